import assert from "node:assert/strict";
import { test } from "node:test";
import { isShown } from "../../../src/data/shown.ts";
import { statementsIn } from "../../support/statements.ts";

/** Whether pages state the speaker of the last quotation, "he" or "she". */
const isStated = (text: string): boolean => {
  const last = statementsIn(text).quotes.at(-1);
  assert.match(last?.speaker?.text ?? "", /^s?he$/i, text);
  return isShown("speaker", last?.confidence ?? 0);
};

const check = (expected: boolean, texts: readonly string[]) => {
  for (const text of texts) assert.equal(isStated(text), expected, text);
};

const OTHER = "{Mele Tau} left the harbour.\n\n";

test("a pronoun is sure enough after a sentence or a quotation of the person", () =>
  check(true, [
    `${OTHER}{Kai Palu} said the dam held.\n\n“We were lucky,” he said.`,
    `${OTHER}“The dam held,” said {Kai Palu}.\n\n“We were lucky,” he said.`,
    `${OTHER}{Kai Palu}, an engineer, said {Mele Tau} was late.\n\n“We were lucky,” he said.`,
  ]));

test("a pronoun is sure enough if the article has named nobody else before", () =>
  check(true, ["{Kai Palu} opened the dam.\n\n“We were lucky,” he said.\n\n{Mele Tau} left."]));

test("a pronoun is a guess where somebody only acts, is asked, or is named or described in between", () =>
  check(false, [
    `${OTHER}{Kai Palu} won the race.\n\n“We were lucky,” he said.`,
    `${OTHER}{Kai Palu} said the dam held. They met {Ines Duarte}.\n\n“We were lucky,” he said.`,
    `${OTHER}{Kai Palu} said the dam held. A spokeswoman agreed.\n\n“We were lucky,” she said.`,
    `${OTHER}{Kai Palu} asked {Ines Duarte} about the dam.\n\n“We were lucky,” she said.`,
    `{Kai Palu} opened the dam with {Mele Tau}.\n\n“We were lucky,” he said.`,
  ]));
