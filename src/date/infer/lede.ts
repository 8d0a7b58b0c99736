import type { Reading } from "./reading.ts";

/** Paragraphs that tell the news itself, before what led to it. */
const OPENING = 2;

/** Whether some words stand where an article tells its news: in its first paragraphs. */
export function isLede(
  { paragraphs }: Reading,
  { start }: { readonly start: number },
  of = OPENING,
): boolean {
  const last = paragraphs[Math.min(of, paragraphs.length) - 1];
  return last !== undefined && start < last.end;
}
