import type { Archive } from "../records/source.ts";
import { yamlText } from "./write.ts";

/**
 * The archive's description beside the entries, in the form of `seeds/archive.yml`: so the folder
 * of entries is complete, and one reader reads both files.
 */
export function archiveYaml(archive: Archive): string {
  const isSaid = (value: Archive[keyof Archive]) =>
    typeof value === "boolean" ? value : value !== null && value.length > 0;
  const said = Object.entries(archive).filter(([, value]) => isSaid(value));
  return yamlText(Object.fromEntries(said));
}
