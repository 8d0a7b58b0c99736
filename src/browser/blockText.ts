/** The nodes of text of a paragraph, without its number, the popup beside it, and the numbered blocks within it. */
function textNodes(block: Element): Text[] {
  const isOther = (element: Element) =>
    element !== block && (element.matches(".number, .tools") || /^p\d+$/.test(element.id));
  const walker = block.ownerDocument.createTreeWalker(
    block,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) =>
      node instanceof Element && isOther(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  return nodes;
}

/** The text of a paragraph with its white space as it is in the page. */
export const blockText = (block: Element): string =>
  textNodes(block)
    .map(({ data }) => data)
    .join("");

/** Which part of that text a range holds, in UTF-16 code units; null if it reaches beyond the paragraph or holds nothing of it. */
export function chosenPart(block: Element, range: Range): { from: number; to: number } | null {
  if (range.collapsed || !block.contains(range.commonAncestorContainer)) return null;
  let at = 0;
  const parts: { from: number; to: number }[] = [];
  for (const node of textNodes(block)) {
    if (range.intersectsNode(node)) {
      const from = at + (node === range.startContainer ? range.startOffset : 0);
      const to = at + (node === range.endContainer ? range.endOffset : node.length);
      parts.push({ from, to });
    }
    at += node.length;
  }
  const [from, to] = [parts[0]?.from ?? 0, parts.at(-1)?.to ?? 0];
  return from < to ? { from, to } : null;
}
