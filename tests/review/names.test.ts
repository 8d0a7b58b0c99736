import assert from "node:assert/strict";
import { test } from "node:test";
import type { LinkedArticle } from "../../src/records/article.ts";
import type { NameMention } from "../../src/records/names.ts";
import { doubtfulWords } from "../../src/review/names.ts";
import { entityOf } from "../support/names.ts";
import { identified } from "../support/records.ts";

const TEXT =
  "The council met.\n\nNobody had asked the Kestrel what it thought of the new bridge over the river, or why.\n";

/** An article with one name where its words stand. */
function naming(words: string): LinkedArticle {
  const article = identified(TEXT);
  const start = TEXT.indexOf(words);
  const mention: NameMention = {
    start,
    end: start + words.length,
    text: words,
    type: "organisation",
    value: words,
    entity: words.toLowerCase(),
    rule: "names/last-word",
    confidence: 0.55,
    origin: "derived",
  };
  return { ...article, names: [mention] };
}

const KESTREL = entityOf("kestrel", { type: "organisation", mentions: 1, confidence: 0.55 });

test("review: a doubtful name with its words, how it was found, and rows to copy", () => {
  assert.equal(
    doubtfulWords([naming("Kestrel")], [KESTREL], false),
    `1 name without a page, because nothing in the texts is sure enough. In names.csv, confirm a name with “retype”, or remove it with “drop”:
    action,name,type
    retype,Kestrel,organisation
    drop,Kestrel,
  Kestrel (organisation, 55 % sure, found by: the last word of a name in this article), a.txt
    “Nobody had asked the Kestrel what it thought of the new bridge over the…”
`,
  );
});

test("review: a name that has a page isn't listed", () => {
  assert.equal(doubtfulWords([naming("Kestrel")], [{ ...KESTREL, confidence: 0.95 }], false), "");
});

test("review: a name with several mentions is listed once, with its surest one", () => {
  const [doubtful, surer] = [naming("bridge"), naming("Kestrel")].map((article, index) => ({
    ...article,
    names: article.names.map((mention) => ({ ...mention, entity: "kestrel", confidence: 0.5 + index / 10 })),
  }));
  assert.ok(doubtful && surer);
  const words = doubtfulWords([doubtful, surer, doubtful], [{ ...KESTREL, mentions: 3 }], false);
  assert.match(words, /^1 name without a page/);
  assert.match(words, /Nobody had asked the Kestrel/);
});

test("review: of many, twenty are shown unless all are asked for, the surest first", () => {
  const article = naming("Kestrel");
  const [mention] = article.names;
  assert.ok(mention);
  const names = Array.from({ length: 25 }, (_, index) =>
    entityOf(`k${index}`, { ...KESTREL, id: `k${index}`, confidence: index / 100 }),
  );
  const many = { ...article, names: names.map(({ id }) => ({ ...mention, entity: id })) };
  const some = doubtfulWords([many], names, false);
  assert.match(some, /and 5 more: --all shows them/);
  assert.ok(some.indexOf("24 % sure") < some.indexOf("23 % sure"));
  assert.equal(doubtfulWords([many], names, true).match(/% sure/g)?.length, 25);
});
