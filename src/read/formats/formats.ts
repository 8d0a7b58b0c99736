import { textImporter } from "./decodedText.ts";
import type { Importer } from "./importer.ts";
import { readMarkdown } from "./markdown.ts";
import { readText } from "./text.ts";

/** A format that is read as one article. */
interface Format {
  /** The file extensions, in lower case with the dot. */
  readonly extensions: readonly string[];
  readonly importer: Importer;
}

/** An importer whose library is loaded with the first file of its format. */
const later =
  (load: () => Promise<Importer>): Importer =>
  async (file) =>
    (await load())(file);

const FORMATS: readonly Format[] = [
  { extensions: [".txt", ".text"], importer: textImporter(readText) },
  { extensions: [".md", ".markdown"], importer: textImporter(readMarkdown) },
  {
    extensions: [".html", ".htm"],
    importer: later(async () => (await import("./web/webPage.ts")).webPageImporter),
  },
  {
    extensions: [".mhtml", ".mht"],
    importer: later(async () => (await import("./mail/mhtml.ts")).mhtmlImporter),
  },
  { extensions: [".pdf"], importer: later(async () => (await import("./pdf/pdf.ts")).pdfImporter) },
  { extensions: [".docx"], importer: later(async () => (await import("./office/docx.ts")).docxImporter) },
  { extensions: [".odt"], importer: later(async () => (await import("./office/odt.ts")).odtImporter) },
  { extensions: [".eml"], importer: later(async () => (await import("./mail/eml.ts")).emlImporter) },
];

const byExtension = new Map(
  FORMATS.flatMap(({ extensions, importer }) =>
    extensions.map((extension) => [extension, importer] as const),
  ),
);

/** The extensions of all files that are read as articles. */
export const EXTENSIONS: ReadonlySet<string> = new Set(byExtension.keys());

/** The importer of a file with this extension (in any case); plain text's for one that no format has. */
export const importerOf = (extension: string): Importer =>
  byExtension.get(extension.toLowerCase()) ?? textImporter(readText);
