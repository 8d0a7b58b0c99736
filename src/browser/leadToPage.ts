/**
 * Leads to the page of a long article that has the paragraph in the address. So an address stays right if it was noted
 * when the article had a single page, or is written by hand with the address of the first page.
 */
export function leadToPage(): void {
  const [, number] = /^#p(\d+)$/.exec(location.hash) ?? [];
  const text = document.querySelector<HTMLElement>(".text[data-pages]");
  if (number === undefined || !text || document.getElementById(`p${number}`)) return;
  const starts = (text.dataset.pages ?? "").split(" ").map(Number);
  const page = Math.max(1, starts.filter((first) => first <= Number(number)).length);
  // From a disk, the address of a page names its file.
  const [, first, file = ""] =
    /^(.*\/articles\/[^/]+\/)(?:\d+\/)?(index\.html)?$/.exec(location.pathname) ?? [];
  const path = `${first}${page === 1 ? "" : `${page}/`}${file}`;
  if (first !== undefined && path !== location.pathname)
    location.replace(`${path}${location.search}${location.hash}`);
}
