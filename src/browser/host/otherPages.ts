/** Whether a script may read other pages of the site. */
export const canReadPages = (): boolean => true;
