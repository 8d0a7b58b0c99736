import { copyParagraphs } from "./copyParagraphs.ts";
import { copyReferences } from "./copyReferences.ts";
import { dismissTooltips } from "./dismissTooltips.ts";
import { HIGHLIGHT_PARAMETER } from "./highlights.ts";
import { moveInText } from "./moveInText.ts";
import { openTarget } from "./openTarget.ts";
import { tooltipSide } from "./tooltipSide.ts";

/** The address of a script that only some visits need: one from the search, or one of a long article. */
const fileOf = (name: string) => new URL(`./${name}.js`, import.meta.url).href;

const forms = new URL(location.href).searchParams.getAll(HIGHLIGHT_PARAMETER);
// First, before buttons are added to the article's text.
if (forms.length > 0) {
  const hits: { highlightHits(forms: readonly string[]): void } = await import(fileOf("highlightHits"));
  hits.highlightHits(forms);
}
dismissTooltips();
tooltipSide();
moveInText();
openTarget();
copyReferences();
copyParagraphs();
if (document.querySelector("[data-pages]")) {
  const pages: { leadToPage(): void } = await import(fileOf("leadToPage"));
  pages.leadToPage();
}
