import type { WordRange } from "../shared/spokenFile.ts";
import { formsOf, tokensOf } from "./forms.ts";
import { highlightRanges, splitAtRanges, type TextRange } from "./highlights.ts";
import type { IndexedArticle } from "./pagefind.ts";
import type { Term } from "./query.ts";
import { isWithin } from "./quotations.ts";

/** A paragraph that contains words of the search. */
export interface Passage {
  /** Its id on the page, `p12`. */
  readonly id: string;
  /** How it is numbered for the reader, `¶12`. */
  readonly name: string;
  /** A part of its text, split into pieces with and without highlight. */
  readonly excerpt: readonly { readonly text: string; readonly isHighlighted: boolean }[];
  /** How many of the search's words and phrases it contains. */
  readonly termCount: number;
}

/** The matching paragraphs of an article. */
export interface ArticlePassages {
  readonly passages: readonly Passage[];
  /** The search's words and phrases in the forms in which the article contains them, to be highlighted. */
  readonly forms: readonly string[];
  /** Those that are also searched outside of quotations, and so in the title. */
  readonly inTitle: readonly string[];
}

/** Paragraphs of up to so many words are shown whole. */
const WHOLE = 45;
/** The number of words in the excerpt of a longer paragraph. */
const EXCERPT = 34;
/** An excerpt begins with the sentence of its first highlight, if that begins at most so many words earlier; */
const MAX_SENTENCE_START = 18;
/** otherwise so many words before the highlight. */
const CONTEXT = 9;

/**
 * The paragraphs of an article that contain words or phrases of the search, in the order of the text.
 * @param terms without the excluded ones; empty when the reader only chose dates and filters.
 * @param quotations of the article, if some of the terms are searched within quotations.
 */
export function passagesOf(
  article: IndexedArticle,
  terms: readonly Term[],
  quotations: readonly WordRange[] = [],
): ArticlePassages {
  const tokens = tokensOf(article);
  const forms = formsOf(tokens, article.weighted_locations, terms, quotations);
  const isQuoted = (form: string) => terms[forms.get(form) ?? -1]?.inQuotations === true;
  const highlight: Highlighter = (words, at) => {
    const text = words.join(" ");
    const ranges = highlightRanges(text, [...forms.keys()]).map((range) => ({
      ...range,
      form: keyOf(text, range),
    }));
    return ranges.filter(
      ({ start, form }) => !isQuoted(form) || isWithin(at + spacesBefore(text, start), quotations),
    );
  };
  const anchors = article.anchors
    .filter(({ id }) => /^p\d+$/.test(id))
    .sort((a, b) => a.location - b.location);
  const passages = anchors.flatMap(({ id, title, location }, index) => {
    const words = tokens.slice(location, anchors[index + 1]?.location ?? tokens.length);
    const found = passageOf(words, forms, (some, from) => highlight(some, location + from));
    return found ? [{ id, name: title ?? `¶${id.slice(1)}`, ...found }] : [];
  });
  const all = [...forms.keys()];
  return { passages, forms: all, inTitle: all.filter((form) => !isQuoted(form)) };
}

/** What to highlight in some words. @param at the position of the first one. */
type Highlighter = (words: readonly string[], at: number) => (TextRange & { readonly form: string })[];

const keyOf = (text: string, { start, end }: TextRange) =>
  text.slice(start, end).toLowerCase().replace(/\s+/g, " ");

const spacesBefore = (text: string, offset: number) => text.slice(0, offset).split(" ").length - 1;

function passageOf(
  words: readonly string[],
  forms: ReadonlyMap<string, number>,
  highlight: Highlighter,
): Pick<Passage, "excerpt" | "termCount"> | null {
  const text = words.join(" ");
  const ranges = highlight(words, 0);
  const [first] = ranges;
  if (!first) return null;
  const termCount = new Set(ranges.map(({ form }) => forms.get(form))).size;
  const firstHit = spacesBefore(text, first.start);
  const isWhole = words.length <= WHOLE;
  const from = isWhole ? 0 : excerptStart(words, firstHit);
  const shown = isWhole ? words : words.slice(from, from + EXCERPT);
  const excerpt = shown.join(" ");
  const pieces = splitAtRanges(excerpt, highlight(shown, from));
  // Spaces at which no line breaks: a line that has nothing but three dots is a mistake to the eye.
  const before = { text: "…\u00A0", isHighlighted: false };
  const after = { text: "\u00A0…", isHighlighted: false };
  return {
    termCount,
    excerpt: [
      ...(from > 0 ? [before] : []),
      ...pieces,
      ...(from + shown.length < words.length ? [after] : []),
    ],
  };
}

/** The position of the excerpt's first word. */
function excerptStart(words: readonly string[], firstHit: number): number {
  for (let word = firstHit; word > firstHit - MAX_SENTENCE_START && word > 0; word -= 1)
    if (/[.!?…]["'”’)]*$/.test(words[word - 1] ?? "")) return word;
  return Math.max(0, Math.min(firstHit - CONTEXT, words.length - EXCERPT));
}
