/** Whether a script may read other pages of the site: from a disk, browsers let none. */
export const canReadPages = (): boolean => false;
