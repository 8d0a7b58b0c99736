import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { BuildOptions } from "./build.ts";
import { siteAddress } from "./read/particulars.ts";

export const HELP = `Dateline turns a folder of news text into a dated, searchable archive.

  npm run build -- [options]    build the archive once
  npm start -- [options]        build, serve, and rebuild at every change

  --seeds DIR      the folder of articles (.txt, .md); default: seeds
  --out DIR        where to write entries/ and site/; default: build
  --base-url URL   where the site will be published, with its path;
                   default: the url in archive.yml, else the root of a server
  --no-register    leave out seeds/register.csv, what a person knows better
  --strict         fail (exit code 1) when there is any problem
  --port NUMBER    where npm start serves; default: 8080
  --help           this text

Exit codes: 0 built, 1 nothing usable could be built (or --strict and a problem),
2 the options can't be used.
`;

export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly message: string }
  | { readonly kind: "eval"; readonly what: "timeml" | "dating"; readonly dir: string }
  | { readonly kind: "annotate" }
  | {
      readonly kind: "build" | "serve";
      readonly options: BuildOptions;
      readonly strict: boolean;
      readonly port: number;
    };

/**
 * What the words of the command line ask for.
 * @param args without the program's own name; the first says what to do, else it is to build.
 * @param cwd the folder that relative paths start from.
 */
export function readCommand(args: readonly string[], cwd: string): Command {
  const [first, ...rest] = args;
  switch (first) {
    case "eval":
      return readEval(rest, cwd);
    case "annotate":
      return rest.length === 0 ? { kind: "annotate" } : wrong("npm run --silent annotate takes no options");
    case "build":
    case "serve":
      return readBuild(first, rest, cwd);
    default:
      return readBuild("build", args, cwd);
  }
}

function readBuild(kind: "build" | "serve", args: readonly string[], cwd: string): Command {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: OPTIONS,
      strict: true,
      allowPositionals: false,
    });
    if (values.help) return { kind: "help" };
    const baseUrl = values["base-url"] === undefined ? null : siteAddress(values["base-url"]);
    if (values["base-url"] !== undefined && baseUrl === null)
      return wrong(
        `--base-url ${values["base-url"]} is no site's address: write it whole, with https:// and without ? and #`,
      );
    for (const name of ["seeds", "out"] as const)
      if (values[name].trim() === "") return wrong(`--${name} is empty: name a folder`);
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535) return wrong(`--port ${values.port} is no port`);
    const options = {
      seeds: resolve(cwd, values.seeds),
      out: resolve(cwd, values.out),
      baseUrl,
      useRegister: !values["no-register"],
    };
    return { kind, options, strict: values.strict, port };
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

/** `eval timeml DIR`, `eval dating DIR`: what to measure, and on which annotated documents. */
function readEval([what, dir, ...rest]: readonly string[], cwd: string): Command {
  if ((what !== "timeml" && what !== "dating") || dir === undefined || rest.length > 0)
    return wrong("npm run eval -- timeml DIR, or npm run eval -- dating DIR");
  return { kind: "eval", what, dir: resolve(cwd, dir) };
}

const OPTIONS = {
  seeds: { type: "string", default: "seeds" },
  out: { type: "string", default: "build" },
  "base-url": { type: "string" },
  "no-register": { type: "boolean", default: false },
  strict: { type: "boolean", default: false },
  port: { type: "string", default: "8080" },
  help: { type: "boolean", default: false, short: "h" },
} as const;

const wrong = (message: string): Command => ({ kind: "wrong", message });
