import { sha256Of } from "../../read/sha256.ts";
import type { Written } from "../../write/fileList.ts";
import { MANIFEST_FILE, manifestText, parseManifest } from "../../write/manifest.ts";
import type { SiteFile } from "./diskFiles.ts";

/**
 * Files, and at their end a manifest that lists them as they are, since many are not as they are on a host.
 * @param files are read in their order, each once.
 * @param manifest the bytes of the site's own.
 */
export function withManifest(files: readonly SiteFile[], manifest: () => Uint8Array): readonly SiteFile[] {
  const listed: Written[] = [];
  const noted = files.map(
    ({ path, read }): SiteFile => ({
      path,
      read() {
        const content = read();
        listed.push({ path, bytes: content.length, sha256: sha256Of(content) });
        return content;
      },
    }),
  );
  const read = () => {
    const { articles, withdrawn } = parseManifest(new TextDecoder().decode(manifest()));
    const inOrder = listed.sort((a, b) => (a.path < b.path ? -1 : 1));
    return Buffer.from([...manifestText({ articles, withdrawn, files: [...inOrder] })].join(""));
  };
  return [...noted, { path: MANIFEST_FILE, read }];
}
