import assert from "node:assert/strict";
import { test } from "node:test";
import { wordsIn } from "../../../src/languages/words.ts";
import { namePreview } from "../../../src/site/names/namePreview.ts";
import { namesOf } from "../../../src/site/names/names.ts";
import { listedOf } from "../../support/site.ts";

function preview(count: number): string {
  const articles = Array.from({ length: count }, (_, index) =>
    listedOf({ id: `a${index}`, date: `${2013 + (index % 4)}-05-01`, tags: ["water"] }),
  );
  const [name] = namesOf("tags", articles, "en");
  assert.ok(name);
  return namePreview(name, wordsIn("en"));
}

test("name preview: the number of articles is exact up to a hundred, then in round steps", () => {
  assert.equal(preview(4), "Tag, in 4 articles, 2013 to 2016");
  assert.match(preview(100), /in 100 articles/);
  assert.match(preview(101), /in more than 100 articles/);
  assert.match(preview(200), /in more than 100 articles/);
  assert.match(preview(501), /in more than 500 articles/);
});
