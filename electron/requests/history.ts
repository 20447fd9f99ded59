import { sessionOf, told, type Handlers } from './handler.ts';

/** What a workspace tells of its history. */
export const historyHandlers: Handlers<
  'history.page' | 'history.authors' | 'history.past' | 'history.restoration'
> = {
  'history.page': async (asked, query) => {
    const session = sessionOf(asked);
    return session.ok ? told(asked, await session.value.store.history(query)) : session;
  },

  'history.authors': async (asked) => {
    const session = sessionOf(asked);
    return session.ok ? told(asked, await session.value.store.historyAuthors()) : session;
  },

  'history.past': async (asked, moment) => {
    const session = sessionOf(asked);
    return session.ok ? told(asked, await session.value.store.past(moment)) : session;
  },

  'history.restoration': async (asked, query) => {
    const session = sessionOf(asked);
    return session.ok ? told(asked, await session.value.store.restoration(query)) : session;
  },
};
