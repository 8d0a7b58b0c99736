import type { Block } from "../../records/source.ts";
import { endsSentence } from "../../text/sentences.ts";
import { hasMoreWords, type SetAsideRule } from "../rule.ts";

/** The longest note, in words; it can be about several authors. */
const MAX_WORDS = 60;

/** So many paragraphs stand before it. */
const MIN_BEFORE = 3;

/** "Ada Quist is a retired teacher", "Ada B. Quist, who lives in Lima, is professor of law". */
const NOTE =
  /^((?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+)(?:, [^,.]{1,60},)? is (?:also )?(?:an? |the )?([^.;]+)/u;

/** What the people are who write for a paper from outside, or belong to it. */
const TRADES =
  /(?<!\p{L})(?:author|co-author|writer|columnist|editor|reporter|journalist|correspondent|contributor|blogger|novelist|poet|critic|professor|lecturer|teacher|fellow|scholar|historian|economist|scientist|analyst|researcher|director|president|chairman|chairwoman|chair|founder|co-founder|executive|consultant|attorney|lawyer|physician|doctor|governor|senator|strategist|student|resident|partner|member)(?!\p{L})/u;

/** The last paragraph of an opinion, which says who wrote it: somebody of whom the article has not said a word. */
export const authorNote: SetAsideRule = {
  step: "parsing/author-note",
  find({ kind, text }, { blocks, index }) {
    if (index !== blocks.length - 1 || index < MIN_BEFORE || kind !== "paragraph") return null;
    if (!endsSentence(text) || hasMoreWords(text, MAX_WORDS)) return null;
    const [, name, what] = NOTE.exec(text) ?? [];
    if (name === undefined || !TRADES.test(what ?? "")) return null;
    const isNew = !blocks.slice(0, index).some((block) => mentions(block, name));
    return isNew ? { reason: "who the author is" } : null;
  },
};

const mentions = (block: Block, name: string) => block.text.includes(name.slice(name.lastIndexOf(" ") + 1));
