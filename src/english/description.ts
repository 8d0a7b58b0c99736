import type { Span } from "../records/span.ts";
import { TITLE_ABBREVIATIONS } from "../text/abbreviations.ts";
import { LAST_NUMBER } from "../text/numberWords.ts";
import { ADVERB } from "./adverb.ts";
import { isModifier } from "./modifier.ts";
import { namesWithin, type Paragraph } from "./paragraphs.ts";
import { isSourceNoun } from "./speakerNouns.ts";

/** Words that can't be a speaker on their own. */
const NOBODY =
  /^(?:but|and|or|so|yet|however|meanwhile|moreover|nevertheless|instead|today|yesterday|tonight|inc|corp|co|ltd|then|now|also|there|here|this|that|these|those|which|what|as|if|not|is|was|were|are|be|been|being|has|had|have|having|not|never|it|to|in|on|at|of|for|by|with|from|after|before|according|while|when|because|although|though|since|once|how|why|where|back|asked|whose|sometimes|often|always|usually)$/i;

/** Pronouns that begin a clause: "He also played up his". */
const WHO = /^(?:he|she|they|we|I|you)$/i;

/** Words that need a noun after them. */
const LACKS_NOUN =
  /^(?:over|under|about|against|between|among|during|into|onto|through|towards?|behind|above|below|beyond|until|via|than|whether|within|without|despite|amid|near|like|per|his|her|its|their|our|my|your)$/i;

/** "Candidates from neighboring": a noun would have to follow. */
const ENDS_OPEN = /^\p{Ll}{3,}ing$/u;

/** A number at the end, whose noun is cut off: "analysis of three million". "Group of 20" is a name. */
const ENDS_WITH_NUMBER = new RegExp(`(?<!Group of)\\s${LAST_NUMBER}$`, "u");

/** Words that can be the first of several, but say nothing alone: "one" in "one user". */
const COUNT = /^(?:one|some|many|most|others?|another|all|both|several)$/i;

/** A finite verb: words that contain one are a clause, not a description of somebody. */
const FINITE =
  /\s(?:is|was|were|are|has|had|have|will|would|can|could|may|might|should|does|did|do|led|came|went|appears?|seems?|said|says|told|tells|wants?|wanted)(?=\s|$)/i;

/** A second article or a pronoun after the first word, which begins a clause: "point the crowd". */
const CLAUSE = /(?<!^(?:both|all|half))\s(?:an?|the|he|she|they|we|I)\s/;

/** Somebody else after a comma, or with a title: "Britons in Kuwait, officials", "an analyst with Orbis Inc. Ms. Quist". */
const SOMEBODY_ELSE = new RegExp(
  `\\sto\\s\\p{Ll}+\\s.*,\\s\\p{Ll}+$|\\.\\s(?:${TITLE_ABBREVIATIONS.join("|")})\\.`,
  "u",
);

/** The end of a list before a description: "the police and", "lobbyists, advisers and". "President and" is a title of one. */
const LISTED = /(?:^|\s)(police|[\p{L}-]+s),?\s(?:and|or|&)\s$/u;

const TITLE = new RegExp(
  `^(?:(?:the|a|an|Sir|Dame|Lord|Lady|${TITLE_ABBREVIATIONS.join("|")})\\.?\\s+)+`,
  "i",
);

