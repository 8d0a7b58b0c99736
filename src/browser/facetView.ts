import { searching as words } from "../languages/chosen.ts";
import { element } from "./elements.ts";
import type { Choice, FacetCounts } from "./select.ts";

/** How many values of a facet are shown before "more". */
const SHOWN = 6;
/** So many more values aren't worth hiding: they are shown too. */
const TOLERATED = 3;
/** The most values that "more" lists. */
const MAX_MORE = 200;

/**
 * The facets as groups of checkboxes, each value with the number of articles that it would show.
 * A facet with a single value isn't shown unless it is chosen, because it wouldn't narrow the search. One that isn't counted is
 * closed.
 * @param open is called with the name of a facet when a reader opens it.
 */
export function facetFields(facets: readonly FacetCounts[], open: (name: string) => void): HTMLElement[] {
  return facets.flatMap(({ name, label, choices }) => {
    if (choices === null) return [closed(name, label, open)];
    const isShown = choices.length > 1 || choices.some(({ isChosen }) => isChosen);
    return isShown ? [fieldOf({ name, label, choices })] : [];
  });
}

/** A facet whose values are counted, and their articles loaded, when a reader opens it. */
function closed(name: string, label: string, open: (name: string) => void): HTMLElement {
  const details = element(
    "details",
    { class: "facet" },
    element("summary", { "data-facet": name }, label),
    element("p", { class: "count" }, words.searching),
  );
  details.addEventListener("toggle", () => details.open && open(name));
  return details;
}

/** A facet that was counted. */
interface Counted extends FacetCounts {
  readonly choices: readonly Choice[];
}

function fieldOf(facet: Counted): HTMLElement {
  const first = facet.choices.length <= SHOWN + TOLERATED ? SHOWN + TOLERATED : SHOWN;
  const shown = facet.choices.filter(({ isChosen }, index) => index < first || isChosen);
  const rest = facet.choices.filter((choice) => !shown.includes(choice));
  const fields = element(
    "fieldset",
    { class: "facet" },
    element("legend", {}, facet.label),
    boxes(facet, shown),
  );
  if (rest.length > 0) {
    const summary = element("summary", {}, words.more(rest.length));
    const cut =
      rest.length > MAX_MORE ? [element("p", { class: "count" }, words.onlyFrequent(facet.name))] : [];
    fields.append(element("details", {}, summary, boxes(facet, rest.slice(0, MAX_MORE)), ...cut));
  }
  return fields;
}

function boxes({ name }: FacetCounts, choices: readonly Choice[]): HTMLElement {
  return element("ul", {}, ...choices.map((choice) => element("li", {}, box(name, choice))));
}

function box(name: string, { value, words: shown, count, isChosen }: Choice): HTMLElement {
  const input = element("input", { type: "checkbox", name, value });
  input.checked = isChosen;
  const label = element("span", { class: "facet-value", dir: "auto" }, shown);
  return element("label", {}, input, label, " ", element("span", { class: "count" }, words.number(count)));
}
