import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { edited, movedOffsets } from "../../../src/read/anonymise/edits.ts";
import { namedInFull, shortenerOf } from "../../../src/read/anonymise/shortener.ts";
import { NAMES } from "../../support/records.ts";

const shortenerFor = (...names: string[]) => shortenerOf(names, NAMES.common);

/** What becomes of texts, with the names that are shortened in them. */
const CASES: Readonly<Record<string, readonly (readonly [names: string, text: string, short: string])[]>> = {
  "in any case and form": [
    ["Jane Ferrowhite", "Jane Ferrowhite, JANE FERROWHITE, jane ferrowhite", "J. F., J. F., J. F."],
    ["Jane Ferrowhite", "Ferrowhite’s, Ferrowhite's, FERROWHITE’S", "F.’s, F.'s, F.’S"],
    ["Jane Ferrowhite", "Ms Ferrowhite and the Ferrowhites", "Ms F. and the F."],
    ["Jane Ferrowhite", "Ferrowhite, Jane: Ferrowhite-led. Said Jane.", "F., J.: F.-led. Said J."],
    ["Иван Петров", "с Иваном Петровым, Петрова", "с И. П., П."],
    ["王小明", "王小明说", "王.说"],
  ],
  "with other white space, broken or with invisible characters": [
    ["Jane Ferrowhite", "Jane\nFerrowhite, Jane\u00a0\u2009Ferrowhite", "J.\nF., J.\u00a0\u2009F."],
    ["Jane Ferrowhite", "Ferro-\nwhite, Ferro- white, Ferro\u00adwhite, Ferro\u200bwhite", "F., F., F., F."],
  ],
  "however its letters are written": [
    [
      "Anna Müller",
      "Müller, Mu\u0308ller, Muller, Mueller, M&uuml;ller, M&#252;ller",
      "M., M., M., M., M., M.",
    ],
    ["May O’Neill", "O'Neill, O’Neill, O&#39;Neill, ONeill", "O., O., O., O."],
  ],
  "within addresses, handles and words that were written together": [
    [
      "Jane Doe",
      "jane.doe@example.org, <https://example.org/jane-doe?x=1>.",
      "…@example.org, <https://example.org/…>.",
    ],
    ["Jane Doe", "www.janedoe.org/a @jane_doe #JaneDoe janedoe", "www.… @… #… J.D."],
    ["Jane Ferrowhite", "#justiceforferrowhite JusticeForFerrowhite", "#… JusticeForF."],
  ],
  "an ordinary word only with a capital, or beside the rest of the name": [
    ["Will Young", "the young will go; Young, Young’s, YOUNG", "the young will go; Y., Y.’s, Y."],
    [
      "Jane Doe",
      "What does a doe do? jane doe. The Does. Does she?",
      "What does a doe do? j. d. The D. Does she?",
    ],
    ["May Doe", "In May 2024 May Doe said", "In May 2024 M. D. said"],
    ["Jan van Berghe", "van Berghe took a van", "v. B. took a van"],
  ],
  "and nothing else": [
    ["Jane Ferrowhite", "Janet ferrous white", "Janet ferrous white"],
    ["Jane Doe", "https://example.org/what-x-does", "https://example.org/what-x-does"],
    ["Jane Doe", "J. D. and John", "J. D. and John"],
  ],
};

describe("shortener", () => {
  for (const [title, cases] of Object.entries(CASES))
    test(title, () => {
      for (const [name, text, short] of cases) {
        const wanted = short.replaceAll("j. d.", "J. D.");
        assert.equal(shortenerFor(name).text(text), wanted, `${name}: ${text}`);
        assert.equal(shortenerFor(name).text(wanted), wanted, "again");
      }
    });

  test("paths of files", () => {
    const { path } = shortenerFor("Jane Doe");
    assert.equal(path("interviews/Jane Doe.txt"), "interviews/J D.txt");
    assert.equal(path("doe/jane_doe-2.md"), "D/J_D-2.md");
    assert.equal(path("2024/JaneDoe.txt"), "2024/J.D.txt");
    assert.equal(path("does/janet.txt"), "does/janet.txt");
  });

  test("a name in full", () => {
    const has = (text: string, name = "Jane Doe") => namedInFull(text, [name], NAMES.common).length > 0;
    for (const text of [
      "JANE\nDOE",
      "Doe, Jane",
      "jane doe’s",
      "https://example.org/jane-doe",
      "#JaneDoe",
      "janedoe",
    ])
      assert.ok(has(text), text);
    for (const text of ["Jane and Doe", "John Doe", "Jane", "Doe", "jane@example.org"])
      assert.ok(!has(text), text);
    assert.ok(has("Jan van Berghe", "Jan van Berghe") && !has("van Berghe", "Jan van Berghe"));
    assert.ok(has("In May Doe", "May Doe") && has("Ferrowhites", "Ferrowhite") && has("王小明说", "王小明"));
  });

  test("a name of which no word is there is told by its initials", () => {
    const { missingIn } = shortenerFor("Jane Ferrowhite", "Tom Quist", "May Ost");
    assert.deepEqual(missingIn("Ferrowhite wrote to tomquist@example.org in May."), ["M. O."]);
  });

  test("whatever stands between its words, nothing of a name stays", () => {
    const name = fc.constantFrom(
      "Ferrowhite",
      "FERROWHITE",
      "zebulon",
      "Zebulon\nFerrowhite",
      "Ferro-\nwhite",
    );
    const between = fc.constantFrom(" ", "\n", ", ", ". ", "“", "’s ", "-", " and others ", "(", "\t");
    const { shorten } = shortenerFor("Zebulon Ferrowhite");
    fc.assert(
      fc.property(fc.array(fc.tuple(between, name)), between, (parts, end) => {
        const { text, edits } = shorten(`${parts.flat().join("")}${end}`);
        assert.doesNotMatch(text.replace(/[\s-]/g, ""), /ferrowhite|zebulon/i);
        assert.ok(
          edits.every(({ start, end: to }, index) => start < to && (edits[index - 1]?.end ?? 0) <= start),
        );
      }),
    );
  });

  test("offsets move with the text", () => {
    const edits = fc
      .array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 }), fc.constantFrom("", "J.", "long one")))
      .map((gaps) => {
        let at = 0;
        return gaps.map(([gap, length, replacement]) => {
          const start = at + gap;
          at = start + length;
          return { start, end: at, replacement };
        });
      });
    fc.assert(
      fc.property(edits, (some) => {
        const text = Array.from({ length: 200 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join("");
        const short = edited(text, some);
        const moved = movedOffsets(some);
        for (let at = 0; at < text.length; at += 1) {
          const isReplaced = some.some(({ start, end }) => start <= at && at < end);
          if (!isReplaced) assert.equal(short[moved(at, false)], text[at]);
          assert.ok(moved(at, false) <= moved(at, true) && moved(at, true) <= short.length);
        }
      }),
    );
  });
});
