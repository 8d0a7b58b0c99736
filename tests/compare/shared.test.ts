import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sharedBy } from "../../src/compare/shared.ts";
import { membersOf } from "../support/members.ts";

const ONE = "Ada Quist spoke in Leeds on March 3. Ada Quist met Bo Lopez. Bo Lopez was glad.";
const OTHER = "In Leeds, Ada Quist gave a talk on March 3.";

const ANY = () => true;

describe("what articles share", () => {
  test("names and days that all have, and people whom only one names", async () => {
    const { names, days, only } = sharedBy(
      await membersOf([
        ["2024-03-05", ONE],
        ["2024-03-06", OTHER],
      ]),
      ANY,
    );
    assert.deepEqual(names.map(({ key }) => key).sort(), ["person/ada-quist", "place/leeds"]);
    assert.deepEqual(days, ["2024-03-03"]);
    assert.deepEqual(
      only.map(({ names: some }) => some.map(({ key }) => key)),
      [["person/bo-lopez"]],
    );
  });
  test("a name of which another article has the last word may be the same", async () => {
    const { only } = sharedBy(
      await membersOf([
        ["2024-03-05", ONE],
        ["2024-03-06", `${OTHER} Mayor Lopez listened.`],
      ]),
      ANY,
    );
    assert.deepEqual(only, []);
  });
  test("a name that pages don't state is left out", async () => {
    const members = await membersOf([
      ["2024-03-05", ONE],
      ["2024-03-06", OTHER],
    ]);
    const { names } = sharedBy(members, (key) => key !== "place/leeds");
    assert.deepEqual(
      names.map(({ key }) => key),
      ["person/ada-quist"],
    );
  });
  test("one article shares nothing", async () => {
    const members = await membersOf([["2024-03-05", ONE]]);
    assert.deepEqual(sharedBy(members, ANY), { names: [], days: [], only: [] });
  });
});
