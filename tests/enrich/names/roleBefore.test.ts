import { describe, test } from "node:test";
import { finds } from "../../support/findNames.ts";

describe("what somebody is, before the name", () => {
  test("is no part of it", () => {
    finds([
      [
        "Broadcasters Fi Glover and Anna Lopez are leaving the old house for another one.",
        "PER Fi Glover",
        "PER Anna Lopez",
      ],
      ["Filmmaker Jack Moreno said no.", "PER Jack Moreno"],
      ["The chief of Staff Anna Lopez said no.", "PER Anna Lopez"],
      ["The chairman, MK Anna Lopez, left.", "PER Anna Lopez"],
      ["Counsel Anna Lopez KC said no.", "PER Anna Lopez"],
    ]);
  });

  test("is one where it is a name", () => {
    finds([
      ["Parker Anna Lopez said no.", "PER Parker Anna Lopez"],
      ["JK Simmons said no.", "PER JK Simmons"],
      ["Jan Kasnak said no.", "PER Jan Kasnak"],
      ["Roman Quexal said no. Roman Catholics and Christian Aid agreed.", "PER Roman Quexal"],
    ]);
  });

  test("several hospitals and a place in which the police speak are nobody", () => {
    finds([["Kent Hospitals Maternity said no."], ["Police in Quexal said no.", "LOC Quexal"]]);
  });
});
