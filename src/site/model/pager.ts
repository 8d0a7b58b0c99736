/** A list with at most so many pages links to all of them, and each says how many there are. */
const MAX_ALL = 20;

/** The number of links to distant pages of a long list, about. */
const FAR = 20;

/** Every how many pages one is linked. A round number, so that it seldom changes. */
const stepOf = (of: number): number => (of <= MAX_ALL ? 1 : 10 * Math.ceil(of / FAR / 10));

/** How many pages before and after a page are linked. */
const nearOf = (step: number): number => (step === 1 ? 0 : Math.ceil(step / 2));

/**
 * How many pages a list has, where a page says so: on each page of a short list, and on the first page of a long one. One page more
 * would change all others, too. Null elsewhere.
 */
export const pagesTold = (number: number, of: number): number | null =>
  number === 1 || of <= MAX_ALL ? of : null;

/**
 * The pages that a page of a list links to, so that two clicks lead from the first page to any other: all of them if
 * they are few, else every tenth (or a larger step) and those around the page; the first page links to the last one, too.
 */
export function pageLinks(number: number, of: number): number[] {
  const [step, last] = [stepOf(of), pagesTold(number, of)];
  const near = nearOf(step);
  return Array.from({ length: of }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === last || page % step === 0 || Math.abs(page - number) <= near,
  );
}

/** All that a page's number, its links to other pages and what it tells of their number depend on. */
export function pagerInputs(number: number, of: number): readonly number[] {
  const step = stepOf(of);
  const nearest = Math.min(of, number + nearOf(step));
  return [number, pagesTold(number, of) ?? 0, step, Math.floor(of / step), nearest, Number(number < of)];
}
