/** What a host of static sites takes. A limit that it doesn't have is missing. */
export interface Host {
  readonly name: string;
  /** Files of a site. */
  readonly files?: number;
  /** Files and folders of a site. */
  readonly entries?: number;
  /** Files directly in one folder. */
  readonly filesInFolder?: number;
  /** Bytes of one file. */
  readonly fileBytes?: number;
  /** Bytes of a whole site. */
  readonly bytes?: number;
  /** Where the host says so, and when we looked. */
  readonly source: string;
  readonly seen: string;
}

/**
 * The limits of plans that cost nothing, which the hosts' documents give. "1 GB" is read as 1,000,000,000 bytes, the smaller of its
 * two meanings. GitLab's number of files and folders is that of its issue 500273; its page of settings gives only the size.
 */
export const HOSTS: readonly Host[] = [
  {
    name: "GitHub Pages",
    bytes: 1_000_000_000,
    source: "https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits",
    seen: "2026-11-29",
  },
  {
    name: "GitLab Pages",
    entries: 200_000,
    bytes: 1_000_000_000,
    source: "https://docs.gitlab.com/user/gitlab_com/#gitlab-pages",
    seen: "2026-11-29",
  },
  {
    name: "Cloudflare Pages",
    files: 20_000,
    fileBytes: 25 * 1024 * 1024,
    source: "https://developers.cloudflare.com/pages/platform/limits/",
    seen: "2026-11-29",
  },
  {
    name: "Netlify",
    filesInFolder: 54_000,
    source: "https://docs.netlify.com/site-deploys/overview/",
    seen: "2026-11-29",
  },
];
