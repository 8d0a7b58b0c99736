import { copyParagraphs } from "./copyParagraphs.ts";
import { copyReferences } from "./copyReferences.ts";
import { quietTimes } from "./dismissTooltips.ts";
import { markHits } from "./highlightHits.ts";
import { HIGHLIGHT } from "./highlights.ts";

// Before anything is added to the article's words.
markHits(new URL(location.href).searchParams.getAll(HIGHLIGHT));
quietTimes();
copyReferences();
copyParagraphs();
