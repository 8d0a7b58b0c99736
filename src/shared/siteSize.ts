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
  /** The folder in which the last file lies, with `/` at its end, how many files lie directly in it, and the one above it. */
  let here: Open = { folder: "", count: 0, above: null };
  let count = 0;
  let bytes = 0;
  let folders = 0;
  let filesInFolder = 0;
  let largest = { path: "", bytes: 0 };
  for (const file of files) {
    const { path } = file;
    count += 1;
    bytes += file.bytes;
    if (file.bytes > largest.bytes) largest = { path, bytes: file.bytes };
    while (here.above !== null && !path.startsWith(here.folder)) here = here.above;
    for (let end = path.indexOf("/", here.folder.length); end >= 0; end = path.indexOf("/", end + 1)) {
      here = { folder: path.slice(0, end + 1), count: 0, above: here };
      folders += 1;
    }
    here.count += 1;
    if (here.count > filesInFolder) filesInFolder = here.count;
  }
  return { files: count, entries: count + folders, bytes, largest, filesInFolder };
}

interface Open {
  readonly folder: string;
  count: number;
  readonly above: Open | null;
}
