import { basename } from "node:path";
import type { Outcome, Problem } from "../../problem.ts";
import { append } from "../../shared/append.ts";
import { counted } from "../../shared/plurals.ts";
import { EXTENSIONS } from "../formats/formats.ts";
import { reason } from "../ordinaryFile.ts";
import { ARCHIVE_FILES, seedLimit } from "../seedFiles.ts";
import { sha256Of } from "../sha256.ts";
import { captureMembers } from "./captureMembers.ts";
import { containerKind, extensionOf } from "./containers.ts";
import type { ListedMember } from "./member.ts";
import { pieceMembers } from "./pieceMembers.ts";
import { pieceProblem } from "./pieces.ts";
import { readMember } from "./readMember.ts";
import { bytesAsSource } from "./source.ts";
import { type ZippedFile, zippedFiles } from "./zip.ts";

/** The most bytes of a packed file with many articles: it is unpacked in memory. */
const MAX_PACKED_CONTAINER = 256 * 1024 * 1024;

/** The articles in a ZIP file, also those of the tables, feeds and web archives in it. */
export async function zipMembers(file: string, path: string): Promise<Outcome<ListedMember[]>> {
  const zipped = await zippedFiles(file, path);
  const value: ListedMember[] = [];
  const problems: Problem[] = [...zipped.problems];
  const foreign: string[] = [];
  for (const one of zipped.value) {
    const name = `${file}/${one.path}`.normalize("NFC");
    const extension = extensionOf(one.path);
    if (containerKind(one.path) === null && !EXTENSIONS.has(extension)) {
      foreign.push(extension || basename(one.path));
      continue;
    }
    const found = await fileMembers(name, one, path);
    append(value, found.value);
    append(problems, found.problems);
  }
  if (foreign.length > 0) problems.push(pieceProblem(file, "format", foreignMessage(foreign)));
  if (value.length === 0 && problems.length === 0)
    problems.push(pieceProblem(file, "empty", "There is no article in it: remove it, or add one."));
  return { value, problems };
}

function foreignMessage(extensions: readonly string[]): string {
  const some = [...new Set(extensions)].sort().slice(0, 10).join(", ");
  return `${counted(extensions.length, "file")} in it not read (${some}): Dateline doesn’t read these formats.`;
}

async function fileMembers(
  name: string,
  { path: inner, slice }: ZippedFile,
  path: string,
): Promise<Outcome<ListedMember[]>> {
  const kind = containerKind(inner);
  const refused = (rule: string, message: string) => ({
    value: [],
    problems: [pieceProblem(name, rule, message)],
  });
  if (ARCHIVE_FILES.has(inner))
    return refused(
      "packed-table",
      "Not read, because it describes an archive: put it into the folder itself.",
    );
  if (kind === "zip" || kind === "wacz")
    return refused(
      "nested",
      "Not read, because it is packed twice: unpack the outer file, and put this one into the folder.",
    );
  const most = kind === null ? seedLimit(inner).bytes : MAX_PACKED_CONTAINER;
  if (slice.bytes > most)
    return refused(
      "size",
      `Not read, because it has ${Math.round(slice.bytes / 2 ** 20)} MB and the limit is ${most / 2 ** 20} MB: unpack it, and split it.`,
    );
  try {
    const bytes = readMember(path, { slices: [slice] });
    if (kind === null) {
      const member = { slices: [slice], piece: null };
      return { value: [{ file: name, bytes: bytes.length, sha256: sha256Of(bytes), member }], problems: [] };
    }
    if (kind === "warc") return captureMembers(name, [{ name, source: bytesAsSource(bytes), outer: slice }]);
    return pieceMembers(name, { find: kind, bytes, outer: slice });
  } catch (error) {
    return refused("damaged-archive", `Not read, because it is damaged (${reason(error)}): pack it again.`);
  }
}
