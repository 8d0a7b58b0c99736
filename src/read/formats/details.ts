import type { DetailField, FileDetails, Metadata, SeenBy } from "../../records/source.ts";
import { NO_METADATA } from "../metadata.ts";

/** A value that a file states, and where it stands in the file, in words. */
export interface Given {
  readonly value: string;
  readonly place: string;
}

/** A file's own details, of the fields that it states. */
export function detailsOf(
  given: { readonly [Field in Exclude<DetailField, "tags">]?: Given | null },
  seenBy: readonly SeenBy[] = [],
): FileDetails {
  const fields: Metadata = {
    ...NO_METADATA,
    title: given.title?.value ?? null,
    date: given.date?.value ?? null,
    source: given.source?.value ?? null,
    author: given.author?.value ?? null,
    url: given.url?.value ?? null,
    language: given.language?.value ?? null,
  };
  const places = Object.entries(given).flatMap(([field, one]) => (one ? [[field, one.place]] : []));
  return { fields, places: Object.fromEntries(places), seenBy };
}
