import { isSpeakerNoun } from "./speakerNouns.ts";

/** Regular verbs that report what somebody said, as base forms. */
const REGULAR =
  "accept acknowledge add admit advise affirm agree allege announce appeal argue assert assure boast caution claim comment complain concede conclude confess confirm confide contend continue cry declare deny disclose emphasize emphasise estimate exclaim explain express greet hint implore indicate inform insist interject joke lament maintain mention muse mutter note observe opine plead pledge post proclaim promise protest quip reaffirm recall recount reiterate remark remind reply report respond reveal shout stress suggest testify tweet underline underscore urge vow remember elaborate reflect scoff thunder retort marvel theorize speculate gush fume rant grumble snap warn whisper wonder yell".split(
    " ",
  );

/** The forms of the other verbs that do. */
const IRREGULAR =
  "said says saying told tells telling wrote writes written writing asked asks asking spoke speaks speaking swore swears swearing believed believes believing predicted predicts predicting cited cites citing quoted stated states stating answered countered ordered forecast forecasts signaled signalled sang chanted chanting".split(
    " ",
  );

/** Base forms that are used after a plural: "analysts say", "they warn". Other base forms are mostly nouns. */
const PLURAL =
  "say tell claim warn argue believe insist add estimate suggest note think agree fear predict".split(" ");

/** Verbs that name or judge something, so that quoted words can follow: "what he called a “sham”". */
const NAMING =
  "call label labell describe term dub brand hail praise denounce condemn decry dismiss slam blast mock welcome deplore characterise characterize portray reject demand convey voice deride ridicule lambaste".split(
    " ",
  );

/** Verbs that name or judge something only with a preposition: "accused her of “lying to the court”". */
const BLAMING = "accuse blame fault attack taunt chide rebuke criticize criticise".split(" ");

const VOWEL_END = /e$/;
const Y_END = /([^aeiou])y$/;

