import { searching as words } from "../languages/chosen.ts";
import { daysOf } from "../shared/days.ts";
import { WORD_LIST_FILE } from "../shared/searchFiles.ts";
import { SAID } from "../shared/spokenFile.ts";
import { decodeWordList, type WordListFile } from "../shared/wordList.ts";
import { readSearch, type Search, SORTS, writeSearch } from "./address.ts";
import type { Catalogue } from "./catalogue.ts";
import { knownChoices } from "./choices.ts";
import { didYouMean } from "./didYouMean.ts";
import { type Findings, find } from "./find.ts";
import { loadFoundArticle } from "./host/scripts.ts";
import { loadGzippedJson } from "./loadFile.ts";
import { messagesFor, type Note } from "./messages.ts";
import { loadIndex, type SearchIndex } from "./pagefind.ts";
import { writeTerms } from "./query.ts";
import { pageOf } from "./searchPage.ts";
import { countShown, loadFacets, type Selection, select } from "./select.ts";
import { suggestSpeakers } from "./speakerSuggestions.ts";
import { suggest } from "./suggest.ts";
import { withoutOne } from "./withoutOne.ts";

/** How many articles are shown at first: more than fit a screen, and each needs a file of texts. Then how many more at once. */
const [FIRST, MORE] = [7, 10];

const page = pageOf(document);
const { input, from, to, sort } = page;

/** The search whose results are shown; null before the first search and during a search. */
let shown: {
  readonly search: Search;
  readonly findings: Findings;
  readonly selection: Selection;
  readonly foundArticle: typeof import("./foundArticle.ts").foundArticle;
  count: number;
} | null = null;
/** What the last words found, to be reused when only dates, filters or the order change. */
let last: { readonly words: string; readonly findings: Findings } | null = null;
/** The order in which results are shown if the reader chooses none; null where they have chosen one. */
let preset: string | null = null;
/** The parameters of the address that were searched last. */
let searched: string | null = null;
/** Counts the searches, so that a late answer to an earlier one is ignored. */
let turn = 0;

/** Runs the search that is in the address, and shows its results. */
async function run(): Promise<void> {
  turn += 1;
  const thisTurn = turn;
  searched = location.search;
  const parts = new URL(location.href).searchParams;
  const typed = readSearch(parts, page.facetNames);
  fill(typed.search, typed.problems.length > 0 ? parts : null);
  page.clear();
  shown = null;
  if (!page.isSearch(parts)) return;
  page.status.textContent = words.searching;
  try {
    const [index, { foundArticle }] = await Promise.all([loadIndex(page.site), loadFoundArticle()]);
    const catalogue = typed.search.chosen.has(SAID) ? await index.withSpeakers() : index.catalogue;
    const { search, problems } = knownChoices(typed.search, catalogue);
    const findings = await findOnce(index, search);
    await loadFacets(findings.matches, search, catalogue, opened);
    if (thisTurn !== turn) return;
    const selection = select(findings.matches, search, catalogue, opened);
    shown = { search, findings, selection, foundArticle, count: 0 };
    const all = [...typed.problems, ...problems];
    if (all.length === 0) tidyAddress(search);
    page.showFilters(selection, search, (facet) => void openFacet(facet, catalogue));
    await showMore(countToShow());
    if (thisTurn !== turn) return;
    // Announced only now that the results are on the page.
    const { matches } = findings;
    const isEmptied = matches.length > 0 && selection.matches.length === 0;
    const less = isEmptied
      ? withoutOne(search, selection.facets, (one) => countShown(matches, one, catalogue))
      : [];
    const messages = messagesFor(search, findings, selection, all, less);
    page.showMessages(messages.status, messages.notes);
    // The results are complete without suggestions, so a list of words that can't be loaded is no message.
    if (findings.unknownWords.length > 0)
      await suggestWords(findings.unknownWords, search, thisTurn).catch(() => undefined);
  } catch (error) {
    if (thisTurn === turn) page.showMessages(`${words.notLoaded(String(error))} ${words.useTimeline}`, []);
  }
}

/** The facets that a reader has opened, of an archive whose facets are loaded only when they are. */
const opened = new Set<string>();

/** Counts a facet for the search that is shown. */
async function openFacet(name: string, catalogue: Catalogue): Promise<void> {
  const view = shown;
  if (!view) return;
  opened.add(name);
  const { search, findings } = view;
  try {
    await loadFacets(findings.matches, search, catalogue, opened);
    if (view !== shown) return;
    const selection = select(findings.matches, search, catalogue, opened);
    page.showFilters(selection, search, (facet) => void openFacet(facet, catalogue));
  } catch (error) {
    if (view === shown) page.addNotes([{ text: words.notLoaded(String(error)), links: [] }]);
  }
}

async function findOnce(index: SearchIndex, { terms }: Search): Promise<Findings> {
  const typed = writeTerms(terms);
  if (last?.words !== typed) last = { words: typed, findings: await find(index, terms) };
  return last.findings;
}

