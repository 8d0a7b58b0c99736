import { bibtex } from "./bibtex.ts";
import type { Citable } from "./citable.ts";
import { cslJson } from "./cslJson.ts";
import { ris } from "./ris.ts";

/** A file format of reference managers. It is shown on the article's page and written as a file beside it. */
export interface Format {
  readonly name: string;
  /** The file's name in the folder of the article; a browser saves it under the citation key. */
  readonly file: string;
  readonly extension: string;
  /** The media type registered with IANA, or the one that publishers use. */
  readonly type: string;
  readonly write: (cited: Citable) => string;
}

export const FORMATS: readonly Format[] = [
  {
    name: "BibTeX",
    file: "citation.bib",
    extension: "bib",
    type: "application/x-bibtex",
    write: bibtex,
  },
  {
    name: "RIS",
    file: "citation.ris",
    extension: "ris",
    type: "application/x-research-info-systems",
    write: ris,
  },
  {
    name: "CSL-JSON",
    file: "citation.json",
    extension: "json",
    type: "application/vnd.citationstyles.csl+json",
    write: cslJson,
  },
];
