import { lstatSync, realpathSync, statSync } from "node:fs";
import { sep } from "node:path";
import type { Problem } from "../problem.ts";

/** How large a file may be. */
export interface SizeLimit {
  readonly bytes: number;
  /** What to do about a larger one, as the end of a sentence. */
  readonly advice: string;
}

/** Why a file isn't read. */
export type Refusal = Pick<Problem, "rule" | "message">;

/**
 * Checks that a path leads to an ordinary file of the folder: reading a pipe or a device may never end, and a
 * link may lead to any file of this machine.
 * @param root the folder that the file must be in, without links in its own path.
 */
export function ordinaryFile(
  root: string,
  path: string,
  limit: SizeLimit,
): { readonly bytes: number } | Refusal {
  try {
    const outside = lstatSync(path).isSymbolicLink() ? whyNotFollowed(root, realpathSync(path)) : null;
    if (outside !== null) return { rule: "link", message: outside };
    const stat = statSync(path);
    if (stat.isDirectory())
      return { rule: "special", message: "Not read, because it is a folder: move it away." };
    if (!stat.isFile())
      return { rule: "special", message: "Not read, because it is not an ordinary file: remove it." };
    return withinLimit(stat.size, limit);
  } catch (error) {
    return {
      rule: "unreadable",
      message: `Not read: ${reason(error)}. Check that the file exists and that you have permission to read it.`,
    };
  }
}

/** Checks the size of an ordinary file. */
export function withinLimit(bytes: number, limit: SizeLimit): { readonly bytes: number } | Refusal {
  if (bytes <= limit.bytes) return { bytes };
  const [size, most] = [bytes, limit.bytes].map((count) => `${Math.round(count / 1024 / 1024)} MB`);
  return {
    rule: "size",
    message: `Not read, because it has ${size} and the limit is ${most}: ${limit.advice}.`,
  };
}

function whyNotFollowed(root: string, target: string): string | null {
  if (statSync(target).isDirectory())
    return "Not followed, because it is a link to a folder: put the files themselves here.";
  if (target === root || target.startsWith(root + sep)) return null;
  return "Not read, because it is a link to a file outside this folder: put a copy of the file here.";
}

/** The system's message for a failed read, without its code and path: "no such file or directory". */
export function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return (error.message.split(",")[0] ?? error.message).replace(/^[A-Z]+: /, "");
}
