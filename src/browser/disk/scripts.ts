import * as highlightHits from "../highlightHits.ts";
import type { loadScript as onHost } from "../host/scripts.ts";
import * as leadToPage from "../leadToPage.ts";
import * as quickDialog from "../quickDialog.ts";

/** From a disk browsers load no modules, so these are parts of the scripts that may need them. */
export const loadScript: typeof onHost = {
  highlightHits: async () => highlightHits,
  leadToPage: async () => leadToPage,
  quickDialog: async () => quickDialog,
};
