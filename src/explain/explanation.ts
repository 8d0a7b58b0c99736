import type { Problem } from "../problem.ts";
import type { IdentifiedArticle } from "../records/article.ts";
import type { ClueRole, ConsideredClue, Evidence } from "../records/date.ts";
import { nameKey } from "../records/names.ts";
import type { Block, SetAside } from "../records/source.ts";
import type { Span } from "../records/span.ts";
import type { Speaker, TopicWord } from "../records/statements.ts";
import type { Position, Positions } from "./positions.ts";

/** One thing that was found in the text. Offsets are UTF-16 code units into the article's own text. */
export interface Found extends Span {
  readonly what: "credit" | "time" | "name" | "quotation" | "figure" | "event" | "clue";
  readonly at: Position;
  /** Its words. */
  readonly text: string;
  /** What sort of time, name, quotation or figure it is; null for a clue. */
  readonly type: string | null;
  /** What it means: a date, a person's full name, a number. */
  readonly value: string;
  /** What else is known, in the order in which it is shown: who speaks, what is counted. */
  readonly details: readonly (readonly [name: string, value: string])[];
  /** The id of the rule that found it. */
  readonly rule: string;
  /** From 0 to 1; null where the rule states none. */
  readonly confidence: number | null;
}

/** A stretch of the text, in its order: the headline, a block of the article, or something set aside. */
export interface ExplainedBlock extends Span {
  readonly kind: "headline" | Block["kind"] | "set aside";
  /** The paragraph's number on the article's page; 0 for the headline, null for what was set aside. */
  readonly paragraph: number | null;
  /** Null for a picture: what an importer leaves out of the text has no place in it. */
  readonly at: Position | null;
  readonly text: string;
  /** Why it was set aside, and by which step; null for a block of the article. */
  readonly setAside: Pick<SetAside, "step" | "reason"> | null;
  readonly found: readonly Found[];
}

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
  const found = [
    ...creditsOf(article),
    ...timesOf(article),
    ...namesOf(article),
    ...quotesOf(article),
    ...figuresOf(article),
    ...eventsOf(article),
    ...cluesOf(article),
  ]
    .map((one): Found => ({ ...one, at: positionOf(one.start) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const stretches = stretchesOf(article).map((one) => ({
    ...one,
    at: one.start === one.end ? null : positionOf(one.start),
  }));
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
    blocks: withFound(stretches, found),
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

type Stretch = Omit<ExplainedBlock, "at" | "found">;

/** The headline, the blocks and what was set aside, in the order of the text. */
function stretchesOf({ headline, blocks, setAside }: IdentifiedArticle): Stretch[] {
  const ofBlock = (block: Block, kind: Stretch["kind"], paragraph: number): Stretch => {
    const { start, end, text } = block;
    return { kind, paragraph, start, end, text, setAside: null };
  };
  return [
    ...(headline ? [ofBlock(headline, "headline", 0)] : []),
    ...blocks.map((block, index) => ofBlock(block, block.kind, index + 1)),
    ...setAside.map(
      ({ start, end, text, step, reason }): Stretch => ({
        kind: "set aside",
        paragraph: null,
        start,
        end,
        text,
        setAside: { step, reason },
      }),
    ),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Gives each stretch of text what was found in it, in one pass over both. */
function withFound(
  stretches: readonly Omit<ExplainedBlock, "found">[],
  found: readonly Found[],
): ExplainedBlock[] {
  let next = 0;
  return stretches.map((stretch, index) => {
    const until = stretches[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const own: Found[] = [];
    for (let one = found[next]; one && one.start < until; one = found[next]) {
      own.push(one);
      next += 1;
    }
    return { ...stretch, found: own };
  });
}

type Unplaced = Omit<Found, "at">;
type Details = [name: string, value: string][];

/** The details that have a value. */
const details = (...pairs: readonly (readonly [string, string | null])[]): Details =>
  pairs.flatMap(([name, value]): Details => (value === null ? [] : [[name, value]]));

function creditsOf({ credits }: IdentifiedArticle): Unplaced[] {
  return credits.map(({ start, end, text, type, value, rule, confidence }) => ({
    what: "credit",
    start,
    end,
    text,
    type,
    value,
    details: [],
    rule,
    confidence,
  }));
}

function timesOf({ times }: IdentifiedArticle): Unplaced[] {
  return times.map(({ start, end, text, type, value, edtf, implied, rule }) => ({
    what: "time",
    start,
    end,
    text,
    type,
    value,
    details: details(
      ["EDTF", edtf],
      ["implied", implied ? "in part from the article’s date or the text before" : null],
    ),
    rule,
    confidence: null,
  }));
}

function namesOf({ names }: IdentifiedArticle): Unplaced[] {
  return names.map(({ start, end, text, type, value, entity, rule, confidence, origin }) => ({
    what: "name",
    start,
    end,
    text,
    type,
    value,
    details: details(
      ["in the archive", nameKey({ type, id: entity })],
      ["corrected in", origin === "register" ? "names.csv" : null],
    ),
    rule,
    confidence,
  }));
}

const speakerWords = (speaker: Speaker | null) =>
  speaker && (speaker.text === speaker.value ? speaker.value : `${speaker.value} (“${speaker.text}”)`);

function quotesOf({ quotes, seed }: IdentifiedArticle): Unplaced[] {
  return quotes.map(
    ({ start, end, value, type, speaker, cue, utterance, isContinued, rule, confidence }) => ({
      what: "quotation",
      start,
      end,
      text: value,
      type,
      value: speakerWords(speaker) ?? "no speaker found",
      details: details(
        ["cue", cue && seed.text.slice(cue.start, cue.end)],
        ["utterance", String(utterance)],
        ["speaker", isContinued ? "goes on from the quotation before" : null],
      ),
      rule,
      confidence,
    }),
  );
}

function figuresOf({ figures }: IdentifiedArticle): Unplaced[] {
  return figures.map(({ start, end, text, type, value, hedge, unit, what, claimant, rule, confidence }) => ({
    what: "figure",
    start,
    end,
    text,
    type,
    value,
    details: details(
      ["hedge", hedge],
      ["unit", unit],
      ["counts", what],
      ["claimed by", speakerWords(claimant)],
    ),
    rule,
    confidence,
  }));
}

function eventsOf({ events, seed }: IdentifiedArticle): Unplaced[] {
  return events.map(({ start, end, text, type, value, time, speaker, rule, confidence }) => ({
    what: "event",
    start,
    end,
    text,
    type,
    value,
    details: details(["time", seed.text.slice(time.start, time.end)], ["said by", speakerWords(speaker)]),
    rule,
    confidence,
  }));
}

/** What each role of a clue means. */
export const ROLE_WORDS: Readonly<Record<ClueRole, string>> = {
  given: "gives the date",
  decides: "decides the date",
  agrees: "agrees with the date",
  contradicts: "contradicts the date",
  repeats: "repeats another clue",
  outweighed: "was not used: other clues are stronger, or it leaves too many days open",
};

function cluesOf({ considered }: IdentifiedArticle): Unplaced[] {
  return considered.flatMap(({ evidence, role }): Unplaced[] => {
    const { start, end, text, edtf, because, factSource, rule, confidence } = evidence;
    if (start === null || end === null) return [];
    return [
      {
        what: "clue",
        start,
        end,
        text,
        type: null,
        value: edtf,
        details: details(["role", ROLE_WORDS[role]], ["because", because], ["source", factSource]),
        rule,
        confidence,
      },
    ];
  });
}

function outsideClue({ evidence, role }: ConsideredClue): OutsideClue {
  const { from, seed, text, because, edtf, rule, confidence } = evidence;
  return { role, from, seed, text, because, edtf, rule, confidence };
}
