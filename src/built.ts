import type { Problem } from "./problem.ts";
import type { SiteSize } from "./shared/siteSize.ts";
import type { Change } from "./write/changes.ts";

/** The result of a build. If there is no article and none was withdrawn, nothing was published. */
export interface Built {
  readonly articles: number;
  readonly withdrawn: number;
  /** What changed since the last build; null if this was the first one. */
  readonly changes: readonly Change[] | null;
  /** The address at which the site will be published; null if nobody has given it. */
  readonly address: string | null;
  readonly problems: readonly Problem[];
  /** How large the site is; null if nothing was published. */
  readonly size: SiteSize | null;
  /** The name of the ZIP; null if none was made. */
  readonly zip: string | null;
  /** Whether the last build was kept, because nothing that it is made from has changed. */
  readonly isKept: boolean;
}

/** The result where there was nothing to publish. */
export const nothing = (problems: readonly Problem[]): Built => ({
  articles: 0,
  withdrawn: 0,
  changes: null,
  address: null,
  problems,
  size: null,
  zip: null,
  isKept: false,
});
