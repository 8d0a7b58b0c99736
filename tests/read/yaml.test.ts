import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { yamlMapping } from "../../src/read/yaml.ts";

/** Nine lists, each of nine aliases of the one before: 400 bytes that stand for 387,420,489 words. */
const LAUGHS = Array.from({ length: 9 }, (_, index) => {
  const items = index === 0 ? "lol" : `*l${index - 1}`;
  return `l${index}: &l${index} [${Array.from({ length: 9 }, () => items).join(",")}]`;
}).join("\n");

describe("YAML: limits", () => {
  for (const [name, text] of [
    ["a list that contains itself", "title: &a [*a]"],
    ["a mapping that contains itself", "extra: &a {b: *a}"],
    ["nested aliases", LAUGHS],
    ["a word used twice", "a: &a word\nb: *a"],
  ] as const)
    test(`aliases are refused, with the place: ${name}`, () => {
      assert.throws(() => yamlMapping(text), /^Error: write out what the alias “\*” stands for \(\d+:\d+\)/);
    });

  test("an anchor alone is no alias", () => {
    assert.deepEqual({ ...yamlMapping("title: &a Rain") }, { title: "Rain" });
  });

  for (const [name, text] of [
    ["in brackets", `a: ${"[".repeat(20_000)}${"]".repeat(20_000)}`],
    ["by indents", Array.from({ length: 50 }, (_, at) => `${" ".repeat(at)}a:`).join("\n")],
  ] as const)
    test(`values nested too deep are refused: ${name}`, () => {
      assert.throws(() => yamlMapping(text), /^Error: it is nested more than 16 levels deep \(\d+:\d+\)/);
    });

  test("a long text is refused, unless Dateline itself wrote it", () => {
    const text = `title: ${"a".repeat(100_000)}`;
    assert.throws(() => yamlMapping(text), /more than 100,000 characters/);
    assert.equal(yamlMapping(text, Number.POSITIVE_INFINITY)?.title, "a".repeat(100_000));
  });
});
