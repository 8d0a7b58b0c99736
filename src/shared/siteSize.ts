/** How large a site is, in what hosts limit. */
export interface SiteSize {
  readonly files: number;
  /** Files and folders. */
  readonly entries: number;
  readonly bytes: number;
  /** The largest file; an empty path if there is no file. */
  readonly largest: { readonly path: string; readonly bytes: number };
  /** The most files that lie directly in one folder. */
  readonly filesInFolder: number;
}

/** The size of a site from its files, with their paths (with `/`) and bytes, in the order of the paths: what is in a folder comes together. */
export function siteSize(files: Iterable<{ readonly path: string; readonly bytes: number }>): SiteSize {
  /** The folders in which the last file lies, each with `/` at its end, and how many files lie directly in each. */
  const open = [{ folder: "", count: 0 }];
  let [count, bytes, folders, filesInFolder, largest] = [0, 0, 0, 0, { path: "", bytes: 0 }];
  for (const file of files) {
    count += 1;
    bytes += file.bytes;
    if (file.bytes > largest.bytes) largest = { path: file.path, bytes: file.bytes };
    const { path } = file;
    while (!path.startsWith(open.at(-1)?.folder ?? "")) open.pop();
    for (;;) {
      const known = open.at(-1)?.folder.length ?? 0;
      const end = path.indexOf("/", known) + 1;
      if (end === 0) break;
      open.push({ folder: path.slice(0, end), count: 0 });
      folders += 1;
    }
    const here = open.at(-1);
    if (here) filesInFolder = Math.max(filesInFolder, ++here.count);
  }
  return { files: count, entries: count + folders, bytes, largest, filesInFolder };
}
