import { html } from "../../src/site/html.ts";
import { absolute } from "../../src/site/model/site.ts";
import { ICON, SEARCH_PATH } from "../../src/site/urls.ts";
import { each } from "../each.ts";
import type { PageData } from "../page.ts";

export const data = each("opensearch", "address");

/** The longest name and description that OpenSearch 1.1 allows. */
const NAME = 16;
const DESCRIPTION = 1024;

/** Describes the search, so that a browser can add it to its own (OpenSearch 1.1, draft 6). */
export default function opensearch({ site }: PageData): string {
  const { title, description } = site.archive;
  return html`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${cut(title, NAME)}</ShortName>
<LongName>${cut(title, 48)}</LongName>
<Description>${cut(description || site.words.search.description(title), DESCRIPTION)}</Description>
<Language>${site.archive.language}</Language>
<InputEncoding>UTF-8</InputEncoding>
<Image type="image/svg+xml">${absolute(site, ICON)}</Image>
<Url type="text/html" method="get" template="${absolute(site, SEARCH_PATH)}?q={searchTerms}"/>
</OpenSearchDescription>
`.toString();
}

/** Cuts a text at the end of a word, if that leaves anything. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const short = text.slice(0, most + 1);
  const end = short.lastIndexOf(" ");
  return end > 0 ? short.slice(0, end) : text.slice(0, most);
}