/** The forms of a regular verb: third person, past tense and present participle. */
function forms(base: string): string[] {
  if (VOWEL_END.test(base)) return [`${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (Y_END.test(base)) return [base.replace(Y_END, "$1ies"), base.replace(Y_END, "$1ied"), `${base}ing`];
  const third = /(?:s|sh|ch|x|o)$/.test(base) ? `${base}es` : `${base}s`;
  return [third, `${base}ed`, `${base}ing`];
}

const SPEECH = new Set([
  ...REGULAR.flatMap(forms),
  "admitted",
  "admitting",
  "quipped",
  "referred",
  "snapped",
  "snapping",
  ...IRREGULAR,
  ...PLURAL,
]);
const NAMED = new Set([...NAMING.flatMap(forms), ...BLAMING.flatMap(forms), "describe"]);
const BLAMED = new Set(BLAMING.flatMap(forms));

/** Nouns that introduce what a source says without a verb: "in a Pentagon statement that". */
export const SOURCE_NOUN =
  "(?:statements?|reports?|estimates?|claims?|allegations?|announcements?|warnings?|assessments?)";

/** A verb and its position in a text. */
export interface CueVerb {
  readonly index: number;
  readonly form: string;
}

const WORD = /[\p{L}\p{N}’'-]+/gu;

/** The verbs of a text that report speech, in order. */
export const speechVerbs = (words: string): CueVerb[] => verbsIn(words, (form) => SPEECH.has(form));

/** The verbs of a text that report speech, name or judge, in order. */
export const cueVerbs = (words: string): CueVerb[] =>
  verbsIn(words, (form) => SPEECH.has(form) || NAMED.has(form));

/** Looks each word up in a set, as one pattern of all verbs takes ten times as long. */
function verbsIn(words: string, isCue: (form: string) => boolean): CueVerb[] {
  const found: CueVerb[] = [];
  for (const { 0: form, index } of words.matchAll(WORD)) if (isCue(form)) found.push({ index, form });
  return found;
}

/** Forms that are nouns or adjectives when they follow a determiner: "the reports", "an estimated". */
const AMBIGUOUS =
  /^(?:\p{L}+ing|reports?|claims?|notes?|comments?|promises?|remarks?|states?|hints?|answers?|estimates?|calls?|labels?|brands?|terms?|demands?|protests?|appeals?|pledges?|vows?|attacks?|faults?|taunts?|rebukes?|blames?)$/u;

/** Past forms are adjectives right after a determiner: "his believed strength", "the widely reported talk". */
const PAST = /(?:ed|written)$/;
const BEFORE_ADJECTIVE =
  /(?:^|\s)(?:the|an?|these|those|his|her|its|their|our|my|\p{L}+[’']s?)\s+(?:(?:\p{Ll}+ly|often|once|much|long)\s)?$/iu;

/** Past forms that are verbs after a noun for somebody who speaks: "the company admitted", but "the support expressed for her". */
const OWN = /^(?:accused|alleged|admitted|acknowledged|expressed|estimated)$/;
/** Past forms that are no such verbs after any noun: "the paper reported" mostly follows what another has said. */
const OF_OTHERS = /^(?:reported|written|quoted|cited)$/;

const DETERMINED =
  /(?:^|[\s“"‘])(?:the|a|an|this|that|these|those|his|her|its|their|our|my|any|no|such|some|of|\p{L}+[’']s?)\s+(?:[\p{Ll}-]+\s)?$/iu;

/** An adjective of a country right before a form: "the latest Russian attacks". */
const OF_COUNTRY = /(?<=\s)\p{Lu}\p{Ll}+(?:ian|an|ish|ese|ch)\s+$/u;

/** The same at the beginning of a sentence: "Russian attacks prompted". */
const FIRST_OF_COUNTRY = /^\s*(?:\p{L}+\s)?\p{Lu}\p{Ll}+(?:ian|an|ish|ese|ch)\s+$/u;

/** Whether a form in the plural is a noun, as only an adjective of a country stands before it in its sentence. */
export const isNounOfCountry = (form: string, sentence: string): boolean =>
  AMBIGUOUS.test(form) && form.endsWith("s") && FIRST_OF_COUNTRY.test(sentence);

/** "The saying", but not "a statement saying". */
const ARTICLE = /(?:^|\s)(?:the|a|an|this|that|his|her|its|their|\p{L}+[’']s?)\s+$/iu;

/** Whether the words before a form show that it is a noun or an adjective, not a verb. */
export function isNoun(form: string, before: string): boolean {
  if (PAST.test(form)) return isPastNoun(form, before);
  if (!AMBIGUOUS.test(form)) return false;
  return form.endsWith("ing") ? ARTICLE.test(before) : DETERMINED.test(before.replace(OF_COUNTRY, ""));
}

function isPastNoun(form: string, before: string): boolean {
  if (BEFORE_ADJECTIVE.test(before)) return true;
  if (!DETERMINED.test(before)) return false;
  if (!OWN.test(form)) return OF_OTHERS.test(form);
  const noun = /([\p{L}-]+)\s+$/u.exec(before)?.[1] ?? "";
  return !isSpeakerNoun(noun) && !/^\p{Lu}/u.test(noun);
}

/** Whether the words after a verb that blames lead to what somebody is blamed for: "her of", "them for once more". */
export const isBlaming = (verb: string, after: string) =>
  !BLAMED.has(verb) || /\s(?:of|for|with|as)\s(?:[\p{L}’'-]+\s){0,4}$/u.test(after);

export const isNaming = (verb: string) => NAMED.has(verb);
export const isBase = (verb: string) => PLURAL.includes(verb);

/** A passive, whose subject is not the speaker: "is accused", "was called". */
const PASSIVE =
  /(?:^|\s)(?:is|was|are|were|been|being|be|gets?|got)\s+(?:\p{Ll}+ly\s+|also\s+|often\s+|once\s+)?$/u;

/** Whether the words before a verb make it a passive. */
export const isPassive = (before: string) => PASSIVE.test(before);
