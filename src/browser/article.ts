import { copyParagraphs } from "./copyParagraphs.ts";
import { copyReferences } from "./copyReferences.ts";
import { dismissTooltips } from "./dismissTooltips.ts";
import { highlightHits } from "./highlightHits.ts";
import { HIGHLIGHT_PARAMETER } from "./highlights.ts";
import { leadToPage } from "./leadToPage.ts";

// First, before buttons are added to the article's text.
highlightHits(new URL(location.href).searchParams.getAll(HIGHLIGHT_PARAMETER));
dismissTooltips();
copyReferences();
copyParagraphs();
leadToPage();
