import { searching as words } from "../languages/chosen.ts";
import { daysOf, yearOf } from "../shared/days.ts";
import { greatest } from "../shared/extremes.ts";
import { type Search, writeSearch } from "./address.ts";
import { element } from "./elements.ts";
import type { YearCount } from "./yearCounts.ts";

const SVG = "http://www.w3.org/2000/svg";

/** In SVG units, as on the timeline: the width of a bar with its gap, and the height of the highest bar. */
const STEP = 10;
const HEIGHT = 40;
const INSET = 1.5;
const MIN_HEIGHT = 4;
/** The greatest width of a bar with its gap, in CSS pixels. */
const MAX_WIDTH = 44;

/**
 * The found articles by year: solid bars for articles certainly from the year, outlined on top those that
 * may be from another year. Each bar is a link that narrows the search to its year.
 */
export function yearHistogram(years: readonly YearCount[], search: Search): HTMLElement | null {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last || years.length < 2) return null;
  const most = greatest(years.map(({ certain, possible }) => certain + possible));
  const width = years.length * STEP;
  const svg = svgElement("svg", {
    class: "bars",
    width: String(years.length * MAX_WIDTH),
    viewBox: `0 0 ${width} ${HEIGHT}`,
    preserveAspectRatio: "none",
    role: "group",
    "aria-label": words.articlesByYear,
  });
  svg.append(...years.map((year, index) => bar(year, index * STEP, most, search)));
  const key = years.some(({ possible }) => possible > 0)
    ? [element("span", { class: "key" }, words.outlined)]
    : [];
  const ends = [element("span", {}, String(first.year)), element("span", {}, String(last.year))];
  return element("figure", { class: "density" }, svg, element("figcaption", {}, ...ends, ...key));
}

function bar({ year, certain, possible }: YearCount, x: number, most: number, search: Search): Element {
  const count = certain + possible;
  const box = { x: String(x + INSET), width: String(STEP - 2 * INSET) };
  if (count === 0) return svgElement("rect", { class: "none", ...box, y: String(HEIGHT - 1), height: "1" });
  const name = String(year).padStart(4, "0");
  const label = words.barLabel(String(year), count, possible);
  const link = svgElement("a", {
    href: `?${writeSearch({ ...search, from: name, to: name })}`,
    "aria-label": label,
    class: isWithin(year, search) ? "in" : "out",
  });
  const title = svgElement("title", {});
  title.textContent = label;
  const high = (part: number) => (part === 0 ? 0 : MIN_HEIGHT + (HEIGHT - MIN_HEIGHT) * (part / most));
  const [whole, solid] = [high(count), high(certain)];
  const reach = svgElement("rect", {
    class: "reach",
    x: String(x),
    y: "0",
    width: String(STEP),
    height: String(HEIGHT),
  });
  const perhaps = { class: "perhaps", ...box, y: String(HEIGHT - whole), height: String(whole - solid) };
  const sure = { class: "bar", ...box, y: String(HEIGHT - solid), height: String(solid) };
  link.append(title, reach, ...(possible > 0 ? [svgElement("rect", perhaps)] : []), svgElement("rect", sure));
  return link;
}

function isWithin(year: number, { from, to }: Search): boolean {
  const first = from === null ? null : daysOf(from);
  const last = to === null ? null : daysOf(to);
  return (first === null || yearOf(first.first) <= year) && (last === null || year <= yearOf(last.last));
}

function svgElement(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  // Always true for the names above; it narrows the type.
  if (!(made instanceof SVGElement)) throw new Error(`${name} isn't an SVG element`);
  return made;
}
