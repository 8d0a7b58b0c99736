import assert from "node:assert/strict";
import { test } from "node:test";
import { iconSvg, initialOf, touchIconSvg } from "../../../src/site/social/icon.ts";
import { serif } from "../../../src/site/social/typeface.ts";

const typeface = serif();

test("icon: the first letter of the title, as a capital, without an article", () => {
  for (const [title, letter] of [
    ["Moscow and Pyongyang", "M"],
    ["The Harbour Papers", "H"],
    ["An archive", "A"],
    ["“élan”", "É"],
    ["2024 in clippings", "2"],
    ["ßtraße", "S"],
    ["Архив", "А"],
    ["The", "T"],
    ["東京", null],
    ["…", null],
    ["<b>", "B"],
  ] as const)
    assert.equal(initialOf(title, typeface), letter, title);
});

test("icon: a letter of outlines, in the colours of both schemes, and in one for phones", () => {
  const icon = iconSvg("M", typeface);
  assert.match(
    icon,
    /^<svg [^>]*viewBox="0 0 32 32"><style>.*prefers-color-scheme:dark.*<path class="l" d="M[\d. \w-]+"\/><\/svg>$/,
  );
  assert.notEqual(iconSvg("H", typeface), icon);
  assert.doesNotMatch(touchIconSvg("M", typeface), /<style>|<text/);
});
