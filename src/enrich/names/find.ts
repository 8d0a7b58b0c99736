import type { Span } from "../../records/span.ts";
import { applyRules } from "./applyRules.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { isHeadline } from "./headline.ts";
import type { NameMatch } from "./nameMatch.ts";
import { propagate, type UnmatchedWords } from "./propagate.ts";
import { runsOf } from "./readRuns.ts";
import { type Token, tokenise } from "./tokens.ts";

/** The names of a text's blocks, in order. No name goes beyond its block. */
export function findNames(text: string, blocks: readonly Span[], lists: Gazetteer): NameMatch[] {
  const tokensOfBlocks = blocks.map(({ start, end }) => tokenise(text, start, end));
  let lower: ReadonlySet<string> | null = null;
  const occursInLowerCase = (word: string) => {
    lower ??= lowerCaseWords(tokensOfBlocks);
    return lower.has(word);
  };
  const matches: NameMatch[] = [];
  const unmatched: UnmatchedWords[] = [];
  for (const tokens of tokensOfBlocks)
    for (const run of runsOf({ text, tokens, inHeadline: isHeadline(tokens), lists }))
      applyRules(run, { text, occursInLowerCase, matches, unmatched });
  return propagate(matches, unmatched, lists);
}

function lowerCaseWords(blocks: readonly (readonly Token[])[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const tokens of blocks) for (const { shape, text } of tokens) if (shape === "lower") words.add(text);
  return words;
}
