import { describe, test } from "node:test";
import { assertSaid } from "../../support/statements.ts";

describe("words that the subject didn’t say", () => {
  test("what somebody refuses to say, or doesn’t", () =>
    assertSaid([
      ["{Ines Duarte} refused to say the words “a total mess”.", "a total mess | -"],
      ["{Ines Duarte} promised to refrain from using the phrase “dead boats” there.", "dead boats | -"],
      ["{Ines Duarte} never called it “a mess”.", "a mess | -"],
      ["They left {Ines Duarte} for not calling it “a mess”.", "a mess | -"],
      ["{Ines Duarte} didn’t say that it was “a mess”.", "a mess | -"],
      ["{Ines Duarte} went on to say that it was “a mess”.", "a mess | Ines Duarte"],
      ["{Ines Duarte} not only said that it was “a mess”.", "a mess | Ines Duarte"],
      ["{Ines Duarte} said that it was not “a mess”.", "a mess | Ines Duarte"],
      ["{Ines Duarte} said she did not believe it was “a mess”.", "a mess | Ines Duarte"],
      ["Asked twice, {Ines Duarte} did not deny it, but said it was “a mess”.", "a mess | Ines Duarte"],
    ]));

  test("what somebody else claims", () =>
    assertSaid([
      ["{Ines Duarte} called {Pavel Horak}’s assertion of a “claim of right” wrong.", "claim of right | -"],
      ["{Ines Duarte} denied Republican claims of “a total mess” there.", "a total mess | -"],
      ["{Ines Duarte} criticised his use of the term “dead boats”.", "dead boats | -"],
      [
        "{Ines Duarte} told of an editorial.\n\n{Pavel Horak} came after the paper’s editorial telling him to leave “the playground”.",
        "the playground | -",
      ],
      ["{Ines Duarte} called {Pavel Horak}’s use of old boats “a mess”.", "a mess | Ines Duarte"],
      ["{Ines Duarte} issued a statement saying it was “a mess”.", "a mess | Ines Duarte"],
    ]));
});
