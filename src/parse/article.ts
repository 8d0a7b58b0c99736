import { titleFrom } from "../read/precedence.ts";
import type { Block, Credit, ParsedArticle, Seed, SetAside } from "../records/source.ts";
import { append } from "../shared/append.ts";
import { endsSentence } from "../text/sentences.ts";
import { blocksOf } from "./blocks.ts";
import { authorNote } from "./boilerplate/authorNote.ts";
import { caption } from "./boilerplate/caption.ts";
import { furniture } from "./boilerplate/furniture.ts";
import { hashtags } from "./boilerplate/hashtags.ts";
import { house } from "./boilerplate/house.ts";
import { lastLine } from "./boilerplate/lastLine.ts";
import { mail, withSubject } from "./boilerplate/mail.ts";
import { mailTail } from "./boilerplate/mailTail.ts";
import { production } from "./boilerplate/production.ts";
import { related } from "./boilerplate/related.ts";
import { release } from "./boilerplate/release.ts";
import { repeatedTitle } from "./boilerplate/repeatedTitle.ts";
import { section } from "./boilerplate/section.ts";
import { separator } from "./boilerplate/separator.ts";
import { tags } from "./boilerplate/tags.ts";
import { takeaways } from "./boilerplate/takeaways.ts";
import { creditLine } from "./credits/creditLine.ts";
import { datelineLine, datelineOf } from "./credits/dateline.ts";
import { headlineOf, titleFromLede, titleOf } from "./headline.ts";
import { withoutLongParagraphs } from "./longParagraphs.ts";
import { bodyStart, type Finding, type SetAsideRule } from "./rule.ts";

/** The rules are tried in this order; the first match wins. */
const RULES: readonly SetAsideRule[] = [
  // Before the separators, of which the mark above a signature is one.
  mailTail,
  // The rules after it may assume that a block has words.
  separator,
  tags,
  repeatedTitle,
  hashtags,
  // What is above a headline. Mail before credits: in an e-mail, "Von: Anna Müller" is not a byline.
  mail,
  release,
  section,
  // Before furniture: "Published ... | 5 min read" is a credit, a bare "5 min read" is not.
  creditLine,
  datelineLine,
  furniture,
  production,
  // Captions before links: a caption may follow "Related", but a link never has a credit.
  caption,
  related,
  house,
  // Last: they look at whole lists, and at what no other rule knows.
  takeaways,
  authorNote,
  lastLine,
];

/**
 * Separates a seed into headline, paragraphs and list items, credits, and text that is not part of
 * the article. Nothing is dropped: what is not a block of the article is set aside with a reason.
 */
export function parseSeed(seed: Seed): ParsedArticle {
  const found = seed.blocks ?? blocksOf(seed.text);
  const all = withSubject(found.flatMap((block) => withoutLongParagraphs(block, seed.text)));
  const { kept, setAside, credits } = sift(all);
  const start = bodyStart(kept);
  const headline = headlineOf(kept, start);
  const blocks = headline ? kept.filter((block) => block !== headline) : kept;
  const lede = blocks[bodyStart(blocks)] ?? blocks[0];
  const title = titleFrom(seed, headline && titleOf(headline), titleFromLede(lede?.text ?? seed.file));
  const unused = headline && title.origin !== "text" ? [asHeadline(headline)] : [];
  return {
    seed,
    title,
    headline: title.origin === "text" ? headline : null,
    blocks: blocks.length > 0 ? blocks : kept,
    setAside: [...seed.dropped, ...linksOf(headline), ...unused, ...setAside],
    credits: [...credits, ...(lede ? datelineOf(lede, seed.text) : [])],
  };
}

interface Sifted {
  readonly kept: readonly Block[];
  readonly setAside: readonly SetAside[];
  readonly credits: readonly Credit[];
}

/** Sorts the blocks by the rules. If nothing would be left of a text, all of it is kept. */
function sift(blocks: readonly Block[]): Sifted {
  const kept: Block[] = [];
  const setAside: SetAside[] = [];
  const credits: Credit[] = [];
  for (const { block, finding } of withHeadline(findings(blocks), bodyStart(blocks))) {
    const { start, end, text } = block;
    if (!finding) kept.push(block);
    else setAside.push({ step: finding.step, reason: finding.reason, text, start, end });
    append(credits, finding?.credits ?? []);
  }
  return kept.length > 0 ? { kept, setAside, credits } : { kept: blocks, setAside: [], credits };
}

interface BlockFinding {
  readonly block: Block;
  /** Why the block is set aside, and by which rule; null where it stays. */
  readonly finding: (Finding & Pick<SetAsideRule, "step">) | null;
}

/** The first rule that matches each block, if any. */
function findings(blocks: readonly Block[]): BlockFinding[] {
  const start = bodyStart(blocks);
  const bodyEnd = blocks.findLastIndex(({ text }) => endsSentence(text));
  return blocks.map((block, index) => {
    for (const { step, find } of RULES) {
      const finding = find(block, { blocks, index, bodyStart: start, bodyEnd });
      if (finding) return { block, finding: { ...finding, step } };
    }
    return { block, finding: null };
  });
}

/** A doubtful block such as "Donate now, or lose the lifeboat" is the headline if there is no other. */
function withHeadline([first, ...others]: readonly BlockFinding[], start: number): BlockFinding[] {
  if (!first) return [];
  const isOnly = start > 0 && others.slice(0, start - 1).every(({ finding }) => finding);
  return [isOnly && first.finding?.doubt ? { ...first, finding: null } : first, ...others];
}

/** The addresses that a headline leads to: a page’s own headline is no link. */
function linksOf(headline: Block | null): SetAside[] {
  const { start = 0, end = 0, layout } = headline ?? {};
  return (layout?.marks ?? []).flatMap((mark) =>
    mark.kind === "link"
      ? { step: "parsing/link", reason: "the address of the headline", text: mark.href, start, end }
      : [],
  );
}

function asHeadline({ text, start, end }: Block): SetAside {
  return {
    step: "parsing/headline",
    reason: "the text’s own headline; another title was given",
    text,
    start,
    end,
  };
}
