import { searching as words } from "../languages/chosen.ts";
import { SAID } from "../shared/spokenFile.ts";
import { readSearch } from "./address.ts";
import { knownChoices } from "./choices.ts";
import { find } from "./find.ts";
import { messagesFor } from "./messages.ts";
import { loadIndex } from "./pagefind.ts";
import { passagesOf } from "./passages.ts";
import { quickItem } from "./results.ts";
import { loadFacets, select } from "./select.ts";

/** How many articles are shown. */
const SHOWN = 5;

/**
 * Runs the quick search: returns the result in words, and the first articles as links.
 * @param site the path below which the site is published.
 * @throws when the index can't be loaded.
 */
export async function quickAnswer(
  typed: string,
  site: string,
): Promise<{ message: string; items: HTMLElement[] }> {
  const index = await loadIndex(site);
  const names = [...index.catalogue.facets.map(({ name }) => name), SAID];
  const read = readSearch(new URLSearchParams([["q", typed]]), names);
  const catalogue = read.search.chosen.has(SAID) ? await index.withSpeakers() : index.catalogue;
  const { search, problems } = knownChoices(read.search, catalogue);
  const findings = await find(index, search.terms);
  await loadFacets(findings.matches, search, catalogue);
  const selection = select(findings.matches, search, catalogue);
  const first = selection.matches.slice(0, SHOWN);
  const { status, notes } = messagesFor(search, findings, selection, [...read.problems, ...problems]);
  const wanted = search.terms.filter(({ isExcluded }) => !isExcluded);
  const items = await Promise.all(
    first.map(async ({ row }) => {
      const article = await findings.hits.get(row.id)?.data();
      return article ? [quickItem(article, passagesOf(article, wanted, findings.quotationsOf?.(row)))] : [];
    }),
  );
  const more = selection.matches.length > SHOWN ? [words.quick.more(SHOWN)] : [];
  return {
    message: [status, ...notes.map(({ text }) => text), ...more].join(" "),
    items: items.flat(),
  };
}
