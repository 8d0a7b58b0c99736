import { searching as words } from "../languages/chosen.ts";
import type { Search } from "./address.ts";
import { writeSearch } from "./address.ts";
import { element } from "./elements.ts";
import { facetFields } from "./facetView.ts";
import type { Note } from "./messages.ts";
import { withoutFilters } from "./messages.ts";
import type { Selection } from "./select.ts";
import { yearHistogram } from "./yearHistogram.ts";

/** The elements of the search page, and what the search does with them. */
export interface SearchPage {
  readonly input: HTMLInputElement;
  readonly from: HTMLInputElement;
  readonly to: HTMLInputElement;
  readonly sort: HTMLSelectElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
  /** The path below which the site is published. */
  readonly site: string;
  readonly facetNames: readonly string[];
  /** Whether an address contains a search. */
  isSearch(parts: URLSearchParams): boolean;
  clear(): void;
  showMessages(status: string, notes: readonly Note[]): void;
  addNotes(notes: readonly Note[]): void;
  /** @param open is called with the name of a facet that a reader opens. */
  showFilters(selection: Selection, search: Search, open: (facet: string) => void): void;
  chosen(): ReadonlyMap<string, readonly string[]>;
  withUndated(): boolean;
  onChange(act: () => void): void;
  onLink(act: (parts: string) => void): void;
}

/** @throws when the page isn't the search page. */
export function pageOf(root: Document): SearchPage {
  const part = <T extends Element>(selector: string, kind: new () => T): T => {
    const found = root.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`The search page has no ${selector}`);
    return found;
  };
  const form = part("form.search-form", HTMLFormElement);
  const main = part("[data-search]", HTMLElement);
  const [status, notes] = [part("[data-status]", HTMLElement), part("[data-notes]", HTMLElement)];
  const [results, more] = [part("[data-results]", HTMLElement), part("[data-more]", HTMLButtonElement)];
  const [histogram, facets] = [part("[data-strip]", HTMLElement), part("[data-facets]", HTMLElement)];
  const [undated, undatedCount] = [
    part("[data-undated]", HTMLElement),
    part("[data-undated-count]", HTMLElement),
  ];
  const undatedBox = part("#undated", HTMLInputElement);
  const ways = part("[data-ways]", HTMLElement);
  const [reset, filters] = [
    part("[data-reset]", HTMLAnchorElement),
    part("details.filters", HTMLDetailsElement),
  ];
  const facetNames = (main.dataset.names ?? "").split(" ");
  // Wide pages show the filters beside the results; narrow ones hide them under a heading.
  filters.open = matchMedia("(width >= 60rem)").matches;
  main.hidden = false;
  const add = (added: readonly Note[]) => notes.append(...added.map(noteItem));
  return {
    input: part("#q", HTMLInputElement),
    from: part("#from", HTMLInputElement),
    to: part("#to", HTMLInputElement),
    sort: part("#sort", HTMLSelectElement),
    status,
    results,
    more,
    site: main.dataset.site ?? "/",
    facetNames,
    isSearch: (parts) => ["q", "from", "to", "sort", ...facetNames].some((name) => parts.has(name)),
    clear() {
      results.replaceChildren();
      notes.replaceChildren();
      status.textContent = "";
      more.hidden = true;
      ways.hidden = true;
    },
    showMessages(text, newNotes) {
      status.textContent = text;
      notes.replaceChildren();
      add(newNotes);
    },
    addNotes: add,
    showFilters(selection, search, open) {
      const bars = yearHistogram(selection.years, search);
      const focused = refinder(root.activeElement, main);
      histogram.replaceChildren(...(bars ? [bars] : []));
      facets.replaceChildren(...facetFields(selection.facets, open));
      undated.hidden = selection.undated === 0;
      undatedBox.checked = search.withUndated;
      undatedCount.textContent = words.number(selection.undated);
      const unfiltered = withoutFilters(search);
      const isFiltered = writeSearch(unfiltered) !== writeSearch(search);
      // Where nothing is found, a note has the same link.
      reset.hidden = !isFiltered || selection.matches.length === 0;
      reset.setAttribute("href", `?${writeSearch(unfiltered) || "q="}`);
      ways.hidden = selection.matches.length > 0;
      main.classList.add("asked");
      // The order doesn't matter with one article.
      main.classList.toggle("few", selection.matches.length < 2);
      focused?.()?.focus();
    },
    chosen() {
      const boxes = [...facets.querySelectorAll("input")].filter(({ checked }) => checked);
      return new Map(
        facetNames.flatMap((name) => {
          const values = boxes.filter((box) => box.name === name).map(({ value }) => value);
          return values.length === 0 ? [] : [[name, values] as const];
        }),
      );
    },
    withUndated: () => undatedBox.checked,
    onChange(act) {
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        act();
      });
      main.addEventListener("change", act);
    },
    onLink(act) {
      root.addEventListener("click", (event) => {
        const link = event.target instanceof Element ? event.target.closest('a[href^="?"]') : null;
        if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        act((link.getAttribute("href") ?? "?").slice(1));
      });
    },
  };
}

function noteItem({ text, links }: Note): HTMLElement {
  const items = links.flatMap(({ text: name, search }) => [" ", element("a", { href: `?${search}` }, name)]);
  return element("li", {}, text, ...items);
}

/** Finds the focused element again after it was replaced: a checkbox by its value, a bar by its label. */
function refinder(focused: Element | null, main: Element): (() => HTMLElement | SVGElement | null) | null {
  if (!focused || !main.contains(focused)) return null;
  // A facet that was opened: its first value.
  const facet = focused.getAttribute("data-facet");
  if (facet !== null) return () => main.querySelector<HTMLElement>(`input[name=${CSS.escape(facet)}]`);
  const keys = ["aria-label", "name", "value"].flatMap((key) => {
    const value = focused.getAttribute(key);
    return value === null ? [] : [`[${key}=${CSS.escape(value)}]`];
  });
  if (keys.length === 0) return null;
  return () => main.querySelector<HTMLElement | SVGElement>(keys.join(""));
}
