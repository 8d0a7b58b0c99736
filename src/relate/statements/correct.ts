import type { Outcome, Problem } from "../../problem.ts";
import { FACTS_FILE } from "../../read/facts.ts";
import type { ArchiveArticle } from "../../records/article.ts";
import type { Quote, Speaker, StatementCorrection } from "../../records/statements.ts";
import { groupBy } from "../../shared/groupBy.ts";
import { collapseSpaces } from "../../text/spaces.ts";

/**
 * Applies the rows of facts.csv that correct what was found in one article: gives a quotation its speaker, or takes a
 * figure or a topic away. A row that applies to nothing is out of date, which is a problem.
 */
export function correctStatements(
  articles: readonly ArchiveArticle[],
  corrections: readonly StatementCorrection[],
): Outcome<ArchiveArticle[]> {
  if (corrections.length === 0) return { value: [...articles], problems: [] };
  const byFile = groupBy(corrections, ({ file }) => file);
  const used = new Set<StatementCorrection>();
  const value = articles.map((article) => {
    const { file, copies } = article.seed;
    const rows = [file, ...copies].flatMap((name) => byFile.get(name.normalize("NFC")) ?? []);
    return rows.reduce((before, row) => {
      const after = CORRECT[row.kind](before, row);
      if (after !== before) used.add(row);
      return after;
    }, article);
  });
  return { value, problems: corrections.filter((row) => !used.has(row)).map(stale) };
}

/** The article as a row corrects it; the same one if the row finds nothing in it. */
type Correct = (article: ArchiveArticle, row: StatementCorrection) => ArchiveArticle;

const CORRECT: Readonly<Record<StatementCorrection["kind"], Correct>> = {
  speaker(article, { what, words }) {
    const said = new Set(article.quotes.filter((one) => has(one, words)).map(({ utterance }) => utterance));
    if (said.size === 0) return article;
    const speaker = what === null ? null : speakerIn(article, what);
    const quotes = article.quotes.map(
      (quote): Quote =>
        said.has(quote.utterance)
          ? { ...quote, speaker, cue: speaker && quote.cue, confidence: 1, origin: "register" }
          : quote,
    );
    return { ...article, quotes };
  },
  figure(article, { words }) {
    const figures = article.figures.filter(({ text }) => plain(text) !== plain(words));
    return figures.length === article.figures.length ? article : { ...article, figures };
  },
  topic(article, { words }) {
    const topics = article.topics.filter(({ name }) => plain(name) !== plain(words));
    return topics.length === article.topics.length ? article : { ...article, topics };
  },
};

const plain = (text: string) => collapseSpaces(text).normalize("NFC");

/** Quotation marks at the ends don't matter: a person may copy them or not. */
const has = ({ value }: Quote, words: string) =>
  plain(value).includes(plain(words).replace(/^["“”]|["“”]$/g, ""));

/** The speaker by name, at the first mention of that name; a speaker whom the article doesn't name has no place in it. */
function speakerIn({ names }: ArchiveArticle, name: string): Speaker {
  const mention = names.find(({ value }) => plain(value) === plain(name));
  if (!mention) return { text: "", value: name, start: 0, end: 0, name: null };
  const { text, value, start, end } = mention;
  return { text, value, start, end, name: { start, end } };
}

function stale({ kind, words, line }: StatementCorrection): Problem {
  const message = `The article has no such ${kind === "speaker" ? "quotation" : kind}, or there is no such file: correct the row, or delete it.`;
  return { seed: FACTS_FILE, stage: "relate", rule: "stale", line, message, excerpt: words };
}
