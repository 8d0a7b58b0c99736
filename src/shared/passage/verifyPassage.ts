import { type Judgement, judgePassage, type PublishedArticle } from "./judge.ts";
import { type Passage, readPassage } from "./passageFile.ts";

/** What an archive says when it is asked. */
export interface AskedArchive {
  /** An article by its id; null if there is none, or it was withdrawn. */
  article(id: string): Promise<PublishedArticle | "withdrawn" | null>;
  /** The id of the article with this original; null if there is none. */
  idOf(original: string): Promise<string | null>;
}

/** What is known of a file that is to be a passage of an archive. */
export interface VerifiedPassage {
  /** `changed`: the file isn't as it was saved; what follows is then about the words that it has now. */
  readonly file: "whole" | "changed" | "none" | "newer";
  readonly passage: Passage | null;
  /** Null if the archive doesn't have the article. */
  readonly found: { readonly id: string; readonly judgement: Judgement } | "withdrawn" | null;
}

/** Compares the file of a passage with an archive. */
export async function verifyPassage(file: string, archive: AskedArchive): Promise<VerifiedPassage> {
  const read = readPassage(file);
  if (!("passage" in read)) return { file: read.kind, passage: null, found: null };
  const { kind, passage } = read;
  return { file: kind, passage, found: await findPassage(passage, archive) };
}

/** The passage in the article with its id, or, if its words aren't there, in the one with its original. */
async function findPassage(passage: Passage, archive: AskedArchive): Promise<VerifiedPassage["found"]> {
  const { id } = passage.article;
  const { original } = passage.sha256;
  const here = await archive.article(id);
  const judged = (now: PublishedArticle) => ({ id: now.cited.id, judgement: judgePassage(passage, now) });
  const own = here === null || here === "withdrawn" ? here : judged(here);
  if (own !== null && own !== "withdrawn" && own.judgement.verdict !== "altered") return own;
  const other = original === null ? null : await archive.idOf(original);
  const there = other === null || other === id ? null : await archive.article(other);
  return there === null || there === "withdrawn" ? own : judged(there);
}
