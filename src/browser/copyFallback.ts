import { copying } from "../languages/chosen.ts";

/** A field with a text that the browser doesn't let the page copy, so that the reader can copy it. */
export function copyFallback(text: string): HTMLLabelElement {
  const label = document.createElement("label");
  const field = document.createElement("textarea");
  field.readOnly = true;
  field.value = text;
  label.append(copying.notAllowed, field);
  return label;
}

/** Focuses the field and selects its text. */
export function selectText(label: HTMLLabelElement): void {
  const field = label.querySelector("textarea");
  field?.focus({ preventScroll: true });
  field?.select();
}

/** What a screen reader says after copying. */
export function copyOutcome(what: string, isCopied: boolean): string {
  return isCopied ? copying.saysCopied(what) : copying.saysSelected(what);
}
