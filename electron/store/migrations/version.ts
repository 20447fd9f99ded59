/**
 * The version of the file that this program writes, as `PRAGMA user_version` has it: one for each migration. By itself,
 * for those who need no migration.
 */
export const CURRENT_VERSION = 5;
