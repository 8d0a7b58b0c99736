import type { Html } from "../../site/html.ts";

/** The address of the style sheet below the site's own; no page of a site is called like this. */
export const STYLE_PATH = "@curator/style.css";

/**
 * Adds a block for the curator to the end of a page as it is sent, with its style sheet: the files of the site never have it.
 * @param prefix the site's path.
 */
export function addBlock(page: string, block: Html, prefix: string): string {
  const end = page.lastIndexOf("</main>");
  if (end < 0) return page;
  const style = `<link rel="stylesheet" href="${prefix}${STYLE_PATH}">\n</head>`;
  const whole = `${page.slice(0, end)}${block}${page.slice(end)}`;
  return whole.replace("</head>", () => style);
}
