import assert from "node:assert/strict";
import { test } from "node:test";
import { authorsOf } from "../../src/enrich/authors.ts";
import { inverted } from "../../src/text/personName.ts";

/** "Family, Given" of a person taken apart, "=Whole" of one kept whole, "#Name" of an institution. */
function read(byline: string | null, language = "en"): string[] {
  return authorsOf(byline, language).map((author) => {
    if (author.kind === "institution") return `#${author.name}`;
    return author.name.family === null ? `=${author.name.whole}` : inverted(author.name);
  });
}

const BYLINES: readonly (readonly [string, ...string[]])[] = [
  ["Jane Doe", "Doe, Jane"],
  ["By ANITA SNOW", "Snow, Anita"],
  ["BY SEAN O'BRIEN AND MARY MCDONALD-SMITH", "O'Brien, Sean", "McDonald-Smith, Mary"],
  ["Jane Doe and John Roe", "Doe, Jane", "Roe, John"],
  ["Jane Doe, John Roe, and Mary Major", "Doe, Jane", "Roe, John", "Major, Mary"],
  ["Jane Doe; John Roe", "Doe, Jane", "Roe, John"],
  ["Doe, Jane", "Doe, Jane"],
  ["Doe, Jane; Roe, John", "Doe, Jane", "Roe, John"],
  ["Jane Doe, Staff Writer", "Doe, Jane"],
  ["Jane Doe, Associated Press", "Doe, Jane"],
  ["Jane Doe and Reuters", "Doe, Jane", "#Reuters"],
  ["Jane van der Berg", "van der Berg, Jane"],
  ["JANE VAN DER BERG", "van der Berg, Jane"],
  ["J. R. R. Tolkien", "Tolkien, J. R. R."],
  ["Martin Luther King Jr.", "King, Martin Luther, Jr."],
  ["Martin Luther King, Jr.", "King, Martin Luther, Jr."],
  ["Jane Doe, PhD", "Doe, Jane, PhD"],
  ["Jane Doe, Esq. and John Roe", "Doe, Jane, Esq.", "Roe, John"],
  ["Dr. Jane Doe", "Doe, Jane"],
  ["Gabriel García Márquez", "=Gabriel García Márquez"],
  ["Ortega y Gasset", "=Ortega y Gasset"],
  ["bell hooks", "=bell hooks"],
  ["Kim Jong Un", "=Kim Jong Un"],
  ["Choe Sang-Hun", "=Choe Sang-Hun"],
  ["Владимир Исаченков", "=Владимир Исаченков"],
  ["习近平", "=习近平"],
  ["Madonna", "=Madonna"],
  ["Reuters", "#Reuters"],
  ["Reuters, AP", "#Reuters", "#AP"],
  ["Associated Press", "#Associated Press"],
  ["KCNA", "#KCNA"],
  ["The Editorial Board", "#The Editorial Board"],
  ["Jane\nDoe", "Doe, Jane"],
  ["  "],
];

test("authors: names are taken apart where that is sure, else kept whole", () => {
  for (const [byline, ...expected] of BYLINES) assert.deepEqual(read(byline), expected, byline);
  assert.deepEqual(read(null), []);
});

test("authors: in Spanish and Portuguese a third name may be a family name", () => {
  assert.deepEqual(read("Juan Carlos Soto", "es"), ["=Juan Carlos Soto"]);
  assert.deepEqual(read("Juan Carlos Soto", "en"), ["Soto, Juan Carlos"]);
  assert.deepEqual(read("Juan Soto", "es"), ["Soto, Juan"]);
});
