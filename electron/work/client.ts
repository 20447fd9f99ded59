import { utilityProcess } from 'electron';
import type { PaperPreview } from '../../shared/answers/preview.ts';
import type { BridgeError, Snapshot } from '../../shared/bridge.ts';
import type { ImportCommand } from '../../shared/formats/import.ts';
import type { Clock } from '../../shared/model/clock.ts';
import type { BatchCommand } from '../../shared/model/decide.ts';
import type { PrintPage } from '../../shared/formats/writer.ts';
import type { Result } from '../../shared/result.ts';
import type { TakingJob } from './paper-protocol.ts';
import {
  fromWorkSchema,
  type ChoosingJob,
  type DocumentJob,
  type FromWork,
  type MadeFile,
  type ReadingJob,
  type ToWork,
  type Understood,
} from './protocol.ts';

/** Tells how the workspace may have stood when a clock was its latest, as snapshots have it. */
type PastsWhen = (clock: Clock) => Promise<readonly Snapshot['json'][]>;

/** Work takes longer than this, in milliseconds, only if something is wrong. */
const TIME_LIMIT = 300_000;

/** Starts work processes, one for each piece of work. Throws where one ends before its work is done. */
export class Worker {
  readonly #script: string;
  readonly #print: PrintPage;

  /** @param script the bundle of the work process */
  constructor(script: string, print: PrintPage) {
    this.#script = script;
    this.#print = print;
  }

  /** Makes a document of a workspace. */
  async makeDocument(job: DocumentJob): Promise<Result<MadeFile, BridgeError>> {
    const said = await this.#have({ document: job });
    if ('file' in said) return said.file;
    throw new Error('The work process did other work.');
  }

  /**
   * Reads another program's file, or a paper that comes back edited.
   * @param pastsWhen tells how the workspace may have stood when a clock was its latest
   */
  async read(
    job: ReadingJob,
    pastsWhen: PastsWhen,
  ): Promise<Result<Understood | PaperPreview, BridgeError>> {
    const said = await this.#have({ reading: job }, pastsWhen);
    if ('understood' in said) return said.understood;
    if ('paper' in said) return said.paper;
    throw new Error('The work process did other work.');
  }

  /** Puts what a person chose into what was understood. */
  async choose(job: ChoosingJob): Promise<ImportCommand> {
    const said = await this.#have({ choosing: job });
    if ('chosen' in said) return said.chosen;
    throw new Error('The work process did other work.');
  }

  /** Makes the step by which proposals of a paper enter. */
  async take(job: TakingJob): Promise<BatchCommand | null> {
    const said = await this.#have({ taking: job });
    if ('taken' in said) return said.taken;
    throw new Error('The work process did other work.');
  }

  #have(job: ToWork, pastsWhen: PastsWhen = () => Promise.resolve([])): Promise<FromWork> {
    const child = utilityProcess.fork(this.#script, [], {
      serviceName: 'Moot work',
      stdio: 'ignore',
    });
    const timer = setTimeout(() => child.kill(), TIME_LIMIT);
    const send = (message: ToWork): void => child.postMessage(message);
    return new Promise((resolve, reject) => {
      child.on('message', (message: unknown) => {
        const said = fromWorkSchema.safeParse(message);
        if (said.success && 'print' in said.data) {
          const { html, title } = said.data.print;
          this.#print(html, title).then(
            (pdf) => send({ printed: { ok: true, value: pdf } }),
            (cause: unknown) => send({ printed: { ok: false, error: String(cause) } }),
          );
          return;
        }
        if (said.success && 'pasts-when' in said.data) {
          void pastsWhen(said.data['pasts-when']).then((pasts) => send({ pasts }));
          return;
        }
        if (said.success) resolve(said.data);
        child.kill();
      });
      child.once('exit', () => {
        clearTimeout(timer);
        reject(new Error('The work process ended before its work was done.'));
      });
      send(job);
    });
  }
}
