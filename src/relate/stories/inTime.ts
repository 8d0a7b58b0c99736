import type { ArticleDate } from "../../records/date.ts";

/** What is ordered by time. */
interface Dated {
  readonly id: string;
  readonly date: Pick<ArticleDate, "earliest" | "latest">;
}

/** In the order of their first possible days, then of their last ones; those without both come last. */
export const inTime = <T extends Dated>(items: readonly T[]): T[] =>
  items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ item }) => item);

function keyOf({ id, date: { earliest, latest } }: Dated): string {
  const days = earliest !== null && latest !== null ? `${earliest} ${latest}` : "~";
  return `${days} ${id}`;
}
