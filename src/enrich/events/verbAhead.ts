import type { Verb } from "./verbBefore.ts";

/** Words that announce something, before its verb. "Would" does it only for what somebody has said; "is to" only after a name, as "the plan is to" tells an aim. */
const ANNOUNCED =
  "(?:will|(?<=\\p{Lu}[\\p{L}.’-]*\\s)(?:is|are) to|(?:is|are) (?:scheduled|due|set|slated) to|plans? to|intends? to)";
const REPORTED = "(?:would|(?:was|were) (?:scheduled|due|set|slated) to|planned to|intended to)";
const ADVERB =
  "(?:(?:also|then|first|again|\\p{Ll}+ly)\\s)?(?:be\\s(?=\\p{Ll}+(?:ed|wn|en|ld|ught|de|nt)\\s))?";

/** What may stand between such a verb and its time: nothing that begins another clause. */
const TO_THE_TIME =
  /^(?:(?!(?:that|which|who|whose|whom|where|when|while|because|if|unless|after|before|since|until|and|but|or|than|as|what|how|to)\s)[\p{L}\p{N}’'.$%&-]+\s|,\s(?=[\p{Lu}]))*$/u;

const SPEECH = /(?<!\p{L})(?:said|told|announced|confirmed|stated|reported|added|wrote|tweeted)(?!\p{L})/u;
const AHEAD = new RegExp(
  `(?<!\\p{L})(?:${ANNOUNCED}|(?<reported>${REPORTED}))\\s${ADVERB}(?<form>\\p{Ll}+)\\s`,
  "gu",
);
const BEGINS = new RegExp(
  `^,?\\s(?:[\\p{L}’'.-]+\\s){1,8}?(?:${ANNOUNCED})\\s${ADVERB}(?<form>\\p{Ll}+)(?!\\p{L})`,
  "u",
);

/** Words that make a plan depend on something, or take it back. */
const OPEN =
  /(?<!\p{L})(?:if|unless|whether|may|might|could|should|not|never|no|none|neither|nobody|hopes?|hoping|want\w*|wish\w*|propos\w*|consider\w*|threat\w*|likely|probably|perhaps|maybe|possibl\w+|predict\w*|believ\w*|think|thinks|thought|cancel\w*|postpon\w*|delay\w*|instead|depend\w*|until|unlikely|doubt\w*|bet|polls?|forecast\w*|either|whoever|anyone|everyone|eventual\w*|asked?|urg\w+|calls?|called)(?!\p{L})|n[’']t(?!\p{L})/iu;

/** Verbs that foresee something, or tell a state, and announce nothing. */
const FORESEEN = new Set(
  "be save dominate have win lose beat need know remain cost become continue think see depend seem want like love hate fail mean matter exceed total reach fall rise grow drop increase decrease carry await defeat".split(
    " ",
  ),
);

/** The verb of something that is announced for the time after some words: "visit" in "Putin will visit Beijing". */
export function verbAheadBefore(words: string): Verb | null {
  const found = [...words.matchAll(AHEAD)].at(-1);
  const form = found?.groups?.form;
  if (!found || form === undefined || FORESEEN.has(form)) return null;
  const after = words.slice(found.index + found[0].length);
  if (!TO_THE_TIME.test(after)) return null;
  if (found.groups?.reported !== undefined && !SPEECH.test(words.slice(0, found.index))) return null;
  return OPEN.test(clauseOf(words, found.index)) ? null : { form, index: found.index };
}

/** The same for a time that opens its sentence: "On Thursday, Putin will visit Beijing". */
export function verbAheadAfter(words: string): Verb | null {
  const found = BEGINS.exec(words);
  const form = found?.groups?.form;
  if (!found || form === undefined || FORESEEN.has(form) || OPEN.test(found[0])) return null;
  return { form, index: found[0].length - form.length };
}

/** The words from the beginning of the verb's clause on. */
const clauseOf = (words: string, at: number): string =>
  words.slice(Math.max(0, words.slice(0, at).search(/[^,;:—]*$/)));
