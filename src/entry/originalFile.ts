import { isPiece } from "../text/pieceName.ts";

/**
 * The formats whose originals keep their extension, with their media types. A server sends them as what they are, and a browser
 * shows or saves them without running anything as a page of the site.
 */
const KEPT: ReadonlyMap<string, string> = new Map([
  [".pdf", "application/pdf"],
  [".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  [".odt", "application/vnd.oasis.opendocument.text"],
]);

/** What a server makes of any other extension is `text/plain`: text is shown, and no script in it ever runs. */
const TEXT = "text/plain";

/** The name and the media type of an original beside its article's page. */
export interface OriginalFile {
  readonly name: string;
  readonly type: string;
}

/**
 * How an article's original lies beside its page. A web page is `.txt` too: as `.html`, its scripts would run with the
 * rights of the archive's own pages.
 * @param seed the path of the article's file below the seeds folder.
 */
export function originalFile(seed: string): OriginalFile {
  // A piece of a file with many articles is a row or a record, whatever its name ends with.
  const [extension] = (isPiece(seed) ? null : /\.[^./]+$/.exec(seed.toLowerCase())) ?? [""];
  const type = KEPT.get(extension);
  return type === undefined ? { name: "original.txt", type: TEXT } : { name: `original${extension}`, type };
}
