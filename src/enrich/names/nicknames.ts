import type { Gazetteer } from "./gazetteer.ts";
import type { NameMatch } from "./nameMatch.ts";

/** A first name, a nickname in quotation marks, and a surname: "Robert “Bob” Quist". */
const WITH_NICKNAME =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*)?) (?:["“]\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?["”]|[‘']\p{Lu}\p{L}+[’']) (\p{Lu}[\p{L}’-]+)(?![\p{L}\p{N}])/gu;

/** What every such name has: a search for it alone takes a fraction of the time. */
const MAY_HAVE = / ["“‘'][^"“”‘\n]{2,40}["”’'] [^a-z\d\s]/;

/** The nickname of a full name, with its quotation marks and the space after it. */
const NICKNAME = /["“‘']([^"“”‘’]+)["”’'] /u;

/** A full name without its nickname: "Robert Quist"; other names as they are. */
export const withoutNickname = (name: string): string => name.replace(NICKNAME, "");

/** The nickname in a full name: "Bob"; null without one. */
export const nicknameOf = (name: string): string | null => NICKNAME.exec(name)?.[1] ?? null;

/**
 * The names of an article, with those that have a nickname in quotation marks as one name each. In a headline such as 'Adele
 * "Hello" Tour' the last word is an ordinary one.
 */
export function withNicknames(
  text: string,
  names: readonly NameMatch[],
  lists: Gazetteer,
): readonly NameMatch[] {
  if (!MAY_HAVE.test(text)) return names;
  const found = [...text.matchAll(WITH_NICKNAME)].flatMap((match): NameMatch[] => {
    const [written, before = "", last = ""] = match;
    const from = firstNameAt(before, lists);
    if (from < 0 || !isSurname(last, lists)) return [];
    const start = match.index + from;
    const whole = written.slice(from);
    return [
      {
        start,
        end: start + whole.length,
        text: whole,
        type: "person",
        rule: "names/full-name",
        strength: 0.9,
      },
    ];
  });
  if (found.length === 0) return names;
  const isOutside = ({ start, end }: NameMatch) => found.every((one) => end <= one.start || one.end <= start);
  return [...names.filter(isOutside), ...found].sort((a, b) => a.start - b.start);
}

/** Where the first name begins in one or two words: at 6 in "Mayor Robert"; -1 without one. */
function firstNameAt(words: string, { firstNames }: Gazetteer): number {
  const [first = "", second] = words.split(" ");
  if (firstNames.has(first)) return 0;
  return second !== undefined && firstNames.has(second) ? first.length + 1 : -1;
}

const isSurname = (word: string, { surnames, common }: Gazetteer) =>
  surnames.has(word) || !common.has(word.toLowerCase());
