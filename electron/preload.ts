import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';

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
