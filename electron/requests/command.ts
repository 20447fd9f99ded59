import type { Reply } from '../../shared/bridge.ts';
import { fail, ok } from '../../shared/result.ts';
import type { CommandLabel } from '../../shared/model/command-label.ts';
import type { Store } from '../files/stores.ts';
import { sessionOf, type Asked, type Handlers } from './handler.ts';

/** What changes a workspace. */
export const commandHandlers: Handlers<'command.run' | 'command.undo' | 'command.redo'> = {
  'command.run': (asked, command) => commit(asked, (store, author) => store.run(command, author)),
  'command.undo': (asked) => commit(asked, (store, author) => store.undo(author)),
  'command.redo': (asked) => commit(asked, (store, author) => store.redo(author)),
};

/**
 * Has the store of the asking window's workspace commit something.
 * @param ask asks the store, in a person's name
 */
export async function commit(
  asked: Asked,
  ask: (store: Store, author: string) => ReturnType<Store['run']>,
): Promise<Reply<{ readonly seq: number; readonly label: CommandLabel | null }>> {
  const session = sessionOf(asked);
  if (!session.ok) return session;
  const { author } = asked.shell.preferences.now.settings;
  const result = await session.value.commit((store) => ask(store, author));
  if (!result.ok) return fail(asked.shell.texts.failure(result.error));
  const { seq, label } = result.value;
  return ok({ seq, label });
}
