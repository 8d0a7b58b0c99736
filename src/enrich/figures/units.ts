import { countedAfter } from "./counted.ts";

/** A unit after a number, and what is measured, if the words say so. */
export interface Unit {
  readonly type: "money" | "share" | "measure";
  readonly unit: string;
  readonly what: string | null;
  readonly end: number;
}

const MONEY =
  /\s(?:(?:US|U\.S\.|Hong Kong|\p{Lu}\p{Ll}+)\s)?(?:dollars?|euros?|pounds sterling|yen|yuan|renminbi|r(?:o)?ubles?|rupees?|pesos?|francs?|guilders?|pence|cents|kron(?:or|er)|shekels?|rand|lira|baht|ringgit|colones|lempiras?|quetzales|bol[ií]vars|cedis?|kwacha|birr|forints?|korunas?|tugriks?|takas?|afghanis?|manat|tenge|kyats?|kina|rials?|dinars?|dirhams?|riyals?|hryvnias?|zlotys?|shillings?|naira)(?![\p{L}-])/uy;
const SHARE = /(?:\s?%|\s(?:per\s?cent|percentage points?)|-percent)(?![\p{L}])/iuy;
const MEASURE =
  /(?:\s|-)(?:(?:square|cubic|metric|nautical)\s)?(?:kilomet(?:er|re)s?|met(?:er|re)s?|centimet(?:er|re)s?|millimet(?:er|re)s?|miles?|feet|foot|inches|inch|yards|acres|hectares|litres?|liters?|gallons|barrels|tons?|tonnes?|kilograms?|kilos|grams?|pounds|ounces|degrees(?:\s(?:Celsius|Fahrenheit|C|F))?|°[CF]|mph|kph|km\/h|km|kg|cm|mm|mi|knots|(?:kilo|mega|giga)?watts?(?:-hours?)?|[kMG]Wh?|kilotons|megatons|bushels|carats|light-years)(?![\p{L}-])/uy;

/** The unit after a number: a currency, a share, or a unit of measurement, with anything that is measured: "of rice". */
export function unitAfter(text: string, at: number): Unit | null {
  return (
    match(text, at, MONEY, "money") ?? match(text, at, SHARE, "share") ?? match(text, at, MEASURE, "measure")
  );
}

function match(text: string, at: number, pattern: RegExp, type: Unit["type"]): Unit | null {
  pattern.lastIndex = at;
  const words = pattern.exec(text)?.[0];
  if (words === undefined) return null;
  const end = at + words.length;
  // "a 5-mile walk" says how long the walk is, not how many there are.
  if (words.startsWith("-") && type === "measure") return null;
  const written = words.trim().replace(/^-/, "");
  const unit = /^per\s?cent$/i.test(written) ? "%" : written;
  return { type, unit, ...ofWhat(text, end) };
}

/** A singular noun after "of" that no other noun follows: "40% of the market". */
const OF_SINGULAR =
  /^\sof\s(?:(?:the|its|their|all)\s)?(?!(?:the|its|their|all|a|an|that|this|his|her)\s)(\p{Ll}[\p{L}-]*)(?=[.,;)]|\s(?:is|was|were|are|in|on|at|for|and|to|from|by|that|which|has|had|have|will|since|after|before|as|with)\s)/u;

/** The phrase after "of": "young voters" in "20 percent of young voters". */
function ofWhat(text: string, end: number): { readonly what: string | null; readonly end: number } {
  if (!/^\sof\s/.test(text.slice(end, end + 4))) return { what: null, end };
  const counted = countedAfter(text, end);
  if (counted) return { what: counted.what, end: counted.end };
  const word = OF_SINGULAR.exec(text.slice(end, end + 60));
  return word?.[1] ? { what: word[1], end: end + word[0].length } : { what: null, end };
}
