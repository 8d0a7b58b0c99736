import { isPastTense, mayBeFuture } from "../infer/tense.ts";

/** Words before a date of another clause: "She declared that they should beat her in November". */
const CLAUSE = /[.;:!?"“”()]|\b(?:that|if|whether|but)\b/;
/** A date that opens its clause: "In May, the council voted". */
const OPENS =
  /(?:^|[.;:!?"“”\n] ?|, )(?:(?:And|But|Then|Back|Also|Later|Earlier),? )?(?:[Ii]n|[Oo]n)(?: early| late| mid)? ?-?$/;
/** What somebody said then: "she said in December". Farther away such a verb says nothing: "He said he is ready in December". */
const SAID = /\b(?:said|told \w+|asked|wrote|tweeted)(?: \w+){0,2} (?:in|on)(?: early| late)? ?$/;
const WHEN = /^,? when [^.;:!?"“”]{0,80}/;
const CLAUSE_AFTER = /^,? [^.;:!?"“”]{0,80}/;
/** What nobody plans. */
const MISFORTUNE =
  "(?:slaying|killing|murder|shooting|attack|bombing|massacre|crash|riot|(?:earth)?quake|explosion|arrest|raid|coup|death|fire|storm|incident|disaster|accident|assault|invasion)s?";
/** What is named after its date once it has happened: "the Oct. 23 slaying", "a February survey". */
const NAMED_AFTER_DATE = new RegExp(
  `^ (?:${MISFORTUNE}|(?:survey|poll|report|article|interview|memo|letter|ruling|verdict)s?)\\b`,
);
/** "the church massacre in June", "following visits in January". */
const PAST_NOUN = new RegExp(`\\b${MISFORTUNE} (?:in|on) $|\\bfollowing [^.,;:!?"“”()]{1,40} (?:in|on) $`);

/** Whether a verb or noun beside a date shows that something had happened on it: "went there in September". */
export function hasHappened(before: string, after: string): boolean {
  const clause = before.split(CLAUSE).at(-1) ?? "";
  const following =
    WHEN.exec(after)?.[0] ?? (OPENS.test(before) ? (CLAUSE_AFTER.exec(after)?.[0] ?? "") : "");
  return (
    SAID.test(before) ||
    PAST_NOUN.test(before) ||
    NAMED_AFTER_DATE.test(after) ||
    isPastTense(clause, following)
  );
}

const BY = /\bby(?: early| late| mid| the)?[ -]$/i;
const SAME_CLAUSE = /^[^.;:!?"“”]{0,60}/;

/** Whether something had come about by a date: "By summer she looked vulnerable". */
export function isByThen(before: string, after: string): boolean {
  const clause = SAME_CLAUSE.exec(after)?.[0] ?? "";
  return BY.test(before) && isPastTense("", clause) && !mayBeFuture("", clause);
}
