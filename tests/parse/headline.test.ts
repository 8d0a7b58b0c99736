import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { parseSeed } from "../../src/parse/article.ts";
import { titleFromLede } from "../../src/parse/headline.ts";
import { readMarkdown } from "../../src/read/formats/markdown.ts";
import { parsed, particularsOf, rowOf, seedOf } from "../support/records.ts";
import { keepsAsHeadline } from "../support/sift.ts";

const BODY = "The lamplighters are coming back to the old town after a campaign by its residents.";

/** A paragraph that says at length what a headline above it says. */
const LONG_LEDE =
  "The lamplighters are coming back to the lanes of the old town after residents collected nine thousand names in a campaign of three years.";

describe("headline", () => {
  keepsAsHeadline([
    "Lamps return to the old town",
    "Will the lamps return?",
    "The lamps return!",
    "Will the lamps return to the old town before the winter comes?",
    "They came, they saw, they put out every lamp in the old town!",
    "“We never left”",
    "FIRE AT THE WOOLLEN MILL.",
    "СНЕГ В ГОРОДЕ",
    "港の市場が再開",
    "افتتاح مكتبة جديدة في عمان",
    "U.S.",
  ]);

  test("a long question above a byline is a headline, above nothing it is all there is", () => {
    const question = "Who owns the news of 1931, and who may print it again today?";
    const { title, credits } = parsed(`${question}\n\nBy Jane Doe\n\n${BODY}`);
    assert.deepEqual([title, credits[0]?.value], [{ value: question, origin: "text" }, "Jane Doe"]);
    assert.equal(parsed(question).blocks.length, 1);
  });

  test("a question that goes on in its paragraph is the lede", () => {
    const lede = "Will the lamps return to the old town before winter? Nobody knows, and few will say.";
    assert.equal(parsed(`${lede}\n\n${BODY}`).blocks.length, 2);
  });

  test("a short sentence that ends is no headline", () => {
    const { title, blocks } = parsed(`It rained.\n\n${BODY}`);
    assert.equal(title.origin, "derived");
    assert.equal(blocks.length, 2);
  });

  for (const [line, title] of [
    ["Lamplighters win back lanes of old town.", "Lamplighters win back lanes of old town"],
    ["Guild of lamplighters starts in old town", "Guild of lamplighters starts in old town"],
    [
      "Residents Bring The Lamplighters Home To Their Old Town.",
      "Residents Bring The Lamplighters Home To Their Old Town",
    ],
    [
      "Lamplighters return to town after long campaign by residents of lanes.",
      "Lamplighters return to town after long campaign by residents of lanes",
    ],
    ["Lamps return to old town;", "Lamps return to old town"],
  ] as const)
    test(`without its full stop: ${line}`, () => {
      assert.deepEqual(parsed(`${line}\n\n${LONG_LEDE}\n\nMore.`).title, { value: title, origin: "text" });
    });

  test("a second headline may stand below it", () => {
    const { title, blocks } = parsed(
      `Lamplighters win back lanes of old town.\n\nNine to start in May.\n\n${LONG_LEDE}`,
    );
    assert.equal(title.value, "Lamplighters win back lanes of old town");
    assert.equal(blocks.length, 2);
  });

  for (const lede of [
    "The lamplighters have won back the lanes of the old town.",
    "Lamplighters said the old town was theirs again.",
    "“Lamplighters win back old town lanes.”",
    "Ada Okello sells fish and bread. Her brother mends nets.",
    "Ada Okello is the new chair of the Guild of Lamplighters in Old Castle Town.",
    "Ada Okello sells fish.",
  ])
    test(`a first sentence that is no headline: ${lede}`, () => {
      assert.equal(parsed(`${lede}\n\n${LONG_LEDE}\n\nMore.`).title.origin, "derived");
    });

  test("nor is a first paragraph of more than thirty words, or an item of a list", () => {
    const long = "word ".repeat(31).trim();
    assert.equal(parsed(`${long}\n\n${BODY}`).title.origin, "derived");
    assert.equal(parsed(`- one\n- two\n\n${BODY}`).title.origin, "derived");
  });

  test("a text that begins with its body has none", () => {
    const { title, blocks } = parsed(`${BODY}\n\nThey will work until March.`);
    assert.deepEqual(title, { value: BODY.slice(0, -1), origin: "derived" });
    assert.equal(blocks.length, 2);
  });

  test("a Markdown heading is one, whatever stands below it", () => {
    const imported = readMarkdown("# Lamps return.\n\nSoon.\n");
    const { title, blocks } = parseSeed(seedOf("", { file: "a.md", ...imported }));
    assert.deepEqual(title, { value: "Lamps return.", origin: "text" });
    assert.deepEqual(
      blocks.map(({ text }) => text),
      ["Soon."],
    );
  });

  test("a heading alone is the title and the text", () => {
    const { title, blocks } = parseSeed(seedOf("", readMarkdown("# Lamps return\n")));
    assert.deepEqual([title.value, blocks.length], ["Lamps return", 1]);
  });
});

