import type { Block } from "../../records/source.ts";
import { endsSentence, type SetAsideRule, type Surroundings } from "../rule.ts";

/** The fewest items; two may be the article's own. */
const LEAST = 3;

/** The most; a longer list is the article. */
const MOST = 12;

/** "Kremlin’s Ambiguity: Moscow has refrained from commenting.": a label in capitals, then a sentence. */
const LABELLED =
  /^(?:[-–—•*]\s*)?(?:\p{Lu}[\p{L}’'-]*|of|on|in|for|to|and|the|a|an|or|with|from|by|at|as)(?:\s(?:\p{Lu}[\p{L}’'-]*|of|on|in|for|to|and|the|a|an|or|with|from|by|at|as)){0,9}:\s\p{Lu}/u;

/**
 * A list at the article's end that says again what it said, as sites add it: every item has a
 * label of its own. One that the paragraph before it leads to with a colon is the article's.
 */
export const takeaways: SetAsideRule = {
  step: "parsing/takeaways",
  find: (block, around) => {
    if (!isTakeaway(block) || !isClosing(around)) return null;
    return { reason: "a closing list of key points that repeats the article" };
  },
};

const isTakeaway = ({ kind, text }: Block) => kind === "item" && LABELLED.test(text) && endsSentence(text);

/** Whether only such items follow the block, and enough of them stand together below a full sentence. */
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
