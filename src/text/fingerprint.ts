/**
 * A hash of a name as 14 letters and digits: 64 bits of FNV-1a (two hashes of 32 bits). Among a million
 * names two share one with a probability of 3 in 100 million.
 */
export function fingerprint(name: string): string {
  const half = (basis: number) => smallHash(name, basis).toString(36).padStart(7, "0");
  return `${half(0x811c9dc5)}${half(0x9e3779b9)}`;
}

/** A hash of 32 bits (FNV-1a), the same on every machine: to spread names evenly, not to tell them apart. */
export function smallHash(name: string, basis = 0x811c9dc5): number {
  let hash = basis;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
