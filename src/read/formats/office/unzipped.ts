import { Unzip, UnzipInflate } from "fflate";

/** How much a document may hold once it is unpacked. A file of 25 MB can say that it unpacks to 25 GB. */
const MAX_BYTES = 100 * 1024 * 1024;

/** So much of a file is unpacked at once, before its size is looked at: at most a thousand times as much comes out. */
const STEP = 16 * 1024;

/** The files of a packed document by their path, or why it can't be unpacked, as the end of a sentence. */
export type Unzipped = { readonly files: ReadonlyMap<string, Uint8Array> } | { readonly broken: string };

/**
 * Unpacks those files of a document that are wanted, and stops when they unpack to more than any document has.
 * @param most how much that is, in bytes.
 */
export function unzipped(
  bytes: Uint8Array,
  isWanted: (path: string) => boolean,
  most: number = MAX_BYTES,
): Unzipped {
  const files = new Map<string, Uint8Array>();
  let [size, broken] = [0, ""];
  const unzip = new Unzip((file) => {
    if (!isWanted(file.name) || files.has(file.name)) return;
    const parts: Uint8Array[] = [];
    file.ondata = (error, data, isLast) => {
      if (error) broken = "it is damaged";
      size += data?.length ?? 0;
      if (size > most) broken = `it unpacks to more than ${most / 1024 / 1024} MB`;
      if (broken !== "") return;
      parts.push(data);
      if (isLast) files.set(file.name, joined(parts));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && broken === ""; at += STEP)
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch {
    broken ||= "it is damaged";
  }
  return broken === "" ? { files } : { broken };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
