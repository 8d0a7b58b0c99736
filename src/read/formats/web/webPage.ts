import type { Outcome } from "../../../problem.ts";
import type { FileDetails } from "../../../records/source.ts";
import { asBlocks } from "../asBlocks.ts";
import { decodedText } from "../decodedText.ts";
import type { Imported, Importer } from "../importer.ts";
import { refused } from "../refused.ts";
import { bylineAuthor } from "./author.ts";
import { htmlBlocks } from "./blocks.ts";
import { type Capture, captureOf } from "./capture.ts";
import { declaredCharset } from "./charset.ts";
import { pageDetails } from "./details.ts";
import { withLayout } from "./layout.ts";
import { leftOut } from "./leftOut.ts";
import { mainText } from "./mainText.ts";
import { isArticle, ownBlocks, withHeadline } from "./ownBlocks.ts";
import { pageOf } from "./page.ts";

/** A saved web page: its article without what stands around it, and what the page says of it. */
export const webPageImporter: Importer = (given) => {
  const decoded = decodedText(given, declaredCharset(given.bytes));
  if (decoded.value === null) return { ...decoded, value: null };
  const { text, encoding } = decoded.value;
  const read = readPage(given.file, text, captureOf(text));
  return {
    value: read.value && { ...read.value, encoding },
    problems: [...read.problems, ...decoded.problems],
  };
};

/** Reads the HTML of a page. @param capture what the copy says of itself, if it is one. */
export function readPage(
  file: string,
  html: string,
  capture: Capture | null,
): Outcome<Omit<Imported, "encoding"> | null> {
  const page = pageOf(html);
  if ("tooLarge" in page)
    return refused(
      file,
      "large-page",
      `Not read, because ${page.tooLarge}: save the article alone, such as from the browser’s reader view.`,
    );
  const { document } = page;
  const details = pageDetails(document, capture);
  const all = htmlBlocks(document.body);
  const main = mainText(document);
  const found = ownBlocks(main ? htmlBlocks(main.element) : [], all, details.fields);
  const own = withHeadline(withLayout(found), all, details.fields);
  if (!isArticle(own))
    return refused(
      file,
      "no-article",
      "The page has no article text: save a page that shows one, or the article as text.",
    );
  const article = asBlocks(own);
  return {
    value: {
      ...article,
      dropped: leftOut(all, article.blocks),
      frontMatter: null,
      details: withByline(details, main?.byline ?? null),
    },
    problems: [],
  };
}

function withByline(details: FileDetails, byline: string | null): FileDetails {
  const { fields, places } = details;
  const author = byline !== null && fields.author === null ? bylineAuthor(byline, fields.source) : null;
  if (author === null) return details;
  return {
    ...details,
    fields: { ...fields, author: author.value },
    places: { ...places, author: author.place },
  };
}
