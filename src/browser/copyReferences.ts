import { copyButton } from "./copyButton.ts";

/** Adds a copy button to each reference and each citation file under "Cite". */
export function copyReferences(): void {
  for (const term of document.querySelectorAll<HTMLElement>(".references dt:not(.on-paper)")) {
    const words = term.nextElementSibling;
    if (words instanceof HTMLElement) term.append(copyButton(term.textContent, words, true));
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".files a[download]")) {
    const record = recordOf(link.href);
    link.after(copyButton(link.text, record, false), record);
  }
}

/** The text of a citation file, from the address that holds it. It is shown only where the reader has to copy it by hand. */
function recordOf(address: string): HTMLElement {
  const record = document.createElement("pre");
  record.hidden = true;
  record.className = "record";
  record.textContent = decodeURIComponent(address.slice(address.indexOf(",") + 1));
  return record;
}
