import type { Metadata } from "../../../records/source.ts";
import { plainWords } from "../../../text/plainWords.ts";
import { endsSentence } from "../../../text/sentences.ts";
import type { Worded } from "../asBlocks.ts";
import type { HtmlBlock } from "./blocks.ts";

/** A line that is almost nothing but links leads elsewhere: "E-mail this story | Print this story". */
const MOSTLY_LINKS = 0.8;

/** What is left of a byline after its name was taken away. */
const BARE_BY = /^(?:by|von|par|por)$/i;

/**
 * The blocks of a page's main text that are its article's own. What is left out are lines of links, and what stands above
 * the first sentence and begins with the publisher's name ("NBN News, Ashby").
 * @param all the blocks of the page before Readability changed it, which makes text of some links.
 */
export function ownBlocks(
  main: readonly HtmlBlock[],
  all: readonly HtmlBlock[],
  { source }: Pick<Metadata, "source">,
): HtmlBlock[] {
  const lines = all.filter(({ words, linked }) => linked >= MOSTLY_LINKS && !endsSentence(words));
  const links = new Set(lines.map(({ words }) => words));
  const publisher = plainWords(source ?? "");
  const lead = main.findIndex(({ words }) => endsSentence(words));
  return main.filter(({ words, linked }, index) => {
    const isPublisher =
      index < lead && publisher !== "" && `${plainWords(words)} `.startsWith(`${publisher} `);
    const isLinks = links.has(words) || (linked >= MOSTLY_LINKS && !endsSentence(words));
    return !isLinks && !isPublisher && !BARE_BY.test(words);
  });
}

/** So many blocks may stand above the headline in the main text: a section's name, an update's time. */
const ABOVE = 5;

/** The headline first, as it stands on the page. Readability takes it away, or leaves a section's name above it. */
export function withHeadline(
  own: readonly Worded[],
  all: readonly HtmlBlock[],
  { title }: Pick<Metadata, "title">,
): readonly Worded[] {
  const plain = plainWords(title ?? "");
  const at = plain === "" ? -1 : all.findIndex(({ words }) => plainWords(words) === plain);
  const headline = all[at];
  if (!headline) return own;
  const before = new Set(all.slice(0, at).map(({ words }) => words));
  const isAbove = ({ words }: Worded, index: number) =>
    index < ABOVE && (plainWords(words) === plain || (before.has(words) && !endsSentence(words)));
  return [
    { kind: "heading", words: headline.words },
    ...own.filter((block, index) => !isAbove(block, index)),
  ];
}

/** A page with less text and no sentence is a list of links, a picture, or an error. */
const MIN_TEXT = 200;

/** Whether there is an article in these blocks. */
export function isArticle(blocks: readonly Worded[]): boolean {
  const length = blocks.reduce((sum, { words }) => sum + words.length, 0);
  return length >= MIN_TEXT || blocks.some(({ words }) => endsSentence(words));
}
