import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseConll } from "../../src/eval/readConll.ts";

/** Each document's text, and its names as words. */
const read = (source: string, between?: "\n" | " ") =>
  parseConll(source, between).map(({ text, names }) => ({
    text,
    names: names.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`),
  }));

describe("CoNLL's columns", () => {
  test("tokens are joined as in written text; documents are separated", () => {
    const source = [
      "-DOCSTART- O",
      "",
      "Ada B-PER",
      "Quist I-PER",
      "'s O",
      "( O",
      "old O",
      ") O",
      "boat O",
      ", O",
      "`` O",
      "Gull I-MISC",
      "'' O",
      ", O",
      "sank O",
      ". O",
      "",
      "It O",
      "was O",
      "Oslo I-LOC",
      "",
      "-DOCSTART- O",
      "",
      "Acme I-ORG",
    ].join("\n");
    assert.deepEqual(read(source, " "), [
      {
        text: `Ada Quist's (old) boat, "Gull", sank. It was Oslo `,
        names: ["person Ada Quist", "place Oslo"],
      },
      { text: "Acme", names: ["organisation Acme"] },
    ]);
    assert.match(read(source)[0]?.text ?? "", /sank\.\nIt was/);
  });

  test("a B- begins another name, and so does another type", () => {
    assert.deepEqual(read("Oslo B-LOC\nParis B-LOC\nAcme I-ORG")[0]?.names, [
      "place Oslo",
      "place Paris",
      "organisation Acme",
    ]);
  });
});

describe("IOB2 with numbered tokens", () => {
  test("the sentence is taken as it is given", () => {
    const source = [
      "# newdoc id = a",
      "# sent_id = 1",
      "# text = It's al-Qasr, he said.",
      "1\tIt\tO\t-\t-",
      "2\t's\tO\t-\t-",
      "3\tal\tB-LOC\t-\t-",
      "4\t-\tI-LOC\t-\t-",
      "5\tQasr\tI-LOC\t-\t-",
      "6\t,\tO\t-\t-",
      "7\the\tO\t-\t-",
      "8\tsaid\tO\t-\t-",
      "9\t.\tO\t-\t-",
      "",
    ].join("\n");
    assert.deepEqual(read(source), [{ text: "It's al-Qasr, he said.\n", names: ["place al-Qasr"] }]);
  });
});
