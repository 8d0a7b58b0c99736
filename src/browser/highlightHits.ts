import { highlightRanges } from "./highlights.ts";

/**
 * Highlights the words that the address names (`?highlight=bridge&highlight=flood+defences`) in an article's
 * headline and paragraphs. If the address leads to a paragraph, its first highlight is scrolled into view.
 */
export function highlightHits(forms: readonly string[]): void {
  if (forms.length === 0) return;
  for (const block of document.querySelectorAll(".article h1, .text [id^=p]")) highlightIn(block, forms);
  const target = location.hash === "" ? null : document.getElementById(location.hash.slice(1));
  target?.querySelector("mark")?.scrollIntoView({ block: "nearest" });
}

/** A phrase may span several elements, such as links; it gets a `mark` element in each. */
function highlightIn(block: Element, forms: readonly string[]): void {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  const ranges = highlightRanges(nodes.map(({ data }) => data).join(""), forms);
  let start = 0;
  for (const node of nodes) {
    const { length } = node;
    // From the end, so that the offsets of earlier ranges stay valid.
    for (const range of ranges.toReversed()) {
      const [from, to] = [Math.max(range.start - start, 0), Math.min(range.end - start, length)];
      if (from < to) highlightText(node, from, to);
    }
    start += length;
  }
}

function highlightText(node: Text, from: number, to: number): void {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  range.surroundContents(document.createElement("mark"));
}
