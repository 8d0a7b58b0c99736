import type { NameType } from "../../records/names.ts";
import type { NameMatch } from "./nameMatch.ts";
import type { Token } from "./tokens.ts";
import { ORG_NOUNS } from "./words/nouns.ts";
import { OTHER_HEADS } from "./words/other.ts";
import { wordSet } from "./words/wordSet.ts";

/** What a short form in brackets stands for; null for something that is no name, such as a tax or an index. */
export type DefinedForms = ReadonlyMap<string, NameType | null>;

/** A short form has letters and digits, and at least two capitals or one after the first letter: "BoG", "HSA", "Sawea". */
const SHORT_FORM = /^\p{L}[\p{L}\d&.]{1,11}$/u;
const ACRONYM = /^\p{Lu}{2,8}s?$/u;

/** More last words of long forms that name no organisation: "Special Economic Zone (SEZ)". */
const OTHER_LAST_WORDS = wordSet(`
  tax taxes product products zone zones index rate rates price prices scheme method test tests disease disorder income
  equipment vehicle vehicles officer officers producer producers technology device devices unit units certificate
  ratio margin fee duty levy licence license order orders requirement analysis`);

/** Last words of long forms in lower case that do: "special investigation team (SIT)". */
const ORG_LAST_WORDS = wordSet(
  "team committee commission council force board department authority body panel office bureau ministry",
);

/** So many tokens before the bracket may be the long form. */
const MAX_LONG_FORM = 12;

/**
 * The short forms that a text explains in brackets: an organisation's in "Harbour Safety Agency (HSA)", nobody's in
 * "value added tax (VAT)".
 */
export function definedForms(
  blocks: readonly (readonly Token[])[],
  matches: readonly NameMatch[],
): DefinedForms {
  const byEnd = new Map(matches.map((match) => [match.end, match.type]));
  const forms = new Map<string, NameType | null>();
  for (const tokens of blocks)
    for (let at = 1; at + 2 < tokens.length; at += 1) {
      const [before, form] = [tokens[at - 1], tokens[at + 1]];
      if (!isInBrackets(tokens, at) || !before || !form || !SHORT_FORM.test(form.text)) continue;
      const type = byEnd.get(before.end);
      if (type !== undefined && isShort(form.text, type)) forms.set(form.text, type);
      else if (type === undefined && isOtherThing(tokens, at, form.text)) forms.set(form.text, null);
    }
  return forms;
}

/** Whether a token is an opening bracket, and the one after the next closes it. */
const isInBrackets = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === "(" && tokens[at + 2]?.text === ")";

/** A place's or a person's name may have any word in brackets after it; only capitals are its short form. */
const isShort = (form: string, type: NameType) =>
  type === "organisation" || (type === "place" && ACRONYM.test(form));

/** Whether the words before the bracket spell the acronym and name no organisation. */
function isOtherThing(tokens: readonly Token[], bracket: number, form: string): boolean {
  const last = tokens[bracket - 1];
  if (!last || !ACRONYM.test(form)) return false;
  if (ORG_NOUNS.has(last.text) || ORG_LAST_WORDS.has(last.text)) return false;
  const isOther = last.shape === "lower" || isOtherLast(last.text.toLowerCase());
  return isOther && spells(tokens.slice(Math.max(0, bracket - MAX_LONG_FORM), bracket), form);
}

const isOtherLast = (word: string) => OTHER_HEADS.has(word) || OTHER_LAST_WORDS.has(word);

/** Whether the last words begin with the letters of an acronym, read from its end; a word may give several letters. */
function spells(tokens: readonly Token[], acronym: string): boolean {
  const letters = [...acronym.replace(/s$/, "").toLowerCase()];
  for (const { text, shape } of tokens.toReversed()) {
    if (letters.length === 0) break;
    if (shape === "punctuation" && text !== "-") return false;
    const initial = text.charAt(0).toLowerCase();
    const at = letters.findIndex(
      (letter, index) => letter === initial && hasInOrder(text.toLowerCase(), letters.slice(index)),
    );
    if (at >= 0) letters.length = at;
  }
  return letters.length === 0;
}

/** Whether a word has letters in this order: "m" and "g" in "made garment". */
function hasInOrder(word: string, letters: readonly string[]): boolean {
  let from = 0;
  for (const letter of letters) {
    const at = word.indexOf(letter, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