/** The page's title before a search. */
const TITLE = document.title;

/**
 * Puts a search into the fields and the page's title.
 * @param typed the address's parameters, if something is wrong with them: they stay in the fields as typed.
 */
function fill(search: Search, typed: URLSearchParams | null): void {
  setField(input, typed?.get("q") ?? writeTerms(search.terms));
  document.title = input.value === "" ? TITLE : `${input.value} · ${TITLE}`;
  setField(from, search.from ?? typed?.get("from") ?? "");
  setField(to, search.to ?? typed?.get("to") ?? "");
  for (const end of [from, to])
    end.setAttribute("aria-invalid", String(end.value !== "" && daysOf(end.value) === null));
  // Without words, results have no relevance.
  const [relevance] = sort.options;
  if (relevance) relevance.disabled = search.terms.length === 0;
  sort.value = search.terms.length === 0 && search.sort === "relevance" ? "newest" : search.sort;
  preset = search.sort === "relevance" ? sort.value : null;
}

/**
 * Writes into a field. When a reader comes back to a page that was kept in memory, browsers set fields without
 * autocompletion back to their defaults: so this is the default too.
 */
function setField(field: HTMLInputElement, value: string): void {
  field.defaultValue = value;
  field.value = value;
}

/** Moves typed operators into parameters of the address. */
function tidyAddress(search: Search): void {
  const tidy = writeSearch(search);
  if (tidy !== "" && `?${tidy}` !== location.search) history.replaceState(history.state, "", `?${tidy}`);
  searched = location.search;
}

/** How many articles to show: as many as when the reader left this page, or the first few. */
function countToShow(): number {
  const state: unknown = history.state;
  const count = typeof state === "object" && state !== null && "shown" in state ? Number(state.shown) : 0;
  return Math.max(count || 0, FIRST);
}

/** Adds the next articles; `focus` moves the focus to the first of them. */
async function showMore(count: number, focus = false): Promise<void> {
  const view = shown;
  if (!view) return;
  const { selection, findings, search, foundArticle } = view;
  const already = view.count;
  const next = selection.matches.slice(already, already + count);
  const articles = await Promise.all(
    next.map(async ({ row }) => {
      const article = await findings.hits.get(row.id)?.data();
      return article && { article, quotations: findings.quotationsOf?.(row) ?? [] };
    }),
  );
  // Another search, or a second tap on the button, may have been faster.
  if (view !== shown || view.count !== already) return;
  const wanted = search.terms.filter(({ isExcluded }) => !isExcluded);
  const items = articles.flatMap((one) =>
    one ? [foundArticle(one.article, wanted, one.quotations, words.moreParagraphs)] : [],
  );
  page.results.append(...items);
  view.count += next.length;
  page.more.hidden = view.count >= selection.matches.length;
  history.replaceState({ shown: view.count }, "");
  if (focus) items[0]?.querySelector("a")?.focus();
}

/** Loads the words of the archive, and suggests similar ones for words that weren't found. */
async function suggestWords(missing: readonly string[], search: Search, thisTurn: number): Promise<void> {
  const file: WordListFile = await loadGzippedJson(WORD_LIST_FILE);
  const known = decodeWordList(file);
  const notes = missing.flatMap((word): Note[] => {
    const note = didYouMean(word, suggest(word, known), search);
    return note ? [note] : [];
  });
  if (thisTurn === turn) page.addNotes(notes);
}

/** Goes to a search, given as parameters of an address. */
function goTo(parts: string): void {
  const address = `?${parts === "" ? "q=" : parts}`;
  if (address !== location.search) history.pushState(null, "", address);
  void run();
}

/** The parameters for the fields as they are, even with mistakes; those are explained when the address is read. */
function parametersOfFields(): string {
  const { search } = readSearch(new URL(location.href).searchParams, page.facetNames);
  const parts = new URLSearchParams(
    writeSearch({ ...search, terms: [], from: null, to: null, chosen: page.chosen() }),
  );
  const fields = [
    ["q", input],
    ["from", from],
    ["to", to],
  ] as const;
  for (const [name, { value }] of fields) if (value.trim() !== "") parts.set(name, value.trim());
  if (page.withUndated() && (from.value !== "" || to.value !== "")) parts.set("undated", "with");
  else parts.delete("undated");
  const order = SORTS.find((name) => name === sort.value) ?? "relevance";
  parts.delete("sort");
  // Without words the newest come first; whoever then types some hasn't asked for that.
  if (order !== preset && order !== (input.value.trim() === "" ? "newest" : "relevance"))
    parts.set("sort", order);
  return parts.toString();
}

suggestSpeakers(input);
page.onChange(() => goTo(parametersOfFields()));
page.onLink((parts) => goTo(parts));
page.more.addEventListener("click", () => void showMore(MORE, true));
// A link within the page changes the address too, but isn't a new search.
window.addEventListener("popstate", () => void (location.search !== searched && run()));

void run();
if (location.search === "") input.focus();
