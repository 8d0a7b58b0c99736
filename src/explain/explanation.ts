import type { Problem } from "../problem.ts";
import type { IdentifiedArticle } from "../records/article.ts";
import type { ClueRole, ConsideredClue, Evidence } from "../records/date.ts";
import type { TopicWord } from "../records/statements.ts";
import { foundIn } from "./found.ts";
import type { Position, Positions } from "./positions.ts";
import { type ExplainedBlock, stretchesOf, withFound } from "./stretches.ts";

/** A clue to the article's date that isn't words of its text: the register, the file's name, another article. */
export interface OutsideClue {
  readonly role: ClueRole;
  readonly from: Evidence["from"];
  /** The file of the other article; null where the clue isn't from one. */
  readonly seed: string | null;
  readonly text: string;
  readonly because: string | null;
  readonly edtf: string;
  readonly rule: string;
  readonly confidence: number;
}

/** Everything that was derived from one article, with the rules that derived it. */
export interface Explanation {
  readonly file: string;
  /** Its address on the site. */
  readonly id: string;
  /**
   * Whether the whole seeds folder was read, as a build reads it. Otherwise the file was explained by itself:
   * corrections and other articles may change its dates and names.
   */
  readonly isFromFolder: boolean;
  readonly title: { readonly value: string; readonly origin: string };
  readonly language: { readonly value: string; readonly origin: string };
  readonly date: {
    readonly edtf: string | null;
    readonly earliest: string | null;
    readonly latest: string | null;
    readonly basis: string;
    readonly confidence: number;
    readonly conflicts: readonly string[];
  };
  /** In the order of the text. */
  readonly blocks: readonly ExplainedBlock[];
  readonly outsideClues: readonly OutsideClue[];
  readonly topics: readonly {
    readonly name: string;
    readonly confidence: number;
    /** The words that it was found by, each with its number of occurrences and the place of the first. */
    readonly words: readonly (TopicWord & { readonly at: Position })[];
  }[];
  readonly keyphrases: readonly string[];
  /** What a build reports about the file and its row of the register. */
  readonly problems: readonly Problem[];
}

/** What else an explanation needs to know about an article. */
export interface Circumstances extends Pick<Explanation, "isFromFolder" | "problems"> {
  readonly positionOf: Positions;
}

/** Explains one article. */
export function explain(
  article: IdentifiedArticle,
  { positionOf, isFromFolder, problems }: Circumstances,
): Explanation {
  const { seed, date, title, language, id } = article;
  const found = foundIn(article, positionOf);
  return {
    file: seed.file,
    id,
    isFromFolder,
    title,
    language,
    date: {
      edtf: date.edtf || null,
      earliest: date.earliest,
      latest: date.latest,
      basis: date.basis,
      confidence: date.confidence,
      conflicts: date.conflicts.map(({ message }) => message),
    },
    blocks: withFound(stretchesOf(article, positionOf), found),
    outsideClues: article.considered.filter(({ evidence }) => evidence.start === null).map(outsideClue),
    topics: article.topics.map(({ name, confidence, words }) => ({
      name,
      confidence,
      words: words.map((word) => ({ ...word, at: positionOf(word.start) })),
    })),
    keyphrases: article.keyphrases,
    problems,
  };
}

function outsideClue({ evidence, role }: ConsideredClue): OutsideClue {
  const { from, seed, text, because, edtf, rule, confidence } = evidence;
  return { role, from, seed, text, because, edtf, rule, confidence };
}
