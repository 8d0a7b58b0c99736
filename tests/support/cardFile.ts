/** A file of articles in memory. */
export function cardFile() {
  let all = new Uint8Array();
  return {
    put(bytes: Uint8Array): number {
      const at = all.length;
      all = Buffer.concat([all, bytes]);
      return at;
    },
    fill(bytes: Uint8Array, from: number): void {
      bytes.set(all.subarray(from, from + bytes.length));
    },
  };
}
