import { type Entry, getFileNameLowLevel, openPromise, validateFileName, type ZipFile } from "yauzl";
import type { Outcome, Problem } from "../../problem.ts";
import { counted } from "../../shared/plurals.ts";
import { filesBeforeCut, type LocalFile } from "./cutZip.ts";
import type { Slice } from "./member.ts";
import { pieceProblem } from "./pieces.ts";
import { withFile } from "./source.ts";

/** A file in a ZIP file. */
export interface ZippedFile {
  /** Its path there, with `/`. */
  readonly path: string;
  readonly slice: Slice;
}

/** More files than anybody packs, and so many bytes when they are unpacked. A ZIP file of 10 MB can say that it has 280 TB. */
const MAX_FILES = 200_000;
const MAX_UNPACKED = 8 * 2 ** 30;

/** Text is hardly ever packed to a tenth. What is packed to less than a 200th, and is large, is a trap. */
const MAX_RATIO = 200;
const SMALL = 1024 * 1024;

/** What other programs leave in a ZIP file beside the files themselves. */
const IGNORED = /(?:^|\/)(?:__MACOSX\/|\.)/;

/**
 * The files in a ZIP file, in the order in which it lists them. One that can't be read is a problem, and so is a ZIP file that
 * is damaged: what could be listed before is kept, and of one without its list the files before the cut.
 */
export async function zippedFiles(file: string, path: string): Promise<Outcome<ZippedFile[]>> {
  const value: ZippedFile[] = [];
  const problems: Problem[] = [];
  try {
    // Names are checked here: the library would stop at the first bad one.
    // So are sizes, by the bytes that come out: one odd file doesn’t hide the others.
    const zip = await openPromise(path, {
      lazyEntries: true,
      decodeStrings: false,
      validateEntrySizes: false,
      autoClose: false,
    });
    try {
      await listed(file, zip, { value, problems });
    } finally {
      zip.close();
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    // A file that can't be opened at all is told below.
    if (value.length === 0)
      await withFile(path, (source) => takeAll(file, filesBeforeCut(source), { value, problems })).catch(
        () => {},
      );
    const what = value.length === 0 ? "Not read" : `Read only up to ${counted(value.length, "file")} of it`;
    const message = `${what}, because it is damaged (${why.replace(/\.$/, "")}): unpack it, and put the files here.`;
    problems.push(pieceProblem(file, "damaged-archive", message));
  }
  return { value, problems };
}

/** @throws when the list is damaged. */
async function listed(file: string, zip: ZipFile, { value, problems }: Lists): Promise<void> {
  const take = taking(file, { value, problems });
  for await (const entry of zip.eachEntry()) {
    const { compressedSize, uncompressedSize, compressionMethod: method } = entry;
    const path = getFileNameLowLevel(
      entry.generalPurposeBitFlag,
      entry.fileNameRaw,
      entry.extraFields,
      false,
    );
    const one = { path, compressedSize, uncompressedSize, method, isEncrypted: entry.isEncrypted() };
    if (!(await take(one, () => offsetOf(zip, entry)))) return;
  }
}

/** Takes the files that a damaged ZIP file holds before the cut. */
async function takeAll(file: string, files: Iterable<LocalFile>, lists: Lists): Promise<void> {
  const take = taking(file, lists);
  for (const one of files) if (!(await take(one, async () => one.offset))) return;
}

/** A function that takes one file after the other, or says why it isn't read. @returns whether there may be more. */
function taking(file: string, { value, problems }: Lists) {
  let [entries, unpacked] = [0, 0];
  return async (one: Packed, offset: () => Promise<number>): Promise<boolean> => {
    const { path } = one;
    entries += 1;
    unpacked += one.uncompressedSize;
    if (entries > MAX_FILES || unpacked > MAX_UNPACKED) {
      problems.push(pieceProblem(file, "too-large-archive", tooLarge(value.length)));
      return false;
    }
    const bad = validateFileName(path);
    if (bad === null && (path.endsWith("/") || IGNORED.test(path))) return true;
    const refusal = bad === null ? whyNot(one) : leadsOut(bad);
    if (refusal)
      problems.push(pieceProblem(`${file}/${path.replace(/\p{Cc}/gu, " ")}`, "packed-file", refusal));
    else value.push({ path, slice: sliceOf(one, await offset()) });
    return true;
  };
}

/** What is said of a file in a ZIP file. */
type Packed = Omit<LocalFile, "offset">;

interface Lists {
  readonly value: ZippedFile[];
  readonly problems: Problem[];
}

const tooLarge = (files: number) =>
  `Read only up to ${counted(files, "file")} of it, because it holds more than ${MAX_FILES} files or more than ${MAX_UNPACKED / 2 ** 30} GB: split it.`;

const leadsOut = (why: string) =>
  `Not read, because its path leads out of the ZIP file (${why}): pack it anew.`;

const [STORED, DEFLATED] = [0, 8];

/** Why a file isn't read, with what to do; null if it is. */
function whyNot({ compressedSize, uncompressedSize, method, isEncrypted }: Packed): string | null {
  if (isEncrypted)
    return "Not read, because it is protected by a password: unpack it, and put the file here.";
  if (method !== STORED && method !== DEFLATED)
    return `Not read, because it is packed by method ${method}: unpack it, and put the file here.`;
  if (uncompressedSize > SMALL && uncompressedSize > compressedSize * MAX_RATIO)
    return `Not read, because it unpacks to ${Math.round(uncompressedSize / compressedSize)} times its size, as no text does: remove it.`;
  return null;
}

async function offsetOf(zip: ZipFile, entry: Entry): Promise<number> {
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  return fileDataStart;
}

const sliceOf = ({ method, compressedSize, uncompressedSize }: Packed, offset: number): Slice => ({
  ...{ offset, length: compressedSize },
  packing: method === DEFLATED ? "deflate" : "none",
  bytes: method === DEFLATED ? uncompressedSize : compressedSize,
});
