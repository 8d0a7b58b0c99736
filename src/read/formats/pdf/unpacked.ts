import { Unzlib } from "fflate";

/** More than the text, fonts and drawings of 300 pages. The library has no limit: a file of 400 kB can unpack to 400 MB. */
const MAX_BYTES = 64 * 1024 * 1024;

/** So much is unpacked at once, before the size is looked at. */
const STEP = 16 * 1024;

/** How far before a stream's beginning its description is looked for, in bytes. */
const DESCRIPTION = 2000;

/**
 * Whether the packed streams of a PDF, other than pictures, hold more than any article needs.
 * @param most how much that is, in bytes.
 */
export function unpacksToTooMuch(bytes: Uint8Array, most: number = MAX_BYTES): boolean {
  // Latin-1 keeps each byte as one character.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  let size = 0;
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(/\bstream\r?\n/g)) {
    const start = index + mark.length;
    const description = text.slice(Math.max(from, index - DESCRIPTION), index);
    const own = description.slice(Math.max(0, description.lastIndexOf(" obj")));
    if (index < from || !/\/Fl(?:ateDecode)?\b/.test(own) || /\/Image\b/.test(own)) continue;
    // Packed twice, it would have to be unpacked to be measured. No program does that.
    if (/\/Fl(?:ateDecode)?\b[^>]*\/Fl(?:ateDecode)?\b/.test(own)) return true;
    const end = text.indexOf("endstream", start);
    from = end < 0 ? bytes.length : end;
    size += unpackedSize(bytes.subarray(start, from), most - size);
    if (size > most) return true;
  }
  return false;
}

/** How many bytes a stream unpacks to, counted until there are more than so many. One that is damaged ends where the damage is. */
function unpackedSize(packed: Uint8Array, most: number): number {
  let size = 0;
  const unpack = new Unzlib((part) => {
    size += part.length;
  });
  try {
    for (let at = 0; at < packed.length && size <= most; at += STEP)
      unpack.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch {
    // The library reads what is before the damage, too.
  }
  return size;
}
