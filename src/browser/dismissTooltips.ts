/**
 * Escape hides what a time of the text says of itself, without moving the pointer or the focus,
 * until either goes on to another one (WCAG 1.4.13). All else about it is the style sheet's.
 */
export function dismissTooltips(): void {
  const root = document.documentElement;
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") root.dataset.times = "hidden";
  });
  for (const moved of ["focusin", "pointerover"]) {
    document.addEventListener(moved, () => delete root.dataset.times);
  }
}
