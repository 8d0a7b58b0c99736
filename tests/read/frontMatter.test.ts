import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { splitFrontMatter } from "../../src/read/frontMatter.ts";
import { inShort } from "../support/problems.ts";

const split = (text: string) => splitFrontMatter("a.md", text);

/** Asserts that a text has no front matter and stays as it is. */
function left(text: string, problems: readonly string[] = []) {
  const found = split(text);
  assert.equal(found.value.frontMatter, null);
  assert.equal(found.value.body, text);
  assert.deepEqual(inShort(found.problems), problems);
}

describe("front matter: what it says", () => {
  test("each key that we know, and the others as they are", () => {
    const { value, problems } = split(
      `---
title: "Bridge: shut again"
date: 2024-10-29
source: Valley Gazette
author: Ana Ruiz
url: https://example.org/a
language: en-gb
tags: [bridges, roads]
note: Seen in print.
layout: post
weight: 3
---
The bridge is shut.
`,
    );
    assert.deepEqual(problems, []);
    assert.equal(value.body.trim(), "The bridge is shut.");
    assert.deepEqual(value.frontMatter, {
      title: "Bridge: shut again",
      date: "2024-10-29",
      source: "Valley Gazette",
      author: "Ana Ruiz",
      url: "https://example.org/a",
      language: "en-GB",
      tags: ["bridges", "roads"],
      note: "Seen in print.",
      extra: { layout: "post", weight: "3" },
    });
  });

  for (const date of ["2024-10-29", "2024-10", "2024", "2024-10-29T23:30:00Z", "2024-10-29 23:30:00 +0100"]) {
    test(`a date stays the text it is: ${date}`, () => {
      assert.equal(split(`---\ndate: ${date}\n---\nText.`).value.frontMatter?.date, date);
    });
  }

  test("other names for the same", () => {
    const { value } = split(
      "---\nHeadline: A\nPublished: 2024\nPublisher: P\nAuthors: [B, C]\nLink: http://x.example/\nLang: de\nKeywords: x, y\n---\nText.",
    );
    const { title, date, source, author, url, language, tags } = value.frontMatter ?? {};
    assert.deepEqual(
      [title, date, source, author, url, language, tags],
      ["A", "2024", "P", "B; C", "http://x.example/", "de", ["x", "y"]],
    );
  });

  test("of two keys for one field, the first with a value is used", () => {
    assert.equal(split("---\ntitle:\nheadline: Second\n---\nText.").value.frontMatter?.title, "Second");
    assert.equal(split("---\nheadline: First\ntitle: Second\n---\nText.").value.frontMatter?.title, "First");
  });

  test("a list of one tag isn't parted at its comma", () => {
    assert.deepEqual(split('---\ntags: ["Paris, Texas"]\n---\nText.').value.frontMatter?.tags, [
      "Paris, Texas",
    ]);
  });

  test("keys that objects have by birth are keys like others", () => {
    const { value } = split("---\ntitle: T\nconstructor: c\ntoString: s\n__proto__: p\n---\nText.");
    const extra = value.frontMatter?.extra ?? {};
    assert.equal(value.frontMatter?.title, "T");
    assert.deepEqual(Object.entries(extra).sort(), [
      ["__proto__", "p"],
      ["constructor", "c"],
      ["tostring", "s"],
    ]);
  });

  test("values that can't be used are problems", () => {
    const { value, problems } = split(
      "---\ntitle: T\nurl: javascript:alert(1)\nlang: not a language\n---\nText.",
    );
    assert.deepEqual([value.frontMatter?.url, value.frontMatter?.language], [null, null]);
    assert.deepEqual(inShort(problems), ["a.md read/url", "a.md read/language"]);
  });

  test("JSON between the lines", () => {
    assert.equal(split('---json\n{"title": "T"}\n---\nText.').value.frontMatter?.title, "T");
  });
});

describe("front matter: what is none", () => {
  test("no dashes", () => left("Title: a headline\n\nText."));
  test("a line of many dashes", () => left("------\nText below a rule.\n------\nMore."));
  test("dashes, prose, dashes", () => left("---\nA line of prose.\n---\nMore prose."));
  test("dashes, a quoted speaker, and no second line", () => {
    left("---\nMayor: we will not pay\n\nThe mayor said so on Monday.\n");
  });
  test("dashes, a colon within prose, dashes", () => {
    left("---\nThe council said on Monday: no more money.\n---\nMore prose.");
  });
  test("dashes and nothing", () => left("---\n"));
  test("nothing between dashes", () => left("---\n---\nText."));
  test("an indented first line", () => left(" ---\ntitle: T\n ---\nText."));
});

describe("front matter: what is refused", () => {
  for (const language of ["js", "javascript", "coffee", " js"]) {
    test(`a program is never run: ---${language}`, () => {
      const mark = "datelineFrontMatterRan";
      left(`---${language}\n{ title: (globalThis.${mark} = "yes") }\n---\nText.`, ["a.md read/front-matter"]);
      assert.equal(Reflect.get(globalThis, mark), undefined);
    });
  }

  test("broken YAML is a problem and nothing is lost", () => {
    left('---\ntitle: "never closed\ndate: 2024\n---\nText.', ["a.md read/front-matter"]);
  });

  test("a language that nobody knows", () => {
    left("---toml\ntitle = 1\n---\nText.", ["a.md read/front-matter"]);
  });

  test("YAML that would make objects of a program's kind", () => {
    left("---\ntitle: !!js/function 'function () { return 1 }'\n---\nText.", ["a.md read/front-matter"]);
  });
});

describe("front matter that would stop a build", () => {
  for (const [name, front] of [
    ["a list that contains itself", "title: &a [*a]"],
    ["a mapping that contains itself", "extra: &a {b: *a}"],
    ["lists in lists", `tags: ${"[".repeat(5000)}${"]".repeat(5000)}`],
    ["more than a person writes", `title: ${"a ".repeat(60_000)}`],
  ] as const)
    test(`${name} is a problem, and stays in the text`, () => {
      const text = `---\n${front}\n---\nRain fell.`;
      const { value, problems } = splitFrontMatter("a.md", text);
      assert.deepEqual([value.body === text, value.frontMatter], [true, null]);
      assert.deepEqual(inShort(problems), ["a.md read/front-matter"]);
    });

  test("JSON in JSON, as deep", () => {
    const front = `{"extra": ${'{"a":'.repeat(9000)}1${"}".repeat(9000)}}`;
    const { problems } = splitFrontMatter("a.md", `---json\n${front}\n---\nRain fell.`);
    assert.match(problems[0]?.message ?? "", /nested more than 16 levels deep/);
  });

  test("ten million lines without an end are text", () => {
    const text = `---\n${"\n".repeat(10_000_000)}`;
    assert.equal(splitFrontMatter("a.md", text).value.frontMatter, null);
  });
});
