/** What a reader does where the page may not copy: the words are selected already. */
export const COPY_KEYS = "press Ctrl+C or ⌘C";

/**
 * Puts a text on the clipboard, with its italics and links for programs that take them.
 * @returns false where the browser doesn't let a page copy: over plain http, or when the reader said no.
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
