import { acronym } from "./acronym.ts";
import { fullName } from "./fullName.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { headedOrganisation, pairedOrganisation } from "./headedOrganisation.ts";
import { demonym, functionWord, otherName, sentenceStart, storm, title } from "./nonNames.ts";
import { ampersand, listedOrganisation, listedPhrase, team } from "./organisations.ts";
import { firstNameAlone, personByContext, surnameAlone, titledPerson } from "./people.ts";
import {
  placeBeforePlace,
  placeByHead,
  listedPlace,
  placeExpected,
  placeOf,
  placeByFirstWord,
  stateAfterComma,
} from "./places.ts";
import { propagate, type Unread } from "./propagate.ts";
import type { RuleContext, RuleResult, NameRule } from "./rule.ts";
import { type Run, runsOf } from "./run.ts";
import { type Token, tokenise } from "./tokens.ts";
import type { NameMatch } from "./types.ts";

/**
 * The order in which rules read a word: what is listed whole before what is put together from
 * heads, both before what only the words around speak for.
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

/** A stretch of text that names don't go beyond. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The names of a text, block by block, in order. */
export function findNames(text: string, stretches: readonly Stretch[], lists: Gazetteer): NameMatch[] {
  const blocks = stretches.map(({ start, end }) => tokenise(text, start, end));
  let lower: ReadonlySet<string> | null = null;
  const seenLower = (word: string) => {
    lower ??= lowerWords(blocks);
    return lower.has(word);
  };
  const found: NameMatch[] = [];
  const unread: Unread[] = [];
  for (const tokens of blocks)
    for (const run of runsOf(text, tokens, isHeadline(tokens), lists))
      read(run, { text, seenLower, found, unread });
  return propagate(found, unread, lists);
}

function lowerWords(blocks: readonly (readonly Token[])[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const tokens of blocks) for (const { shape, text } of tokens) if (shape === "lower") words.add(text);
  return words;
}

/** The longest headline, in words; and the most sentences that one has. */
const MAX_HEADLINE = 40;
const MAX_SENTENCES = 2;

/** Whether most words have a capital, so that capitals say little. Small words never have one. */
function isHeadline(tokens: readonly Token[]): boolean {
  if (tokens.length > 2 * MAX_HEADLINE) return false;
  let capital = 0;
  let lower = 0;
  let sentences = 0;
  for (const { shape, text, isInitial: initial } of tokens) {
    if (shape === "capital" || shape === "capitals") capital += 1;
    else if (shape === "lower" && text.length > 3) lower += 1;
    if (initial) sentences += 1;
  }
  return capital >= 4 && lower * 3 <= capital && sentences <= MAX_SENTENCES;
}

/** A text while its runs are read: what was found, and what was not. */
interface Reader {
  readonly text: string;
  readonly seenLower: RuleContext["occursInLowerCase"];
  readonly found: NameMatch[];
  readonly unread: Unread[];
}

// No function is made within these loops: esbuild names each one anew, which takes longer than what it does.
function read(run: Run, reader: Reader): void {
  let at = 0;
  let titled = false;
  let open = 0;
  while (at < run.words.length) {
    const result = firstReading({ run, at, afterTitle: titled, occursInLowerCase: reader.seenLower });
    titled = false;
    if (result === null) {
      at += 1;
      continue;
    }
    leave(run, open, at, false, reader);
    if (result.rule === "sentence-start") leave(run, at, result.to, true, reader);
    keep(run, result, reader);
    titled = result.rule === "title" && result.type === null;
    at = Math.max(at + 1, result.to);
    open = at;
  }
  leave(run, open, at, false, reader);
}

/** Words that no rule could read. */
function leave(run: Run, from: number, to: number, weak: boolean, { text, unread }: Reader): void {
  const first = run.words[from];
  const last = run.words[to - 1];
  if (from >= to || !first || !last) return;
  unread.push({ start: first.start, end: last.end, text: text.slice(first.start, last.end), weak });
}

/** From how sure a name is one even where it stands alone in quotation marks, as titles of works do. */
const KNOWN = 0.9;

function keep(run: Run, { from, to, type, rule, confidence }: RuleResult, { text, found }: Reader): void {
  const first = run.words[from];
  const last = run.words[to - 1];
  if (type === null || !first || !last || (confidence < KNOWN && isQuoted(run))) return;
  const { start } = first;
  found.push({ start, end: last.end, text: text.slice(start, last.end), type, rule, confidence });
}

const OPENING = new Set(["“", '"', "‘"]);
const CLOSING = new Set(["”", '"', "’", "'"]);

/** “Corinne”, "Buddha for Mary": the whole run in quotation marks. */
function isQuoted({ before, after }: Run): boolean {
  const [first, second] = after;
  if (!first || !OPENING.has(before.at(-1)?.text ?? "")) return false;
  return CLOSING.has(first.text) || (first.text === "," && CLOSING.has(second?.text ?? ""));
}

function firstReading(place: RuleContext): RuleResult | null {
  for (const rule of RULES) {
    const found = rule(place);
    if (found) return found;
  }
  return null;
}
