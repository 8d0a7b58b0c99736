import { z } from "zod";
import { finishDate, NO_BOUNDS } from "./date/article.ts";
import type { FactIndex } from "./date/infer/factIndex.ts";
import { timesOf } from "./date/times.ts";
import { draftText } from "./textDate.ts";

/** What a line has to hold; `reference` is the day the text was written. */
const requestSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  reference: z.iso.date().optional(),
});

/**
 * One line of NDJSON in, one out: `{"id","text","reference"?}` becomes
 * `{"id","dates":[{"start","end","text","type","value","edtf"}],"date":{…}}`, with offsets in
 * UTF-16 code units of the text; a line that can't be read becomes `{"id","error"}`.
 */
export function annotateLine(line: string, facts: FactIndex): string {
  const request = requestSchema.safeParse(parsed(line));
  if (!request.success) {
    const error = request.error.issues
      .map(({ path, message }) => `${path.join(".") || "line"}: ${message}`)
      .join("; ");
    return JSON.stringify({ id: null, error });
  }
  const { id, text, reference: day } = request.data;
  const draft = draftText(text, facts);
  const { date, times } = finishDate(draft, NO_BOUNDS);
  const seen = day === undefined ? times : timesOf(draft.found, { earliest: day, latest: day });
  const dates = seen.map(({ start, end, text, type, value, edtf, implied }) => ({
    start,
    end,
    text,
    type,
    value,
    edtf,
    implied,
  }));
  const { edtf, earliest, latest, basis, confidence } = date;
  return JSON.stringify({ id, dates, date: { edtf: edtf || null, earliest, latest, basis, confidence } });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
