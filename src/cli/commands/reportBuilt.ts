import { isAbsolute, join, relative } from "node:path";
import type { Built } from "../../build.ts";
import { formatProblems } from "../../problem.ts";
import { PROJECT } from "../../project.ts";
import { counted } from "../../shared/plurals.ts";
import { changesInShort } from "../../write/changes.ts";
import { SITE } from "../../write/home.ts";
import type { Terminal } from "../terminal.ts";

/** What the report of a build says besides its outcome. */
interface Outlook {
  readonly strict: boolean;
  /** Why nothing was built, if nothing was, and what to do. */
  readonly nothing: string;
  /** The folder that was built into; null where the caller says itself where to look. */
  readonly out: string | null;
  /** How else to read the site, as the end of a sentence. */
  readonly orRead: string;
}

/** Prints the problems and the outcome of a build, and gives its exit code. */
export function reportBuilt(
  { articles, withdrawn, changes, address, problems, isKept }: Built,
  { strict, nothing, out, orRead }: Outlook,
  { print, complain }: Terminal,
): number {
  print(problems.length > 0 ? `\n${formatProblems(problems)}\n` : "");
  if (articles + withdrawn === 0) {
    complain(`Nothing was built: ${nothing}\n`);
    return 1;
  }
  const found = problems.length > 0 ? `, ${counted(problems.length, "problem")}` : "";
  const gone = withdrawn > 0 ? `, ${withdrawn} withdrawn` : "";
  if (isKept) print("Nothing that the last build was made from has changed, so it was kept.\n");
  print(`${isKept ? "It has" : "Built"} ${counted(articles, "article")}${gone}${found}.\n`);
  if (changes && !isKept)
    print(`Since the last build: ${changesInShort(changes) || "no article changed"}.\n`);
  if (out !== null) {
    if (address === null) print(NO_ADDRESS);
    print(`To read it, open ${shownPath(join(out, SITE, "index.html"))}${orRead}.\n`);
  }
  return strict && problems.length > 0 ? 1 : 0;
}

const NO_ADDRESS =
  "The site’s address isn’t known, so references and link previews lack it. Before you publish, write url: into archive.yml or use --base-url.\n";

/** A path as a person types it: relative to the project, if it lies there. */
function shownPath(path: string): string {
  const below = relative(PROJECT, path);
  return below.startsWith("..") || isAbsolute(below) ? path : below;
}
