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
  const part = copies({ id }, site)?.toString() ?? "";
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
