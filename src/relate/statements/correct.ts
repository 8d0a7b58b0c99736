import type { Problem } from "../../problem.ts";
import { FACTS_FILE } from "../../read/facts.ts";
import type { ArchiveArticle } from "../../records/article.ts";
import type { Quote, Speaker, StatementCorrection } from "../../records/statements.ts";
import { groupBy } from "../../shared/groupBy.ts";
import { collapseSpaces } from "../../shared/spaces.ts";

/** What a row can change in an article, and what it needs for that. */
type Correctable = Pick<ArchiveArticle, "names" | "quotes" | "figures" | "topics" | "events"> & {
  readonly seed: Pick<ArchiveArticle["seed"], "file" | "copies">;
};

/** Applies the rows of facts.csv that correct what was found, to one article after the other. */
export interface StatementCorrector {
  /** The rows about an article. */
  about(seed: Correctable["seed"]): readonly StatementCorrection[];
  /** The article as the rows correct it; the same one if they find nothing in it. */
  correct<A extends Correctable>(article: A): A;
  /** A problem for each row that has applied to nothing so far: it is out of date. */
  stale(): Problem[];
}

/**
 * Applies the rows of facts.csv that correct what was found in one article: gives a quotation its speaker, or takes a
 * figure, a topic or an event away.
 */
export function statementCorrector(corrections: readonly StatementCorrection[]): StatementCorrector {
  const byFile = groupBy(corrections, ({ file }) => file);
  const used = new Set<StatementCorrection>();
  const rowsFor = ({ file, copies }: Correctable["seed"]) =>
    byFile.size === 0 ? [] : [file, ...copies].flatMap((name) => byFile.get(name.normalize("NFC")) ?? []);
  return {
    about: rowsFor,
    correct(article) {
      let corrected = article;
      for (const row of rowsFor(article.seed)) {
        const change = CORRECT[row.kind](corrected, row);
        if (change === null) continue;
        used.add(row);
        corrected = { ...corrected, ...change };
      }
      return corrected;
    },
    stale: () => corrections.filter((row) => !used.has(row)).map(stale),
  };
}

/** What a row changes in an article; null if it finds nothing in it. */
type Correct = (article: Correctable, row: StatementCorrection) => Partial<Correctable> | null;

const CORRECT: Readonly<Record<StatementCorrection["kind"], Correct>> = {
  speaker(article, { what, words }) {
    const said = new Set(article.quotes.filter((one) => has(one, words)).map(({ utterance }) => utterance));
    if (said.size === 0) return null;
    const speaker = what === null ? null : speakerIn(article, what);
    const quotes = article.quotes.map(
      (quote): Quote =>
        said.has(quote.utterance)
          ? { ...quote, speaker, cue: speaker && quote.cue, confidence: 1, origin: "register" }
          : quote,
    );
    return { quotes };
  },
  figure(article, { words }) {
    const figures = article.figures.filter(({ text }) => plain(text) !== plain(words));
    return figures.length === article.figures.length ? null : { figures };
  },
  topic(article, { words }) {
    const topics = article.topics.filter(({ name }) => plain(name) !== plain(words));
    return topics.length === article.topics.length ? null : { topics };
  },
  event(article, { words }) {
    const events = article.events.filter(({ text }) => !plain(text).startsWith(plain(words)));
    return events.length === article.events.length ? null : { events };
  },
};

const plain = (text: string) => collapseSpaces(text).normalize("NFC");

/** Quotation marks at the ends don't matter: a person may copy them or not. */
const has = ({ value }: Quote, words: string) =>
  plain(value).includes(plain(words).replace(/^["“”]|["“”]$/g, ""));

/** The speaker by name, at the first mention of that name; a speaker whom the article doesn't name has no place in it. */
function speakerIn({ names }: Correctable, name: string): Speaker {
  const mention = names.find(({ value }) => plain(value) === plain(name));
  if (!mention) return { text: "", value: name, start: 0, end: 0, name: null };
  const { text, value, start, end } = mention;
  return { text, value, start, end, name: { start, end } };
}

function stale({ kind, words, line }: StatementCorrection): Problem {
  const message = `The article has no such ${kind === "speaker" ? "quotation" : kind}, or there is no such file: correct the row, or delete it.`;
  return { seed: FACTS_FILE, stage: "relate", rule: "stale", line, message, excerpt: words };
}
