import { searching as words } from "../languages/chosen.ts";
import { SAID } from "../shared/spokenFile.ts";
import type { Search } from "./address.ts";
import type { Catalogue, Facet } from "./catalogue.ts";
import { foldAccents } from "./normalize.ts";

/** The most names that a message lists. */
const NAMED = 5;

/**
 * Replaces the chosen facet values by the archive's own: "reuters" by "Reuters", and the label "undated" by
 * the value "unknown". Values that no article has are left out, each with a message for the reader.
 */
export function knownChoices(
  search: Search,
  { facets }: Pick<Catalogue, "facets">,
): { search: Search; problems: string[] } {
  const problems: string[] = [];
  const chosen = facets.flatMap((facet) => {
    const values = (search.chosen.get(facet.name) ?? []).flatMap((typed) => {
      const value = archiveValue(facet, typed);
      if (value === null) problems.push(noSuchValue(facet, typed));
      return value ?? [];
    });
    return values.length === 0 ? [] : [[facet.name, [...new Set(values)]] as const];
  });
  return { search: { ...search, chosen: new Map(chosen) }, problems };
}

function archiveValue({ name, values, words: shown }: Facet, typed: string): string | null {
  if (values.includes(typed)) return typed;
  const wanted = typed.toLowerCase();
  const whole = values.find((value) =>
    [value, shown.get(value)].some((written) => written?.toLowerCase() === wanted),
  );
  if (whole !== undefined || name !== SAID) return whole ?? null;
  // "said:Putin" means Vladimir Putin if nobody else of that name speaks.
  const [one, ...others] = values.filter((value) => hasWords(value, typed));
  return others.length === 0 ? (one ?? null) : null;
}

const wordsIn = (name: string) =>
  foldAccents(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

/** Whether a name has all these words. */
function hasWords(name: string, typed: string): boolean {
  const [has, wanted] = [wordsIn(name), wordsIn(typed)];
  return wanted.length > 0 && wanted.every((word) => has.includes(word));
}

/** Nobody has such a name, or several do. */
function noSuchSpeaker({ values }: Facet, typed: string): string {
  const folded = foldAccents(typed);
  const like = values.filter((value) => foldAccents(value).includes(folded)).slice(0, NAMED);
  if (like.length === 0) return words.noSuchSpeaker(typed);
  return words.unclearSpeaker(
    typed,
    like.map((name) => `said:"${name}"`),
  );
}

function noSuchValue(facet: Facet, typed: string): string {
  if (facet.name === SAID) return noSuchSpeaker(facet, typed);
  const { name, values, words: shown } = facet;
  const wanted = typed.toLowerCase();
  const names = values.map((value) => shown.get(value) ?? value);
  const like = names.filter((value) => value.toLowerCase().includes(wanted));
  const known = (like.length > 0 ? like : names).slice(0, NAMED);
  if (known.length === 0) return words.noValues(name, typed);
  return words.noSuchValue(name, typed, known, names.length > known.length);
}
