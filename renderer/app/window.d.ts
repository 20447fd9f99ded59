import type { Bridge } from '../../shared/bridge.ts';

declare global {
  interface Window {
    /** What the preload script exposes: the only thing of the app's other processes that is seen here. */
    readonly moot: Bridge;
  }
}
