import { readFileSync } from "node:fs";
import { z } from "zod";
import { dayNumber } from "../text/calendar.ts";
import { parseJsonLines } from "./jsonLines.ts";
import { readTimeml } from "./readTimeml.ts";

/** A text whose day is known. Its name isn't read by any rule: it may hold the day. */
export interface DatedText {
  readonly id: string;
  readonly text: string;
  /** The day it was written, as a day number. */
  readonly day: number;
}

const LINE = z.object({ id: z.string(), date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/), text: z.string() });

/** The texts with a known day: of a folder of TimeML documents, or of an NDJSON file with `id`, `date` and `text`. */
export function readDated(path: string): DatedText[] {
  if (!path.endsWith(".ndjson"))
    return readTimeml(path)
      .filter(({ created }) => created !== "")
      .map(({ id, text, created }) => ({ id, text, day: dayNumber(created) }));
  return parseJsonLines(readFileSync(path, "utf8"), LINE).map(({ id, text, date }) => ({
    id,
    text,
    day: dayNumber(date),
  }));
}
