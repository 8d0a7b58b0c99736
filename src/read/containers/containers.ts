import { feedPieces } from "./feed.ts";
import { jsonPieces } from "./json.ts";
import { linePieces } from "./lines.ts";
import type { PieceFinder } from "./pieces.ts";
import { tablePieces } from "./table.ts";

/** How a file that holds many articles is read: a text with pieces, a web archive, a ZIP file of files, or one of web archives. */
export type ContainerKind = PieceFinder | "warc" | "zip" | "wacz";

const KINDS: ReadonlyMap<string, ContainerKind> = new Map<string, ContainerKind>([
  [".csv", tablePieces],
  [".tsv", tablePieces],
  [".jsonl", linePieces],
  [".ndjson", linePieces],
  [".json", jsonPieces],
  [".rss", feedPieces],
  [".atom", feedPieces],
  [".xml", feedPieces],
  [".warc", "warc"],
  [".warc.gz", "warc"],
  [".wacz", "wacz"],
  [".zip", "zip"],
]);

/** The extension of a file, in lower case; `.warc.gz` is one. */
export const extensionOf = (file: string): string =>
  /(?:\.warc\.gz|\.[^./]*)$/.exec(file.toLowerCase())?.[0] ?? "";

/** What kind of container a file is; null for a file that is one article, or none. */
export const containerKind = (file: string): ContainerKind | null => KINDS.get(extensionOf(file)) ?? null;

export const CONTAINER_EXTENSIONS: ReadonlySet<string> = new Set(KINDS.keys());
