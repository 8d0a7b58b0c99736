import { formsOf, tokensOf } from "./forms.ts";
import { highlightRanges, splitAtRanges } from "./highlights.ts";
import type { IndexedArticle } from "./pagefind.ts";
import type { Term } from "./query.ts";

/** A paragraph that has words of the search. */
export interface Passage {
  /** Its id within the page, `p12`. */
  readonly id: string;
  /** What it is called, `¶12`. */
  readonly name: string;
  /** Some of its words, with the marked ones. */
  readonly excerpt: readonly { readonly text: string; readonly isHighlighted: boolean }[];
  /** How many of the search's words and phrases it has. */
  readonly terms: number;
}

export interface ArticlePassages {
  readonly passages: readonly Passage[];
  /** The words and phrases as the article writes them, which mark it. */
  readonly forms: readonly string[];
}

/** A paragraph of so many words is shown whole. */
const WHOLE = 45;
/** An excerpt's words, and how many of them stand before the first marked one: more where its sentence begins. */
const EXCERPT = 34;
const BEFORE = 9;
const SENTENCE = 18;

/**
 * The paragraphs of an article that have words or phrases of the search, in its order.
 * @param terms what was searched, without what was excluded; none when only dates and names were chosen.
 */
export function passagesOf(article: IndexedArticle, terms: readonly Term[]): ArticlePassages {
  const tokens = tokensOf(article);
  const forms = formsOf(tokens, article.weighted_locations, terms);
  const anchors = article.anchors
    .filter(({ id }) => /^p\d+$/.test(id))
    .sort((a, b) => a.location - b.location);
  const passages = anchors.flatMap(({ id, title, location }, index) => {
    const words = tokens.slice(location, anchors[index + 1]?.location ?? tokens.length);
    const found = passageOf(words, forms);
    return found ? [{ id, name: title ?? `¶${id.slice(1)}`, ...found }] : [];
  });
  return { passages, forms: [...forms.keys()] };
}

function passageOf(
  words: readonly string[],
  forms: ReadonlyMap<string, number>,
): Pick<Passage, "excerpt" | "terms"> | null {
  const text = words.join(" ");
  const runs = highlightRanges(text, [...forms.keys()]);
  const [first] = runs;
  if (!first) return null;
  const key = (run: { start: number; end: number }) =>
    text.slice(run.start, run.end).toLowerCase().replace(/\s+/g, " ");
  const terms = new Set(runs.map((run) => forms.get(key(run)))).size;
  const at = text.slice(0, first.start).split(" ").length - 1;
  const isWhole = words.length <= WHOLE;
  const from = isWhole ? 0 : beginning(words, at);
  const shown = isWhole ? words : words.slice(from, from + EXCERPT);
  const excerpt = shown.join(" ");
  const marked = splitAtRanges(excerpt, highlightRanges(excerpt, [...forms.keys()]));
  const gap = { text: "… ", isHighlighted: false };
  const rest = { text: " …", isHighlighted: false };
  return {
    terms,
    excerpt: [...(from > 0 ? [gap] : []), ...marked, ...(from + shown.length < words.length ? [rest] : [])],
  };
}

/** Where an excerpt begins: with the sentence that its first hit is in, or some words before that. */
function beginning(words: readonly string[], at: number): number {
  for (let word = at; word > at - SENTENCE && word > 0; word -= 1)
    if (/[.!?…]["'”’)]*$/.test(words[word - 1] ?? "")) return word;
  return Math.max(0, Math.min(at - BEFORE, words.length - EXCERPT));
}
