import type { TablesBefore } from "../entry/read.ts";
import type { Archive } from "../records/source.ts";
import { type EntriesBegun, entriesBegun, type Shelf } from "./cards/shelf.ts";
import type { SiteBegun } from "./model/site.ts";

/** What of a site doesn't ask which articles are alike. */
export interface Begun {
  readonly entries: EntriesBegun;
  readonly site: SiteBegun;
}

/** Begins a site while another thread still finds which articles are alike. */
export interface Beginning {
  readonly begin: (archive: Archive, tables: TablesBefore) => Promise<void>;
  /** Null if nothing was begun. */
  readonly begun: () => Begun | null;
}

/** @param shelf all articles, by the time it is begun. @param baseUrl as for a build: null to use the one of the archive. */
export function beginning(shelf: Shelf, baseUrl: string | null): Beginning {
  let begun: Begun | null = null;
  return {
    async begin(archive, tables) {
      const { siteBegun } = await import("./model/site.ts");
      const entries = entriesBegun(shelf, tables);
      const site = siteBegun(entries, archive, baseUrl ?? archive.url, { ...entries, table: entries.names });
      begun = { entries, site };
    },
    begun: () => begun,
  };
}
