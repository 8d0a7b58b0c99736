import type { Outcome } from "../../problem.ts";
import { captureMembers, type WebArchive } from "./captureMembers.ts";
import { parsedObject } from "./jsonObject.ts";
import { linePieces } from "./lines.ts";
import type { ListedMember } from "./member.ts";
import { readMember } from "./readMember.ts";
import { bytesAsSource, withFile } from "./source.ts";
import { type ZippedFile, zippedFiles } from "./zip.ts";

/** A larger packed part isn’t read; those of a WACZ file are stored unpacked, as its specification asks. */
const MAX_PART = 256 * 1024 * 1024;

/**
 * The pages of a WACZ file. It lists the addresses that its maker visited as pages; where it does, only these are read, and not
 * the frames and advertisements in them.
 */
export async function waczMembers(file: string, path: string): Promise<Outcome<ListedMember[]>> {
  const { value: parts, problems } = await zippedFiles(file, path);
  const pages = pagesIn(parts, path);
  const found = await withFile(path, async (source) => {
    const archives = parts.flatMap((part): WebArchive[] => {
      const { path: inner, slice } = part;
      if (!/^archive\/.*\.warc(?:\.gz)?$/i.test(inner)) return [];
      const name = `${file}/${inner}`;
      if (slice.packing !== "none")
        return slice.bytes > MAX_PART
          ? []
          : [{ name, source: bytesAsSource(readMember(path, { slices: [slice] })), outer: slice }];
      const read = (offset: number, length: number) =>
        source.read(slice.offset + offset, Math.max(0, Math.min(length, slice.length - offset)));
      return [{ name, source: { size: slice.length, read }, outer: slice }];
    });
    return captureMembers(file, archives, pages.size === 0 ? undefined : (url) => pages.has(url));
  });
  return { value: found.value, problems: [...problems, ...found.problems] };
}

/** The addresses that a WACZ file lists as pages. */
function pagesIn(parts: readonly ZippedFile[], path: string): ReadonlySet<string> {
  const urls = new Set<string>();
  for (const { path: inner, slice } of parts) {
    if (!/^pages\/[^/]+\.jsonl$/i.test(inner) || slice.bytes > MAX_PART) continue;
    const bytes = readMember(path, { slices: [slice] });
    for (const { offset, length } of linePieces(inner, bytes).value.found) {
      const url = parsedObject(bytes.subarray(offset, offset + length))?.get("url");
      if (typeof url === "string") urls.add(url);
    }
  }
  return urls;
}
