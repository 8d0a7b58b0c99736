/** A list with at most so many pages links to all of them. */
const MAX_ALL = 20;

/** The number of links to distant pages of a long list. */
const FAR = 20;

/**
 * The pages that a page of a list links to, so that two clicks lead from the first page to any other: all of them if
 * they are few, else every tenth (or a larger step) and those around the page.
 */
export function pageLinks(number: number, of: number): number[] {
  const step = of <= MAX_ALL ? 1 : Math.max(10, Math.ceil(of / FAR));
  const near = step === 1 ? 0 : Math.ceil(step / 2);
  return Array.from({ length: of }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === of || page % step === 0 || Math.abs(page - number) <= near,
  );
}
