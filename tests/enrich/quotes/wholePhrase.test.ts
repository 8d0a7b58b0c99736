import { describe, test } from "node:test";
import { assertSaid } from "../../support/statements.ts";

describe("whose words these are", () => {
  test("a place or a body before “who” isn’t meant", () =>
    assertSaid([
      [
        "It gave words to guests such as Sen. {Ines Duarte} of {p:Florida}, who mused that the plan was “a mess”.",
        "a mess | Ines Duarte",
      ],
      [
        "They rely on {Pavel Horak}, an engineer at the University of {p:Lima} at {p:Callao} who said it was “a mess”.",
        "a mess | Pavel Horak",
      ],
      ["They met {Ines Duarte}, who said it was “a mess”.", "a mess | Ines Duarte"],
    ]));

  test("words are cut off neither within a word nor before their noun", () =>
    assertSaid([
      [
        `{Ines Duarte} gave “a slow” answer about her boats and ${"all of the other boats, ".repeat(6)}according to a report from the department’s inspector general.`,
        "a slow | report from the department’s inspector general",
      ],
      ["Analysis of three million tweets found that half were “a mess”.", "a mess | -"],
      ["The Group of 20 said that it was “a mess”.", "a mess | Group of 20"],
    ]));

  test("“kept asking” has its own subject", () =>
    assertSaid([
      [
        "It began when {Pavel Horak} testified before {o:Congress}, and {Ines Duarte} kept asking him whether it was “a mess”.",
        "a mess | Ines Duarte",
      ],
    ]));
});
