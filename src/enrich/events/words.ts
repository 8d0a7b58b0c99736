/** Words around verbs, each in lower case. */

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Verbs that leave open whether something happens. */
export const MODALS = words(
  "will would could can may might must shall should cannot ought won’t won't wouldn’t wouldn't couldn’t couldn't shouldn’t shouldn't can’t can't",
);

/** Words of the present tense, after which a past form is no past tense: "is held". */
export const PRESENT = words(
  "is are am has have does do isn’t isn't aren’t aren't hasn’t hasn't haven’t haven't doesn’t doesn't don’t don't says plans wants hopes expects intends aims seeks seems appears remains be being",
);

export const NEGATIONS = words(
  "not never no nobody none neither nor without hardly didn’t didn't wasn’t wasn't weren’t weren't hadn’t hadn't isn’t isn't aren’t aren't hasn’t hasn't haven’t haven't nothing",
);

/** Words that may stand between a verb and what belongs to it. */
export const ADVERBS = words(
  "also then later once first last just already again soon ever since still even both all each twice together only further earlier formerly",
);

/** Words before an adjective or a noun. */
export const DETERMINERS = words(
  "a an the his her its their our my your this that these those no any some every each newly recently of in with for from by on at about against between among most more many few other another such",
);

/** Words that begin another clause. */
export const CLAUSE_WORDS = words(
  "that which who whom whose where when while because if whether unless although though than as like but or lest until till before after since versus including despite except so",
);

/** Nouns after "to" that are no verbs: "came to power". */
export const NOUNS_AFTER_TO = words(
  "power court office prison jail war death life light town school college trial parliament congress victory second third fourth first number least most nearly about over more almost exile safety freedom work",
);

/** Nouns in "-ing". */
export const NOUNS_IN_ING = words(
  `morning evening during following meeting meetings building hearing briefing shooting shootings bombing filing ruling funding training spending
  polling king spring string thing something nothing anything everything wing housing wedding beginning gathering fundraising
  ceiling landing opening warning crossing killing killings killing offering painting recording rating sing ring according
  screening reading parking drilling mining banking manufacturing being`,
);
