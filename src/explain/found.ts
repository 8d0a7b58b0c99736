import type { IdentifiedArticle } from "../records/article.ts";
import { nameKey } from "../records/names.ts";
import type { Span } from "../records/span.ts";
import type { Speaker } from "../records/statements.ts";
import type { Position, Positions } from "./positions.ts";
import { ROLE_WORDS } from "./roleWords.ts";

/** One thing that was found in the text. Offsets are UTF-16 code units into the article's own text. */
export interface Found extends Span {
  readonly what: "credit" | "time" | "name" | "quotation" | "figure" | "event" | "clue";
  readonly at: Position;
  /** Its words. */
  readonly text: string;
  /** What sort of time, name, quotation or figure it is; null for a clue. */
  readonly type: string | null;
  /** What it means: a date, a person's full name, a number. */
  readonly value: string;
  /** What else is known, in the order in which it is shown: who speaks, what is counted. */
  readonly details: readonly (readonly [name: string, value: string])[];
  /** The id of the rule that found it. */
  readonly rule: string;
  /** From 0 to 1; null where the rule states none. */
  readonly confidence: number | null;
}

/** All that was found in the text of an article, in the order of the text; of two that begin together, the longer one first. */
export function foundIn(article: IdentifiedArticle, positionOf: Positions): Found[] {
  return [
    ...creditsOf(article),
    ...timesOf(article),
    ...namesOf(article),
    ...quotesOf(article),
    ...figuresOf(article),
    ...eventsOf(article),
    ...cluesOf(article),
  ]
    .map((one): Found => ({ ...one, at: positionOf(one.start) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

type Unplaced = Omit<Found, "at">;
type Details = [name: string, value: string][];

/** The properties that the records of all kinds have, with what is told of each kind. */
function unplaced(
  what: Found["what"],
  { start, end, text, type, rule }: Pick<Found, "start" | "end" | "text" | "type" | "rule">,
  told: Pick<Found, "value" | "details" | "confidence">,
): Unplaced {
  const { value, details, confidence } = told;
  return { what, start, end, text, type, value, details, rule, confidence };
}

/** The details that have a value. */
const details = (...pairs: readonly (readonly [string, string | null])[]): Details =>
  pairs.flatMap(([name, value]): Details => (value === null ? [] : [[name, value]]));

const creditsOf = ({ credits }: IdentifiedArticle): Unplaced[] =>
  credits.map((credit) => {
    const { value, confidence } = credit;
    return unplaced("credit", credit, { value, details: [], confidence });
  });

const timesOf = ({ times }: IdentifiedArticle): Unplaced[] =>
  times.map((time) => {
    const { value, edtf, implied } = time;
    const implication = implied ? "in part from the article’s date or the text before" : null;
    return unplaced("time", time, {
      value,
      details: details(["EDTF", edtf], ["implied", implication]),
      confidence: null,
    });
  });

const namesOf = ({ names }: IdentifiedArticle): Unplaced[] =>
  names.map((name) => {
    const { type, value, entity, confidence, origin } = name;
    const corrected = origin === "register" ? "names.csv" : null;
    return unplaced("name", name, {
      value,
      details: details(["in the archive", nameKey({ type, id: entity })], ["corrected in", corrected]),
      confidence,
    });
  });

const speakerWords = (speaker: Speaker | null) =>
  speaker && (speaker.text === speaker.value ? speaker.value : `${speaker.value} (“${speaker.text}”)`);

const quotesOf = ({ quotes, seed }: IdentifiedArticle): Unplaced[] =>
  quotes.map((quote) => {
    const { value, speaker, cue, utterance, isContinued, confidence } = quote;
    return unplaced(
      "quotation",
      { ...quote, text: value },
      {
        value: speakerWords(speaker) ?? "no speaker found",
        details: details(
          ["cue", cue && seed.text.slice(cue.start, cue.end)],
          ["utterance", String(utterance)],
          ["speaker", isContinued ? "goes on from the quotation before" : null],
        ),
        confidence,
      },
    );
  });

const figuresOf = ({ figures }: IdentifiedArticle): Unplaced[] =>
  figures.map((figure) => {
    const { value, hedge, unit, what, claimant, confidence } = figure;
    return unplaced("figure", figure, {
      value,
      details: details(
        ["hedge", hedge],
        ["unit", unit],
        ["counts", what],
        ["claimed by", speakerWords(claimant)],
      ),
      confidence,
    });
  });

const eventsOf = ({ events, seed }: IdentifiedArticle): Unplaced[] =>
  events.map((event) => {
    const { value, time, speaker, confidence } = event;
    const words = seed.text.slice(time.start, time.end);
    return unplaced("event", event, {
      value,
      details: details(["time", words], ["said by", speakerWords(speaker)]),
      confidence,
    });
  });

const cluesOf = ({ considered }: IdentifiedArticle): Unplaced[] =>
  considered.flatMap(({ evidence, role }): Unplaced[] => {
    const { start, end, text, edtf, because, factSource, rule, confidence } = evidence;
    if (start === null || end === null) return [];
    return [
      unplaced(
        "clue",
        { start, end, text, type: null, rule },
        {
          value: edtf,
          details: details(["role", ROLE_WORDS[role]], ["because", because], ["source", factSource]),
          confidence,
        },
      ),
    ];
  });
