import { Parser } from "htmlparser2";
import type { BlockKind } from "../../../records/source.ts";
import { collapseSpaces } from "../../../text/spaces.ts";
import { asBlocks, type Worded } from "../asBlocks.ts";

/** Elements that don't begin a block of their own. */
const INLINE = new Set(
  "a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** What a reader doesn't see as text. */
const UNSEEN = new Set("script style template noscript iframe object svg math head title select".split(" "));

/** Whether words are HTML: tags that articles are made of. Anything else is text that may have `<` in it. */
export const isHtml = (words: string): boolean =>
  /<\/?(?:p|br|div|ul|ol|li|h[1-6]|blockquote|a|em|strong|b|i|span|img|figure)\b[^>]*>/i.test(words);

/** The text of a piece of HTML, such as the content of a feed's item, with its paragraphs, headings and items. */
export function fragmentText(html: string): ReturnType<typeof asBlocks> {
  const found: Worded[] = [];
  const kinds: BlockKind[] = [];
  let words: string[] = [];
  let unseen = 0;
  const end = () => {
    const text = collapseSpaces(words.join(""));
    if (text !== "") found.push({ kind: kinds.at(-1) ?? "paragraph", words: text });
    words = [];
  };
  const parser = new Parser({
    onopentag(name) {
      if (UNSEEN.has(name)) unseen += 1;
      if (INLINE.has(name)) return;
      end();
      if (kindOf(name)) kinds.push(kindOf(name) ?? "paragraph");
    },
    ontext(data) {
      if (unseen === 0) words.push(data);
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseen -= 1;
      if (INLINE.has(name)) return;
      end();
      if (kindOf(name)) kinds.pop();
    },
  });
  parser.end(html);
  end();
  return asBlocks(found);
}

/** The kind of block that an element is; null for one that is as what it stands in. */
function kindOf(name: string): BlockKind | null {
  if (/^h[1-6]$/.test(name)) return "heading";
  return name === "li" ? "item" : null;
}
