/** Words before a number that make it part of a name: "Flight 370", "Article 5", "No. 10". */
const LABEL =
  /(?:^|[\s(“"])(?:no|nos|number|numbers|flight|article|articles|chapter|room|rooms|route|section|sections|highway|interstate|level|phase|group of|channel|boeing|airbus|apollo|page|pages|line|building|gate|unit|bus|train|act|title|resolution|bill|proposition|windows|formula|top|district|division|zone|category|type|class|grade|game|week|day|round|series|season|episode|volume|vol|part|model|version|stage|step|table|figure|fig|item|question|platform|pier|dock|lot|block|apartment|apt|suite|box|sector|ward|precinct|track|lane|exit|mile|square|studio|heat|race|rule|law|law no|amendment|paragraph|clause|psalm|verse|matthew|mark|luke|john|opus|op|symphony|aged?|ages|age of|turns?|turned|turning|tel|telephone|phone|call|fax|id|isbn|magnitude|psalms|under-|over-|bc|ad|louis|henry|edward|george|elizabeth)\.?\s*#?\s*$/i;

/** Words before a number that refer to something already known: "the two leaders". */
const KNOWN =
  /(?:^|\s)(?:the|these|those|its|their|his|her|our|my|your|both|all|any|other|last|past|next|first|every|each|between|(?:the|its|their) (?:current|same|remaining|latest|original|first|last|other|previous)|\p{L}+['’]s?|another)\s+$/iu;

/** "One in 45 children", "two out of every three": a share that is said as two numbers. */
const RATIO =
  /(?<![\p{L}\p{N}])(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\s(?:in|out\sof)\s(?:every\s)?(?:about\s|around\s|roughly\s|some\s|nearly\s|almost\s)?$/iu;

/** The hyphen of an adjective: "12-member", "30-year-old". */
const HYPHEN = /^[-–]\p{L}/u;

/** Whether the words around a number show that it counts nothing: names, ages, ids, ordinals. */
export function isLabelled(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 12);
  if (LABEL.test(before) || isOfRatio(text, start)) return true;
  if (HYPHEN.test(after) && !/^-(?:plus|percent)(?!\p{L})/u.test(after)) return true;
  // Ordinals, decades, clock times, "5G", "3D", degrees of a scale.
  return /^(?:\p{L}|[’']s|:\d|\/\d|[.,]\d|-\d)/u.test(after) || /[-–/:#]$/.test(before);
}

/** Whether a number is the second one of a share, and counts nothing by itself. */
const isOfRatio = (text: string, start: number) => RATIO.test(text.slice(Math.max(0, start - 40), start));

/** Whether a number refers to something already known, so that it says nothing new: "the two leaders". */
export function refersToKnown(text: string, start: number): boolean {
  return KNOWN.test(text.slice(Math.max(0, start - 24), start));
}
