/** FNV-1a twice, 64 bits in all: as good as unique among the names of an archive. */
export function fingerprint(name: string): string {
  const half = (basis: number) => {
    let hash = basis;
    for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
    return (hash >>> 0).toString(36).padStart(7, "0");
  };
  return `${half(0x811c9dc5)}${half(0x9e3779b9)}`;
}