describe("title: who says so", () => {
  const text = `Lamps return\n\n${BODY}`;
  const steps = (known: Parameters<typeof parsed>[1]) => {
    const { title, setAside, blocks } = parsed(text, known);
    return [title.value, title.origin, ...setAside.map(({ step }) => step), blocks.length];
  };

  test("the register, and the text’s own headline is kept on record", () => {
    const register = rowOf({ title: "Lamps are back" });
    const frontMatter = particularsOf({ title: "Lamps" });
    assert.deepEqual(steps({ register, frontMatter }), ["Lamps are back", "register", "parsing/headline", 1]);
  });

  test("then the front matter", () => {
    assert.deepEqual(steps({ frontMatter: particularsOf({ title: "Lamps" }) }), [
      "Lamps",
      "front matter",
      "parsing/headline",
      1,
    ]);
  });

  test("the same words in the front matter are the text’s own", () => {
    assert.deepEqual(steps({ frontMatter: particularsOf({ title: "LAMPS — return!" }) }), [
      "Lamps return",
      "text",
      1,
    ]);
  });
});

describe("title out of the lede", () => {
  const titles: Readonly<Record<string, string>> = {
    "It rained. It stopped.": "It rained",
    "He lives in the U.S.": "He lives in the U.S.",
    "Why did it rain? Nobody knows.": "Why did it rain?",
    "LONDON, Oct 29 (Reuters) - It rained. It stopped.": "It rained",
    "Am 29. Oktober fiel Schnee. Er blieb liegen.": "Am 29. Oktober fiel Schnee",
    "The council, which met on Tuesday in the old hall by the river after a week of storms, voted to sell the mill and the land.":
      "The council, which met on Tuesday in the old hall by the river after a week of storms, voted to sell the mill…",
    "The council, which met on Tuesday in the old hall by the river after a week of storms, voted for the sale and the lease of it.":
      "The council, which met on Tuesday in the old hall by the river after a week of storms, voted for the sale…",
  };
  for (const [lede, title] of Object.entries(titles)) {
    test(title, () => assert.equal(titleFromLede(lede), title));
  }

  test("words without spaces are cut between characters", () => {
    const title = titleFromLede(`a${"🦀".repeat(80)}`);
    assert.match(title, /^a🦀{54}…$/u);
  });

  test("a lede that begins with marks alone", () => {
    assert.deepEqual([titleFromLede(". 語"), titleFromLede("..."), titleFromLede("?!")], ["語", "...", "?!"]);
  });

  test("no more than 111 characters, no half characters, never empty", () => {
    const part = fc.constantFrom(
      "word ",
      "and ",
      "the ",
      "🦀",
      "語",
      "語".repeat(40),
      "🦀".repeat(60),
      ", ",
      "12 ",
      "— ",
      "a",
      ". ",
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 80 }), (parts) => {
        const lede = parts.join("").trim();
        fc.pre(lede !== "");
        const title = titleFromLede(lede);
        assert.ok(title.length <= 111 && title !== "" && title !== "…", title);
        assert.doesNotMatch(title, /\p{Surrogate}/u);
        assert.ok(lede.includes(title) || lede.includes(title.replace(/…$/, "")));
      }),
    );
  });
});
