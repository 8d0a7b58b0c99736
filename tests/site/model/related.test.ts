import assert from "node:assert/strict";
import { test } from "node:test";
import { relatedInNumbers } from "../../../src/entry/relatedNumbers.ts";
import { placesById } from "../../../src/site/cards/placesById.ts";
import { relatedByArticle, relatedNumbers } from "../../../src/site/model/related.ts";
import { listedOf } from "../../support/site.ts";

const [one, other, third] = ["one", "other", "third"].map((id) => listedOf({ id }));

test("related articles: each with what both have in common, in their order; none for an article that has none", () => {
  assert.ok(one && other && third);
  const articles = [one, other, third];
  const places = placesById(articles);
  const numbers = relatedNumbers(
    relatedInNumbers([
      {
        id: "one",
        others: [
          { id: "third", names: ["place/leeds", "person/ada-quist"], words: [] },
          { id: "gone", names: ["place/leeds"], words: ["boats"] },
          { id: "other", names: ["place/leeds"], words: ["boats", "river"] },
        ],
      },
      { id: "third", others: [{ id: "one", names: [], words: ["boats"] }] },
    ]),
    articles,
    places,
  );
  const relatedTo = relatedByArticle(numbers, places);
  assert.deepEqual(relatedTo("one"), [
    { card: third, names: ["place/leeds", "person/ada-quist"], words: [] },
    { card: other, names: ["place/leeds"], words: ["boats", "river"] },
  ]);
  assert.deepEqual(relatedTo("third"), [{ card: one, names: [], words: ["boats"] }]);
  assert.deepEqual(relatedTo("other"), []);
});
