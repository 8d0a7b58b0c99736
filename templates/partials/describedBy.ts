import { type Html, html } from "../../src/site/html.ts";

/** The attribute of a link whose words are shown beside it while the reader points at it; nothing for null. */
export const describedBy = (preview: string | null): Html | null =>
  preview === null ? null : html` aria-description="${preview}"`;
