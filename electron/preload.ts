import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron';

type Listener = (event: unknown) => void;

const listeners = new Map<string, Set<Listener>>();

ipcRenderer.on('moot:event', (_event: IpcRendererEvent, name: string, payload: unknown) => {
  for (const listener of listeners.get(name) ?? []) listener(payload);
});

function request(name: unknown, payload?: unknown): Promise<unknown> {
  return ipcRenderer.invoke('moot:request', name, payload);
}

function subscribe(name: unknown, listener: unknown): () => void {
  if (typeof name !== 'string' || typeof listener !== 'function') throw new TypeError('subscribe');
  const own: Listener = (event) => (listener as Listener)(event);
  const listening = listeners.get(name) ?? new Set();
  listeners.set(name, listening.add(own));
  return () => {
    listening.delete(own);
  };
}

// Copied and frozen on its way into the page: two functions, and no way to any other channel.
contextBridge.exposeInMainWorld('moot', { request, subscribe });

/** What is needed of the page's document: this part of the app is compiled without the DOM. */
interface FileDrag {
  readonly dataTransfer: {
    readonly files: ArrayLike<Parameters<typeof webUtils.getPathForFile>[0]>;
    readonly types: readonly string[];
  } | null;
  preventDefault(): void;
}
declare const window: {
  addEventListener(type: 'dragover' | 'drop', listener: (event: FileDrag) => void): void;
};

// The page never learns the paths of files, so what is dropped on it is taken in here.
window.addEventListener('dragover', (event) => {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
});
window.addEventListener('drop', (event) => {
  const { files } = event.dataTransfer ?? { files: [] };
  if (files.length === 0) return;
  event.preventDefault();
  ipcRenderer.send(
    'moot:drop',
    Array.from(files, (file) => webUtils.getPathForFile(file)),
  );
});
