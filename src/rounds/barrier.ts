import { attemptAll } from "../attempt.ts";
import { datedByOthers } from "../date/archive.ts";
import { dateFromText } from "../date/article.ts";
import type { Verdict } from "../date/infer/combine.ts";
import { leverageOf } from "../date/leverage.ts";
import { eventsOf } from "../enrich/events/find.ts";
import type { Gazetteer } from "../enrich/names/gazetteer.ts";
import type { Outcome, Problem } from "../problem.ts";
import type { DateLeverage } from "../records/leverage.ts";
import type { NameCorrection, NameEntity } from "../records/names.ts";
import type { Seed, WithdrawnFile } from "../records/source.ts";
import type { StatementCorrection } from "../records/statements.ts";
import type { Met } from "../relate/copies/candidates.ts";
import { type Copies, copiesOf } from "../relate/copies/copies.ts";
import { identify } from "../relate/identify.ts";
import { type NameCorrector, nameCorrector } from "../relate/names/correct.ts";
import type { CountedName } from "../relate/names/counted.ts";
import { linkNames } from "../relate/names/link.ts";
import { statementCorrector } from "../relate/statements/correct.ts";
import { type LastBuild, NO_BUILD } from "../shared/lastBuild.ts";
import type { Bounds } from "../text/edtf.ts";
import { ArticleInArchive, type CorrectedNames } from "./articleInArchive.ts";
import { withFinishedDate } from "./finished.ts";
import type { FirstRecord } from "./first.ts";
import type { NameTable } from "./nameTable.ts";
import type { Studied, Vocabulary } from "./studied.ts";

/** An article whose date was compared with the others'. */
export interface ComparedDate extends Pick<Studied, "date"> {
  readonly article: Studied;
  /** What its text implies together with what other articles say; null if none says anything. */
  readonly verdict: Verdict | null;
}

/** How an article is named if a stage fails at it. */
export const atStage = (stage: Problem["stage"]) => ({
  stage,
  fileOf: ({ seed }: { readonly seed: Pick<Seed, "file"> }) => seed.file,
});

/** Dates articles by each other. */
export function compareDates(
  articles: readonly Studied[],
  bounds: Bounds,
  { words }: Pick<Vocabulary, "words">,
): Outcome<ComparedDate[]> {
  return attemptAll(articles, atStage("date"), (some) => {
    const stories = some.map(({ story }) => story);
    const verdicts = datedByOthers(stories, { bounds, words, verdictOf: verdictsOf(stories, some) });
    return some.map((article, at) => {
      const story = stories[at];
      const verdict = (story && verdicts.get(story)) ?? null;
      return { article, verdict, date: verdict ? dateFromText(verdict, bounds) : article.date };
    });
  });
}

/** What the own text of an article implies, by its story. @param articles those of the stories, in their order. */
function verdictsOf(stories: readonly Studied["story"][], articles: readonly Studied[]) {
  const indexes = new Map(stories.map((story, at) => [story, at]));
  return (story: Studied["story"]): Verdict => {
    const draft = articles[indexes.get(story) ?? -1]?.read().draft;
    if (!draft) throw new Error("its date was given, or is known");
    return draft.verdict;
  };
}

/** The articles whose dates, if a person found them out, would narrow most others. */
export function leverageAmong(
  articles: readonly Studied[],
  bounds: Bounds,
  { words }: Pick<Vocabulary, "words">,
): DateLeverage[] {
  const stories = articles.map(({ story }) => story);
  return leverageOf(stories, { bounds, words, verdictOf: verdictsOf(stories, articles) }).map(
    ({ story, day, narrowed }) => ({
      ...{ file: story.file, day },
      narrowed: narrowed.map((one) => ({ file: one.story.file, before: one.before, after: one.after })),
    }),
  );
}

/** What the curator has corrected, and which articles they have withdrawn. */
export interface Corrections {
  readonly corrections: readonly NameCorrection[];
  readonly statements: readonly StatementCorrection[];
  readonly withdrawn: readonly {
    readonly seed: Pick<Seed, "file" | "sha256" | "register">;
    readonly reason: string;
  }[];
}

/** The days within which all articles lie. */
interface Within {
  readonly bounds: Bounds;
}

