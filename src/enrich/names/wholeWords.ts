import { hasLostLetter } from "./brokenLetters.ts";
import type { NameMatch } from "./nameMatch.ts";

/** The rest of an address on the web: ".com" after "Quexa". */
const ADDRESS = /\.(?:com|org|net|gov|edu|info|biz|tv|io|co|uk|eu|us|fr|de)(?![\p{L}\p{N}])/uy;

/**
 * The names whose words are whole: no letter of them is lost, and they aren't the beginning of an address, unless a list or
 * another place of the article has them as a name.
 */
export function wholeNames(text: string, names: readonly NameMatch[]): NameMatch[] {
  const whole = withoutSons(
    text,
    names.filter(({ text: words }) => !words.split(/\s/).some(hasLostLetter)),
  );
  const begins = whole.filter((name) => beginsAddress(text, name));
  if (begins.length === 0) return whole;
  const addresses = new Set(begins);
  const others = new Set(whole.flatMap((name) => (addresses.has(name) ? [] : [name.text])));
  return whole.filter((name) => !addresses.has(name) || others.has(name.text));
}

/** Without "Ada Quist" in "Ada Quist, Jr.", where the article has both: they are two people. */
function withoutSons(text: string, names: readonly NameMatch[]): NameMatch[] {
  const isSon = ({ type, end }: NameMatch) =>
    type === "person" && /^,\s[JS]r(?![\p{L}])/u.test(text.slice(end, end + 5));
  const sons = new Set(names.filter(isSon));
  const others = new Set(names.flatMap((name) => (sons.has(name) ? [] : [name.text])));
  return names.filter((name) => !sons.has(name) || !others.has(name.text));
}

function beginsAddress(text: string, { end, rule }: NameMatch): boolean {
  ADDRESS.lastIndex = end;
  return rule !== "names/listed-organisation" && ADDRESS.test(text);
}
