import { readFileSync } from "node:fs";
import type { Outcome } from "../../problem.ts";
import { reason } from "../ordinaryFile.ts";
import { captureMembers } from "./captureMembers.ts";
import { containerKind } from "./containers.ts";
import type { ListedMember } from "./member.ts";
import { pieceMembers } from "./pieceMembers.ts";
import { pieceProblem } from "./pieces.ts";
import { withFile } from "./source.ts";
import { waczMembers } from "./waczMembers.ts";
import { zipMembers } from "./zipMembers.ts";

/**
 * The articles in a file that holds many, in their order. What can't be read is a problem, and the rest is listed.
 * @param file its path below the seeds folder, and `path` its path on this machine.
 */
export async function listMembers(file: string, path: string): Promise<Outcome<ListedMember[]>> {
  try {
    return await membersOf(file, path);
  } catch (error) {
    const message = `Not read: ${reason(error)}. Check that it is whole and that you have permission to read it.`;
    return { value: [], problems: [pieceProblem(file, "unreadable", message)] };
  }
}

async function membersOf(file: string, path: string): Promise<Outcome<ListedMember[]>> {
  const kind = containerKind(file);
  if (kind === null) return { value: [], problems: [] };
  if (kind === "zip") return zipMembers(file, path);
  if (kind === "wacz") return waczMembers(file, path);
  if (kind === "warc")
    return withFile(path, (source) => captureMembers(file, [{ name: file, source, outer: null }]));
  return pieceMembers(file, { find: kind, bytes: readFileSync(path), outer: null });
}
