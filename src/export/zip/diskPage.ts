/** Addresses on our pages. They are made by the `html` tag, which writes every `"` and `<` of a text as an entity. */
const ADDRESS = /( (?:href|src|action)=")([^"]*)"/g;

/** What only a web server can serve, or only a browser that talks to one can use. */
const FOR_HOSTS =
  /<link rel="(?:preload|search)"[^>]*>\n?|<script type="module" src="[^"]*\/assets\/offline\.js"><\/script>/g;

/** From a disk, browsers run ordinary scripts only; `defer` runs them as late as modules. */
const MODULE = / type="module"/g;

/**
 * A page of the site as it can be opened from a disk: its addresses are relative and name files.
 * @param path the page's file within the site, such as "articles/3f2a/index.html".
 * @param prefix the path below which the site is published, with a slash at both ends.
 */
export function diskPage(page: string, path: string, prefix: string): string {
  const up = "../".repeat(path.split("/").length - 1);
  return page
    .replace(FOR_HOSTS, "")
    .replace(MODULE, " defer")
    .replace(ADDRESS, (whole, before: string, address: string) =>
      address.startsWith(prefix) && !address.startsWith("//")
        ? `${before}${fileAddress(up, address.slice(prefix.length))}"`
        : whole,
    );
}

/** The relative address of a file of the site, from its path with what may follow it. */
function fileAddress(up: string, address: string): string {
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  return `${up}${file}${rest}`;
}
