import type { EntryEvidence, SiteArticle } from "../../entry/schema.ts";
import { least } from "../../shared/extremes.ts";
import { groupBy } from "../../shared/groupBy.ts";
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

/** The longest words and reason of a note, in characters: about three lines. */
const MAX_WORDS = 60;
const MAX_REASON = 80;

/** What notes are made from that the article itself doesn't hold. */
export interface NoteWords {
  readonly times: readonly ReadTime[];
  /** What stands beside a speaker who isn't quite sure. */
  readonly doubt: (confidence: number) => string | null;
  /** The date that a piece of evidence implies. */
  readonly implied: (evidence: EntryEvidence) => string;
  /** The full name of a speaker. */
  readonly speaker: (utterance: Utterance) => string;
}

/**
 * The notes beside each paragraph: what dates the article, who speaks, and what its times mean where that isn't obvious.
 * Notes about the headline and the whole file stand beside the first paragraph.
 */
export function marginNotes(
  { whole, article, first }: Pick<OpenPart, "whole" | "article" | "first">,
  { times, doubt, implied, speaker }: NoteWords,
): Map<number, readonly MarginNote[]> {
  const beside = (p: number | undefined) => Math.max(first, p ?? 0);
  const all: (readonly [number, MarginNote])[] = [
    ...(first === 1 ? curatorNotes(whole) : []),
    ...clues(article).map((clue) => [beside(clue.at?.[0]), clueNote(clue, implied(clue))] as const),
    ...speakers(article, speaker, doubt),
    ...unobvious(times).map(({ p, words, date }) => [beside(p), note("time", words, date ?? "")] as const),
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
  given === null ? [] : [[1, note("curator", null, shortened(given, MAX_REASON))]];

/** The evidence in the words of this page; of several pieces with the same words, the first. */
function clues({ evidence }: SiteArticle): EntryEvidence[] {
  const placed = evidence.filter(({ at, from }) => at !== null && from !== "register");
  return [...groupBy(placed, ({ at }) => at?.join(" "))].flatMap(([, same]) => same.slice(0, 1));
}

function clueNote({ text, because }: EntryEvidence, implied: string): MarginNote {
  const [reason = null] = because === null ? [] : sentences(because);
  return note("clue", text, implied, reason && shortened(reason, MAX_REASON));
}

/** Who speaks in each paragraph, once. */
function speakers(
  article: SiteArticle,
  nameOf: NoteWords["speaker"],
  doubtOf: NoteWords["doubt"],
): (readonly [number, MarginNote])[] {
  return [...groupBy(utterancesOf(article), ({ p }) => p)].flatMap(([p, here]) =>
    [...groupBy(here, nameOf)].map(([name, said]) => {
      const doubt = doubtOf(least(said.map(({ confidence }) => confidence)));
      return [p, note("speaker", null, name, doubt)] as const;
    }),
  );
}

/** The times whose words don't give the whole date; one with the same meaning as before is not explained again. */
function unobvious(times: readonly ReadTime[]): ReadTime[] {
  const implied = times.filter(({ date }) => date !== null);
  return [...groupBy(implied, ({ words, date }) => `${words.toLowerCase()} ${date}`)].flatMap(([, same]) =>
    same.slice(0, 1),
  );
}
