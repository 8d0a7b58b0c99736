import { endsSentence } from "../../text/sentences.ts";
import { hasMoreWords, type SetAsideRule, type Surroundings } from "../rule.ts";

/** Headings of the lists of other articles that sites print below their own. */
const HEADING =
  /^(?:(?:related|recommended|popular|trending|latest|recent|more)\s+(?:posts?|articles?|stor(?:y|ies)|news|coverage|content|topics?|reading|links?|headlines?)|related|see also|read (?:also|next|more)|most (?:read|popular|viewed)|you (?:may|might) also (?:like|enjoy|be interested in)|also read|recommended for you|up next|don[’']t miss|what to read next)\s*[:.…→»]*$/i;

/** These can also be headings in the article: "More in store". */
const PERHAPS_HEADING = /^more (?:from|on|in) [^.!?]{1,60}$/i;

/** With a colon it can only be such a heading: "More from the festival:", "Read more from the series here:". */
const SURE_HEADING = /^(?:more|read more|see more|watch more|further reading|related)\b[^.!?:]{0,60}:$/i;

/** The same, followed by the other article's headline in the same line. */
const POINTER =
  /^(?:read (?:also|more|next)|see also|also read|related(?: stor(?:y|ies)| articles?)?)\s*[:|>»→]\s*\S/i;

/** These can also be speech: "Listen: I am no hero, she says." */
const PERHAPS_POINTER = /^(?:watch|listen|live|video|gallery|in pictures|podcast|more)\s*[:|>»→]\s*\S/i;

/** The longest heading and the longest headline below it, in words. */
const MAX_HEADING = 8;
const MAX_HEADLINE = 25;

/** The most links in such a list. */
const MAX_LINKS = 20;

/** "Related Posts", "Read more: ...", and the headlines that follow such a heading. */
export const related: SetAsideRule = {
  step: "parsing/related",
  find({ text }, around) {
    if (isHeading(around, around.index))
      return { reason: "a heading over links to other articles", doubt: true };
    const isPointer = POINTER.test(text) || (PERHAPS_POINTER.test(text) && !endsStatement(text));
    if (isPointer && !hasMoreWords(text, MAX_HEADLINE))
      return { reason: "a link to another article", doubt: true };
    return follows(around) ? { reason: "a headline below a heading over links to other articles" } : null;
  },
};

/** Whether a text ends with a full stop. The headlines of other articles are often questions. */
const endsStatement = (text: string) => endsSentence(text) && !/[?？]["'”’»]?$/.test(text);

function isHeading({ blocks }: Surroundings, index: number): boolean {
  const text = blocks[index]?.text ?? "";
  const isSure = SURE_HEADING.test(text) || HEADING.test(text);
  if (!isSure && !PERHAPS_HEADING.test(text)) return false;
  // Words are counted last, because that takes longest.
  return !hasMoreWords(text, MAX_HEADING) && (isSure || !endsSentence(blocks[index + 1]?.text ?? ""));
}

/**
 * Whether this block and everything between it and the last such heading look like headlines. A
 * heading of the file format (`## …` in Markdown) is not one: it belongs to the article.
 */
function follows(around: Surroundings): boolean {
  const { blocks, index } = around;
  for (let at = index; at >= Math.max(0, index - MAX_LINKS); at -= 1) {
    const block = blocks[at];
    if (!block) return false;
    if (at < index && isHeading(around, at)) return true;
    if (block.kind === "heading" || endsStatement(block.text) || hasMoreWords(block.text, MAX_HEADLINE))
      return false;
  }
  return false;
}
