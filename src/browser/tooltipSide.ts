/** The height that a tooltip needs above a paragraph, in pixels. */
const ROOM = 80;

/**
 * A tooltip stands above the paragraph of its words, where it covers none of their sentence. Where the paragraph begins
 * above the window, it stands below the paragraph instead; the style sheet does everything else.
 */
export function tooltipSide(): void {
  const root = document.documentElement;
  for (const event of ["focusin", "pointerover"])
    document.addEventListener(event, ({ target }) => {
      const words = target instanceof Element ? target.closest("[aria-description]") : null;
      if (!words) return;
      const { top = ROOM } = words.closest(".text > *, h1, a")?.getBoundingClientRect() ?? {};
      root.classList.toggle("tips-below", top < ROOM);
    });
}
