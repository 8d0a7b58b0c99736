import { isAbsolute, join, relative } from "node:path";
import type { Built } from "../../built.ts";
import { formatProblems } from "../../problem.ts";
import { counted } from "../../shared/plurals.ts";
import { changesInShort } from "../../write/changes.ts";
import { SITE, ZIP } from "../../write/home.ts";
import { fitsOf, sizeSentence } from "../hosts.ts";
import { problemsJson } from "../problemsJson.ts";
import type { Terminal } from "../terminal.ts";

/** What the report of a build says besides its outcome. */
interface Outlook {
  readonly strict: boolean;
  /** Why nothing was built, if nothing was, and what to do. */
  readonly nothing: string;
  /** The folder that was built into; null where the caller says itself where to look. */
  readonly out: string | null;
  /** What to do to read the site, as the end of a sentence. */
  readonly toRead: string;
  /** Whether a program reads the outcome. */
  readonly json?: boolean;
}

/** Prints the problems and the outcome of a build, and gives its exit code. */
export function reportBuilt(built: Built, outlook: Outlook, { print, complain, cwd }: Terminal): number {
  const { articles, withdrawn, problems } = built;
  const { strict, nothing, json = false } = outlook;
  const isNothing = articles + withdrawn === 0;
  if (json) print(jsonOf(built, outlook));
  else if (problems.length > 0) print(`\n${formatProblems(problems)}\n`);
  if (isNothing) complain(`Nothing was built: ${nothing}\n`);
  else if (!json) print(wordsOf(built, outlook, cwd));
  return isNothing || (strict && problems.length > 0) ? 1 : 0;
}

function wordsOf(
  { articles, withdrawn, changes, address, problems, size, zip, isKept }: Built,
  { out, toRead }: Outlook,
  cwd: string,
): string {
  const found = problems.length > 0 ? `, ${counted(problems.length, "problem")}` : "";
  const gone = withdrawn > 0 ? `, ${withdrawn} withdrawn` : "";
  const lines = [
    ...(isKept ? ["Nothing that the last build was made from has changed, so it was kept."] : []),
    `${isKept ? "It has" : "Built"} ${counted(articles, "article")}${gone}${found}.`,
    ...(changes && !isKept
      ? [`Since the last build: ${changesInShort(changes) || "no article changed"}.`]
      : []),
    ...(out !== null && size !== null ? [sizeSentence(size)] : []),
    ...(out !== null && address === null ? [NO_ADDRESS] : []),
    ...(out !== null && zip !== null
      ? [`${shownPath(join(out, ZIP, zip), cwd)} opens without a web server: unpack it and open index.html.`]
      : []),
    ...(out !== null ? [`The site is in ${shownPath(join(out, SITE), cwd)}. To read it, ${toRead}.`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** The outcome for a program; `.github/docs/options.md` describes it. */
function jsonOf(
  { articles, withdrawn, changes, address, problems, size, zip, isKept }: Built,
  { out }: Outlook,
): string {
  const isBuilt = articles + withdrawn > 0;
  const site = out !== null && isBuilt ? join(out, SITE) : null;
  const zipped = out !== null && zip !== null ? join(out, ZIP, zip) : null;
  const hosts = size && fitsOf(size);
  const found = { changes, problems: problemsJson(problems) };
  const value = { articles, withdrawn, isKept, site, zip: zipped, address, size, hosts, ...found };
  return `${JSON.stringify(value, null, 2)}\n`;
}

const NO_ADDRESS =
  "The site’s address isn’t known, so references and link previews lack it. Before you publish, write url: into archive.yml or use --base-url.";

/** A path as a person types it: relative to the folder that they are in, if it lies below it. */
function shownPath(path: string, cwd: string): string {
  const below = relative(cwd, path);
  return below.startsWith("..") || isAbsolute(below) ? path : below;
}
