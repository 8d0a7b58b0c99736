import type { z } from "zod";

/**
 * The documents of a set with one JSON object a line (NDJSON); empty lines are left out.
 * @throws when a line is not such a document.
 */
export const parseJsonLines = <T>(source: string, schema: z.ZodType<T>): T[] =>
  source
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => schema.parse(JSON.parse(line)));
