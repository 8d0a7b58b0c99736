import { tmpdir, userInfo } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { called } from "./called.ts";
import type { Command } from "./command.ts";
import { COMMANDS, isCommandName, LISTED } from "./commandList.ts";
import { isMeasured, MEASURED } from "./measured.ts";
import { buildOptions, folder, folders, readBaseUrl, readJobs, readMachines } from "./optionValues.ts";

/**
 * The command that the arguments ask for; help if they name none.
 * @param args the arguments after the program's name. The first names the command.
 * @param cwd the folder that relative paths start from.
 */
export function readCommand([first, ...rest]: readonly string[], cwd: string): Command {
  if (first === "--version") return { kind: "version" };
  if (first === undefined || isHelp(first)) return { kind: "help", about: null };
  if (!isCommandName(first)) return wrong(`There is no command ${first}: write ${listWords()}.`);
  if (rest.some(isHelp)) return { kind: "help", about: first };
  switch (first) {
    case "init":
      return readInit(rest, cwd);
    case "eval":
      return readEval(rest, cwd);
    case "calibrate":
      return readCalibrate(rest, cwd);
    case "annotate":
      return rest.length === 0 ? { kind: "annotate" } : wrong(`${called("annotate")} takes no options`);
    case "explain":
      return readExplain(rest, cwd);
    case "review":
      return readReview(rest, cwd);
    case "import":
      return readImport(rest, cwd);
    case "site":
      return readSite(rest, cwd);
    case "verify":
      return readVerify(rest, cwd);
    case "build":
      return readBuild(rest, cwd);
    case "worker":
      return readWorker(rest, cwd);
    case "serve":
      return readServe(rest, cwd);
  }
}

const isHelp = (word: string) => word === "--help" || word === "-h";

const listWords = () => LISTED.map(([name]) => name).join(", ");

function readInit(args: readonly string[], cwd: string): Command {
  return parsed(() => {
    const { values } = parseArgs({ args: [...args], options: COMMANDS.init.options, ...EXACT });
    const { github, gitlab, json } = values;
    return { kind: "init", seeds: folder("seeds", values.seeds, cwd), folder: cwd, github, gitlab, json };
  });
}

function readBuild(args: readonly string[], cwd: string): Command {
  return parsed(() => {
    const { values } = parseArgs({ args: [...args], options: COMMANDS.build.options, ...EXACT });
    const { strict, served: isServed, json, zip } = values;
    const machines = readMachines(["--workers", values.workers], values.store, cwd);
    const options = { ...buildOptions(values, cwd), zip, ...(machines && { machines }) };
    return { kind: "build", options, strict, isServed, json };
  });
}

function readWorker(args: readonly string[], cwd: string): Command {
  return parsed(() => {
    const { values } = parseArgs({ args: [...args], options: COMMANDS.worker.options, ...EXACT });
    const machines = readMachines(["--redis", values.redis], values.store, cwd);
    if (machines === null)
      return wrong(
        "--redis and --store are missing: name the same ones as the build, --redis redis://HOST:PORT and --store STORE",
      );
    const lock = Number(values.lock) * 1000;
    if (!(lock >= 1000)) return wrong(`--lock ${values.lock} is not a number of seconds: write 1 or more`);
    const own = join(tmpdir(), `dateline-worker-${userInfo().username}`);
    const keep = values.keep === undefined ? own : resolve(cwd, values.keep);
    return { kind: "worker", options: { ...machines, jobs: readJobs(values.jobs), lock, keep } };
  });
}

function readServe(args: readonly string[], cwd: string): Command {
  return parsed(() => {
    const { values } = parseArgs({ args: [...args], options: COMMANDS.serve.options, ...EXACT });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      return wrong(`--port ${values.port} is not a port: write a number from 0 to 65535`);
    const host = values.host?.trim().replace(/^\[(.*)\]$/, "$1") ?? null;
    if (host !== null && !/^[\w.:-]+$/.test(host))
      return wrong(`--host ${values.host} is not an address: write it without http:// and without a port`);
    return { kind: "serve", options: buildOptions(values, cwd), port, host };
  });
}

function readSite(args: readonly string[], cwd: string): Command {
  return parsed(() => {
    const { values } = parseArgs({ args: [...args], options: COMMANDS.site.options, ...EXACT });
    if (!values.entries?.trim()) return wrong("--entries is missing: name the folder of entries");
    const [entries, out] = [resolve(cwd, values.entries), folder("out", values.out, cwd)];
    const options = { entries, out, baseUrl: readBaseUrl(values["base-url"]) };
    return { kind: "site", options, strict: values.strict, json: values.json };
  });
}

function readExplain(args: readonly string[], cwd: string): Command {
  return parsed(() => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: COMMANDS.explain.options,
      ...WITH_FILES,
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) return wrong(`${called("explain", "FILE")} takes one file`);
    if (file.trim() === "") return wrong(`${called("explain", "FILE")}: the file’s name is empty`);
    return {
      kind: "explain",
      file: resolve(cwd, file),
      seeds: folder("seeds", values.seeds, cwd),
      json: values.json,
    };
  });
}

function readImport(args: readonly string[], cwd: string): Command {
  return parsed(() => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: COMMANDS.import.options,
      ...WITH_FILES,
    });
    if (positionals.length === 0 || positionals.some((file) => file.trim() === ""))
      return wrong(`${called("import", "FILE...")} takes at least one file or folder`);
    const files = positionals.map((file) => resolve(cwd, file));
    const seeds = folder("seeds", values.seeds, cwd);
    return { kind: "import", options: { files, seeds, isDryRun: values["dry-run"] }, json: values.json };
  });
}

function readReview(args: readonly string[], cwd: string): Command {
  return parsed(() => {
    const { values } = parseArgs({ args: [...args], options: COMMANDS.review.options, ...EXACT });
    return { kind: "review", options: { ...folders(values, cwd), all: values.all }, json: values.json };
  });
}

function readVerify(args: readonly string[], cwd: string): Command {
  return parsed(() => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: COMMANDS.verify.options,
      ...WITH_FILES,
    });
    if (positionals.some((file) => file.trim() === ""))
      return wrong(`${called("verify", "FILE")}: a file’s name is empty`);
    return {
      kind: "verify",
      ...folders(values, cwd),
      passages: positionals.map((file) => resolve(cwd, file)),
      json: values.json,
    };
  });
}

/** The command that `read` returns; an error that it throws becomes a "wrong" command. */
function parsed(read: () => Command): Command {
  try {
    return read();
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

/** Reads `eval timeml DIR` and the like. */
function readEval([what, dir, ...rest]: readonly string[], cwd: string): Command {
  if (!isMeasured(what) || dir === undefined || rest.length > 0) {
    const ways = Object.entries(MEASURED).map(([name, on]) => called("eval", `${name} ${on}`));
    return wrong(`Write ${ways.join(", or ")}`);
  }
  return { kind: "eval", what, dir: resolve(cwd, dir) };
}

/** Reads `calibrate DIR`. */
function readCalibrate([dir, ...rest]: readonly string[], cwd: string): Command {
  if (dir === undefined || rest.length > 0) return wrong(`Write ${called("calibrate", "DIR")}`);
  return { kind: "calibrate", dir: resolve(cwd, dir) };
}

/** How `parseArgs` reads what isn’t an option: it is an error, or a file. */
const EXACT = { strict: true, allowPositionals: false } as const;
const WITH_FILES = { strict: true, allowPositionals: true } as const;

const wrong = (message: string): Command => ({ kind: "wrong", message });
