/**
 * Opens the folded part of the page that the address leads to. Most browsers do so by themselves; this is for those that
 * don't, and for an address that names a part which the reader has closed again.
 */
export function openTarget(): void {
  const open = () => {
    const target = location.hash === "" ? null : document.getElementById(location.hash.slice(1));
    const folded = target?.closest("details:not([open])");
    if (!(folded instanceof HTMLDetailsElement)) return;
    folded.open = true;
    target?.scrollIntoView();
  };
  open();
  addEventListener("hashchange", open);
}
