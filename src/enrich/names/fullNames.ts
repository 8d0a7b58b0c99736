import { memoised } from "../../shared/memoised.ts";
import { FAMILY_FIRST_SURNAMES } from "../../text/familyFirst.ts";
import { foldName, personKey } from "./nameKeys.ts";
import { PARTICLES } from "./words/people.ts";

/** What tells people apart whose names begin and end with the same words. */
interface FullName {
  /** The key of the first and the last word, which all forms of one person's name share. */
  readonly base: string;
  /** The key with all the names in between. */
  readonly whole: string;
  /** The first letters of the names in between: "w" for "George W. Bush" and "George Walker Bush". */
  readonly middle: string;
  /** "jr", "iii"; empty without one. */
  readonly generation: string;
  /** Whether a name in between is written in full: "Ada Rosa Quist". */
  readonly hasMiddleName: boolean;
}

const GENERATION = /^(?:jr|sr|ii|iii|iv)$/;
const INITIALS = /^(?:\p{Lu}\.)+$|^\p{Lu}$/u;

/** The parts of a person's full name; null for a single word. */
export const fullNameOf = memoised((name: string): FullName | null => {
  const words = name.split(/\s+/);
  const generation = foldName(words.at(-1) ?? "");
  const isGeneration = GENERATION.test(generation);
  const bare = isGeneration ? words.slice(0, -1) : words;
  const [first = "", ...others] = bare;
  const last = others.pop();
  if (last === undefined) return null;
  const middles = others.filter((word) => !PARTICLES.has(word));
  // In "Kim Jong Un" the words in between can't be left out.
  const base = FAMILY_FIRST_SURNAMES.has(first) ? personKey(name) : personKey(`${first} ${last}`);
  return {
    base,
    whole: personKey([first, ...others.filter((word) => !INITIALS.test(word)), last].join(" ")),
    middle: middles
      .map((word) => (INITIALS.test(word) ? word.replaceAll(".", "") : word.charAt(0)).toLowerCase())
      .join(""),
    generation: isGeneration ? generation : "",
    hasMiddleName: middles.some((word) => !INITIALS.test(word)),
  };
});

/** Between the key of a name and what tells its bearers apart. */
const BETWEEN = " / ";

/** The key of one of several people whose names have the same key. @param middle, generation empty where they tell nobody apart. */
export const keyWith = (key: string, middle: string, generation: string): string =>
  [key, middle, generation].filter(Boolean).join(BETWEEN);

/** The key without what tells its bearers apart. */
export const plainKeyOf = (key: string): string => key.split(BETWEEN, 1)[0] ?? key;

/** Whether a key stands for everybody whose name begins and ends with the same words. */
export const isPlainKey = (key: string): boolean => !key.includes(BETWEEN);

/**
 * Gives each full name of an article or an archive the key of its person. "George W. Bush" and "George P. Bush" are
 * two people, "Roger Quist" and "Roger Quist Jr." too; "Harry M. Rhee" and "Harry Rhee" are one, as long as no other
 * initial occurs.
 * @param joinsMiddleNames whether "Ada Rosa Quist" is the same person as "Ada Quist", by the key of the latter.
 */
export function personKeys(
  names: Iterable<string>,
  joinsMiddleNames: (base: string) => boolean,
): (name: string) => string {
  const keyOf = ({ base, whole, hasMiddleName }: FullName) =>
    hasMiddleName && !joinsMiddleNames(base) ? whole : base;
  const middles = new Map<string, Set<string>>();
  for (const name of new Set(names)) {
    const full = fullNameOf(name);
    if (full === null || full.middle === "") continue;
    const key = keyOf(full);
    const known = middles.get(key) ?? new Set();
    middles.set(key, known.add(full.middle));
  }
  return (name) => {
    const full = fullNameOf(name);
    if (full === null) return personKey(name);
    const key = keyOf(full);
    const isOneOfSeveral = (middles.get(key)?.size ?? 0) > 1;
    return keyWith(key, isOneOfSeveral ? full.middle : "", full.generation);
  };
}
