import { searching as words } from "../languages/chosen.ts";
import { type Search, writeSearch } from "./address.ts";
import type { Findings } from "./find.ts";
import type { Term } from "./query.ts";
import type { Selection } from "./select.ts";
import type { WithoutOne } from "./withoutOne.ts";

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
 * @param less the same search with one filter less, where the filters match nothing.
 */
export function messagesFor(
  search: Search,
  findings: Findings,
  selection: Selection,
  problems: readonly string[],
  less: readonly WithoutOne[] = [],
): Messages {
  const notes: Note[] = problems.map((text) => ({ text, links: [] }));
  const without = search.terms.filter(({ text }) => !findings.unknownWords.includes(text));
  const found = findings.matches.length;
  const left = selection.matches.length;
  for (const text of findings.unmatchedPhrases) notes.push(brokenPhrase(text, search));
  for (const term of findings.unquoted) notes.push(notQuoted(term, search));
  const isAllMissing = wantedOf(search.terms).every(({ text }) => findings.unknownWords.includes(text));
  if (findings.unknownWords.length > 0 && !isAllMissing) notes.push(missingWords(findings, found, search));
  if (found === 0 && findings.termCounts.length > 1 && wereSearched(search, findings))
    notes.push(neverTogether(findings, search));
  if (found > 0 && left === 0) notes.push(emptiedByFilters(found, search, less));
  if (selection.undated > 0 && !search.withUndated)
    notes.push({
      text: words.undatedLeftOut(selection.undated),
      links: [
        {
          text: words.showUndated,
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
 * How many articles were found, and for what.
 * @param searched the terms that some article has.
 */
function statusOf(count: number, searched: readonly Term[], search: Search): string {
  const known = wantedOf(searched);
  const wanted = known.length > 0 ? known : wantedOf(search.terms);
  if (wanted.length > 0 && known.length === 0) return words.noneContains(wanted.map(shown));
  return words.status({
    count,
    wanted: wanted.map(shown),
    excluded: search.terms.filter(({ isExcluded }) => isExcluded).map(shown),
    isFiltered: search.from !== null || search.to !== null || search.chosen.size > 0,
  });
}

function emptiedByFilters(found: number, search: Search, less: readonly WithoutOne[]): Note {
  const hasWords = wantedOf(search.terms).length > 0;
  return {
    text: words.filtersMatchNothing(hasWords ? found : null),
    links: [
      ...less.map(({ search: one, left, count }) => ({
        text: left === null ? words.withoutDates(count) : words.withoutFilter(left.map(words.quoted), count),
        search: writeSearch(one),
      })),
      { text: words.searchWithoutFilters, search: writeSearch(withoutFilters(search)) },
    ],
  };
}

function brokenPhrase(text: string, search: Search): Note {
  const single = text.split(" ").map((word): Term => ({ text: word, isPhrase: false, isExcluded: false }));
  const terms = search.terms.flatMap((term) => (term.isPhrase && term.text === text ? single : [term]));
  return {
    text: words.noPhrase(text),
    links: [{ text: words.searchAnywhere(single.map(shown)), search: writeSearch({ ...search, terms }) }],
  };
}

/** Nobody says it, but an article may contain it outside of quotations. */
function notQuoted(term: Term, search: Search): Note {
  const { inQuotations: _, ...anywhere } = term;
  const terms = search.terms.map((one) => (one === term ? anywhere : one));
  return {
    text: words.noneSays(term.text),
    links: [{ text: words.searchAnywhere([shown(anywhere)]), search: writeSearch({ ...search, terms }) }],
  };
}

/** The other words are offered one by one where a phrase with an unknown word ended the search. */
function missingWords(findings: Findings, found: number, search: Search): Note {
  const text = words.noneContains(findings.unknownWords.map(words.quoted));
  if (found > 0) return { text: `${text} ${words.restWithout}`, links: [] };
  return { text, links: wereSearched(search, findings) ? [] : oneByOne(findings, search) };
}

/** Whether the known words were searched together: a phrase that isn't found, or not in a quotation, ends the search before. */
const wereSearched = ({ terms }: Search, { unknownWords, unmatchedPhrases, unquoted }: Findings) =>
  unmatchedPhrases.length + unquoted.length === 0 &&
  !wantedOf(terms).some(
    ({ text, isPhrase }) => isPhrase && text.split(" ").some((word) => unknownWords.includes(word)),
  );

/** Each word is in some article, but no article has all of them. */
function neverTogether(findings: Findings, search: Search): Note {
  const excluded = search.terms.filter(({ isExcluded }) => isExcluded);
  return { text: words.neverTogether(excluded.map(shown)), links: oneByOne(findings, search) };
}

const oneByOne = ({ termCounts }: Findings, search: Search): Note["links"] =>
  termCounts.map(({ term, count }) => ({
    text: words.termIn(shown(term), count),
    search: writeSearch({ ...search, terms: [term] }),
  }));

/** A word or phrase as messages name it. */
function shown({ text, inQuotations }: Term): string {
  const quoted = words.quoted(text);
  return inQuotations ? words.inQuotation(quoted) : quoted;
}
