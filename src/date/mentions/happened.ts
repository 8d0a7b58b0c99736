import { isPastTense, mayBeUnreal } from "../infer/tense.ts";
import { FULL_STOP, INFINITIVE, INNER_STOP, TO_BE_DONE } from "./clauseWords.ts";

/** Words before a date of another clause: "She declared that they should beat her in November". */
const CLAUSE = new RegExp(`[;:!?"“”()—–]|${FULL_STOP}| --? |\\b(?:that|if|whether|but)\\b|${INFINITIVE}`);
/** A date that opens its clause: "In May, the council voted". */
const OPENS =
  /(?:^|[.;:!?"“”\n] ?|, )(?:(?:And|But|Then|Back|Also|Later|Earlier),? )?(?:[Ii]n|[Oo]n)(?: early| late| mid)? ?-?$/;
/** The same after a longer phrase, before its comma: "On the eve of her election in May, the mayor said". */
const OPENS_WITH =
  /(?:^|[.!?"“”\n]) ?(?:In|At|On|During|After|Following|With|From|Since) [^.;:!?"“”—–]{0,80}$/;
/** What somebody said then: "she said in December". Farther away such a verb says nothing: "He said he is ready in December". */
const SAID = /\b(?:said|told \w+|asked|wrote|tweeted)(?: \w+){0,2} (?:in|on)(?: early| late)? ?$/;
const WHEN = /^,? when [^.;:!?"“”]{0,80}/;
const CLAUSE_AFTER = /^(?:,|['’]s)? [^.;:!?"“”]{0,80}/;
/** What nobody plans. */
const MISFORTUNE =
  "(?:slaying|killing|murder|shooting|attack|bombing|massacre|crash|riot|(?:earth)?quake|explosion|arrest|raid|coup|death|fire|storm|incident|disaster|accident|assault|invasion)s?";
/** What is named after its date once it has happened: "the Oct. 23 slaying", "a February survey". */
const NAMED_AFTER_DATE = new RegExp(
  `^ (?:${MISFORTUNE}|(?:survey|poll|report|article|interview|memo|letter|ruling|verdict)s?)\\b`,
);
/** "the church massacre in June", "following visits in January". */
const PAST_NOUN = new RegExp(`\\b${MISFORTUNE} (?:in|on) $|\\bfollowing [^.,;:!?"“”()]{1,40} (?:in|on) $`);

/** What is to be: "a campaign focused on winning in the fall must start now". */
const TO_BE = /^[^.;:!?"“”]{0,40}\b(?:will|must|should|shall)\b/;

/** Whether a verb or noun beside a date shows that something had happened on it: "went there in September". */
export function hasHappened(before: string, after: string): boolean {
  const clause = (before.split(CLAUSE).at(-1) ?? "").replace(TO_BE_DONE, "");
  const opens = OPENS.test(before) || (after.startsWith(",") && OPENS_WITH.test(before));
  const following = WHEN.exec(after)?.[0] ?? (opens ? (CLAUSE_AFTER.exec(after)?.[0] ?? "") : "");
  return (
    SAID.test(before) ||
    PAST_NOUN.test(before) ||
    NAMED_AFTER_DATE.test(after) ||
    (isPastTense(clause, following) && !TO_BE.test(after))
  );
}

const BY = /\b(?:by|from|through)(?: early| late| mid| the)?[ -]$/i;
/** "It was by the summer a campaign upside down". */
const WAS_BY = /\b(?:was|were|had) by(?: early| late| mid| the)?[ -]$/i;
const SAME_CLAUSE = new RegExp(`^(?:[^.;:!?"“”]|${INNER_STOP}){0,60}`);

/** Whether something had come about by a date, or from it on: "By summer she looked vulnerable", "From March on, it was". */
export function isByThen(before: string, after: string): boolean {
  // "Through May, it was": the month isn't the verb.
  const clause = (SAME_CLAUSE.exec(after)?.[0] ?? "").replace(/\bMay\b/g, "");
  return WAS_BY.test(before) || (BY.test(before) && isPastTense("", clause) && !mayBeUnreal("", clause));
}
