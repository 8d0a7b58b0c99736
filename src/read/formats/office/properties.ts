import { DOMParser } from "linkedom";
import type { Properties } from "../printedDetails.ts";

/** The title and the creator in a file of properties, in Dublin Core, which Word and LibreOffice both write. */
export function propertiesIn(bytes: Uint8Array | undefined): Properties {
  const xml = new TextDecoder().decode(bytes ?? new Uint8Array());
  const text = (name: string) => {
    const [, inner] = new RegExp(`<dc:${name}>([^<]{1,500})</dc:${name}>`).exec(xml) ?? [];
    return inner === undefined ? null : decoded(inner);
  };
  return { title: text("title"), author: text("creator") };
}

function decoded(xml: string): string {
  const document = new DOMParser().parseFromString(`<a>${xml}</a>`, "text/xml");
  return document.documentElement?.textContent ?? "";
}
