import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { foldName, personKey, plainKey } from "../../../src/enrich/names/nameKeys.ts";

const same = (one: string, other: string) =>
  assert.equal(personKey(one), personKey(other), `${one}, ${other}`);
const differ = (one: string, other: string) =>
  assert.notEqual(personKey(one), personKey(other), `${one}, ${other}`);

describe("keys that forms of a name are compared by", () => {
  test("accents, hyphens, apostrophes, full stops and capitals don't matter", () => {
    assert.equal(foldName("Recep Tayyip Erdoğan"), "recep tayyip erdogan");
    assert.equal(foldName("Łódź–Øst"), "lodz ost");
    assert.equal(foldName("U.S."), "us");
    assert.equal(plainKey("The Smith & Sons"), plainKey("Smith and Sons"));
  });

  test("the same person in different spellings", () => {
    same("Kim Jong-un", "Kim Jong Un");
    same("Sergei Lavrov", "Sergey Lavrov");
    same("Volodymyr Zelensky", "Volodymyr Zelenskyy");
    same("Donald J. Trump", "Donald Trump");
    same("Martin Luther King Jr.", "Martin Luther King");
    same("Mohammed Salah", "Muhammad Salah");
  });

  test("different people", () => {
    differ("Mary Lee", "Marie Lee");
    differ("Kim Jong Un", "Kim Jong Il");
    differ("Ann Baker", "Anna Baker");
    differ("George Bush", "Georgia Bush");
    differ("Charles II", "Charles III");
    differ("Charles", "Charles III");
  });
});
