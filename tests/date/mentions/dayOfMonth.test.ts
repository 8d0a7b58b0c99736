import assert from "node:assert/strict";
import { test } from "node:test";
import { mentionsOf } from "../../../src/date/mentions.ts";
import { finds } from "../../support/mentions.ts";

test("day of a month: as papers wrote in the 19th century", () => {
  finds(
    {
      "He died on the 3d inst.": ["the 3d inst. = 1863-01-03"],
      "Yours of the 28th ult. is to hand.": ["the 28th ult. = 1862-12-28"],
      "It will be sold on the 5th proximo.": ["the 5th proximo = 1863-02-05"],
      "On the 31st ultimo he came.": ["the 31st ultimo = 1862-12-31"],
      "On the 31st prox. he will go.": ["the 31st prox. = XXXX-XX-31"],
    },
    "1863-01-09",
  );
});

test("day of a month: of this one or one beside it", () => {
  finds({
    "It ends on the 25th of this month.": ["the 25th of this month = 2021-05-25"],
    "It ended on the 25th of last month.": ["the 25th of last month = 2021-04-25"],
  });
  assert.equal(mentionsOf("He died on the 3rd inst.", null)[0]?.value, "XXXX-XX-03");
});
