import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cpuUsage, memoryUsage } from "node:process";
import { seedOfText } from "../../src/parse/seedOfText.ts";
import { readNameLists } from "../../src/read/nameLists.ts";
import { readPublicFacts } from "../../src/read/publicFacts.ts";
import { sha256Of } from "../../src/read/sha256.ts";
import type { Seed } from "../../src/records/source.ts";
import { relatedOf } from "../../src/relate/related/related.ts";
import { subjectsOf } from "../../src/relate/related/vectors.ts";
import { storiesOf } from "../../src/relate/stories/stories.ts";
import { compareDates, compareTexts, relateAll } from "../../src/rounds/barrier.ts";
import { type FirstRecord, firstRound, type Gist } from "../../src/rounds/first.ts";
import { prepare } from "../../src/rounds/settings.ts";
import { vocabulary } from "../../src/rounds/studied.ts";
import { inFolder } from "../support/folder.ts";
import { ARCHIVE, NAMES } from "../support/records.ts";
import { generateArchive } from "./generate.ts";

/** An article of the archive, and what round 1 found in it. */
interface Studied {
  readonly seed: Seed;
  readonly gist: Gist;
}

const PREPARED = prepare({ archive: ARCHIVE, facts: readPublicFacts(), nameLists: readNameLists() });

/** What comparing all articles takes, of made-up archives of some sizes: `npm run bench -- relate 2500 10000 40000`. */
export function benchRelate(sizes: readonly number[]): string {
  let text =
    "| articles | copies, s | related, s | stories, s | all, s | memory, MB | exponent |\n|--:|--:|--:|--:|--:|--:|--:|\n";
  inFolder({}, (dir) => {
    const all = studiedArchive(dir, Math.max(...sizes));
    let last: { readonly size: number; readonly seconds: number } | null = null;
    for (const size of sizes) {
      const { copies, related, stories, memory } = compared(all.slice(0, size));
      const seconds = copies + related + stories;
      const exponent = last && Math.log(seconds / last.seconds) / Math.log(size / last.size);
      const cells = [copies, related, stories, seconds].map((value) => value.toFixed(1));
      text += `| ${[size.toLocaleString("en-US"), ...cells, Math.round(memory / 1e6), exponent?.toFixed(2) ?? ""].join(" | ")} |\n`;
      last = { size, seconds };
    }
  });
  return text;
}

function studiedArchive(dir: string, count: number): Studied[] {
  generateArchive(dir, count, "wide");
  const studied: Studied[] = [];
  for (let number = 0; number < count; number += 1) {
    const file = `${Math.floor(number / 1000)}/${number}.txt`;
    const text = readFileSync(join(dir, file), "utf8");
    const seed = { ...seedOfText(text), file, sha256: sha256Of(text) };
    const gist = studyOf(seed).gist;
    // Its text isn't kept: it is read again where it is asked for.
    studied.push({ seed, gist });
  }
  return studied;
}

function studyOf(seed: Seed): { readonly gist: Gist; readonly record: FirstRecord } {
  const { value } = firstRound(seed, PREPARED.knowledge());
  if (value === null) throw new Error(`${seed.file} can't be studied`);
  return value;
}

/** CPU seconds of each comparison, and by how much the memory grew at most, in bytes. */
function compared(articles: readonly Studied[]) {
  const words = vocabulary();
  const studied = articles.map(({ seed, gist }) =>
    words.add(seed, words.pack(gist), { read: () => studyOf(seed).record, keyOf: () => null }),
  );
  const { bounds } = PREPARED.settings;
  const dated = compareDates(studied, bounds, words);
  const tables = { corrections: [], statements: [], withdrawn: [], bounds };
  const { articles: related, names } = relateAll(dated.value, tables, NAMES, words).value;
  const known = { words: words.words, names, records: words.names };
  const before = memoryUsage().rss;
  let most = before;
  const timed = <T>(run: () => T) => {
    const start = cpuUsage();
    const value = run();
    const { user, system } = cpuUsage(start);
    most = Math.max(most, memoryUsage().rss);
    return { value, seconds: (user + system) / 1e6 };
  };
  const copies = timed(() => compareTexts(related).value.pairs);
  const subjects = timed(() => subjectsOf(related, known));
  const beside = { ...known, copies: copies.value, subjects: subjects.value };
  const same = timed(() => relatedOf(related, beside));
  const stories = timed(() => storiesOf(related, beside));
  return {
    copies: copies.seconds,
    related: subjects.seconds + same.seconds,
    stories: stories.seconds,
    memory: most - before,
  };
}
