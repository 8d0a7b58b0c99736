import { type Html, html } from "../../src/site/html.ts";
import type { NavLink } from "../../src/site/model/lists.ts";
import { href, type Site } from "../../src/site/model/site.ts";

/** Links to where the parts of a list begin, such as its letters or years; nothing for fewer than two. */
export function jumpList(label: string, places: readonly NavLink[], site: Site): Html | null {
  if (places.length < 2) return null;
  return html`<nav class="letters jump-list" aria-label="${label}"><ul>${places.map(
    ({ name, path }) => html`<li><a href="${href(site, path)}">${name}</a></li>`,
  )}</ul></nav>`;
}
