import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { byline } from "../../../src/parse/credits/byline.ts";
import { parsed } from "../../support/records.ts";
import { keepsAsHeadline } from "../../support/sift.ts";

describe("byline: names", () => {
  const named: readonly (readonly [string, string])[] = [
    ["By Jane Doe", "Jane Doe"],
    ["by Jane Doe", "Jane Doe"],
    ["BY JANE DOE", "JANE DOE"],
    ["By: Jane Doe", "Jane Doe"],
    ["By Jane Doe and John Roe", "Jane Doe and John Roe"],
    ["By Jane Doe, John Roe and Ana de la Cruz", "Jane Doe, John Roe and Ana de la Cruz"],
    ["By Jane Doe, Staff Writer", "Jane Doe"],
    ["By Ines Costa, Chief Sports Writer", "Ines Costa"],
    ["By Jane Doe, Associated Press", "Jane Doe"],
    ["By A. Pike", "A. Pike"],
    ["By J. K. O’Neill-Smith", "J. K. O’Neill-Smith"],
    ["By Vincent van der Berg", "Vincent van der Berg"],
    ["By Reuters", "Reuters"],
    ["By Associated Press", "Associated Press"],
    ["By Gazette Staff", "Gazette Staff"],
    ["Von Anna Müller", "Anna Müller"],
    ["Von Anna Müller und Jens Petersen", "Anna Müller und Jens Petersen"],
    ["Par Élodie Martin et Jean-Paul Leroy", "Élodie Martin et Jean-Paul Leroy"],
    ["Por María Gómez y Juan Ruiz", "María Gómez y Juan Ruiz"],
  ];
  for (const [line, names] of named) {
    test(line, () => {
      const found = byline(line);
      assert.equal(found?.names, names);
      assert.equal(line.slice(found?.at, (found?.at ?? 0) + names.length), names);
    });
  }

  for (const line of [
    "By Tuesday",
    "By the Numbers",
    "By The Numbers",
    "By All Accounts",
    "By Any Means Necessary",
    "By Land and Sea",
    "By Design",
    "By Georgia",
    "By George!",
    "By 1931 the mill had closed",
    "By Jane Doe said nothing",
    "By",
    "Bystander Tom Lee",
    "Von der Leyen kündigt Hilfe an",
    "Paris Jackson",
    `By ${"Jane Doe, ".repeat(20)}John Roe`,
  ]) {
    test(`nobody: ${line.slice(0, 40)}`, () => assert.equal(byline(line), null));
  }
});

describe("byline: in an article", () => {
  const body = "The lamplighters are coming back to the old town after a campaign by its residents.";
  const author = (...head: string[]) => {
    const { credits, title } = parsed([...head, body].join("\n\n"));
    const found = credits.filter(({ type }) => type === "byline").map(({ value }) => value);
    return [title.origin, ...found];
  };

  test("below the headline", () =>
    assert.deepEqual(author("Lamps return", "By Jane Doe"), ["text", "Jane Doe"]));
  test("above the headline", () =>
    assert.deepEqual(author("By Jane Doe", "Lamps return"), ["text", "Jane Doe"]));
  test("alone", () => assert.deepEqual(author("By Jane Doe"), ["derived", "Jane Doe"]));
  test("after the body it is left alone", () => {
    assert.deepEqual(parsed(["Lamps return", body, "By Jane Doe"].join("\n\n")).credits, []);
  });
  test("a headline that only looks like one stays when another one has the name", () => {
    assert.deepEqual(author("By Royal Appointment", "By Jane Doe"), ["text", "Jane Doe"]);
  });
  keepsAsHeadline([
    "Von Hindenburg Elected President",
    "By Land and Sea",
    "By Any Means Necessary",
    "Par for the Course",
    "Por Favor",
  ]);
});
