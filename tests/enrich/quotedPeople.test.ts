import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isShown } from "../../src/data/shown.ts";
import { findingsOf } from "../../src/enrich/findings.ts";
import { NAMES, parsed } from "../support/records.ts";

/** The people whom pages state. */
function shown(text: string): string[] {
  const { names } = findingsOf({ ...parsed(text), times: [] }, "en", NAMES);
  return names
    .filter(({ type, confidence }) => type === "person" && isShown("person", confidence))
    .map(({ value }) => value);
}

describe("people who are quoted by their full name", () => {
  test("are stated", () => {
    assert.deepEqual(shown("“We are late,” said Anna P. McQuist."), ["Anna P. McQuist"]);
    assert.deepEqual(shown("“We are late,” said Rep. Anna McMorris Quist."), ["Anna McMorris Quist"]);
  });

  test("but not for being named beside a quotation, or by a part of the name", () => {
    assert.deepEqual(shown("“We are late,” he told Anna P. McQuist."), []);
    assert.deepEqual(shown("Anna P. McQuist left. “We are late,” he said."), []);
  });
});
