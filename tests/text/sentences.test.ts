import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { sentences } from "../../src/text/sentences.ts";

/** Paragraphs as their sentences, parted here by `|`. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  "plain ends": ["The rain stopped.| Why?| Nobody knew!| It was over…| The sun came out."],
  abbreviations: [
    "Dr. Ana Ruiz met Mr. Lee of Orbis Inc. Monday.| They talked.",
    "Gen. Sir John Ross, Lt. Col. Hay and Sgt. Dunn were named.| All three live on St. John Street.",
    "It happened on Jan. 5 at No. 10.| The vote was 5 vs. 4.| The lot, tools, nails etc. Was sold.",
  ],
  initials: ["J. K. Moor and George W. Hill spoke.| T. S. Adair did not."],
  "U.S. and the like": [
    "The U.S. Senate voted.| The U.N. Council did not.",
    "She flew from Washington D.C. Tuesday.| He stayed.",
  ],
  "hours of the day": [
    "The polls close at 8 p.m. Tuesday and open at 7 a.m. Wednesday.| Bring a card.",
    "It starts at 6 P.M. Monday.| Doors open at five.",
  ],
  "for example": ["Some birds, e.g. Swifts, never land.| Others do, i.e. Gulls."],
  quotes: [
    "“We can’t pay.” She left.".replace(".” ", ".”| "),
    '"Go!" he said.| "Where?" she asked.| "Home."| They went.',
    "(It rained.)| The match went on.",
  ],
  numbers: ["The rate rose to 4.25 percent.| It was 3.9 in May.| In 2024.| 12 others fell."],
  "ordinal days in German": [
    "Das Fest am 29. Oktober fällt aus.| Es wird am 3. November nachgeholt.",
    "Die Kosten von 3,5 Mio. Euro trägt der Bund, z. B. Für Pfeiler und ca. 200 m Gleis.| Das ist neu.",
  ],
  French: ["« Nous n’avons plus le choix. » | M. Bertrand est parti.".replace(" | ", "| ")],
  Arabic: ["افتتحت البلدية مكتبة جديدة.| هل يكفي ذلك؟| يقول السكان نعم."],
  Hindi: ["नदी का पानी घट गया।| लोग घर लौटे।"],
  Japanese: ["市場が再開した。|組合長は「戻れた。」と話した。|雨だった。"],
};

for (const [name, samples] of Object.entries(CASES)) {
  describe(`sentences: ${name}`, () => {
    for (const sample of samples) {
      test(sample, () => {
        assert.deepEqual(
          sentences(sample.replaceAll("|", "")),
          sample.split("|").map((one) => one.trim()),
        );
      });
    }
  });
}

test("sentences, with the spaces between them, are the paragraph", () => {
  const part = fc.constantFrom(
    "A",
    "b",
    ". ",
    "! ",
    "? ",
    "。",
    "” ",
    "Dr. ",
    "U.S. ",
    "12. ",
    " ",
    "語",
    "…",
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const paragraph = parts.join("").replace(/\s+/g, " ").trim();
      let rest = paragraph;
      for (const sentence of sentences(paragraph)) {
        assert.notEqual(sentence, "");
        assert.ok(rest.trimStart().startsWith(sentence));
        rest = rest.trimStart().slice(sentence.length);
      }
      assert.equal(rest.trim(), "");
    }),
  );
});
