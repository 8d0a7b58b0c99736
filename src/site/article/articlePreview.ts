import { shortened } from "../../text/shortened.ts";
import type { Listed } from "../cards/card.ts";

/** About two lines, in characters. */
const MAX_LENGTH = 90;

/** What an article begins with, shown while the reader points at a link to it; null where there is nothing to show. */
export const articlePreview = ({ summary }: Listed): string | null =>
  summary === "" ? null : shortened(summary, MAX_LENGTH);
