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

/** The size of a site from its files, with their paths (with `/`) and bytes. */
export function siteSize(files: readonly { readonly path: string; readonly bytes: number }[]): SiteSize {
  const inFolder = new Map<string, number>();
  let [bytes, largest] = [0, { path: "", bytes: 0 }];
  for (const file of files) {
    bytes += file.bytes;
    if (file.bytes > largest.bytes) largest = { path: file.path, bytes: file.bytes };
    let folder = folderOf(file.path);
    inFolder.set(folder, (inFolder.get(folder) ?? 0) + 1);
    // A folder may hold folders only; those above a known one are known.
    while (folder !== "") {
      folder = folderOf(folder);
      if (inFolder.has(folder)) break;
      inFolder.set(folder, 0);
    }
  }
  let filesInFolder = 0;
  for (const count of inFolder.values()) filesInFolder = Math.max(filesInFolder, count);
  const folders = inFolder.size - (inFolder.has("") ? 1 : 0);
  return { files: files.length, entries: files.length + folders, bytes, largest, filesInFolder };
}

const folderOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
