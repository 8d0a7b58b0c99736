import type { IdentifiedArticle } from "../records/article.ts";
import { nameKey } from "../records/names.ts";
import type { Span } from "../records/span.ts";
import type { Speaker } from "../records/statements.ts";
import type { Place, PlaceOf } from "./place.ts";
import type { EntryFrontMatter, EntrySpeaker } from "./schema.ts";

/** The quotations of an article that lie in its headline or paragraphs. */
export function quotesIn(article: IdentifiedArticle, placeOf: PlaceOf): EntryFrontMatter["quotes"] {
  const speakerOf = speakersIn(article, placeOf);
  return article.quotes.flatMap((one) => {
    const { type, utterance, isContinued, rule, confidence } = one;
    const at = placeIn(placeOf, one);
    const cue = placeIn(placeOf, one.cue);
    return at
      ? [{ type, at, utterance, speaker: speakerOf(one.speaker), cue, isContinued, rule, confidence }]
      : [];
  });
}

/** The figures of an article that lie in its headline or paragraphs. */
export function figuresIn(article: IdentifiedArticle, placeOf: PlaceOf): EntryFrontMatter["figures"] {
  const speakerOf = speakersIn(article, placeOf);
  return article.figures.flatMap((one) => {
    const { type, low, high, hedge, unit, what, rule, confidence } = one;
    const at = placeIn(placeOf, one);
    return at
      ? [{ type, at, low, high, hedge, unit, what, claimant: speakerOf(one.claimant), rule, confidence }]
      : [];
  });
}

/** The events of an article; no list where it has none. */
export function eventsIn(
  article: IdentifiedArticle,
  placeOf: PlaceOf,
): Pick<EntryFrontMatter, "events"> | null {
  const speakerOf = speakersIn(article, placeOf);
  const events = article.events.flatMap((one) => {
    const { type, value: edtf, rule, confidence } = one;
    const [at, time] = [placeIn(placeOf, one), placeIn(placeOf, one.time)];
    return at && time ? [{ type, at, time, edtf, speaker: speakerOf(one.speaker), rule, confidence }] : [];
  });
  return events.length === 0 ? null : { events };
}

function placeIn(placeOf: PlaceOf, span: Span | null): Place | null {
  return span && placeOf(span.start, span.end);
}

/** Adds to a speaker which of the archive's names it is: "person/choe-son-hui". */
function speakersIn({ names }: IdentifiedArticle, placeOf: PlaceOf) {
  const entities = new Map(names.map(({ start, type, entity }) => [start, nameKey({ type, id: entity })]));
  return (one: Speaker | null): EntrySpeaker | null =>
    one && {
      value: one.value,
      at: placeIn(placeOf, one),
      entity: (one.name && entities.get(one.name.start)) ?? null,
    };
}
