import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { quotesIn } from "../../support/statements.ts";

describe("a talk in print", () => {
  test("each turn is a quotation of the person before the colon", () =>
    assert.deepEqual(
      quotesIn(
        [
          "{Ines Duarte} met a reporter at the harbour.",
          "KARL BERG: Why did the boat leave?",
          "INES DUARTE: It had to. As my mother says, “Boats leave.”",
          "The crowd laughed.",
          "BERG: And when does it come back?",
          "DUARTE: Nobody knows that.",
        ].join("\n\n"),
      ),
      [
        "quote: Why did the boat leave? | KARL BERG",
        "quote: It had to. As my mother says, “Boats leave.” | Ines Duarte",
        "quote: And when does it come back? | KARL BERG",
        "quote: Nobody knows that. | Ines Duarte",
      ],
    ));

  test("the names may also be written as usual", () =>
    assert.deepEqual(
      quotesIn(
        "{Duarte}: It was my first race.\n\n{Berg}: We were not ready for it.\n\n{Duarte}: Then it rained, too.",
      ),
      [
        "quote: It was my first race. | Duarte",
        "quote: We were not ready for it. | Berg",
        "quote: Then it rained, too. | Duarte",
      ],
    ));

  test("lists, tables, links and questions without a name are none", () => {
    for (const text of [
      "{Duarte}: Win by a mile.\n\n{Berg}: Come in third place.\n\n{Quist}: Just hang on somehow.",
      "{Duarte}: 45 percent\n\n{Berg}: 43 percent\n\n{Duarte}: 48 percent",
      "{Duarte} spoke.\n\nQ: Why did it leave?\n\nA: It had to leave.\n\nQ: When was that then?",
      "READ MORE: The boat left.\n\nWATCH NOW: It comes back.\n\nREAD MORE: Nobody saw it.",
      "{Duarte}: It was my first race.\n\n{Duarte}: It was my second race.\n\n{Duarte}: And my last one.",
      "{p:Lima}: It was a good race.\n\n{p:Porto}: It rained all day.\n\n{p:Lima}: It rained again today.",
    ])
      assert.deepEqual(quotesIn(text), [], text);
  });

  test("a surname of two people is nobody’s", () =>
    assert.deepEqual(
      quotesIn(
        "The boat left late. {Ines Duarte} and {Rui Duarte} met {Karl Berg} there.\n\nDUARTE: It had to leave.\n\nBERG: But why did it?\n\nDUARTE: Nobody knows that.",
      ).map((one) => one.split(" | ").at(-1)),
      ["DUARTE", "Karl Berg", "DUARTE"],
    ));
});
