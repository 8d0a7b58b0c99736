/**
 * The path that a request asks for, decoded: "/a%20b/?q=1" is "/a b/". Null if the request is malformed: it isn't
 * the path of a file, can't be decoded, or tries to leave the site (`..`, encoded slashes, backslashes).
 * @param target the request's target as it came over the line.
 */
export function pathOf(target: string): string | null {
  const [raw = ""] = target.split("?");
  if (!raw.startsWith("/") || raw.includes("//") || /[\\#]|%2f|%5c/i.test(raw)) return null;
  const path = decoded(raw);
  if (path === null || /[\x00-\x1f\x7f]/.test(path)) return null;
  const leaves = path.split("/").some((part) => part === "." || part === "..");
  return leaves ? null : path;
}

function decoded(raw: string): string | null {
  try {
    return decodeURIComponent(raw);
  } catch {
    return null;
  }
}
