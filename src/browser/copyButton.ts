import { announce } from "./announce.ts";
import { COPY_KEYS, toClipboard } from "./clipboard.ts";
import { copyOutcome } from "./copyFallback.ts";

/** Lets the button that was used last say "Copy" again. */
let another = () => {};

/**
 * A button that copies what an element holds. Where that isn't allowed, it selects it and says so.
 * @param name of what is copied: "APA 7".
 * @param isRich whether its italics and links are copied too.
 */
export function copyButton(name: string, from: HTMLElement, isRich: boolean): HTMLButtonElement {
  const button = document.createElement("button");
  const label = document.createTextNode("Copy");
  const what = document.createElement("span");
  what.className = "unseen";
  what.textContent = ` ${name}`;
  button.type = "button";
  button.className = "copy";
  button.append(label, what);
  button.addEventListener("click", async () => {
    const isCopied = await toClipboard(from.textContent ?? "", isRich ? from.innerHTML : undefined);
    if (!isCopied) getSelection()?.selectAllChildren(from);
    another();
    another = () => {
      label.data = "Copy";
    };
    label.data = isCopied ? "Copied" : `Selected: ${COPY_KEYS}`;
    announce(copyOutcome(name, isCopied));
  });
  return button;
}