const DETERMINER =
  /^(?:an?|the|his|her|its|their|our|my|one|two|three|four|five|six|seven|eight|nine|ten|another|several|some|many|most|both|other|\S+['’]s?)\s/i;

/** "Slamming candidates as": what somebody did, and nobody. */
const PARTICIPLE = /^\p{L}{4,}ing$/u;

/** Fewer letters are what is left of a word: "rs". */
const MIN_LETTERS = 3;

/** Nouns and adverbs of time and place, as in "two weeks ago". */
const TIME = new RegExp(
  `^(?:ago|earlier|later|weeks?|days?|months?|years?|nights?|mornings?|evenings?|afternoons?|hours?|minutes?|times?|moments?|weekends?|decades?|home|January|February|March|April|May|June|July|August|September|October|November|December|(?:mon|tues|wednes|thurs|fri|satur|sun)day|${ADVERB})$`,
  "u",
);

/** The longest description of somebody, in words after its article. Longer ones were misread. */
const MAX_WORDS = 10;

const PREPOSITION = /\s(?:of|for|from|at|with|in)\s/i;

/** A description of somebody, its article left out. Offsets are within the paragraph. */
export interface Description extends Span {
  readonly value: string;
}

/** A description of somebody without a name: "police officer". Null for words that describe nobody. */
export function description(paragraph: Paragraph, from: number, to: number): Description | null {
  const words = withoutParticiple(paragraph.unquoted.slice(from, to).trimEnd());
  if (
    !isPhrase(words) ||
    SOMEBODY_ELSE.test(words) ||
    isEndOfList(paragraph, from) ||
    beginsWithParticiple(paragraph, words, from) ||
    hasOtherName(paragraph, from, from + words.length)
  )
    return null;
  // "One of the advisers": the noun comes after "of".
  const head =
    words.replace(/^(?:one|some|many|most|all|both|several)\sof\s/i, "").split(PREPOSITION)[0] ?? "";
  if (CLAUSE.test(head) || !mayBeSpeaker(paragraph, head, from)) return null;
  const value = words.replace(TITLE, "");
  return value === "" ? null : { start: from, end: from + words.length, value };
}

/** Whether the words before a description are another one, so that only the last of several would be found. */
function isEndOfList({ unquoted }: Paragraph, from: number): boolean {
  // "They met the police, and the company agreed": an article begins another clause more often.
  if (TITLE.test(unquoted.slice(from, from + 8))) return false;
  const before = LISTED.exec(unquoted.slice(Math.max(0, from - 40), from))?.[1];
  return before !== undefined && isSourceNoun(before);
}

/** What may follow a noun for people and isn't a part of its description: "the chief known as". */
const FOLLOWING =
  /^(.*?([\p{L}-]+))\s(?:known|named|called|identified|released|sent|published|posted|described|\p{Ll}{2,}ed|adding|saying)(?=\s|$)/u;

/** The same at the end: "another source speaking". */
const FOLLOWING_AT_END = /^(.*[\s-]([\p{L}-]+))\s(\p{Ll}{3,}ing)$/u;

/** Without what follows a noun for people: "the chief known as" is the chief. */
function withoutParticiple(words: string): string {
  const [, before, noun, last = ""] = FOLLOWING.exec(words) ?? FOLLOWING_AT_END.exec(words) ?? [];
  if (before === undefined || noun === undefined) return words;
  // "Her lawyers in a court filing"
  return isSourceNoun(noun) && before.includes(" ") && !isSourceNoun(last) ? before : words;
}

/** Whether words tell what somebody did. At the beginning of a sentence a name may end so, too: "Beijing officials". */
function beginsWithParticiple(paragraph: Paragraph, words: string, from: number): boolean {
  const first = /^\p{L}+/u.exec(words)?.[0] ?? "";
  return PARTICIPLE.test(first) && namesWithin(paragraph, from, from + first.length).length === 0;
}

/** Whether words are short enough, contain no verb, and begin and end as a description does. */
function isPhrase(words: string): boolean {
  const all = words.replace(TITLE, "").split(/\s+/);
  const last = /[\p{L}\p{N}]+\W*$/u.exec(words)?.[0].trim() ?? "";
  const first = /^\p{L}+/u.exec(words)?.[0] ?? "";
  return !(
    all.length > MAX_WORDS ||
    first === "" ||
    NOBODY.test(first) ||
    NOBODY.test(last) ||
    WHO.test(first) ||
    LACKS_NOUN.test(last) ||
    (ENDS_OPEN.test(last) && !isSourceNoun(last)) ||
    COUNT.test(words) ||
    ENDS_WITH_NUMBER.test(words) ||
    /[()]/.test(words) ||
    FINITE.test(words)
  );
}

/** Whether the last word of a phrase, or the way that it begins, can stand for somebody who speaks. */
function mayBeSpeaker({ unquoted }: Paragraph, head: string, from: number): boolean {
  const all = head.split(/\s+/);
  const last = (all.at(-1) ?? "").replace(/[^\p{L}\p{N}’'-]+$/u, "");
  // "Quist's most explosive" claim, "his assumption": what belongs to a person speaks if it is somebody or something that can.
  if (
    /^(?:\S+['’]s?|his|her|its|their|our|my)\s/i.test(head) &&
    !isSourceNoun(last) &&
    !/^\p{Lu}/u.test(last)
  )
    return false;
  if (last.length < MIN_LETTERS || TIME.test(last) || (/\p{N}/u.test(last) && !/-year-old$/.test(last)))
    return false;
  if (isSourceNoun(last) || DETERMINER.test(head) || /\p{L}s$/u.test(last)) return true;
  // An unknown name. Any word has a capital at the beginning of a sentence.
  const isFirst = /(?:^|[.!?:]["”’]?\s*)$/.test(unquoted.slice(Math.max(0, from - 3), from));
  return all.every((word) => /^\p{Lu}/u.test(word)) && (all.length > 1 || !isFirst);
}

/** A person's name before the end shows a misreading, unless it only describes somebody ("Putin's spokesman"). */
function hasOtherName(paragraph: Paragraph, from: number, to: number): boolean {
  return namesWithin(paragraph, from, to).some(
    (name) =>
      name.type === "person" &&
      name.end < to &&
      /^\s/.test(paragraph.unquoted.slice(name.end, name.end + 1)) &&
      !isModifier(paragraph, name),
  );
}
