import { fingerprint } from "../text/fingerprint.ts";

/** A text as a page shows it: Markdown shows U+0000 as U+FFFD. */
export const asShown = (text: string) => text.replaceAll("\u0000", "\ufffd");

/** The fingerprint of a headline or paragraph as the page shows it. */
export const textFingerprint = (text: string): string => fingerprint(asShown(text));
