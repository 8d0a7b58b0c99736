import type { Block } from "../../records/source.ts";
import { endsSentence, sentences } from "../../text/sentences.ts";
import { hasMoreWords, type SetAsideRule } from "../rule.ts";
import { affected } from "./house/affected.ts";
import { contact } from "./house/contact.ts";
import { correction } from "./house/correction.ts";
import { follow } from "./house/follow.ts";
import { form } from "./house/form.ts";
import { ADDRESS, type HouseLine } from "./house/houseLine.ts";
import { newsletter } from "./house/newsletter.ts";
import { printed } from "./house/printed.ts";
import { programme } from "./house/programme.ts";
import { readMore } from "./house/readMore.ts";

const LINES: readonly HouseLine[] = [
  correction,
  follow,
  contact,
  newsletter,
  affected,
  form,
  programme,
  readMore,
  printed,
];

const ADDRESS_AT_END = new RegExp(`\\s*${ADDRESS.source}\\.?$`);

/** The longest block of such lines, in words. A note of correction may be long. */
const MAX_WORDS = 120;

/** A sentence that reports, or quotes, is the article's own: "Email us, the mayor said." */
const REPORTED =
  /^["“„‘«'»]|["”“]|\b(?:said|says|told|tells|asked|asks|urged|urges|wrote|warned|added|adding|argued|recalled|he|she|his|her|him)\b/iu;
/** What a note of correction says of persons doesn't make it a report. */
const MAY_REPORT: ReadonlySet<HouseLine> = new Set([correction]);

/** A question to the reader before such a line belongs to it: "How does this affect you? Email us at …" */
const TO_THE_READER = /\b(?:you|your|yourself)\b[^.!]{0,120}\?$/iu;

/**
 * The lines in which a news site speaks of itself: follow us, write to us, read more, this article was amended. All
 * sentences of a block must be such lines, but for questions to the reader before one.
 */
export const house: SetAsideRule = {
  step: "parsing/house",
  find: (block, { index, bodyStart }) => {
    if (!mayBe(block) || index < Math.min(bodyStart, 1)) return null;
    let reason: string | null = null;
    for (const sentence of sentences(block.text)) {
      const line = lineOf(sentence);
      if (line && (MAY_REPORT.has(line) || !REPORTED.test(sentence))) reason ??= line.reason;
      else if (!isAside(sentence, reason)) return null;
    }
    return reason === null ? null : { reason, doubt: !endsSentence(block.text) };
  },
};

/** An address at a sentence's end doesn't hide what kind it is. */
function lineOf(sentence: string): HouseLine | undefined {
  const before = sentence.replace(ADDRESS_AT_END, "");
  return LINES.find(({ test }) => test(sentence) || (before !== sentence && before !== "" && test(before)));
}

/** Whether a block is short enough, and reports nothing, as most paragraphs do, unless it is a note of correction. */
const mayBe = ({ kind, text }: Block) =>
  kind !== "heading" && !hasMoreWords(text, MAX_WORDS) && (!REPORTED.test(text) || correction.test(text));

/** A question to the reader; after a note of correction, what it goes on to say. */
function isAside(sentence: string, reason: string | null): boolean {
  if (reason === correction.reason) return true;
  return TO_THE_READER.test(sentence) && !REPORTED.test(sentence);
}
