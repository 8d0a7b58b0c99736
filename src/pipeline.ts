import { attemptAll, attemptEach } from "./attempt.ts";
import type { Report } from "./cli/report.ts";
import { dateArchive } from "./date/archive.ts";
import { archiveBounds } from "./date/article.ts";
import { indexFacts } from "./date/infer/factIndex.ts";
import { enrichArticle } from "./enrich/article.ts";
import { countWords } from "./enrich/keyphrases/find.ts";
import { type Gazetteer, indexNames } from "./enrich/names/gazetteer.ts";
import { parseSeed } from "./parse/article.ts";
import type { Outcome, Problem } from "./problem.ts";
import { type Input, type InputOptions, readInput } from "./read/input.ts";
import type { ArchiveArticle, IdentifiedArticle } from "./records/article.ts";
import type { DatedArticle } from "./records/date.ts";
import type { NameEntity } from "./records/names.ts";
import type { Archive, Seed } from "./records/source.ts";
import { identify } from "./relate/identify.ts";
import { correctNames } from "./relate/names/correct.ts";
import { linkNames } from "./relate/names/link.ts";
import { namesIn } from "./relate/names/namesIn.ts";
import { append } from "./shared/append.ts";
import { counted } from "./shared/plurals.ts";
import { writeArchiveFiles, writeEntries } from "./write/entries.ts";
import type { Output } from "./write/output.ts";

/** What was written: whose archive it is, and how many articles it has. */
export interface Written {
  readonly archive: Archive;
  readonly articles: number;
}

/**
 * Turns a folder of news text into dated Markdown entries:
 * read -> parse -> date -> enrich -> relate -> write. Only the first and the last stage touch files.
 * @throws when the seeds folder can't be listed or the output can't be written.
 */
export function writeArchive(options: InputOptions, output: Output, report: Report): Outcome<Written> {
  // read: bytes -> Seed
  const input = readFolder(options, report);
  const { archive } = input.value;

  // parse -> date -> enrich -> relate: Seed -> IdentifiedArticle
  const related = relateArchive(input.value, report);
  const { articles, names } = related.value;

  // write: -> build/entries/YYYY/MM/DD-slug.md
  const writing = report.stage("write");
  const written = writeEntries(articles, options.seeds, output, writing.progress);
  if (written.value.length > 0) writeArchiveFiles(namesIn(written.value, names), archive, output);
  writing.end(counted(written.value.length, "entry"));

  return {
    value: { archive, articles: written.value.length },
    problems: [...input.problems, ...related.problems, ...written.problems],
  };
}

/**
 * The first stage: reads a folder's articles and the tables that describe and correct them.
 * @throws when the folder can't be listed.
 */
export function readFolder(options: InputOptions, report: Report): Outcome<Input> {
  const reading = report.stage("read");
  const input = readInput(options, reading.progress);
  reading.end(counted(input.value.seeds.length, "article"));
  return input;
}

/** An archive's articles and the table of the names that they share. */
export interface RelatedArchive {
  readonly articles: readonly IdentifiedArticle[];
  readonly names: readonly NameEntity[];
}

/**
 * The pure stages in their order. They take the whole archive at once, because the date and the names of an article can
 * depend on the other articles.
 */
export function relateArchive(input: Input, report: Report): Outcome<RelatedArchive> {
  const dated = dateSeeds(input, report);
  const enriched = enrichArticles(dated.value, input, report);
  // relate: ArchiveArticle -> IdentifiedArticle. The curator's corrections come first: they change which
  // names are the same.
  const relating = report.stage("relate");
  const related = attemptAll(enriched.value.articles, atStage("relate"), (articles) => {
    const corrected = correctNames(articles, input.corrections);
    const linked = linkNames(corrected.value, enriched.value.lists);
    const identified = identify(linked.articles);
    const problems = [...corrected.problems, ...identified.problems];
    return { articles: identified.value, names: linked.names, problems };
  });
  const { articles, names, problems } = related.value;
  relating.end(counted(names.length, "name"));
  return {
    value: { articles, names },
    problems: [...dated.problems, ...enriched.problems, ...related.problems, ...problems],
  };
}

/** How an article is named if a stage fails at it. */
const atStage = (stage: Problem["stage"]) => ({
  stage,
  fileOf: ({ seed }: { readonly seed: Seed }) => seed.file,
});

/** parse -> date: Seed -> DatedArticle */
function dateSeeds({ archive, seeds, facts }: Input, report: Report): Outcome<readonly DatedArticle[]> {
  const problems: Problem[] = [];
  const keep = <T>(outcome: Outcome<T>): T => {
    append(problems, outcome.problems);
    return outcome.value;
  };

  const parsing = report.stage("parse");
  const parsed = keep(
    attemptEach(seeds, { stage: "parse", fileOf: ({ file }) => file }, (seed, index) => {
      parsing.progress(index + 1, seeds.length);
      return parseSeed(seed);
    }),
  );
  const paragraphs = parsed.reduce((total, { blocks }) => total + blocks.length, 0);
  parsing.end(counted(paragraphs, "paragraph"));

  const dating = report.stage("date");
  const bounds = keep(archiveBounds(archive));
  const context = { archive, bounds, facts: keep(indexFacts(facts)) };
  const dated = keep(dateArchive(parsed, context, dating.progress));
  const known = dated.filter(({ date }) => date.basis !== "unknown").length;
  dating.end(`${known} dated, ${dated.length - known} undated`);
  return { value: dated, problems };
}

/** enrich: DatedArticle -> ArchiveArticle */
function enrichArticles(
  dated: readonly DatedArticle[],
  { archive, nameLists, facts }: Input,
  report: Report,
): Outcome<{ readonly articles: readonly ArchiveArticle[]; readonly lists: Gazetteer }> {
  const enriching = report.stage("enrich");
  const lists = indexNames(nameLists, facts);
  const at = atStage("enrich");
  const known = attemptAll(dated, at, (some) => ({ articles: some, words: countWords(some) }));
  const knowledge = { names: lists, words: known.value.words };
  const { value: articles, problems } = attemptEach(known.value.articles, at, (article, index) => {
    enriching.progress(index + 1, dated.length);
    return enrichArticle(article, archive, knowledge);
  });
  const mentions = articles.reduce((total, { names }) => total + names.length, 0);
  enriching.end(`${counted(mentions, "mention")} of names`);
  return { value: { articles, lists }, problems: [...known.problems, ...problems] };
}
