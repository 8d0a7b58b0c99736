import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import ICAL from "ical.js";
import { folded } from "../../src/export/calendarFile.ts";
import { exported } from "./built.ts";

test("calendar: a parser reads it; only articles of one known day are in it, as whole days", async () => {
  const text = (await exported())("calendar.ics");
  assert.deepEqual(
    text.split("\r\n").filter((line) => Buffer.byteLength(line) > 75),
    [],
  );
  const events = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents("vevent")
    .map((one) => new ICAL.Event(one));
  const byId = new Map(events.map((one) => [one.uid, one]));
  assert.equal(events.length, 12);
  const stated = byId.get("stated@dateline");
  assert.deepEqual(
    [`${stated?.startDate}`, `${stated?.endDate}`, stated?.summary],
    ["2021-05-04", "2021-05-05", "Harbour opens"],
  );
  assert.equal(`${byId.get("control@dateline")?.endDate}`, "2000-01-01");
  for (const id of ["undated", "formula", "hidden"]) assert.ok(!byId.has(`${id}@dateline`), id);
});

test("calendar: lines of any characters are as long as they may be, and come back whole", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ maxLength: 400 }), fc.string({ unit: "grapheme", maxLength: 200 })),
      (any) => {
        const line = any.replace(/[\r\n]/g, "");
        const lines = folded(line).split("\r\n");
        assert.equal(lines.map((one, at) => (at === 0 ? one : one.slice(1))).join(""), line);
        for (const [at, one] of lines.entries()) {
          const bytes = Buffer.byteLength(one);
          assert.ok(bytes <= 75 && (at === lines.length - 1 || bytes > 71), `${bytes} bytes`);
        }
      },
    ),
  );
});
