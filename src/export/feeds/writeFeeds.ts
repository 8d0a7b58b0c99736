import { absolute, type Site } from "../../site/model/site.ts";
import { atomPath, CHANGES_ATOM_PATH, CHANGES_JSON_PATH, jsonFeedPath } from "../../site/urls.ts";
import type { Output } from "../../write/output.ts";
import { atomFeed, type FeedHead } from "./atom.ts";
import { changedEntries } from "./changed.ts";
import { type FeedEntry, newestOf } from "./entries.ts";
import { jsonFeed } from "./jsonFeed.ts";

/** Writes all feeds. @param log the log of accessions, with the changes of this build. */
export function writeFeeds(site: Site, log: string, output: Output): void {
  const { archive, feeds } = site;
  const write = (about: About, entries: readonly FeedEntry[]) => {
    const head = (self: string): FeedHead => ({
      ...{ title: about.title, description: about.description, archive: archive.title },
      language: archive.language,
      page: absolute(site, about.page) ?? "",
      self: absolute(site, self) ?? "",
    });
    if (feeds.day !== null) output.write(about.atom.slice(1), atomFeed(head(about.atom), entries, feeds.day));
    output.write(about.json.slice(1), jsonFeed(head(about.json), entries));
  };
  for (const feed of feeds.all) {
    const { title, path } = feed;
    const isOfAll = path === "/";
    const about = {
      title: isOfAll ? title : `${title} · ${archive.title}`,
      description: isOfAll ? archive.description : "",
      ...{ page: path, atom: atomPath(path), json: jsonFeedPath(path) },
    };
    write(about, newestOf(feed, site));
  }
  if (feeds.all.length === 0) return;
  const about = {
    title: site.words.feeds.changesTitle(archive.title),
    description: site.words.feeds.changesDescription,
    ...{ page: "/", atom: CHANGES_ATOM_PATH, json: CHANGES_JSON_PATH },
  };
  write(about, changedEntries(log, site));
}

/** What a feed is about, and the paths of its page and its two files. */
interface About {
  readonly title: string;
  readonly description: string;
  readonly page: string;
  readonly atom: string;
  readonly json: string;
}
