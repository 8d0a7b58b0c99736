import { SEARCH_FOLDER } from "../shared/searchFiles.ts";

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
 * Loads one of our own files beside the search index. The build compresses them because many hosts don't
 * compress file types that they don't know; a host that decompresses them in transit is fine too.
 * The browser asks the host each time, because a copy cached before the last build doesn't fit the index.
 * @throws when the file can't be loaded.
 */
export async function loadGzippedJson<T>(name: string): Promise<T> {
  const address = new URL(`../${SEARCH_FOLDER}/${name}`, import.meta.url);
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${name}: HTTP status ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (!GZIP.every((byte, index) => bytes[index] === byte)) return JSON.parse(new TextDecoder().decode(bytes));
  const decompressed = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(decompressed).json();
}
