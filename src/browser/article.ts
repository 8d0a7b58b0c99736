import { copyParagraphs } from "./copyParagraphs.ts";
import { copyReferences } from "./copyReferences.ts";
import { dismissTooltips } from "./dismissTooltips.ts";
import { highlightHits } from "./highlightHits.ts";
import { HIGHLIGHT_PARAMETER } from "./highlights.ts";
import { leadToPage } from "./leadToPage.ts";
import { moveInText } from "./moveInText.ts";
import { openTarget } from "./openTarget.ts";
import { tooltipSide } from "./tooltipSide.ts";

// First, before buttons are added to the article's text.
highlightHits(new URL(location.href).searchParams.getAll(HIGHLIGHT_PARAMETER));
dismissTooltips();
tooltipSide();
moveInText();
openTarget();
copyReferences();
copyParagraphs();
leadToPage();
