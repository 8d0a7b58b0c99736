import { attemptEach } from "./attempt.ts";
import type { Report } from "./cli/report.ts";
import { collectedHint } from "./date/archiveBounds.ts";
import { copiesAmong } from "./entry/copiesTable.ts";
import { asWritten } from "./entry/namesTable.ts";
import type { Tables, TablesBefore } from "./entry/read.ts";
import { relatedAmong } from "./entry/relatedTable.ts";
import { storiesAmong } from "./entry/storiesTable.ts";
import { toldOf } from "./entry/withdrawnTable.ts";
import type { Outcome } from "./problem.ts";
import type { Concealment } from "./read/anonymise/concealment.ts";
import { isAnonymised } from "./read/anonymise/isAnonymised.ts";
import { type Input, type InputOptions, readInput } from "./read/input.ts";
import type { IdentifiedArticle } from "./records/article.ts";
import type { CopyPair } from "./records/copies.ts";
import type { DateLeverage } from "./records/leverage.ts";
import type { NameEntity } from "./records/names.ts";
import type { Archive, WithdrawnFile } from "./records/source.ts";
import type { DoubtfulJoin, StoryTable } from "./records/stories.ts";
import type { Copies } from "./relate/copies/copies.ts";
import { namesIn } from "./relate/names/namesIn.ts";
import {
  atStage,
  compareDates,
  compareTexts,
  idsOf,
  leverageAmong,
  type Related,
  type RelatedArticle,
  relateAll,
} from "./rounds/barrier.ts";
import { type StudiedArchive, studyInMemory } from "./rounds/inMemory.ts";
import { firstProblems } from "./rounds/problems.ts";
import { frequenciesOf, type SecondKnowledge, secondInputs, secondRound } from "./rounds/second.ts";
import { prepare } from "./rounds/settings.ts";
import type { ArchiveWords } from "./shared/archiveWords.ts";
import { counted } from "./shared/plurals.ts";
import { alikeAmong } from "./work/alike.ts";
import type { Finding } from "./work/alikeBeside.ts";
import type { KeptArticle, Unmade } from "./work/articleJob.ts";
import { memoryCache } from "./work/cache.ts";
import { studyFolder } from "./work/folder.ts";
import { lastBuild } from "./work/lastBuild.ts";
import { HERE } from "./work/pool.ts";
import type { Work } from "./work/study.ts";
import { UnmadeArticle } from "./work/unmadeArticle.ts";
import { type Making, oneByOne, writeArchiveFiles, writeEntries } from "./write/entries.ts";
import type { RevocableOutput } from "./write/output.ts";

/** What was written: whose archive it is, how many articles it has, and which were withdrawn. */
export interface Written {
  readonly archive: Archive;
  readonly articles: number;
  readonly withdrawn: readonly WithdrawnFile[];
  readonly ids: readonly string[];
  /** The ids of articles in which names of private people are shortened. */
  readonly concealed: readonly string[];
  /** The names of private people that are shortened. */
  readonly concealment: Concealment;
  /** The names of all articles in files that hold many. */
  readonly members: ReadonlySet<string>;
  /** The tables beside the entries, as they would be read. */
  readonly tables: Tables;
}

/** What an archive is written with. */
interface WritingOptions {
  /** Without it, nothing is kept for the next build, and no other process works. */
  readonly work?: Work;
  /** Makes each article from what is known of the archive, and keeps it for the site. */
  readonly making?: (knowledge: SecondKnowledge) => Making<Unmade, KeptArticle>;
  /** Is called when all articles are written; another thread may still be looking for related articles and stories. */
  readonly meanwhile?: (archive: Archive, tables: TablesBefore) => Promise<void>;
}

const NOT_KEPT: KeptArticle = { value: null, problems: [] };

/** For a caller that has no use for the articles besides their entries. */
const onlyEntries = () => oneByOne<Unmade, KeptArticle>(() => NOT_KEPT);

