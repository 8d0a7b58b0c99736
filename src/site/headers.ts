import { HASHED_FOLDERS, SEARCH_FOLDER } from "../shared/searchFiles.ts";
import { DATA_PATH } from "./urls.ts";

/**
 * Allows only the site's own files: no inline scripts or styles, no frames, no forms to other sites.
 * Pagefind is WebAssembly, which needs 'wasm-unsafe-eval'.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "form-action 'self'",
  "base-uri 'none'",
].join("; ");

/** Other sites that a reader goes to don't learn which article they come from. */
export const REFERRER_POLICY = "same-origin";

/** What a server should send with every file. Only a header can keep other sites from showing a page in a frame. */
export const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": `${PAGE_POLICY}; frame-ancestors 'none'`,
  "Referrer-Policy": REFERRER_POLICY,
  "X-Content-Type-Options": "nosniff",
};

/** The folders of files that are named after their content: whoever has such a file needn't ask again. */
export const LASTING_FOLDERS = HASHED_FOLDERS.map((name) => `/${SEARCH_FOLDER}/${name}/`);

/** A week, as nobody needs them longer. */
export const HASHED_CACHING = "public, max-age=604800";

/** The file from which Netlify, Cloudflare Pages and others learn what to send. */
export const HEADERS_FILE = "_headers";

/** The content of that file. @param prefix the path below which the site is published. */
export function headersFile(prefix: string): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>, below = "*") =>
    [
      `${prefix}${path}${below}`,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ].join("\n");
  const hashed = LASTING_FOLDERS.map((folder) => rule(folder.slice(1), { "Cache-Control": HASHED_CACHING }));
  // Programs find the data without reading a page (signposting.org).
  const data = DATA_PATH.slice(1);
  const link = { Link: `<${prefix}${data}datapackage.json>; rel="describedby"; type="application/json"` };
  const linked = ["", data].map((path) => rule(path, link, ""));
  return `${[rule("", HEADERS), ...hashed, ...linked].join("\n\n")}\n`;
}
