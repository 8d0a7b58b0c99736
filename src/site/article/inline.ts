import MarkdownIt, { type Token } from "markdown-it";
import { visibleText } from "../../entry/body.ts";
import { type Highlight, outerFirst } from "./ranges.ts";

/** How markdown-it makes a token; the class itself isn't among its exports. */
const { Token: NewToken } = new new MarkdownIt().core.State("", new MarkdownIt(), {});

/** A paragraph's token with elements around runs of its visible text; the token itself isn't changed. */
export function inlineWithSpans(token: Token, spans: readonly Highlight[]): Token {
  if (!token.children || spans.length === 0) return token;
  const made = new NewToken(token.type, token.tag, token.nesting);
  made.children = withSpans(token.children, spans);
  return made;
}

/** The same for plain words. */
export function textWithSpans(words: string, spans: readonly Highlight[]): Token[] {
  return withSpans([textToken(words)], spans);
}

/**
 * Puts elements around runs of a paragraph's visible text, which may begin and end anywhere within
 * its tokens. Where a run crosses the paragraph's own mark-up, its element is closed before and
 * opened anew after it, without its id, so that all of it stays well-formed.
 * @param spans each within the others, around them, or apart.
 */
function withSpans(tokens: readonly Token[], spans: readonly Highlight[]): Token[] {
  const ordered = [...spans].sort(outerFirst);
  const made: Token[] = [];
  const begun = new Set<Highlight>();
  let open: Highlight[] = [];
  let at = 0;
  let links = 0;
  /** Closes and opens what it takes for exactly these spans to be open. */
  const within = (wanted: Highlight[]) => {
    const kept = open.findIndex((span, index) => span !== wanted[index]);
    const same = kept < 0 ? open.length : kept;
    for (const span of open.slice(same).reverse()) made.push(new NewToken("span_close", span.tag, -1));
    for (const span of wanted.slice(same)) made.push(opening(span, begun.has(span)));
    for (const span of wanted) begun.add(span);
    open = wanted;
  };
  for (const token of tokens) {
    const text = visibleText(token);
    if (token.nesting !== 0) within([]);
    if (token.tag === "a") links += token.nesting;
    if (text === "") made.push(token);
    for (const piece of text === "" ? [] : pieces(token, text, at, ordered)) {
      // A link of the text's own stays what it is: none of ours goes into it.
      const around = ordered.filter((span) => span.start <= at && at < span.end);
      within(links > 0 ? around.filter(({ tag }) => tag !== "a") : around);
      made.push(piece);
      at += visibleText(piece).length;
    }
  }
  within([]);
  return made;
}

function opening({ tag, attributes }: Highlight, isAgain: boolean): Token {
  const token = new NewToken("span_open", tag, 1);
  for (const [name, value] of attributes)
    if (!(isAgain && (name === "id" || name === "tabindex"))) token.attrSet(name, value);
  return token;
}

/** A token of plain words cut wherever a span begins or ends; any other stays whole. */
function pieces(token: Token, text: string, at: number, spans: readonly Highlight[]): Token[] {
  if (token.type !== "text") return [token];
  const cuts = new Set(spans.flatMap(({ start, end }) => [start - at, end - at]));
  const inside = [...cuts].filter((cut) => cut > 0 && cut < text.length).sort((a, b) => a - b);
  return [0, ...inside].map((from, index) => textToken(text.slice(from, inside[index])));
}

function textToken(words: string): Token {
  const token = new NewToken("text", "", 0);
  token.content = words;
  return token;
}
