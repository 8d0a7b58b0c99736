import type { Report } from "./cli/report.ts";
import { dateArchive } from "./date/archive.ts";
import { archiveBounds } from "./date/article.ts";
import { indexFacts } from "./date/infer/factIndex.ts";
import { enrichArticle } from "./enrich/article.ts";
import { countWords } from "./enrich/keyphrases/find.ts";
import { indexNames } from "./enrich/names/gazetteer.ts";
import { parseSeed } from "./parse/article.ts";
import type { Outcome, Problem } from "./problem.ts";
import { readInput } from "./read/input.ts";
import type { DatedArticle } from "./records/date.ts";
import type { NameCorrection, NameLists } from "./records/names.ts";
import type { Archive, Fact } from "./records/source.ts";
import { identify } from "./relate/identify.ts";
import { correctNames } from "./relate/names/correct.ts";
import { type LinkedNames, linkNames } from "./relate/names/link.ts";
import { counted } from "./text/plurals.ts";
import { writeEntries, writeNamesTable } from "./write/entries.ts";
import type { Output } from "./write/output.ts";

export interface PipelineOptions {
  readonly seeds: string;
  readonly useRegister: boolean;
}

/** What the pipeline returns when it has written the entries. */
export interface Written {
  readonly archive: Archive;
  readonly articles: number;
}

/**
 * Turns a folder of news text into dated Markdown entries:
 * read -> parse -> date -> enrich -> relate -> write. Only the first and the last stage touch files.
 * @throws when the seeds folder can't be listed or the output can't be written.
 */
export function writeArchive(options: PipelineOptions, output: Output, report: Report): Outcome<Written> {
  // read -> parse -> date
  const { value: found, problems } = dateSeeds(options, report);
  const { archive } = found;

  // enrich -> relate
  const { value: linked, problems: nameProblems } = nameArchive(found, report);
  const related = identify(linked.articles);

  // write: -> build/entries/YYYY/MM/DD-slug.md
  const writing = report.stage("write");
  writeEntries(related.value, options.seeds, output, writing.progress);
  if (related.value.length > 0) writeNamesTable(linked.names, output);
  writing.end(counted(related.value.length, "entry", "entries"));

  return {
    value: { archive, articles: related.value.length },
    problems: [...problems, ...nameProblems, ...related.problems],
  };
}

/** Enriches each article, then links the names of all of them: "Putin" here is "Vladimir Putin" there. */
export function nameArchive(found: DatedSeeds, report: Report): Outcome<LinkedNames> {
  const { archive, dated, corrections } = found;

  // enrich: DatedArticle -> ArchiveArticle
  const enriching = report.stage("enrich");
  const lists = indexNames(found.nameLists, found.facts);
  const knowledge = { names: lists, words: countWords(dated) };
  const enriched = dated.map((article, index) => {
    enriching.progress(index + 1, dated.length);
    return enrichArticle(article, archive, knowledge);
  });

  // relate: ArchiveArticle -> LinkedArticle. A person's corrections come first, so that linking sees them.
  const corrected = correctNames(enriched, corrections);
  const value = linkNames(corrected.value, lists);
  enriching.end(counted(value.names.length, "name"));
  return { value, problems: corrected.problems };
}

/** A folder's dated articles, and what the later stages need. A build and a review both start from it. */
export interface DatedSeeds {
  readonly archive: Archive;
  readonly dated: readonly DatedArticle[];
  readonly facts: readonly Fact[];
  readonly corrections: readonly NameCorrection[];
  readonly nameLists: NameLists;
}

/**
 * The first half of the pipeline: read -> parse -> date.
 * @throws when the seeds folder can't be listed.
 */
export function dateSeeds(options: PipelineOptions, report: Report): Outcome<DatedSeeds> {
  const problems: Problem[] = [];
  const keep = <T>(outcome: Outcome<T>): T => {
    problems.push(...outcome.problems);
    return outcome.value;
  };

  // read: bytes -> Seed
  const reading = report.stage("read");
  const { archive, seeds, facts, corrections, nameLists } = keep(readInput(options, reading.progress));
  reading.end(counted(seeds.length, "article"));

  // parse: Seed -> ParsedArticle
  const parsing = report.stage("parse");
  const parsed = seeds.map((seed, index) => {
    parsing.progress(index + 1, seeds.length);
    return parseSeed(seed);
  });
  parsing.end(
    counted(
      sum(parsed, ({ blocks }) => blocks.length),
      "paragraph",
    ),
  );

  // date: ParsedArticle -> DatedArticle
  const dating = report.stage("date");
  const bounds = keep(archiveBounds(archive));
  const dated = keep(
    dateArchive(parsed, { archive, bounds, facts: keep(indexFacts(facts)) }, dating.progress),
  );
  const known = dated.filter(({ date }) => date.basis !== "unknown").length;
  dating.end(`${known} dated, ${dated.length - known} undated`);
  return { value: { archive, dated, facts, corrections, nameLists }, problems };
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
