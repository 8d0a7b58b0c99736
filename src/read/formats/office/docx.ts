import { zipSync } from "fflate";
import mammoth from "mammoth";
import { normalise } from "../../decode.ts";
import { asBlocks } from "../asBlocks.ts";
import type { Imported, Importer } from "../importer.ts";
import { printedDetails } from "../printedDetails.ts";
import { htmlBlocks } from "../web/blocks.ts";
import { withLayout } from "../web/layout.ts";
import { pageOf } from "../web/page.ts";
import { notRead } from "./notRead.ts";
import { pictureList } from "./pictureList.ts";
import { propertiesIn } from "./properties.ts";
import { unzipped } from "./unzipped.ts";

/** A Word document: its paragraphs, headings, lists and tables. */
export const docxImporter: Importer = async ({ file, bytes }) => {
  const pictures = pictureList("word/media/");
  const found = unzipped(bytes, (path) => !pictures.has(path) && /\.(?:xml|rels)$/.test(path));
  if ("broken" in found) return notRead(file, found.broken, ".docx");
  if (!found.files.has("word/document.xml")) return notRead(file, WHY_NOT_WORD, ".docx");
  const html = await asHtml(found.files);
  if (html === null) return notRead(file, "it is damaged", ".docx");
  const page = pageOf(html);
  if ("tooLarge" in page) return notRead(file, page.tooLarge, ".docx");
  const imported = asBlocks(withLayout(htmlBlocks(page.document.body)));
  const properties = propertiesIn(found.files.get("docProps/core.xml"));
  const value: Imported = {
    ...imported,
    encoding: "docx",
    dropped: pictures.dropped(),
    frontMatter: null,
    details: printedDetails(properties, imported.text),
  };
  return { value, problems: [] };
};

const WHY_NOT_WORD = "it is no Word document, or is locked with a password";

/** The document in HTML, made without its pictures; null if it can't be read. */
async function asHtml(files: ReadonlyMap<string, Uint8Array>): Promise<string | null> {
  // Packed again from what was unpacked within the limit: mammoth has none.
  const safe = zipSync(Object.fromEntries(files), { level: 0 });
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(safe) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: "" })) },
    );
    return `<html><body>${normalise(value)}</body></html>`;
  } catch {
    return null;
  }
}
