import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cpuUsage } from "node:process";
import { relatedInNumbers } from "../../src/entry/relatedNumbers.ts";
import { sha256Of } from "../../src/read/sha256.ts";
import { relatedAsking } from "../../src/relate/related/related.ts";
import { filedSubjects } from "../../src/relate/related/vectors.ts";
import { storiesAsking } from "../../src/relate/stories/stories.ts";
import { compareDates, compareTexts, relateAll } from "../../src/rounds/barrier.ts";
import type { Gist } from "../../src/rounds/first.ts";
import { type Studied, vocabulary } from "../../src/rounds/studied.ts";
import { NO_BUILD } from "../../src/shared/lastBuild.ts";
import { comparing } from "../../src/work/comparing.ts";
import { type KnownFile, keepingFiles } from "../../src/work/knownFile.ts";
import { HERE } from "../../src/work/pool.ts";
import { scratchFile } from "../../src/work/scratchFile.ts";
import { NAMES } from "../support/records.ts";
import { wordOfRank } from "./generate.ts";
import { heldMost } from "./heldMost.ts";
import { PREPARED, type StudiedSeed, studiedArchive, studyOf } from "./studiedArchive.ts";

/** So many articles are studied. The others are put together from them: to study a million would take hours. */
const STUDIED = 10_000;

/** Where the made-up words of a language end: from there on each is new. */
const NEW_WORDS = 100_000;

/**
 * What comparing all articles takes and holds, in an archive so large that it uses a scratch file: `npm run bench -- barrier 1000000`.
 * The articles are put together from studied ones: the words of two, the names and the date of a third, and one word and, for every third, one person
 * that no other has.
 * @param say gets a line for each step when it is done: a large archive takes an hour.
 */
export async function benchBarrier(count: number, say: (line: string) => void): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), "dateline-barrier-"));
  try {
    const seeds = join(dir, "seeds");
    mkdirSync(seeds);
    await compared(count, studiedArchive(seeds, Math.min(count, STUDIED)), dir, say);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function compared(
  count: number,
  base: readonly StudiedSeed[],
  dir: string,
  say: (line: string) => void,
): Promise<void> {
  const { most } = heldMost(20);
  const scratch = scratchFile(join(dir, "compared"));
  const before = most();
  say(`${count} articles, of which ${base.length} were studied\n`);
  let began = cpuUsage();
  const tell = (step: string) => {
    const { user, system } = cpuUsage(began);
    const held = most() - before;
    say(
      `${step}: ${((user + system) / 1e6).toFixed(1)} s; at most ${Math.round(held / 1e6)} MB, ${(held / count / 1000).toFixed(2)} kB each\n`,
    );
    began = cpuUsage();
  };
  const vocabularyOf = vocabulary(null, scratch);
  const studied = putTogether(count, base, vocabularyOf, keepingFiles(scratch));
  tell("taken in");
  const { bounds } = PREPARED.settings;
  const dated = compareDates(studied, bounds, vocabularyOf);
  tell("dates");
  const tables = { corrections: [], statements: [], withdrawn: [], bounds };
  const { articles, names } = relateAll(dated.value, tables, NAMES, vocabularyOf).value;
  tell(`names (${names.length}) and addresses`);
  const copies = compareTexts(articles).value.pairs;
  tell(`copies (${copies.length})`);
  const archive = { words: vocabularyOf.words, names, records: vocabularyOf.names, copies };
  const known = { ...archive, subjects: filedSubjects(articles, archive, scratch), scratch };
  archive.words.forget();
  archive.records.forget();
  tell("what articles are about");
  const { answer, close } = comparing(count, { jobs: 2, fewest: 0, start: HERE.start });
  const sameSubject = relatedInNumbers(await answer(relatedAsking(articles, known, NO_BUILD)));
  tell(`related articles (${sameSubject.ids.length})`);
  const { stories } = (await answer(storiesAsking(articles, known, NO_BUILD))).value;
  tell(`stories (${stories.length})`);
  await close();
  scratch.close();
}

/** Makes articles from parts of others, each with some of its own. */
function putTogether(
  count: number,
  base: readonly StudiedSeed[],
  { pack, add }: ReturnType<typeof vocabulary>,
  keep: ReturnType<typeof keepingFiles>,
): Studied[] {
  const part = (index: number) => base[index % base.length];
  return Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / base.length);
    const [one, two, three] = [part(index), part(index * 7 + round * 31), part(index * 3 + round * 17)];
    if (!one || !two || !three) throw new Error("no article was studied");
    const file = `${Math.floor(index / 1000)}/${index}.txt`;
    const sha256 = sha256Of(file);
    const particulars = { path: `/seeds/${file}`, bytes: 2500, register: null, copies: [], conceals: [] };
    const known = keep({ file, sha256, place: index, ...particulars }, `round 1 ${sha256}`);
    const gist = round === 0 ? one.gist : mixedGist([one.gist, two.gist, three.gist], index, file);
    const records = { read: () => studyOf(one.seed).record, keyOf: ({ key }: KnownFile) => key };
    return add(known, pack(gist), records);
  });
}

/** Two of three of the words of one article and one of three of another's, in the order of their lists. */
const someOf = (one: readonly string[], two: readonly string[]): string[] => [
  ...new Set([...one.filter((_, at) => at % 3 !== 0), ...two.filter((_, at) => at % 3 === 0)]),
];

function mixedGist([one, two, three]: readonly [Gist, Gist, Gist], index: number, file: string): Gist {
  const own = wordOfRank(NEW_WORDS + index);
  const person = `Ada ${own[0]?.toUpperCase()}${own.slice(1)}`;
  const [first] = three.names;
  const names =
    index % 3 === 0 && first
      ? [...three.names, { ...first, type: "person" as const, text: person, value: person, count: 1 }]
      : three.names;
  const moved = (hashes: Uint32Array) => hashes.map((hash) => hash ^ Math.imul(index, 0x9e3779b1));
  const { minima, paragraphs, shingles } = one.sketch;
  return {
    ...one,
    title: `${one.title} ${own}`,
    date: three.date,
    story: { ...three.story, file },
    words: [...someOf(one.words, two.words), own],
    phraseWords: [...someOf(one.phraseWords, two.phraseWords), own],
    names,
    sketch: { minima: moved(minima), paragraphs: moved(paragraphs).sort(), shingles },
    opening: { ...one.opening, words: someOf(one.opening.words, two.opening.words) },
  };
}
