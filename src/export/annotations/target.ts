import type { SiteArticle } from "../../entry/schema.ts";
import { placeOf } from "../../site/article/parts.ts";
import { textAt } from "../../site/machineIds.ts";
import { codePoints } from "../codePoints.ts";

type At = readonly [paragraph: number, start: number, end: number];

/** How many characters before and after the words are told, to find them again in a text that was changed. */
const AROUND = 16;

/** The way from a file of annotations to the top of the site: no annotation depends on where the site is published. */
export const UP = "../..";

/**
 * What an annotation is about: words of a paragraph, as a reader sees it. They are told as such, with what stands around them if the paragraph has them twice, and by their
 * position in the paragraph, in characters as Unicode counts them. The headline has no address of its own.
 */
export function target(article: SiteArticle, [p, start, end]: At): object {
  const text = textAt(article, p);
  const exact = text.slice(start, end);
  // Words that stand once in the paragraph are found without it; with it, the files would be a quarter larger.
  const isOnce = text.indexOf(exact) === start && !text.includes(exact, start + 1);
  const quote = isOnce
    ? { type: "TextQuoteSelector", exact }
    : {
        ...{ type: "TextQuoteSelector", exact },
        prefix: whole(text.slice(Math.max(0, start - AROUND), start)),
        suffix: whole(text.slice(end, end + AROUND)),
      };
  const position = {
    type: "TextPositionSelector",
    start: codePoints(text, start),
    end: codePoints(text, end),
  };
  return { source: `${UP}${placeOf(article, p)}`, selector: p === 0 ? quote : [quote, position] };
}

/** Without a half of a character at an end. */
const whole = (text: string) => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");
