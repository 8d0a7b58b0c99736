/** The languages whose names of months and weekdays are known. The list is fixed, so that every machine reads the same. */
const LOCALES = "cs da de el es fi fr hu it nb nl pl pt ro ru sv tr uk".split(" ");

/** The 15th of each month of 2001: day and month together have another form than the month alone in some languages. */
const MIDDLES = Array.from({ length: 12 }, (_, month) => Date.UTC(2001, month, 15));

/** A week, from Monday. */
const WEEK = Array.from({ length: 7 }, (_, day) => Date.UTC(2001, 0, 1 + day));

const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { day: "numeric", month: "long", year: "numeric" },
  { day: "numeric", month: "short", year: "numeric" },
  { month: "long" },
];

/** The names in all of these languages. */
interface ForeignNames {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
}

let known: ForeignNames | null = null;

/** They are made when a text first asks, which few do: it takes some 20 ms in each thread. */
function names(): ForeignNames {
  known ??= { months: monthNames(), weekdays: weekdayNames() };
  return known;
}

const weekdayNames = (): ReadonlySet<string> =>
  new Set(LOCALES.flatMap((locale) => partsOf(locale, { weekday: "long" }, WEEK, "weekday")));

/** A name that means different months in two languages is left out. */
function monthNames(): ReadonlyMap<string, number> {
  const found = new Map<string, Set<number>>();
  const add = (name: string, index: number) => found.set(name, (found.get(name) ?? new Set()).add(index + 1));
  for (const locale of LOCALES)
    for (const form of FORMS) partsOf(locale, form, MIDDLES, "month").forEach(add);
  return new Map(
    [...found].flatMap(([name, [number, ...more]]) =>
      number !== undefined && more.length === 0 && /^\p{L}{3,}$/u.test(name) ? [[name, number] as const] : [],
    ),
  );
}

function partsOf(
  locale: string,
  form: Intl.DateTimeFormatOptions,
  days: readonly number[],
  type: "month" | "weekday",
): string[] {
  const format = new Intl.DateTimeFormat(locale, { ...form, timeZone: "UTC" });
  return days.map((day) => plain(format.formatToParts(day).find((part) => part.type === type)?.value ?? ""));
}

function plain(word: string): string {
  return word.toLowerCase().normalize("NFC").replace(/\.$/, "");
}

/** The number of a month, 1 to 12, from its name in one of these languages; null for any other word. */
export const foreignMonth = (word: string): number | null => names().months.get(plain(word)) ?? null;

/** Whether a word is the name of a weekday in one of these languages. */
export const isForeignWeekday = (word: string): boolean => names().weekdays.has(plain(word));
