/**
 * How the text speaks of an office's holder: as who holds it, as who held it before ("former
 * President Obote"), or of the time when it was held ("under President Obote").
 */
export type Standing = "holds" | "held" | "then";

/** The title and the name as they stand together. */
export interface OfficeSpan {
  readonly start: number;
  readonly end: number;
  readonly standing: Standing;
}

const BEFORE = 90;
const AFTER = 70;

/** Up to three words of a country between "former" and the title: "former South African"; no day. */
const OF = "(?:(?!\\w+day )(?:[A-Z][\\w'.]*|of|the) ){0,3}";
/** Words before a title that make it another, a lower one or one to come. */
const OTHER = new RegExp(
  `\\b(?:future|[Vv]ice|[Dd]eputy|[Aa]ssistant|[Aa]ssociate|[Aa]cting|[Ii]nterim|[Ss]hadow|[Ll]ike|[Ff]irst vice|[Mm]ock|[Ff]ictional|[Hh]onorary|hopeful|candidate|next|play(?:s|ed|ing)) ${OF}$`,
);
const FORMER = new RegExp(
  `\\b(?:[Ff]ormer|[Ff]ormerly|[Ee]x|[Ll]ate|[Oo]ne ?time|[Oo]usted|[Dd]eposed|[Rr]etired|[Pp]ast) ${OF}$`,
);
const THEN = new RegExp(`\\b(?:[Tt]hen|[Uu]nder|[Ss]ince|[Dd]uring|era of|days of|time of) ${OF}$`);

/** What a name belongs to that is no person. */
const NAMED =
  /^(?:'s)? (?:[A-Z][\w.']* ){0,2}(?:Air(?:port|field)|Avenue|Boulevard|Bridge|Building|Bowl|Bypass|Cent(?:er|re)|College|Cup|Dam|Day|Drive|Expressway|Foundation|Freeway|Hall|Highway|Hospital|Hotel|House Museum|Institute|International|Library|Memorial|Museum|Park|Parkway|Plaza|Prize|Road|School|Square|Stadium|Station|Street|Tower|Trophy|Tunnel|Turnpike|University|Way)\b/;
/** What stands behind a name and is of another time: "President elect", "President Obote era". */
const ELSEWHERE = /^(?: elect\b|(?:'s)? (?:era|years|presidency|legacy|memoirs?|widow|grave|portrait)\b)/;
/** What stands behind a title in apposition and tells when it was held. */
const WHEN = /^,? (?:from|between|until|till|under|during|when|at the time|in \d{4}|in the (?:19|20)\d\ds)\b/;

/** A place where names begin, with the words before it: all of its names have them. */
export interface Place {
  readonly at: number;
  readonly before: string;
  /** The same in small letters. */
  readonly small: string;
}

/** @param from where the paragraph begins. */
export function placeOf(text: string, from: number, at: number): Place {
  const before = text.slice(Math.max(from, at - BEFORE), at);
  return { at, before, small: before.toLowerCase() };
}

/**
 * A title right before or behind a name; null where they don't stand together.
 * @param text folded.
 */
export function officeSpan(
  text: string,
  { at, before, small }: Place,
  name: string,
  titles: readonly string[],
): OfficeSpan | null {
  const end = at + name.length;
  const title = titles.find((one) => titleLength(small, one) > 0);
  // Most names stand without a title, and are done with here.
  if (title === undefined && !(name.includes(" ") && text.startsWith(", ", end))) return null;
  const after = text.slice(end, end + AFTER);
  if (NAMED.test(after) || /^ elect\b/.test(after)) return null;
  if (title === undefined) return apposition(after, titles, at, end);
  const length = titleLength(small, title);
  const standing = standingOf(before.slice(0, before.length - length), title);
  const isPast = standing === "holds" && ELSEWHERE.test(after);
  return standing && { start: at - length, end, standing: isPast ? "then" : standing };
}

/** How long a title and the space behind it are, when they end the words before a name; else 0. */
function titleLength(small: string, title: string): number {
  const gap = small.endsWith(", ") ? 2 : 1;
  const start = small.length - title.length - gap;
  const stands = start >= 0 && small.startsWith(title, start) && small.endsWith(" ");
  return stands && !/\w/.test(small[start - 1] ?? "") ? title.length + gap : 0;
}

/** How the words before a title make it stand; null where they make it another. */
function standingOf(ahead: string, title: string): Standing | null {
  if (OTHER.test(ahead) || (/\bunder $/i.test(ahead) && /^(?:secretary|minister)/.test(title))) return null;
  if (FORMER.test(ahead)) return "held";
  return THEN.test(ahead) ? "then" : "holds";
}

/** ", the Ukrainian president" behind a name. */
function apposition(after: string, titles: readonly string[], start: number, end: number): OfficeSpan | null {
  const small = after.toLowerCase();
  if (!small.startsWith(", ")) return null;
  for (const title of titles) {
    const at = small.indexOf(title);
    const behind = after.slice(at + title.length);
    const isWhole = at >= 2 && !/\w/.test(small[at - 1] ?? "") && !/^\w/.test(behind);
    const standing = isWhole && at <= FARTHEST ? appositionStanding(after.slice(2, at), behind) : null;
    if (standing) return { start, end: end + at + title.length, standing };
  }
  return null;
}

/** How the words between the comma and the title, and those behind it, make it stand. */
function appositionStanding(words: string, behind: string): Standing | null {
  const ahead = words.replace(/^(?:who (?:is|was) )?(?:the |an? )?/, "");
  if (FORMER.test(ahead) || words.startsWith("who was")) return "held";
  if (!/^(?:[\w.']+ ){0,3}$/.test(ahead) || BETWEEN.test(ahead.toLowerCase())) return null;
  return WHEN.test(behind) ? "then" : "holds";
}

/** Words between a name and a title that speak of two people, or of another office. */
const BETWEEN =
  /\b(?:an?|and|of|then|when|who|who's|with|said|told|met|by|to|from|deputy|vice|under|acting|assistant|son|wife|brother|aide|adviser|elected)\b/;
const FARTHEST = 45;
