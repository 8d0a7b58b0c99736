import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { RULE_TABLES, ruleWords } from "../../src/data/rules/all.ts";
import { type Circumstances, type Explanation, explain } from "../../src/explain/explanation.ts";
import { formatExplanation } from "../../src/explain/format.ts";
import { positionsIn } from "../../src/explain/positions.ts";
import { ROLE_WORDS } from "../../src/explain/roleWords.ts";
import { readMarkdown } from "../../src/read/formats/markdown.ts";
import type { Seed } from "../../src/records/source.ts";
import { identified, rowOf } from "../support/records.ts";

const TEXT = `Bridge reopens in Ostara

By Jane Doe

OSTARA, October 29, 2024 - Mayor Ada Quist opened the bridge on Monday.

"We waited for two years," said Quist. About 300 people came.

Follow us on Facebook`;

function explained(text: string, known: Partial<Seed> = {}, more: Partial<Circumstances> = {}): Explanation {
  const article = identified(text, known);
  const positionOf = positionsIn(article.seed, text);
  return explain(article, { positionOf, isFromFolder: true, problems: [], ...more });
}

const rolesOf = ({ blocks }: Explanation, rule: string) =>
  blocks
    .flatMap(({ found }) => found)
    .filter((one) => one.what === "clue" && one.rule === rule)
    .map(({ text, details }) => [text, details.find(([name]) => name === "role")?.[1]]);

const foundIn = ({ blocks }: Explanation) => blocks.flatMap(({ found }) => found);

