import { element } from "./elements.ts";
import type { Choice, FacetCounts } from "./select.ts";

/** How many values of a facet are shown at once (a few more aren't worth folding), and at all. */
const SHOWN = 6;
const FEW = 3;
const MOST = 200;

/**
 * The facets as groups of boxes to tick, each value with the number of articles that it leaves.
 * One with a single value that nobody chose narrows nothing, and isn't shown.
 */
export function facetFields(facets: readonly FacetCounts[]): HTMLElement[] {
  return facets
    .filter(({ choices }) => choices.length > 1 || choices.some(({ isChosen }) => isChosen))
    .map((facet) => {
      const first = facet.choices.length <= SHOWN + FEW ? SHOWN + FEW : SHOWN;
      const shown = facet.choices.filter(({ isChosen }, index) => index < first || isChosen);
      const rest = facet.choices.filter((choice) => !shown.includes(choice));
      const fields = element(
        "fieldset",
        { class: "facet" },
        element("legend", {}, facet.label),
        boxes(facet, shown),
      );
      if (rest.length > 0) {
        const summary = element("summary", {}, `${rest.length.toLocaleString("en")} more`);
        const cut =
          rest.length > MOST
            ? [
                element(
                  "p",
                  { class: "count" },
                  `Only the most frequent are listed. To use another, type ${facet.name}:"…" in the search.`,
                ),
              ]
            : [];
        fields.append(element("details", {}, summary, boxes(facet, rest.slice(0, MOST)), ...cut));
      }
      return fields;
    });
}

function boxes({ name }: FacetCounts, choices: readonly Choice[]): HTMLElement {
  return element("ul", {}, ...choices.map((choice) => element("li", {}, box(name, choice))));
}

function box(name: string, { value, words, count, isChosen }: Choice): HTMLElement {
  const input = element("input", { type: "checkbox", name, value });
  input.checked = isChosen;
  const label = element("span", { class: "facet-value", dir: "auto" }, words);
  return element(
    "label",
    {},
    input,
    label,
    " ",
    element("span", { class: "count" }, count.toLocaleString("en")),
  );
}
