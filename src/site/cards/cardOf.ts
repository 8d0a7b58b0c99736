import type { SiteArticle } from "../../entry/schema.ts";
import { nameKey } from "../../records/names.ts";
import { firstParagraphs } from "../article/parts.ts";
import { namedUtterances } from "../article/utterances.ts";
import { authorName } from "../cite/nameLists.ts";
import { nounOf } from "../said/figures.ts";
import type { Card, Listed } from "./card.ts";
import { datedHere } from "./datedHere.ts";
import { shortHash } from "./shortHash.ts";

/**
 * The card of an article.
 * @param digest a hash of all of the article.
 * @param excerpts a hash of what others quote of it.
 */
export function cardOf(
  article: SiteArticle,
  { digest, excerpts }: { readonly digest: number; readonly excerpts: number },
): Card {
  const { id, title, date, edtf, earliest, latest, basis, language, source, author, summary } = article;
  const { seed, copies, bytes, sha256, hasOriginal } = article;
  const listed: Listed = {
    ...{ id, title, date, edtf, earliest, latest, basis, language, source, author, summary },
    origins: { title: article.origins.title },
  };
  const face = shortHash(JSON.stringify(listed));
  return {
    ...listed,
    ...{ seed, copies, bytes, sha256, hasOriginal, digest, face },
    quotedFace: shortHash(`${face} ${excerpts}`),
    isHidden: article.noindex === true,
    isAnonymised: article.anonymised === true,
    tags: [...new Set(article.tags)],
    authorNames: [...new Set(article.authors.map(authorName))],
    topicNames: article.topics.map(({ name }) => name),
    names: article.names.map((name) => ({
      key: nameKey(name),
      mentions: name.mentions.length,
      first: name.mentions.find(([[p]]) => p > 0)?.[0][0] ?? 0,
    })),
    quoted: namedUtterances(article).map(({ p, entity }) => ({ p, speaker: entity })),
    figures: article.figures.map((one) => ({ thing: nounOf(one), by: one.claimant?.entity ?? null })),
    events: datedHere(article),
    speakers: furtherSpeakers(article),
    seeds: [...new Set(evidenceOf(article).flatMap(({ seed: other }) => other ?? []))],
    starts: firstParagraphs(article),
    searchKey: shortHash(JSON.stringify([title, article.body, article.quotes])),
  };
}

function furtherSpeakers({ names, quotes, figures, events = [] }: SiteArticle): string[] {
  const claimants = figures.map(({ claimant }) => claimant);
  const all = [...[...quotes, ...events].map(({ speaker }) => speaker), ...claimants];
  const known = new Set(names.map(nameKey));
  return [...new Set(all.flatMap((one) => one?.entity ?? []))].filter((key) => !known.has(key));
}

const evidenceOf = ({ evidence, conflicts }: SiteArticle) => [
  ...evidence,
  ...conflicts.map((conflict) => conflict.evidence),
];
