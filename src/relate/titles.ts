import { foldForFacts } from "../date/infer/factIndex.ts";
import type { LinkedArticle } from "../records/article.ts";
import type { ArticleDate, Evidence } from "../records/date.ts";
import type { Span } from "../records/span.ts";
import { edtfBounds } from "../text/edtf.ts";

/** A person named with a title that, by the table of terms, they didn't hold on any day of the article's date. */
export interface TitleOutOfTerm extends Span {
  /** The title with the name, as the text has them. */
  readonly text: string;
  /** When the person held it, as a sentence in English. */
  readonly terms: string;
  /** The web page that the table names; null if it names none. */
  readonly factSource: string | null;
}

/** How sure an inferred date must be for a title to be held against it. */
const SURE_DATE = 0.9;

/** What the sentence of a term is followed by where it serves to date an article. */
const ADDED = / \d+ days are added for news of the term’s end\.$/;
const FORMER = / The text speaks of a former holder\.$/;

/**
 * The titles of an article that their holders had at another time. Only where the whole of its date lies outside their terms, and the name
 * that the article means is the table's. The clues for its date have found them already. It is no judgement: the text may speak of the past.
 */
export function titlesOutOfTerm({ date, considered, names }: LinkedArticle): TitleOutOfTerm[] {
  if (!isSure(date)) return [];
  const found = new Map<string, TitleOutOfTerm>();
  for (const { evidence } of considered) {
    if (!isOffice(evidence) || !isOutside(date, evidence)) continue;
    const { start, end, text, because, factSource } = evidence;
    const terms = because?.replace(ADDED, "") ?? "";
    if (start === null || end === null || found.has(terms)) continue;
    const own = names.filter((name) => name.start < end && start < name.end);
    if (isHolder(own, terms)) found.set(terms, { start, end, text, terms, factSource });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** Whether one of the names is the one that a sentence about terms begins with: "Ada Quist was Mayor from …". */
function isHolder(names: LinkedArticle["names"], terms: string): boolean {
  const holder = /^(.*?) (?:was|has been) /.exec(terms)?.[1] ?? "";
  return names.some(({ value }) => foldForFacts(value) === foldForFacts(holder));
}

const isSure = ({ basis, confidence, earliest, latest }: ArticleDate) =>
  earliest !== null &&
  latest !== null &&
  (basis === "stated" || basis === "corrected" || confidence >= SURE_DATE);

const isOffice = ({ rule, because }: Evidence) => rule === "dating/office" && !FORMER.test(because ?? "");

function isOutside({ earliest, latest }: ArticleDate, { edtf }: Evidence): boolean {
  const term = edtfBounds(edtf);
  const isBefore = term?.earliest && latest !== null && latest < term.earliest;
  const isAfter = term?.latest && earliest !== null && earliest > term.latest;
  return Boolean(isBefore || isAfter);
}
