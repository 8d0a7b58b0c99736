import { COPY_KEYS } from "./clipboard.ts";

/** A text that the page may not copy, in a field, from which a reader can. */
export function copyFallback(text: string): HTMLLabelElement {
  const label = document.createElement("label");
  const field = document.createElement("textarea");
  field.readOnly = true;
  field.value = text;
  label.append(`Your browser doesn’t let this page copy: ${COPY_KEYS}`, field);
  return label;
}

/** Selects the text of such a field, and goes there. */
export function selectText(label: HTMLLabelElement): void {
  const field = label.querySelector("textarea");
  field?.focus({ preventScroll: true });
  field?.select();
}

/** What happened, for those who hear the page. */
export function copyOutcome(what: string, isCopied: boolean): string {
  return isCopied
    ? `${what} copied`
    : `Your browser doesn’t let this page copy. ${what} is selected: ${COPY_KEYS}`;
}
