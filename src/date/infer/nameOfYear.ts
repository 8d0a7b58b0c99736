/** Words between which a year says when something was, and isn't a part of a name: "in 1994", "the summer of 1994". */
const TIME_BEFORE =
  /(?:\b(?:in|since|during|from|of|between|than|late|early|mid|around|circa|year|spring|summer|autumn|fall|winter|[Bb]ack in|at the end of|born)\b,? ?|(?:1\d|20)\d{2} (?:and|or|to) |[([] ?|,\s)$/i;

/** A year directly after these is a part of a budget, a plan or a model: "fiscal 2016", "the school year 2016". */
const OF_A_PLAN =
  /\b(?:fiscal|financial|tax|school|academic|budget|model|marketing|season|edition|version|vision|agenda|expo|plan|for|by|until|till|through|before|ahead of)(?: (?:the )?(?:years? )?)?$/i;

/** Words that may follow a year which says when something was. */
const FREE_AFTER =
  /^(?:$|:(?! \p{Lu})|[.,;!?)\]"”’—–-]| ?[[(“"—–-]| (?:an?|the|and|or|nor|but|as|at|by|for|from|into?|of|on|to|with|when|where|while|who|whom|whose|which|that|than|then|there|th[ei]se?|those|after|before|because|since|until|if|it|s?he|they|we|I|you|his|her|their|its|our|my|was|were|is|are|had|has|have|did|does|also|already|alone|only|about|over|under|between|during|against|among|across|along|around|out|up|down|off|through|throughout|within|without|amid|despite|via|per|so|yet|al?though|both|all|some|many|most|few|several|each|more|less|fewer|nearly|almost|following|including|according|compared|not|never|no|said|saw|left|won|lost|made|began|became|came|went|took|brought)\b)/u;

/** Things that exist when they are named by their year: "a 1994 report", "the 1917 revolution". */
const EXISTS =
  /^ (?:[\w’'-]+ ){0,2}?(?:reports?|study|studies|survey|poll|paper|essay|interview|speech|book|novel|memoir|film|movie|album|song|documentary|article|ruling|decision|verdict|law|war|wars|attacks?|coup|bombings?|crisis|massacre|invasion|hurricane|typhoon|cyclone|earthquake|quake|tsunami|floods?|fire|revolution|uprising|riots?|killings?|murders?|assassination|shootings?|crash|famine|epidemic|outbreak|raid|scandal|merger|accident|disaster|explosion|protests|referendum defeat)\b/;

/** A determiner before such a thing; more words may stand between ("his bestselling 1994 book"). */
const DETERMINER = /\b(?:an?|the|his|her|their|its|this|that|my|our|\w+[’']s)(?: [\w-]+){0,2} $/i;

/** An attribute of a mark-up tag isn't prose. */
const IN_A_TAG = /=["'“”]?$/;

/** Words of a plan within the words of the year, or its second year: "fiscal 2016", "22" of "2021/22". */
const PLAN_YEAR = /\b(?:government|crop|marketing|contract|policy) $/i;
const PLAN_WORDS = /\b(?:fiscal|FY)|^\d\d$/i;

/** A sentence that opens with its time may go on with any word: "In 1994 Premier Oke resigned". */
const OPENING = /^\W*(?:In|Since|During|From) $/;

/** The first year of "2021-2022", which are the years of a budget if one of them is. */
const FIRST_YEAR_OF_TWO = /(?<!\d)(?:1\d|20)\d\d ?[/–-] ?$/;

/** The second year of a budget or a season: "2021/22", "2021-22". */
const SECOND_YEAR = /^[/–-]\d\d(?!\d)/;

/** What is said of a year that opens a sentence, as a subject. */
const OF_A_PAST_YEAR = /^ (?:was|were|saw|brought|had|began|ended)\b/;

/** A month and a year between a determiner and a noun name an event, which may be to come: "the May 2023 ceremony". */
const ATTRIBUTE = /\b(?:an?|the|his|her|their|its|our|this)(?: [\w-]+)? $/;

/**
 * Whether the words of a year say when something was. If not, they belong to a title, a product, a number of things,
 * an event that is named long before it happens, or a plan: "Blade Runner 2099", "a poll of 2047 voters", "fiscal 2016".
 * @param sentence the sentence before the words, with line breaks as spaces.
 */
export function saysWhen(sentence: string, words: string, after: string): boolean {
  const before = sentence.replace(FIRST_YEAR_OF_TWO, "");
  if (PLAN_YEAR.test(before) && /^year\b/i.test(words)) return false;
  if (IN_A_TAG.test(before) || OF_A_PLAN.test(before) || PLAN_WORDS.test(words) || SECOND_YEAR.test(after))
    return false;
  if (EXISTS.test(after) && DETERMINER.test(before)) return true;
  const isFree = FREE_AFTER.test(after);
  // A month, a day or a part of the year is named with it: then it isn't a title or a number.
  if (/\p{L}/u.test(words)) return isFree || !ATTRIBUTE.test(before);
  if (/^\W*$/.test(before)) return OF_A_PAST_YEAR.test(after);
  return (isFree || OPENING.test(before)) && TIME_BEFORE.test(before);
}
