import { type Line, median, type PdfPage } from "./layout.ts";

/** The share of a page's height, above and below, in which running heads and page numbers stand. */
const EDGE = 0.12;

/** "7", "– 7 –", "Page 7 of 12", "7/12". */
const PAGE_NUMBER = /^(?:page|p\.|seite|s\.)?\s*[-–—]?\s*\d{1,4}\s*(?:(?:of|\/|von)\s*\d{1,4})?\s*[-–—]?$/i;

/** What browsers print above a page: the time and the title. */
const PRINTED_AT = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+\d{1,2}:\d{2}(?:\s*[AP]M)?(?:\s|$)/i;

/** What browsers print below a page: its address, and the page's number. */
const PRINTED_FROM = /^(https?:\/\/\S{4,2000})(?:\s+\d{1,4}\/\d{1,4})?$/;

/** The lines of the article, and what stands above and below them on the pages. */
interface Sorted {
  readonly own: readonly Line[];
  readonly furniture: readonly Line[];
  /** The address that a browser printed at the foot of the pages; null if none did. */
  readonly address: string | null;
}

/**
 * Sets running heads and page numbers aside. A head with a year may date the article, so it stays: once, after the text, where
 * nobody takes it for the headline.
 */
export function withoutFurniture(lines: readonly Line[], pages: readonly PdfPage[]): Sorted {
  const pagesOf = pagesByWords(lines, pages);
  const body = median(lines.map(({ size }) => size));
  const seen = new Set<string>();
  const [own, dating, furniture]: [Line[], Line[], Line[]] = [[], [], []];
  for (const line of lines) {
    const key = keyOf(line);
    const isRepeated = (pagesOf.get(key)?.size ?? 0) > 1;
    const isPrint = PRINTED_AT.test(line.text) || PRINTED_FROM.test(line.text);
    const isFurniture = isAtEdge(line, pages) && (isRepeated || isPrint || PAGE_NUMBER.test(line.text));
    const mayDate = !isPrint && !seen.has(key) && /\b(?:1[5-9]|20)\d\d\b/.test(line.text);
    // A newspaper's headline may stand at the edge of several pages; a running head is no larger than the text.
    const isOwn = !isFurniture || line.size > body * LARGE;
    if (isOwn) own.push(line);
    else (mayDate ? dating : furniture).push(line);
    seen.add(key);
  }
  const [address] = furniture.flatMap(({ text }) => PRINTED_FROM.exec(text)?.[1] ?? []);
  return { own: [...own, ...dating], furniture, address: address ?? null };
}

const LARGE = 1.6;

/** On which pages each line at their edges stands. */
function pagesByWords(
  lines: readonly Line[],
  pages: readonly PdfPage[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const line of lines.filter((one) => isAtEdge(one, pages)))
    found.set(keyOf(line), (found.get(keyOf(line)) ?? new Set()).add(line.page));
  return found;
}

/** The words without their numbers, which differ from page to page. */
const keyOf = ({ text }: Line) => text.toLowerCase().replace(/\d+/g, "#").trim();

function isAtEdge({ y, page }: Line, pages: readonly PdfPage[]): boolean {
  const height = pages[page]?.height ?? 0;
  return y < height * EDGE || y > height * (1 - EDGE);
}
