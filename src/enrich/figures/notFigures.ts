/** Words before a number that make it part of a name: "Flight 370", "Article 5", "No. 10", "Grades 6 and 7". */
const LABEL =
  /(?:^|[\s(“"])(?:no|nos|number|numbers|flight|article|articles|chapter|room|rooms|route|section|sections|highway|interstate|level|phase|group of|channel|boeing|airbus|apollo|page|pages|line|building|gate|unit|bus|train|act|title|resolution|bill|proposition|windows|formula|top|district|division|zone|category|type|class|grade|game|week|day|round|series|season|episode|volume|vol|part|model|version|stage|step|table|figure|fig|item|question|platform|pier|dock|lot|block|apartment|apt|suite|box|sector|ward|precinct|track|lane|exit|mile|square|studio|heat|race|rule|law|law no|amendment|paragraph|clause|psalm|verse|matthew|mark|luke|john|opus|op|symphony|aged?|ages|age of|turns?|turned|turning|tel|telephone|phone|call|fax|id|isbn|magnitude|psalms|regulations?|primary|grades|under-|over-|bc|ad|louis|henry|edward|george|elizabeth)\.?\s*#?\s*(?:\d{1,4}\s(?:and|or|to|&)\s)?$/i;

/** Words before a number that refer to something already known: "the two leaders". */
const KNOWN =
  /(?:^|\s)(?:the|these|those|its|their|his|her|our|my|your|both|all|any|other|last|past|next|first|every|each|between|(?:the|its|their) (?:current|same|remaining|latest|original|first|last|other|previous)|\p{L}+['’]s?|another)\s+$/iu;

/** "One in 45 children", "two out of every three": a share that is said as two numbers. */
const RATIO =
  /(?<![\p{L}\p{N}])(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\s(?:in|out\sof)\s(?:every\s)?(?:about\s|around\s|roughly\s|some\s|nearly\s|almost\s)?$/iu;

/** The same with what is counted, and "nine of 10": the second number is a round one, and nothing known. */
const RATIO_OF_NOUN = /(?<![\p{L}\p{N}])one\s\p{Ll}+\sin\s(?:every\s)?$/iu;
const RATIO_OF = /(?<![\p{L}\p{N}])(?:\d+|two|three|four|five|six|seven|eight|nine)\sof\s(?:every\s)?$/iu;
const ROUND = /^(?:three|four|five|ten|twenty|3|4|5|10|20|100|1,000)(?![\p{L}\p{N},.%-])/iu;

/** What follows the first number of such a share. */
const OF_ROUND = /^\sof\s(?:every\s)?(?=\S)/iu;

/** "Voters under 30": how old they are. */
const OLDER =
  /(?:^|\s)(?:men|women|people|voters|adults|children|kids|boys|girls|students|workers|players|residents|Americans|Britons|those|anyone|everyone)\s(?:under|over|aged|above|below)\s+$/iu;

/** Words before a number that make it an age, or leave out how many it is: "when he was 12", "all but four". */
const AGE_OR_REST =
  /(?:^|\s)(?:(?:when|since|while|until|before)\s(?:he|she|I)\s(?:was|is|turned)|all but)\s+$/iu;

/** Words after a number that make it an age, or a part of a larger one: "18 to 35 years old", "$20-plus trillion". */
const AGED_OR_LARGER =
  /^(?:\s(?:years?|months?|weeks?)\s(?:old|of age)|\s(?:hundred|thousand|(?:m|b|tr)illion))(?!\p{L})/iu;

/** The number of a kind: "Agosta 70 class submarines". */
const KIND_AFTER = /^\s(?:class|series|type)\s/u;
const NAME_BEFORE = /(?:^|\s)\p{Lu}[\p{L}-]+\s$/u;

/** A number to call in an emergency. */
const EMERGENCY = /^(?:999|911|112|111|101)\s(?:calls?|callers?|operators?|dispatchers?|emergency)(?!\p{L})/u;

/** The hyphen of an adjective: "12-member", "30-year-old". */
const HYPHEN = /^[-–]\p{L}/u;

/** Whether the words around a number show that it counts nothing: names, ages, ids, ordinals. */
export function isLabelled(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 18);
  if (LABEL.test(before) || AGE_OR_REST.test(before) || OLDER.test(before) || isOfRatio(text, start, end))
    return true;
  if (AGED_OR_LARGER.test(after) || EMERGENCY.test(text.slice(start, end + 18))) return true;
  if (KIND_AFTER.test(after) && NAME_BEFORE.test(before)) return true;
  if (HYPHEN.test(after) && !/^-(?:plus|percent)(?!\p{L})/u.test(after)) return true;
  // Ordinals, decades, clock times, "5G", "3D", degrees of a scale.
  return /^(?:\p{L}|[’']s|:\d|\/\d|[.,]\d|-\d)/u.test(after) || /[-–/:#]$/.test(before);
}

/** Whether a number is one of the two of a share, and counts nothing by itself. */
function isOfRatio(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (RATIO.test(before) || RATIO_OF_NOUN.test(before)) return true;
  if (RATIO_OF.test(before) && ROUND.test(text.slice(start, start + 12))) return true;
  const of = OF_ROUND.exec(text.slice(end, end + 12))?.[0];
  return (
    of !== undefined &&
    isOfSeveral(text.slice(start, end)) &&
    ROUND.test(text.slice(end + of.length, end + of.length + 12))
  );
}

/** "One of four sisters" is no share. */
const isOfSeveral = (number: string) => !/^(?:one|1)$/i.test(number);

/** Whether a number refers to something already known, so that it says nothing new: "the two leaders", "between two towns". */
export function refersToKnown(text: string, start: number): boolean {
  return KNOWN.test(text.slice(Math.max(0, start - 24), start));
}

/** Whether a number bounds a range: "between 5 and 10 percent". */
export const isBound = (text: string, start: number): boolean =>
  /(?:^|\s)between\s+$/i.test(text.slice(Math.max(0, start - 10), start));
