import { type DraftDate, draftDate, finishDate, NO_BOUNDS } from "./date/article.ts";
import type { FactIndex } from "./date/infer/factIndex.ts";
import { parseSeed } from "./parse/article.ts";
import { parseArchive } from "./read/archive.ts";
import type { DatedArticle } from "./records/date.ts";
import type { Seed } from "./records/source.ts";

/** What an archive that says nothing of itself is. */
const NO_ARCHIVE = parseArchive("").value;

/** A text without a file, a register and an archive, with what it says of its own date. */
export function draftText(text: string, facts: FactIndex): DraftDate {
  const seed: Seed = {
    file: "",
    copies: [],
    bytes: 0,
    sha256: "",
    encoding: "utf-8",
    text,
    blocks: null,
    dropped: [],
    frontMatter: null,
    register: null,
  };
  return draftDate(parseSeed(seed), { archive: NO_ARCHIVE, bounds: NO_BOUNDS, facts }).value;
}

/** The same with its date, and its time expressions as they are seen from that. */
export function dateText(text: string, facts: FactIndex): DatedArticle {
  return finishDate(draftText(text, facts), NO_BOUNDS);
}
