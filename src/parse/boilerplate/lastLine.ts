import type { Block } from "../../records/source.ts";
import { endsSentence, sentences } from "../../text/sentences.ts";
import { hasMoreWords, type SetAsideRule } from "../rule.ts";

/** The shortest and the longest such line, in words. A shorter one may be a name, a longer one a sentence cut off. */
const MIN_WORDS = 6;
const MAX_WORDS = 25;

/** So many paragraphs before it are full sentences: the text is prose, not a poem or a list. */
const MIN_SENTENCES = 4;

/** How a letter, a list or a speech ends: with a mark, an initial, a number or a name and what the person is. */
const NO_LINK = /^[^\p{L}‘'“"]|:$|, |:\/\/|\b(?:sincerely|yours|regards)\b/iu;

/** A line without a full stop after the last of many full paragraphs: the caption of a film, or another headline. */
export const lastLine: SetAsideRule = {
  step: "parsing/last-line",
  find({ kind, text }, { blocks, index }) {
    if (index !== blocks.length - 1 || kind !== "paragraph" || endsSentence(text) || NO_LINK.test(text))
      return null;
    if (!hasMoreWords(text, MIN_WORDS - 1) || hasMoreWords(text, MAX_WORDS)) return null;
    if (sentences(text).length !== 1) return null;
    const before = blocks.slice(Math.max(0, index - MIN_SENTENCES), index);
    const isProse = before.length === MIN_SENTENCES && before.every(isFull);
    return isProse ? { reason: "a line after the end that is no sentence, as of a link or a film" } : null;
  },
};

const isFull = ({ kind, text }: Block) => kind === "paragraph" && endsSentence(text);
