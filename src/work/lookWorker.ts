import { isEntry } from "../write/foreign.ts";
import { touchedFiles } from "../write/treeList.ts";
import { answering } from "./answering.ts";

/** A worker's thread that looks which files of a build, but entries, aren't as it wrote them. */
answering(async (dir: string) => touchedFiles(dir, (path) => !isEntry(path)));
