import type { Span } from "../../records/span.ts";
import type { Reading } from "./reading.ts";

/** How many paragraphs report the news itself, before its background. */
const OPENING = 2;

/** Whether some words are in the opening, which is the first two paragraphs unless `count` says otherwise. */
export function isLede({ paragraphs }: Reading, { start }: Span, count = OPENING): boolean {
  const last = paragraphs[Math.min(count, paragraphs.length) - 1];
  return last !== undefined && start < last.end;
}
