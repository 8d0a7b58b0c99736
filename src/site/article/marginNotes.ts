import type { EntryEvidence, SiteArticle } from "../../entry/schema.ts";
import { least } from "../../shared/extremes.ts";
import { groupBy } from "../../shared/groupBy.ts";
import { plainWords } from "../../text/plainWords.ts";
import { sentences } from "../../text/sentences.ts";
import { shortened } from "../../text/shortened.ts";
import type { ReadTime } from "./highlights.ts";
import type { OpenPart } from "./parts.ts";
import { type Utterance, utterancesOf } from "./utterances.ts";

/** A note in the margin, in a few short lines: what it is about, and what it says. */
export interface MarginNote {
  readonly kind: "curator" | "clue" | "speaker" | "time";
  /** The words of the text that it explains; null where it is about the whole paragraph. */
  readonly words: string | null;
  readonly says: string;
  /** Why, in a line; for a speaker, how sure that is. */
  readonly because: string | null;
}

/** The most notes beside a paragraph; the rest is reached from the words, and in the lines below the text. */
const MAX_NOTES = 3;

/** The longest words, curator's note and reason, in characters: two or three lines. */
const MAX_WORDS = 60;
const MAX_CURATED = 80;
const MAX_REASON = 100;

/** What notes are made from that the article itself doesn't hold. */
export interface NoteWords {
  readonly times: readonly ReadTime[];
  /** What stands beside a speaker who isn't quite sure. */
  readonly doubt: (confidence: number) => string | null;
  /** The date that a piece of evidence implies. */
  readonly implied: (evidence: EntryEvidence) => string;
  /** The date before or after which a piece of evidence puts the article; null where it gives another span. */
  readonly limit: (evidence: EntryEvidence) => string | null;
  /** The full name of a speaker. */
  readonly speaker: (utterance: Utterance) => string;
}

/**
 * The notes beside each paragraph: what dates the article, who speaks, and what its times mean where that isn't obvious.
 * Notes about the headline and the whole file stand beside the first paragraph.
 */
export function marginNotes(
  { whole, article, first }: Pick<OpenPart, "whole" | "article" | "first">,
  words: NoteWords,
): Map<number, readonly MarginNote[]> {
  const beside = (p: number | undefined) => Math.max(first, p ?? 0);
  const all: (readonly [number, MarginNote])[] = [
    ...(first === 1 ? curatorNotes(whole) : []),
    ...clueNotes(article, words).map(([p, one]) => [beside(p), one] as const),
    ...speakers(article, words),
    ...unobvious(words.times).map(
      (time) => [beside(time.p), note("time", time.words, time.date ?? "")] as const,
    ),
  ];
  return new Map(
    [...groupBy(all, ([p]) => p)].map(([p, here]) => [p, here.slice(0, MAX_NOTES).map(([, one]) => one)]),
  );
}

function note(kind: MarginNote["kind"], words: string | null, says: string, because: string | null = null) {
  return { kind, words: words && shortened(words, MAX_WORDS), says, because };
}

/** The curator's note, beside the first paragraph. Their date alone stands above the headline. */
const curatorNotes = ({ note: given }: SiteArticle): (readonly [number, MarginNote])[] =>
  given === null ? [] : [[1, note("curator", null, shortened(given, MAX_CURATED))]];

/** The evidence in the words of this page; of several pieces with the same words, the first. */
function clues({ evidence }: SiteArticle): EntryEvidence[] {
  const placed = evidence.filter(({ at, from }) => at !== null && from !== "register");
  return [...groupBy(placed, ({ at }) => at?.join(" "))].flatMap(([, same]) => same.slice(0, 1));
}

/** A note for each clue, with the number of its paragraph. What was told beside an earlier one isn't told again. */
function clueNotes(article: SiteArticle, words: NoteWords): (readonly [number | undefined, MarginNote])[] {
  const told = new Set<string>();
  const inOrder = clues(article).sort((a, b) => (a.at?.[0] ?? 0) - (b.at?.[0] ?? 0));
  return inOrder.flatMap((clue) => {
    const one = clueNote(clue, words);
    const reason = one.words === null ? one.says : one.because;
    if (reason === null || !told.has(reason)) {
      told.add(reason ?? "");
      return [[clue.at?.[0], one] as const];
    }
    return one.words === null ? [] : [[clue.at?.[0], { ...one, because: null }] as const];
  });
}

/**
 * A clue in as few words as say it: its reason alone where that has the clue's words and the date, such as "Choe Son Hui has been
 * Foreign Minister of North Korea since June 11, 2022."; no reason where it has nothing else, such as "Google: September 15, 1997."
 */
function clueNote(clue: EntryEvidence, { implied, limit }: NoteWords): MarginNote {
  const [whole = null] = clue.because === null ? [] : sentences(clue.because);
  const reason = whole && shortened(whole, MAX_REASON);
  const date = limit(clue);
  if (reason === null || date === null || !saysAll(reason, `${clue.text} ${date}`))
    return note("clue", clue.text, implied(clue), reason);
  return saysAll(`${clue.text} ${date}`, reason)
    ? note("clue", clue.text, implied(clue))
    : note("clue", null, reason);
}

/** Whether a text has all words of another. */
function saysAll(text: string, other: string): boolean {
  const words = new Set(plainWords(text).split(" "));
  return plainWords(other)
    .split(" ")
    .every((word) => words.has(word));
}

/** Who speaks in each paragraph, once, where the paragraph doesn't name them or it isn't quite sure. */
function speakers(
  article: SiteArticle,
  { speaker: nameOf, doubt: doubtOf }: NoteWords,
): (readonly [number, MarginNote])[] {
  return [...groupBy(utterancesOf(article), ({ p }) => p)].flatMap(([p, here]) =>
    [...groupBy(here, nameOf)].flatMap(([name, said]) => {
      const doubt = doubtOf(least(said.map(({ confidence }) => confidence)));
      const isNamed = saysAll(article.paragraphs[p - 1] ?? "", lastWord(name));
      return isNamed && doubt === null ? [] : [[p, note("speaker", null, name, doubt)] as const];
    }),
  );
}

/** By which an article names somebody again: "Ruiz" of "Ana Ruiz". */
const lastWord = (name: string): string => plainWords(name).split(" ").at(-1) ?? "";

/** The times whose words don't give the whole date; one with the same meaning as before is not explained again. */
function unobvious(times: readonly ReadTime[]): ReadTime[] {
  const implied = times.filter(({ date }) => date !== null);
  return [...groupBy(implied, ({ words, date }) => `${words.toLowerCase()} ${date}`)].flatMap(([, same]) =>
    same.slice(0, 1),
  );
}