const alone = (): Work => ({ jobs: 1, fewest: 0, cache: memoryCache(), began: 0n, ...HERE });

/**
 * Turns a folder of news text into dated Markdown entries, in two rounds: what each article says by itself
 * (read -> parse -> date -> enrich), and then what it is in its archive (relate -> write). Between them all articles
 * are compared; for that only the gist of each is in memory, and its record is read again when it is written.
 * Only the first and the last stage touch files.
 * @param opened gives the output. It is called before the first long step, so that a refusal costs no time, and when there is something to write.
 * @throws when the seeds folder can't be listed or the output can't be written.
 */
export async function writeArchive(
  options: InputOptions,
  opened: () => Promise<RevocableOutput>,
  report: Report,
  { work = alone(), making = onlyEntries, meanwhile }: WritingOptions = {},
): Promise<Outcome<Written>> {
  // round 1: bytes -> what each article says by itself, on all cores; unchanged ones are known from the last build
  const studied = await studyFolder(options, work, report, opened);
  const { members } = studied;
  const { archive, concealment } = studied.tables;

  // all articles together: dates that depend on each other, names, addresses
  const { value: related, problems } = await compareAll(studied, studied.tables, report, work);
  const { articles, names, withdrawn, copies, knowledge } = related;
  const { alike, ahead } = related;

  // round 2: what each article is in its archive -> build/entries/YYYY/MM/DD-slug.md
  const writing = report.stage("write");
  const ready = articles.map((article) => new UnmadeArticle(article, related));
  const output = await opened();
  const written = await writeEntries(ready, { seedsDir: options.seeds, members }, output, making(knowledge), {
    onEntry: writing.progress,
    backlog: work.backlog,
    ahead,
  });
  const ids = written.value.map(({ id }) => id);
  const concealed = written.value.filter(({ seed }) => isAnonymised(seed)).map(({ id }) => id);
  const table = namesIn(written.value, names);
  const there = new Set(ids);
  const pairs = copiesAmong(copies.pairs, there);
  const before = { names: table.map(asWritten), withdrawn: toldOf(withdrawn), copies: pairs };
  const { sameSubject, stories } = await alike(meanwhile && (() => meanwhile(archive, before)));
  const onSubject = relatedAmong(sameSubject, there);
  const ofStories = storiesAmong(stories, there);
  if (ids.length + withdrawn.length > 0)
    work.backlog.put(() => {
      const files = {
        names: table,
        archive,
        withdrawn,
        copies: pairs,
        related: onSubject,
        stories: ofStories,
      };
      writeArchiveFiles(files, output);
    }, 0);
  writing.end(counted(ids.length, "entry"));

  const tables = { ...before, related: onSubject, stories: ofStories };
  return {
    value: {
      ...{ archive, articles: ids.length, withdrawn, ids, concealed, concealment, tables },
      members: new Set(members.keys()),
    },
    problems: concealment.problems([...studied.unread, ...problems, ...written.problems]),
  };
}

/**
 * Reads a folder's articles and the tables that describe and correct them, all into memory.
 * @throws when the folder can't be listed.
 */
export async function readFolder(options: InputOptions, report: Report): Promise<Outcome<Input>> {
  const reading = report.stage("read");
  const input = await readInput(options, (done, of) => void reading.progress(done, of));
  reading.end(counted(input.value.seeds.length, "article"));
  return input;
}

/** An archive's articles and the table of the names that they share. */
export interface RelatedArchive {
  readonly articles: readonly IdentifiedArticle[];
  readonly names: readonly NameEntity[];
  readonly withdrawn: readonly WithdrawnFile[];
  /** Pairs of articles that may have the same text, and aren't sure enough for a page. */
  readonly possibleCopies: readonly CopyPair[];
  /** Pairs of articles that may tell of one event, and aren't sure enough for a page. */
  readonly doubtfulJoins: readonly DoubtfulJoin[];
  /** The pairs of articles with the same text, and the stories and threads. */
  readonly copies: readonly CopyPair[];
  readonly stories: StoryTable;
  /** Works out which dates would narrow most others. */
  readonly leverage: () => readonly DateLeverage[];
}

