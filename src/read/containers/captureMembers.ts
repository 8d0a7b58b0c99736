import type { Outcome } from "../../problem.ts";
import { append } from "../../shared/append.ts";
import type { ListedMember, Slice } from "./member.ts";
import { pieceNames, pieceProblem } from "./pieces.ts";
import { within } from "./slices.ts";
import type { ByteSource } from "./source.ts";
import { capturesIn, type FoundCapture } from "./warc.ts";

/** A web archive, alone or in another file. */
export interface WebArchive {
  /** Its name, for problems. */
  readonly name: string;
  readonly source: ByteSource;
  /** Where it is in that file; null for a file of its own. */
  readonly outer: Slice | null;
}

/**
 * The pages of web archives that are one file for their reader.
 * @param isWanted says of an address whether it is wanted.
 */
export async function captureMembers(
  file: string,
  archives: readonly WebArchive[],
  isWanted?: (url: string) => boolean,
): Promise<Outcome<ListedMember[]>> {
  const found: (FoundCapture & Pick<WebArchive, "outer">)[] = [];
  const problems: Outcome<unknown>["problems"][number][] = [];
  for (const { name, source, outer } of archives) {
    const captures = await capturesIn(name, source, isWanted);
    append(problems, captures.problems);
    for (const capture of captures.value) found.push({ ...capture, outer });
  }
  const names = pieceNames(found.map(({ url, number }) => ({ key: url, number, offset: 0, length: 0 })));
  const value = found.map(
    ({ slice, sha256, outer }, index): ListedMember => ({
      file: `${file}#${names[index]}`,
      bytes: slice.bytes,
      sha256,
      member: { slices: within(outer, slice), piece: { kind: "capture" } },
    }),
  );
  const isEmpty = value.length === 0 && problems.length === 0;
  if (isEmpty)
    problems.push(pieceProblem(file, "empty", "There is no web page in it: remove it, or save it again."));
  return { value, problems };
}
