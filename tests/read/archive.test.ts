import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { parseArchive } from "../../src/read/archive.ts";
import { inShort } from "../support/problems.ts";

const DEFAULTS = {
  title: "News archive",
  description: "",
  language: "en",
  interface: null,
  timezone: "UTC",
  url: null,
  earliest: null,
  latest: null,
  collected: null,
  featured: [],
  license: null,
  exports: [],
  offline: false,
};

/** What is read besides the defaults, and the problems in short. */
function archive(text: string) {
  const { value, problems } = parseArchive(text);
  const said = Object.entries(value).filter(
    ([key, one]) => !isDeepStrictEqual(Reflect.get(DEFAULTS, key), one),
  );
  return { said: Object.fromEntries(said), problems: inShort(problems), messages: problems };
}

describe("archive.yml", () => {
  test("every key", () => {
    const { said, problems } = archive(`
title: "Harbour: a chronicle"
description: >-
  Two lines
  in one.
language: pt-br
interface: de-at
timezone: Pacific/Auckland
url: https://example.org/archive/
earliest: 1931
latest: 2024-10-29
collected: 2026-11
featured:
  - 2019/bridge.txt
  - "0123456789"
offline: yes
`);
    assert.deepEqual(problems, []);
    assert.deepEqual(said, {
      title: "Harbour: a chronicle",
      description: "Two lines in one.",
      language: "pt-BR",
      interface: "de-AT",
      timezone: "Pacific/Auckland",
      url: "https://example.org/archive/",
      earliest: "1931",
      latest: "2024-10-29",
      collected: "2026-11",
      featured: ["2019/bridge.txt", "0123456789"],
      offline: true,
    });
  });

  test("other spellings of the keys", () => {
    const { said, problems } = archive(
      "Name: N\nLANG: de\nTime_Zone: Europe/Paris\nbase-url: http://x.example/\n",
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(said, {
      title: "N",
      language: "de",
      timezone: "Europe/Paris",
      url: "http://x.example/",
    });
  });

  for (const text of ["", "\n\n", "# only a comment\n", "title:\nlanguage: ~\n"]) {
    test(`says nothing: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(archive(text), { said: {}, problems: [], messages: [] });
    });
  }

  test("values that can't be used leave the default and are named", () => {
    const { said, problems, messages } = archive(
      "language: not one\ninterface: fr\ntimezone: Mars/Olympus\nurl: javascript:alert(1)\ncolour: red\nconstructor: c\noffline: sometimes\n",
    );
    assert.deepEqual(said, {});
    assert.deepEqual(problems.sort(), [
      "archive.yml read/interface",
      "archive.yml read/key",
      "archive.yml read/key",
      "archive.yml read/language",
      "archive.yml read/offline",
      "archive.yml read/timezone",
      "archive.yml read/url",
    ]);
    assert.deepEqual(
      messages.filter(({ rule }) => rule === "key").map(({ excerpt }) => excerpt),
      ["colour", "constructor"],
    );
  });

  for (const text of ["- a\n- list\n", "just words", "42"]) {
    test(`no mapping: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(archive(text).problems, ["archive.yml read/mapping"]);
    });
  }

  for (const text of [
    'title: "never closed\n',
    "title: a\ntitle: b\n",
    "title: a: b: c\n",
    "\ttitle: tab\n",
  ]) {
    test(`broken YAML: ${JSON.stringify(text)}`, () => {
      const { said, problems } = archive(text);
      assert.deepEqual([said, problems], [{}, ["archive.yml read/yaml"]]);
    });
  }
});

test("archive: one featured article may stand without a list; anything else is named", () => {
  assert.deepEqual(parseArchive("featured: a; b.txt\n").value.featured, ["a; b.txt"]);
  assert.deepEqual(parseArchive("featured:\n  - a.txt\n  - ~\n  - ' '\n").value.featured, ["a.txt"]);
  const { value, problems } = parseArchive("featured:\n  a.txt: yes\n");
  assert.deepEqual(value.featured, []);
  assert.deepEqual(inShort(problems), ["archive.yml read/featured"]);
});

test("archive: a site's address has neither query nor password", () => {
  for (const url of ["https://x.example/a?b=c", "https://x.example/#top", "https://me:pw@x.example/"]) {
    const { value, problems } = parseArchive(`url: ${url}\n`);
    assert.equal(value.url, null, url);
    assert.deepEqual(inShort(problems), ["archive.yml read/url"]);
  }
});

test("aliases in archive.yml are a problem with their place; the defaults are used", () => {
  const { value, problems } = parseArchive("title: &a [*a]\n");
  assert.deepEqual(inShort(problems), ["archive.yml read/yaml"]);
  assert.match(problems[0]?.message ?? "", /alias “\*” stands for \(1:\d+\)/);
  assert.equal(value.title, "News archive");
});
