import { SEARCH_FOLDER } from "../shared/searchFiles.ts";
import { fileBytes } from "./host/fileBytes.ts";

/** The first bytes of a gzip file (RFC 1952, 2.3.1). */
const GZIP = [0x1f, 0x8b];

/** Loads something when it is first asked for, and again only if that failed. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

/**
 * Loads a file of the search. The build compresses them because many hosts don't compress file types that they don't know;
 * a host that decompresses them in transit is fine too.
 * @param cache "no-cache" asks the host each time.
 * @throws when the file can't be loaded.
 */
export async function loadGzipped(
  address: string | URL,
  cache: RequestCache = "default",
): Promise<Uint8Array> {
  const bytes = await fileBytes(String(address), cache);
  if (!GZIP.every((byte, index) => bytes[index] === byte)) return bytes;
  const decompressed = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(decompressed).arrayBuffer());
}

/** The address of a file of the search, or of one of its folders. */
export const searchAddress = (name: string): string =>
  new URL(`../${SEARCH_FOLDER}/${name}`, import.meta.url).href;

/**
 * Loads one of our own files beside the search index.
 * @param isNamedByContent whether a copy in the browser's cache is certainly the same. Otherwise the browser asks the host each
 *   time, because a copy cached before the last build doesn't fit the index.
 */
export async function loadGzippedJson<T>(name: string, isNamedByContent = false): Promise<T> {
  const bytes = await loadGzipped(searchAddress(name), isNamedByContent ? "default" : "no-cache");
  return JSON.parse(new TextDecoder().decode(bytes));
}
