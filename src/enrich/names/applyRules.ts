import type { NameMatch } from "./nameMatch.ts";
import type { UnmatchedWords } from "./propagate.ts";
import { isCommonWord, type NameResult, type RuleContext, type RuleResult } from "./rule.ts";
import { RULES } from "./rules.ts";
import type { Run } from "./run.ts";

/** A text whose runs are being read, and what the rules have found so far. */
interface RunFindings {
  readonly text: string;
  readonly occursInLowerCase: RuleContext["occursInLowerCase"];
  readonly matches: NameMatch[];
  readonly unmatched: UnmatchedWords[];
}

/**
 * Applies the rules to the words of a run and adds what they find to the findings. No closure is created in these
 * loops: esbuild gives each one a name at run time, which costs more than the work itself.
 */
export function applyRules(run: Run, findings: RunFindings): void {
  const { occursInLowerCase } = findings;
  let at = 0;
  let afterTitle = false;
  let unmatchedFrom = 0;
  while (at < run.words.length) {
    const afterUnknown = unmatchedFrom < at && !isCommonWord(run, run.words[at - 1]);
    const result = firstResult({ run, at, afterTitle, afterUnknown, occursInLowerCase });
    afterTitle = false;
    if (result === null) {
      at += 1;
      continue;
    }
    addUnmatched(findings, run, { from: unmatchedFrom, to: at, isSentenceStart: false });
    if (LEAVES_WORDS.has(result.rule) && !isFirstOfName(run, result))
      addUnmatched(findings, run, {
        from: at,
        to: result.to,
        isSentenceStart: result.rule === "names/sentence-start",
      });
    if (result.type !== null) addMatch(findings, run, result);
    afterTitle = result.rule === "names/title";
    at = Math.max(at + 1, result.to);
    unmatchedFrom = at;
  }
  addUnmatched(findings, run, { from: unmatchedFrom, to: at, isSentenceStart: false });
}

/** Rules that find no name here, but whose words may be one elsewhere in the article. */
const LEAVES_WORDS: ReadonlySet<RuleResult["rule"]> = new Set(["names/sentence-start", "names/with-article"]);

/** "Win" in "Win Quexa said": the first word of a sentence isn't somebody's whom the article calls so elsewhere, if a name goes on. */
function isFirstOfName(run: Run, { rule, to }: RuleResult): boolean {
  const next = run.words[to];
  return (
    rule === "names/sentence-start" && !run.inHeadline && next?.isLink === false && !isCommonWord(run, next)
  );
}

/** Words by their indexes in a run; `to` is the index after the last. */
interface UnmatchedRange {
  readonly from: number;
  readonly to: number;
  readonly isSentenceStart: boolean;
}

function addUnmatched({ text, unmatched }: RunFindings, run: Run, range: UnmatchedRange): void {
  const { from, to, isSentenceStart } = range;
  const first = run.words[from];
  const last = run.words[to - 1];
  if (from >= to || !first || !last) return;
  const { start } = first;
  const { end } = last;
  unmatched.push({ start, end, text: text.slice(start, end), isSentenceStart });
}

/** The strength from which a name is kept even if it fills a pair of quotation marks, as titles of works do. */
const MIN_QUOTED_STRENGTH = 0.9;

function addMatch(findings: RunFindings, run: Run, result: NameResult): void {
  const { from, to, type, rule, strength } = result;
  const first = run.words[from];
  const last = run.words[to - 1];
  if (!first || !last) return;
  // Titles of works look like people's names, too, so such a name needs the same words elsewhere.
  const isTitle = rule === "names/full-name" && from === 0 && to === run.words.length;
  if ((strength < MIN_QUOTED_STRENGTH || isTitle) && isQuoted(run)) {
    addUnmatched(findings, run, { from, to, isSentenceStart: false });
    return;
  }
  const { start } = first;
  const { end } = last;
  const { text, matches } = findings;
  matches.push({ start, end, text: text.slice(start, end), type, rule, strength });
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
