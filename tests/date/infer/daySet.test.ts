import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  ALL_DAYS,
  type DayRange,
  type DaySet,
  daysBetween,
  daysOf,
  edtfOf,
  includesDay,
  intersection,
  overallRange,
  sameDays,
  union,
} from "../../../src/date/infer/daySet.ts";
import { dayNumber, existingDay, isoDay, weekdayOf } from "../../../src/text/calendar.ts";

/** Days of 1500 to 2499: more than all newspapers. */
const [FIRST, LAST] = [dayNumber("1500-01-01"), dayNumber("2499-12-31")];
const day = fc.integer({ min: FIRST, max: LAST });
const span = fc
  .tuple(day, fc.integer({ min: 0, max: 2000 }))
  .map(([from, length]): DayRange => [from, from + length]);
const set = fc.array(span, { maxLength: 4 }).map((spans): DaySet => union([spans]));
/** Sets of days, some of them open on one side or both. */
const anySet = fc.oneof(
  set,
  day.map((from): DaySet => [[from, Infinity]]),
  day.map((to): DaySet => [[-Infinity, to]]),
  fc.constant(ALL_DAYS),
);

describe("days and their numbers", () => {
  test("are converted both ways", () => {
    fc.assert(fc.property(day, (number) => assert.equal(dayNumber(isoDay(number)), number)));
    assert.equal(isoDay(0), "1970-01-01");
    assert.equal(dayNumber("1969-12-31"), -1);
  });

  test("agree with JavaScript's calendar", () => {
    fc.assert(
      fc.property(day, (number) =>
        assert.equal(isoDay(number), new Date(number * 86_400_000).toISOString().slice(0, 10)),
      ),
    );
    assert.equal(isoDay(dayNumber("0001-01-01")), "0001-01-01");
    assert.equal(isoDay(dayNumber("9999-12-31")), "9999-12-31");
  });

  test("only existing days", () => {
    const is = (year: number, month: number, day: number) => existingDay(year, month, day) !== null;
    assert.ok(is(2000, 2, 29) && is(2024, 2, 29) && is(1999, 12, 31));
    assert.ok(
      !is(1900, 2, 29) && !is(2023, 2, 29) && !is(2023, 4, 31) && !is(2023, 13, 1) && !is(2023, 1, 0),
    );
  });

  test("weekdays, before 1970 too", () => {
    const cases = { "1969-07-20": 7, "1970-01-01": 4, "1987-10-19": 1, "2024-02-29": 4, "1582-10-15": 5 };
    for (const [iso, weekday] of Object.entries(cases)) assert.equal(weekdayOf(dayNumber(iso)), weekday, iso);
  });

  test("no days between bounds in the wrong order", () => {
    assert.deepEqual(daysBetween("2001-05-02", "2001-05-01"), []);
    assert.deepEqual(daysBetween(null, null), ALL_DAYS);
  });
});

describe("sets of days", () => {
  const isNormal = (days: DaySet) =>
    days.every(([first, last], i) => first <= last && (i === 0 || first > (days[i - 1]?.[1] ?? first) + 1));

  test("a union contains the days of both, as ordered ranges", () => {
    fc.assert(
      fc.property(anySet, anySet, day, (a, b, one) => {
        const both = union([a, b]);
        assert.equal(includesDay(both, one), includesDay(a, one) || includesDay(b, one));
        assert.ok(isNormal(both));
        assert.ok(sameDays(both, union([b, a])));
      }),
    );
  });

  test("an intersection contains the common days, as ordered ranges", () => {
    fc.assert(
      fc.property(anySet, anySet, day, (a, b, one) => {
        const both = intersection(a, b);
        assert.equal(includesDay(both, one), includesDay(a, one) && includesDay(b, one));
        assert.ok(isNormal(both));
        assert.ok(sameDays(both, intersection(b, a)));
      }),
    );
  });

  test("combined with itself, with all days and with no days", () => {
    fc.assert(
      fc.property(anySet, (a) => {
        assert.ok(sameDays(intersection(a, a), a));
        assert.ok(sameDays(union([a, a]), a));
        assert.ok(sameDays(intersection(a, ALL_DAYS), a));
        assert.deepEqual(intersection(a, []), []);
        assert.deepEqual(union([a, ALL_DAYS]), ALL_DAYS);
      }),
    );
  });

  test("a range inside another is absorbed", () => {
    fc.assert(
      fc.property(anySet, anySet, (a, b) => {
        assert.ok(sameDays(union([a, intersection(a, b)]), a));
        assert.ok(sameDays(intersection(a, union([a, b])), a));
      }),
    );
  });

  test("adjacent days become one range", () => {
    assert.deepEqual(union([[[1, 2]], [[3, 4]]]), [[1, 4]]);
    assert.deepEqual(union([[[1, 9]], [[3, 4]]]), [[1, 9]]);
    assert.deepEqual(
      overallRange([
        [1, 2],
        [8, 9],
      ]),
      [1, 9],
    );
    assert.equal(overallRange([]), null);
  });
});

describe("days in EDTF", () => {
  const days = (from: string, to: string): DayRange => [
    from === ".." ? -Infinity : dayNumber(from),
    to === ".." ? Infinity : dayNumber(to),
  ];
  const cases: readonly (readonly [string, DaySet])[] = [
    ["1987-03-06", [days("1987-03-06", "1987-03-06")]],
    ["1987-03", [days("1987-03-01", "1987-03-31")]],
    ["1988-02", [days("1988-02-01", "1988-02-29")]],
    ["1988-02-01/1988-02-28", [days("1988-02-01", "1988-02-28")]],
    ["1900-02", [days("1900-02-01", "1900-02-28")]],
    ["1987", [days("1987-01-01", "1987-12-31")]],
    ["1987/1989", [days("1987-01-01", "1989-12-31")]],
    ["1987-04/1989-12", [days("1987-04-01", "1989-12-31")]],
    ["1987-01-01/1987-12-30", [days("1987-01-01", "1987-12-30")]],
    ["1987/..", [days("1987-01-01", "..")]],
    ["1987-05/..", [days("1987-05-01", "..")]],
    ["1987-05-04/..", [days("1987-05-04", "..")]],
    ["../1987", [days("..", "1987-12-31")]],
    ["../1987-05", [days("..", "1987-05-31")]],
    ["[1981,1986-03-02..1986-03-05]", [days("1981-01-01", "1981-12-31"), days("1986-03-02", "1986-03-05")]],
    ["[1981..1983,1986..]", [days("1981-01-01", "1983-12-31"), days("1986-01-01", "..")]],
    ["", []],
  ];
  for (const [edtf, set] of cases) {
    test(`${edtf || "no day"}: written and read`, () => {
      assert.equal(edtfOf(set), edtf);
      assert.deepEqual(daysOf(edtf), set);
    });
  }

  test("the EDTF of a set is read as the same set", () => {
    fc.assert(
      fc.property(anySet, (days) => {
        const isAll = sameDays(days, ALL_DAYS);
        assert.ok(isAll ? edtfOf(days) === "" : sameDays(daysOf(edtfOf(days)), days), edtfOf(days));
      }),
    );
  });

  test("text that is not EDTF has no days", () => {
    assert.deepEqual(daysOf("last spring"), []);
    assert.deepEqual(daysOf("[1999,soon]"), [days("1999-01-01", "1999-12-31")]);
  });
});
