import { join } from "node:path";
import { watch } from "chokidar";
import { IS_INSTALLED, PROJECT } from "../../project.ts";
import { readArchive } from "../../read/input.ts";
import { pathPrefix } from "../../site/urls.ts";
import { ENTRIES, SITE } from "../../write/home.ts";
import type { ServeCommand } from "../command.ts";
import { advising } from "../server/advice/advise.ts";
import { answering } from "../server/answer.ts";
import { inAddress, isWildcard } from "../server/hosts.ts";
import { listen } from "../server/listen.ts";
import { oneAtATime, startBuild } from "../server/rebuild.ts";
import { reloading } from "../server/reload.ts";
import type { Terminal } from "../terminal.ts";

/** How long files have to be unchanged before a build starts, in ms: editors save in several steps. */
const QUIET = 150;

/**
 * `dateline serve`: builds, serves the site, and builds again whenever a file in seeds, src, templates
 * or public changes; open pages reload. Each build runs in a new process, so that it uses the
 * code as it is now.
 */
export async function runServe({ options, port, host }: ServeCommand, terminal: Terminal): Promise<number> {
  const { print, execPath, onStop } = terminal;
  const stop = new AbortController();
  const reload = reloading();
  const rebuild = oneAtATime(async () => {
    if (stop.signal.aborted) return;
    const code = await startBuild(options, execPath, stop.signal);
    if (code === 0) reload.tell();
  });
  // A build that is told to end first takes away what it has begun. Who starts another after us must find it done.
  onStop(() => {
    stop.abort();
    return rebuild();
  });
  await rebuild();
  if (stop.signal.aborted) return 0;
  // The same rule as for a build: --base-url, else the url in archive.yml.
  const prefix = pathPrefix(options.baseUrl ?? readArchive(options.seeds).value.url);
  const adviser = advising(join(options.out, ENTRIES), options.seeds);
  const served = { site: join(options.out, SITE), prefix, host, reload, adviser };
  const server = await listen(answering(served), host, port);
  print(`${whereItIs(server.port, { port, host, prefix })}\n`);
  watchFiles(options.seeds, rebuild);
  // The server keeps the process alive until a person stops it.
  return 0;
}

function whereItIs(
  used: number,
  { port, host, prefix }: { port: number; host: string | null; prefix: string },
) {
  const name = host === null || isWildcard(host) ? "localhost" : inAddress(host);
  return [
    ...(port !== 0 && used !== port ? [`Port ${port} is in use.`] : []),
    `Serving http://${name}:${used}${prefix}`,
    ...(host === null ? [] : ["Whoever can reach this machine by that address can read the archive."]),
    "Press Ctrl-C to end.",
  ].join("\n");
}

/** Calls `onChange` after changes, once no file has changed for a moment. */
function watchFiles(seeds: string, onChange: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  // An installed package has no sources that somebody could change.
  const sources = IS_INSTALLED ? [] : ["src", "templates", "public", ".eleventy.ts"];
  watch([seeds, ...sources.map((name) => join(PROJECT, name))], { ignoreInitial: true }).on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(() => void onChange(), QUIET);
  });
}
