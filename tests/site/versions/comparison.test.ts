import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type ComparedArticle, type Comparison, compared } from "../../../src/site/versions/comparison.ts";

type Place = readonly [number, number, number];

/** A text whose first paragraphs have these words marked: `{10,000}` is a figure, `[Monday]` a time, `<Omar Bel>` a name, `“…”` a quotation. */
function article(title: string, ...paragraphs: readonly string[]): ComparedArticle {
  const found: Record<string, Place[]> = { "{": [], "[": [], "<": [], "“": [] };
  const plain = [title, ...paragraphs].map((text, p) => {
    let clean = "";
    const open: [string, number][] = [];
    for (const sign of text) {
      if ("{[<“".includes(sign)) open.push([sign, clean.length + Number(sign === "“")]);
      else if ("}]>”".includes(sign)) {
        const [kind, start] = open.pop() ?? ["", 0];
        found[kind]?.push([p, start, clean.length]);
      }
      if (!"{}[]<>".includes(sign)) clean += sign;
    }
    return clean;
  });
  const [headline = "", ...body] = plain;
  const rest = { rule: "x", confidence: 1 };
  return {
    title: headline,
    paragraphs: body,
    figures: (found["{"] ?? []).map((at) => ({
      ...{ ...rest, at, type: "count", low: 1, high: 1, hedge: null, unit: null, what: null, claimant: null },
    })),
    times: (found["["] ?? []).map((at) => ({
      at,
      type: "DATE",
      value: "",
      edtf: null,
      implied: false,
      rule: "x",
    })),
    names: [{ id: "x", type: "person", mentions: (found["<"] ?? []).map((at) => [at, "x", 1]) }],
    quotes: (found["“"] ?? []).map((at) => ({
      ...{ ...rest, at, type: "quote", utterance: 1, speaker: null, cue: null, isContinued: false },
    })),
  };
}

const changesIn = (one: ComparedArticle, other: ComparedArticle) =>
  (compared(one, other)?.changes ?? assert.fail("too different")).map(
    (change) => `${change.kind}: ${change.one?.text ?? "-"} > ${change.other?.text ?? "-"}`,
  );

/** The comparison with what changed in brackets, `|` between both texts, and a number for paragraphs that are the same. */
const shown = ({ parts }: Comparison): string[] =>
  parts.map((part) => {
    if (part.kind === "same") return String(part.one[1] - part.one[0]);
    const text = (sides: typeof part.one) =>
      sides
        .map(({ pieces }) => pieces.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join(""))
        .join(" / ");
    return `${text(part.one)} | ${text(part.other)}`;
  });

const MORE = "They will be sent to the border before the winter comes, people in the capital say.";

test("versions: what stands elsewhere in a text isn't said to be missing in it", () => {
  const one = article(
    "Race",
    "<Ada Quist> won on [Monday], and it was late.",
    "In {2005} <Omar Bel> lost.",
    MORE,
  );
  const other = article(
    "Race",
    "<Radio Five> said so, and it was late.",
    "On [Monday] <Omar Bel> lost, said <Ada Quist> in {2005}.",
    MORE,
  );
  assert.deepEqual(changesIn(one, other), ["name: Ada Quist won on Monday > Radio Five"]);
});

test("versions: changed figures, times, names and words of quotations are listed", () => {
  const one = article(
    "Troops",
    "<Omar Bel> sent {10,000} soldiers on [Monday].",
    "He said “we hope for a great peace” to us.",
    MORE,
  );
  const other = article(
    "Troops",
    "<Omar Dur> sent {11,000} soldiers on [Tuesday].",
    "He said “we hope for a great war” to us.",
    MORE,
  );
  assert.deepEqual(changesIn(one, other), [
    ...["name: Omar Bel > Omar Dur", "figure: 10,000 > 11,000", "date: Monday > Tuesday"],
    "quotation: peace > war",
  ]);
});

test("versions: a changed digit matters where no figure was found", () => {
  assert.deepEqual(changesIn(article("A", "They won 5-3 at home."), article("A", "They won 5-4 at home.")), [
    "figure: 5-3 > 5-4",
  ]);
});

test("versions: other words, capitals and punctuation are no change of a fact", () => {
  const one = article("A", "<Omar Bel> sent {10,000} big soldiers, he says.");
  assert.deepEqual(changesIn(one, article("A", "<Omar Bel> sent {10,000} tall soldiers, he says.")), []);
  const same = compared(one, article("a", "<OMAR BEL> sent {10,000} big soldiers; he says!"));
  assert.deepEqual(same && shown(same), ["2"]);
});

test("versions: a name that stands elsewhere in the changed words hasn't changed", () => {
  const one = article("A", "Late at night <Omar Bel> spoke to the crowd outside the town hall of the city.");
  const other = article("A", "To the crowd <Omar Bel> spoke at dawn outside the town hall of the city.");
  assert.deepEqual(changesIn(one, other), []);
});

test("versions: a new paragraph is shown, and what it says is no change", () => {
  const one = article("A", "The river rose by {2} metres in the night.", MORE);
  const other = article(
    "A",
    "The river rose by {2} metres in the night.",
    "{600} people left <Oslo> on [Friday].",
    MORE,
  );
  const found = compared(one, other) ?? assert.fail();
  assert.deepEqual(found.changes, []);
  assert.deepEqual(shown(found), ["2", " | [600 people left Oslo on Friday].", "1"]);
});

test("versions: a paragraph that was parted stands beside both parts", () => {
  const one = article("A", `The river rose in the night. ${MORE}`, "The end.");
  const other = article("A", "The river rose by {3} metres in the night.", MORE, "The end.");
  const found = compared(one, other) ?? assert.fail();
  assert.deepEqual(shown(found), [
    "1",
    `The river rose in the night. ${MORE} | The river rose [by 3 metres] in the night. / ${MORE}`,
    "1",
  ]);
});

test("versions: of a long paragraph only what is around the change is shown", () => {
  const long = Array.from({ length: 400 }, (_, at) => `w${at}`).join(" ");
  const found =
    compared(article("A", `${long} {5} ${long}`), article("A", `${long} {6} ${long}`)) ?? assert.fail();
  const [, text = ""] = shown(found);
  assert.ok(text.length < 2500, `${text.length} characters`);
  assert.match(text, /\[…\].*\[5\].*\[…\]/);
});

const someWords = fc.array(fc.constantFrom("a", "b", "c", "10", "the"), { minLength: 1, maxLength: 12 });
const somePlain = fc.array(
  someWords.map((list) => list.join(" ")),
  { maxLength: 5 },
);

test("versions: no word is lost, and a text doesn't differ from itself", () => {
  fc.assert(
    fc.property(somePlain, somePlain, (one, other) => {
      const found = compared(article("T", ...one), article("T", ...other)) ?? assert.fail();
      const all = [];
      for (const part of found.parts)
        if (part.kind === "same") all.push(...["T", ...one].slice(...part.one));
        else all.push(...part.one.map(({ pieces }) => pieces.map(({ text }) => text).join("")));
      assert.deepEqual(all, ["T", ...one]);
      assert.deepEqual(compared(article("T", ...one), article("T", ...one))?.changes, []);
    }),
  );
});
