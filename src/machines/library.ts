import { codeOf } from "../write/disk.ts";

/** What Node says of a package that it doesn’t find: to an import, and in a bundle. */
const MISSING = ["ERR_MODULE_NOT_FOUND", "MODULE_NOT_FOUND"];

/**
 * Loads a package that only builds over many machines need, and that may be missing.
 * @throws when it is: the message says what to do.
 */
export async function library<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    if (!MISSING.includes(codeOf(cause) ?? "")) throw cause;
    throw new Error(
      `Workers on other machines need the package ${name}, which isn’t installed: run npm ci, without --omit=optional.`,
      { cause },
    );
  }
}
