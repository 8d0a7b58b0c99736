import { weekdayNumber } from "../../text/calendarWords.ts";

const WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const PARTICLE = "(?:de|da|di|do|dos|du|la|le|van|von|der|den|ter|bin|ibn|al|el)";
const NAME = `${WORD}(?: ${PARTICLE}| ${WORD}){0,4}`;
const AND = "(?:, and |, | and | AND | & | und | et | y | e )";
const ROLE = "(?:, [^,|]{2,60})?";

/** "By" and its German, French and Spanish forms, followed by names. */
const BYLINE = new RegExp(`^(?:[Bb]y|BY|Von|Par|Por):? (?<names>${NAME}(?:${AND}${NAME})*)${ROLE}$`, "u");

/** The longest byline, in characters: three authors and a role. */
const MAX_LENGTH = 140;

/** Capitalised words after a name that are a role or an employer, not another author. */
const EMPLOYER =
  /^(?:.*\b)?(?:Staff|Writers?|Correspondents?|Reporters?|Editors?|Columnists?|Bureau|Chief|Press|News|Services?|Agency|Agencies|Times|Post|Reuters|AFP|AP|BBC|CNN)\b/;

/** Words that don't begin a name: "By Any Means Necessary". */
const NOT_A_NAME =
  /^(?:The|An?|This|That|These|All|Any|Some|No|Every|Each|My|Our|Your|His|Her|Its|Their|Numbers?)(?= |$)/;

export interface Byline {
  /** The authors as the line gives them: "Jane Doe and John Roe". */
  readonly names: string;
  /** Where the names begin in the line. */
  readonly at: number;
}

/**
 * The authors in a line such as "By Jane Doe and John Roe, Staff Writers", or null. "By Tuesday", "By
 * the Numbers" and "By Land and Sea" have no authors: a person has at least two names, and only an
 * agency has one.
 */
export function byline(text: string): Byline | null {
  const found = text.length <= MAX_LENGTH ? BYLINE.exec(text)?.groups?.names : undefined;
  if (found === undefined) return null;
  const [first = "", ...others] = found.split(", ");
  const people = first.split(new RegExp(AND));
  const isName =
    weekdayNumber(first.split(" ", 1)[0] ?? "") === null &&
    !NOT_A_NAME.test(first) &&
    people.some((name) => name.includes(" ") || EMPLOYER.test(name));
  if (!isName) return null;
  const role = others.findIndex((part) => EMPLOYER.test(part));
  const names = [first, ...(role < 0 ? others : others.slice(0, role))].join(", ");
  return { names, at: text.indexOf(names) };
}
