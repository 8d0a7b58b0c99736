import type { Block } from "../../records/source.ts";
import { endsSentence } from "../../text/sentences.ts";
import { NAMES } from "../namePattern.ts";
import { hasMoreWords, type SetAsideRule, type Surroundings } from "../rule.ts";

/** Agencies and archives that pictures are credited to. */
const AGENCY =
  "(?:AP(?: Photo| Images)?|Associated Press|Getty(?: Images)?|AFP|Reuters|REUTERS|EPA(?:-EFE)?|Shutterstock|Alamy|iStock|Bloomberg|Xinhua|TASS|Wikimedia Commons)";
const NAMES_AGENCY = new RegExp(AGENCY);
/** The same with the photographer's name before or after a slash. */
const SHARED = `(?:${NAMES} ?/ ?${AGENCY}|${AGENCY} ?/ ?${NAMES})`;
const PICTURE =
  "(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|[Ii]llustration|[Gg]raphic|[Ff]ile [Pp](?:hoto|icture)|PHOTO|IMAGE)s?";

/** Picture credits as agencies and papers print them. A sentence that names an agency is not a credit. */
const LABELS: readonly RegExp[] = [
  // "Photo: Jane Doe", "Image credit: ..."
  new RegExp(`^\\(?${PICTURE}(?: ?(?:[Cc]redit|[Cc]ourtesy|by))*\\s?[:|]`, "u"),
  // "Photos by Jane Doe", "Photo courtesy of the County Museum."
  new RegExp(`^\\(?${PICTURE} (?:by|courtesy of|credit) ${NAMES}[.)]*$`, "u"),
];

/** Those that name an agency, which few paragraphs do. */
const AGENCY_CREDITS: readonly RegExp[] = [
  // "... (AP Photo/Jane Doe)", "... [Getty Images]"
  new RegExp(
    `[(\\[](?:${SHARED}|AP Photo|(?:Getty|AP) Images|Shutterstock|Wikimedia Commons)[)\\]]\\.?$`,
    "u",
  ),
  // "... | Getty Images", "... / AFP", "... via Getty Images"
  new RegExp(`(?:\\s[/|] ?|\\bvia )(?:${SHARED}|${AGENCY})$`, "u"),
  // "... in Accra. Jane Doe/Reuters", "AP/Jane Doe", "... in Accra. Photograph: Jane Doe/AFP"
  new RegExp(`(?:^|[.!?:;,)] ?)(?:${PICTURE}(?: by)?:? )?${SHARED}\\.?$`, "u"),
];

/** A phrase followed by an agency's name in brackets: "Fishermen at dawn (Reuters)". */
const BRACKETED = new RegExp(`[^.!?…"”»] \\(${AGENCY}\\)$`, "u");

/** The longest caption, in words and in characters. */
const MAX_CREDIT_WORDS = 60;
const MAX_LENGTH = 600;
/** The length of a caption without a credit, in words: more than a word, less than a sentence. */
const MIN_NAME_WORDS = 2;
const MAX_NAME_WORDS = 14;

/**
 * A picture's caption. Either it has a credit, or it is a phrase above the body with which the next
 * paragraph begins: "Mayor Ada Okello", then "Mayor Ada Okello opened …". If several phrases in a
 * text repeat like that, they are headings.
 */
export const caption: SetAsideRule = {
  step: "parsing/caption",
  find(block, around) {
    const { text } = block;
    const inHead = around.index > 0 && around.index < around.bodyStart;
    if (text.length > MAX_LENGTH || hasMoreWords(text, MAX_CREDIT_WORDS)) return null;
    if (isCredited(text, inHead)) return { reason: "a picture's caption, by its credit" };
    return inHead && isSubject(around, around.index) && isOnlySubject(around)
      ? { reason: "a picture's caption: the next paragraph begins with these very words" }
      : null;
  },
};

function isCredited(text: string, inHead: boolean): boolean {
  if (LABELS.some((label) => label.test(text))) return true;
  if (!NAMES_AGENCY.test(text)) return false;
  return AGENCY_CREDITS.some((credit) => credit.test(text)) || (inHead && BRACKETED.test(text));
}

/** Whether no other block of the text is repeated by its next block. */
function isOnlySubject(around: Surroundings): boolean {
  return !around.blocks.some((_, index) => index > 0 && index !== around.index && isSubject(around, index));
}

function isSubject({ blocks }: Surroundings, index: number): boolean {
  const block = blocks[index];
  return block !== undefined && isPhrase(block) && begins(blocks[index + 1], block.text);
}

function isPhrase({ kind, text }: Block): boolean {
  const isPhraseLong = hasMoreWords(text, MIN_NAME_WORDS - 1) && !hasMoreWords(text, MAX_NAME_WORDS);
  return kind === "paragraph" && !endsSentence(text) && isPhraseLong;
}

function begins(next: Block | undefined, words: string): boolean {
  return next !== undefined && next.text.length > words.length && next.text.startsWith(`${words} `);
}
