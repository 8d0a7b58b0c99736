import type { SiteArticle } from "../../src/entry/schema.ts";
import { entryOf } from "./entries.ts";

const SOURCES = ["The Gazette", "the gazette", "Reuters", "新华社", "الأهرام", "<script>", "../up"];
const TAGS = [
  "bridges",
  "港口",
  "выборы",
  "2",
  "page",
  "a very long tag that goes on and on, for longer than a line",
];

/**
 * Entries over some years, in their order as they are read: evenly spread days, some of them months,
 * years and spans, every tenth undated.
 * @param crowded how many stand in the first January besides, so that its days need pages.
 */
export function archiveOf(count: number, years: number, crowded = 0): SiteArticle[] {
  const dated = Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(1994, 0, 1 + Math.floor((index * 365.25 * years) / count)));
    return entry(index, day.toISOString().slice(0, 10), index % 10 === 9);
  });
  const january = Array.from({ length: crowded }, (_, index) =>
    entry(count + index, `1994-01-${String(1 + (index % 3)).padStart(2, "0")}`, false),
  );
  const all = [...dated, ...january];
  const key = ({ date, latest, id }: SiteArticle) => `${date ?? "~"} ${latest ?? "~"} ${id}`;
  return all.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function entry(index: number, day: string, undated: boolean): SiteArticle {
  const name = <T>(names: readonly T[]) => names[index % names.length];
  return entryOf({
    id: `a${String(index).padStart(6, "0")}`,
    title: `River rises, ${index}`,
    ...(undated ? { date: null } : dates(index, day)),
    source: name(SOURCES) ?? null,
    author: index % 3 === 0 ? `Author ${index % 50}` : null,
    tags: [name(TAGS) ?? "", "water"],
  });
}

/** Mostly one day; a span of days, a month, a year, two years, 1994 or later. */
function dates(index: number, day: string): Partial<SiteArticle> {
  const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
  const span = (edtf: string, earliest: string, latest: string | null) => ({
    date: earliest,
    edtf,
    earliest,
    latest,
  });
  if (index % 40 === 3) return span(`${month}-03/${month}-09`, `${month}-03`, `${month}-09`);
  if (index % 40 === 13) return span(month, `${month}-01`, `${month}-28`);
  if (index % 40 === 23) return span(year, `${year}-01-01`, `${year}-12-31`);
  if (index % 80 === 33)
    return span(`${year}/${Number(year) + 1}`, `${year}-01-01`, `${Number(year) + 1}-12-31`);
  if (index % 80 === 73) return span(`${year}/..`, `${year}-01-01`, null);
  return { date: day };
}

/** 2,000 articles over 30 years, with a January whose days need pages: one large site for all tests. */
export const LARGE_ARCHIVE: readonly SiteArticle[] = archiveOf(1790, 30, 210);
