import { countedAfter } from "./counted.ts";

/** A unit behind a number, and what is measured by it, if the words say. */
export interface Unit {
  readonly type: "money" | "share" | "measure";
  readonly unit: string;
  readonly what: string | null;
  readonly end: number;
}

const MONEY =
  /\s(?:(?:US|U\.S\.|Hong Kong|\p{Lu}\p{Ll}+)\s)?(?:dollars?|euros?|pounds sterling|yen|yuan|renminbi|r(?:o)?ubles?|rupees?|pesos?|francs?|guilders?|pence|cents|kron(?:or|er)|shekels?|rand|lira|baht|ringgit|rials?|dinars?|dirhams?|riyals?|hryvnias?|zlotys?|shillings?|naira)(?![\p{L}-])/uy;
const SHARE = /(?:\s?%|\s(?:per\s?cent|percentage points?)|-percent)(?![\p{L}])/iuy;
const MEASURE =
  /(?:\s|-)(?:(?:square|cubic)\s)?(?:kilomet(?:er|re)s?|met(?:er|re)s?|centimet(?:er|re)s?|millimet(?:er|re)s?|miles?|feet|foot|inches|inch|yards|acres|hectares|litres?|liters?|gallons|barrels|tons?|tonnes?|kilograms?|kilos|grams?|pounds|ounces|degrees(?:\s(?:Celsius|Fahrenheit|C|F))?|°[CF]|mph|kph|km\/h|km|kg|cm|mm|mi|knots|(?:kilo|mega|giga)?watts?(?:-hours?)?|[kMG]Wh?|kilotons|megatons|bushels|carats|light-years)(?![\p{L}-])/uy;

/**
 * What a number measures: money by its words, a share, or a unit; with "of rice" behind it, the
 * rice.
 */
export function unitAfter(text: string, at: number): Unit | null {
  return (
    read(text, at, MONEY, "money") ?? read(text, at, SHARE, "share") ?? read(text, at, MEASURE, "measure")
  );
}

function read(text: string, at: number, pattern: RegExp, type: Unit["type"]): Unit | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return null;
  const end = at + match[0].length;
  // "a 5-mile walk" says how long the walk is, not how many there are.
  if (match[0].startsWith("-") && type === "measure") return null;
  const written = match[0].trim().replace(/^-/, "");
  const unit = /^per\s?cent$/i.test(written) ? "%" : written;
  return { type, unit, ...ofWhat(text, end) };
}

/** "40% of the market": a word that isn't plural, with nothing behind it that it goes before. */
const WHOLE =
  /^\sof\s(?:(?:the|its|their|all)\s)?(?!(?:the|its|their|all|a|an|that|this|his|her)\s)(\p{Ll}[\p{L}-]*)(?=[.,;)]|\s(?:is|was|were|are|in|on|at|for|and|to|from|by|that|which|has|had|have|will|since|after|before|as|with)\s)/u;

/** "20 percent of young voters": the phrase behind "of". */
function ofWhat(text: string, end: number): { readonly what: string | null; readonly end: number } {
  if (!/^\sof\s/.test(text.slice(end, end + 4))) return { what: null, end };
  const counted = countedAfter(text, end);
  if (counted) return { what: counted.what, end: counted.end };
  const word = WHOLE.exec(text.slice(end, end + 60));
  return word?.[1] ? { what: word[1], end: end + word[0].length } : { what: null, end };
}
