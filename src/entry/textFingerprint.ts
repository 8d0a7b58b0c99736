import { fingerprint } from "../text/fingerprint.ts";

/** The fingerprint of a headline or paragraph as the page shows it: Markdown shows U+0000 as U+FFFD. */
export function textFingerprint(text: string): string {
  return fingerprint(text.replaceAll("\u0000", "\ufffd"));
}
