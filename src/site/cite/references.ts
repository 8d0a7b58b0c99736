import { apa } from "./apa.ts";
import { chicago, chicagoNote } from "./chicago.ts";
import type { Citable } from "./citable.ts";
import { mla } from "./mla.ts";
import type { StyledText } from "./styledText.ts";

/** One reference, ready to be shown and copied. */
export interface Reference extends StyledText {
  readonly style: "apa" | "mla" | "chicago" | "chicago-note";
  /** The style's name, as readers know it. */
  readonly name: string;
}

/** The article as each style has it, in English, as the styles are. */
export function referencesOf(cited: Citable): Reference[] {
  return [
    { style: "apa", name: "APA 7", ...apa(cited) },
    { style: "mla", name: "MLA 9", ...mla(cited) },
    { style: "chicago", name: "Chicago 17, bibliography", ...chicago(cited) },
    { style: "chicago-note", name: "Chicago 17, note", ...chicagoNote(cited) },
  ];
}
