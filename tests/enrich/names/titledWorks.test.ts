import { describe, test } from "node:test";
import { finds } from "../../support/findNames.ts";

describe("a title before one word that names a work or a band", () => {
  test("is nobody's title", () => {
    finds([
      ["A production of Miss Kasna opened. Miss Kasna contained old tropes."],
      ["Critics liked Miss Kasna. Miss Kasna, which tells of a war, won three awards."],
      ["He joined the pub-rock band Dr Quexa, and left Dr Quexa later."],
      ["Dr Quexa guitarist dies."],
      ["They made a Dr Quexa documentary."],
      ["They quarrelled with Dr Quexa's lead singer."],
      ["Miss Kasna won."],
    ]);
  });

  test("stays one where the word is a person's", () => {
    finds([
      ["Miss Quexal said no.", "PER Quexal"],
      ["Dr Quexal said no.", "PER Quexal"],
      [
        "Ada Quexal was tried. The jury saw Miss Quexal, which surprised nobody.",
        "PER Ada Quexal",
        "PER Quexal",
      ],
      ["He read the book Mr Quexal wrote.", "PER Quexal"],
      ["The group Dr Quexal leads met.", "PER Quexal"],
    ]);
  });
});
