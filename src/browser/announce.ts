const region = document.createElement("p");
region.className = "unseen";
region.setAttribute("role", "status");
document.body.append(region);

/** Makes screen readers say something. The live region must be in the page before its text changes. */
export function announce(words: string): void {
  region.textContent = words;
}
