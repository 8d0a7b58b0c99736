/** Up to here, a list's pages are all shown as links. */
const MAX_ALL = 20;

/** How many links to far pages a long list has. */
const FAR = 20;

/**
 * The pages of a list that a page links to, so that each can be reached from the first in two
 * clicks: all of them where they are few, else every tenth (or more), and those around the page.
 */
export function pageLinks(number: number, of: number): number[] {
  const step = of <= MAX_ALL ? 1 : Math.max(10, Math.ceil(of / FAR));
  const near = step === 1 ? 0 : Math.ceil(step / 2);
  return Array.from({ length: of }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === of || page % step === 0 || Math.abs(page - number) <= near,
  );
}
