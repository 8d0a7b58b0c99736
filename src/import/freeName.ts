/**
 * A name that no other file has: the name itself, or with the next number before its extension.
 * @param isTaken says whether a name is there already; on many disks, case makes no difference.
 */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name;
  const [, stem = name, extension = ""] = /^(.*?)((?:\.warc\.gz|\.[^./]+)?)$/i.exec(name) ?? [];
  for (let number = 2; ; number += 1) {
    const next = `${stem}-${number}${extension}`;
    if (!isTaken(next)) return next;
  }
}
