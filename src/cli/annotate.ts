import { z } from "zod";
import { annotateText, type TextKnowledge } from "../enrich/annotateText.ts";
import type { Figure, Quote, Topic } from "../records/statements.ts";

/** The keys of a line. */
const requestSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  reference: z.iso.date().optional(),
});

/**
 * Annotates one line of NDJSON, `{"id","text","reference"?}`; `reference` is the day the text was written. The
 * answer is a line of JSON with offsets in UTF-16 code units of the text:
 *
 *     {"id", "dates": [{"start","end","text","type","value","edtf","implied"}],
 *      "date": {"edtf","earliest","latest","basis","confidence"}, "language",
 *      "names": [{"start","end","text","type","value","rule","confidence"}],
 *      "quotes": [{"start","end","text","type","speaker","speakerSpan","cue","utterance","continued","rule","confidence"}],
 *      "figures": [{"start","end","text","type","value","high","hedge","unit","what","source","sourceSpan","rule","confidence"}],
 *      "topics": [{"id","name","confidence","words"}]}
 *
 * `language` is null where the text is too short to tell. For a line that can't be read it is `{"id": null, "error"}`.
 */
export function annotateLine(line: string, knowledge: TextKnowledge): string {
  const request = requestSchema.safeParse(parsed(line));
  if (!request.success) {
    const error = request.error.issues
      .map(({ path, message }) => `${path.join(".") || "line"}: ${message}`)
      .join("; ");
    return JSON.stringify({ id: null, error });
  }
  const { id, text, reference } = request.data;
  const { date, times, language, names, quotes, figures, topics } = annotateText(text, knowledge, reference);
  const dates = times.map(({ start, end, text, type, value, edtf, implied }) => ({
    start,
    end,
    text,
    type,
    value,
    edtf,
    implied,
  }));
  const { edtf, earliest, latest, basis, confidence } = date;
  return JSON.stringify({
    id,
    dates,
    date: { edtf: edtf || null, earliest, latest, basis, confidence },
    language,
    names: names.map(({ start, end, text, type, value, rule, confidence }) => ({
      start,
      end,
      text,
      type,
      value,
      rule,
      confidence,
    })),
    quotes: quotes.map(quoteOf),
    figures: figures.map(figureOf),
    topics: topics.map(topicOf),
  });
}

const spanOf = ({ start, end }: { start: number; end: number }) => ({ start, end });

function quoteOf(quote: Quote) {
  const { start, end, text, type, speaker, cue, utterance, isContinued, rule, confidence } = quote;
  return {
    start,
    end,
    text,
    type,
    speaker: speaker?.value ?? null,
    speakerSpan: speaker && spanOf(speaker),
    cue,
    utterance,
    continued: isContinued,
    rule,
    confidence,
  };
}

function figureOf(figure: Figure) {
  const { start, end, text, type, low, high, hedge, unit, what, claimant, rule, confidence } = figure;
  const source = claimant?.value ?? null;
  return {
    start,
    end,
    text,
    type,
    value: low,
    high,
    hedge,
    unit,
    what,
    source,
    sourceSpan: claimant && spanOf(claimant),
    rule,
    confidence,
  };
}

function topicOf({ id, name, confidence, words }: Topic) {
  return {
    id,
    name,
    confidence,
    words: words.map(({ start, end, text, count }) => ({ start, end, text, count })),
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
