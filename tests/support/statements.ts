import assert from "node:assert/strict";
import type { NamedSpan } from "../../src/english/paragraphs.ts";
import { type Statements, statementsOf } from "../../src/enrich/statements.ts";
import { dated } from "./records.ts";

const KINDS: Readonly<Record<string, string>> = { "": "person", "o:": "organisation", "p:": "place" };

/** A text in which names stand in braces, `{Ada Quist}`, `{o:Orbis}`, `{p:Lima}`; `{Quist=Ada Quist}` says whom it means. */
function namedText(marked: string): { readonly text: string; readonly names: readonly NamedSpan[] } {
  const names: NamedSpan[] = [];
  let [text, from] = ["", 0];
  for (const match of marked.matchAll(/\{(o:|p:|)([^{}=]+)(?:=([^{}]+))?\}/g)) {
    const [whole, kind = "", words = "", value = words] = match;
    text += marked.slice(from, match.index);
    names.push({ start: text.length, end: text.length + words.length, type: KINDS[kind] ?? "person", value });
    text += words;
    from = match.index + whole.length;
  }
  return { text: text + marked.slice(from), names };
}

/** The quotations and figures of such a text. */
export function statementsIn(marked: string, isEnglish = true): Statements & { readonly text: string } {
  const { text, names } = namedText(marked);
  return { text, ...statementsOf(dated(text), names, isEnglish) };
}

/** Each quotation as kind, words and speaker: `quote “No.” Ada Quist`, with `-` for nobody. */
export function quotesIn(marked: string, isEnglish = true): string[] {
  return statementsIn(marked, isEnglish).quotes.map(
    ({ type, value, speaker }) => `${type}: ${value} | ${speaker?.value ?? "-"}`,
  );
}

/** Checks the quotations of such texts. @param cases each a text, and its quotations as words and speaker. */
export function assertSaid(cases: readonly (readonly [string, ...(readonly string[])])[]): void {
  for (const [text, ...expected] of cases)
    assert.deepEqual(
      quotesIn(text).map((one) => one.replace(/^\w+: /, "")),
      expected,
      text,
    );
}
