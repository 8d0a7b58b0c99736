import { eventsOf } from "../enrich/events/find.ts";
import { frequencyStep, keyphrasesOf } from "../enrich/keyphrases/find.ts";
import { frequencyLetters, lettersAsCounts } from "../enrich/keyphrases/frequencies.ts";
import { sha256Of } from "../read/sha256.ts";
import type { EnrichedArticle, IdentifiedArticle } from "../records/article.ts";
import type { NameEntity, NameMention } from "../records/names.ts";
import { nameCorrector } from "../relate/names/correct.ts";
import { type CountedName, countedNames, mentionKey } from "../relate/names/counted.ts";
import { statementCorrector } from "../relate/statements/correct.ts";
import type { ArchiveWords } from "../shared/archiveWords.ts";
import type { Bounds } from "../text/edtf.ts";
import { type Corrections, type EntitiesOfArticle, idsOf, type RelatedArticle } from "./barrier.ts";
import { withFinishedDate } from "./finished.ts";

/** What round 2 knows of the whole archive. What an article shares with others, its words and names, it is told with the article. */
export interface SecondKnowledge extends Omit<Corrections, "withdrawn"> {
  readonly bounds: Bounds;
  /** How many articles it has. */
  readonly articles: number;
}

/** In how many articles the words of an article's phrases are, as `frequencyLetters` writes it. */
export interface Frequencies {
  readonly frequencies: string;
}

/** The frequencies of an article's words. */
export const frequenciesOf = (
  { phraseWords }: Pick<RelatedArticle, "phraseWords">,
  { articlesWith }: Pick<ArchiveWords, "articlesWith">,
): Frequencies["frequencies"] => frequencyLetters(phraseWords.map(articlesWith));

/**
 * A hash of all that round 2 makes an article from; null if nobody knows.
 * What of the archive's word counts matters is in it, so that it changes with few other articles.
 */
export function secondInputs(
  { bounds, statements }: SecondKnowledge,
  { words, names }: { readonly words: ArchiveWords; readonly names: readonly NameEntity[] },
): (related: RelatedArticle) => string | null {
  const shared = sha256Of(JSON.stringify([bounds, frequencyStep(words.articles)]));
  const said = statementCorrector(statements);
  return (related) => {
    const { key, seed, verdict, id, places, corrections } = related;
    if (key === null) return null;
    const rows = [corrections, said.about(seed)].map(onAnyLine);
    const entities = idsOf({ places }, names);
    const own = JSON.stringify([key, seed.copies, verdict, id, entities, rows]);
    return sha256Of(`${shared} ${own} ${frequenciesOf(related, words)}`);
  };
}

/** A row says the same wherever it stands in its table. */
const onAnyLine = (rows: readonly { readonly line: number }[]) => rows.map((row) => ({ ...row, line: 0 }));

/** Completes one article: with its finished date, the names and statements as the curator corrected them, its events and keyphrases. */
export type SecondRound = (
  related: Pick<RelatedArticle, "read" | "verdict" | "id"> & EntitiesOfArticle & Frequencies,
) => IdentifiedArticle;

/** Round 2: what an article says by itself becomes what it is in its archive. */
export function secondRound({ bounds, articles, corrections, statements }: SecondKnowledge): SecondRound {
  const [names, rows] = [nameCorrector(corrections), statementCorrector(statements)];
  return (related) => {
    const record = related.read();
    const dated = withFinishedDate(record, related, bounds);
    const named = { ...dated, names: names.correct(dated) };
    // As they were counted and corrected before they were linked.
    const { seed } = dated;
    const counted = names.correct<CountedName>({ seed, names: countedNames(dated.names) });
    const corrected = rows.correct({ ...named, events: eventsOf(named) });
    const { phrases } = record;
    return {
      ...corrected,
      names: linkedNames(corrected, counted, related.entities),
      keyphrases: keyphrasesOf(phrases, lettersAsCounts(phrases, related.frequencies, articles)),
      id: related.id,
    };
  };
}

function linkedNames(
  { names }: EnrichedArticle,
  counted: readonly CountedName[],
  entities: readonly string[],
): NameMention[] {
  const ids = new Map(counted.map((name, index) => [mentionKey(name), entities[index] ?? ""]));
  return names.map((name) => ({ ...name, entity: ids.get(mentionKey(name)) ?? "" }));
}
