import { ownText } from "../shared/ownText.ts";
import type { Gist } from "./first.ts";

type GistDate = Gist["date"];

/** Keeps each different date in memory once, however many articles have it. @returns what gives the one that is kept. */
export function datesOnce(): (date: GistDate) => GistDate {
  const known = new Map<string, GistDate>();
  return ({ basis, sort, earliest, latest }) => {
    const key = `${basis} ${sort} ${earliest} ${latest}`;
    const same = known.get(key);
    if (same !== undefined) return same;
    const own = (text: string | null) => text && ownText(text);
    const date = { basis, sort: ownText(sort), earliest: own(earliest), latest: own(latest) };
    known.set(key, date);
    return date;
  };
}
