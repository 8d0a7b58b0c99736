import { z } from "zod";
import { finishDate, NO_BOUNDS } from "../date/article.ts";
import type { FactIndex } from "../date/infer/factIndex.ts";
import { timesOf } from "../date/times.ts";
import { isEnglish, languageOf } from "../enrich/language.ts";
import { namesOf } from "../enrich/names/article.ts";
import type { Gazetteer } from "../enrich/names/gazetteer.ts";
import { statementsOf } from "../enrich/statements.ts";
import { topicsOf } from "../enrich/topics/find.ts";
import type { Figure, Quote, Topic } from "../records/statements.ts";
import { draftText } from "../textDate.ts";

/** What the lines of a run are annotated with: public facts, and lists of names. */
export interface Knowledge {
  readonly facts: FactIndex;
  readonly names: Gazetteer;
}

/** What a line has to hold; `reference` is the day the text was written. */
const requestSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  reference: z.iso.date().optional(),
});

/**
 * One line of NDJSON in, one out: `{"id","text","reference"?}` becomes
 * `{"id","dates":[{"start","end","text","type","value","edtf"}],"date":{…},
 * "language","names":[{"start","end","text","type","value","rule","confidence"}],
 * "quotes":[{…,"type","speaker","speakerSpan","cue","utterance","continued"}],
 * "figures":[{…,"type","value","high","hedge","unit","what","source"}],"topics":[{"id","name","words"}]}`, with offsets in
 * UTF-16 code units of the text; the language is null where the text is too short to tell; a line that can't be read becomes `{"id","error"}`.
 */
export function annotateLine(line: string, { facts, names: lists }: Knowledge): string {
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
  const seen = day === undefined ? times : timesOf(draft.times, { earliest: day, latest: day });
  const dates = seen.map(({ start, end, text, type, value, edtf, implied }) => ({
    start,
    end,
    text,
    type,
    value,
    edtf,
    implied,
  }));
  const language = languageOf(draft.article.blocks);
  const isRead = isEnglish(language);
  const names = isRead ? namesOf(draft.article, lists) : [];
  const statements = statementsOf({ ...draft.article, times: seen }, names, isRead);
  const topics = isRead ? topicsOf(text, draft.article.blocks) : [];
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
    quotes: statements.quotes.map(quoteOf),
    figures: statements.figures.map(figureOf),
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
  const { start, end, text, type, low, high, hedge, unit, what, claimant: claim, rule, confidence } = figure;
  const source = claim?.value ?? null;
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
    sourceSpan: claim && spanOf(claim),
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
