import { describe, expect, it } from 'vitest';
import {
  definitionOf,
  FIRST_CHOICE,
  isSameExport,
  missingFrom,
  requestOf,
  withDocument,
} from './export-model.ts';

describe('the choice of an export', () => {
  it('keeps its format where the other document comes in it too', () => {
    const choice = withDocument({ ...FIRST_CHOICE, format: 'html' }, 'matrix');
    expect(choice).toMatchObject({ document: 'matrix', format: 'html' });
  });

  it('takes a format that the other document has where it does not come in this one', () => {
    const choice = withDocument({ ...FIRST_CHOICE, format: 'docx' }, 'data');
    expect(definitionOf('data').formats).toContain(choice.format);
  });

  it('asks for everything by empty lists, and for some by their ids', () => {
    expect(requestOf(FIRST_CHOICE)).toMatchObject({ issues: [], parties: [] });
    expect(requestOf({ ...FIRST_CHOICE, issues: ['a'] })).toMatchObject({ issues: ['a'] });
  });

  it('does not narrow down a document that always holds everything', () => {
    const choice = withDocument({ ...FIRST_CHOICE, issues: ['a'] }, 'data');
    expect(requestOf(choice).issues).toEqual([]);
    expect(missingFrom({ ...choice, issues: [] })).toBeNull();
  });

  it('tells of one session or of all, and of changes since a session or a day', () => {
    const agenda = withDocument(
      { ...FIRST_CHOICE, session: 's', start: { by: 'day', day: '2015-04-13' } },
      'agenda',
    );
    expect(requestOf(agenda)).toMatchObject({ session: 's', since: null });
    const changes = withDocument(agenda, 'changes');
    expect(requestOf(changes)).toMatchObject({ session: null, since: '2015-04-13' });
    const since = { ...changes, start: { by: 'session', session: 't' } } as const;
    expect(requestOf(since)).toMatchObject({ session: 't', since: null });
    expect(requestOf(withDocument(since, 'summary'))).toMatchObject({ session: null, since: null });
  });

  it('says how it is told, of a document that can be told so', () => {
    const told = { ...FIRST_CHOICE, depth: 'issues', names: false, language: 'en-US' } as const;
    expect(requestOf(told).manner).toEqual({ depth: 'issues', names: false, language: 'en-US' });
    const agenda = requestOf(withDocument(told, 'agenda'));
    expect(agenda.manner).toEqual({ depth: 'arguments', names: false, language: 'en-US' });
    expect(requestOf(withDocument(told, 'data')).manner?.names).toBe(true);
  });

  it('is not complete while a day is to be given', () => {
    const changes = withDocument({ ...FIRST_CHOICE, start: { by: 'day', day: '' } }, 'changes');
    expect(missingFrom(changes)).toBe('export.no-day');
    expect(missingFrom(withDocument(changes, 'agenda'))).toBeNull();
  });

  it('is not complete while no issue is chosen, which would otherwise mean all', () => {
    expect(missingFrom({ ...FIRST_CHOICE, issues: [] })).toBe('export.no-issue');
    expect(missingFrom(FIRST_CHOICE)).toBeNull();
  });

  it('is the same file where only what the document does not heed differs', () => {
    const summary = withDocument(FIRST_CHOICE, 'summary');
    expect(isSameExport(summary, { ...summary, session: 's' })).toBe(true);
    expect(isSameExport(summary, { ...summary, names: false })).toBe(false);
  });
});
