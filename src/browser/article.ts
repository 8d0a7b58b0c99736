import { copyParagraphs } from "./copyParagraphs.ts";
import { copyReferences } from "./copyReferences.ts";
import { dismissTooltips } from "./dismissTooltips.ts";
import { HIGHLIGHT_PARAMETER } from "./highlights.ts";
import { loadHighlightHits, loadLeadToPage } from "./host/scripts.ts";
import { moveInText } from "./moveInText.ts";
import { openTarget } from "./openTarget.ts";
import { tooltipSide } from "./tooltipSide.ts";

async function begin(): Promise<void> {
  const forms = new URL(location.href).searchParams.getAll(HIGHLIGHT_PARAMETER);
  // First, before buttons are added to the article's text.
  if (forms.length > 0) (await loadHighlightHits()).highlightHits(forms);
  dismissTooltips();
  tooltipSide();
  moveInText();
  openTarget();
  copyReferences();
  copyParagraphs();
  if (document.querySelector("[data-pages]")) (await loadLeadToPage()).leadToPage();
}

void begin();
