import type { Outcome, Problem } from "../../problem.ts";
import { MAX_DOCUMENT_BYTES } from "../seedFiles.ts";
import { sha256Of } from "../sha256.ts";
import { gzipMember } from "./gzip.ts";
import type { Slice } from "./member.ts";
import { pieceProblem } from "./pieces.ts";
import type { ByteSource } from "./source.ts";
import { capturedIn, MAX_HEADERS, recordIn } from "./warcRecord.ts";

/** A page that a web archive has captured. */
export interface FoundCapture {
  readonly slice: Slice;
  readonly sha256: string;
  readonly url: string;
  readonly number: number;
}

/** The longest record that is read: a page of the largest size, with its headers. Longer ones are passed over. */
const MAX_RECORD = MAX_DOCUMENT_BYTES + 2 * MAX_HEADERS;

/**
 * The pages that a web archive has captured, in their order. Pictures, scripts, errors and the like are passed over. Only one
 * record at a time is in memory. An archive that is damaged is a problem, and what is before the damage is kept.
 * @param isWanted says of an address whether it is wanted.
 */
export async function capturesIn(
  file: string,
  source: ByteSource,
  isWanted: (url: string) => boolean = () => true,
): Promise<Outcome<FoundCapture[]>> {
  const value: FoundCapture[] = [];
  const problems: Problem[] = [];
  const isPacked = source.read(0, 2)[0] === 0x1f;
  let number = 0;
  for (let at = 0; at < source.size; ) {
    const record = await (isPacked ? packedRecord(source, at) : plainRecord(source, at));
    if (record === null) {
      problems.push(pieceProblem(file, "damaged-archive", damaged(number)));
      break;
    }
    number += 1;
    const { bytes, slice } = record;
    const read = bytes && recordIn(bytes);
    const url = read?.headers.get("warc-target-uri")?.replace(/^<|>$/g, "");
    if (bytes && read && url && isWanted(url) && capturedIn(bytes, read))
      value.push({ slice, sha256: sha256Of(bytes), url, number });
    at = slice.offset + slice.length + gapAt(source, slice.offset + slice.length);
  }
  return { value, problems };
}

const damaged = (after: number) =>
  `Read only up to record ${after}: what follows is cut off or damaged, or isn’t packed record by record. Save it again with the program that made it.`;

/** A record and its place; its bytes are null where it is too long to be a page. */
interface Found {
  readonly slice: Slice;
  readonly bytes: Uint8Array | null;
}

/** Between plain records are two ends of lines. */
function gapAt(source: ByteSource, at: number): number {
  const gap = source.read(at, 4);
  const filled = gap.findIndex((byte) => byte !== 0x0d && byte !== 0x0a);
  return filled < 0 ? gap.length : filled;
}

function plainRecord(source: ByteSource, offset: number): Found | null {
  const head = recordIn(source.read(offset, MAX_HEADERS));
  if (!head) return null;
  const length = head.start + head.length;
  if (offset + length > source.size) return null;
  const slice: Slice = { offset, length, packing: "none", bytes: length };
  return { slice, bytes: length > MAX_RECORD ? null : source.read(offset, length) };
}

async function packedRecord(source: ByteSource, offset: number): Promise<Found | null> {
  const member = await gzipMember(source, offset, MAX_RECORD);
  if (member === null) return null;
  const { length, size, bytes } = member;
  return { slice: { offset, length, packing: "gzip", bytes: size }, bytes };
}
