import { getDocumentProxy } from "unpdf";
import type { Properties } from "../printedDetails.ts";
import type { PdfPage, Run } from "./layout.ts";
import { unpacksToTooMuch } from "./unpacked.ts";

/** What is read of a PDF, or why it can't be read. */
export type Pdf = ReadPdf | { readonly failure: "password" | "damaged" | "large" };

export interface ReadPdf {
  readonly pages: readonly PdfPage[];
  /** How many pages it has; those after the limit aren't read. */
  readonly count: number;
  readonly properties: Properties;
}

/** No article is longer; a book is. */
const MAX_PAGES = 300;

/** More than the letters of the longest novel. */
const MAX_RUNS = 500_000;

/** Reads the text of a PDF. Nothing in it runs, and nothing that it names is loaded. */
export async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  if (unpacksToTooMuch(bytes)) return { failure: "large" };
  try {
    // A copy, as it takes the bytes away from whoever gives them; and not a Buffer, which it refuses.
    const document: OpenDocument = await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      enableXfa: false,
      useSystemFonts: false,
      stopAtErrors: false,
      verbosity: 0,
    });
    try {
      const pages: PdfPage[] = [];
      let runs = 0;
      for (let at = 1; at <= Math.min(document.numPages, MAX_PAGES) && runs < MAX_RUNS; at += 1) {
        const page = await pageOf(await document.getPage(at));
        runs += page.runs.length;
        pages.push(page);
      }
      return { pages, count: document.numPages, properties: await propertiesOf(document) };
    } finally {
      await document.destroy();
    }
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    return { failure: isLocked ? "password" : "damaged" };
  }
}

/** What we use of the library, whose own types lead to packages that aren't installed. */
interface OpenDocument {
  readonly numPages: number;
  getPage(number: number): Promise<OpenPage>;
  getMetadata(): Promise<{ readonly info: object }>;
  destroy(): Promise<void>;
}

interface OpenPage {
  getViewport(options: { readonly scale: number }): {
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  };
  /** Words with their place, and marks without words. */
  getTextContent(): Promise<{ readonly items: readonly (Words | { readonly type: string })[] }>;
  cleanup(): void;
}

interface Words {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
}

async function pageOf(page: OpenPage): Promise<PdfPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const runs = items.flatMap((item): Run[] => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const [a, b, c, d, x, y] = multiplied(transform, item.transform);
    // Text that is turned stands in a margin, or in a picture.
    if (Math.abs(b) > Math.abs(a) / 10 || a <= 0) return [];
    return [{ text: item.str, left: x, right: x + item.width, y, size: Math.hypot(c, d) }];
  });
  page.cleanup();
  return { width, height, runs };
}

type Matrix = readonly [a: number, b: number, c: number, d: number, x: number, y: number];

/** One transformation after the other, as PDF writes them. */
function multiplied(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = outer;
  const [e = 1, f = 0, g = 0, h = 1, u = 0, v = 0] = inner;
  return [a * e + c * f, b * e + d * f, a * g + c * h, b * g + d * h, a * u + c * v + x, b * u + d * v + y];
}

async function propertiesOf(document: OpenDocument): Promise<Properties> {
  const { info } = await document.getMetadata();
  const text = (key: string) => {
    const value: unknown = Reflect.get(info, key);
    return typeof value === "string" ? value : null;
  };
  return { title: text("Title"), author: text("Author") };
}
