import type { Author } from "../../records/author.ts";
import { inverted } from "../../text/personName.ts";

/** An author's name as in running text: "Jane Doe", "Reuters". */
export const authorName = (author: Author) => (author.kind === "person" ? author.name.whole : author.name);

const first = (author: Author) => (author.kind === "person" ? inverted(author.name) : author.name);

/**
 * APA 7, 9.7–9.12: "Doe, J., & Roe, J."; of more than 20 authors the first 19 and the last one. Institutions, and names
 * whose family name isn't known, stay whole.
 */
export function apaNames(authors: readonly Author[]): string {
  const names = authors.map(apaName);
  const last = names.at(-1) ?? "";
  if (names.length > 20) return `${names.slice(0, 19).join(", ")}, . . . ${last}`;
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")}, & ${last}`;
}

function apaName(author: Author): string {
  if (author.kind === "institution" || author.name.family === null) return authorName(author);
  const { given, particle, family, suffix } = author.name;
  const initials = given.replace(/\./g, ". ").trim().split(/\s+/).map(initial).join(" ");
  return [particle ? `${particle} ${family}` : family, initials, suffix].filter(Boolean).join(", ");
}

/** "J." of "Jane", "J.-P." of "Jean-Paul". */
function initial(name: string): string {
  return name
    .split("-")
    .filter(Boolean)
    .map((part) => `${[...part][0]}.`)
    .join("-");
}

/** MLA 9, 5.5–5.8: one or two; of three or more the first, "et al.". */
export function mlaNames(authors: readonly Author[]): string {
  const [one, other] = authors;
  if (!one) return "";
  if (!other) return first(one);
  return authors.length > 2 ? `${first(one)}, et al.` : `${first(one)}, and ${authorName(other)}`;
}

/** Chicago 17, 14.76, in a bibliography: up to ten; of more the first seven, "et al.". */
export function chicagoNames(authors: readonly Author[]): string {
  const names = authors.map((author, index) => (index === 0 ? first(author) : authorName(author)));
  if (names.length > 10) return `${names.slice(0, 7).join(", ")}, et al.`;
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")}, and ${names.at(-1)}`;
}

/** Chicago 17, 14.76, in a note: up to three in their own order; of more the first, "et al.". */
export function chicagoNoteNames(authors: readonly Author[]): string {
  const names = authors.map(authorName);
  if (names.length > 3) return `${names[0]} et al.`;
  return names.length < 3 ? names.join(" and ") : `${names[0]}, ${names[1]}, and ${names[2]}`;
}
