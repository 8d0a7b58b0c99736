/** The path below which the site is published, with a slash at both ends: "/" or "/archive/". */
export function pathPrefix(baseUrl: string | null): string {
  if (baseUrl === null) return "/";
  const { pathname } = new URL(baseUrl);
  return pathname.endsWith("/") ? pathname : `${pathname}/`;
}

export const articlePath = (id: string) => `/articles/${id}/`;
export const originalPath = (id: string) => `/articles/${id}/original.txt`;
export const yearPath = (year: string) => `/${year}/`;
export const monthPath = (month: string) => `/${month.replace("-", "/")}/`;
export const undatedPath = (page = 1) => (page === 1 ? "/undated/" : `/undated/${page}/`);
