import assert from "node:assert/strict";
import { test } from "node:test";
import { entryOf } from "../support/entries.ts";
import { onlyPage } from "../support/pages.ts";
import { ARCHIVE } from "../support/records.ts";
import { siteOf } from "../support/site.ts";

const aside = (step: string, text: string) => ({ step, reason: "why", text, start: 0, end: text.length });
const pageOf = (...setAside: ReturnType<typeof aside>[]) => {
  const article = entryOf({ setAside });
  return onlyPage(siteOf([article], ARCHIVE, null));
};
const listOf = (page: string) => /<div class="takeaways"[\s\S]*?<\/div>/.exec(page)?.[0] ?? "";

test("takeaways: a list below the article, verbatim without its bullets, and escaped", () => {
  const list = listOf(
    pageOf(
      aside("parsing/takeaways", "- High Water: It <rose>."),
      aside("parsing/takeaways", "• Low Water: It fell."),
    ),
  );
  const items = [...list.matchAll(/<li[^>]*>(.*?)<\/li>/g)].map((match) => match[1]);
  assert.deepEqual(items, ["High Water: It &lt;rose&gt;.", "Low Water: It fell."]);
});

test("takeaways: other text that was set aside isn't shown", () => {
  assert.equal(listOf(pageOf(aside("parsing/credit-line", "By Ada Okello"))), "");
  assert.equal(listOf(pageOf()), "");
});
