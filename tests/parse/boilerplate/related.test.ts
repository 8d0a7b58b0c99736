import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseSeed } from "../../../src/parse/article.ts";
import { readMarkdown } from "../../../src/read/formats/markdown.ts";
import { parsed, seedOf } from "../../support/records.ts";
import { keeps, keepsAsHeadline, setsAside } from "../../support/sift.ts";

describe("related", () => {
  setsAside("parsing/related", "end", [
    "Related Posts",
    "RELATED ARTICLES:",
    "See also",
    "Read next",
    "Most read",
    "You may also like",
    "More from the Gazette",
    "Don’t miss",
    "Recommended for you",
    "You may also be interested in:",
  ]);
  setsAside("parsing/related", "body", [
    "Read more: The whale that came back",
    "READ ALSO: Why the river turned orange",
    "Related: Bridge to stay shut",
    "See also → Ten walks in the hills",
    "Watch: Dog rescued from the ice",
    "More: How we count",
    "Watch: What is a lamplighter and why does it matter?",
    "Live: Town votes on its lamps",
    "More from the lamp festival:",
    "Read more from the series here:",
  ]);
  keeps("body", [
    "More in store",
    "More on the flood",
    "Related costs rose too, the auditor wrote in her report to the council.",
    "Listen: I am not a hero, she says, and laughs.",
    "Watch: this is what happens when nobody asks, he told the room.",
    "Live: the word alone was enough, she says.",
    "Read more books, the teacher said.",
    "See also the report of 1931, which says the same at greater length.",
    "Latest figures show a rise of 4 percent.",
  ]);
  keepsAsHeadline([
    "More in common than you would think",
    "More on the way for commuters",
    "Watch: Dog rescued from the ice",
    "Latest news",
    "Related by blood",
  ]);

  const body = "The bridge on Mill Lane will stay shut until spring, the county engineer said on Monday.";

  test("headlines below such a heading go with it, until a paragraph comes", () => {
    const text = ["Bridge to stay shut", body, "Related Posts", "A new bridge?", "River rises", body].join(
      "\n\n",
    );
    const { setAside, blocks } = parsed(text.replace("bridge?", "bridge"));
    assert.deepEqual(
      setAside.map(({ text: found }) => found),
      ["Related Posts", "A new bridge", "River rises"],
    );
    assert.equal(blocks.length, 2);
  });

  test("a Markdown heading ends them: what it stands over is the article's", () => {
    const markdown = `# Bridge\n\n${body}\n\n## Related posts\n\n- A new bridge\n- River rises\n\n## The cost\n\n${body}\n`;
    const { setAside, blocks } = parseSeed(seedOf("", { file: "a.md", ...readMarkdown(markdown) }));
    assert.deepEqual(
      setAside.map(({ text }) => text),
      ["Related posts", "A new bridge", "River rises"],
    );
    assert.deepEqual(
      blocks.map(({ text }) => text),
      [body, "The cost", body],
    );
  });
});

test("a question below a heading over links is another article's headline", () => {
  const body = "The lamplighters are coming back to the old town after a campaign by its residents.";
  const { setAside } = parsed(
    [
      "Lamps return",
      body,
      body.replace("old", "new"),
      "You may also be interested in:",
      "Why did the lamps go out?",
    ].join("\n\n"),
  );
  assert.deepEqual(
    setAside.map(({ text }) => text),
    ["You may also be interested in:", "Why did the lamps go out?"],
  );
});
