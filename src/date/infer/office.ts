import type { Span } from "../../records/span.ts";
import { isUnrealOffice } from "./unrealOffice.ts";

/**
 * How the text names an office's holder: as the current one, as a former one ("former President
 * Obote"), or in words about the time of the office ("under President Obote").
 */
export type HolderStatus = "current" | "former" | "historical";

/** The words of a title and a name together. */
export interface OfficeSpan extends Span {
  readonly status: HolderStatus;
}

const BEFORE = 90;
const AFTER = 70;

/** Up to three words for a country between "former" and the title ("former South African president"), but not a weekday. */
const COUNTRY_WORDS = "(?:(?!\\w+day )(?:[A-Z][\\w'.]*|of|the) ){0,3}";
/** Words before a title that make it a different, lower or future one. */
const OTHER = new RegExp(
  `\\b(?:future|[Nn]ominated|[Ii]ncoming|[Dd]esignated|[Vv]ice|[Dd]eputy|[Aa]ssistant|[Aa]ssociate|[Aa]cting|[Ii]nterim|[Ss]hadow|[Ll]ike|[Ff]irst vice|[Mm]ock|[Ff]ictional|[Hh]onorary|hopeful|candidate|nominee|contender|would be|potential|prospective|presumptive|next|another|any|every|no|play(?:s|ed|ing)) ${COUNTRY_WORDS}$`,
);
const FORMER = new RegExp(
  `\\b(?:[Ff]ormer|[Ff]ormerly|[Ee]x|[Ll]ate|[Oo]ne ?time|[Oo]usted|[Dd]eposed|[Rr]etired|[Pp]ast|[Pp]revious|[Ee]rstwhile|(?:first|second|one|two) term) ${COUNTRY_WORDS}$`,
);
const THEN = new RegExp(
  `\\b(?:[Tt]hen|[Uu]nder|[Ss]ince|[Dd]uring|era of|days of|time of) ${COUNTRY_WORDS}$`,
);

/** Things named after a person: "Kennedy Airport". */
const NAMED_AFTER_PERSON =
  /^(?:'s)? (?:[A-Z][\w.']* ){0,2}(?:Air(?:port|field)|Avenue|Boulevard|Bridge|Building|Bowl|Bypass|Cent(?:er|re)|College|Cup|Dam|Day|Drive|Expressway|Foundation|Freeway|Hall|Highway|Hospital|Hotel|House Museum|Institute|International|Library|Memorial|Museum|Park|Parkway|Plaza|Prize|Road|School|Square|Stadium|Station|Street|Tower|Trophy|Tunnel|Turnpike|University|Way)\b/;
/** "President Hussein Ali Mwinyi" isn't President Hussein: a surname by itself isn't followed by another name. */
const LONGER_NAME =
  /^ (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:On|In|At|And|For|To|The|But|He|She|Is|Says|Said|Jr|Sr|I{1,3}V?)\b)(?:[A-Z]\.? )?[A-Z][a-z]+\b/;
