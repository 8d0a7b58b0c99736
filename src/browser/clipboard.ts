/**
 * Puts a text on the clipboard, and as HTML too, with its italics and links, if `markup` is given.
 * @returns false if the browser doesn't let the page copy, as over plain HTTP or without the reader's consent.
 */
export async function toClipboard(text: string, markup?: string): Promise<boolean> {
  const typed = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  try {
    if (markup === undefined || !("ClipboardItem" in window)) await navigator.clipboard.writeText(text);
    else {
      const both = { ...typed("text/plain", text), ...typed("text/html", markup) };
      await navigator.clipboard.write([new ClipboardItem(both)]);
    }
    return true;
  } catch {
    return false;
  }
}