/** An article with its address, and whom it names. */
export interface RelatedArticle extends Omit<Studied, "story">, Pick<ComparedDate, "verdict"> {
  readonly id: string;
  /** The rows of names.csv that can change anything in it. */
  readonly corrections: readonly NameCorrection[];
  /** The places in the archive's table of the names that its own belong to, in their order. */
  readonly places: Uint32Array;
  /** Its paragraphs, which may be read from the disk each time. */
  blocks(): FirstRecord["article"]["blocks"];
}

/** The ids of the names of the archive that an article's own belong to, in their order. */
export interface EntitiesOfArticle {
  readonly entities: readonly string[];
}

/** An archive's articles, and the table of the names that they share. */
export interface Related {
  readonly articles: readonly RelatedArticle[];
  readonly names: readonly NameEntity[];
  readonly withdrawn: readonly WithdrawnFile[];
}

/** Finds the articles with the same text. Of those that may have it, the paragraphs are read. */
export function compareTexts(
  articles: readonly RelatedArticle[],
  lastBuild: LastBuild<Met> = NO_BUILD,
): Outcome<Copies> {
  return copiesOf(articles, lastBuild);
}

/** The rows about an article, and its names as they correct them. Names that no row changes keep their numbers. */
function correctedNames(
  { seed, names: numbers }: Pick<Studied, "seed" | "names">,
  { about, correct }: NameCorrector,
  { nameOf, numberOf }: NameTable,
): CorrectedNames {
  const names = Array.from(numbers, nameOf);
  const known = new Map(names.map((name, at) => [name, numbers[at]]));
  const corrected = correct<CountedName>({ seed, names });
  return {
    seed,
    corrections: about({ seed, names }),
    names: Uint32Array.from(corrected, (name) => known.get(name) ?? numberOf(name)),
  };
}

/** The ids of the names of an article. @param names the archive's table. */
export const idsOf = (
  { places }: Pick<RelatedArticle, "places">,
  names: readonly NameEntity[],
): EntitiesOfArticle["entities"] => Array.from(places, (place) => names[place]?.id ?? "");

/** Joins the names of all articles and gives each article its address. */
export function relateAll(
  articles: readonly ComparedDate[],
  { corrections, statements, withdrawn, bounds }: Corrections & Within,
  lists: Gazetteer,
  vocabulary: Pick<Vocabulary, "words" | "names">,
): Outcome<Related> {
  const at = { stage: "relate", fileOf: ({ article }: ComparedDate) => article.seed.file } as const;
  const related = attemptAll(articles, at, (some) => {
    // The curator's corrections come first: they change which names are the same.
    const names = nameCorrector(corrections);
    const corrected =
      corrections.length === 0
        ? null
        : some.map(({ article }) => correctedNames(article, names, vocabulary.names));
    const stale = [...names.stale(), ...staleStatements(some, { corrections, statements, bounds })];
    const named = corrected ?? some.map(({ article }) => article);
    const linked = linkNames(named, { records: vocabulary.names, words: vocabulary.words, lists });
    // The withdrawn ones take part, so that no other article gets the address of one of them.
    const identified = identify([...named, ...withdrawn]);
    const idAt = (index: number) => identified.value[index] ?? "";
    return {
      articles: some.map(
        (article, index) =>
          new ArticleInArchive(article, idAt(index), index, linked.places, corrected?.[index] ?? null),
      ),
      names: linked.names,
      withdrawn: withdrawn.map(({ seed: { file }, reason }, index) => {
        return { file, id: idAt(some.length + index), reason };
      }),
      problems: [...stale, ...identified.problems],
    };
  });
  const { problems, ...value } = related.value;
  return { value, problems: [...related.problems, ...problems] };
}

/** The rows about quotations, figures, topics and events that are out of date. Only the articles that rows name are read for that. */
function staleStatements(
  articles: readonly ComparedDate[],
  { corrections, statements: rows, bounds }: Pick<Corrections, "corrections" | "statements"> & Within,
): Problem[] {
  const [names, statements] = [nameCorrector(corrections), statementCorrector(rows)];
  for (const compared of articles) {
    if (statements.about(compared.article.seed).length === 0) continue;
    const article = withFinishedDate(compared.article.read(), compared, bounds);
    const named = { ...article, names: names.correct(article) };
    statements.correct({ ...named, events: eventsOf(named) });
  }
  return statements.stale();
}
