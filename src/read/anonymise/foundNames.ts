import type { Edit } from "./edits.ts";
import { ENTITY, foldedWord } from "./foldedWord.ts";
import type { NameWord, NameWords } from "./nameWords.ts";

/** A letter, and what may stand between the letters of a word without a reader seeing it. */
const LETTER = `(?:\\p{L}|${ENTITY})`;
const WORD = new RegExp(
  `${LETTER}(?:[\\p{L}\\p{M}\\u00ad\\u200b-\\u200d\\u2060\\ufeff]|['’ʼ‘](?=\\p{L})|${ENTITY})*`,
  "gu",
);

/** A stretch that may be a word of a name. */
interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly words: readonly NameWord[];
  /** Whether it is the name, whatever stands beside it. */
  readonly isSure: boolean;
  readonly replacement: string;
}

/** What may stand between two words of a name. */
const GAP = /^(?:[\s.,\-‐‑–’']|&nbsp;|\*|_){0,8}$/u;

/** Whether a text has all words of a name beside each other. @param words those of this name alone. */
export function isNamedInFull(text: string, words: NameWords, common: ReadonlySet<string>): boolean {
  const places = new Set([...words.byForm.values()].flat().map(({ place }) => place));
  return chainsIn(text, { text, words, common }).some((chain) => {
    const found = new Set(chain.flatMap((one) => one.words.map(({ place }) => place)));
    // A name that was written as one word has no words of its own.
    return isNamed(chain) && (found.size === places.size || chain.some((one) => one.words.length === 0));
  });
}

const chainsIn = (text: string, context: Context): Candidate[][] =>
  chainsOf(
    [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => candidatesIn(word, index, context)),
    text,
  );

/** The words of names in a text, each to be replaced by its initial. */
export function foundNames(text: string, words: NameWords, common: ReadonlySet<string>): Edit[] {
  return chainsIn(text, { text, words, common })
    .filter(isNamed)
    .flat()
    .map(({ start, end, replacement }) => ({
      start,
      end,
      // "Doe." at the end of a sentence becomes "D.", not "D..".
      replacement: text[end] === "." ? replacement.replace(/\.$/, "") : replacement,
    }));
}

interface Context {
  readonly text: string;
  readonly words: NameWords;
  readonly common: ReadonlySet<string>;
}

function candidatesIn(word: string, start: number, context: Context): Candidate[] {
  const whole = candidate(word, start, context);
  if (whole) return [whole];
  // "JusticeForFerrowhite": a name among words that were written together.
  if (!/\p{Ll}\p{Lu}/u.test(word)) return [];
  return [...word.matchAll(/\p{Lu}?[^\p{Lu}]+|\p{Lu}+/gu)].flatMap(
    ({ 0: piece, index }) => candidate(piece, start + index, context) ?? [],
  );
}

/** Endings that a name may have, the longest first, and the shortest name that may have them. */
const ENDINGS = [
  ["ens", 5],
  ["ns", 5],
  ["es", 3],
  ["en", 5],
  ["s", 3],
  ["n", 5],
] as const;

/** In scripts other than the Latin one, endings have up to so many letters: "Иванова", "Ивановым". */
const FOREIGN_ENDING = 3;

function candidate(word: string, start: number, { text, words, common }: Context): Candidate | null {
  // "Doe’s": the ending stays.
  const bare = word.replace(/['’ʼ‘][sS]$/u, "");
  const folded = foldedWord(bare);
  const end = start + bare.length;
  const joined = words.joined.get(folded);
  if (joined !== undefined) return { start, end, words: [], isSure: true, replacement: joined };
  const exact = words.byForm.get(folded);
  const found = exact ?? inflected(folded, words);
  if (found === undefined) return null;
  const isCapital = /^\p{Lu}/u.test(bare);
  const isPlural = !exact && common.has(folded);
  const isSure = isPlural
    ? isCapital && /\bthe\s+$/i.test(text.slice(Math.max(0, start - 8), start))
    : found.some(
        ({ recognition }) => recognition === "always" || (recognition === "capitalised" && isCapital),
      );
  const initial = found[0]?.initial ?? "";
  return { start, end, words: found, isSure, replacement: `${initial}.` };
}

/** The words of names of which this is a form with an ending. */
function inflected(folded: string, { byForm }: NameWords): readonly NameWord[] | undefined {
  for (const [ending, shortest] of ENDINGS) {
    const stem = folded.slice(0, -ending.length);
    const words = folded.endsWith(ending) && stem.length >= shortest ? byForm.get(stem) : undefined;
    const telling = words?.filter(
      ({ recognition }) => recognition === "always" || recognition === "capitalised",
    );
    if (telling && telling.length > 0) return telling;
  }
  if (!/^\p{L}/u.test(folded) || /^\p{Script=Latin}/u.test(folded)) return undefined;
  for (let cut = 1; cut <= FOREIGN_ENDING && folded.length - cut >= 4; cut += 1) {
    const words = byForm.get(folded.slice(0, -cut))?.filter(({ recognition }) => recognition === "always");
    if (words && words.length > 0) return words;
  }
  return undefined;
}

/** Candidates of one name that stand beside each other. */
function chainsOf(candidates: readonly Candidate[], text: string): Candidate[][] {
  const chains: Candidate[][] = [];
  for (const one of candidates) {
    const last = chains.at(-1)?.at(-1);
    if (last && areOfOneName(last, one) && GAP.test(text.slice(last.end, Math.min(one.start, last.end + 9))))
      chains.at(-1)?.push(one);
    else chains.push([one]);
  }
  return chains;
}

/** Whether two candidates may be two words of a name. A particle stands only before the next word of it. */
function areOfOneName(before: Candidate, after: Candidate): boolean {
  return before.words.some((one) =>
    after.words.some(
      (other) =>
        one.name === other.name &&
        one.place !== other.place &&
        (other.place === one.place + 1 ||
          (one.recognition !== "particle" && other.recognition !== "particle")),
    ),
  );
}

/** Whether a chain is a name: one of its words is surely, or two that aren't particles follow each other as in the name. */
function isNamed(chain: readonly Candidate[]): boolean {
  if (chain.some(({ isSure }) => isSure)) return true;
  const own = chain.map(({ words }) => words.filter(({ recognition }) => recognition !== "particle"));
  return own.some((words, index) =>
    words.some(({ name, place }) =>
      own[index + 1]?.some((other) => other.name === name && other.place === place + 1),
    ),
  );
}
