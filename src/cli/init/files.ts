import { ARCHIVE_FILE } from "../../read/archive.ts";
import { COLUMNS, REGISTER_FILE } from "../../read/register.ts";
import { GITHUB_WORKFLOW, GITLAB_PIPELINE } from "./publishing.ts";

/** A file that `init` makes: its path with `/`, and its text. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** All settings, as comments: an archive needs none of them. */
const SETTINGS = `# What holds for the whole archive. Every line may be left out: take away the # before
# what you want to set.

# title: Moscow and Pyongyang
# description: Five articles on two visits.

# The main language of the articles.
# language: en

# The language of the pages' own words, if it is another: en, de or ar.
# interface: de

# Decides which day a moment in time belongs to.
# timezone: Europe/London

# Where the site will be published, with its path. References and feeds need it.
# url: https://example.org/archive/

# What all articles are known to lie between, in EDTF, and when the collection was closed.
# earliest: 2024
# latest: 2025-12
# collected: 2026-11

# The articles that the home page shows first, by their files. Without this, the newest.
# featured: [bridge.txt, letters/mayor.txt]

# On what terms others may use the data of the archive.
# license: CC-BY-4.0

# With yes, what a reader has opened stays on their device until the archive changes, so
# that they can read it without a network.
# offline: yes

# Further files of data: ninjs writes each article in the form of news agencies.
# exports: [ninjs]
`;

/** Everything that it says is true, of itself too. */
const EXAMPLE = `This file is an example and can be deleted

1 March 2026

This is the example article of Dateline. It is here so that the first build has something to show.

Dateline found the date of this article in the line below its title. The page of the article says so, and quotes the line.

Put your own articles beside this file, as text or Markdown, and delete this one. Then build again: the archive follows the folder.
`;

const IGNORED = `# What Dateline builds, and the packages of npm.
build/
node_modules/
`;

/** What is in a folder of articles besides articles. */
export const isTable = (name: string) =>
  name.startsWith(".") || name === ARCHIVE_FILE || name.endsWith(".csv");

/** The files of a folder of articles, by their paths below it. @param hasArticles whether it needs no example. */
export const seedFiles = (hasArticles: boolean): readonly NewFile[] => [
  { path: ARCHIVE_FILE, text: SETTINGS },
  { path: REGISTER_FILE, text: `${[...COLUMNS].join(",")}\n` },
  ...(hasArticles ? [] : [{ path: "example.txt", text: EXAMPLE }]),
];

/** The files beside that folder, by their paths below the current one. */
export const filesBeside = (hosts: {
  readonly github: boolean;
  readonly gitlab: boolean;
}): readonly NewFile[] => [
  { path: ".gitignore", text: IGNORED },
  ...(hosts.github ? [{ path: ".github/workflows/dateline.yml", text: GITHUB_WORKFLOW }] : []),
  ...(hosts.gitlab ? [{ path: ".gitlab-ci.yml", text: GITLAB_PIPELINE }] : []),
];
