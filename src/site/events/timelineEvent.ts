import type { EntryEvent } from "../../entry/schema.ts";
import { edtfBounds } from "../../text/edtf.ts";
import type { Card } from "../cards/card.ts";

/** What one article says of an event. */
export interface Told {
  readonly article: Card;
  /** Which one it is among the events of its article. */
  readonly index: number;
}

/** Something that happened, or was due, at a time, with all articles that tell it. */
export interface TimelineEvent {
  readonly type: EntryEvent["type"];
  /** When, in EDTF. */
  readonly edtf: string;
  /** The day, month or year under which it is listed: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly period: string;
  /** In order of time; each is from another article, and of copies only the first is there. */
  readonly told: readonly Told[];
}

/** What an article's card has of an event. */
export const cardEvent = ({ article, index }: Told): Card["events"][number] | undefined =>
  article.events[index];

/** The day, month or year that a time belongs to; of a span, the shortest one that has it all, or its beginning. */
export function periodOf(edtf: string): string {
  const plain = edtf.replace(/[?~%]$/, "");
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(plain) && !/-(?:2[1-9]|3\d|4\d)$/.test(plain.slice(0, 7))) return plain;
  const { earliest = null, latest = null } = edtfBounds(plain) ?? {};
  const [from, to] = [earliest ?? latest ?? "", latest ?? earliest ?? ""];
  return from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : from.slice(0, 4);
}
