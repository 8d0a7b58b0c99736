import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { positionsIn } from "../../src/explain/positions.ts";
import { readMarkdown } from "../../src/read/formats/markdown.ts";
import { readText } from "../../src/read/formats/text.ts";
import { splitFrontMatter } from "../../src/read/frontMatter.ts";
import { particularsOf, seedOf } from "../support/records.ts";

const FRONT = "---\nauthor: Jane Doe\n---\n";

/** A Markdown file as the read stage hands it on. */
const markdownSeed = (file: string) => {
  const imported = readMarkdown(splitFrontMatter("a.md", file).value.body);
  return seedOf(imported.text, { file: "a.md", ...imported });
};

/** For each word of the article's text, what the file has at the place that was found. */
function wordsAt(file: string) {
  const seed = markdownSeed(file);
  const positionOf = positionsIn(seed, file);
  const lines = file.split("\n");
  return [...seed.text.matchAll(/\p{L}+/gu)].map(({ 0: word, index }) => {
    const { line, column } = positionOf(index);
    return { word, there: lines[line - 1]?.slice(column - 1, column - 1 + word.length) };
  });
}

describe("places in the file of an article", () => {
  test("in the text that was taken out of a web page or a PDF, its own lines are counted", () => {
    const details = { fields: particularsOf(), places: {}, seenBy: [] };
    const positionOf = positionsIn(seedOf("Rain\n\nRain fell.", { details, file: "a.pdf" }), "%PDF");
    assert.deepEqual(positionOf(11), { line: 3, column: 6 });
  });

  test("plain text: lines and columns from 1, after the front matter", () => {
    const text = "Bridge\n\n😀 Rain fell.\n";
    const positionOf = positionsIn(seedOf(text), `${FRONT}${text}`);
    assert.deepEqual(positionOf(0), { line: 4, column: 1 });
    assert.deepEqual(positionOf(text.indexOf("Rain")), { line: 6, column: 4 });
  });

  test("plain text: after a word that was broken at a line’s end", () => {
    const file = "That sum-\nmer, they left\nthe coast. The summer was wet.";
    const positionOf = positionsIn(seedOf("", { file: "a.txt", ...readText(file) }), file);
    const { text } = readText(file);
    assert.deepEqual(positionOf(text.indexOf("summer")), { line: 1, column: 6 });
    assert.deepEqual(positionOf(text.indexOf("they")), { line: 2, column: 6 });
    assert.deepEqual(positionOf(text.indexOf("wet")), { line: 3, column: 27 });
  });

  test("Markdown: each word where the file has it, whatever its syntax", () => {
    const file = `${FRONT}
![A picture of rain](rain.png)

# The *bridge* opens

The [mayor](https://example.org/mayor "the mayor") opened
the **bridge** on
Monday, and \`rain\` fell.

* One rain
* Two [bridges][b]

1. Three
2. Four

| A | B |
|---|---|
| rain | bridge |

    code rain

[b]: https://example.org
`;
    const words = wordsAt(file);
    assert.ok(words.length > 20);
    for (const { word, there } of words) assert.equal(there, word);
  });

  test("Markdown: a word that the file writes in another way is near those around it", () => {
    const file = "# Head\n\nThe rain &amp; the caf&eacute; &mdash; and the bridge.\n";
    const seed = markdownSeed(file);
    const positionOf = positionsIn(seed, file);
    assert.deepEqual(positionOf(seed.text.indexOf("bridge")), {
      line: 3,
      column: (file.split("\n")[2] ?? "").indexOf("bridge") + 1,
    });
  });

  test("Markdown: a hostile file has a place for every word", () => {
    const file = "{{ x }} [[[[ ![ <b> \\* `` ~~~ ".repeat(4000);
    const seed = markdownSeed(file);
    const positionOf = positionsIn(seed, file);
    for (const offset of [0, 50_000, seed.text.length]) assert.ok(positionOf(offset).column >= 1);
  });
});
