import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Span } from "../records/span.ts";
import { parseJsonLines } from "./jsonLines.ts";

const span = z.object({ start: z.number(), end: z.number() });

const quotedTextSchema = z.object({
  text: z.string(),
  quotes: z.array(
    span.extend({
      speakers: z.array(
        z.object({ text: z.string(), spans: z.array(z.tuple([z.number(), z.number()])).min(1) }),
      ),
    }),
  ),
});

/** The words that annotators marked as a speaker, with all their spans. */
export interface GoldSpeaker {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** An annotated quotation; without speakers if the annotators named none. */
export interface GoldQuote extends Span {
  readonly speakers: readonly GoldSpeaker[];
}

/** A text whose direct quotations are annotated with their speakers. Offsets are UTF-16. */
export interface QuotedText {
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

/**
 * Reads a file of one JSON object a line: `{text, quotes: [{start, end, speakers: [{text, spans: [[start, end]]}]}]}`.
 * All other fields, such as an id or a date, are left out, so that nothing can read the answer from them.
 */
export function readQuotes(file: string): QuotedText[] {
  return parseJsonLines(readFileSync(file, "utf8"), quotedTextSchema).map(({ text, quotes }) => ({
    text,
    quotes: quotes.map(({ start, end, speakers }) => ({
      start,
      end,
      speakers: speakers.map((one) => ({
        text: one.text,
        spans: one.spans.map(([from, to]) => ({ start: from, end: to })),
      })),
    })),
  }));
}
