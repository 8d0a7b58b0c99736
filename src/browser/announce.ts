const region = document.createElement("p");
region.className = "unseen";
region.setAttribute("role", "status");
document.body.append(region);

/** Says what happened to those who hear the page; the place for it has to be there before. */
export function announce(words: string): void {
  region.textContent = words;
}
