import type { EntryEvent } from "../../entry/schema.ts";

/** Everything that the archive says happened. */
export const EVENTS_PATH = "/events/";
/** What it says would happen. */
export const DUE_PATH = `${EVENTS_PATH}said-to-happen/`;

const ROOT_PATHS: Readonly<Record<EntryEvent["type"], string>> = {
  happened: EVENTS_PATH,
  due: DUE_PATH,
};

/** The page of a year, a month or a day. @param period empty for all. */
export const eventsPath = (type: EntryEvent["type"], period: string): string =>
  period === "" ? ROOT_PATHS[type] : `${ROOT_PATHS[type]}${period.replaceAll("-", "/")}/`;

/** The anchor of a part of such a page. */
export const eventsAnchor = (period: string): string => `e${period}`;

/** All events of a name. @param path of its page. */
export const eventsOfNamePath = (path: string): string => `${path}events/`;
