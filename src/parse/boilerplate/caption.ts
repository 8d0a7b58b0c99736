import type { Block } from "../../records.ts";
import { endsSentence, type SetAsideRule, wordCount } from "../rule.ts";

/** Agencies and archives that pictures are credited to. */
const AGENCY =
  "(?:AP(?: Photo)?|Associated Press|Getty(?: Images)?|AFP|Reuters|REUTERS|EPA|Shutterstock|Alamy|iStock|Bloomberg|Xinhua|TASS|Wikimedia Commons|File|FILE)";

/** A picture's credit, as agencies and papers print it, at a block's start or end. */
const CREDITS: readonly RegExp[] = [
  /^\(?(?:photo|image|picture|photograph|illustration|graphic|file photo|file picture)s?(?: ?(?:credit|courtesy|by))*\s?[:|]/i,
  /^\(?(?:photo|image|picture|illustration)s? (?:by|courtesy of|credit) \p{Lu}[^.!?]*[.)]?$/iu,
  new RegExp(`(?:[/(|[]|\\bvia )\\s*${AGENCY}\\b[^.!?]{0,40}\\.?$`),
  new RegExp(`\\b${AGENCY}/ ?\\p{Lu}[^.!?]{0,60}[.)]*$`, "u"),
];

const MAX_CREDIT_WORDS = 60;
/** A caption that names its subject: more than a word, less than a sentence. */
const MIN_NAME_WORDS = 2;
const MAX_NAME_WORDS = 14;

/**
 * A picture's caption: with a credit, or a phrase without an end that names somebody or
 * something and that the next paragraph then begins with, word by word. The first block of a
 * text is its headline rather than a caption.
 */
export const caption: SetAsideRule = {
  step: "caption",
  find(block, { blocks, index }) {
    const { text } = block;
    if (CREDITS.some((credit) => credit.test(text)) && wordCount(text) <= MAX_CREDIT_WORDS) {
      return { reason: "a picture's caption, by its credit" };
    }
    if (index > 0 && isSubject(block) && begins(blocks[index + 1], text)) {
      return { reason: "a picture's caption: the next paragraph begins with these very words" };
    }
    return null;
  },
};

function isSubject({ kind, text }: Block): boolean {
  const words = wordCount(text);
  return kind === "paragraph" && !endsSentence(text) && words >= MIN_NAME_WORDS && words <= MAX_NAME_WORDS;
}

function begins(next: Block | undefined, words: string): boolean {
  return next !== undefined && next.text.length > words.length && next.text.startsWith(`${words} `);
}
