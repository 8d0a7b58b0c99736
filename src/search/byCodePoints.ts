/** The first code unit of those that stand for characters beyond U+FFFF, and the first one after them. */
const [FROM, TO] = [0xd800, 0xe000];

/** Compares texts by their characters, as Pagefind does. JavaScript's own order differs where an emoji meets U+FF5E. */
export function byCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const [one, other] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (one !== other) return rank(one) - rank(other);
  }
  return a.length - b.length;
}

const rank = (unit: number) => (unit >= FROM && unit < TO ? unit + 0x1_0000 : unit);
