/** How a gzip file begins (RFC 1952, 2.3.1). */
const GZIP = [0x1f, 0x8b];

/**
 * Loads one of our own files beside the search index. They are packed when they are made, as many
 * hosts send files of unknown kinds as they are; one that unpacks them on the way is understood.
 * A copy from before the last build doesn't fit the index, so the host is asked each time.
 * @throws when it can't be loaded.
 */
export async function loadGzippedJson<T>(name: string): Promise<T> {
  const address = new URL(`../pagefind/${name}`, import.meta.url);
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${name}: HTTP status ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (!GZIP.every((byte, index) => bytes[index] === byte)) return JSON.parse(new TextDecoder().decode(bytes));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(unpacked).json();
}
