import { SEARCH_FOLDER } from "../../shared/searchFiles.ts";
import type { Asset } from "../../site/assets.ts";
import { diskPage } from "./diskPage.ts";

/** A file of the site, and what is in it. */
export interface SiteFile {
  /** Within the site, with `/`. */
  readonly path: string;
  readonly read: () => Uint8Array;
}

/** What is of use on a host only, and the list of the files on it. */
const FOR_HOSTS =
  /^(?:assets\/\w+\.js|_headers|offline-worker\.js|offline\/index\.html|404\.html|manifest\.json|robots\.txt|opensearch\.xml|sitemap.*\.xml)$/;

/**
 * The files of a copy of the site that is opened from a disk.
 * @param files the files of the site.
 * @param scripts the scripts of its pages, made for that.
 * @param prefix the path below which the site is published, with a slash at both ends.
 */
export function diskFiles(
  files: readonly SiteFile[],
  scripts: readonly Asset[],
  prefix: string,
): readonly SiteFile[] {
  return [
    ...files.flatMap((file): SiteFile[] => {
      const { path, read } = file;
      if (FOR_HOSTS.test(path)) return [];
      if (path.startsWith(`${SEARCH_FOLDER}/`)) return [{ path: `${path}.js`, read: () => asScript(read()) }];
      if (!path.endsWith(".html")) return [file];
      return [{ path, read: () => encoded(diskPage(new TextDecoder().decode(read()), path, prefix)) }];
    }),
    ...scripts.map(({ name, contents }) => ({ path: `assets/${name}`, read: () => contents })),
  ];
}

const encoded = (text: string) => new TextEncoder().encode(text);

/** A file as a script that hands it over (`src/browser/disk/fileBytes.ts`), as no script may read files of a disk. */
const asScript = (bytes: Uint8Array) => encoded(`datelineFile("${Buffer.from(bytes).toString("base64")}")\n`);
