import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BridgeError, CopyKind, Reply } from '../../../shared/bridge.ts';
import { useAnnounce } from '../../components/notices/announcer.tsx';
import { useBridge } from '../../state/bridge.tsx';
import { requestOf, type ExportChoice } from './export-model.ts';

/** What is under way: one file, a folder of them, the printer, the clipboard. */
export type Work = 'save' | 'together' | 'print' | CopyKind;

/** What became of the last attempt. */
export type Outcome =
  | { readonly is: 'none' }
  | { readonly is: 'busy'; readonly with: Work }
  | { readonly is: 'saved'; readonly paths: readonly string[]; readonly where: string }
  | { readonly is: 'done'; readonly message: string }
  | { readonly is: 'failed'; readonly error: BridgeError };

/** What `useExport` gives. */
export type Exporting = ReturnType<typeof useExport>;

/** Saves, prints and copies documents, and tells what became of it, to the eye and to a screen reader. */
export function useExport() {
  const { t } = useTranslation('exchange');
  const bridge = useBridge();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<Outcome>({ is: 'none' });

  const tell = (next: Outcome, words: string): void => {
    announce(words);
    setOutcome(next);
  };

  /** Asks for something; what it comes to is told by `then`, unless it fails. */
  async function ask<Value>(
    work: Work,
    send: () => Promise<Reply<Value>>,
    then: (value: Value) => void,
  ): Promise<void> {
    setOutcome({ is: 'busy', with: work });
    const reply = await send();
    if (reply.ok) {
      then(reply.value);
      return;
    }
    announce(`${reply.error.message} ${reply.error.hint}`, 'assertive');
    setOutcome({ is: 'failed', error: reply.error });
  }

  return {
    outcome,
    forget: () => setOutcome({ is: 'none' }),
    save: (choice: ExportChoice) =>
      ask(
        'save',
        () => bridge.request('document.export', requestOf(choice)),
        (saved) => {
          if (!saved) setOutcome({ is: 'none' });
          else {
            const { path } = saved;
            tell({ is: 'saved', paths: [path], where: path }, t('export.saved', { path }));
          }
        },
      ),
    saveTogether: (choices: readonly ExportChoice[]) =>
      ask(
        'together',
        () => bridge.request('document.export-several', choices.map(requestOf)),
        (saved) => {
          if (!saved) setOutcome({ is: 'none' });
          else {
            const { folder, paths } = saved;
            const words = t('export.saved-together', { count: paths.length, folder });
            tell({ is: 'saved', paths, where: folder }, words);
          }
        },
      ),
    print: (choice: ExportChoice) =>
      ask(
        'print',
        () => bridge.request('document.print', requestOf(choice)),
        () => setOutcome({ is: 'none' }),
      ),
    copy: (choice: ExportChoice, as: CopyKind) =>
      ask(
        as,
        () => bridge.request('document.copy', { request: requestOf(choice), as }),
        () => {
          const message = t(`export.copied.${as}`);
          tell({ is: 'done', message }, message);
        },
      ),
  };
}
