import type { Problem } from "../../../problem.ts";
import type { Block, FileDetails, SetAside } from "../../../records/source.ts";
import { counted } from "../../../shared/plurals.ts";
import { normalise } from "../../decode.ts";
import { webAddress } from "../../metadata.ts";
import { joinBrokenWords } from "../brokenWords.ts";
import type { Importer } from "../importer.ts";
import { printedDetails } from "../printedDetails.ts";
import { refused } from "../refused.ts";
import { withoutFurniture } from "./furniture.ts";
import { linesOf } from "./lines.ts";
import { openPdf, type ReadPdf } from "./openPdf.ts";
import { type Paragraph, paragraphsOf } from "./paragraphs.ts";

/** A PDF with a text layer: its columns one after the other, without running heads and page numbers. */
export const pdfImporter: Importer = async ({ file, bytes }) => {
  const pdf = await openPdf(bytes);
  if ("failure" in pdf) return refused(file, "pdf", NOT_READ[pdf.failure]);
  const lines = pdf.pages.flatMap(linesOf);
  if (lines.length === 0) return refused(file, "scan", SCAN);
  const { own, furniture, address } = withoutFurniture(lines, pdf.pages);
  const { text, blocks, dropped } = asText(paragraphsOf(own.length > 0 ? own : lines));
  return {
    value: {
      text,
      blocks,
      encoding: "pdf",
      dropped: [...dropped, ...furniture.map(({ text: words }) => setAside(words))],
      frontMatter: null,
      details: withAddress(printedDetails(pdf.properties, text), address),
    },
    problems: unread(file, pdf),
  };
};

const NOT_READ = {
  password: "Not read, because it is locked with a password: save it without one.",
  large: "Not read, because it unpacks to more than any article has: save it again, or save its text.",
  damaged: "Not read, because it is no PDF or is damaged: save it again, or save its text.",
};

const SCAN =
  "The PDF has no text, only pictures of pages (a scan): put a version with recognised text (OCR) here, such as OCRmyPDF makes.";

/** Words that were broken are joined, even if there is only one: a printed line ends with a hyphen for no other reason. */
function asText(paragraphs: readonly Paragraph[]) {
  const printed = normalise(paragraphs.map(({ lines }) => lines.join("\n")).join("\n\n"));
  const whole = printed.replace(/[\u2010\u00ad]\n/g, "-\n");
  const { text, dropped } = joinBrokenWords(whole, 1);
  let start = 0;
  const blocks = text.split("\n\n").map((words, index): Block => {
    const block = {
      kind: paragraphs[index]?.kind ?? "paragraph",
      start,
      end: start + words.length,
      text: words.replace(/\s+/g, " ").trim(),
    };
    start = block.end + 2;
    return block;
  });
  return { text, dropped, blocks: blocks.filter((block) => block.text !== "") };
}

const setAside = (text: string): SetAside => ({
  step: "parsing/page-edge",
  reason: "it stands above or below the text of a page",
  text: normalise(text),
  start: 0,
  end: 0,
});

function withAddress(details: FileDetails, printed: string | null): FileDetails {
  const url = printed && webAddress(printed);
  if (!url) return details;
  return {
    ...details,
    fields: { ...details.fields, url },
    places: { ...details.places, url: "the address that a browser printed below the page" },
  };
}

function unread(seed: string, { pages, count }: ReadPdf): Problem[] {
  const problem = (rule: string, message: string): Problem => ({ seed, stage: "read", rule, message });
  const scans = pages.filter(({ runs }) => runs.length === 0).length;
  const left = count - pages.length;
  return [
    ...(scans > 0
      ? [
          problem(
            "scan",
            `${counted(scans, "page")} of ${count} ${scans === 1 ? "has" : "have"} no text that can be read.`,
          ),
        ]
      : []),
    ...(left > 0
      ? [
          problem(
            "long",
            `Only its first ${pages.length} of ${count} pages were read: split it into separate articles.`,
          ),
        ]
      : []),
  ];
}
