import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { withListedFields } from "../../../src/enrich/names/listedFields.ts";
import type { NameMatch } from "../../../src/enrich/names/nameMatch.ts";
import { finds } from "../../support/findNames.ts";

describe("a body that is named after several fields", () => {
  test("has all of them in its name", () => {
    finds([
      [
        "She left the Department for Environment, Food and Rural Affairs then.",
        "ORG Department for Environment, Food and Rural Affairs",
      ],
      [
        "She left the Ministry of Law, Justice and Parliamentary Affairs then.",
        "ORG Ministry of Law, Justice and Parliamentary Affairs",
      ],
      [
        "She left the Ministry of Sport, Youth and National Service, they said.",
        "ORG Ministry of Sport, Youth and National Service",
      ],
    ]);
  });

  test("ends before other bodies, places, people, times and what isn't the last field", () => {
    finds([
      [
        "They told the Department of Energy, Congress and Senate leaders.",
        "ORG Department of Energy",
        "ORG Congress",
        "ORG Senate",
      ],
      [
        "They told the Department of Energy, Russia and China.",
        "ORG Department of Energy",
        "LOC Russia",
        "LOC China",
      ],
      ["They told the Ministry of Trade, Ada Quist and others.", "ORG Ministry of Trade", "PER Ada Quist"],
      ["They told the Ministry of Trade, Monday and Tuesday.", "ORG Ministry of Trade"],
      ["They told the Ministry of Trade, Energy, they said.", "ORG Ministry of Trade"],
      [
        "They told the Ministry of Trade, and Energy Minister Ada Quist.",
        "ORG Ministry of Trade",
        "PER Ada Quist",
      ],
    ]);
  });

  test("takes the place of names that begin within it, and of no others", () => {
    const text = "Ministry of Sport, Youth and Service. Youth";
    const name = (start: number, end: number): NameMatch => ({
      start,
      end,
      text: text.slice(start, end),
      type: "organisation",
      rule: "names/organisation-head",
      strength: 0.7,
    });
    const found = withListedFields(text, [name(0, 17), name(19, 36), name(38, 43)], () => true);
    assert.deepEqual(
      found.map((one) => one.text),
      ["Ministry of Sport, Youth and Service", "Youth"],
    );
  });
});
