import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { blocksOf } from "../../src/parse/blocks.ts";

const words = (text: string) => blocksOf(text).map((block) => block.text);
const marked = (text: string) => blocksOf(text).map(({ kind, text: found }) => `${kind}: ${found}`);

describe("blocks: lines that belong together", () => {
  test("a text wrapped at a width is joined again", () => {
    const text = `The county will spend £2.4 million on the road between Skell and
Ormsby, which has been shut since the landslip in January, and
hopes to have it open before the summer.

Work starts on Monday. Drivers will be sent through Brantham, a
detour of eleven miles, and the bus will not run at all.`;
    assert.deepEqual(words(text), [
      "The county will spend £2.4 million on the road between Skell and Ormsby, which has been shut since the landslip in January, and hopes to have it open before the summer.",
      "Work starts on Monday. Drivers will be sent through Brantham, a detour of eleven miles, and the bus will not run at all.",
    ]);
  });

  test("a wrapped text with indented paragraphs and no empty lines", () => {
    const text = `    The harbour board met on Tuesday evening and resolved, by
nine votes to two, that the old crane be sold for scrap, the
cost of its repair being found to exceed its worth by half.
    Alderman Pike, who dissented, observed that the crane had
served the port for sixty years and had never once failed it.
    The sale is fixed for the first day of May.`;
    assert.deepEqual(
      words(text).map((paragraph) => paragraph.slice(0, 14)),
      ["The harbour bo", "Alderman Pike,", "The sale is fi"],
    );
  });

  test("an indented line begins a paragraph even after a full line", () => {
    const text = `  The wind fell in the night and the boats went out once
more, though the older men shook their heads and stayed at
  By noon the sky had turned the colour of slate, and two of
the boats had not come back when the light began to fail us.`;
    assert.deepEqual(
      words(text).map((paragraph) => paragraph.slice(0, 8)),
      ["The wind", "By noon "],
    );
  });

  test("a text whose lines were made about equal, so that some could have held one more word", () => {
    const text = `The position in the coalfield is unchanged to-night. The men's
leaders, who met in private for some four hours, declined to make
any statement, but it is understood that they will advise a return
to work upon the terms laid before them on Friday last.

Mr. Brace, addressing a meeting at Abertillery, said that
he had never known the men so resolute, nor had he seen so many
of them come out to hear him on a night as wet as this one was.`;
    assert.equal(blocksOf(text).length, 2);
  });

  test("lines of text saved from the web stand for themselves", () => {
    const text = `Council shuts pool
The pool on Mill Lane will close in June, the council has said.
Swimmers are angry. "It is the only warm place in town," said one.
A decision on the site is due in the autumn.`;
    assert.equal(blocksOf(text).length, 4);
  });

  test("a long address, which nothing could wrap, doesn't hide that the rest is wrapped", () => {
    const wrapped = [
      "The council of Leeds has approved the plans for a second bridge over",
      "the river after months of talks, and work will begin before the winter",
      "if the money that the ministry promised arrives in time for the crews.",
    ];
    const address = `https://example.org/${"a".repeat(140)}`;
    const blocks = blocksOf([...wrapped, "", address].join("\n"));
    assert.deepEqual(
      blocks.map(({ text }) => text),
      [wrapped.join(" "), address],
    );
  });

  test("one long line in a text shows that it isn't wrapped", () => {
    const long = "The inquiry heard from forty witnesses in nine weeks, ".repeat(4).trim();
    assert.equal(blocksOf(`${long}\nand it was told\nthat nothing was known`).length, 3);
  });

  test("verses stay lines, though they are about as long as each other", () => {
    const text = `The wheel stood still above the town,
The cage came up, the lamps went down,
And men who had not seen the noon
Came blinking home that day in June.

They gave my father forty years
Of coughing, and a clock that chimed,
A lamp, a handshake and three cheers,
And told us what the pit had mined.`;
    assert.equal(blocksOf(text).length, 8);
  });

  test("the rows of a table stay lines, though they are all as long as each other", () => {
    const text = `Fenwick     P 10   W  8   D 1   L 1   Pts 25
Ashby       P 10   W  7   D 2   L 1   Pts 23
Calder      P 10   W  5   D 3   L 2   Pts 18
Dunmore     P 10   W  2   D 1   L 7   Pts  7`;
    assert.equal(blocksOf(text).length, 4);
  });

  test("German, whose nouns have capitals, is joined too", () => {
    const text = `Die Stadt will die alte Brücke über den Fluss bis zum Herbst
sperren lassen, weil die Pfeiler nach dem Hochwasser im Juni
Schäden zeigen, die nach Ansicht der Gutachter schwerer sind
als bisher bekannt. Anwohner fürchten lange Umwege.`;
    assert.equal(blocksOf(text).length, 1);
  });
});

describe("blocks: lists", () => {
  test("bullets of several kinds, without their marks", () => {
    assert.deepEqual(marked("Closed:\n• Mill Lane\n•Station Road\n- The quay\n* The pier"), [
      "paragraph: Closed:",
      "item: Mill Lane",
      "item: Station Road",
      "item: The quay",
      "item: The pier",
    ]);
  });

  test("a lone dash opens a speech, a signature or a rule, not a list", () => {
    assert.deepEqual(marked("He wrote:\n\n- The Editor\n\nIt rained."), [
      "paragraph: He wrote:",
      "paragraph: - The Editor",
      "paragraph: It rained.",
    ]);
  });

  test("a rule of dashes is no item, and makes none of its neighbour", () => {
    assert.deepEqual(marked("It rained.\n\n- - -\n\n- The Editor"), [
      "paragraph: It rained.",
      "paragraph: - - -",
      "paragraph: - The Editor",
    ]);
  });

  test("a minus before a number and a word in stars are no marks", () => {
    assert.deepEqual(marked("-5 degrees\n-7 degrees\n*Corrected*\n*Again*"), [
      "paragraph: -5 degrees",
      "paragraph: -7 degrees",
      "paragraph: *Corrected*",
      "paragraph: *Again*",
    ]);
  });

  test("items of a wrapped text keep their lines together", () => {
    const text = `The committee asked for three things before it would sign the
contract that the mayor had put before it on the last day:

- a guarantee that the ferry would run on each day of the year,
  in every weather but ice
- a price, and one that would stand for five years at the least
  from the day of signing`;
    assert.deepEqual(
      marked(text).map((block) => block.slice(0, 12)),
      ["paragraph: T", "item: a guar", "item: a pric"],
    );
    assert.match(marked(text)[1] ?? "", /year, in every weather but ice$/);
  });
});

test("no-break spaces stay, other white space is folded", () => {
  assert.deepEqual(words("  12\u00a0000 people\t\t came\u3000home "), ["12\u00a0000 people came home"]);
});

test("every character that isn't white space lies in one block, or is a list's mark", () => {
  const line = fc.stringMatching(/^[ \t•*-]{0,3}[a-zA-ZäŁ語. ]{0,70}$/);
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = lines.join("\n");
      const blocks = blocksOf(text);
      let rest = "";
      let at = 0;
      for (const { start, end, text: found } of blocks) {
        assert.ok(start >= at && end > start, "blocks are in order and not empty");
        assert.equal(found, text.slice(start, end).replace(/\s+/g, " ").trim());
        rest += text.slice(at, start);
        at = end;
      }
      assert.match(rest + text.slice(at), /^[\s•*-]*$/);
    }),
  );
});
