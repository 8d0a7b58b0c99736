/**
 * Reads a file of the site. Like the other files of this folder it has a twin in `disk/`, for a site that is opened from a disk.
 * @param cache "no-cache" asks the host each time.
 * @throws when the file can't be loaded.
 */
export async function fileBytes(address: string, cache: RequestCache): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address}: HTTP status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
