import type { Bridge } from '../../shared/bridge.ts';

/** https://w3c.github.io/trusted-types/dist/spec/#trusted-type-policy-factory, as much of it as is used. */
interface TrustedTypePolicyFactory {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { readonly createScriptURL: (url: string) => URL };
}

declare global {
  interface Window {
    /** What the preload script exposes: the only thing of the app's other processes that is seen here. */
    readonly moot: Bridge;
    readonly trustedTypes?: TrustedTypePolicyFactory;
  }
}
