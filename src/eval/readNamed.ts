import { z } from "zod";
import { parseJsonLines } from "./jsonLines.ts";
import type { NamedDocument } from "./readConll.ts";

/** A document with names annotated by hand; offsets are UTF-16, and any other keys are of no concern. */
const documentSchema = z.looseObject({
  text: z.string(),
  names: z.array(
    z.looseObject({
      start: z.number(),
      end: z.number(),
      type: z.enum(["person", "place", "organisation"]),
    }),
  ),
});

/**
 * Reads a file with one document on each line, as JSON: its original text, and its names by their offsets.
 * @throws when a line is not such a document.
 */
export function parseNamedDocuments(source: string): NamedDocument[] {
  return parseJsonLines(source, documentSchema);
}
