import { getFileNameLowLevel } from "yauzl";
import type { ByteSource } from "./source.ts";

/** A file of a ZIP file, as the header before its bytes tells of it (APPNOTE.TXT 4.3.7). */
export interface LocalFile {
  readonly path: string;
  /** Where its bytes begin. */
  readonly offset: number;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly compressedSize: number;
  readonly uncompressedSize: number;
}

const SIGNATURE = 0x04034b50;
/** The header without the name and what follows it. */
const HEADER = 30;
/** The flags of a locked file, and of one whose sizes stand only after its bytes. */
const [ENCRYPTED, SIZES_LATER] = [1, 8];
/** It stands for a size that is written elsewhere. */
const ELSEWHERE = 0xffffffff;

/**
 * The files of a ZIP file whose list at its end is missing, because it was cut off: those from its beginning on that are there whole. It ends at the first one
 * whose length isn't told before its bytes.
 */
export function* filesBeforeCut(source: ByteSource): Generator<LocalFile> {
  for (let at = 0; at + HEADER <= source.size; ) {
    const header = Buffer.from(source.read(at, HEADER));
    if (header.length < HEADER || header.readUInt32LE(0) !== SIGNATURE) return;
    const [flags, method] = [header.readUInt16LE(6), header.readUInt16LE(8)];
    const [compressedSize, uncompressedSize] = [header.readUInt32LE(18), header.readUInt32LE(22)];
    const [nameLength, extraLength] = [header.readUInt16LE(26), header.readUInt16LE(28)];
    const offset = at + HEADER + nameLength + extraLength;
    const isTold =
      (flags & SIZES_LATER) === 0 && compressedSize !== ELSEWHERE && uncompressedSize !== ELSEWHERE;
    if (!isTold || offset + compressedSize > source.size) return;
    const name = Buffer.from(source.read(at + HEADER, nameLength));
    yield {
      path: getFileNameLowLevel(flags, name, [], false),
      ...{ offset, method, compressedSize, uncompressedSize },
      isEncrypted: (flags & ENCRYPTED) !== 0,
    };
    at = offset + compressedSize;
  }
}
