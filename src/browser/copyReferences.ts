import { copyButton } from "./copyButton.ts";

/** Adds a copy button to each reference and each record under "Cite this article". */
export function copyReferences(): void {
  for (const term of document.querySelectorAll<HTMLElement>(".references dt:not(.on-paper)")) {
    const words = term.nextElementSibling;
    if (words instanceof HTMLElement) term.append(copyButton(term.innerText, words, true));
  }
  for (const record of document.querySelectorAll<HTMLElement>(".record"))
    record.before(copyButton(record.ariaLabel ?? "", record, false));
}
