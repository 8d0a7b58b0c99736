import type { Files } from "../support/folder.ts";
import { type Attack, attack } from "./attack.ts";

const IMAGE = "<img src=x onerror=window.hacked=1>";
const ENTITIES = "&lt;img src=x onerror=window.hacked=1&gt;";

/** Attacks that are web pages and e-mails. */
interface Document extends Attack {
  readonly extension: string;
  readonly content: string;
}

const said = (name: string, text: string) =>
  `<p>The council met on Monday in case ${name}.</p><p>It read ${text}, said Ada Quist of ${name}, and went home.</p>`;

const page = (name: string, head: string, text: string, danger: string): Document => ({
  ...attack(`page-${name}`, text, danger),
  extension: "html",
  content: `<html><head>${head}</head><body><article>${said(`page-${name}`, text)}</article></body></html>`,
});

const DOCUMENTS_AS_FILES: readonly Document[] = [
  page("script", "<script>window.hacked=1</script>", `x<script>window.hacked=1</script>${IMAGE}`, "runs"),
  page(
    "entities",
    `<title>${ENTITIES}</title>`,
    `${ENTITIES} &amp;lt;script&amp;gt;`,
    "is markup once it is decoded",
  ),
  page(
    "json-ld",
    `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: IMAGE, author: { name: '"><script>window.hacked=1<\\/script>' }, publisher: { name: "{{ 7 | times: 7 }}" }, datePublished: '2024-03-04" onclick="window.hacked=1', __proto__: { hacked: 1 } })}</script>`,
    "words",
    "is in what the page says of itself",
  ),
  page(
    "address",
    '<link rel="canonical" href="javascript:window.hacked=1"><meta property="og:url" content="data:text/html,x"><base href="https://evil.example/">',
    '<a href="javascript:window.hacked=1">words</a>',
    "is an address",
  ),
  page(
    "copy",
    '<!-- saved from url=(0030)javascript:window.hacked=1 --><meta property="og:site_name" content="\'&quot;&gt;&lt;script&gt;">',
    "words",
    "is in the note of a copy",
  ),
  {
    ...attack("mail-header", IMAGE, "is in the header"),
    extension: "eml",
    content: `From: "${IMAGE}" <a@evil.example>\nSubject: ${IMAGE}\nDate: Fri, 17 Feb 2023 09:31:05 +0100\nArchived-At: <javascript:window.hacked=1>\nContent-Type: text/html\n\n${said("mail-header", IMAGE)}`,
  },
];

export const DOCUMENTS: readonly Attack[] = DOCUMENTS_AS_FILES;

export const documentFiles = (): Files =>
  Object.fromEntries(
    DOCUMENTS_AS_FILES.map(({ name, extension, content }) => [`${name}.${extension}`, content]),
  );
