import type { DescribedFigure } from "./described.ts";

const MORE =
  /^(?:(?:just|well|slightly|a little|far|many)?\s?(?:over|more than)|at least|in excess of|upwards? of|or more|\+|plus)$/;
const LESS =
  /^(?:(?:just|well|slightly|a little|far|many)?\s?(?:under|less than|fewer than)|nearly|almost|close to|up to|at most|or fewer)$/;

/** Whether one article says "over 40,000" and another one "almost 40,000". */
export const haveOppositeHedges = (thing: readonly DescribedFigure[]): boolean =>
  [MORE, LESS].every((pattern) =>
    thing.some(({ figure: { hedge } }) => hedge !== null && pattern.test(hedge)),
  );
