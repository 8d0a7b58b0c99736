import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { foreignDateLine, foreignDateline } from "../../../src/date/stated/foreignDate.ts";

describe("a full date in another language, on a line of its own", () => {
  const cases: Readonly<Record<string, string>> = {
    "Passau, 3. Juni 2013": "2013-06-03",
    "(Passau, den 3. Juni 2013)": "2013-06-03",
    "Montag, 3. Juni 2013, 10:30 Uhr": "2013-06-03",
    "Veröffentlicht am 3. März 2013": "2013-03-03",
    "4 novembre 2024": "2024-11-04",
    "Publié le lundi 4 novembre 2024 à 10h30": "2024-11-04",
    "Paris, le 1er mai 1968": "1968-05-01",
    "Rio de Janeiro, 4 de março de 2024": "2024-03-04",
    "Madrid, 4 de noviembre de 2024": "2024-11-04",
    "Roma, 4 dicembre 2024": "2024-12-04",
    "4 grudnia 2024": "2024-12-04",
    "4 декабря 2024 г.": "2024-12-04",
    "2013. június 3.": "2013-06-03",
    "Den 4 december 2024": "2024-12-04",
  };
  for (const [line, day] of Object.entries(cases))
    test(line, () => assert.equal(foreignDateLine(line)?.edtf, day));
});

describe("no such line", () => {
  const silent = [
    "Er starb am 3. Juni 2013.",
    "Die Brücke wurde am 3. Juni 2013 eröffnet und ist seitdem gesperrt.",
    "Il est né le 4 novembre 1924 à Paris, où il a vécu.",
    "Passau, Juni 2013",
    "Passau, 31. Juni 2013",
    "3. Runde 2013",
    "Passau, 3. Haus 2013",
    "Musik, 3. Juni 2013, und andere Gedichte",
    "Seite 3. Juni 20133",
    "4 novembre",
  ];
  for (const line of silent) test(line, () => assert.equal(foreignDateLine(line), null));
});

describe("before a dash, at the beginning of a paragraph", () => {
  test("with an agency", () =>
    assert.equal(foreignDateline("PARIS, 4 novembre 2024 (AFP) – Le pont est fermé.")?.edtf, "2024-11-04"));
  test("a weekday in the middle of a sentence isn't it", () =>
    assert.equal(foreignDateline("Le 4 novembre 2024, le pont a fermé – enfin."), null));
});
