import { copyParagraphs } from "./copyParagraphs.ts";
import { copyReferences } from "./copyReferences.ts";
import { quietTimes } from "./dismissTooltips.ts";
import { markHits } from "./highlight.ts";
import { HIGHLIGHT } from "./marking.ts";

// Before anything is added to the article's words.
markHits(new URL(location.href).searchParams.getAll(HIGHLIGHT));
quietTimes();
copyReferences();
copyParagraphs();
