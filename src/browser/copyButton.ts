import { copying } from "../languages/chosen.ts";
import { announce } from "./announce.ts";
import { toClipboard } from "./clipboard.ts";
import { copyOutcome } from "./copyFallback.ts";

/** Sets the label of the button that was used last back to "Copy". */
let resetLast = () => {};

/**
 * A button that copies the content of an element. If the browser doesn't allow it, the button shows and
 * selects the content, and says so.
 * @param name what is copied, such as "APA 7".
 * @param isRich whether italics and links are copied too.
 */
export function copyButton(name: string, from: HTMLElement, isRich: boolean): HTMLButtonElement {
  const button = document.createElement("button");
  const label = document.createTextNode(copying.copy);
  const what = document.createElement("span");
  what.className = "unseen";
  what.textContent = ` ${name}`;
  button.type = "button";
  button.className = "copy";
  button.append(label, what);
  button.addEventListener("click", async () => {
    const isCopied = await toClipboard(from.textContent ?? "", isRich ? from.innerHTML : undefined);
    if (!isCopied) {
      from.hidden = false;
      getSelection()?.selectAllChildren(from);
    }
    resetLast();
    resetLast = () => {
      label.data = copying.copy;
    };
    label.data = isCopied ? copying.copied : copying.selected;
    announce(copyOutcome(name, isCopied));
  });
  return button;
}
