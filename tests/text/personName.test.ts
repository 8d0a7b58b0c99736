import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { FAMILY_FIRST_SURNAMES } from "../../src/text/familyFirst.ts";
import { inverted, personName } from "../../src/text/personName.ts";

describe("names of persons", () => {
  const sorted = (name: string) => inverted(personName(name, "en"));

  test("the family name comes first in a list", () => {
    assert.equal(sorted("Jane Doe"), "Doe, Jane");
    assert.equal(sorted("Messrs. John Doe"), "Doe, John");
    assert.equal(sorted("Martin Luther King Jr."), "King, Martin Luther, Jr.");
  });

  test("a name whose family name is written first stays whole", () => {
    for (const name of ["Thae Yong Ho", "Choe Son Hui", "Xiao Qian", "Noh Tae-woo"])
      assert.equal(sorted(name), name);
  });

  test("one letter isn't a family name", () => {
    for (const name of ["Melanie C", "Gina G.", "Malcolm X", "Jane O"]) assert.equal(sorted(name), name);
    assert.equal(sorted("Jane D. Doe"), "Doe, Jane D.");
    assert.equal(sorted("J. Doe"), "Doe, J.");
    assert.equal(sorted("Melanie Cy"), "Cy, Melanie");
    assert.equal(sorted("C, Melanie"), "C, Melanie");
  });

  test("a title, a suffix or a family name in front, with one other word", () => {
    for (const name of ["Kim Quist", "Quist Jr", "Quist Esq"])
      assert.notEqual(sorted(name), `${name.split(" ")[1]}, ${name.split(" ")[0]}`);
    assert.equal(sorted("Sir Quist"), "Quist");
    assert.deepEqual(personName("Jane Doe", "en"), personName("Doe, Jane", "en"));
  });

  test("each surname of that list stands in it as names are written", () => {
    for (const surname of FAMILY_FIRST_SURNAMES) assert.match(surname, /^\p{Lu}\p{Ll}*$/u);
  });
});
