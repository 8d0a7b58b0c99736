import type { Report } from "./cli/report.ts";
import { dateArchive } from "./date/archive.ts";
import { archiveBounds } from "./date/article.ts";
import { indexFacts } from "./date/infer/factIndex.ts";
import { enrichArticle } from "./enrich/article.ts";
import { countWords } from "./enrich/keyphrases/find.ts";
import { indexNames } from "./enrich/names/gazetteer.ts";
import { parseSeed } from "./parse/article.ts";
import type { Outcome, Problem } from "./problem.ts";
import { type Input, type InputOptions, readInput } from "./read/input.ts";
import type { ArchiveArticle, IdentifiedArticle } from "./records/article.ts";
import type { DatedArticle } from "./records/date.ts";
import type { NameEntity } from "./records/names.ts";
import type { Archive, ParsedArticle, WithdrawnFile } from "./records/source.ts";
import { identify } from "./relate/identify.ts";
import { correctNames } from "./relate/names/correct.ts";
import { linkNames } from "./relate/names/link.ts";
import { append } from "./shared/append.ts";
import { counted } from "./shared/plurals.ts";
import { writeArchiveFiles, writeEntries } from "./write/entries.ts";
import type { Output } from "./write/output.ts";

/** What was written: whose archive it is, how many articles it has, and which were withdrawn. */
export interface Written {
  readonly archive: Archive;
  readonly articles: number;
  readonly withdrawn: readonly WithdrawnFile[];
}

/**
 * Turns a folder of news text into dated Markdown entries:
 * read -> parse -> date -> enrich -> relate -> write. Only the first and the last stage touch files.
 * @throws when the seeds folder can't be listed or the output can't be written.
 */
export async function writeArchive(
  options: InputOptions,
  output: Output,
  report: Report,
): Promise<Outcome<Written>> {
  // read: bytes -> Seed
  const input = readFolder(options, report);
  const { archive } = input.value;

  // parse -> date -> enrich -> relate: Seed -> IdentifiedArticle
  const related = await relateArchive(input.value, report);
  const { articles, names, withdrawn } = related.value;

  // write: -> build/entries/YYYY/MM/DD-slug.md
  const writing = report.stage("write");
  await writeEntries(articles, options.seeds, output, writing.progress);
  if (articles.length + withdrawn.length > 0) writeArchiveFiles({ names, archive, withdrawn }, output);
  writing.end(counted(articles.length, "entry"));

  return {
    value: { archive, articles: articles.length, withdrawn },
    problems: [...input.problems, ...related.problems],
  };
}

/**
 * The first stage: reads a folder's articles and the tables that describe and correct them.
 * @throws when the folder can't be listed.
 */
export function readFolder(options: InputOptions, report: Report): Outcome<Input> {
  const reading = report.stage("read");
  const input = readInput(options, (done, of) => void reading.progress(done, of));
  reading.end(counted(input.value.seeds.length, "article"));
  return input;
}

/** An archive's articles and the table of the names that they share. */
export interface RelatedArchive {
  readonly articles: readonly IdentifiedArticle[];
  readonly names: readonly NameEntity[];
  readonly withdrawn: readonly WithdrawnFile[];
}

/**
 * The pure stages in their order. They take the whole archive at once, because the date and the names of an article can
 * depend on the other articles.
 */
export async function relateArchive(input: Input, report: Report): Promise<Outcome<RelatedArchive>> {
  const dated = await dateSeeds(input, report);
  const enriched = await enrichArticles(dated.value, input, report);
  // relate: ArchiveArticle -> IdentifiedArticle. The curator's corrections come first: they change which
  // names are the same.
  const relating = report.stage("relate");
  const corrected = correctNames(enriched.articles, input.corrections);
  const { articles, names } = linkNames(corrected.value, enriched.lists);
  // The withdrawn ones take part, so that no other article gets the address of one of them.
  const identified = identify([...articles, ...input.withdrawn]);
  relating.end(counted(names.length, "name"));
  return {
    value: {
      articles: identified.value.filter((one) => "blocks" in one),
      names,
      withdrawn: identified.value.flatMap((one) =>
        "reason" in one ? [{ file: one.seed.file, id: one.id, reason: one.reason }] : [],
      ),
    },
    problems: [...dated.problems, ...corrected.problems, ...identified.problems],
  };
}

/** parse -> date: Seed -> DatedArticle */
async function dateSeeds(
  { archive, seeds, facts }: Input,
  report: Report,
): Promise<Outcome<readonly DatedArticle[]>> {
  const problems: Problem[] = [];
  const keep = <T>(outcome: Outcome<T>): T => {
    append(problems, outcome.problems);
    return outcome.value;
  };

  const parsing = report.stage("parse");
  const parsed: ParsedArticle[] = [];
  for (const seed of seeds) {
    parsed.push(parseSeed(seed));
    await parsing.progress(parsed.length, seeds.length);
  }
  const paragraphs = parsed.reduce((total, { blocks }) => total + blocks.length, 0);
  parsing.end(counted(paragraphs, "paragraph"));

  const dating = report.stage("date");
  const bounds = keep(archiveBounds(archive));
  const context = { archive, bounds, facts: keep(indexFacts(facts)) };
  const dated = keep(await dateArchive(parsed, context, dating.progress));
  const known = dated.filter(({ date }) => date.basis !== "unknown").length;
  dating.end(`${known} dated, ${dated.length - known} undated`);
  return { value: dated, problems };
}

/** enrich: DatedArticle -> ArchiveArticle */
async function enrichArticles(
  dated: readonly DatedArticle[],
  { archive, nameLists, facts }: Input,
  report: Report,
) {
  const enriching = report.stage("enrich");
  const lists = indexNames(nameLists, facts);
  const knowledge = { names: lists, words: countWords(dated) };
  const articles: ArchiveArticle[] = [];
  for (const article of dated) {
    articles.push(enrichArticle(article, archive, knowledge));
    await enriching.progress(articles.length, dated.length);
  }
  const mentions = articles.reduce((total, { names }) => total + names.length, 0);
  enriching.end(`${counted(mentions, "mention")} of names`);
  return { articles, lists };
}
