import { counted } from "../shared/plurals.ts";
import { type Search, writeSearch } from "./address.ts";
import type { Findings } from "./find.ts";
import type { Term } from "./query.ts";
import type { Selection } from "./select.ts";

/** A message for the reader, with links to searches that may help. */
export interface Note {
  readonly text: string;
  readonly links: readonly { readonly text: string; readonly search: string }[];
}

/** The result of a search in a sentence, and notes about it. */
export interface Messages {
  readonly status: string;
  readonly notes: readonly Note[];
}

/**
 * Tells the reader what was found, and explains what wasn't: unknown words, phrases without a match, words
 * that no article contains together, filters that match nothing, and undated articles that were left out.
 */
export function messagesFor(
  search: Search,
  findings: Findings,
  selection: Selection,
  problems: readonly string[],
): Messages {
  const notes: Note[] = problems.map((text) => ({ text, links: [] }));
  const without = search.terms.filter(({ text }) => !findings.unknownWords.includes(text));
  const found = findings.matches.length;
  const left = selection.matches.length;
  for (const text of findings.unmatchedPhrases) notes.push(brokenPhrase(text, search));
  for (const term of findings.unquoted) notes.push(notQuoted(term, search));
  const isAllMissing = wantedOf(search.terms).every(({ text }) => findings.unknownWords.includes(text));
  if (findings.unknownWords.length > 0 && !isAllMissing) notes.push(missingWords(findings, found));
  if (
    found === 0 &&
    findings.termCounts.length > 1 &&
    findings.unknownWords.length + findings.unmatchedPhrases.length + findings.unquoted.length === 0
  )
    notes.push(neverTogether(findings, search));
  if (found > 0 && left === 0) notes.push(emptiedByFilters(found, search));
  if (selection.undated > 0 && !search.withUndated)
    notes.push({
      text: `${counted(selection.undated, "undated article")} may or may not fall within these dates.`,
      links: [
        {
          text: "Show undated articles too, at the end",
          search: writeSearch({
            ...search,
            withUndated: true,
            sort: search.sort === "relevance" ? "oldest" : search.sort,
          }),
        },
      ],
    });
  return { status: statusOf(left, without, search), notes };
}

/** A search without its dates and filters. */
export function withoutFilters(search: Search): Search {
  return { ...search, from: null, to: null, chosen: new Map(), withUndated: false };
}

const wantedOf = (terms: readonly Term[]) => terms.filter(({ isExcluded }) => !isExcluded);

/**
 * How many articles were found, and for what: "With these filters, 2 articles contain “river” but not “lake”."
 * @param searched the terms that some article has.
 */
function statusOf(count: number, searched: readonly Term[], search: Search): string {
  const known = wantedOf(searched);
  const wanted = known.length > 0 ? known : wantedOf(search.terms);
  const excluded = search.terms.filter(({ isExcluded }) => isExcluded);
  const isFiltered = search.from !== null || search.to !== null || search.chosen.size > 0;
  const articles = count === 0 ? "No article" : counted(count, "article");
  const isPlural = count > 1;
  if (wanted.length > 0 && known.length === 0) return `No article contains ${list(wanted, "or")}.`;
  const predicate = containing(wanted, excluded, isPlural);
  if (predicate === null)
    return isFiltered ? `${articles} ${isPlural ? "match" : "matches"} these filters.` : `${articles}.`;
  return isFiltered
    ? `With these filters, ${count === 0 ? "no article" : articles} ${predicate}.`
    : `${articles} ${predicate}.`;
}

/** "contain “a” and “b” but not “c”"; null where no words were searched. */
function containing(wanted: readonly Term[], excluded: readonly Term[], isPlural: boolean): string | null {
  const without = list(excluded, "or");
  if (wanted.length === 0)
    return without === "" ? null : `${isPlural ? "do" : "does"} not contain ${without}`;
  const but = without === "" ? "" : ` but not ${without}`;
  return `${isPlural ? "contain" : "contains"} ${list(wanted, "and")}${but}`;
}

function emptiedByFilters(found: number, search: Search): Note {
  const hasWords = wantedOf(search.terms).length > 0;
  const matching = `; ${counted(found, "article")} ${found > 1 ? "match" : "matches"} the words`;
  return {
    text: `No article matches these dates and filters${hasWords ? matching : ""}.`,
    links: [{ text: "Search without dates and filters", search: writeSearch(withoutFilters(search)) }],
  };
}

function brokenPhrase(text: string, search: Search): Note {
  const words = text.split(" ").map((word): Term => ({ text: word, isPhrase: false, isExcluded: false }));
  const terms = search.terms.flatMap((term) => (term.isPhrase && term.text === text ? words : [term]));
  return {
    text: `No article contains the exact phrase “${text}”. Words in quotation marks are searched as a phrase.`,
    links: [
      {
        text: `Search for ${list(words, "and")} anywhere in an article`,
        search: writeSearch({ ...search, terms }),
      },
    ],
  };
}

/** Nobody says it, but an article may contain it outside of quotations. */
function notQuoted(term: Term, search: Search): Note {
  const { inQuotations: _, ...anywhere } = term;
  const terms = search.terms.map((one) => (one === term ? anywhere : one));
  return {
    text: `No quotation contains ${quoted(term.text)}.`,
    links: [
      {
        text: `Search for ${quoted(term.text)} anywhere in an article`,
        search: writeSearch({ ...search, terms }),
      },
    ],
  };
}

function missingWords({ unknownWords: missing }: Findings, found: number): Note {
  const rest = found > 0 ? " These results are for the other words." : "";
  return { text: `No article contains ${missing.map(quoted).join(" or ")}.${rest}`, links: [] };
}

/** Each word is in some article, but no article has all of them. */
function neverTogether({ termCounts: counts }: Findings, search: Search): Note {
  const excluded = search.terms.filter(({ isExcluded }) => isExcluded);
  const without = excluded.length > 0 ? ` without ${list(excluded, "or")}` : "";
  return {
    text: `Each of these appears in the archive, but no article contains all of them${without}:`,
    links: counts.map(({ term, count }) => ({
      text: `${shown(term)} in ${counted(count, "article")}`,
      search: writeSearch({ ...search, terms: [term] }),
    })),
  };
}

/** Words in quotation marks. */
export const quoted = (text: string) => `“${text}”`;

/** A word or phrase as messages name it. */
const shown = ({ text, inQuotations }: Term) => `${quoted(text)}${inQuotations ? " in a quotation" : ""}`;

function list(terms: readonly Term[], and: string): string {
  const names = terms.map(shown);
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;
}
