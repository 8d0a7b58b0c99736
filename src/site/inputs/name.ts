import { placeOf } from "../article/parts.ts";
import type { Card } from "../cards/card.ts";
import type { Site } from "../model/site.ts";
import type { NamePage } from "../names/namePages.ts";
import { previewFacts } from "../names/namePreview.ts";
import { type IndexPage, isLinked, type Name } from "../names/names.ts";
import { firstMention, isListedInIndex } from "../names/placedInIndex.ts";
import type { Quotation } from "../said/quotations.ts";
import { MAX_ON_NAME } from "../said/quotePages.ts";
import { stepRuns } from "../timeline/sparkline.ts";
import { addFold } from "./copies.ts";
import { addNameEvents } from "./events.ts";
import { hashes } from "./hashes.ts";
import { addLinks, type Input } from "./input.ts";
import { addQuotation } from "./said.ts";

/** What a page says of one of the archive's names, and where a link to it leads. */
const linkOf = (name: Name): readonly Input[] => [name.kind, name.name, name.path, Number(isLinked(name))];

const linked = hashes<Name>();
const mentioned = hashes<Name>();
const listed = hashes<Name>();
const companions = hashes<Card>();

/** The same as one hash; empty for what isn't a name of the archive. */
export const linkedName = (name: Name | null | undefined, site: Site): string =>
  name ? linked(site, name, () => linkOf(name)) : "";

/** What an article that mentions a name says of it; empty for what isn't a name of the archive. */
const mentionedName = (name: Name | undefined, site: Site): string =>
  name ? mentioned(site, name, () => [...linkOf(name), ...previewInputs(name)]) : "";

/** What the line of a name depends on; to write it takes longer than to make the few pages that show it. */
function previewInputs(name: Name): readonly Input[] {
  const { count, step = count, first = "", last = "" } = previewFacts(name);
  return [step, first, last];
}

/** What an article says of its names, and of those who speak in it. */
export function addNames(to: Input[], card: Card, site: Site): void {
  for (const name of site.namesOf(card)) to.push(mentionedName(name, site));
  for (const key of card.speakers) to.push(mentionedName(site.foundKey(key), site));
}

/** What an index and the drawing of a name's articles over time show. */
const listedName = (name: Name, site: Site): string =>
  listed(site, name, () => {
    const { steps } = site;
    const overTime = steps ? [steps.months, steps.first, steps.count, ...stepRuns(name.articles, steps)] : [];
    return [name.name, name.filed, name.path, name.articles.length, ...overTime];
  });

/**
 * The names of an article as another name's page shows them. To count how often two names are in the same articles would take
 * longer than to make the few pages for which this changes without need.
 */
const company = (card: Card, site: Site): string =>
  companions(site, card, () => site.namesOf(card).map((name) => linkedName(name, site)));

/** A page of a name; the first one has its numbers, its words and who else is in its articles. */
export function namePageInputs({ name, number, of, articles }: NamePage, site: Site): readonly Input[] {
  const to: Input[] = [...linkOf(name), number, of];
  to.push(Number(site.feeds.paths.has(name.path)));
  if (number === 1) addFirstPage(to, name, site.said.byName.get(name.path) ?? [], site);
  for (const { quotedFace } of articles) to.push(quotedFace);
  addFold(to, articles, site);
  return to;
}

function addFirstPage(to: Input[], name: Name, said: readonly Quotation[], site: Site): void {
  to.push(name.articles.length, name.found?.entity.mentions ?? 0, said.length);
  for (const one of said.slice(0, MAX_ON_NAME)) addQuotation(to, one);
  for (const card of name.articles) to.push(company(card, site));
  to.push(listedName(name, site));
  if (!name.found) return;
  addNameEvents(to, name.found.key, site);
  for (const alias of name.found.entity.aliases) to.push(alias);
}

/** The articles below a name of an index. */
function addLines(to: Input[], name: Name): void {
  for (const card of name.articles) to.push(card.face, placeOf(card, firstMention(card, name)));
}

/** A page of an index of names. */
export function indexInputs(page: IndexPage, site: Site): readonly Input[] {
  const { kind, order, number, of, total, letters, all } = page;
  const to: Input[] = [kind, order, number, of, total];
  addLinks(
    to,
    all.map(({ letter, path }) => ({ name: letter, path })),
  );
  for (const { letter, id, names } of letters) {
    to.push(letter, id, names.length);
    for (const name of names) {
      to.push(listedName(name, site));
      if (order === "letters" && isListedInIndex(name)) addLines(to, name);
    }
  }
  return to;
}
