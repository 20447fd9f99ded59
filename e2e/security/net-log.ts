import { readFile } from 'node:fs/promises';

/** The part of Chromium's network log that is read here. */
interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number; readonly params?: unknown }[];
}

/** What stands in the log as soon as anything is asked of the network, a name of the resolver included. */
const NETWORK_EVENTS = [
  'URL_REQUEST_START_JOB',
  'HOST_RESOLVER_MANAGER_REQUEST',
  'DNS_TRANSACTION',
  'TCP_CONNECT',
  'UDP_CONNECT',
  'SOCKET_OPEN',
];

/** The switch by which Chromium keeps a log of its whole network stack, from the start of the process to its end. */
export function logNetworkTo(path: string): string {
  return `--log-net-log=${path}`;
}

/** Every use of the network that a log tells of, of the app's own doing or of Chromium's. */
export async function networkUses(path: string): Promise<readonly string[]> {
  const { constants, events } = JSON.parse(await readFile(path, 'utf8')) as NetLog;
  const names = new Map(
    Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]),
  );
  return events
    .map(({ type, params }) => ({ name: names.get(type) ?? '', params }))
    .filter(({ name }) => NETWORK_EVENTS.includes(name))
    .map(({ name, params }) => `${name} ${JSON.stringify(params)}`);
}
