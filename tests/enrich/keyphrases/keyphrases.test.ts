import assert from "node:assert/strict";
import { test } from "node:test";
import { keyphrasesOf, phrasesOf } from "../../../src/enrich/keyphrases/find.ts";
import { parsed, wordsOf } from "../../support/records.ts";

const ARCHIVE = [
  "The harbour is shut. The harbour needs a new crane, and the tide mill beside the harbour needs oil. The tide mill turns.",
  "The harbour is open. A ferry came to the harbour, and the ferry left. The ferry is new.",
  "The harbour sleeps. The harbour master, the harbour dog and the dog’s owner sleep.",
].map((text) => parsed(text));

const keyphrases = (index: number) => {
  const article = ARCHIVE[index];
  assert.ok(article);
  return keyphrasesOf(phrasesOf(article), wordsOf(ARCHIVE));
};

test("keyphrases: phrases that only this article has come first", () => {
  assert.deepEqual(keyphrases(0), ["tide mill", "harbour needs"]);
  assert.equal(keyphrases(1)[0], "ferry");
});

test("keyphrases: a word that occurs mostly within a keyphrase is not a keyphrase itself", () => {
  assert.ok(!keyphrases(0).includes("tide") && !keyphrases(0).includes("mill"));
});

test("keyphrases: the order of the archive doesn't matter", () => {
  const [article] = ARCHIVE;
  assert.ok(article);
  assert.deepEqual(keyphrasesOf(phrasesOf(article), wordsOf([...ARCHIVE].reverse())), keyphrases(0));
});

test("keyphrases: none without a repeated word; no stop words; at most eight", () => {
  const short = parsed("A heron stood in the reeds all morning.");
  assert.deepEqual(keyphrasesOf(phrasesOf(short), wordsOf([short])), []);
  const said = parsed("He said that they said that she would have said it would be said. ".repeat(3));
  assert.deepEqual(keyphrasesOf(phrasesOf(said), wordsOf([said])), []);
  const words = "alder birch cedar datura elder fern gorse heather ivy juniper".split(" ");
  const many = parsed(words.map((word) => `The ${word}. The ${word}.`).join(" "));
  assert.equal(keyphrasesOf(phrasesOf(many), wordsOf([many])).length, 8);
});

test("keyphrases: a shortened title or month is none; the same word in lower case is", () => {
  const shortened = parsed("Sen. Cruz met voters on Dec. 3. Sen. Rubio met voters on Dec. 7.");
  assert.deepEqual(keyphrasesOf(phrasesOf(shortened), wordsOf([shortened])), ["met voters"]);
  const word = parsed("A sales rep came. The rep left.");
  assert.deepEqual(keyphrasesOf(phrasesOf(word), wordsOf([word])), ["rep"]);
});

test("keyphrases: a verb that is shortened after its subject is none, nor a phrase with it; a name with an apostrophe is", () => {
  const spoken = parsed(
    "We've a ferry, and they’d a ferry. We've oars, they’d oars. You're gonna row, O'Hara. You're gonna steer, O'Hara. They’ll row; who’ll steer? They’ll row.",
  );
  assert.deepEqual(keyphrasesOf(phrasesOf(spoken), wordsOf([spoken])), [
    "row",
    "ferry",
    "gonna",
    "O'Hara",
    "oars",
    "steer",
  ]);
});

test("keyphrases: an initial is none; a word of one character is", () => {
  const initials = parsed("Ms. D. came by ferry. Ms. D. left by ferry.");
  assert.deepEqual(keyphrasesOf(phrasesOf(initials), wordsOf([initials])), ["ferry"]);
  const chinese = parsed("他說 茶 好喝。 他說 茶 好喝。");
  assert.ok(
    keyphrasesOf(phrasesOf(chinese), wordsOf([chinese]))
      .join(" ")
      .includes("茶"),
  );
});

test("keyphrases: a name is shown whole, unless it also stands without its first word", () => {
  const shown = (text: string) => {
    const article = parsed(text);
    return keyphrasesOf(phrasesOf(article), wordsOf([article]));
  };
  assert.deepEqual(shown("A ferry to New Quexa. He left New Quexa's port."), ["New Quexa"]);
  assert.deepEqual(shown("He met Little Quexa. They saw Little Quexa."), ["Little Quexa"]);
  assert.deepEqual(shown("A ferry to New Quexa. He left Quexa."), ["Quexa"]);
  assert.deepEqual(shown("A boat to Quexa. He left New Quexa."), ["Quexa"]);
  assert.deepEqual(shown("A new Quexa law. The new Quexa rule."), ["Quexa"]);
  assert.deepEqual(shown("In New Quexa polls, he led New Quexa polls."), ["New Quexa polls"]);
  assert.deepEqual(shown("New boats came. New boats left."), ["boats"]);
});
