/** What hears the keys of its view as a whole, and is no stop of the Tab key, says so by an attribute. */
export const HEARS_KEYS = '[data-hears-keys]';
