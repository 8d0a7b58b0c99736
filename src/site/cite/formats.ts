import { bibtex } from "./bibtex.ts";
import type { Citable } from "./citable.ts";
import { cslJson } from "./cslJson.ts";
import { ris } from "./ris.ts";

/** What programs that manage references read: shown on an article's page, and a file beside it. */
export interface Format {
  readonly name: string;
  /** What the file is called, in the article's folder; a browser saves it under the citation's key. */
  readonly file: string;
  readonly extension: string;
  /** Media type: as IANA has it, else as publishers send it. */
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
