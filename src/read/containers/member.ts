import type { Delimiter } from "../../text/csv.ts";

/** Bytes within a file, or within what was unpacked from it. */
export interface Slice {
  readonly offset: number;
  readonly length: number;
  readonly packing: "none" | "deflate" | "gzip";
  /** How many bytes it has when it is unpacked. */
  readonly bytes: number;
}

/** How the bytes of a piece are to be read; its name doesn't say it. */
export type Piece =
  /** A row of a table. */
  | {
      readonly kind: "row";
      readonly columns: readonly string[];
      readonly delimiter: Delimiter;
      readonly encoding: string;
    }
  /** A JSON object. */
  | { readonly kind: "object" }
  /** An item of a feed, with what the feed says of all its items. */
  | { readonly kind: "item"; readonly feed: FeedDetails; readonly encoding: string }
  /** A record of a web archive. */
  | { readonly kind: "capture" };

/** What a feed says of itself. */
export interface FeedDetails {
  readonly title: string | null;
  readonly language: string | null;
}

/** Where an article's bytes are in a file that holds many. */
export interface Member {
  /** The first within the file, each other one within what is unpacked from the one before it. */
  readonly slices: readonly Slice[];
  /** Null for a whole file, such as one in a ZIP file: its extension says how it is read. */
  readonly piece: Piece | null;
}

/** An article in a file that holds many. */
export interface ListedMember {
  /** Its name below the seeds folder: the name of the container, `/` or `#`, and its own. */
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly member: Member;
}

/** Where an article in a file with many is read from: the path of that file on this machine, and its place there. */
export interface StoredMember {
  readonly path: string;
  readonly member: Member;
}
