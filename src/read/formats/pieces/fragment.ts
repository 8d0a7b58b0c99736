import { asBlocks } from "../asBlocks.ts";

/** Whether words are HTML: tags that articles are made of. Anything else is text that may have `<` in it. */
export const isHtml = (words: string): boolean =>
  /<\/?(?:p|br|div|ul|ol|li|h[1-6]|blockquote|a|em|strong|b|i|span|img|figure)\b[^>]*>/i.test(words);

/**
 * The text of a piece of HTML, such as the content of a feed's item, or why it can't be read, as the end of a sentence. The parser is
 * loaded with the first such piece.
 */
export async function fragmentText(
  html: string,
): Promise<ReturnType<typeof asBlocks> | { readonly tooLarge: string }> {
  const [{ pageOf }, { htmlBlocks }] = await Promise.all([
    import("../web/page.ts"),
    import("../web/blocks.ts"),
  ]);
  const page = pageOf(`<html><body>${html}</body></html>`);
  return "tooLarge" in page ? page : asBlocks(htmlBlocks(page.document.body));
}
