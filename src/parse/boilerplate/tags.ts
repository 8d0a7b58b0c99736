import type { SetAsideRule } from "../rule.ts";

/** Tags of embedded posts and players, which are left over when a page is turned into text, with their words. */
const EMBED = "(?:tweet|iframe|embed|object|amp-\\w{2,20})";

const OPENING = new RegExp(`^<${EMBED}(?:\\s[^<>]{0,400})?/?>`, "iu");
/** A tag without its end: the line broke within an attribute. */
const BROKEN = new RegExp(`^<${EMBED}\\s[^<>]{1,400}="[^"<>]*$`, "iu");
/** What is left of such a tag in the next line. */
const REST = /^[^<>"]{0,40}"\s?\/?>/u;

/** "[embed]…[/embed]", "[caption id=…]". */
const SHORTCODE =
  /^\[\/?(?:embed|caption|gallery|video|audio|youtube|tweet|iframe|playlist)\b[^\]]{0,300}\]/iu;
const ENTITIES = /^(?:&(?:nbsp|amp|lt|gt|quot|#\d{1,6});?\s*)+$/iu;
/** The tags of a block, however many. */
const TAG = /<[^<>]{1,400}>/gu;

/** A block that is markup: tags without words, or an embedded post with its tag. */
export const tags: SetAsideRule = {
  step: "parsing/tags",
  find: ({ text }, { blocks, index }) => {
    const isMarkup =
      OPENING.test(text) ||
      BROKEN.test(text) ||
      SHORTCODE.test(text) ||
      ENTITIES.test(text) ||
      (BROKEN.test(blocks[index - 1]?.text ?? "") && REST.test(text)) ||
      (text.startsWith("<") && !/[\p{L}\p{N}]/u.test(text.replace(TAG, "")));
    return isMarkup ? { reason: "markup of an embedded post or picture", doubt: true } : null;
  },
};
