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

/** The summary, and the record if there is one. */
export function resultOf(summary: Summary, record: FirstRecord | null): Uint8Array {
  return withLength(serialize(summary), record === null ? new Uint8Array() : recordBytes(record));
}

/** The length of the first, and both. */
function withLength(first: Uint8Array, second: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(first.length);
  return Buffer.concat([length, first, second]);
}

function partsOf(both: Uint8Array) {
  const bytes = Buffer.from(both.buffer, both.byteOffset, both.length);
  const end = 4 + bytes.readUInt32LE();
  return { first: bytes.subarray(4, end), second: bytes.subarray(end) };
}

/**
 * A record as it is kept: without the register's row, which may move to another line. A fifth of the bytes. JSON takes two thirds of the time that
 * V8's own form takes; it has no open days, and doesn't say which clues are the same, so the draft isn't in it.
 */
function recordBytes({ article, phrases, draft }: FirstRecord): Uint8Array {
  const seed: Seed = { ...article.seed, register: null };
  const json = Buffer.from(JSON.stringify({ article: { ...article, seed }, phrases }));
  return deflateRawSync(withLength(serialize(draft), json), { level: 1 });
}

/** What a job has said. */
export function summaryOf(result: Uint8Array): Summary {
  return deserialize(partsOf(result).first);
}

/** The record of a job that has one, with what the register says and with the copies of the file. */
export function recordOf(
  result: Uint8Array,
  { copies, register }: Pick<Seed, "copies" | "register">,
): FirstRecord {
  const { first, second } = partsOf(inflateRawSync(partsOf(result).second));
  const { article, phrases }: Omit<FirstRecord, "draft"> = JSON.parse(second.toString());
  return {
    article: { ...article, seed: { ...article.seed, copies, register } },
    phrases,
    draft: deserialize(first),
  };
}
