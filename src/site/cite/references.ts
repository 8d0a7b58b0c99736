import { apa } from "./apa.ts";
import { chicago, chicagoNote } from "./chicago.ts";
import type { Citable } from "./citable.ts";
import { mla } from "./mla.ts";
import type { StyledText } from "./styledText.ts";

/** A reference in one style, ready to show and copy. */
export interface Reference extends StyledText {
  readonly style: "apa" | "mla" | "chicago" | "chicago-note";
  /** The name of the style that readers know. */
  readonly name: string;
}

/** The references to an article in all styles. They are in English, like the styles. */
export function referencesOf(cited: Citable): Reference[] {
  return [
    { style: "apa", name: "APA 7", ...apa(cited) },
    { style: "mla", name: "MLA 9", ...mla(cited) },
    { style: "chicago", name: "Chicago 17, bibliography", ...chicago(cited) },
    { style: "chicago-note", name: "Chicago 17, note", ...chicagoNote(cited) },
  ];
}
