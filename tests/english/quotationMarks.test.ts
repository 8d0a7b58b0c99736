import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { quotedSpans } from "../../src/english/quotationMarks.ts";

const spans = (text: string) => quotedSpans(text).map(({ start, end }) => text.slice(start, end));

describe("quotation marks", () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ["curly", "He said “no” and “never again.”", ["“no”", "“never again.”"]],
    ["straight", 'He said "no" and "never again."', ['"no"', '"never again."']],
    ["typewriter's pairs", "He said ``no'' and ``it's never again.''", ["``no''", "``it's never again.''"]],
    ["single, British", "‘It’s the bosses’ fault,’ she said.", ["‘It’s the bosses’ fault,’"]],
    ["single and straight", "'It's late,' she said. 'Don't go.'", ["'It's late,'", "'Don't go.'"]],
    ["nested", "“She told me ‘never’ twice,” he said.", ["“She told me ‘never’ twice,”"]],
    ["nested in single", "‘She told me “never” twice,’ he said.", ["‘She told me “never” twice,’"]],
    ["French", "Il a dit « jamais » hier.", ["« jamais »"]],
    ["German", "Er sagte: „Niemals wieder.“ Dann ging er.", ["„Niemals wieder.“"]],
    ["Polish", "Powiedział: „Nigdy więcej”.", ["„Nigdy więcej”"]],
    ["Swedish", "Han sade: ”Aldrig mer.”", ["”Aldrig mer.”"]],
    ["Danish", "Han sagde: »Aldrig mere.«", ["»Aldrig mere.«"]],
    ["Japanese", "市長は「二度とない」と述べた。", ["「二度とない」"]],
    ["after a bracket and a dash", 'The plan ("a mess")—"no," he said.', ['"a mess"', '"no,"']],
  ];
  for (const [name, text, expected] of cases) test(name, () => assert.deepEqual(spans(text), expected));

  test("no quotation: apostrophes, inches, years, clipped words", () => {
    for (const text of [
      "The workers’ union and the teachers’ union met.",
      "It's the dogs' bowl, the cats' bed.",
      'A 6" nail and a 5\'10" man.',
      "Back in the ’90s and the '80s.",
      "’Twas the night; rock 'n' roll; get 'em.",
      "O’Brien’s father-in-law’s car.",
      '“” and "" say nothing.',
    ])
      assert.deepEqual(spans(text), [], text);
  });

  test("one that is never closed runs to the paragraph's end, or to the next that opens", () => {
    assert.deepEqual(
      quotedSpans("He said: “We will go on. ").map(({ end, isClosed }) => [end, isClosed]),
      [[24, false]],
    );
    assert.deepEqual(spans('"One thing. "Two things," she said.'), ['"One thing.', '"Two things,"']);
  });

  test("in order, within the text, without overlaps", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."“”‘’\"'«»„ a.S,`"), maxLength: 60 }), (text) => {
        let last = 0;
        for (const { start, end, inner } of quotedSpans(text)) {
          assert.ok(last <= start && start < inner.start && inner.end <= end && end <= text.length);
          last = end;
        }
      }),
    );
  });
});
