import * as foundArticle from "../foundArticle.ts";
import * as highlightHits from "../highlightHits.ts";
import type * as onHost from "../host/scripts.ts";
import * as leadToPage from "../leadToPage.ts";
import * as quickDialog from "../quickDialog.ts";
import * as savePassage from "../savePassage.ts";

/* From a disk browsers load no modules, so these are parts of the scripts that may need them. */

export const loadFoundArticle: typeof onHost.loadFoundArticle = async () => foundArticle;
export const loadHighlightHits: typeof onHost.loadHighlightHits = async () => highlightHits;
export const loadLeadToPage: typeof onHost.loadLeadToPage = async () => leadToPage;
export const loadQuickDialog: typeof onHost.loadQuickDialog = async () => quickDialog;
export const loadSavePassage: typeof onHost.loadSavePassage = async () => savePassage;
