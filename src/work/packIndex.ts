import { createHash } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { codeOf } from "../write/disk.ts";
import { PlaceTable } from "./placeTable.ts";

/** Where a result lies in its pack: the offset of its head, and its own length. */
export interface Place {
  readonly offset: number;
  readonly length: number;
}

/** What a pack held when the list was written. */
export interface PackIndex {
  /** The name of the pack. */
  readonly id: string;
  /** How long the pack was. What it holds beyond is read from the pack itself. */
  readonly size: number;
  readonly places: PlaceTable;
}

/*
 * A checksum of 32 bytes; 16 bytes for the name of the pack, 8 for its size; then 28 bytes for each result: the
 * digest of its key, its offset and its length.
 */
const SUM_BYTES = 32;
const FIRST_ROW = SUM_BYTES + 24;
const ROW_BYTES = 28;

/** The list of a pack's results; null if there is none, or it isn't whole. */
export function readIndex(path: string): PackIndex | null {
  const file = bytesIfThere(path);
  if (file === null || file.length < FIRST_ROW || !file.subarray(0, SUM_BYTES).equals(sumOf(file)))
    return null;
  const places = new PlaceTable();
  for (let at = FIRST_ROW; at < file.length; at += ROW_BYTES)
    places.set(file.toString("latin1", at, at + 16), {
      offset: file.readDoubleLE(at + 16),
      length: file.readUInt32LE(at + 24),
    });
  return {
    id: file.toString("latin1", SUM_BYTES, SUM_BYTES + 16),
    size: file.readDoubleLE(FIRST_ROW - 8),
    places,
  };
}

/** Writes the list; one that is there is replaced in one step. @throws what the system throws. */
export function writeIndex(path: string, { id, size, places }: PackIndex): void {
  const file = Buffer.alloc(FIRST_ROW + places.size * ROW_BYTES);
  file.write(id, SUM_BYTES, "latin1");
  file.writeDoubleLE(size, FIRST_ROW - 8);
  let at = FIRST_ROW;
  for (const [digest, { offset, length }] of places) {
    file.write(digest, at, "latin1");
    file.writeDoubleLE(offset, at + 16);
    file.writeUInt32LE(length, at + 24);
    at += ROW_BYTES;
  }
  file.set(sumOf(file), 0);
  writeFileSync(`${path}.new`, file);
  renameSync(`${path}.new`, path);
}

const sumOf = (file: Buffer): Buffer => createHash("sha256").update(file.subarray(SUM_BYTES)).digest();

function bytesIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return null;
  }
}
