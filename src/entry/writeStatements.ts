import type { IdentifiedArticle } from "../records/article.ts";
import type { Span } from "../records/span.ts";
import type { Figure, Quote, Speaker } from "../records/statements.ts";
import type { Place } from "./place.ts";

type PlaceOf = (start: number, end: number) => Place | null;

/** A place as three numbers: paragraph, start, end. */
type At = readonly [number, number, number];

/** Topics, keyphrases, quotations and figures for the front matter, each on a line of JSON, which is YAML too. */
export function statementsYaml(article: IdentifiedArticle, placeOf: PlaceOf): string {
  const at = ({ start, end }: Span): At | null => {
    const place = placeOf(start, end);
    return place && [place.p, place.start, place.end];
  };
  const entities = entityAt(article);
  const speaker = (one: Speaker | null) =>
    one && { value: one.value, at: at(one), entity: (one.name && entities.get(one.name.start)) ?? null };
  const topic = ({ id, name, confidence, words }: IdentifiedArticle["topics"][number]) => ({
    id,
    name,
    confidence,
    words: words.map(({ text, count }) => [text, count]),
  });
  const quote = (one: Quote) => quoteLine(one, at(one), one.cue && at(one.cue), speaker(one.speaker));
  const figure = (one: Figure) => figureLine(one, at(one), speaker(one.claimant));
  return [
    list("topics", article.topics.map(topic)),
    `keyphrases: ${JSON.stringify(article.keyphrases)}\n`,
    list("quotes", article.quotes.map(quote)),
    list("figures", article.figures.map(figure)),
  ].join("");
}

/** Which of the archive's names stands where: "person/choe-son-hui". */
function entityAt({ names }: IdentifiedArticle): ReadonlyMap<number, string> {
  return new Map(names.map(({ start, type, entity }) => [start, `${type}/${entity}`]));
}

function quoteLine(one: Quote, at: At | null, cue: At | null, speaker: unknown) {
  const { type, utterance, isContinued, rule, confidence } = one;
  return at && { type, at, utterance, speaker, cue, isContinued, rule, confidence };
}

function figureLine(one: Figure, at: At | null, claim: unknown) {
  const { type, low, high, hedge, unit, what, rule, confidence } = one;
  return at && { type, at, low, high, hedge, unit, what, claimant: claim, rule, confidence };
}

function list(key: string, items: readonly unknown[]): string {
  const lines = items.filter((item) => item !== null).map((item) => `  - ${JSON.stringify(item)}\n`);
  return lines.length === 0 ? `${key}: []\n` : `${key}:\n${lines.join("")}`;
}
