import { groupBy } from "../shared/groupBy.ts";
import {
  encodeRanges,
  type QuotationsFile,
  SAID,
  type SpeakersFile,
  type WordRange,
} from "../shared/spokenFile.ts";
import type { QuotedPlace, Spoken } from "../site/said/spoken.ts";
import { facetFile, rowsOf } from "./catalogue.ts";
import type { Fragment } from "./fragment.ts";

type SpokenById = ReadonlyMap<string, Spoken>;

/** Who speaks in which article, for `said:"Ada Quist"`. */
export function speakersFile(fragments: readonly Fragment[], spoken: SpokenById): SpeakersFile {
  const facet = { name: SAID, label: "Who speaks" };
  return facetFile(facet, rowsOf(fragments), (row) => speakersOn(row, spokenOn(row, spoken)));
}

/** Which words of the articles are quotations, for `quote:peace`. */
export function quotationsFile(fragments: readonly Fragment[], spoken: SpokenById): QuotationsFile {
  return { of: rowsOf(fragments).map((row) => encodeRanges(quotedWords(row, spokenOn(row, spoken)))) };
}

/** The id is a folder of the page's address. */
function spokenOn({ url }: Fragment, spoken: SpokenById): Spoken | undefined {
  return spoken.get(/\/articles\/([^/]+)\//.exec(url)?.[1] ?? "");
}

/** The position of the first word of each paragraph of a page, by its number; a long article has several pages. */
const startsOf = ({ anchors }: Fragment): ReadonlyMap<string, number> =>
  new Map(anchors.map(({ id, location }) => [id, location]));

function speakersOn(row: Fragment, spoken: Spoken | undefined): string[] {
  if (!spoken || spoken.speakers.length === 0) return [];
  const starts = startsOf(row);
  return [...new Set(spoken.speakers.flatMap(({ p, name }) => (starts.has(`p${p}`) ? [name] : [])))];
}

/** The words of a page that are quotations. */
function quotedWords(row: Fragment, spoken: Spoken | undefined): WordRange[] {
  if (!spoken || spoken.quotations.length === 0) return [];
  const starts = startsOf(row);
  const words = wordsOf(row.content);
  return [...groupBy(spoken.quotations, ({ p }) => p)].flatMap(([p, places]) => {
    const start = starts.get(`p${p}`);
    return start === undefined ? [] : rangesIn(words, start, places);
  });
}

/** The words as Pagefind counts them, without white space. */
const wordsOf = (content: string): string[] =>
  content.split(content.includes("\u200B") ? "\u200B" : /\s+/).map((word) => word.replace(/\s+/g, ""));

/**
 * The words of the quotations of a paragraph.
 * @param start the position of the paragraph's first word.
 */
function rangesIn(words: readonly string[], start: number, places: readonly QuotedPlace[]): WordRange[] {
  const ordered = [...places].sort((a, b) => a.before - b.before);
  let first = { at: start, before: 0 };
  return ordered.map(({ before, letters }) => {
    first = wordAt(words, first, before);
    return { from: first.at, to: wordAt(words, first, before + letters - 1).at + 1 };
  });
}

/** A word, and the number of letters of the paragraph before it. */
interface Reached {
  readonly at: number;
  readonly before: number;
}

/** The word that has the letter after so many others. @param from an earlier word, to begin with. */
function wordAt(words: readonly string[], { at, before }: Reached, letter: number): Reached {
  let [word, passed] = [at, before];
  for (let next = words[word]; next !== undefined && passed + next.length <= letter; next = words[word]) {
    passed += next.length;
    word += 1;
  }
  return { at: word, before: passed };
}
