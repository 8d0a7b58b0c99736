import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parsed } from "../../support/records.ts";
import { keeps, setsAside } from "../../support/sift.ts";

const BODY = "The lamplighters are coming back to the old town after a campaign by its residents.";

function asideOf(...blocks: string[]) {
  const { setAside } = parsed(["Lamps return", BODY, ...blocks].join("\n\n"));
  return setAside.filter(({ step }) => step === "parsing/mail-tail").map(({ text }) => text);
}

describe("mailTail", () => {
  setsAside("parsing/mail-tail", "end", [
    "Sent from my phone",
    "-----Original Message-----",
    "Begin forwarded message:",
    "Gesendet von meinem Telefon",
  ]);

  test("the signature below its mark", () => {
    assert.deepEqual(asideOf("--", "Ada Okello", "Guild of Lamplighters"), [
      "--",
      "Ada Okello",
      "Guild of Lamplighters",
    ]);
  });

  test("a mail that is answered", () => {
    const head = "On Mon, 4 May 2015 at 10:12, Tomas Quist wrote:";
    assert.deepEqual(asideOf(head, "> Are the lamps back?", "> Since when?"), [
      head,
      "> Are the lamps back?",
      "> Since when?",
    ]);
  });

  test("a mark that separates parts of an article is no signature's", () => {
    assert.deepEqual(
      asideOf(
        "--",
        BODY,
        "The guild has nine members, and two of them are women from the harbour who learned it in a year.",
      ),
      [],
    );
  });

  keeps("end", [
    "> 40 degrees were measured in the shade of the pier.",
    "Sent from the capital to the border, the regiment had no winter coats.",
    "On Monday, Quist wrote: the lamps are back, and nobody asked the guild.",
  ]);
});
