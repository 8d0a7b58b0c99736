/** Elements of which nobody reads anything. */
const UNREAD = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE HEAD SVG CANVAS IFRAME OBJECT EMBED VIDEO AUDIO SELECT TEXTAREA BUTTON INPUT".split(
    " ",
  ),
);

/** Whether a reader of the page doesn't see an element: it is a program, a control, or hidden. */
export function isHidden(element: Element): boolean {
  if (UNREAD.has(element.tagName.toUpperCase())) return true;
  return (
    element.hasAttribute("hidden") ||
    element.getAttribute("aria-hidden") === "true" ||
    /\b(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute("style") ?? "") ||
    // SingleFile marks what wasn't shown when the page was saved.
    /(?:^|\s)sf-hidden(?:\s|$)/.test(element.getAttribute("class") ?? "")
  );
}
