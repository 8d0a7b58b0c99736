/** What browsers in various languages add to the name of a page for the folder of its pictures and programs. */
const PARTS =
  /(?:_files|-files|\.files|-Dateien|_fichiers|_archivos|_arquivos|_ficheros|_bestanden|_filer)$/i;

/** A file or a folder of a folder. */
interface Entry {
  readonly name: string;
  isDirectory(): boolean;
}

/**
 * What lies in a folder, without the folders that hold the parts of a web page beside them: "Rain in Oslo_files" is of
 * "Rain in Oslo.html". There are no articles in them.
 */
export function withoutPartsOfPages<E extends Entry>(entries: readonly E[]): E[] {
  const pages = new Set(entries.flatMap(({ name }) => /^(.+)\.html?$/i.exec(name)?.[1] ?? []));
  const isPart = ({ name }: E) => PARTS.test(name) && pages.has(name.replace(PARTS, ""));
  return entries.filter((entry) => !(isPart(entry) && entry.isDirectory()));
}
