import type { SiteArticle } from "../../entry/schema.ts";
import { nameKey } from "../../records/names.ts";
import { firstParagraphs } from "../article/parts.ts";
import { namedUtterances } from "../article/utterances.ts";
import { authorName } from "../cite/nameLists.ts";
import { nounOf } from "../said/figures.ts";
import { quotedPlaces } from "../said/spoken.ts";
import type { Card } from "./card.ts";

const speakersOf = ({ quotes, figures }: SiteArticle): string[] => [
  ...new Set(
    [...quotes.map(({ speaker }) => speaker), ...figures.map(({ claimant }) => claimant)].flatMap(
      (speaker) => speaker?.entity ?? [],
    ),
  ),
];

const datedBy = ({ evidence, conflicts }: SiteArticle): string[] => [
  ...new Set(
    [...evidence, ...conflicts.map((conflict) => conflict.evidence)].flatMap(({ seed }) => seed ?? []),
  ),
];

/**
 * The card of an article.
 * @param digest a hash of all of the article.
 */
export function cardOf(article: SiteArticle, digest: string): Card {
  const { id, title, date, edtf, earliest, latest, basis, language, source, author, summary } = article;
  const { seed, copies, bytes, sha256, hasOriginal } = article;
  return {
    ...{ id, title, date, edtf, earliest, latest, basis, language, source, author, summary },
    ...{ seed, copies, bytes, sha256, hasOriginal, digest },
    origins: { title: article.origins.title },
    tags: [...new Set(article.tags)],
    authorNames: [...new Set(article.authors.map(authorName))],
    topicNames: article.topics.map(({ name }) => name),
    names: article.names.map((name) => ({
      key: nameKey(name),
      mentions: name.mentions.length,
      first: name.mentions.find(([[p]]) => p > 0)?.[0][0] ?? 0,
    })),
    quoted: namedUtterances(article).map(({ p, entity }) => ({ p, speaker: entity })),
    quotedPlaces: quotedPlaces(article),
    counted: article.figures.map(nounOf),
    speakers: speakersOf(article),
    dated: datedBy(article),
    starts: firstParagraphs(article),
  };
}
