import { groupBy } from "../shared/groupBy.ts";
import { encodeRanges, SAID, type SpeakersFile, type WordRange } from "../shared/spokenFile.ts";
import type { QuotedPlace } from "../site/said/spoken.ts";
import { facetFile, facetRows } from "./facetRows.ts";
import type { FoundPage } from "./pagefindFiles.ts";

/** Who speaks on which page, for `said:"Ada Quist"`. @param speakers of the pages, page after page. @param label the heading above the names. */
export function speakersFile(
  speakers: Iterable<readonly string[]>,
  count: number,
  label: string,
): SpeakersFile {
  const rows = facetRows(count);
  for (const some of speakers) rows.add(some);
  return facetFile({ name: SAID, label }, rows.end(), count);
}

/** Which words of a page are quotations, for `quote:peace`. */
export function quotedWords(
  { content, anchors }: Pick<FoundPage, "content" | "anchors">,
  quotations: readonly QuotedPlace[],
): number[] {
  if (quotations.length === 0) return [];
  const starts = new Map(anchors.map(({ id, location }) => [id, location]));
  const words = wordsOf(content);
  return encodeRanges(
    [...groupBy(quotations, ({ p }) => p)].flatMap(([p, places]) => {
      const start = starts.get(`p${p}`);
      return start === undefined ? [] : rangesIn(words, start, places);
    }),
  );
}

/** The words as Pagefind counts them, without white space. */
const wordsOf = (content: string): string[] =>
  content.includes("\u200B")
    ? content.split("\u200B").map((word) => word.replace(/\s+/g, ""))
    : content.split(/\s+/);

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
