import { bibtex } from "./bibtex.ts";
import type { Citable } from "./citable.ts";
import { cslJson } from "./cslJson.ts";
import { ris } from "./ris.ts";

/** A file format of reference managers. The article's page shows it and offers it for download. */
export interface Format {
  readonly name: string;
  /** Of the file, which a browser saves under the citation key. */
  readonly extension: string;
  /** The media type registered with IANA, or the one that publishers use. */
  readonly type: string;
  readonly write: (cited: Citable) => string;
}

export const FORMATS: readonly Format[] = [
  {
    name: "BibTeX",
    extension: "bib",
    type: "application/x-bibtex",
    write: bibtex,
  },
  {
    name: "RIS",
    extension: "ris",
    type: "application/x-research-info-systems",
    write: ris,
  },
  {
    name: "CSL-JSON",
    extension: "json",
    type: "application/vnd.citationstyles.csl+json",
    write: cslJson,
  },
];
