/** Words for what is so each year: "every year in August", "once every two years in August". */
const EACH_YEAR = /\b(?:(?:every|each) (?:year|\w+ years)|once a year|annually|yearly)\b[^.,;:!?“”"]{0,60}$/i;
/** What is true of everybody: "anyone who has been there in December knows". */
const OF_ANYONE = /\b(?:any|every)(?:one|body) who\b[^.,;:!?“”"]{0,60}$/i;
const EACH_YEAR_AFTER = /^,? (?:(?:of )?(?:every|each) (?:year|\w+ years)|annually|yearly)\b/;
/** What is so often: "usually in April". */
const OFTEN =
  /\b(?:usually|normally|typically|traditionally|generally|always|often|(?:every|each) (?:summer|winter|spring|autumn|fall|season))\b[^.,;:!?“”"]{0,60}$/i;
/** The same of one event, which may be this year's: "the annual fair in August". */
const ANNUAL = /\bannual\b[^.;:!?“”"]{0,60}$/i;
/** What is done each year, in the present tense: "The fair is held in August", "It is closed from January 3". */
const DONE_EACH_YEAR =
  /\b(?:is|are)(?: \w+ly| not)? (?:held|celebrated|observed|marked|commemorated|closed|open|staged|planted|sown|harvested|grown|picked|hunted|caught|awarded|seen|found|played|published|issued|collected|paid|laid|eaten|served|released)(?: \w+){0,3} (?:on|in|at|from|during|between|until|after)(?: (?:the|early|late|mid))*[ -]$/;
/** "The race takes place in April". */
const TAKES_PLACE =
  /\b(?:takes? place|happens?|occurs?|falls?)(?: \w+){0,3} (?:on|in|at|from|during|between)(?: (?:the|early|late|mid))*[ -]$/;
/** "The season runs from October to April". */
const RUNS =
  /\b(?:season|year|term|semester|winter|summer)\b[^.,;:!?“”"]{0,30}\b(?:runs|lasts) (?:from|between)\b[^.;:!?“”"]{0,30}$/;
/** Months that a season is said to have, "the dry season (December to April)", and those of opening hours, "Closed in October". */
const MONTHS_OF_SEASON =
  /\b(?:[Ss]easons?|[Pp]eriods?|[Mm]onths|[Ww]inter|[Ss]ummer|[Ss]pring|[Aa]utumn|[Tt]erm|[Ss]emester) \((?:from |between |[A-Z]\w{2,8}\.? ?(?:to|through|until|and|[-–]) ?)?$/;
const HOURS =
  /(?:^|[.!?:\n] ?)(?:[Oo]pen|[Cc]losed)(?: \w+){0,5} (?:in|between|during|of)(?: early| late| mid)?[ -]$/;
/** A birthday, and the birth of whoever isn't a new child: its year is another one. */
const BIRTH =
  /\b(?:birthday (?:is|falls)(?: on| in)?|(?:was|were) born(?: here| in [A-Z]\w+)?(?: on| in))(?: early| late)? $/;
const NEW_CHILD =
  /\b(?:bab(?:y|ies)|child|twins?|triplets|sons?|daughters?|girl|boy|cubs?|cal(?:f|ves)|panda|pups?|foals?|prince|princess)\b/i;

/** Whether a date is of each year, so that its words don't tell which year is meant. */
export const isOfEachYear = (before: string, after: string): boolean =>
  [EACH_YEAR, OFTEN, DONE_EACH_YEAR, TAKES_PLACE, RUNS, MONTHS_OF_SEASON].some((pattern) =>
    pattern.test(before),
  ) || EACH_YEAR_AFTER.test(after);

/** The same, or of an unknown year: "The annual fair is in August", "He was born on March 3". */
export function isOfAnyYear(before: string, after: string, happened: boolean): boolean {
  if (BIRTH.test(before)) return !NEW_CHILD.test(before);
  if ([DONE_EACH_YEAR, OF_ANYONE, HOURS].some((pattern) => pattern.test(before))) return true;
  if (happened) return EACH_YEAR.test(before) || EACH_YEAR_AFTER.test(after);
  return ANNUAL.test(before) || isOfEachYear(before, after);
}
