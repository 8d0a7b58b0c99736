import { absolute, type Site } from "../site/model/site.ts";
import type { DataFile } from "./files.ts";
import { licenceOf } from "./licence.ts";

/** The name that RO-Crate requires. */
export const CRATE_FILE = "ro-crate-metadata.json";

/**
 * Describes the folder of the data as a research object (RO-Crate 1.1), for repositories of research data. It must say when it was published:
 * no build knows that, so it tells the day after which nothing was added, the archive's own or that of its newest article. Null if there is
 * neither.
 */
export function crate(site: Site, files: readonly DataFile[]): string | null {
  const { title, description, license } = site.archive;
  const { day } = site.feeds;
  if (day === null) return null;
  const home = absolute(site, "/");
  const parts = files.flatMap(({ paths, ...file }) => paths.map((path) => ({ ...file, path })));
  const terms = termsOf(license);
  const graph = [
    {
      "@id": CRATE_FILE,
      "@type": "CreativeWork",
      conformsTo: { "@id": "https://w3id.org/ro/crate/1.1" },
      about: { "@id": "./" },
    },
    {
      "@id": "./",
      "@type": "Dataset",
      name: title,
      description: description || `The data of “${title}”: its articles, and what was found in them`,
      datePublished: day,
      license: { "@id": terms["@id"] },
      ...(home !== null && { url: home }),
      hasPart: parts.map(({ path }) => ({ "@id": path })),
    },
    terms,
    ...parts.map(({ path, title: name, description: what, type }) => ({
      ...{ "@id": path, "@type": "File", name, description: what, encodingFormat: type },
    })),
  ];
  const whole = { "@context": "https://w3id.org/ro/crate/1.1/context", "@graph": graph };
  return `${JSON.stringify(whole, null, 1)}\n`;
}

/** The terms of use; where the archive gives none, an entity that says so. */
function termsOf(license: string | null) {
  const terms = { "@type": "CreativeWork" };
  if (license === null)
    return {
      "@id": "#terms",
      ...terms,
      name: "No licence is given",
      description:
        "The archive says nothing of how its data may be used. The articles belong to those who published them.",
    };
  const { address, words } = licenceOf(license);
  return { "@id": address ?? "#terms", ...terms, name: words, description: `Terms of use: ${words}` };
}
