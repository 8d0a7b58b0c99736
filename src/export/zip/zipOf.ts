import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import type { SiteFile } from "./diskFiles.ts";

/** What is compressed already. */
const COMPRESSED = /\.(?:woff2|png|jpe?g|gz|zip)$/;

/** What a ZIP can hold whose numbers have 16 and 32 bits; more would need Zip64, which the library doesn't write. */
const MAX_FILES = 65_535;
const MAX_BYTES = 2 ** 31 - 1;

/**
 * A ZIP of files in a folder. It is written in JavaScript, as the system's own compressor gives other bytes in other versions.
 * @param folder the name of the folder, without a slash.
 * @param onFile called after each file, and waited for.
 * @returns its bytes; null if it would hold more than a ZIP can.
 */
export async function zipOf(
  files: readonly SiteFile[],
  folder: string,
  onFile: (done: number) => Promise<void> = async () => {},
): Promise<Uint8Array | null> {
  if (files.length > MAX_FILES) return null;
  // Each file has this time, so that the same files give the same bytes. The library writes it as the local one, in every time zone.
  const time = new Date(1980, 0, 1);
  const chunks: Uint8Array[] = [];
  let [count, bytes] = [0, 0];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
    bytes += chunk.length;
  });
  for (const { path, read } of files) {
    count += 1;
    if (bytes > MAX_BYTES) return null;
    const name = `${folder}/${path}`;
    const entry = COMPRESSED.test(path) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    entry.mtime = time;
    zip.add(entry);
    entry.push(read(), true);
    await onFile(count);
  }
  zip.end();
  return bytes > MAX_BYTES ? null : Buffer.concat(chunks);
}
