import { edtfBounds } from "../../text/edtf.ts";
import { type Certainty, certaintyOf } from "../words/certainty.ts";
import { cardEvent, type TimelineEvent } from "./timelineEvent.ts";

/** How the date of an event is known: the words give it, it is counted from the article's own, the year is only probable, or its words don't settle it. */
type EventBasis = "stated" | "inferred" | "uncertain" | "open";

/** The length of a day in EDTF. */
const DAY = "2024-10-29".length;

/** When an event was, as pages show it. Where one of its articles gives the date in full, it is given in full. */
export function eventDateOf({ edtf, told }: TimelineEvent) {
  const bounds = edtfBounds(edtf) ?? { earliest: null, latest: null };
  const isStated = told.some((one) => cardEvent(one)?.implied === false);
  const basis: EventBasis = edtf.endsWith("?")
    ? edtf.length > DAY
      ? "open"
      : "uncertain"
    : isStated
      ? "stated"
      : "inferred";
  const certainty: Certainty = certaintyOf({
    ...bounds,
    edtf,
    basis: basis === "stated" ? "stated" : "inferred",
  });
  return { edtf, ...bounds, basis, certainty };
}
