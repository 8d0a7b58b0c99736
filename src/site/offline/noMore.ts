/** Plain JavaScript, as it is sent. */
export const NO_MORE = `// This archive isn't saved on readers' devices. Browsers in which it was get this, which removes what they have.
const ours = "dateline " + new URL(registration.scope).pathname + " ";
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(remove()));
async function remove() {
  const names = (await caches.keys()).filter((name) => name.startsWith(ours));
  await Promise.all(names.map((name) => caches.delete(name)));
  await registration.unregister();
}
`;