/** Words after a name that point to another time: "President elect", "the President Obote era". */
const NOT_PRESENT = /^(?: elect\b|(?:'s)? (?:era|years|presidency|legacy|memoirs?|widow|grave|portrait)\b)/;
/** Words after a title in apposition that say when it was held. */
const TIME_AFTER_TITLE =
  /^,? (?:from|between|until|till|under|during|when|at the time|in \d{4}|in the (?:19|20)\d\ds)\b/;

/** A place where names begin, with the words before it. */
export interface NameStart {
  readonly at: number;
  readonly before: string;
  /** The words before it, in lower case. */
  readonly lowerCase: string;
}

/** @param from the start of the paragraph. */
export function nameStartAt(text: string, from: number, at: number): NameStart {
  const before = text.slice(Math.max(from, at - BEFORE), at);
  return { at, before, lowerCase: before.toLowerCase() };
}

/**
 * A name with one of the titles directly before or after it; null if there is none.
 * @param text folded with `foldForFacts`.
 */
export function officeSpan(
  text: string,
  { at, before, lowerCase }: NameStart,
  name: string,
  titles: readonly string[],
): OfficeSpan | null {
  const end = at + name.length;
  const title = titles.find((one) => titleLength(lowerCase, one) > 0);
  // Most names have no title, and are rejected here.
  if (title === undefined && !(name.includes(" ") && text.startsWith(", ", end))) return null;
  const after = text.slice(end, end + AFTER);
  if (
    NAMED_AFTER_PERSON.test(after) ||
    (!name.includes(" ") && LONGER_NAME.test(after)) ||
    /^ elect\b/.test(after)
  )
    return null;
  if (title === undefined) return apposition(after, titles, at, end);
  const length = titleLength(lowerCase, title);
  const ahead = before.slice(0, before.length - length);
  if (isUnrealOffice({ ahead, title: before.slice(before.length - length), after })) return null;
  const status = statusBefore(ahead, title);
  const isPast = status === "current" && NOT_PRESENT.test(after);
  return status && { start: at - length, end, status: isPast ? "historical" : status };
}

/** The length of a title and the space after it, if they end the words before a name; otherwise 0. */
function titleLength(small: string, title: string): number {
  const gap = small.endsWith(", ") ? 2 : 1;
  const start = small.length - title.length - gap;
  const isThere = start >= 0 && small.startsWith(title, start) && small.endsWith(" ");
  return isThere && !/\w/.test(small[start - 1] ?? "") ? title.length + gap : 0;
}

/** The status that the words before a title give its holder; null if they make it a different title. */
function statusBefore(ahead: string, title: string): HolderStatus | null {
  if (OTHER.test(ahead) || (/\bunder $/i.test(ahead) && /^(?:secretary|minister)/.test(title))) return null;
  if (FORMER.test(ahead)) return "former";
  return THEN.test(ahead) ? "historical" : "current";
}

/** A title after a name: ", the Ukrainian president". */
function apposition(after: string, titles: readonly string[], start: number, end: number): OfficeSpan | null {
  const small = after.toLowerCase();
  if (!small.startsWith(", ")) return null;
  for (const title of titles) {
    const at = small.indexOf(title);
    const rest = after.slice(at + title.length);
    // In "Zayed, U.S. President Joe Biden" the title belongs to the name after it.
    const isWhole = at >= 2 && !/\w/.test(small[at - 1] ?? "") && !/^\w|^ [A-Z]/.test(rest);
    const status = isWhole && at <= FARTHEST ? statusInApposition(after.slice(2, at), rest) : null;
    if (status) return { start, end: end + at + title.length, status: status };
  }
  return null;
}

/** The status that the words between comma and title, and those after the title, give its holder. */
function statusInApposition(words: string, rest: string): HolderStatus | null {
  const ahead = words.replace(/^(?:who (?:is|was) )?(?:the |an? )?/, "");
  if (FORMER.test(ahead) || words.startsWith("who was")) return "former";
  // "a Belisle education secretary" is one of several, and perhaps of another time.
  if (/^an? [A-Z]/.test(words) && /^(?:[\w.']+ ){0,3}$/.test(ahead)) return "historical";
  if (!/^(?:[\w.']+ ){0,3}$/.test(ahead) || BETWEEN.test(ahead.toLowerCase())) return null;
  return TIME_AFTER_TITLE.test(rest) ? "historical" : "current";
}

/** Words between a name and a title that point to a second person or to a different office. */
const BETWEEN =
  /\b(?:an?|and|of|then|when|who|who's|with|said|told|met|by|to|from|deputy|vice|under|acting|assistant|son|wife|brother|aide|adviser|elected|for|as|whose|nominee|candidate|hopeful|contender|elect|designate|seeking|running|become|would|potential|next|future)\b/;
/** How far after a name its title may begin, in characters. */
const FARTHEST = 45;
