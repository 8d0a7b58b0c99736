import { attemptAll, attemptEach } from "./attempt.ts";
import type { Report } from "./cli/report.ts";
import { dateArchive } from "./date/archive.ts";
import { archiveBounds, collectedHint } from "./date/archiveBounds.ts";
import { indexFacts } from "./date/infer/factIndex.ts";
import { enrichArticle } from "./enrich/article.ts";
import { countWords } from "./enrich/keyphrases/find.ts";
import { type Gazetteer, indexNames } from "./enrich/names/gazetteer.ts";
import { asWritten } from "./entry/namesTable.ts";
import type { Tables } from "./entry/read.ts";
import type { SiteArticle } from "./entry/schema.ts";
import { toldOf } from "./entry/withdrawnTable.ts";
import { parseSeed } from "./parse/article.ts";
import type { Outcome, Problem } from "./problem.ts";
import { type Input, type InputOptions, readInput } from "./read/input.ts";
import type { ArchiveArticle, IdentifiedArticle } from "./records/article.ts";
import type { DatedArticle } from "./records/date.ts";
import type { NameEntity } from "./records/names.ts";
import type { Archive, Seed, WithdrawnFile } from "./records/source.ts";
import { identify } from "./relate/identify.ts";
import { correctNames } from "./relate/names/correct.ts";
import { linkNames } from "./relate/names/link.ts";
import { namesIn } from "./relate/names/namesIn.ts";
import { correctStatements } from "./relate/statements/correct.ts";
import { append } from "./shared/append.ts";
import { counted } from "./shared/plurals.ts";
import { writeArchiveFiles, writeEntries } from "./write/entries.ts";
import type { Output } from "./write/output.ts";

/** What was written: whose archive it is, how many articles it has, and which were withdrawn. */
export interface Written {
  readonly archive: Archive;
  readonly articles: number;
  readonly withdrawn: readonly WithdrawnFile[];
  readonly ids: readonly string[];
  /** The tables beside the entries, as they would be read. */
  readonly tables: Tables;
}

/**
 * Turns a folder of news text into dated Markdown entries:
 * read -> parse -> date -> enrich -> relate -> write. Only the first and the last stage touch files.
 * @param keep takes each article for the site, as it would be read from its entry.
 * @throws when the seeds folder can't be listed or the output can't be written.
 */
export async function writeArchive(
  options: InputOptions,
  output: Output,
  report: Report,
  keep: (article: SiteArticle) => void = () => {},
): Promise<Outcome<Written>> {
  // read: bytes -> Seed
  const input = readFolder(options, report);
  const { archive } = input.value;

  // parse -> date -> enrich -> relate: Seed -> IdentifiedArticle
  const related = await relateArchive(input.value, report);
  const { articles, names, withdrawn } = related.value;

  // write: -> build/entries/YYYY/MM/DD-slug.md
  const writing = report.stage("write");
  const written = await writeEntries(articles, options.seeds, output, keep, writing.progress);
  const ids = written.value.map(({ id }) => id);
  const table = namesIn(written.value, names);
  if (ids.length + withdrawn.length > 0) writeArchiveFiles({ names: table, archive, withdrawn }, output);
  writing.end(counted(ids.length, "entry"));

  const tables = { names: table.map(asWritten), withdrawn: toldOf(withdrawn) };
  return {
    value: { archive, articles: ids.length, withdrawn, ids, tables },
    problems: [...input.problems, ...related.problems, ...written.problems],
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
  const related = attemptAll(enriched.value.articles, atStage("relate"), (articles) => {
    const named = correctNames(articles, input.corrections);
    const corrected = correctStatements(named.value, input.statements);
    const linked = linkNames(corrected.value, enriched.value.lists);
    // The withdrawn ones take part, so that no other article gets the address of one of them.
    const identified = identify([...linked.articles, ...input.withdrawn]);
    return {
      articles: identified.value.filter((one) => "blocks" in one),
      names: linked.names,
      withdrawn: identified.value.flatMap((one) =>
        "reason" in one ? [{ file: one.seed.file, id: one.id, reason: one.reason }] : [],
      ),
      problems: [...named.problems, ...corrected.problems, ...identified.problems],
    };
  });
  const { articles, names, withdrawn, problems } = related.value;
  relating.end(counted(names.length, "name"));
  return {
    value: { articles, names, withdrawn },
    problems: [...dated.problems, ...enriched.problems, ...related.problems, ...problems],
  };
}

/** How an article is named if a stage fails at it. */
const atStage = (stage: Problem["stage"]) => ({
  stage,
  fileOf: ({ seed }: { readonly seed: Seed }) => seed.file,
});

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
  const parsed = keep(
    await attemptEach(seeds, { stage: "parse", fileOf: ({ file }) => file }, parseSeed, parsing.progress),
  );
  const paragraphs = parsed.reduce((total, { blocks }) => total + blocks.length, 0);
  parsing.end(counted(paragraphs, "paragraph"));

  const dating = report.stage("date");
  const bounds = keep(archiveBounds(archive));
  const context = { archive, bounds, facts: keep(indexFacts(facts)) };
  const dated = keep(await dateArchive(parsed, context, dating.progress));
  const known = dated.filter(({ date }) => date.basis !== "unknown").length;
  const open = dated.filter(({ date }) => date.latest === null).length;
  dating.end(`${known} dated, ${dated.length - known} undated${collectedHint(archive, open)}`);
  return { value: dated, problems };
}

/** enrich: DatedArticle -> ArchiveArticle */
async function enrichArticles(
  dated: readonly DatedArticle[],
  { archive, nameLists, facts }: Input,
  report: Report,
): Promise<Outcome<{ readonly articles: readonly ArchiveArticle[]; readonly lists: Gazetteer }>> {
  const enriching = report.stage("enrich");
  const lists = indexNames(nameLists, facts);
  const at = atStage("enrich");
  const known = attemptAll(dated, at, (some) => ({ articles: some, words: countWords(some) }));
  const knowledge = { names: lists, words: known.value.words };
  const enrich = (article: DatedArticle) => enrichArticle(article, archive, knowledge);
  const { value: articles, problems } = await attemptEach(
    known.value.articles,
    at,
    enrich,
    enriching.progress,
  );
  const mentions = articles.reduce((total, { names }) => total + names.length, 0);
  enriching.end(`${counted(mentions, "mention")} of names`);
  return { value: { articles, lists }, problems: [...known.problems, ...problems] };
}
