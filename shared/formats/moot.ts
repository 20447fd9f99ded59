import { defineWriter } from './writer.ts';

/** A workspace file of its own, made by whatever the platform keeps workspaces in. */
export const moot = defineWriter({
  name: 'moot',
  takes: 'rows',
  needs: 'pack',
  write: async (rows, { pack }) => {
    if (!pack) throw new Error('There is nothing to keep a workspace in.');
    return {
      data: await pack(rows),
      mediaType: 'application/x-moot',
      extension: 'moot',
    };
  },
});
