import { csvText } from "../../src/text/csv.ts";
import type { Files } from "../support/folder.ts";
import { type Attack, attack } from "./attack.ts";

const KEY = "is a key that every object has";
const front = (yaml: string) => (name: string) => `---\n${yaml}\n---\n\nThe council met in case ${name}.\n`;
const markdown = (text: string) => (name: string) =>
  `The council met in case ${name}.\n\n${text}\n\nThe end.\n`;

/** Attacks that are YAML or Markdown as it stands in a file. */
interface Source extends Attack {
  readonly fileOf: (name: string) => string;
}

const yaml = (name: string, text: string, danger: string): Source => ({
  ...attack(`front-${name}`, text, danger),
  fileOf: front(text),
});
const structure = (name: string, text: string, danger: string): Source => ({
  ...attack(`structure-${name}`, text, danger),
  fileOf: markdown(text),
});

const IMAGE = "<img src=x onerror=window.hacked=1>";

export const SOURCES: readonly Source[] = [
  yaml("function", "title: !!js/function 'function(){window.hacked=1}'", "is a program"),
  yaml("regexp", "title: !!js/regexp /(a+)+$/", "is a type of JavaScript"),
  yaml("tag", "title: !<tag:evil.example,2024:x> y", "is a type of its own"),
  yaml("anchor", "title: &a x\nauthor: *a", "refers to another value"),
  yaml("loop", "tags: &a [*a]", "contains itself"),
  yaml("growth", "a: &a [x,x]\nb: &b [*a,*a]\ntags: [*b,*b]", "doubles with each line"),
  yaml("merge", "<<: {title: merged, __proto__: {hacked: 1}}\nauthor: Ada", "merges keys"),
  yaml("proto", "__proto__:\n  hacked: 1\n  title: x", KEY),
  yaml("constructor", "constructor:\n  prototype:\n    hacked: 1", KEY),
  yaml("own-permalink", "permalink: ../../../evil.html\nlayout: /etc/passwd", "is a key of Eleventy"),
  yaml("own-data", "eleventyComputed:\n  title: x\npagination: {data: site}", "is a key of Eleventy"),
  yaml("object-title", "title: {toString: x}", "isn't text"),
  yaml("twice", "title: one\ntitle: <b>two</b>", "has a key twice"),
  structure(
    "link",
    "[open](javascript:window.hacked=1 'x') and ![x](javascript:window.hacked=1)",
    "is a link",
  ),
  structure(
    "reference",
    "[open][a] [a]\n\n[a]: javascript:window.hacked=1 '\" onclick=window.hacked=1'",
    "is a link",
  ),
  structure("reference-proto", "[__proto__] [constructor][]\n\n[__proto__]: /x\n[constructor]: /y", KEY),
  structure("autolink", '<data:text/html,x> <https://evil.example/"onclick=window.hacked=1>', "is a link"),
  structure(
    "bare-link",
    "https://evil.example/x and www.evil.example and javascript:window.hacked=1",
    "is a link",
  ),
  structure(
    "picture-link",
    `[![${IMAGE}](/hit/inner.png "${IMAGE}")](https://evil.example/)`,
    "is a picture in a link",
  ),
  structure("comment", `<!--\n\n${IMAGE}\n\n-->`, "hides text over several blocks"),
  structure("html-block", `<div>\n\n*x*\n\n</div>\n\n${IMAGE}`, "is HTML"),
  structure("list", `- one\n  - ${IMAGE}\n    1. <script>window.hacked=1</script>`, "is in a nested list"),
  structure(
    "quote",
    `> one\n> > ${IMAGE}\n> > > <script>window.hacked=1</script>`,
    "is in a nested quotation",
  ),
  structure(
    "fence",
    '```js" onmouseover="window.hacked=1\n</code></pre><script>window.hacked=1</script>\n```',
    "leaves its code",
  ),
  structure("heading", `## ${IMAGE}\n\n${IMAGE}\n===`, "is in a heading"),
  structure(
    "deep-list",
    Array.from({ length: 60 }, (_, depth) => `${"  ".repeat(depth)}- x`).join("\n"),
    "nests deeply",
  ),
  structure(
    "table",
    `| ${IMAGE} | [x](javascript:window.hacked=1) |\n|---|---|\n| <script>window.hacked=1</script> | \`${IMAGE}\` |`,
    "is in the cells of a table",
  ),
  structure(
    "footnote",
    `Text[^"onclick=window.hacked=1//].\n\n[^"onclick=window.hacked=1//]: ${IMAGE} [x](vbscript:window.hacked=1)`,
    "is the label of a footnote",
  ),
  structure(
    "link-title",
    `[x](https://evil.example/ '" onmouseover="window.hacked=1') [y](<https://evil.example/" onclick="window.hacked=1>)`,
    "is the title of a link",
  ),
  structure("emphasis", `${"*a **b ".repeat(300)}`, "makes Markdown slow"),
];

