import { PAGE_POLICY, REFERRER_POLICY } from "../../src/site/headers.ts";
import { type Html, html, wholePage } from "../../src/site/html.ts";
import { absolute, href, type Site } from "../../src/site/model/site.ts";
import { HEIGHT, WIDTH } from "../../src/site/social/card.ts";
import {
  BROWSE_PATH,
  DATA_PATH,
  ICON,
  OPENSEARCH_PATH,
  SEARCH_PATH,
  SOCIAL_IMAGE,
  TIMELINE_PATH,
  TOUCH_ICON,
} from "../../src/site/urls.ts";
import { feedLinks } from "../partials/alternates.ts";

/** What the layout needs to know about a page. */
export interface Page {
  /** The title of the page; null for the home page, which has the title of the archive. */
  readonly title: string | null;
  readonly description: string;
  /** Its path within the site, beginning with "/". */
  readonly path: string;
  /** The main link that it belongs to. */
  readonly section: "timeline" | "browse" | "search" | "about" | null;
  /** The scripts from `assets/` that it loads. */
  readonly scripts?: readonly string[];
  /** Its type in the Open Graph protocol; the default is "website". */
  readonly type?: "article";
  /** Whether search engines are asked not to list it. */
  readonly isHidden?: boolean;
  /** Further elements for its `head`. */
  readonly head?: Html | undefined;
}

/** What every page shows at once: the fonts of the interface, the text and the headings. */
const FONTS = ["sans-3-latin-400", "serif-4-latin-400", "serif-4-latin-500"].map(
  (name) => `/assets/source-${name}-normal.woff2`,
);

/** What other sites show beside a link to the page (the Open Graph protocol). Addresses only if the site's own is known. */
function openGraph(site: Site, { description, path, type }: Page, title: string): Html {
  const [address, image] = [absolute(site, path), absolute(site, SOCIAL_IMAGE)];
  return html`<meta property="og:type" content="${type ?? "website"}">
<meta property="og:site_name" content="${site.archive.title}">
<meta property="og:title" content="${title}">
${description && html`<meta property="og:description" content="${description}">`}
${address && html`<meta property="og:url" content="${address}">`}
${image && html`<meta property="og:image" content="${image}"><meta property="og:image:width" content="${WIDTH}"><meta property="og:image:height" content="${HEIGHT}"><meta property="og:image:alt" content="${site.archive.title}"><meta name="twitter:card" content="summary_large_image">`}`;
}

/** The layout of all pages. */
export function base(site: Site, page: Page, main: Html): string {
  const { archive, words } = site;
  const { frame } = words;
  const canonical = absolute(site, page.path);
  const title = page.title === null ? archive.title : `${page.title} · ${archive.title}`;
  const link = (path: string, name: string, section: Page["section"], more: Html | null = null) =>
    html`<li><a href="${href(site, path)}"${page.section === section && html` aria-current="${page.path === path ? "page" : "true"}"`}${more}>${name}</a></li>`;
  return wholePage(html`<!doctype html>
<html lang="${site.language}"${words.direction === "rtl" && html` dir="rtl"`}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">
<meta name="referrer" content="${REFERRER_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${page.description && html`<meta name="description" content="${page.description}">`}
${page.isHidden && html`<meta name="robots" content="noindex">`}
<meta name="color-scheme" content="light dark">
${canonical && html`<link rel="canonical" href="${canonical}">`}
${openGraph(site, page, title)}
${page.head ?? ""}
${feedLinks(archive.title, "/", site)}
<link rel="icon" href="${href(site, ICON)}" type="image/svg+xml">
<link rel="apple-touch-icon" href="${href(site, TOUCH_ICON)}">
${FONTS.map((font) => html`<link rel="preload" href="${href(site, font)}" as="font" type="font/woff2" crossorigin>`)}
<link rel="stylesheet" href="${href(site, "/assets/site.css")}">
${site.baseUrl && html`<link rel="search" type="application/opensearchdescription+xml" title="${archive.title}" href="${href(site, OPENSEARCH_PATH)}">`}
${["quick.js", ...(page.scripts ?? []), ...(archive.offline ? ["offline.js"] : [])].map((script) => html`<script type="module" src="${href(site, `/assets/${script}`)}"></script>`)}
</head>
<body>
<a class="skip" href="#main">${frame.skip}</a>
<header class="masthead">
<a class="masthead-title" href="${href(site, "/")}"${page.path === "/" && html` aria-current="page"`}>${archive.title}</a>
<nav aria-label="${frame.main}"><ul>
${link(TIMELINE_PATH, frame.timeline, "timeline")}
${link(BROWSE_PATH, frame.browse, "browse")}
${link(SEARCH_PATH, frame.search, "search", html` data-search-page aria-keyshortcuts="Control+K" title="${frame.searchKeys}"`)}
${link("/about/", frame.about, "about")}
</ul></nav>
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer class="colophon">
<p>${frame.colophon(archive.title, site.hasOriginals)}</p>
<p class="colophon-links"><a href="${href(site, "/about/")}">${frame.aboutArchive}</a> <a href="${href(site, DATA_PATH)}">${frame.data}</a></p>
</footer>
</body>
</html>
`);
}
