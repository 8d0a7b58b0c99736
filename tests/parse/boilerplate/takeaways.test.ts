import assert from "node:assert/strict";
import { test } from "node:test";
import { parsed } from "../../support/records.ts";

const LEDE = "The council met on Monday to talk about the bridge, and it will meet again in May.";
const ITEMS = [
  "- Bridge Repairs: The council will close one lane.",
  "- Cost of the Work: Nobody knows it yet.",
  "- Next Steps: The mayor will ask for bids.",
];
const steps = (text: string) => parsed(text).setAside.map(({ step }) => step);

test("parsing/takeaways: a closing list whose every item has a label", () => {
  assert.deepEqual(steps([LEDE, ...ITEMS].join("\n")), [
    "parsing/takeaways",
    "parsing/takeaways",
    "parsing/takeaways",
  ]);
});

test("parsing/takeaways: no list of the article's own", () => {
  const sentence = "Then the mayor closed the meeting, and everybody went home in the rain.";
  for (const lines of [
    [LEDE, ...ITEMS.slice(1)],
    [LEDE, ...ITEMS, sentence],
    [LEDE, "The council named three things that it will do in the coming year:", ...ITEMS],
    [LEDE, ...ITEMS.map((item) => item.replace(/: .*/, ": later"))],
    [
      LEDE,
      "- We will close one lane of it: that is all.",
      "- Nobody knows what it costs: ask us in May.",
      "- The mayor asks for bids: come soon.",
    ],
    ITEMS,
  ])
    assert.deepEqual(steps(lines.join("\n")), [], lines.join(" / "));
});

test("parsing/takeaways: a long list is the article", () => {
  const many = [LEDE, ...Array(3000).fill(ITEMS[0])].join("\n");
  assert.deepEqual(steps(many), []);
});
