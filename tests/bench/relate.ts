import { cpuUsage, memoryUsage } from "node:process";
import { relatedOf } from "../../src/relate/related/related.ts";
import { subjectsOf } from "../../src/relate/related/vectors.ts";
import { storiesOf } from "../../src/relate/stories/stories.ts";
import { compareDates, compareTexts, relateAll } from "../../src/rounds/barrier.ts";
import { vocabulary } from "../../src/rounds/studied.ts";
import { inFolder } from "../support/folder.ts";
import { NAMES } from "../support/records.ts";
import { PREPARED, type StudiedSeed, studiedArchive, studyOf } from "./studiedArchive.ts";

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

/** CPU seconds of each comparison, and by how much the memory grew at most, in bytes. */
function compared(articles: readonly StudiedSeed[]) {
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
