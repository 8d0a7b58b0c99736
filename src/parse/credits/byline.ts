import { weekdayNumber } from "../calendarWords.ts";

const WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const PARTICLE = "(?:de|da|di|do|dos|du|la|le|van|von|der|den|ter|bin|ibn|al|el|y)";
const NAME = `${WORD}(?: ${PARTICLE}| ${WORD}){0,4}`;
const ROLE = "(?:, [^,|]{2,60})?";

/** "By" in the languages whose names are written like ours; German and Romance words too. */
const BYLINE = new RegExp(
  `^(?:[Bb]y|BY|Von|Par|Por):? (?<names>${NAME}(?:(?:, | and |, and | & | AND )${NAME})*)${ROLE}$`,
  "u",
);

/** The longest byline, in characters: three authors and a role. */
const MAX_LENGTH = 140;

/** Capitalised words behind a name that are a role or an employer, not another author. */
const EMPLOYER =
  /^(?:.*\b)?(?:Staff|Writers?|Correspondents?|Reporters?|Editors?|Columnists?|Bureau|Chief|Press|News|Services?|Agency|Agencies|Times|Post|Reuters|AFP|AP|BBC|CNN)\b/;

/**
 * The authors that a line "By Jane Doe and John Roe, Staff Writers" names, as it names them, or
 * null. "By Tuesday" and "By the Numbers" name nobody.
 */
export function byline(text: string): { readonly names: string; readonly at: number } | null {
  const found = text.length <= MAX_LENGTH ? BYLINE.exec(text)?.groups?.names : undefined;
  if (found === undefined) return null;
  const [first = "", ...others] = found.split(", ");
  const isName =
    weekdayNumber(first.split(" ", 1)[0] ?? "") === null &&
    !/^(?:The|A|An|This|That|All|Numbers?)\b/.test(first);
  if (!isName) return null;
  const role = others.findIndex((part) => EMPLOYER.test(part));
  const names = [first, ...(role < 0 ? others : others.slice(0, role))].join(", ");
  return { names, at: text.indexOf(names) };
}
