import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sides } from "../../templates/partials/sides/sides.ts";
import { OFFICE, toldSite } from "../support/members.ts";

type Texts = Parameters<typeof toldSite>[0];

const FIRST = "Ada Quist said on Tuesday that Norway had sent 10,000 soldiers to Sweden by boat.";
const SECOND = "Ada Quist said that around 11,000 Norwegian troops had entered Sweden by boat.";
const THIRD =
  "Over 10,000 Norwegian troops are in Sweden. About 600 of these soldiers were wounded in Sweden.";
const TROOPS: Texts = [
  ["2024-03-05", FIRST],
  ["2024-03-08", SECOND],
  ["2024-04-01", THIRD],
];

/** The part of a page about all these articles as one story, as HTML. */
async function made(texts: Texts, options?: Parameters<typeof toldSite>[1]): Promise<string> {
  const site = await toldSite(texts, options);
  const { articles } = site;
  const [named] = articles;
  const story = named && { id: "a", joins: [], path: "/stories/a/", named, articles };
  return story ? (sides(story, site)?.toString() ?? "") : "";
}

const wordsOf = (page: string) => page.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");

describe("side by side: figures", () => {
  test("each with its value, its sentence, its claimant, and a link to its paragraph", async () => {
    const page = await made(TROOPS);
    assert.match(page, /<h3>Norwegian troops<\/h3>/);
    assert.match(
      page,
      /<a href="\/articles\/[0-9a-f]+\/#p1"[^>]*>¶1<\/a> <q[^>]*>[^<]*<b>10,000 soldiers<\/b>/,
    );
    assert.match(wordsOf(page), /around 11,000 ¶1 .* according to Ada Quist · March 8, 2024 Ada Quist said/);
  });
  test("who changed the number, with both days", async () => {
    assert.match(
      wordsOf(await made(TROOPS)),
      /Ada Quist gave different numbers over time: 10,000 \(March 5, 2024\), around 11,000 \(March 8, 2024\)/,
    );
  });
  test("three figures are drawn, with words for who can't see it", async () => {
    const label =
      /role="img" aria-label="3 figures in the order of time, between 10,000 and 11,000: the first is 10,000, the last over 10,000"/;
    assert.match(await made(TROOPS), label);
    assert.match(await made(TROOPS), /Each dot is one of the figures below, in the order of time\./);
    assert.doesNotMatch(await made(TROOPS.slice(0, 2)), /<svg/);
  });
  test("what may be something else is folded", async () => {
    const [, folded = ""] = /<details class="apart">([\s\S]*?)<\/details>/.exec(await made(TROOPS)) ?? [];
    assert.match(folded, /<b>About 600 of these soldiers<\/b>/);
  });
  test("one number in all articles is a line", async () => {
    const page = await made([
      ["2024-03-05", "A ferry sank off Hull, killing 214 people."],
      ["2024-03-06", "At least 214 people were killed when a ferry sank off Hull."],
    ]);
    assert.match(wordsOf(page), /214 people the same number in 2 articles/);
  });
});

describe("side by side: quotations", () => {
  const WHOLE = "“We will rebuild the bridge <i>before</i> the winter, whatever it costs,” said Ada Quist.";
  const OTHER = "“We shall rebuild the bridge <i>before</i> the winter,” Ada Quist said.";
  test("what changed is marked, and nothing of a text is an element", async () => {
    const page = await made([
      ["2024-03-05", WHOLE],
      ["2024-03-06", OTHER],
    ]);
    assert.match(page, /We <del>will<\/del> <ins>shall<\/ins> rebuild the bridge &lt;i&gt;before/);
    assert.match(page, /<del>whatever it costs,<\/del>/);
    assert.match(wordsOf(page), /The earliest of these · Ada Quist .* Reworded · Ada Quist/);
    assert.doesNotMatch(page, /<i>/);
  });
});

describe("side by side: what was known when", () => {
  test("a part for each day with what was new, and what was there perhaps", async () => {
    const page = await made([
      ["2024-03-04/2024-03-09", SECOND],
      ["2024-03-05", FIRST],
    ]);
    const [first = "", second = ""] = page.split('<li class="known-day"').slice(1);
    assert.match(first, /^ id="by-2024-03-05"><h3><a href="#by-2024-03-05">By March 5, 2024<\/a><\/h3>/);
    assert.match(wordsOf(first), /10,000 soldiers according to Ada Quist/);
    assert.match(wordsOf(first), /Perhaps also there by then.* between March 4 and 9, 2024/);
    assert.match(second, /^ id="by-2024-03-09">/);
    assert.doesNotMatch(second, /Perhaps also/);
  });
  test("what a copy says isn't new again, what it adds is", async () => {
    const page = await made(
      [
        ["2024-03-05", FIRST],
        ["2024-03-08", `${FIRST} They have 40 boats in Sweden.`],
      ],
      { copies: [[0, 1]] },
    );
    const [first = "", second = ""] = page.split('<li class="known-day"').slice(1);
    assert.match(wordsOf(first), /¶1 10,000 soldiers/);
    assert.match(wordsOf(second), /March 8, 2024 .*40 boats/);
    assert.doesNotMatch(wordsOf(second), /¶1 10,000/);
  });
  test("one day needs no choice", async () =>
    assert.doesNotMatch(
      await made([
        ["2024-03-05", FIRST],
        ["2024-03-05", SECOND],
      ]),
      /known-day/,
    ));
});

describe("side by side: names and titles", () => {
  test("what all name and what only one names", async () => {
    const words = wordsOf(
      await made([
        ["2024-03-05", `${SECOND} Reuters reported it. Reuters said so.`],
        ["2024-03-08", THIRD],
      ]),
    );
    assert.match(words, /Named by all Sweden Named by only one Ada Quist said that .* by boat : Reuters/);
  });
  test("a title that its holder had at another time, with the source of the terms", async () => {
    const page = await made(
      [
        ["2024-03-05", "Mayor Ada Quist opened the bridge on Tuesday. She was glad."],
        ["2024-03-08", SECOND],
      ],
      { facts: [OFFICE] },
    );
    assert.match(
      wordsOf(page),
      /Mayor Ada Quist Ada Quist was Mayor of Leeds from May 1, 2001 to May 1, 2009\. /,
    );
    assert.match(page, /<a href="https:\/\/example\.org\/mayors" rel="external">/);
  });
});

describe("side by side: in other languages", () => {
  test("the words are those of the page, and what texts say is marked as English", async () => {
    const page = await made(TROOPS, { interface: "de" });
    assert.match(page, /<h3><span lang="en" dir="ltr">Norwegian troops<\/span><\/h3>/);
    assert.match(wordsOf(page), /Ada Quist nannte im Lauf der Zeit verschiedene Zahlen: 10,000/);
    assert.doesNotMatch(wordsOf(page), /compared|gave different|By March/);
  });
});

test("side by side: one article is compared with nothing", async () =>
  assert.equal(await made([["2024-03-05", FIRST]]), ""));
