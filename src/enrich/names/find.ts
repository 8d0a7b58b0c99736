import type { Span } from "../../records/span.ts";
import { acronym } from "./acronym.ts";
import { fullName } from "./fullName.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { headedOrganisation, pairedOrganisation } from "./headedOrganisation.ts";
import type { NameMatch } from "./nameMatch.ts";
import { demonym, functionWord, otherName, sentenceStart, storm, title } from "./nonNames.ts";
import { ampersand, listedOrganisation, listedPhrase, team } from "./organisations.ts";
import { firstNameAlone, personByContext, surnameAlone, titledPerson } from "./people.ts";
import {
  listedPlace,
  placeBeforePlace,
  placeByFirstWord,
  placeByHead,
  placeExpected,
  placeOf,
  stateAfterComma,
} from "./places.ts";
import { propagate, type UnmatchedWords } from "./propagate.ts";
import type { NameResult, NameRule, RuleContext, RuleResult } from "./rule.ts";
import { type Run, runsOf } from "./run.ts";
import { type Token, tokenise } from "./tokens.ts";

/**
 * The rules are tried in this order at each word; the first match wins. Names that the lists have as a whole come
 * before names that end in a known word such as "Ministry", and these before names that only the context suggests.
 */
const RULES: readonly NameRule[] = [
  stateAfterComma,
  titledPerson,
  functionWord,
  listedPhrase,
  placeOf,
  pairedOrganisation,
  headedOrganisation,
  storm,
  otherName,
  listedOrganisation,
  ampersand,
  team,
  placeByFirstWord,
  placeByHead,
  listedPlace,
  title,
  demonym,
  sentenceStart,
  placeBeforePlace,
  fullName,
  personByContext,
  acronym,
  placeExpected,
  surnameAlone,
  firstNameAlone,
];

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

/** A headline has at most this many words and sentences. */
const MAX_HEADLINE_WORDS = 40;
const MAX_HEADLINE_SENTENCES = 2;

/** Whether most words have a capital, so that capitals mean little. Short words such as "of" don't count. */
function isHeadline(tokens: readonly Token[]): boolean {
  if (tokens.length > 2 * MAX_HEADLINE_WORDS) return false;
  let capital = 0;
  let lower = 0;
  let sentences = 0;
  for (const { shape, text, isInitial } of tokens) {
    if (shape === "capital" || shape === "capitals") capital += 1;
    else if (shape === "lower" && text.length > 3) lower += 1;
    if (isInitial) sentences += 1;
  }
  return capital >= 4 && lower * 3 <= capital && sentences <= MAX_HEADLINE_SENTENCES;
}

/** A text whose runs are being read, and what the rules have found so far. */
interface Findings {
  readonly text: string;
  readonly occursInLowerCase: RuleContext["occursInLowerCase"];
  readonly matches: NameMatch[];
  readonly unmatched: UnmatchedWords[];
}

// No closure is created in these loops: esbuild gives each one a name at run time, which costs more than its work.
function applyRules(run: Run, findings: Findings): void {
  let at = 0;
  let afterTitle = false;
  let unmatchedFrom = 0;
  while (at < run.words.length) {
    const { occursInLowerCase } = findings;
    const result = firstResult({ run, at, afterTitle, occursInLowerCase });
    afterTitle = false;
    if (result === null) {
      at += 1;
      continue;
    }
    addUnmatched(findings, run, { from: unmatchedFrom, to: at, isSentenceStart: false });
    if (result.rule === "names/sentence-start")
      addUnmatched(findings, run, { from: at, to: result.to, isSentenceStart: true });
    if (result.type !== null) addMatch(findings, run, result);
    afterTitle = result.rule === "names/title";
    at = Math.max(at + 1, result.to);
    unmatchedFrom = at;
  }
  addUnmatched(findings, run, { from: unmatchedFrom, to: at, isSentenceStart: false });
}

/** Words by their indexes in a run; `to` is the index after the last. */
interface UnmatchedRange {
  readonly from: number;
  readonly to: number;
  readonly isSentenceStart: boolean;
}

function addUnmatched({ text, unmatched }: Findings, run: Run, range: UnmatchedRange): void {
  const { from, to, isSentenceStart } = range;
  const first = run.words[from];
  const last = run.words[to - 1];
  if (from >= to || !first || !last) return;
  const { start } = first;
  const { end } = last;
  unmatched.push({ start, end, text: text.slice(start, end), isSentenceStart });
}

/** The confidence from which a name is kept even if it fills a pair of quotation marks, as titles of works do. */
const MIN_QUOTED_CONFIDENCE = 0.9;

function addMatch({ text, matches }: Findings, run: Run, result: NameResult): void {
  const { from, to, type, rule, confidence } = result;
  const first = run.words[from];
  const last = run.words[to - 1];
  if (!first || !last || (confidence < MIN_QUOTED_CONFIDENCE && isQuoted(run))) return;
  const { start } = first;
  const { end } = last;
  matches.push({ start, end, text: text.slice(start, end), type, rule, confidence });
}

const OPENING = new Set(["“", '"', "‘"]);
const CLOSING = new Set(["”", '"', "’", "'"]);

/** Whether the whole run is in quotation marks: “Corinne”, "Buddha for Mary". */
function isQuoted({ before, after }: Run): boolean {
  const [first, second] = after;
  if (!first || !OPENING.has(before.at(-1)?.text ?? "")) return false;
  return CLOSING.has(first.text) || (first.text === "," && CLOSING.has(second?.text ?? ""));
}

function firstResult(context: RuleContext): RuleResult | null {
  for (const rule of RULES) {
    const result = rule(context);
    if (result) return result;
  }
  return null;
}
