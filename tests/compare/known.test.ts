import assert from "node:assert/strict";
import { test } from "node:test";
import { knownDays } from "../../src/compare/known.ts";

const of = (id: string, earliest: string | null, latest: string | null) => ({ id, earliest, latest });

test("as known on a day: what is surely there is added once, what may be there is perhaps there", () => {
  const members = [
    of("day", "2024-03-05", "2024-03-05"),
    of("span", "2024-03-04", "2024-03-08"),
    of("later", "2024-03-06", "2024-03-06"),
    of("since", "2024-03-07", null),
    of("undated", null, null),
  ];
  const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id).join(" ");
  assert.deepEqual(
    knownDays(members).map(({ day, added, perhaps }) => [day, ids(added), ids(perhaps)]),
    [
      ["2024-03-05", "day", "span undated"],
      ["2024-03-06", "later", "span undated"],
      ["2024-03-08", "span", "since undated"],
    ],
  );
});
