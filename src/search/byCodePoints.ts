import { rankOf } from "./beginning.ts";

/** Compares texts by their characters, as Pagefind does. JavaScript's own order differs where an emoji meets U+FF5E. */
export function byCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const [one, other] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (one !== other) return rankOf(one) - rankOf(other);
  }
  return a.length - b.length;
}
