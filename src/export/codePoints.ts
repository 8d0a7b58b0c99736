import { kept } from "../site/cards/kept.ts";
import { partitionPoint } from "../text/partitionPoint.ts";

/** Where a text has characters that take two places. Kept, because many offsets of the same paragraph are asked for. */
const pairsIn = kept(8, (text) =>
  Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index),
);

/** How many characters, as Unicode counts them, are before an offset of a text: other programs than browsers count so. */
export const codePoints = (text: string, offset: number): number =>
  offset - partitionPoint(pairsIn(text), (index) => index + 1 < offset);
