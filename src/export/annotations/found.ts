import type { EntryFrontMatter, SiteArticle } from "../../entry/schema.ts";
import { nameKey } from "../../records/names.ts";
import { machineIds, wordsAt } from "../../site/machineIds.ts";
import { articlePath } from "../../site/urls.ts";
import { known } from "../tables/columns.ts";
import { evidenceOf } from "../tables/evidence.ts";
import type { Exported } from "../tables/table.ts";
import { target, UP } from "./target.ts";

/** What an annotation says, and why it was made (Web Annotation Vocabulary). */
type Purpose = "identifying" | "classifying" | "describing";

export interface Found {
  readonly id: string;
  readonly motivation: Purpose;
  readonly body: readonly object[];
  readonly target: object | readonly object[] | string;
}

const body = (purpose: Purpose, value: string) => ({ type: "TextualBody", purpose, value });

/** Nothing, if nobody is known. */
const somebody = (name: string | null) => (name === null ? [] : [body("identifying", name)]);

export const topicsFound = ({ article }: Exported): Found[] =>
  article.topics.map(({ id, name }) => ({
    id: `topic-${id}`,
    motivation: "classifying",
    body: [body("classifying", name)],
    target: `${UP}${articlePath(article.id)}`,
  }));

/** Each name once, with the first place in each paragraph that has it. */
export function namesFound({ article, site }: Exported): Found[] {
  const id = machineIds("name");
  return article.names.flatMap((one) => {
    const name = site.foundKey(nameKey(one));
    if (!name) return [];
    const places = new Map<number, (typeof one.mentions)[number][0]>();
    for (const [at] of one.mentions) if (!places.has(at[0])) places.set(at[0], at);
    return {
      id: id(nameKey(one)),
      motivation: "identifying",
      body: [body("identifying", name.name), body("classifying", one.type)],
      target: [...places.values()].map((at) => target(article, at)),
    };
  });
}

export function quotationsFound({ article, site }: Exported): Found[] {
  const id = idsOf("quotation", article);
  return article.quotes.map(({ at, speaker }) => ({
    id: id(at),
    motivation: "identifying",
    body: [body("classifying", "quotation"), ...somebody(known(speaker, site).name)],
    target: target(article, at),
  }));
}

export function figuresFound({ article, site }: Exported): Found[] {
  const id = idsOf("figure", article);
  return article.figures.map((one) => ({
    id: id(one.at),
    motivation: "describing",
    body: [body("describing", amount(one)), ...somebody(known(one.claimant, site).name)],
    target: target(article, one.at),
  }));
}

/** "5 justices", "about 10 to 12 %". */
function amount({ low, high, hedge, unit, what }: EntryFrontMatter["figures"][number]): string {
  const number = low === high ? `${low}` : `${low} to ${high}`;
  return [hedge, number, unit, what].filter((part) => part !== null).join(" ");
}

export function timesFound({ article }: Exported): Found[] {
  const id = idsOf("time", article);
  return article.times.map(({ at, edtf, value }) => ({
    id: id(at),
    motivation: "describing",
    body: [body("describing", edtf ?? value)],
    target: target(article, at),
  }));
}

/** The evidence that is in the text: other evidence has no place. */
export const evidenceFound = (of: Exported): Found[] =>
  evidenceOf(of).flatMap(({ id, at, one, conflict }) => {
    const says = `${conflict === null ? "Evidence for" : "Contradicts"} the article’s date: ${one.edtf}`;
    const why = conflict ?? one.because;
    return at === null
      ? []
      : {
          id,
          motivation: "describing",
          body: [body("describing", why === null ? says : `${says}. ${why}`)],
          target: target(of.article, at),
        };
  });

function idsOf(kind: Parameters<typeof machineIds>[0], article: SiteArticle) {
  const id = machineIds(kind);
  return (at: readonly [number, number, number]) => id(wordsAt(article, at));
}
