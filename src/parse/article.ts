import { givenText, mostTrusted, sourced } from "../read/precedence.ts";
import type { Annotation, Block, ParsedArticle, Seed, SetAside, Sourced } from "../records/source.ts";
import { endsSentence } from "../text/sentences.ts";
import { blocksOf } from "./blocks.ts";
import { caption } from "./boilerplate/caption.ts";
import { furniture } from "./boilerplate/furniture.ts";
import { hashtags } from "./boilerplate/hashtags.ts";
import { mail, withSubject } from "./boilerplate/mail.ts";
import { production } from "./boilerplate/production.ts";
import { related } from "./boilerplate/related.ts";
import { release } from "./boilerplate/release.ts";
import { section } from "./boilerplate/section.ts";
import { separator } from "./boilerplate/separator.ts";
import { takeaways } from "./boilerplate/takeaways.ts";
import { creditLine } from "./credits/creditLine.ts";
import { datelineLine, datelineOf } from "./credits/dateline.ts";
import { headlineOf, titleFromLede } from "./headline.ts";
import { bodyStart, type Finding, type SetAsideRule } from "./rule.ts";

/** Asked in this order of each block; the first that answers has it. */
const RULES: readonly SetAsideRule[] = [
  // Marks first: everything after it may count on words.
  separator,
  hashtags,
  // What stands above a headline. Mail before credits: "Von: Anna Müller" is no byline in one.
  mail,
  release,
  section,
  // Before furniture: "Published ... | 5 min read" is a credit, a bare "5 min read" is not.
  creditLine,
  datelineLine,
  furniture,
  production,
  // Captions before links: a caption may stand below "Related", a link never has a credit.
  caption,
  related,
  // Last: it looks at whole lists.
  takeaways,
];

/**
 * Takes a seed apart into headline, paragraphs and list items, credits, and what is not the
 * article's own. Nothing is dropped: what is no block is set aside with its reason.
 */
export function parseSeed(seed: Seed): ParsedArticle {
  const all = withSubject(seed.blocks ?? blocksOf(seed.text));
  const { kept, setAside, credits } = sift(all);
  const start = bodyStart(kept);
  const headline = headlineOf(kept, start);
  const blocks = headline ? kept.filter((block) => block !== headline) : kept;
  const lede = blocks[bodyStart(blocks)] ?? blocks[0];
  const title = titleOf(seed, headline, lede);
  const unused = headline && title.origin !== "text" ? [asHeadline(headline)] : [];
  return {
    seed,
    title,
    headline: title.origin === "text" ? headline : null,
    blocks: blocks.length > 0 ? blocks : kept,
    setAside: [...seed.dropped, ...unused, ...setAside],
    credits: [...credits, ...(lede ? datelineOf(lede, seed.text) : [])],
  };
}

interface Sifted {
  readonly kept: readonly Block[];
  readonly setAside: readonly SetAside[];
  readonly credits: readonly Annotation[];
}

/** Parts the blocks by the rules; a text of which nothing would be left is kept whole. */
function sift(blocks: readonly Block[]): Sifted {
  const kept: Block[] = [];
  const setAside: SetAside[] = [];
  const credits: Annotation[] = [];
  for (const { block, step, finding } of withHeadline(findings(blocks), bodyStart(blocks))) {
    const { start, end, text } = block;
    if (!finding) kept.push(block);
    else setAside.push({ step, reason: finding.reason, text, start, end });
    credits.push(...(finding?.credits ?? []));
  }
  return kept.length > 0 ? { kept, setAside, credits } : { kept: blocks, setAside: [], credits };
}

interface Found {
  readonly block: Block;
  readonly step: string;
  readonly finding: Finding | null;
}

/** What the first rule that answers says of each block. */
function findings(blocks: readonly Block[]): Found[] {
  const start = bodyStart(blocks);
  const bodyEnd = blocks.findLastIndex(({ text }) => endsSentence(text));
  return blocks.map((block, index) => {
    for (const { step, find } of RULES) {
      const finding = find(block, { blocks, index, bodyStart: start, bodyEnd });
      if (finding) return { block, step, finding };
    }
    return { block, step: "", finding: null };
  });
}

/** "Donate now, or lose the lifeboat" is a headline where it opens the text and no other one is left. */
function withHeadline([first, ...others]: readonly Found[], start: number): Found[] {
  if (!first) return [];
  const isOnly = start > 0 && others.slice(0, start - 1).every(({ finding }) => finding);
  return [isOnly && first.finding?.doubt ? { ...first, finding: null } : first, ...others];
}

/**
 * The title that is given or that the text has, else one made from the lede. A front matter that repeats the
 * headline only says that it is the title.
 */
function titleOf(seed: Seed, headline: Block | null, lede: Block | undefined): Sourced<string> {
  const given = givenText(seed, "title");
  const isRepeated = given?.origin === "front matter" && headline && sameWords(headline.text, given.value);
  const stated = mostTrusted(isRepeated ? null : given, sourced(headline?.text, "text"));
  return stated ?? { value: titleFromLede(lede?.text ?? seed.file), origin: "derived" };
}

function sameWords(one: string, other: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return plain(one) === plain(other);
}

function asHeadline({ text, start, end }: Block): SetAside {
  return { step: "headline", reason: "the text’s own headline; another title was given", text, start, end };
}
