import { type Html, html } from "../../site/html.ts";
import { siteFile } from "./siteFile.ts";

/** What the local server adds to the site's own page for an unknown address: what was asked for, and where to go on. */
export async function helpFor(site: string, prefix: string, asked: string): Promise<Html> {
  const isBelow = asked.startsWith(prefix);
  const near = isBelow
    ? `${prefix}${await nearest(site, asked.slice(prefix.length))}`
    : await whereItMayBe(site, prefix, asked);
  const link = html`<a href="${prefix}${encodeURI(near.slice(prefix.length))}">${near}</a>`;
  return html`<section class="curator" lang="en" dir="ltr" aria-labelledby="curator">
<h2 id="curator">For the curator</h2>
<p>The newest build has nothing at <code>${asked}</code>. ${isBelow ? html`The nearest page above it is ${link}.` : html`The archive is served below <code>${prefix}</code>, as its address says: ${link}.`}</p>
<p>The page of an article goes with its file, and that of a name when no article mentions the name any more. If the file is there, see in the terminal whether the last build names a problem with it.</p>
</section>
`;
}

/** The page shown until the first build has made a site. */
export const NO_SITE = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>No site yet</title>
</head>
<body>
<h1>There is no site yet</h1>
<p>The last build found no article or failed. The terminal that serves this page says why. This page loads again after the next build.</p>
</body>
</html>
`.toString();

/** The path of the nearest folder above that has a page; empty for the site's own. */
async function nearest(site: string, path: string): Promise<string> {
  const parts = path.split("/").filter(Boolean).slice(0, -1);
  for (; parts.length > 0; parts.pop()) {
    const found = await siteFile(site, `/${parts.join("/")}/`);
    if (found !== null && found !== "folder") return `${parts.join("/")}/`;
  }
  return "";
}

/** The same path below the site's own, if there is such a page; else the site's first page. */
async function whereItMayBe(site: string, prefix: string, asked: string): Promise<string> {
  return (await siteFile(site, asked)) === null ? prefix : `${prefix}${asked.slice(1)}`;
}
