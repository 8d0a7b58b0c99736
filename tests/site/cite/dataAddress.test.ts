import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dataAddress } from "../../../src/site/cite/dataAddress.ts";

const TYPE = "application/x-bibtex";

/** What a browser saves: the same steps as in `fetch` (WHATWG, "data: URL processor"). */
const savedOf = async (address: string) => (await fetch(address)).text();

test("data address: whatever the text, a browser saves it as it was, and the address has only characters of addresses", async () => {
  const check = async (text: string) => {
    const address = dataAddress(text, TYPE);
    assert.match(address, /^data:application\/x-bibtex;charset=utf-8,[\w\-.~!$&'()*+,;=:@/?%]*$/);
    assert.doesNotMatch(address, /%(?![0-9A-F]{2})/);
    assert.equal(await savedOf(address), text);
  };
  for (const text of [
    "",
    " ",
    "100 % #1 \t\r\n",
    '{"<a>`^|\\}',
    "%20%2",
    "新华社 é 🦀",
    "?a=1&b#c",
    ",;base64,",
  ])
    await check(text);
  await fc.assert(fc.asyncProperty(fc.string({ unit: "binary" }), check));
});

test("data address: words stay readable, so that they compress with the same words elsewhere on the page", () => {
  assert.equal(
    dataAddress("url = {https://x.org/a?b=1&c},\n", TYPE),
    "data:application/x-bibtex;charset=utf-8,url%20=%20%7Bhttps://x.org/a?b=1&c%7D,%0A",
  );
});
