/**
 * Escape hides the tooltip of a time, a name or an article until the pointer or the focus moves to another element
 * (WCAG 1.4.13). The style sheet does everything else about these tooltips.
 */
export function dismissTooltips(): void {
  const root = document.documentElement;
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") root.dataset.times = "hidden";
  });
  for (const event of ["focusin", "pointerover"]) {
    document.addEventListener(event, () => delete root.dataset.times);
  }
}
