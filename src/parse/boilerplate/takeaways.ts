import type { Block } from "../../records/source.ts";
import { endsSentence } from "../../text/sentences.ts";
import type { SetAsideRule, Surroundings } from "../rule.ts";

/** The fewest items. A list of two can belong to the article. */
const LEAST = 3;

/** The most items. A longer list is the article itself. */
const MOST = 12;

/** "Kremlin’s Ambiguity: Moscow has refrained from commenting.": a label in capitals, then a sentence. */
const LABELLED =
  /^(?:[-–—•*]\s*)?(?:\p{Lu}[\p{L}’'-]*|of|on|in|for|to|and|the|a|an|or|with|from|by|at|as)(?:\s(?:\p{Lu}[\p{L}’'-]*|of|on|in|for|to|and|the|a|an|or|with|from|by|at|as)){0,9}:\s\p{Lu}/u;

/**
 * A list of key points that a site adds at the article's end: every item has its own label. If the
 * paragraph before the list ends in a colon, the list belongs to the article.
 */
export const takeaways: SetAsideRule = {
  step: "parsing/takeaways",
  find: (block, around) => {
    if (!isTakeaway(block) || !isClosing(around)) return null;
    return { reason: "a closing list of key points that repeats the article" };
  },
};

const isTakeaway = ({ kind, text }: Block) => kind === "item" && LABELLED.test(text) && endsSentence(text);

/** Whether the block is in a list of 3 to 12 such items that ends the text and follows a full sentence. */
function isClosing({ blocks, index, bodyEnd }: Surroundings): boolean {
  let last = index;
  while (last - index < MOST && isItem(blocks[last + 1])) last += 1;
  let first = index;
  while (index - first < MOST && isItem(blocks[first - 1])) first -= 1;
  const [before, count] = [blocks[first - 1], last - first + 1];
  const isList = count >= LEAST && count <= MOST && last >= bodyEnd;
  return isList && before?.kind === "paragraph" && endsSentence(before.text);
}

const isItem = (block: Block | undefined) => block !== undefined && isTakeaway(block);
