import assert from "node:assert/strict";
import { test } from "node:test";
import type { CopyPair } from "../../src/records/copies.ts";
import { copies } from "../../templates/partials/copies.ts";
import { entryOf } from "../support/entries.ts";
import { ARCHIVE } from "../support/records.ts";
import { siteOf } from "../support/site.ts";

const PAIR: CopyPair = {
  articles: ["a", "b"],
  kind: "copy",
  words: [100, 400],
  same: [90, 91],
  isGiven: false,
};

/** What the page of article `id` says, without its elements. */
function said(id: string, pair: Partial<CopyPair>, source: string | null = "The Gazette"): string {
  const articles = [
    entryOf({ id: "a", title: "Flood <here>", source: "The Herald" }),
    entryOf({ id: "b", title: "High water", source }),
  ];
  const site = siteOf(articles, ARCHIVE, null, { copies: [{ ...PAIR, ...pair }] });
  const self = site.articles.find((one) => one.id === id) ?? { id, edtf: null, earliest: null, latest: null };
  const part = copies(self, site)?.toString() ?? "";
  return part
    .replace(/<summary>[\s\S]*<\/summary>/, "")
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ");
}

test("copies on a page: who printed it, and how many words are the same", () => {
  assert.match(
    said("a", {}),
    /Also printed in The Gazette, .*: High water 90 of 100 words here are the same there/,
  );
  assert.match(said("b", {}), /Also printed in The Herald, .*: Flood &lt;here&gt; 91 of 400 words here/);
  assert.match(said("b", {}, null), /Also printed in The Herald/);
  assert.match(said("a", {}, null), /Also printed elsewhere, .*: High water/);
});

test("copies on a page: a later text of the same source is another version", () => {
  assert.match(said("a", {}, "the herald"), /Another version in the herald, /);
});

test("copies on a page: of versions, which is later and both dates", () => {
  const day = (date: string) => ({ date, edtf: date, earliest: date, latest: date });
  const versions = [
    entryOf({ id: "a", source: "The Herald", ...day("2024-10-29") }),
    entryOf({ id: "b", source: "The Herald", ...day("2024-10-30") }),
  ];
  const site = siteOf(versions, ARCHIVE, null, { copies: [PAIR] });
  const [first, second] = site.articles.map(
    (one) => copies(one, site)?.toString().replace(/\s+/g, " ") ?? "",
  );
  assert.match(first ?? "", /A later version in The Herald, October 30, 2024: .*this one: October 29, 2024/);
  assert.match(
    second ?? "",
    /An earlier version in The Herald, October 29, 2024: .*this one: October 30, 2024/,
  );
  assert.match(first ?? "", /href="\/articles\/a\/versions\/"/);
  assert.match(said("a", {}, "The Herald"), /which came first isn’t known \(this one: /);
});

test("copies on a page: both sides of an excerpt", () => {
  assert.match(
    said("a", { kind: "excerpt" }),
    /An excerpt of an article in The Gazette, .*High water 90 of 100 words here are from it/,
  );
  assert.match(
    said("b", { kind: "excerpt" }),
    /An excerpt is printed in The Herald, .* 90 of 100 words there are from here/,
  );
});

test("copies on a page: what the curator has said is told, and nothing where there is no copy", () => {
  assert.match(said("a", { isGiven: true }), /the curator/);
  assert.equal(said("c", {}), "");
});
