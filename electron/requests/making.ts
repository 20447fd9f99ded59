import type { BridgeError, DocumentRequest, Snapshot } from '../../shared/bridge.ts';
import type { Past } from '../../shared/documents/definition.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Session } from '../files/session.ts';
import type { DocumentJob, MadeFile } from '../work/protocol.ts';
import { sessionOf, told, type Asked } from './handler.ts';

/**
 * Has a document of the window's workspace made, by a process of its own.
 * @param marks whether the paper is to be known again when it comes back edited
 */
export async function make(
  asked: Asked,
  as: DocumentJob['make'],
  request: DocumentRequest,
  marks: 'marked' | 'unmarked' = 'unmarked',
): Promise<Result<MadeFile, BridgeError>> {
  const { shell } = asked;
  const session = sessionOf(asked);
  if (!session.ok) return session;
  const snapshot = told(asked, await session.value.store.marked());
  if (!snapshot.ok) return snapshot;
  const earlier = await earlierJson(asked, session.value, request);
  if (!earlier.ok) return earlier;
  const revisions = await revisionsFor(asked, session.value, request);
  if (!revisions.ok) return revisions;
  const worker = await shell.worker();
  const { language } = shell.texts;
  const { json, clock } = snapshot.value;
  return worker.makeDocument({
    make: as,
    request,
    language,
    json,
    earlier: earlier.value,
    clock: marks === 'marked' ? clock : null,
    revisions: revisions.value,
  });
}

/** The workspace as it stood when what the document tells began; `null` for one that tells how things stand. */
async function earlierJson(
  asked: Asked,
  { store }: Session,
  request: DocumentRequest,
): Promise<Result<Snapshot['json'] | null, BridgeError>> {
  // Every document comes with it, and no window waits for these when the app starts.
  const { DOCUMENTS } = await import('../../shared/documents/index.ts');
  const definition = DOCUMENTS.find(({ name }) => name === request.document);
  if (!definition?.heeds.includes('since')) return ok(null);
  return told(asked, await store.earlier(request));
}

/** How often sessions were changed, for the calendar, which takes only what is newer; `null` for what does not say it. */
async function revisionsFor(
  asked: Asked,
  { store }: Session,
  { format }: DocumentRequest,
): Promise<Result<Past['revisions'] | null, BridgeError>> {
  return format === 'ics' ? told(asked, await store.revisions()) : ok(null);
}
