import type { Gazetteer } from "./gazetteer.ts";
import type { NameMatch } from "./nameMatch.ts";

/** A high office directly before a name; "a President Quist" is one who may be. */
const OFFICE =
  /(?<![\p{L}\p{N}.-])(?<!\b[Aa]n?\s)((?:Vice[ -])?President|Prime Minister|Chancellor|Governor)\s$/u;

const MAX_BEFORE = 20;

/** What is known of an article's names. */
interface Named {
  readonly article: string;
  /** Those of people. */
  readonly people: readonly NameMatch[];
  /** The full name that a name belongs to: its own for a full name, that of the article's only bearer for a surname. */
  readonly wholeOf: (text: string) => string | undefined;
  readonly keyOf: (name: string) => string;
  readonly lists: Gazetteer;
}

/**
 * Surnames that an office before them shows to be another person's than the only one's whom the article names in full, by where
 * they begin: "President Clinton" beside Hillary Clinton, as the tables of offices know a president of that name. Their full form
 * is the office with the surname, as the article says no more.
 */
export function officeApart({ article, people, wholeOf, keyOf, lists }: Named): ReadonlyMap<number, string> {
  const titled = people.flatMap(({ start, text }) => {
    const office = OFFICE.exec(article.slice(Math.max(0, start - MAX_BEFORE), start))?.[1];
    const whole = wholeOf(text);
    return office && whole ? [{ start, text, whole, office }] : [];
  });
  // Whom the article gives an office with the full name is meant by it with the surname, too.
  const called = new Set(titled.filter(({ text }) => /\s/.test(text)).map(officeOf));
  return new Map(
    titled.flatMap((one): [number, string][] => {
      const { start, text, whole, office } = one;
      const holders = /\s/.test(text) ? undefined : lists.holders.get(`${office.replace("-", " ")} ${text}`);
      const isHolder = holders === undefined || holders.has(keyOf(whole)) || called.has(officeOf(one));
      return isHolder || whole === text ? [] : [[start, `${office} ${text}`]];
    }),
  );
}

const officeOf = ({ office, whole }: { readonly office: string; readonly whole: string }) =>
  `${office}\n${whole}`;
