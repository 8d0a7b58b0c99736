import MarkdownIt, { type Token } from "markdown-it";
import { visibleText } from "../../entry/body.ts";
import { partitionPoint } from "../../text/partitionPoint.ts";
import type { Html } from "../html.ts";
import { type Highlight, outerFirst } from "./ranges.ts";

/** The constructor of markdown-it's tokens, which the package doesn't export. */
const { Token: NewToken } = new new MarkdownIt().core.State("", new MarkdownIt(), {});

/** A token that opens (1) or closes (-1) the same list or quotation as another one. */
export function containerToken({ type, tag }: Token, nesting: 1 | -1): Token {
  const token = new NewToken(nesting === 1 ? type : type.replace(/_open$/, "_close"), tag, nesting);
  token.block = true;
  return token;
}

/** A token of markup of our own, which is written as it is. */
export function markupToken(markup: Html): Token {
  const token = new NewToken("html_block", "", 0);
  token.content = markup.toString();
  return token;
}

/** A copy of a paragraph's token with elements around ranges of its visible text. */
export function inlineWithHighlights(token: Token, highlights: readonly Highlight[]): Token {
  if (!token.children || highlights.length === 0) return token;
  const made = new NewToken(token.type, token.tag, token.nesting);
  made.children = withHighlights(token.children, highlights);
  return made;
}

/** The same for plain words. */
export function textWithHighlights(words: string, highlights: readonly Highlight[]): Token[] {
  return withHighlights([textToken(words)], highlights);
}

/**
 * Puts elements around ranges of a paragraph's visible text, which may begin and end anywhere within its tokens. Where a
 * range crosses the paragraph's own markup, its element is closed before it and opened again after it, without its id,
 * so that the result is well-formed.
 * @param highlights any two are nested or separate.
 */
function withHighlights(tokens: readonly Token[], highlights: readonly Highlight[]): Token[] {
  const cuts = cutsOf(highlights);
  const around = walk(highlights);
  const made: Token[] = [];
  const begun = new Set<Highlight>();
  let open: Highlight[] = [];
  let at = 0;
  let links = 0;
  /** Closes and opens elements until exactly these are open. */
  const within = (wanted: Highlight[]) => {
    const kept = open.findIndex((span, index) => span !== wanted[index]);
    const same = kept < 0 ? open.length : kept;
    for (const span of open.slice(same).reverse()) made.push(new NewToken("highlight_close", span.tag, -1));
    for (const span of wanted.slice(same)) made.push(opening(span, begun.has(span)));
    for (const span of wanted) begun.add(span);
    open = wanted;
  };
  for (const token of tokens) {
    const text = visibleText(token);
    if (token.nesting !== 0) within([]);
    if (token.tag === "a") links += token.nesting;
    if (text === "") made.push(token);
    for (const piece of text === "" ? [] : pieces(token, text, at, cuts)) {
      // A link that belongs to the text stays unchanged: we put no elements into it.
      within(links > 0 ? around(at).filter(({ tag }) => tag !== "a") : around(at));
      made.push(piece);
      at += visibleText(piece).length;
    }
  }
  within([]);
  return made;
}

function opening({ tag, attributes }: Highlight, isAgain: boolean): Token {
  const token = new NewToken("highlight_open", tag, 1);
  for (const [name, value] of attributes)
    if (!(isAgain && (name === "id" || name === "tabindex"))) token.attrSet(name, value);
  return token;
}

/**
 * Finds the highlights around an offset, the outer ones first.
 * @returns a function that must be asked for the offsets in their order: it goes through the highlights once.
 */
function walk(highlights: readonly Highlight[]): (offset: number) => Highlight[] {
  const ordered = [...highlights].sort(outerFirst);
  let begun = 0;
  let around: Highlight[] = [];
  return (offset) => {
    const from = begun;
    while ((ordered[begun]?.start ?? Number.POSITIVE_INFINITY) <= offset) begun += 1;
    around = [...around, ...ordered.slice(from, begun)].filter(({ end }) => offset < end);
    return around;
  };
}

/** Where a range begins or ends, in order, each offset once. */
function cutsOf(highlights: readonly Highlight[]): readonly number[] {
  return [...new Set(highlights.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
}

/** Cuts a text token wherever a range begins or ends; other tokens stay whole. */
function pieces(token: Token, text: string, at: number, cuts: readonly number[]): Token[] {
  if (token.type !== "text") return [token];
  const first = partitionPoint(cuts, (cut) => cut <= at);
  const last = partitionPoint(cuts, (cut) => cut < at + text.length);
  const inside = cuts.slice(first, last).map((cut) => cut - at);
  if (inside.length === 0) return [token];
  return [0, ...inside].map((from, index) => textToken(text.slice(from, inside[index])));
}

function textToken(words: string): Token {
  const token = new NewToken("text", "", 0);
  token.content = words;
  return token;
}