/** Both rounds of articles that are in memory, without writing anything. */
export async function relateArchive(
  input: Omit<Input, "concealment">,
  report: Report,
): Promise<Outcome<RelatedArchive>> {
  const studying = report.stage("analyse");
  const prepared = prepare(input);
  const studied = await studyInMemory(input.seeds, prepared, studying.progress);
  studying.end(counted(studied.articles.length, "article"));
  const { value: related, problems } = await compareAll(studied, input, report, alone());
  const { names, withdrawn, copies, finish } = related;
  const { stories } = await related.alike();
  const finished = await attemptEach(related.articles, atStage("relate"), finish);
  return {
    value: {
      ...{ articles: finished.value, names, withdrawn },
      ...{ possibleCopies: copies.possible, doubtfulJoins: stories.doubtful },
      ...{ copies: copies.pairs, stories },
      leverage: () => leverageAmong(studied.articles, prepared.settings.bounds, studied.vocabulary),
    },
    problems: [...problems, ...finished.problems],
  };
}

/** All articles of an archive, related to each other, and what finishes each of them in round 2. */
interface ComparedArchive extends Related, Pick<Finding, "alike" | "ahead"> {
  readonly copies: Copies;
  readonly words: ArchiveWords;
  readonly knowledge: SecondKnowledge;
  readonly finish: (related: RelatedArticle) => IdentifiedArticle;
  /** A hash of all that `finish` makes an article from; null if that isn't known. */
  readonly inputsOf: (related: RelatedArticle) => string | null;
}

/** Between the rounds, all articles are compared: the date and the names of one can depend on all others. */
async function compareAll(
  { articles, vocabulary, prepared, problems }: StudiedArchive,
  tables: Omit<Input, "seeds" | "concealment">,
  report: Report,
  work: Work,
): Promise<Outcome<ComparedArchive>> {
  const own = firstProblems(problems);
  const { bounds } = prepared.settings;

  const dating = report.stage("date");
  const dated = compareDates(articles, bounds, vocabulary);
  const known = dated.value.filter(({ date }) => date.basis !== "unknown").length;
  const open = dated.value.filter(({ date }) => date.latest === null).length;
  const hint = collectedHint(tables.archive, open);
  dating.end(`${known} dated, ${dated.value.length - known} undated${hint}`);

  const relating = report.stage("relate");
  const related = relateAll(dated.value, { ...tables, bounds }, prepared.knowledge().names, vocabulary);
  const copies = compareTexts(related.value.articles, lastBuild(work.cache, "copies"));
  const { words } = vocabulary;
  const { names } = related.value;
  const compared = { words, names, records: vocabulary.names, copies: copies.value.pairs };
  const { problems: ofStories, ...finding } = await alikeAmong(related.value.articles, compared, work);
  relating.end(counted(names.length, "name"));

  const knowledge = { ...tables, bounds, articles: words.articles };
  const second = secondRound(knowledge);
  return {
    value: {
      ...related.value,
      copies: copies.value,
      ...finding,
      ...{ words, knowledge },
      finish: (article) => {
        const { id, verdict } = article;
        const entities = idsOf(article, names);
        const frequencies = frequenciesOf(article, words);
        return second({ id, verdict, read: () => article.read(), entities, frequencies });
      },
      inputsOf: secondInputs(knowledge, { words, names }),
    },
    problems: [
      ...own.parse,
      ...prepared.problems,
      ...own.date,
      ...own.dateFailed,
      ...dated.problems,
      ...own.enrich,
      ...related.problems,
      ...copies.problems,
      ...ofStories,
    ],
  };
}
