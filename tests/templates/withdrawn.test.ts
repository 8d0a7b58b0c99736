import assert from "node:assert/strict";
import { describe, test } from "node:test";
import withdrawn from "../../templates/pages/withdrawn.11ty.ts";
import { ARCHIVE } from "../support/records.ts";
import { siteOf } from "../support/site.ts";

const page = (reason: string) =>
  withdrawn({ site: siteOf([], ARCHIVE, null), withdrawal: { id: "a1", reason } });

describe("the page of a withdrawn article", () => {
  test("says so, gives the reason as text, and asks search engines not to list it", () => {
    const made = page("<b>Court</b> order");
    assert.match(made, /<h1>Article withdrawn<\/h1>/);
    assert.match(made, /The reason given: <span dir="auto">&lt;b&gt;Court&lt;\/b&gt; order<\/span>/);
    assert.match(made, /<meta name="robots" content="noindex">/);
  });

  test("says nothing of a reason where none was given", () => {
    assert.doesNotMatch(page(""), /reason/);
  });
});
