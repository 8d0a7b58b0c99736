import { DateTime } from "luxon";

/** The weeks of a month, from Monday to Sunday as in ISO 8601; null for a day of another month. */
export function weeksOf(month: string): (string | null)[][] {
  const first = DateTime.fromISO(`${month}-01`, { zone: "utc" });
  const before = first.weekday - 1;
  const days = first.daysInMonth ?? 0;
  return Array.from({ length: Math.ceil((before + days) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const day = week * 7 + weekday - before + 1;
      return day < 1 || day > days ? null : `${month}-${String(day).padStart(2, "0")}`;
    }),
  );
}
