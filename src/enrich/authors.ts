import { isAgency } from "../parse/credits/agency.ts";
import type { Author } from "../records/author.ts";
import { oneLine } from "../shared/oneLine.ts";
import { isNameSuffix, personName } from "../text/personName.ts";

const BY = /^(?:by|von|par|por)\b:?\s+/i;

/** A Spanish "y" separates authors only before two words: "Ortega y Gasset" is one person. */
const AND = /,?\s+(?:and|&|und|et)\s+|\s+y\s+(?=\S+\s+\S)|\s*;\s*/i;

/** Roles after a name, which are not authors: "Jane Doe, Staff Writer". */
const ROLE =
  /\b(?:writers?|correspondents?|reporters?|editors?|columnists?|bureau|chief|contributors?|special to)\b/i;

/** Institutions other than agencies: "AP", "KCNA", "The Editorial Board", "Staff". */
const INSTITUTION =
  /^\p{Lu}[\p{Lu}\p{N}&-]{1,6}$|^The\s|\b(?:Board|Staff|Desk|Team|University|Institute|Ministry)\b/u;

/**
 * The people and institutions that a byline names: "By ANITA SNOW", "Jane Doe and John Roe", "Doe, Jane",
 * "Jane Doe, Staff Writer", "Reuters".
 * @param language the article's, BCP 47: in Spanish and Portuguese a person has two family names.
 */
export function authorsOf(byline: string | null, language: string): Author[] {
  const text = oneLine(byline ?? "").replace(BY, "");
  if (text === "") return [];
  const groups = text.split(AND).map((group) => group.trim());
  return groups
    .filter(Boolean)
    .flatMap((group) => names(group))
    .map((name) => author(name, language));
}

/** The names in a list with commas. "Doe, Jane" and "King, Jr." are one name each. */
function names(group: string): string[] {
  const parts = group.split(/\s*,\s*/).filter(Boolean);
  const [first = "", second] = parts;
  const named = parts.filter((part, index) => index === 0 || !ROLE.test(part));
  if (second === undefined || named.length < 2) return named.slice(0, 1);
  if (isNameSuffix(second)) return [`${first} ${second}`, ...named.slice(2)];
  const inverted =
    parts.length === 2 && !first.includes(" ") && !isInstitution(first) && !isInstitution(second);
  if (inverted) return [`${first}, ${second}`];
  // An institution after a person's name is their employer: "Jane Doe, Associated Press".
  return named.filter((part, index) => index === 0 || !isInstitution(part) || isInstitution(first));
}

function isInstitution(name: string): boolean {
  return isAgency(name) || INSTITUTION.test(name);
}

function author(name: string, language: string): Author {
  return isInstitution(name)
    ? { kind: "institution", name }
    : { kind: "person", name: personName(name, language) };
}
