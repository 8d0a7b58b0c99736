import { spawn } from "node:child_process";
import { join } from "node:path";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { watch } from "chokidar";
import type { BuildOptions } from "../build.ts";
import { readArchive } from "../read/input.ts";
import { PROJECT } from "../site/eleventy.ts";
import { pathPrefix } from "../site/urls.ts";

export interface ServeOptions {
  readonly options: BuildOptions;
  readonly port: number;
  /** The Node that runs each build. */
  readonly execPath: string;
  readonly print: (text: string) => void;
}

/** How long the last change must lie back before a build starts, in ms: editors save in steps. */
const QUIET = 150;

/**
 * Builds, serves the site, and builds again at every change in seeds, src, templates or public;
 * open pages reload. Each build is a process of its own, so that it runs the code as it now is.
 */
export async function serve({ options, port, execPath, print }: ServeOptions): Promise<void> {
  const server = EleventyDevServer.getServer("dateline", join(options.out, "site"), {
    port,
    // As the build does: what archive.yml says, unless the command line says otherwise.
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
    const code = await runBuild(options, execPath);
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
}

/** Runs a job, and once more after it when it was asked for meanwhile; never two at once. */
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

function runBuild(options: BuildOptions, execPath: string): Promise<number> {
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
