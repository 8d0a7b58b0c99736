import assert from "node:assert/strict";
import { test } from "node:test";
import type { ParsingRuleId } from "../../src/data/rules/parsing.ts";
import { parsed } from "./records.ts";

/** A headline, a body, and more body: what stands around the block that a test looks at. */
const HEAD = "A headline for the test";
const BODY = "The first paragraph of the body has a full sentence, and more than eight words.";
const MORE = "The second paragraph has another one, which says nothing that matters to anybody.";

/** Where a block is put in an article: in its head, among its paragraphs, or at its end. */
export type Place = "head" | "body" | "end";

const AROUND: Readonly<Record<Place, (block: string) => readonly string[]>> = {
  head: (block) => [HEAD, block, BODY, MORE],
  body: (block) => [HEAD, BODY, block, MORE],
  end: (block) => [HEAD, BODY, MORE, block],
};

/** The step by which a block is set aside from an article; null where it stays. */
function stepOf(block: string, place: Place): string | null {
  const { blocks, setAside } = parsed(AROUND[place](block).join("\n\n"));
  const found = setAside.find(({ text }) => text === block.trim());
  assert.equal(
    found === undefined,
    blocks.some(({ text }) => text === block.trim()),
    "it is in neither or both",
  );
  return found?.step ?? null;
}

/** Blocks that a rule sets aside, each in its place. */
export function setsAside(step: ParsingRuleId, place: Place, blocks: readonly string[]): void {
  for (const block of blocks) {
    test(`set aside (${place}): ${block}`, () => assert.equal(stepOf(block, place), step));
  }
}

/** Blocks that look alike and are the article's own words. */
export function keeps(place: Place, blocks: readonly string[]): void {
  for (const block of blocks) {
    test(`kept (${place}): ${block}`, () => assert.equal(stepOf(block, place), null));
  }
}

/** Headlines that look like what is set aside. */
export function keepsAsHeadline(headlines: readonly string[]): void {
  for (const headline of headlines) {
    test(`a headline: ${headline}`, () => {
      const { title } = parsed([headline, BODY, MORE].join("\n\n"));
      assert.deepEqual(title, { value: headline, origin: "text" });
    });
  }
}
