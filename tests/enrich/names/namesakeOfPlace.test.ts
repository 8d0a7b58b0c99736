import { test } from "node:test";
import { finds } from "../../support/findNames.ts";

test("a city that is called after somebody is that person, unless the words around it expect a place", () => {
  finds([
    ["In the end Miguel Hidalgo led the rising.", "PER Miguel Hidalgo"],
    ["Venustiano Carranza, a politician, led it.", "PER Venustiano Carranza"],
    ["They lived in Miguel Hidalgo then.", "LOC Miguel Hidalgo"],
    ["They saw Miguel Hidalgo, Mexico, then.", "LOC Miguel Hidalgo", "LOC Mexico"],
    ["They saw Santa Ana then.", "LOC Santa Ana"],
    ["They saw Virginia Beach then.", "LOC Virginia Beach"],
  ]);
});
