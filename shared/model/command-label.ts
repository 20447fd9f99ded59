import { z } from 'zod';

/** What a command did, in the words of menu, history and log: a key of `commands.json` and its values. */
export interface CommandLabel {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** The form of a command's label, where one comes from a file or another process. */
export const commandLabelSchema: z.ZodType<CommandLabel> = z.strictObject({
  key: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
