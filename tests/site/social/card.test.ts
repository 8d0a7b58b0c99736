import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { cardSvg } from "../../../src/site/social/card.ts";
import { serif } from "../../../src/site/social/typeface.ts";

const typeface = serif();
const card = (title: string, bars: readonly number[] = [1, 0, 3]) =>
  cardSvg({ title, facts: "4 articles · 2024", bars }, typeface);
/** The data of the drawing's paths: title, facts, bars. */
const paths = (svg: string) => [...svg.matchAll(/ d="([^"]*)"/g)].map((match) => match[1] ?? "");

describe("the social card", () => {
  test("has no text, and only numbers in its paths", () => {
    for (const title of [
      "Dateline",
      "0123456789 2024 to 2025",
      "Łódź, Ğ & <b>",
      "Новости",
      "Ειδήσεις",
      "Tiếng Việt",
    ]) {
      const svg = card(title);
      assert.doesNotMatch(svg, /NaN|undefined|<text|<b>/, title);
      assert.match(paths(svg)[0] ?? "", /^M[\d.]/, title);
    }
  });

  test("leaves out a title that the typeface can't write", () => {
    const [title, facts] = paths(card("أخبار"));
    assert.equal(title, "");
    assert.notEqual(facts, "");
  });

  test("a long title is smaller, and an endless one is cut", () => {
    const lowest = (svg: string) =>
      Math.max(...[...(paths(svg)[0] ?? "").matchAll(/[\d.]+ ([\d.]+)/g)].map((m) => Number(m[1])));
    const long = card("The collected clippings of the harbour library and its many friends ".repeat(20));
    assert.ok(lowest(long) < 390, String(lowest(long)));
    assert.ok(lowest(card("Short")) < lowest(long));
  });

  test("a cut title keeps its last line's words, in any script", () => {
    const cyrillic = card("Собрание вырезок портовой библиотеки ".repeat(20));
    const points = [...(paths(cyrillic)[0] ?? "").matchAll(/M[\d.]+ ([\d.]+)/g)].map((m) => Number(m[1]));
    const lastLine = points.filter((y) => y > Math.max(...points) - 30).length;
    assert.ok(lastLine > 20, `${lastLine} outlines`);
  });

  test("draws a bar for each period, the highest for the most", () => {
    const [, , bars = ""] = paths(card("Any", [1, 0, 4]));
    const heights = [...bars.matchAll(/v-([\d.]+)h/g)].map((match) => Number(match[1]));
    assert.deepEqual(heights, [36, 2, 120]);
    assert.equal(paths(card("Any", []))[2], "");
  });
});
