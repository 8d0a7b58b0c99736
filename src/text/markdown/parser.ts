import MarkdownIt, { type Env, type Token } from "markdown-it";
import footnotes from "markdown-it-footnote";
import { keepDeepText } from "./deepText.ts";
import { keepWideRows } from "./wideTables.ts";

/** Raw HTML in an article is treated as text and never rendered. */
const markdown = new MarkdownIt({ html: false });
keepDeepText(markdown);
keepWideRows(markdown);
markdown.use(footnotes);
// It would collect the footnotes at the end, without those that nothing refers to. They stay where they are.
markdown.core.ruler.disable("footnote_tail");
// A footnote within a sentence stays in it.
markdown.inline.ruler.disable("footnote_inline");

/** A parsed text. */
interface Parsed {
  readonly tokens: readonly Token[];
  /** The addresses that are defined apart from the links that use them: `[1]: https://example.org`. */
  readonly addresses: readonly string[];
}

/** Parses a Markdown text. Nothing of it is lost, however deep it is nested and however wide its tables are. */
export function parseMarkdown(body: string): Parsed {
  const env: Env = {};
  const tokens = markdown.parse(body, env);
  return { tokens, addresses: Object.values(env.references ?? {}).map(({ href }) => href) };
}

/** Parses a line of words. @param labels the footnotes that it may refer to. */
export function parseLine(line: string, labels: readonly string[]): readonly Token[] {
  const refs = Object.fromEntries(labels.map((label) => [`:${label}`, -1]));
  const [parsed] = markdown.parseInline(line, { footnotes: { refs } });
  return parsed?.children ?? [];
}
