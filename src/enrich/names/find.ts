import { acronym } from "./acronym.ts";
import { readAgain, type Unread } from "./again.ts";
import { fullName } from "./fullName.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { headedOrganisation } from "./headedOrganisation.ts";
import { ampersand, knownOrganisation, knownWhole, team } from "./organisations.ts";
import { firstNameAlone, spokenOf, surnameAlone, titledPerson } from "./people.ts";
import {
  beforePlace,
  headedPlace,
  knownPlace,
  placeExpected,
  placeOf,
  startedPlace,
  stateBehindComma,
} from "./places.ts";
import type { Place, Reading, Rule } from "./rule.ts";
import { type Run, runsOf } from "./run.ts";
import { demonym, functionWord, otherName, sentenceStart, title } from "./skips.ts";
import { type Token, tokenise } from "./tokens.ts";
import type { Found } from "./types.ts";

/**
 * The order in which rules read a word: what is listed whole before what is put together from
 * heads, both before what only the words around speak for.
 */
const RULES: readonly Rule[] = [
  stateBehindComma,
  titledPerson,
  functionWord,
  knownWhole,
  placeOf,
  headedOrganisation,
  otherName,
  knownOrganisation,
  ampersand,
  team,
  startedPlace,
  headedPlace,
  knownPlace,
  title,
  demonym,
  sentenceStart,
  beforePlace,
  fullName,
  spokenOf,
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
export function findNames(text: string, stretches: readonly Stretch[], lists: Gazetteer): Found[] {
  const blocks = stretches.map(({ start, end }) => tokenise(text, start, end));
  const lower = new Set<string>();
  for (const tokens of blocks) for (const token of tokens) if (token.shape === "lower") lower.add(token.text);
  const seenLower = (word: string) => lower.has(word);
  const found: Found[] = [];
  const unread: Unread[] = [];
  for (const tokens of blocks)
    for (const run of runsOf(text, tokens, isHeadline(tokens), lists))
      read(run, text, seenLower, found, unread);
  return readAgain(found, unread, lists);
}

/** Whether most words have a capital, so that capitals say little. */
function isHeadline(tokens: readonly Token[]): boolean {
  let capital = 0;
  let lower = 0;
  for (const { shape, text } of tokens) {
    if (shape === "capital" || shape === "capitals") capital += 1;
    else if (shape === "lower" && text.length > 3) lower += 1;
  }
  return capital >= 4 && lower * 3 <= capital && capital + lower < 40;
}

function read(run: Run, text: string, seenLower: Place["seenLower"], found: Found[], unread: Unread[]): void {
  let at = 0;
  let titled = false;
  let open = -1;
  const close = (to: number, weak: boolean) => {
    const first = run.words[open];
    const last = run.words[to - 1];
    if (open >= 0 && first && last)
      unread.push({ start: first.start, end: last.end, text: text.slice(first.start, last.end), weak });
    open = -1;
  };
  while (at < run.words.length) {
    const result = firstReading({ run, at, titled, seenLower });
    titled = false;
    if (result === null) {
      if (open < 0) open = at;
      at += 1;
      continue;
    }
    close(at, false);
    if (result.type === null && result.rule === "sentence-start") {
      open = at;
      close(result.to, true);
    }
    const first = run.words[result.from];
    const last = run.words[result.to - 1];
    const isWork = isQuoted(run) && result.confidence < KNOWN;
    if (result.type !== null && first && last && !isWork)
      found.push({
        start: first.start,
        end: last.end,
        text: text.slice(first.start, last.end),
        type: result.type,
        rule: result.rule,
        confidence: result.confidence,
      });
    titled = result.rule === "title" && result.type === null;
    at = Math.max(at + 1, result.to);
  }
  close(at, false);
}

/** From how sure a name is one even where it stands alone in quotation marks, as titles of works do. */
const KNOWN = 0.9;

/** “Corinne”, "Buddha for Mary": the whole run in quotation marks. */
function isQuoted({ before, after }: Run): boolean {
  const [first, second] = after;
  const closes = (mark: string | undefined) => mark === "”" || mark === '"' || mark === "’" || mark === "'";
  const opens = ["“", '"', "‘"].includes(before.at(-1)?.text ?? "");
  return opens && (closes(first?.text) || (first?.text === "," && closes(second?.text)));
}

function firstReading(place: Place): Reading | null {
  for (const rule of RULES) {
    const found = rule(place);
    if (found) return found;
  }
  return null;
}
