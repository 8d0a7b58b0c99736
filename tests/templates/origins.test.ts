import assert from "node:assert/strict";
import { test } from "node:test";
import { origins } from "../../templates/partials/origins.ts";
import { entryOf } from "../support/entries.ts";
import { ARCHIVE } from "../support/records.ts";
import { siteOf } from "../support/site.ts";

const NEWS = "The river rose by four metres in the night, and the bridge was shut.";
const article = (id: string, source: string, text: string) =>
  entryOf({ id, source, title: `<b>${id}`, body: `\n${text}\n` });

/** What a story page says, without its elements. */
function said(bodies: readonly string[], isCopied = false): string {
  const pair = {
    articles: ["a", "b"],
    kind: "copy",
    words: [20, 20],
    same: [20, 20],
    isGiven: false,
  } as const;
  const articles = bodies.map((text, at) => article("abc"[at] ?? "", `Paper ${at}`, text));
  const site = siteOf(articles, ARCHIVE, null, { copies: isCopied ? [pair] : [] });
  return (origins(site.articles, site)?.toString() ?? "").replace(/<[^>]*>/g, "").replace(/\s+/g, " ");
}

const REUTERS = `SEOUL (Reuters) - ${NEWS}`;

test("origins on a page: how many, exactly or at least, with the words and the paragraph", () => {
  assert.match(
    said([REUTERS, REUTERS]),
    /2 articles, 1 origin Reuters &lt;b&gt;a, Paper 0 credits Reuters: Reuters ¶1/,
  );
  assert.match(said([REUTERS, NEWS]), /2 articles, at least 1 origin .*Not said &lt;b&gt;b, Paper 1/);
  assert.match(
    said([REUTERS, NEWS], true),
    /2 articles, 1 origin .*&lt;b&gt;b, Paper 1 has the text of &lt;b&gt;a/,
  );
});

test("origins on a page: where nobody says anything, only copies are told", () => {
  assert.equal(said([NEWS, NEWS]), "");
  assert.equal(said([REUTERS]), "");
  assert.match(said([NEWS, NEWS], true), /2 articles with one text/);
  assert.match(said([NEWS, NEWS, NEWS], true), /3 articles with 2 different texts/);
});