/** Names of files that are addresses, markup or orders for a shell. */
export const NAMED: readonly (Attack & { readonly file: string })[] = [
  "<img src=x onerror=window.hacked=1>.txt",
  '" onmouseover="window.hacked=1.txt',
  "'; touch hacked; '.md",
  "{{ 7 | times: 7 }}.md",
  "javascript:window.hacked=1.txt",
  "%2e%2e%2fescape.txt",
  "__proto__.txt",
  "constructor/prototype.md",
  "=1+1.txt",
  "\u202Etxt.exe.txt",
  "line\nbreak.txt",
  "\u001B[31mred.txt",
  "?q=x#y.txt",
  "2024-13-45 __main__ & <b>.md",
  "index.html.txt",
].map((file, index) => ({ ...attack(`named-${index}`, file, "is the name of a file"), file }));

/** What names the rows of a table, the objects of a list and the items of a feed, and is in their cells. */
const KEYS = [
  IMAGE,
  '" onmouseover="window.hacked=1',
  "javascript:window.hacked=1",
  "../../../../escape",
  "__proto__",
  "{{ 7 | times: 7 }}",
  "evil\u202E\u0000\r\nx: y",
];

export const KEYED: readonly Attack[] = KEYS.flatMap((key, index) => [
  attack(`row-${index}`, key, "names a row of a table"),
  attack(`object-${index}`, key, "names an object"),
]);

const rows = () =>
  KEYS.map((key, index) => [
    key,
    key,
    key,
    key,
    `<p onclick="window.hacked=1">The council met in case row-${index}. ${key}</p>`,
  ]);
const objects = () =>
  KEYS.map((key, index) => ({
    id: key,
    title: key,
    url: key,
    tags: [key],
    text: `The council met in case object-${index}. ${key}`,
  }));

/** The archive's own details. */
const ARCHIVE = `title: 'News </title><script>window.hacked=1</script> & "more"'
description: '"><img src=x onerror=window.hacked=1>'
url: 'https://archive.example/?"><script>'
language: '"><script>'
timezone: '<img src=x>'
`;

export const ARCHIVES: readonly Attack[] = [
  attack("archive-title", "</title><script>window.hacked=1</script>", "is on every page"),
  attack("archive-description", '"><img src=x onerror=window.hacked=1>', "is in every head"),
  attack("archive-url", '?"><script>', "is in every canonical address"),
  attack("archive-language", '"><script>', "is an attribute"),
  attack("archive-timezone", "<img src=x>", "is the name of no time zone"),
];

export function sourceFiles(): Files {
  return Object.fromEntries([
    ...SOURCES.map(({ name, fileOf }) => [`${name}.md`, fileOf(name)]),
    ...NAMED.map(({ name, file }) => [
      file,
      `---\ndate: 2024-03-04\n---\n\nThe council met in case ${name}.\n`,
    ]),
    ["rows.csv", csvText([["id", "title", "author", "url", "text"], ...rows()])],
    ["objects.json", JSON.stringify(objects())],
    ["archive.yml", ARCHIVE],
  ]);
}
