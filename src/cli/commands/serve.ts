import { spawn } from "node:child_process";
import { join } from "node:path";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { watch } from "chokidar";
import type { BuildOptions } from "../../build.ts";
import { PROJECT } from "../../project.ts";
import { readArchive } from "../../read/input.ts";
import { pathPrefix } from "../../site/urls.ts";
import type { BuildCommand } from "../options.ts";
import type { Terminal } from "../terminal.ts";

/** How long files have to be unchanged before a build starts, in ms: editors save in several steps. */
const QUIET = 150;

/**
 * `npm start`: builds, serves the site, and builds again whenever a file in seeds, src, templates
 * or public changes; open pages reload. Each build runs in a new process, so that it uses the
 * code as it is now.
 */
export async function runServe({ options, port }: BuildCommand, terminal: Terminal): Promise<number> {
  const { print, execPath } = terminal;
  const server = EleventyDevServer.getServer("dateline", join(options.out, "site"), {
    port,
    // The same rule as for a build: --base-url, else the url in archive.yml.
    pathPrefix: pathPrefix(options.baseUrl ?? readArchive(options.seeds).value.url),
    showVersion: false,
    domDiff: false,
    messageOnStart: ({ localhostUrl }: { readonly localhostUrl: string }) => `Serving ${localhostUrl}`,
    logger: {
      info: (text: string) => print(`${text}\n`),
      error: (text: string) => print(`${text}\n`),
      log: () => {},
      warn: () => {},
    },
  });
  const rebuild = oneAtATime(async () => {
    const code = await startBuild(options, execPath);
    if (code === 0) server.reload({});
  });
  await rebuild();
  server.serve(port);
  let timer: NodeJS.Timeout | undefined;
  const watched = [
    options.seeds,
    ...["src", "templates", "public", ".eleventy.ts"].map((name) => join(PROJECT, name)),
  ];
  watch(watched, { ignoreInitial: true }).on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(() => void rebuild(), QUIET);
  });
  return 0;
}

/** Runs one job at a time. If it is asked for while it runs, it runs once more afterwards. */
function oneAtATime(job: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  return async function ask(): Promise<void> {
    if (running) {
      again = true;
      return running;
    }
    running = job();
    await running;
    running = null;
    if (again) {
      again = false;
      await ask();
    }
  };
}

function startBuild(options: BuildOptions, execPath: string): Promise<number> {
  const words = [
    "--import",
    "tsx",
    "src/cli/cli.ts",
    "build",
    "--seeds",
    options.seeds,
    "--out",
    options.out,
    ...(options.baseUrl === null ? [] : ["--base-url", options.baseUrl]),
    ...(options.useRegister ? [] : ["--no-register"]),
  ];
  return new Promise((done) => {
    spawn(execPath, words, { cwd: PROJECT, stdio: "inherit" }).on("exit", (code) => done(code ?? 1));
  });
}
