import { citedDate } from "../site/cite/citedDate.ts";
import { numeric, surelyWithin } from "../site/cite/part.ts";
import { isListable } from "../site/model/feeds.ts";
import { absolute, type Site } from "../site/model/site.ts";
import { articlePath } from "../site/urls.ts";
import { keyOf } from "../work/remembered.ts";
import type { CarryingOutput } from "../write/output.ts";
import { dataInputs, type Kept } from "./pieces.ts";
import type { Exported } from "./tables/table.ts";

/** Writes each article as ninjs beside its page, if `archive.yml` asks for it: it is one more file for each article. */
export function writeNinjs(site: Site, { version }: Pick<Kept, "version">, output: CarryingOutput): void {
  if (!site.archive.exports.includes("ninjs")) return;
  const { title, license } = site.archive;
  for (const card of site.articles.filter(isListable)) {
    const path = `${articlePath(card.id).slice(1)}ninjs.json`;
    const key = keyOf(["ninjs", version, site.baseUrl ?? "", title, license ?? "", dataInputs(card, site)]);
    if (!output.carry(path, key)) output.write(path, ninjs({ card, article: site.read(card), site }), key);
  }
}

/** An article in ninjs 3.0 (International Press Telecommunications Council). It has a time only if its day is certain. */
function ninjs({ card, article, site }: Exported): string {
  const within = surelyWithin(citedDate(article));
  const found = (type: string) =>
    article.names.flatMap((one) => {
      const name = one.type === type ? site.foundKey(`${type}/${one.id}`) : undefined;
      return name ? { name: name.name, rel: "mentions", literal: `${type}/${one.id}` } : [];
    });
  const some = <T>(key: string, items: readonly T[]) => (items.length > 0 ? { [key]: items } : {});
  const { title, summary, language, author, source, topics, paragraphs, sha256 } = article;
  return `${JSON.stringify({
    uri: absolute(site, articlePath(card.id)) ?? `urn:sha256:${sha256}`,
    standard: {
      name: "ninjs",
      version: "3.0",
      schema: "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json",
    },
    type: "text",
    language,
    ...(within?.day && { contentCreated: `${numeric(within)}T00:00:00Z` }),
    ...(author !== null && { by: author }),
    headlines: [{ role: "main", value: title }],
    descriptions: [
      { role: "summary", contentType: "text/plain", value: summary },
      ...(article.edtf === null
        ? []
        : [{ role: "date-edtf", contentType: "text/plain", value: article.edtf }]),
    ],
    bodies: [{ role: "main", contentType: "text/plain", value: paragraphs.join("\n\n") }],
    ...some("infoSources", source === null ? [] : [{ name: source, role: "publisher" }]),
    ...some(
      "subjects",
      topics.map(({ id, name }) => ({ name, literal: id })),
    ),
    ...some("people", found("person")),
    ...some("organisations", found("organisation")),
    ...some("places", found("place")),
  })}\n`;
}
