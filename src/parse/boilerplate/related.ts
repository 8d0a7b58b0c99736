import { endsSentence, type SetAsideRule, type Surroundings, wordCount } from "../rule.ts";

/** Headings of the lists of other articles that sites print below their own. */
const HEADING =
  /^(?:(?:related|recommended|popular|trending|latest|recent|more)\s+(?:posts?|articles?|stor(?:y|ies)|news|coverage|content|topics?|reading|links?|headlines?)|related|see also|read (?:also|next|more)|more (?:from|on|in) [^.!?]{1,60}|most (?:read|popular|viewed)|you (?:may|might) also (?:like|be interested in)|also read|recommended for you|up next|don[’']t miss|what to read next)\s*[:.…→»]*$/i;

/** The same with the other article's headline behind it, in one line. */
const POINTER =
  /^(?:read (?:also|more|next)|see also|also read|related(?: stor(?:y|ies)| articles?)?|watch|listen|more)\s*[:|>»→]\s*\S/i;

/** The longest headline below such a heading, in words. */
const MAX_HEADLINE = 25;

/** The most links that such a list has. */
const MAX_LINKS = 20;

/** "Related Posts", "Read more: ...", and the headlines that follow such a heading. */
export const related: SetAsideRule = {
  step: "related",
  find(block, around) {
    const { text } = block;
    if (HEADING.test(text) && wordCount(text) <= 8)
      return { reason: "a heading over links to other articles" };
    if (POINTER.test(text) && wordCount(text) <= MAX_HEADLINE) return { reason: "a link to another article" };
    if (follows(around)) return { reason: "a headline below a heading over links to other articles" };
    return null;
  },
};

/** Whether all that stands between the last such heading and this block, with it, are headlines. */
function follows({ blocks, index }: Surroundings): boolean {
  for (let at = index; at >= Math.max(0, index - MAX_LINKS); at -= 1) {
    const text = blocks[at]?.text ?? "";
    if (at < index && HEADING.test(text)) return true;
    if (endsSentence(text) || wordCount(text) > MAX_HEADLINE) return false;
  }
  return false;
}
