import type { Vectors } from "../date/stories/postings.ts";
import type { CopyPair } from "../records/copies.ts";
import type { Given } from "./givenPairs.ts";
import { type SharedSubjects, subjectsIn } from "./related/vectors.ts";
import type { Weighed } from "./stories/storyVectors.ts";
import type { Reported } from "./stories/told.ts";

/** What is known of an archive where related articles and stories are looked for. */
interface ArchiveToSend extends Pick<Weighed, "words"> {
  /** In the order of their ids. */
  readonly articles: readonly Reported[];
  readonly subjects: SharedSubjects;
  readonly copies: readonly CopyPair[];
  readonly register: Pick<Given, "settled" | "pairs">;
}

/** The same as another thread gets it: lists of numbers and texts. */
export interface SentArchive extends Pick<ArchiveToSend, "copies" | "register"> {
  /** The articles' ids in ascending order, their first and last possible days, and the weekdays that their openings name; 0 for none. */
  readonly ids: readonly string[];
  readonly earliest: readonly (string | null)[];
  readonly latest: readonly (string | null)[];
  readonly weekdays: Uint8Array;
  /** The words of their openings, and where those of each begin. */
  readonly openings: { readonly starts: Uint32Array; readonly words: Uint32Array };
  /** What they are about. This memory isn't copied. */
  readonly subjects: Vectors;
  /** The texts of all terms: first the keys of so many names. */
  readonly texts: readonly string[];
  readonly names: number;
  /** How many articles were counted, and how many have each word. */
  readonly counted: number;
  readonly articlesWith: Uint32Array;
}

/** Puts an archive into lists. */
export function sentArchive({ articles, words, subjects, copies, register }: ArchiveToSend): SentArchive {
  const { terms, lists } = subjects;
  return {
    ids: articles.map(({ id }) => id),
    earliest: articles.map(({ date }) => date.earliest),
    latest: articles.map(({ date }) => date.latest),
    ...openingsOf(articles),
    subjects: lists,
    texts: Array.from({ length: terms.size }, (_, term) => terms.wordOf(term)),
    names: terms.names,
    counted: words.articles,
    articlesWith: Uint32Array.from({ length: words.size() }, (_, word) => words.articlesWith(word)),
    copies,
    register,
  };
}

function openingsOf(articles: readonly Reported[]): Pick<SentArchive, "weekdays" | "openings"> {
  const openings = articles.map(({ opening }) => opening);
  const starts = new Uint32Array(openings.length + 1);
  for (const [at, { words }] of openings.entries()) starts[at + 1] = (starts[at] ?? 0) + words.length;
  const words = new Uint32Array(starts[openings.length] ?? 0);
  for (const [at, opening] of openings.entries()) words.set(opening.words, starts[at]);
  return {
    weekdays: Uint8Array.from(openings, ({ weekday }) => weekday ?? 0),
    openings: { starts, words },
  };
}

/** The archive that such lists stand for. */
export function archiveFrom(sent: SentArchive): ArchiveToSend {
  const { subjects, texts, names, counted, articlesWith, copies, register } = sent;
  return {
    articles: articlesFrom(sent),
    words: {
      articles: counted,
      articlesWith: (word) => articlesWith[word] ?? 0,
      size: () => articlesWith.length,
    },
    subjects: subjectsIn(subjects, {
      names,
      size: texts.length,
      wordOf: (term) => texts[term] ?? "",
      isName: (term) => term < names,
    }),
    copies,
    register,
  };
}

const articlesFrom = ({
  ids,
  earliest,
  latest,
  weekdays,
  openings: { starts, words },
}: SentArchive): Reported[] =>
  // A list that was sent has gaps for V8, and is written with the place of each item; this one hasn't.
  Array.from(ids, (id, at) => ({
    id,
    date: { earliest: earliest[at] ?? null, latest: latest[at] ?? null },
    opening: { words: words.subarray(starts[at], starts[at + 1]), weekday: weekdays[at] || null },
  }));
