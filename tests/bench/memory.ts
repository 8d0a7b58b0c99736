import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CHANGES } from "./changes.ts";
import { generateArchive } from "./generate.ts";
import { type Held, heldSchema } from "./held.ts";

/** What a new build and one after an edit held, of an archive. */
interface Measured {
  readonly made: Held;
  readonly edited: Held;
}

/**
 * Measures what the build's own thread has to hold at most, stage by stage, new and after one article was edited. If there are several sizes it tells what each further
 * article takes: what any archive needs isn't in it.
 * @param archives how many articles to generate, or a folder of articles.
 * @param isLarge whether what is compared lies in a file, as that of a large archive does.
 * @param say gets what each archive took when it is built, as a large one takes half an hour.
 */
export function benchMemory(
  archives: readonly (number | string)[],
  isLarge: boolean,
  say: (line: string) => void,
): void {
  const all = archives.map((archive) => {
    const one = measured(archive, isLarge);
    say(inMegabytes(one));
    return one;
  });
  if (all.length > 1) say(perArticle(all));
}

function measured(archive: number | string, isLarge: boolean): Measured {
  const dir = mkdtempSync(join(tmpdir(), "dateline-memory-"));
  try {
    const [seeds, out] = [join(dir, "seeds"), join(dir, "out")];
    if (typeof archive === "number") generateArchive(seeds, archive);
    else cpSync(archive, seeds, { recursive: true });
    const made = built(seeds, out, isLarge);
    CHANGES.find(([name]) => name === "one edited")?.[1]({ project: "", seeds, out });
    return { made, edited: built(seeds, out, isLarge) };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Builds an archive in a process of its own. */
function built(seeds: string, out: string, isLarge: boolean): Held {
  const options = ["--max-old-space-size=16000", "--import", "tsx", "tests/bench/memoryWork.ts"];
  const said = execFileSync(process.execPath, [...options, seeds, out, isLarge ? "large" : "small"]);
  return heldSchema.parse(JSON.parse(said.toString()));
}

const line = (name: string, words: readonly string[]) => `${name.padEnd(28)}${words.join("  ")}\n`;

function inMegabytes({ made, edited }: Measured): string {
  const row = (name: string, { articles, held }: Held) =>
    line(
      `${articles} articles, ${name}`,
      held.map(([stage, bytes]) => `${stage} ${Math.round(bytes / 1e6)} MB`),
    );
  return row("new", made) + row("one edited", edited);
}

/** What the largest of some archives takes more than the smallest, for each article that it has more. */
function perArticle(all: readonly Measured[]): string {
  const sorted = all.toSorted(({ made: one }, { made: other }) => one.articles - other.articles);
  const [small, large] = [sorted.at(0), sorted.at(-1)];
  if (!small || !large) return "";
  const more = (name: string, few: Held, many: Held) => {
    const before = new Map(few.held);
    const each = (stage: string, bytes: number) =>
      (bytes - (before.get(stage) ?? 0)) / (many.articles - few.articles) / 1000;
    return line(
      `each further one, ${name}`,
      many.held.map(([stage, bytes]) => `${stage} ${each(stage, bytes).toFixed(1)} kB`),
    );
  };
  return more("new", small.made, large.made) + more("edited", small.edited, large.edited);
}
