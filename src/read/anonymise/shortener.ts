import { holdsName, isAddress, shortAddress, shortPath } from "./addresses.ts";
import { brokenNames } from "./brokenNames.ts";
import { type Edit, edited, outside } from "./edits.ts";
import { foundNames, isNamedInFull } from "./foundNames.ts";
import { initialsOf, isIdeographic, nameWords } from "./nameWords.ts";

/** A text with its names shortened, and what was replaced, in order. */
export interface Shortened {
  readonly text: string;
  readonly edits: readonly Edit[];
}

/** Replaces the names of private people by their initials. */
export interface Shortener {
  /** The names as initials, in their order. */
  readonly initials: readonly string[];
  /** "Jane Doe said" gives "J. D. said". */
  shorten(text: string): Shortened;
  /** The same without what was replaced. */
  text(text: string): string;
  /** The names, as initials, of which no word is in a text. */
  missingIn(text: string): string[];
  /** Whether an address or a file name holds a word of a name. */
  holds(address: string): boolean;
  /** A path of a file without the names in it: "jane-doe.txt" gives "J-D.txt". */
  path(path: string): string;
}

/**
 * Prepares to shorten some names wherever they stand, in any case, form and spelling of their letters.
 * @param names in full, as a curator writes them.
 * @param common ordinary words in lower case. A word of a name that is among them is shortened only where it has a capital,
 * or stands beside another word of the name.
 */
export function shortenerOf(names: readonly string[], common: ReadonlySet<string>): Shortener {
  const words = nameWords(names, common);
  const ideographic = names.filter(isIdeographic).flatMap(ideographicForms);
  const shorten = (text: string): Shortened => {
    if (names.length === 0) return { text, edits: [] };
    const addresses = addressesIn(text).flatMap(({ start, end, text: address }) =>
      holdsName(address, words) ? [{ start, end, replacement: shortAddress(address, words) }] : [],
    );
    const broken = outside(brokenNames(text, words), addresses);
    const first = [...addresses, ...broken].sort((a, b) => a.start - b.start);
    const literal = outside(occurrences(text, ideographic), first);
    const before = [...first, ...literal].sort((a, b) => a.start - b.start);
    const found = outside(foundNames(text, words, common), before);
    const edits = [...before, ...found].sort((a, b) => a.start - b.start);
    return { text: edited(text, edits), edits };
  };
  return {
    initials: words.initials,
    shorten,
    text: (text) => shorten(text).text,
    missingIn: (text) => names.filter((name) => !isIn(text, name, common)).map(initialsOf),
    holds: (address) => holdsName(address, words),
    path: (path) => shortPath(path, words),
  };
}

/** Whether a text has a word of a name that tells of it, and be it within an address. */
function isIn(text: string, name: string, common: ReadonlySet<string>): boolean {
  const words = nameWords([name], common);
  return (
    foundNames(text, words, common).length > 0 ||
    brokenNames(text, words).length > 0 ||
    ideographicForms(name).some(({ form }) => isIdeographic(form) && text.includes(form)) ||
    addressesIn(text).some((address) => holdsName(address.text, words))
  );
}

/**
 * Those names that a text has in full, as words beside each other, written together, or in an address.
 * @param common ordinary words in lower case.
 */
export function namedInFull(text: string, names: readonly string[], common: ReadonlySet<string>): string[] {
  return names.filter((name) => {
    const words = nameWords([name], common);
    return (
      isNamedInFull(text, words, common) ||
      ideographicForms(name).some(({ form }) => isIdeographic(form) && text.includes(form)) ||
      addressesIn(text).some(({ text: address }) =>
        isNamedInFull(address.replace(/[^\p{L}]+/gu, " "), words, common),
      )
    );
  });
}

/** The addresses of a text, without the punctuation around them. */
function addressesIn(text: string) {
  return [...text.matchAll(/\S+/gu)].flatMap(({ 0: chunk, index }) => {
    if (!isAddress(chunk)) return [];
    const before = /^[^\p{L}\p{N}@#]*/u.exec(chunk)?.[0].length ?? 0;
    const inner = chunk.slice(before).replace(/[^\p{L}\p{N}/]+$/u, "");
    const start = index + before;
    return inner === "" ? [] : [{ start, end: start + inner.length, text: inner }];
  });
}

/** A name of a script without spaces, whole and by its parts of two characters or more. */
function ideographicForms(name: string): { form: string; initial: string }[] {
  const whole = name.normalize("NFC").replace(/\s+/gu, "");
  const parts = name.normalize("NFC").split(/\s+/u);
  return [whole, ...parts]
    .filter((form) => [...form].length > 1)
    .map((form) => ({ form, initial: `${[...form][0] ?? ""}.` }));
}

function occurrences(text: string, forms: readonly { form: string; initial: string }[]): Edit[] {
  const found: Edit[] = [];
  for (const { form, initial } of forms)
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      const edit = { start: at, end: at + form.length, replacement: initial };
      if (outside([edit], found).length > 0) found.push(edit);
    }
  return found.sort((a, b) => a.start - b.start);
}