describe("explain", () => {
  test("every block in the order of the text, with what was set aside and why", () => {
    const { blocks } = explained(TEXT);
    assert.deepEqual(
      blocks.map(({ kind, paragraph, at }) => [kind, paragraph, at?.line]),
      [
        ["headline", 0, 1],
        ["set aside", null, 3],
        ["paragraph", 1, 5],
        ["paragraph", 2, 7],
        ["set aside", null, 9],
      ],
    );
    assert.match(blocks[1]?.setAside?.step ?? "", /^parsing\//);
    assert.match(blocks[4]?.setAside?.reason ?? "", /follow/);
  });

  test("each kind of thing, at its words, with its rule and meaning", () => {
    const found = foundIn(explained(TEXT));
    for (const what of ["credit", "time", "name", "quotation", "figure", "clue"])
      assert.ok(
        found.some((one) => one.what === what),
        what,
      );
    for (const { what, start, end, text } of found)
      if (what !== "quotation") assert.equal(TEXT.slice(start, end).replace(/\s+/g, " "), text);
    for (const { rule } of found) assert.notEqual(ruleWords(rule), null, rule);
    const quotation = found.find(({ what }) => what === "quotation");
    assert.deepEqual([quotation?.value, quotation?.at], ["Ada Quist (“Quist”)", { line: 7, column: 1 }]);
  });

  test("within a block by place", () => {
    for (const { found } of explained(TEXT).blocks) {
      const starts = found.map(({ start }) => start);
      assert.deepEqual(
        starts,
        [...starts].sort((a, b) => a - b),
      );
    }
  });

  test("a clue that says the same again repeats another; nothing outweighs it", () => {
    const text =
      "The harbour froze over in 1999, and it was shut. In 1999 the firm of Ruhn went bankrupt in town.";
    assert.deepEqual(rolesOf(explained(text), "dating/year"), [
      ["1999", ROLE_WORDS.decides],
      ["1999", ROLE_WORDS.repeats],
    ]);
  });

  test("what an importer left out of the text has no place, and takes no names from the headline", () => {
    const source =
      "# Ada Quist opens the bridge\n\n![A bridge](b.png)\n\nMayor Ada Quist opened the bridge in Oslo on Monday.\n";
    const imported = readMarkdown(source);
    const { blocks } = explained(imported.text, imported);
    assert.deepEqual(
      blocks.map(({ kind, at, found }) => [kind, at === null, found.some(({ what }) => what === "name")]),
      [
        ["set aside", true, false],
        ["headline", false, true],
        ["paragraph", false, true],
      ],
    );
    assert.match(formatExplanation(explained(imported.text, imported)), /\nset aside: a picture/);
  });

  test("topics with the place of each word, and the problems of the file", () => {
    const text =
      "Soldiers and rebels broke the truce on Monday. The army left, and the war went on in the hills.";
    const message = "This date can't be read.";
    const problem = {
      seed: "register.csv",
      stage: "date",
      rule: "edtf",
      line: 3,
      message,
      excerpt: "soon",
    } as const;
    const printed = formatExplanation(explained(text, {}, { problems: [problem] }));
    assert.match(printed, /\n {2}topic {7}conflict, war and peace, \d+ %: .*rebels \(1:14\)/);
    assert.match(
      printed,
      /\n {2}problem {5}register\.csv, line 3: This date can't be read\. “soon” \[date\/edtf\]\n/,
    );
    for (const { start, end, text: word } of explained(text).topics.flatMap(({ words }) => words))
      assert.equal(text.slice(start, end), word);
  });

  test("an article that was explained without its archive says so", () => {
    assert.match(
      formatExplanation(explained(TEXT, {}, { isFromFolder: false })),
      /\nExplained by itself\. .*\n$/,
    );
    assert.doesNotMatch(formatExplanation(explained(TEXT)), /by itself/);
  });

  test("a clue outside of the text says where it is from; one that doesn't fit contradicts", () => {
    const register = rowOf({ date: "2019", note: "Printed on the back." });
    const { outsideClues, blocks } = explained(TEXT, { register });
    assert.deepEqual(
      outsideClues.map(({ role, from, text }) => [role, from, text]),
      [["given", "register", "Printed on the back."]],
    );
    const clues = blocks.flatMap(({ found }) => found).filter(({ what }) => what === "clue");
    assert.ok(clues.some(({ details }) => details.some(([, words]) => words === "contradicts the date")));
  });

  test("the text names file, date and rules, in lines of 100 characters", () => {
    const text = formatExplanation(explained(TEXT));
    assert.match(text, /^a\.txt\n {2}id {10}[0-9a-f]{10}\n/);
    assert.match(text, /\n {2}date {8}2024-10-29 \(stated, \d+ %\)\n/);
    assert.match(text, /\n¶1 paragraph, line 5\n/);
    assert.match(text, /\[names\/title-before: a title before it, \d+ %\]/);
    for (const line of text.split("\n")) assert.ok(line.length <= 100 || !line.trim().includes(" "), line);
  });

  test("a hostile text can't drive the terminal, and takes linear time", () => {
    const hostile = `\u001b[31m{{ 7 * 7 }} <script>alert(1)</script>\u202e `;
    const text = formatExplanation(explained(`${hostile.repeat(2000)}.`));
    assert.doesNotMatch(text, /[\u001b\u202e]/u);
    assert.match(text, /\{\{ 7 \* 7 \}\}/);
    const word = "\u202e\u001bx".repeat(30_000);
    assert.doesNotMatch(
      formatExplanation(explained(`Mayor Ada Quist said ${word} on Monday.`)),
      /[\u001b\u202e]/u,
    );
  });

  test("as JSON it is the same again", () => {
    const explanation = explained(TEXT);
    assert.deepEqual(JSON.parse(JSON.stringify(explanation)), explanation);
  });

  test("each rule id follows the convention and has words of its own", () => {
    for (const [area, rules] of Object.entries(RULE_TABLES))
      for (const [id, words] of Object.entries(rules)) {
        assert.match(id, new RegExp(`^${area}/[a-z]+(?:-[a-z]+)*$`));
        assert.ok(words.length > 3 && !words.endsWith("."), `${id}: ${words}`);
      }
  });
});
