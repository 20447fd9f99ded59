import { utilityProcess } from 'electron';
import type { PrintPage } from '../../shared/formats/writer.ts';
import { fromWorkSchema, type DocumentJob, type Done, type ToWork } from './protocol.ts';

/** A document takes longer than this, in milliseconds, only if something is wrong. */
const TIME_LIMIT = 300_000;

/**
 * Makes a document in a process of its own.
 * @param script the bundle of the work process
 * @returns the document or a problem of `documents.json`; throws where the process ends without either
 */
export function makeDocument(script: string, job: DocumentJob, print: PrintPage): Promise<Done> {
  const child = utilityProcess.fork(script, [], { serviceName: 'Moot work', stdio: 'ignore' });
  const timer = setTimeout(() => child.kill(), TIME_LIMIT);
  const send = (message: ToWork): void => child.postMessage(message);
  return new Promise((resolve, reject) => {
    child.on('message', (message: unknown) => {
      const said = fromWorkSchema.safeParse(message);
      if (!said.success) child.kill();
      else if ('print' in said.data) {
        const { html, title } = said.data.print;
        print(html, title).then(
          (pdf) => send({ printed: { ok: true, value: pdf } }),
          (cause: unknown) => send({ printed: { ok: false, error: String(cause) } }),
        );
      } else {
        resolve(said.data.done);
        child.kill();
      }
    });
    child.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('The work process ended before its work was done.'));
    });
    send({ start: job });
  });
}
