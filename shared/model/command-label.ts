import { z } from 'zod';
import type { CommandLabel } from './command.ts';

/** The form of a command's label, where one comes from a file or another process. */
export const commandLabelSchema: z.ZodType<CommandLabel> = z.strictObject({
  key: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
