import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parsed } from "../../support/records.ts";

const BODY = "The lamplighters are coming back to the old town after a campaign by its residents.";
const MORE = "Nine of them will light the lanes below the castle from the first of May on.";

function asideOf(...blocks: string[]) {
  const { title, setAside } = parsed(blocks.join("\n\n"));
  return { title: title.value, aside: setAside.map(({ step, text }) => `${step}: ${text}`) };
}

describe("repeatedTitle", () => {
  for (const again of [
    "Lamps return to old town",
    "Lamps return to old town.",
    "LAMPS RETURN TO OLD TOWN",
    "“Lamps return” to old town",
  ]) {
    test(`the headline once more: ${again}`, () => {
      assert.deepEqual(asideOf("Lamps return to old town", again, BODY, MORE), {
        title: "Lamps return to old town",
        aside: [`parsing/repeated-title: ${again}`],
      });
    });
  }

  test("below the author's line", () => {
    const { aside } = asideOf("Lamps return to old town", "By Ada Okello", "Lamps return to old town.", BODY);
    assert.ok(aside.includes("parsing/repeated-title: Lamps return to old town."));
  });

  test("a short sentence that comes again is a refrain", () => {
    assert.deepEqual(
      asideOf("The lamps are old.", "The lamps are old.", "The lamps are old.", BODY).aside,
      [],
    );
  });

  test("other words, a single word, a refrain further down and a text of two lines stay", () => {
    assert.deepEqual(asideOf("Lamps return to old town", "Lamps return to new town.", BODY).aside, []);
    assert.deepEqual(asideOf("Rain", "Rain.", BODY).aside, []);
    assert.deepEqual(
      asideOf("Lamps return to old town", BODY, MORE, BODY, MORE, "Lamps return to old town.", MORE).aside,
      [],
    );
    assert.deepEqual(asideOf("Lamps return to old town", "Lamps return to old town").aside, []);
  });
});
