import assert from "node:assert/strict";
import { test } from "node:test";
import { placesById } from "../../../src/site/cards/placesById.ts";
import { neighboursAmong } from "../../../src/site/model/neighbours.ts";
import { listedOf } from "../../support/site.ts";

test("neighbours: those in the same list, none for an article in no list", () => {
  const articles = ["a", "b", "c", "d", "e"].map((id) => listedOf({ id }));
  const [a, b, c, d] = articles;
  assert.ok(a && b && c && d);
  const found = neighboursAmong([[a, c], [b], []], articles, placesById(articles));
  assert.deepEqual(found.get("a"), { before: null, after: c });
  assert.deepEqual(found.get("c"), { before: a, after: null });
  assert.deepEqual(found.get("b"), { before: null, after: null });
  assert.equal(found.get("d"), undefined);
  assert.equal(found.get("of another archive"), undefined);
});
