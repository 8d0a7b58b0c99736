import { isAbbreviation } from "../../text/abbreviations.ts";
import { isAttributive, isPlural } from "../../text/plurals.ts";

/** What a number counts: the phrase, where it ends, its last word. */
export interface Counted {
  readonly what: string;
  readonly end: number;
  readonly head: string;
}

/** The longest phrase before its noun, in words: "10,000 newly trained North Korean troops". */
const MAX_WORDS = 6;

const TOKEN = /\s+(\p{L}(?:[\p{L}\p{N}’'-]|\.(?=\p{L}))*\.?)/uy;

/** Words that no phrase of this kind goes over. */
const STOP =
  /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|of|for|to|with|at|in|on|by|from|against|about|near|after|before|during|as|under|over|between|among|into|while|when|who|whose|which|where|than|amid|via|since|until|but|nor|if|because|is|was|are|were|be|been|being|has|had|have|having|will|would|could|should|may|might|must|can|did|do|does|not|he|she|it|they|we|i|you|there|here|said|says|say|per|percent|each|every|both|all|ago|later|earlier|died|dies|die|killed|so|then|also|still|only|just|out|off|up|down|away|worth)$/i;

/** Left out of what is counted: "two more people" are people. */
const LEADING = /^(?:(?:more|other|additional|extra|different|separate|such|further|new)\s+)+/i;

/**
 * The noun phrase behind a number: words up to the first plural, or to the last where one goes
 * before another ("police officers"); null where nothing countable follows.
 */
export function countedAfter(text: string, at: number): Counted | null {
  const of = /^\s+of\s+(?:the|these|those|its|their|his|her|our|all|them)?(?=\s|$)|^\s+of(?=\s)/iu.exec(
    text.slice(at, at + 20),
  );
  const from = at + (of?.[0].length ?? 0);
  let [end, first, head, joined] = [from, -1, "", 0];
  for (let count = 0; count < MAX_WORDS; count += 1) {
    TOKEN.lastIndex = end;
    const match = TOKEN.exec(text);
    const word = match?.[1] ?? "";
    if (!match || STOP.test(word)) break;
    const isJoin = /^(?:and|or)$/i.test(word);
    // "Russian and Ukrainian soldiers": one "and" before any noun.
    if (isJoin && (head !== "" || joined > 0 || count === 0)) break;
    joined += Number(isJoin);
    const plain = word.replace(/\.$/, "");
    if (head !== "" && !isPlural(plain)) break;
    if (first < 0) first = end + match[0].length - word.length;
    const isEnd = word.endsWith(".") && !isAbbreviation(plain);
    const wordEnd = end + match[0].length - Number(isEnd);
    if (isPlural(plain)) {
      const what = text.slice(first, wordEnd).replace(/\s+/g, " ").replace(LEADING, "");
      head = plain;
      if (!(isAttributive(plain) || /^\p{Lu}/u.test(plain)) || isEnd) return { what, end: wordEnd, head };
    }
    if (isEnd) break;
    end = wordEnd;
  }
  if (head === "") return null;
  return { what: text.slice(first, end).replace(/\s+/g, " ").replace(LEADING, ""), end, head };
}

const SUFFERED =
  /\s+(?:(?:have|has|had|were|was|are|is)\s+(?:(?:been|also|since)\s+)*)?(killed|injured|wounded|arrested|detained|displaced|evacuated|hospitali[sz]ed|infected|missing|dead|died|rescued|kidnapped|stranded|drowned)(?![\p{L}-])/uy;

/** "At least 12 were killed", "30 died": what became of them. */
export function sufferedAfter(text: string, at: number): Counted | null {
  SUFFERED.lastIndex = at;
  const match = SUFFERED.exec(text);
  const word = match?.[1];
  return match && word ? { what: word, end: at + match[0].length, head: word } : null;
}

const DONE = /(?<!\p{L})(kill|injur|wound|displac|arrest|detain|evacuat|kidnapp)(?:ed|ing)\s+$/iu;

/** Nothing else is counted: "wounded six others", "injured 5,000." */
const OTHERS =
  /^(\s(?:others|more))?(?:\s*(?:[.,;:)]|$)|\s(?:in|on|at|and|when|as|during|while|near|after|before|of|from)\s)/u;

/** "injuring at least 5,000": what became of them, by the verb before the number. */
export function sufferedBefore(text: string, start: number, end: number): Counted | null {
  const stem = DONE.exec(text.slice(Math.max(0, start - 16), start))?.[1];
  const others = OTHERS.exec(text.slice(end, end + 20));
  if (stem === undefined || !others) return null;
  const what = `${stem.toLowerCase()}ed`;
  return { what, end: end + (others[1]?.length ?? 0), head: what };
}
