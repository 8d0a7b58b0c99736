import { copying } from "../languages/chosen.ts";
import { announce } from "./announce.ts";
import { chosenPart } from "./blockText.ts";
import { pageAddress } from "./host/pageAddress.ts";
import { loadSavePassage } from "./host/scripts.ts";

/** What was selected when the reader went to a paragraph's number: a press on it takes the selection away. */
let selected: Range | null = null;

/** Remembers what is selected whenever the reader presses on something. */
export function rememberSelection(): void {
  document.addEventListener("pointerdown", () => remember(), { capture: true });
  document.addEventListener("keydown", ({ key }) => key === "Enter" && remember(), { capture: true });
}

function remember(): void {
  const selection = getSelection();
  const isText = selection !== null && selection.rangeCount > 0 && !selection.isCollapsed;
  // A press on the button itself comes after the selection has gone, and changes nothing.
  if (isText) selected = selection.getRangeAt(0).cloneRange();
}

/**
 * A button that saves a paragraph, or the words that are selected in it, as a file.
 * @param onSaved gets what to show.
 */
export function saveButton(
  block: Element,
  address: string,
  onSaved: (content: readonly (Node | string)[]) => void,
): HTMLButtonElement {
  const chosen = selected && chosenPart(block, selected) ? selected : null;
  selected = null;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.append(chosen ? copying.saveSelected : copying.save);
  button.addEventListener("click", async () => {
    // Only those load it who save a passage.
    const { savePassage } = await loadSavePassage();
    const name = savePassage(block, chosen, address);
    if (name === null) return;
    const check = document.createElement("a");
    check.href = pageAddress(new URL("..", import.meta.url).pathname, "verify/");
    check.append(copying.checkSuch);
    onSaved([copying.savedAs(name), check]);
    announce(copying.savedAs(name));
  });
  return button;
}
