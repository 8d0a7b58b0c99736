import { describe, test } from "node:test";
import { finds } from "../../support/findNames.ts";

describe("a person's name", () => {
  test("is none of a person in a ship, a disease, a theorem, a lawsuit, and before what firms have", () => {
    finds([
      ["They saw how the USS Abraham Lincoln sailed."],
      ["They saw how HMS Queen Mary was sunk."],
      ["They heard that he had Lou Gehrig's disease."],
      ["They heard of the Calabi conjecture, as Ada Calabi did.", "PER Ada Calabi"],
      ["They heard that Levi Strauss shares rose."],
      ["They heard that Natasha v. Quexia was heard."],
      ["They heard how Quexia v. Obama was heard."],
    ]);
  });

  test("is a person's before another word, and after such letters with a rank", () => {
    finds([
      ["They heard of Lou Gehrig's illness.", "PER Lou Gehrig"],
      ["They heard that Levi Strauss shared it.", "PER Levi Strauss"],
      ["They heard that Natasha vowed so.", "PER Natasha"],
      ["They heard of SS General Ada Quist.", "PER Ada Quist"],
    ]);
  });
});
