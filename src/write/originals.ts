import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { originalFile } from "../entry/originalFile.ts";
import type { Problem } from "../problem.ts";
import { isAnonymised } from "../read/anonymise/isAnonymised.ts";
import type { StoredMember } from "../read/containers/member.ts";
import { readMember } from "../read/containers/readMember.ts";
import { sha256Of } from "../read/sha256.ts";
import type { IdentifiedArticle } from "../records/article.ts";
import { Unreadable } from "./disk.ts";
import { SITE } from "./home.ts";
import type { CarryingOutput, RevocableOutput } from "./output.ts";

/** Where the originals of articles are. */
export interface Originals {
  readonly seedsDir: string;
  /** The articles in files that hold many, by their names. */
  readonly members: ReadonlyMap<string, StoredMember>;
}

/** An article that has an original. */
export interface HasOriginal extends Pick<IdentifiedArticle, "id"> {
  readonly seed: Pick<IdentifiedArticle["seed"], "file" | "sha256" | "register">;
}

/** Copies the originals of some articles, each when it is asked for or before. */
export interface OriginalsCopied<A> {
  /** Copies those that nobody has asked for yet, one after the other, between what else this thread does. */
  ahead(): Promise<void>;
  /** Has the original of an article copied. @returns a problem if the file has vanished since it was read, or can't be read any more. */
  take(article: A): readonly Problem[];
  /** Leaves the original of an article out. */
  leave(article: A): void;
  /** Ends copying ahead. */
  end(): void;
}

/** @param output writes below the output folder. */
export function copyingOriginals<A extends HasOriginal>(
  articles: readonly A[],
  originals: Originals,
  output: RevocableOutput,
): OriginalsCopied<A> {
  /** The articles whose turn was, until they are asked for. */
  const copied = new Map<A, readonly Problem[]>();
  const taken = new Set<A>();
  let isOver = false;
  const take = (article: A) => {
    taken.add(article);
    const problems = copied.get(article) ?? copyOriginal(article, originals, output);
    copied.delete(article);
    return problems;
  };
  return {
    take,
    async ahead() {
      for (const article of articles) {
        await setImmediate();
        if (isOver) return;
        if (!taken.has(article)) copied.set(article, copyOriginal(article, originals, output));
      }
    },
    leave(article) {
      taken.add(article);
      const isThere = copied.get(article)?.length === 0 && !isAnonymised(article.seed);
      if (isThere) output.remove(originalOf(article));
    },
    end() {
      isOver = true;
    },
  };
}

/** The path of an article's original in the output. */
export const originalOf = ({ id, seed }: HasOriginal) =>
  `${SITE}/articles/${id}/${originalFile(seed.file).name}`;

/** Copies an article's file, unless names in it are concealed, under a name with which a server and a browser run none of it. */
function copyOriginal(
  article: HasOriginal,
  { seedsDir, members }: Originals,
  output: CarryingOutput,
): Problem[] {
  if (isAnonymised(article.seed)) return [];
  const { file, sha256 } = article.seed;
  const path = originalOf(article);
  try {
    if (output.carry(path, sha256)) return [];
    const stored = members.get(file);
    if (stored) output.write(path, memberBytes(stored, file, sha256), sha256);
    else output.copy(join(seedsDir, file), path, sha256);
    return [];
  } catch (error) {
    // What can't be written isn't this article's fault.
    if (!(error instanceof Unreadable)) throw error;
    const message = `Left out: ${error.message} It was there when the build began; build again.`;
    return [{ seed: file, stage: "write", rule: "original", message }];
  }
}

/**
 * The bytes of an article in a file that holds many.
 * @throws `Unreadable` where they are no longer there.
 */
function memberBytes({ path, member }: StoredMember, file: string, sha256: string): Uint8Array {
  try {
    const bytes = readMember(path, member);
    if (sha256Of(bytes) === sha256) return bytes;
  } catch {
    // It is said below.
  }
  throw new Unreadable(`${file} was changed or can’t be read.`);
}
