import { memoised } from "../../shared/memoised.ts";
import { fullNameOf } from "./fullNames.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { foldName } from "./nameKeys.ts";
import type { NameMatch } from "./nameMatch.ts";
import { TITLES } from "./words/people.ts";

/** High offices of the tables, and ranks that stand before a first name. */
const OFFICES = "(?:Vice[ -])?President|Prime Minister|Chancellor|Governor";
const RANKS = "King|Queen|Prince|Princess|Emperor|Empress|Tsar|Pope";

/** "a President Quist" is one who may be. */
const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}.-])(?<!\\b[Aa]n?\\s)(?:(${OFFICES})|(${RANKS}))\\s$`, "u");
const FORM = new RegExp(`^(?:(${OFFICES})|${RANKS}) (\\S+)$`, "u");
const WORD_BEFORE = /(\p{L}[\p{L}.-]*)\s$/u;

const MAX_BEFORE = 20;

/** What is known of an article's names. */
interface Named {
  readonly article: string;
  /** The names of people of which the article has only one word. */
  readonly alone: readonly NameMatch[];
  /** Those whom it names in full. */
  readonly people: readonly string[];
  readonly lists: Gazetteer;
}

/**
 * The full forms of names of one word that the article says more of by a title, by where they begin: "Pope Francis", "Prince Harry",
 * and "President Clinton", as the tables of offices know several people by that surname. Where the article gives a word only one such
 * form, and names nobody in full with it, it is meant without the title, too, but not with another one: "Mrs Clinton".
 */
export function titledForms({ article, alone, people, lists }: Named): ReadonlyMap<number, string> {
  const holders = memoised((form: string) => holderAmong(people, form, lists));
  const parts = new Set(people.flatMap((name) => name.split(/\s+/)).map(foldName));
  const forms = new Map<string, Set<string>>();
  const own = new Map<number, string>();
  const before = ({ start }: NameMatch) => article.slice(Math.max(0, start - MAX_BEFORE), start);
  for (const name of alone) {
    const form = formOf(before(name), name.text, lists);
    if (form === null) continue;
    own.set(name.start, holders(form) ?? form);
    forms.set(name.text, (forms.get(name.text) ?? new Set()).add(form));
  }
  for (const name of alone) {
    const [form, ...others] = forms.get(name.text) ?? [];
    const word = WORD_BEFORE.exec(before(name))?.[1]?.toLowerCase() ?? "";
    if (parts.has(foldName(name.text))) continue;
    if (form && others.length === 0 && !own.has(name.start) && !(TITLES.has(word) && !/^mr\.?$/.test(word)))
      own.set(name.start, form);
  }
  return own;
}

function formOf(before: string, text: string, { holders, bearers }: Gazetteer): string | null {
  const [, office, rank] = BEFORE.exec(before) ?? [];
  if (rank) return `${rank} ${text}`;
  const form = `${office?.replace("-", " ")} ${text}`;
  const known = office ? holders.get(form) : undefined;
  return known && !known.has(bearers.get(text) ?? "") ? form : null;
}

/** The only one of some people who held an office: "President Clinton" is Bill Clinton, where Hillary Clinton is named, too. */
function holderAmong(people: readonly string[], form: string, { holders }: Gazetteer): string | undefined {
  const keys = holders.get(form);
  const known = keys ? people.filter((name) => keys.has(fullNameOf(name)?.base ?? "")) : [];
  return known.length === 1 ? known[0] : undefined;
}

/** Whether a full form is a title and one word: "Pope Francis". */
export const isTitledForm = (value: string): boolean => FORM.test(value);

/** Whether that title is an office of the tables: "President Clinton". */
export const isOfficeForm = (value: string): boolean => FORM.exec(value)?.[1] !== undefined;
