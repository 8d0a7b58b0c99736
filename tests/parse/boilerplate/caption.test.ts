import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parsed } from "../../support/records.ts";
import { keeps, keepsAsHeadline, setsAside } from "../../support/sift.ts";

describe("parsing/caption: by its credit", () => {
  setsAside("parsing/caption", "body", [
    "Photo: Jane Doe",
    "Image: A swarm of krill under the ice. Credit: Polar Survey/M. Jones",
    "Photo credit: Valley Gazette",
    "(Photo courtesy: Lake County Museum)",
    "Photo by Ana Ruiz",
    "Photos by Ana Ruiz and Tom Lee",
    "Photo courtesy of the Lake County Museum.",
    "The minister leaves the court on Monday. (AP Photo/Jane Doe)",
    "The minister leaves the court on Monday. [AP Photo/Jane Doe]",
    "The minister leaves the court | Getty Images",
    "The minister leaves the court, 3 May 2024. Jane Doe/Reuters",
    "A flooded street in Accra. Photograph: Kofi Mensah/AFP",
    "Fishermen at dawn / AFP",
    "Fishermen at dawn via Getty Images",
    "AP/Jane Doe",
  ]);
  setsAside("parsing/caption", "head", ["Fishermen at dawn (Reuters)", "Farmers in Anhui province (Xinhua)"]);
  keeps("body", [
    "The rule was proposed by the Environmental Protection Agency (EPA).",
    "The deal, worth $3 billion, was first reported on Monday by a newspaper (Reuters).",
    "The minister denied it, he told reporters on Monday. (Reuters)",
    "That is according to a new AP/NORC poll of 1,100 adults.",
    "He led in a CBS/AP poll.",
    "She opened the tax file (File 22) and closed it again.",
    "Photos by the dozen arrived at the archive as residents documented the flood.",
    "Image by image, the film was restored by a team of volunteers.",
    "Pictures courtesy of nobody were hung in the hall that had none.",
    "Photographs of the bridge show the crack.",
    "He sold his camera to Getty.",
    "Associated Press (AP)",
    "The film was sold via Reuters.",
    "He works for a newspaper in Lagos and for the AP.",
  ]);
  keepsAsHeadline([
    "Picture this: a town without cars",
    "What is the Environmental Protection Agency (EPA)?",
  ]);
});

describe("parsing/caption: the next paragraph begins with its words", () => {
  const body = "Mayor Ana Ruiz opened the new bridge on Monday, two years after the flood took the old one.";

  test("a lone phrase in the head names the person in the picture", () => {
    const { setAside, blocks } = parsed(`Bridge opens at last\n\nMayor Ana Ruiz\n\n${body}`);
    assert.deepEqual(
      setAside.map(({ step, text }) => [step, text]),
      [["parsing/caption", "Mayor Ana Ruiz"]],
    );
    assert.equal(blocks.length, 1);
  });

  test("one of several such phrases is a heading over its part", () => {
    const north = "North Moor will get its bus back after residents signed a petition for it.";
    const south = "South Moor has lost its last bank, which closed on Friday with three days’ notice.";
    const text = ["The week in the county", "North Moor", north, "South Moor", south].join("\n\n");
    assert.deepEqual(parsed(text).setAside, []);
  });

  test("a phrase among the paragraphs is a heading", () => {
    const text = [
      "Bridge opens",
      "The flood took the old bridge two years ago this week.",
      "Mayor Ana Ruiz",
      body,
    ];
    assert.deepEqual(parsed(text.join("\n\n")).setAside, []);
  });

  test("a text’s first block is its headline", () => {
    assert.equal(parsed(`Mayor Ana Ruiz\n\n${body}`).title.value, "Mayor Ana Ruiz");
  });

  test("a word of the paragraph cut in two is not its beginning", () => {
    assert.deepEqual(parsed(`Bridge opens at last\n\nMayor Ana Ru\n\n${body}`).setAside, []);
  });
});
