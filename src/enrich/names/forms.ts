import { FAMILY_FIRST_SURNAMES } from "../../text/familyFirst.ts";
import { isNameSuffix } from "../../text/personName.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { ORG_HEADS, PLAIN_ACRONYMS, WEAK_ORG_HEADS } from "./words/organisations.ts";

/** The head noun by which a text may refer to an organisation: "Commission" for "European Commission". */
export function headNoun(name: string): string | null {
  const head = /\s(\p{Lu}\p{Ll}+)$/u.exec(name)?.[1] ?? "";
  const lower = head.toLowerCase();
  return ORG_HEADS.has(lower) && !WEAK_ORG_HEADS.has(lower) ? head : null;
}

const COMPANY =
  /^(?:Inc|Corp|Ltd|Co|LLC|PLC|GmbH|AG|Group|Corporation|Company|Limited|Holdings|Records|Airlines)\.?$/i;

/** The parts of a full name by which a text may refer to the person: the surname, its particle, the first name. */
export function personParts(text: string, lists: Gazetteer): string[] {
  const words = text.split(/\s+/).filter((word) => !isNameSuffix(word));
  const [first = ""] = words;
  const last = words.at(-1) ?? "";
  if (words.length < 2) return [];
  const withParticle = /\s(\p{Ll}[\p{L}\s]*?[\s-]?\p{Lu}[^\s]*)$/u.exec(text)?.[1];
  const firstPart = lists.firstNames.has(first) || FAMILY_FIRST_SURNAMES.has(first) ? [first] : [];
  return [last, ...(withParticle ? [withParticle] : []), ...firstPart].filter(
    (part) => part.length > 1 && !part.endsWith("."),
  );
}

/** Short forms of an organisation's name: "Datecs" for "Datecs Ltd.", "KCNA" for "Korean Central News Agency". */
export function shortForms(text: string, lists: Gazetteer): string[] {
  const words = text.split(/\s+/);
  if (words.length < 2) return [];
  const ofCapitals = words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join("");
  const ofAllWords = words.map((word) => word.charAt(0).toUpperCase()).join("");
  // "SEC" for "U.S. Securities and Exchange Commission"
  const withoutCountry = lists.names.get(words[0] ?? "")?.type === "place" ? [ofCapitals.slice(1)] : [];
  const company = companyName(words, lists);
  return [ofCapitals, ofAllWords, ...withoutCountry, ...(company ? [company] : [])].filter(
    (form) => form.length > 2 && !PLAIN_ACRONYMS.has(form),
  );
}

/** "Datecs" in "Datecs Ltd."; null if the word is an ordinary one, or a listed name. */
function companyName([first = "", second = "", ...others]: readonly string[], lists: Gazetteer) {
  const isCompany = others.length === 0 && COMPANY.test(second);
  return isCompany && !lists.common.has(first.toLowerCase()) && !lists.names.has(first) ? first : null;
}
