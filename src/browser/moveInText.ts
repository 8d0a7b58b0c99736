const NUMBER = "a.number";

/**
 * The paragraph numbers and times of a text are one stop for the Tab key instead of hundreds: the arrow keys move between
 * them, up and down from paragraph to paragraph, left and right to each time too. Links stay stops of their own.
 */
export function moveInText(): void {
  const text = document.querySelector<HTMLElement>(".text");
  const stops = [...(text?.querySelectorAll<HTMLElement>(`${NUMBER}, [tabindex]`) ?? [])];
  const [first] = stops;
  if (!text || !first) return;
  for (const stop of stops) stop.tabIndex = -1;
  let current = first;
  const choose = (stop: HTMLElement) => {
    current.tabIndex = -1;
    stop.tabIndex = 0;
    current = stop;
  };
  /** The paragraph in the address, so that the Tab key goes on from there. */
  const chooseTarget = () => choose(text.querySelector<HTMLElement>(`:target > ${NUMBER}`) ?? current);
  choose(first);
  chooseTarget();
  addEventListener("hashchange", chooseTarget);
  text.addEventListener("focusin", ({ target }) => {
    const stop = stops.find((one) => one === target);
    if (stop) choose(stop);
  });
  text.addEventListener("keydown", (event) => {
    if (event.target !== current || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const next = nextStop(event.key, current, stops);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

/** Where a key leads from one of the stops; undefined for another key, and beyond the ends. */
function nextStop(key: string, from: HTMLElement, stops: readonly HTMLElement[]): HTMLElement | undefined {
  const [before, after] = isRightToLeft(from) ? ["ArrowRight", "ArrowLeft"] : ["ArrowLeft", "ArrowRight"];
  const at = stops.indexOf(from);
  const isNumber = (stop: HTMLElement) => stop.matches(NUMBER);
  switch (key) {
    case after:
      return stops[at + 1];
    case before:
      return stops[at - 1];
    case "ArrowDown":
      return stops.slice(at + 1).find(isNumber);
    case "ArrowUp":
      return stops.slice(0, at).findLast(isNumber);
    default:
      return undefined;
  }
}

/** Whether the text in which a stop is goes from right to left. */
const isRightToLeft = (stop: HTMLElement) =>
  getComputedStyle(stop.closest("[dir]") ?? stop).direction === "rtl";
