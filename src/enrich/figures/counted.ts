import type { Span } from "../../records/span.ts";
import { isAbbreviation } from "../../text/abbreviations.ts";
import { UNITS } from "../../text/numberWords.ts";
import { isAttributive, isPlural } from "../../text/plurals.ts";

/** What a number counts. */
export interface Counted {
  /** The noun phrase: "newly trained troops". */
  readonly what: string;
  readonly end: number;
  /** The noun itself: "troops". */
  readonly head: string;
}

/** The longest phrase before its noun, in words: "10,000 newly trained North Korean troops". */
const MAX_WORDS = 6;

const TOKEN = /\s+(\p{L}(?:[\p{L}\p{N}’'-]|\.(?=\p{L}))*\.?)/uy;

/** A noun phrase ends before these words. */
const STOP =
  /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|of|for|to|with|at|in|on|by|from|against|about|near|after|before|during|as|under|over|between|among|into|while|when|who|whose|which|where|than|amid|via|through|throughout|across|along|around|behind|within|without|outside|inside|beyond|beside|above|below|beneath|onto|upon|except|including|despite|following|towards?|since|until|but|nor|if|because|is|was|are|were|be|been|being|has|had|have|having|will|would|could|should|may|might|must|can|did|do|does|not|he|she|it|they|we|i|you|there|here|said|says|say|per|percent|each|every|both|all|ago|later|earlier|died|dies|die|killed|so|then|also|still|only|just|out|off|up|down|away|worth)$/i;

/** Times aren't counted, whatever follows: "6,259 hours ambulances waited"; "others" doesn't say who. */
const NOT_COUNTED = /^(?:seconds|minutes|hours|days|weeks|months|years|decades|centuries|others)$/;

/** Words that are left out of what is counted: "two more people" are people. */
const LEADING = /^(?:(?:more|others?|additional|extra|different|separate|such|further|new)\s+)+/i;

/**
 * The noun phrase after a number: the words up to the first plural. A plural that may be part of a compound, such as
 * "police" in "police officers", can be followed by another one. Null if nothing countable follows.
 */
export function countedAfter(text: string, at: number): Counted | null {
  const phrase: PhraseWord[] = [];
  let end = afterOf(text, at);
  const isAfterOf = end > at;
  while (phrase.length < MAX_WORDS) {
    const word = wordAfter(text, end);
    if (!word || !canFollow(phrase, word)) break;
    phrase.push(word);
    end = word.end;
    if (word.endsSentence || (word.isPlural && !word.mayPrecedeNoun)) break;
  }
  const [first] = phrase;
  const head = phrase.at(-1);
  if (!first || !head?.isPlural || NOT_COUNTED.test(first.plain) || isNamePart(phrase, isAfterOf))
    return null;
  const what = text.slice(first.start, end).replace(/\s+/g, " ").replace(LEADING, "");
  return { what, end, head: head.plain };
}

/**
 * Whether the number is a part of a name: "98 Degrees", "21 Savage's profits". Peoples and prizes are counted, "75 Syrians", and so
 * is what belongs to somebody after "of".
 */
function isNamePart(phrase: readonly PhraseWord[], isShare: boolean): boolean {
  const first = phrase[0]?.plain ?? "";
  if (isShare || !/^\p{Lu}/u.test(first)) return false;
  return (
    /['’]s$/.test(first) ||
    (phrase.length === 1 && /^\p{Lu}\p{Ll}/u.test(first) && !COUNTED_NAMES.test(first))
  );
}

const COUNTED_NAMES =
  /(?:ans|ese|ims|Jews|ites|crats|ists|landers|Yorkers|Londoners|ics|ghans|Arabs|Turks|Greeks|Danes|Swedes|Finns|Poles|Kurds|Thais|Iraqis|Israelis|Pakistanis|Saudis|Sikhs|Hindus|Latinos|Latinas|Pinocchios|Grammys|Emmys|Oscars|Baftas|Brits|Scots|Tories|Tonys|Games|Tests|Marines)$/;

/** "One" may belong to what is counted: "12 number one hits". */
const OTHER_NUMBER = new RegExp(`^(?:${UNITS.slice(2, 13).join("|")})$`, "i");

/** Whether a noun phrase can continue with a word. */
function canFollow(phrase: readonly PhraseWord[], word: PhraseWord): boolean {
  if (phrase.at(-1)?.isPlural) return word.isPlural;
  // "Two Olivier and three Tony awards": another number counts these. "Two of the four voters" has one at the beginning.
  if (phrase.length > 0 && OTHER_NUMBER.test(word.plain)) return false;
  // "Russian and Ukrainian soldiers": one conjunction, before the noun.
  return !word.isConjunction || (phrase.length > 0 && !phrase.some(({ isConjunction }) => isConjunction));
}

const OF = /^\s+of\s+(?:the|these|those|its|their|his|her|our|all|them)?(?=\s|$)|^\s+of(?=\s)/iu;

/** Where the noun phrase begins: after "of the" in "40 of the villagers". */
const afterOf = (text: string, at: number) => at + (OF.exec(text.slice(at, at + 20))?.[0].length ?? 0);

/** A word of a noun phrase, and what it can be there. */
interface PhraseWord extends Span {
  readonly plain: string;
  readonly isConjunction: boolean;
  readonly isPlural: boolean;
  /** Whether it is a plural that another noun may follow: "police officers". */
  readonly mayPrecedeNoun: boolean;
  readonly endsSentence: boolean;
}

/** The next word; null if a noun phrase can't continue with it. */
function wordAfter(text: string, at: number): PhraseWord | null {
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(text);
  const word = match?.[1] ?? "";
  if (!match || STOP.test(word)) return null;
  const wordEnd = at + match[0].length;
  const plain = word.replace(/\.$/, "");
  const endsSentence = word.endsWith(".") && !isAbbreviation(plain);
  return {
    start: wordEnd - word.length,
    end: wordEnd - Number(endsSentence),
    plain,
    isConjunction: /^(?:and|or)$/i.test(word),
    isPlural: isPlural(plain),
    mayPrecedeNoun: !endsSentence && (isAttributive(plain) || /^\p{Lu}/u.test(plain)),
    endsSentence,
  };
}

const HAPPENED =
  /\s+(?:others\s+)?(?:(?:have|has|had|were|was|are|is)\s+(?:(?:been|also|since)\s+)*)?(killed|injured|wounded|arrested|detained|displaced|evacuated|hospitali[sz]ed|infected|missing|dead|died|rescued|kidnapped|stranded|drowned)(?![\p{L}-])/uy;

/** What happened to people, by the words after the number: "killed" in "At least 12 were killed". */
export function affectedAfter(text: string, at: number): Counted | null {
  HAPPENED.lastIndex = at;
  const match = HAPPENED.exec(text);
  const word = match?.[1];
  return match && word ? { what: word, end: at + match[0].length, head: word } : null;
}

const VERB_BEFORE = /(?<!\p{L})(kill|injur|wound|displac|arrest|detain|evacuat|kidnapp)(?:ed|ing)\s+$/iu;

/** What follows a number that counts people by the verb before it: "wounded six others", "injured 5,000." */
const NOTHING_COUNTED =
  /^(\s(?:others|more))?(?:\s*(?:[.,;:)]|$)|\s(?:in|on|at|and|when|as|during|while|near|after|before|of|from|by|outside|inside)\s)/u;

/** What happened to people, by the verb before the number: "injured" in "injuring at least 5,000". */
export function affectedBefore(text: string, start: number, end: number): Counted | null {
  const stem = VERB_BEFORE.exec(text.slice(Math.max(0, start - 16), start))?.[1];
  const others = NOTHING_COUNTED.exec(text.slice(end, end + 20));
  if (stem === undefined || !others) return null;
  const what = `${stem.toLowerCase()}ed`;
  return { what, end: end + (others[1]?.length ?? 0), head: what };
}
