import type { NamedSpan, Paragraph } from "../../english/paragraphs.ts";
import type { QuoteDraft, ResolvedSpeaker } from "./quoteDraft.ts";

/** "ADA QUIST: ", "Quist: ": up to four words with capitals at the start of a paragraph, before a colon. */
const LABEL = /^(\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}):\s+(?=\S)/u;

/** What somebody says is at least a short sentence; "Quist: 45 percent" is a line of a table. */
const SENTENCE = /[.?!…]["”’)]*$/;
const MIN_WORDS = 3;

/** A talk has at least two people and this many turns, and somebody speaks again. */
const MIN_TURNS = 3;

/** One paragraph of a talk. */
interface Turn {
  readonly paragraphIndex: number;
  readonly paragraph: Paragraph;
  readonly label: string;
  /** Where the words after the label begin and end. */
  readonly from: number;
  readonly to: number;
}

interface KnownPerson {
  readonly name: NamedSpan;
  readonly paragraph: Paragraph;
}

/** What is known of the people of a talk, by their surnames in capitals. */
interface People {
  readonly known: ReadonlyMap<string, KnownPerson>;
  /** The longest label with this surname: a talk often gives the whole name only once. */
  readonly labels: ReadonlyMap<string, string>;
}

/**
 * The turns of a printed talk, "ADA QUIST: Why not debate?", by the numbers of their paragraphs. They have no quotation
 * marks, so only the whole talk shows what its labels are: people who take turns, at least one of them twice, and at
 * least one of whom the article also names elsewhere.
 */
export function transcriptTurns(paragraphs: readonly Paragraph[]): ReadonlyMap<number, QuoteDraft> {
  const known = peopleBySurname(paragraphs);
  const turns = paragraphs.flatMap((paragraph, paragraphIndex): Turn[] => {
    const [opening, label] = LABEL.exec(paragraph.text) ?? [];
    if (!opening || !label || !isPerson(paragraph, label, known)) return [];
    const [from, to] = [opening.length, paragraph.text.trimEnd().length];
    const words = paragraph.text.slice(from, to);
    const isQuoted = paragraph.quotations.some(({ start }) => start === from);
    const isSpeech = !isQuoted && SENTENCE.test(words) && words.split(/\s/).length >= MIN_WORDS;
    return isSpeech ? [{ paragraphIndex, paragraph, label, from, to }] : [];
  });
  const surnames = new Set(turns.map(({ label }) => surname(label)));
  const takesTurns = turns.length >= MIN_TURNS && surnames.size > 1 && surnames.size < turns.length;
  if (!takesTurns || ![...surnames].some((one) => known.has(one))) return new Map();
  const people = { known, labels: longestLabels(turns) };
  return new Map(turns.map((turn) => [turn.paragraphIndex, draftOf(turn, people)]));
}

function draftOf(turn: Turn, people: People): QuoteDraft {
  const { paragraph, paragraphIndex, label, from, to } = turn;
  return {
    paragraph,
    paragraphIndex,
    quoted: { start: from, end: to, inner: { start: from, end: to }, isClosed: true, isSingle: false },
    isFragment: false,
    utterance: 0,
    speaker: speakerOf(turn, people),
    cue: { start: label.length, end: label.length + 1 },
    attributionEnd: null,
    rule: "quotes/transcript",
    strength: 0.9,
    isContinued: false,
  };
}

function speakerOf({ paragraph, label }: Turn, { known, labels }: People): ResolvedSpeaker {
  const own = paragraph.names.find(({ start, end }) => start === 0 && end === label.length);
  const person = own ? { name: own, paragraph } : known.get(surname(label));
  const value = person?.name.value ?? labels.get(surname(label)) ?? label;
  return {
    words: { start: 0, end: label.length, value, names: person ? [person.name] : [], isPronoun: false },
    paragraph,
    name: person?.name ?? null,
    nameParagraph: person?.paragraph ?? paragraph,
    value,
    pronounKind: null,
  };
}

/**
 * Whether a label names a person: by a name found there, by the surname of one found elsewhere ("Care: We were ready"), or
 * by its capitals, which are not found as names. "Q:" names nobody.
 */
function isPerson({ names }: Paragraph, label: string, known: People["known"]): boolean {
  const own = names.find(({ start }) => start === 0);
  if (own) return own.type === "person" && own.end === label.length;
  const whole = known.get(surname(label))?.name.value ?? "";
  return whole.endsWith(label) || (label === label.toUpperCase() && label.length > 2);
}

/** The people whom an article names, by surname; a surname of two of them means neither. */
function peopleBySurname(paragraphs: readonly Paragraph[]): People["known"] {
  const found = new Map<string, KnownPerson | null>();
  for (const paragraph of paragraphs)
    for (const name of paragraph.names) {
      if (name.type !== "person") continue;
      const key = surname(name.value);
      const before = found.get(key);
      if (before === undefined || before?.name.value.toUpperCase() === key)
        found.set(key, { name, paragraph });
      else if (before?.name.value !== name.value && name.value.toUpperCase() !== key) found.set(key, null);
    }
  return new Map([...found].flatMap(([key, person]) => (person ? [[key, person] as const] : [])));
}

function longestLabels(turns: readonly Turn[]): People["labels"] {
  const longest = new Map<string, string>();
  for (const { label } of turns) {
    const key = surname(label);
    if (label.length > (longest.get(key)?.length ?? 0)) longest.set(key, label);
  }
  return longest;
}

const surname = (name: string) => (name.split(" ").at(-1) ?? name).toUpperCase();
