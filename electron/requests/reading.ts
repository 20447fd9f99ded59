import { sessionOf, told, type Handlers } from './handler.ts';

/** What reads a workspace. */
export const readingHandlers: Handlers<'workspace.snapshot' | 'search.query' | 'log.entries'> = {
  'workspace.snapshot': async (asked) => {
    const session = sessionOf(asked);
    if (!session.ok) return session;
    const snapshot = told(asked, await session.value.snapshot());
    asked.window.reveal();
    return snapshot;
  },

  'search.query': async (asked, { text, limit }) => {
    const session = sessionOf(asked);
    return session.ok ? told(asked, await session.value.store.search(text, limit)) : session;
  },

  'log.entries': async (asked, query) => {
    const session = sessionOf(asked);
    return session.ok ? told(asked, await session.value.store.log(query)) : session;
  },
};
