import { deserialize, serialize } from "node:v8";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Problem } from "../problem.ts";
import type { Seed } from "../records/source.ts";
import type { FirstRecord, Gist } from "../rounds/first.ts";

/** What a job says at once, without the record. */
export interface Summary {
  /** Whether the file can be read as an article. */
  readonly isArticle: boolean;
  /** By which the article is known: of its file, or, where names are shortened, of its shortened text. */
  readonly sha256: string;
  readonly problems: readonly Problem[];
  /** Null if it is no article, or our code failed at it. */
  readonly gist: Gist | null;
  /** Whether the next build is to try again. */
  readonly isAbandoned?: boolean;
}

/** The length of the summary, the summary, and the record. */
export function resultOf(summary: Summary, record: FirstRecord | null): Uint8Array {
  const said = serialize(summary);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(said.length);
  return Buffer.concat([length, said, ...(record ? [recordBytes(record)] : [])]);
}

function partsOf(result: Uint8Array) {
  const bytes = Buffer.from(result.buffer, result.byteOffset, result.length);
  const end = 4 + bytes.readUInt32LE();
  return { summary: bytes.subarray(4, end), record: bytes.subarray(end) };
}

/** A record as it is kept: without the register's row, which may move to another line. A fifth of the bytes. */
function recordBytes(record: FirstRecord): Uint8Array {
  const { article } = record;
  const seed: Seed = { ...article.seed, register: null };
  return deflateRawSync(serialize({ ...record, article: { ...article, seed } }), { level: 1 });
}

/** What a job has said. */
export function summaryOf(result: Uint8Array): Summary {
  return deserialize(partsOf(result).summary);
}

/** The record of a job that has one, with what the register says and with the copies of the file. */
export function recordOf(
  result: Uint8Array,
  { copies, register }: Pick<Seed, "copies" | "register">,
): FirstRecord {
  const record: FirstRecord = deserialize(inflateRawSync(partsOf(result).record));
  const { article } = record;
  return { ...record, article: { ...article, seed: { ...article.seed, copies, register } } };
}
