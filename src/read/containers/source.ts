import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** Bytes that are read piece by piece, on the disk or in memory. */
export interface ByteSource {
  readonly size: number;
  /** At most so many bytes from a place; fewer at the end. */
  read(offset: number, length: number): Uint8Array;
}

export const bytesAsSource = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: (offset, length) => bytes.subarray(offset, offset + length),
});

/**
 * Opens a file as a source.
 * @throws what the system throws.
 */
export async function withFile<T>(path: string, use: (source: ByteSource) => Promise<T>): Promise<T> {
  const opened = openSync(path, "r");
  try {
    return await use({
      size: fstatSync(opened).size,
      read(offset, length) {
        const bytes = Buffer.allocUnsafe(length);
        return bytes.subarray(0, readSync(opened, bytes, 0, length, offset));
      },
    });
  } finally {
    closeSync(opened);
  }
}
