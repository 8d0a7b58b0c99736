import { edtfBounds } from "../../text/edtf.ts";
import { type Certainty, certaintyOf } from "../words/certainty.ts";
import { cardEvent, type TimelineEvent } from "./timelineEvent.ts";

/** How the date of an event is known: the words give it, it is counted from the article's own, or the year is only probable. */
type EventBasis = "stated" | "inferred" | "uncertain";

/** When an event was, as pages show it. Where one of its articles gives the date in full, it is given in full. */
export function eventDateOf({ edtf, told }: TimelineEvent) {
  const bounds = edtfBounds(edtf) ?? { earliest: null, latest: null };
  const isStated = told.some((one) => cardEvent(one)?.implied === false);
  const basis: EventBasis = edtf.endsWith("?") ? "uncertain" : isStated ? "stated" : "inferred";
  const certainty: Certainty = certaintyOf({
    ...bounds,
    edtf,
    basis: basis === "stated" ? "stated" : "inferred",
  });
  return { edtf, ...bounds, basis, certainty };
}
