import { counted } from "../shared/plurals.ts";
import { type Search, writeSearch } from "./address.ts";
import type { Findings } from "./find.ts";
import type { Term } from "./query.ts";
import type { Selection } from "./select.ts";

/** Something a reader should know, and searches that may help. */
export interface Note {
  readonly text: string;
  readonly links: readonly { readonly text: string; readonly search: string }[];
}

/** What came of a search, in a sentence, and what else there is to say of it. */
export interface Told {
  readonly status: string;
  readonly notes: readonly Note[];
}

/**
 * Says what was found, and what wasn't: which words nothing has, phrases that don't stand so,
 * words that never stand together, filters that leave nothing, undated articles left out.
 */
export function tell(
  search: Search,
  findings: Findings,
  selection: Selection,
  problems: readonly string[],
): Told {
  const notes: Note[] = problems.map((text) => ({ text, links: [] }));
  const without = search.terms.filter(({ text }) => !findings.missing.includes(text));
  const found = findings.matches.length;
  const shown = selection.matches.length;
  for (const text of findings.brokenPhrases) notes.push(brokenPhrase(text, search));
  const isAllMissing = wantedOf(search.terms).every(({ text }) => findings.missing.includes(text));
  if (findings.missing.length > 0 && !isAllMissing) notes.push(missingWords(findings, found));
  if (
    found === 0 &&
    findings.counts.length > 1 &&
    findings.missing.length + findings.brokenPhrases.length === 0
  )
    notes.push(neverTogether(findings, search));
  if (found > 0 && shown === 0)
    notes.push({
      text: `The dates and filters leave none of ${counted(found, "article")}.`,
      links: [{ text: "Search without them", search: writeSearch(unfiltered(search)) }],
    });
  if (selection.undated > 0 && !search.withUndated)
    notes.push({
      text: `${counted(selection.undated, "undated article")} may be of these days, or may not.`,
      links: [
        {
          text: "Show them too, at the end",
          search: writeSearch({
            ...search,
            withUndated: true,
            sort: search.sort === "relevance" ? "oldest" : search.sort,
          }),
        },
      ],
    });
  return { status: statusOf(shown, without, search), notes };
}

/** A search for its words alone. */
export function unfiltered(search: Search): Search {
  return { ...search, from: null, to: null, chosen: new Map(), withUndated: false };
}

const wantedOf = (terms: readonly Term[]) => terms.filter(({ isExcluded }) => !isExcluded);

/** @param searched the terms that some article has. */
function statusOf(count: number, searched: readonly Term[], { terms, from, to, chosen }: Search): string {
  const known = wantedOf(searched);
  const wanted = known.length > 0 ? known : wantedOf(terms);
  const unwanted = terms.filter(({ isExcluded }) => isExcluded);
  const but = unwanted.length > 0 ? ` without ${list(unwanted, "or")}` : "";
  const left = from !== null || to !== null || chosen.size > 0 ? " within these filters" : "";
  const articles = count === 0 ? "No article" : counted(count, "article");
  if (wanted.length === 0) return `${articles}${but}${left}.`;
  if (known.length === 0) return `No article has ${list(wanted, "or")}.`;
  return `${articles} ${count > 1 ? "have" : "has"} ${list(wanted, "and")}${but}${left}.`;
}

function brokenPhrase(text: string, search: Search): Note {
  const words = text.split(" ").map((word): Term => ({ text: word, isPhrase: false, isExcluded: false }));
  const terms = search.terms.flatMap((term) => (term.isPhrase && term.text === text ? words : [term]));
  return {
    text: `No article has “${text}” in this order. In quotation marks, words are searched as a phrase.`,
    links: [
      {
        text: `Search for ${list(words, "and")} anywhere in an article`,
        search: writeSearch({ ...search, terms }),
      },
    ],
  };
}

function missingWords({ missing }: Findings, found: number): Note {
  const rest = found > 0 ? " The articles below have the other words." : "";
  return { text: `No article has ${missing.map(quoted).join(" or ")}.${rest}`, links: [] };
}

function neverTogether({ counts }: Findings, search: Search): Note {
  return {
    text: "Each is found, but no article has all of them:",
    links: counts.map(({ term, count }) => ({
      text: `${quoted(term.text)} in ${counted(count, "article")}`,
      search: writeSearch({ ...search, terms: [term] }),
    })),
  };
}

/** Words as a reader typed them. */
export const quoted = (text: string) => `“${text}”`;

function list(terms: readonly Term[], and: string): string {
  const names = terms.map(({ text }) => quoted(text));
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;
}
