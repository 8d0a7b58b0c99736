import type { Parts } from "../src/languages/parts.ts";
import type { Words } from "../src/languages/words.ts";
import type { Html } from "../src/site/html.ts";

/** Elements one after the other, with a comma between them. */
export const listed = (elements: readonly Html[], { comma }: Words): Parts<Html> =>
  elements.flatMap((element, index) => (index === 0 ? [element] : [comma, element]));
