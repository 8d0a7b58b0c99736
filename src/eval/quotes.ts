import type { QuoteRuleId } from "../data/rules/quotes.ts";
import { isShown } from "../data/shown.ts";
import type { TextKnowledge } from "../enrich/annotateText.ts";
import { type JudgedQuote, type JudgedText, judge, MIN_WORDS } from "./judgeQuotes.ts";
import { readQuotes } from "./readQuotes.ts";

/**
 * What `npm run eval -- quotes FILE` prints: of how many annotated quotations the speaker is found, how many stated
 * speakers are right, and the same for each rule. The even and the odd articles are counted apart, so that rules can
 * be made on one half and checked on the other.
 */
export function evaluateQuotes(file: string, knowledge: TextKnowledge): string {
  const texts = readQuotes(file).map((one) => judge(one, knowledge));
  const even = texts.filter((_, index) => index % 2 === 0);
  const odd = texts.filter((_, index) => index % 2 === 1);
  return [summary("all articles", texts), summary("even ones", even), summary("odd ones", odd), ""].join(
    "\n",
  );
}

function summary(name: string, texts: readonly JudgedText[]): string {
  const all = texts.flatMap(({ judged }) => judged);
  const judged = all.filter(({ gold }) => gold.speakers.length > 0);
  const hits = judged.filter(({ found }) => found !== null);
  const stated = hits.filter(({ found }) => found?.speaker);
  const right = stated.filter(({ isRight }) => isRight);
  const others = texts.flatMap((text) => text.others);
  const spoken = others.filter(({ speaker }) => speaker !== null);
  return [
    `${name}: ${texts.length} articles, ${judged.length} quotations with a speaker`,
    `  (${all.length - judged.length} annotated ones without a speaker aren't counted)`,
    line("quotations found", hits.length, judged.length),
    line("speaker precision", right.length, stated.length),
    line("speaker recall", right.length, judged.length),
    ...onPages(stated, judged.length),
    `  found with ${MIN_WORDS} words or more, not annotated: ${others.length}, of these with a speaker: ${spoken.length}`,
    "  by rule: right of those with a speaker, share; those without a speaker",
    ...byRule(hits),
    "",
  ].join("\n");
}

/** The same for the speakers that are sure enough for pages; "he" is right if it is the word for the speaker, whomever it means. */
function onPages(stated: readonly JudgedQuote[], all: number): string[] {
  const shown = stated.filter(({ found }) => found && isShown("speaker", found.confidence));
  const right = shown.filter(({ isRight }) => isRight).length;
  return [line("precision on pages", right, shown.length), line("recall on pages", right, all)];
}

function byRule(hits: readonly JudgedQuote[]): string[] {
  const rules = new Map<QuoteRuleId, { right: number; stated: number; silent: number }>();
  for (const { found, isRight } of hits) {
    if (!found) continue;
    const counts = rules.get(found.rule) ?? { right: 0, stated: 0, silent: 0 };
    counts.right += Number(isRight);
    counts[found.speaker ? "stated" : "silent"] += 1;
    rules.set(found.rule, counts);
  }
  return [...rules]
    .sort(([, a], [, b]) => b.stated - a.stated)
    .map(([rule, { right, stated, silent }]) => `  ${line(rule, right, stated)}; ${silent}`);
}

function line(what: string, count: number, of: number): string {
  const share = of === 0 ? "" : `${((100 * count) / of).toFixed(1).padStart(7)} %`;
  return `  ${what.padEnd(24)}${String(count).padStart(5)} of ${String(of).padStart(4)}${share}`;
}
