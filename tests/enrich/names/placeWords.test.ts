import { test } from "node:test";
import { finds } from "../../support/findNames.ts";

test("a side that people are on is no place, but a camp where they live is one", () => {
  finds([
    ["They were among the Anna and Meghan camp.", "PER Anna", "PER Meghan"],
    ["They were in the Quexa camp of the party."],
    ["They lived in Quexa camp then.", "LOC Quexa"],
    ["They lived at the Quexa refugee camp then.", "LOC Quexa"],
  ]);
});

test("a Spanish or Portuguese place goes on after its small words", () => {
  finds([
    ["They left San Pedro de Quexás then.", "LOC San Pedro de Quexás"],
    ["They left San Cristóbal de las Quexas then.", "LOC San Cristóbal de las Quexas"],
    ["They left Puerto Quexo del Norte Friday.", "LOC Puerto Quexo del Norte"],
    ["They left San Pedro de then.", "LOC San Pedro"],
    ["They met Oscar de los Santos then.", "PER Oscar de los Santos"],
  ]);
});

test("the region of a body belongs to it before a person with a title, too", () => {
  finds([
    ["They told BBC Scotland Dr Quist left.", "ORG BBC Scotland", "PER Quist"],
    ["They told BBC Scotland, and left.", "ORG BBC Scotland"],
  ]);
});

test("a country's society has its country in its name", () => {
  finds([
    ["They met the Costa Rican Red Cross there.", "ORG Costa Rican Red Cross"],
    ["They met the Kenya Red Cross and the Red Cross.", "ORG Kenya Red Cross", "ORG Red Cross"],
    ["They left Kenya. Red Cross staff came.", "LOC Kenya", "ORG Red Cross"],
  ]);
});

test("a protected area is a place in a headline, too", () => {
  finds([
    ["Quexo Zarva National Park Opens Today", "LOC Quexo Zarva National Park"],
    ["Vrelka Wildlife Refuge\n", "LOC Vrelka Wildlife Refuge"],
    ["Man Leaves Lost National Park"],
    ["Zarva de la Quexa National Park"],
  ]);
});
