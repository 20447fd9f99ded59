import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

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

/** What closes the log of a network process that ended in order. */
const END = '}\n';

/** How many lives may leave a broken log: about one in ten does. */
const LIVES = 5;

/** The switch by which Chromium keeps a log of its whole network stack, from the start of the process to its end. */
export function logNetworkTo(path: string): string {
  return `--log-net-log=${path}`;
}

/**
 * Every use of the network in the life of an app, of its own doing or of Chromium's. Now and then the network process is gone before it
 * has written its log to the end; such a log proves nothing, so the app lives once more.
 * @param live starts an app that logs to the path, uses it, and closes it
 * @throws if no log was written to its end
 */
export async function networkUses(
  folder: string,
  live: (path: string) => Promise<void>,
): Promise<readonly string[]> {
  for (let life = 1; life <= LIVES; life += 1) {
    const path = join(folder, `net-log-${life}.json`);
    await live(path);
    const text = await readFile(path, 'utf8');
    if (text.endsWith(END)) return usesIn(JSON.parse(text) as NetLog);
  }
  throw new Error(`The network process wrote none of ${LIVES} logs to its end.`);
}

function usesIn({ constants, events }: NetLog): readonly string[] {
  const names = new Map(
    Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]),
  );
  return events
    .map(({ type, params }) => ({ name: names.get(type) ?? '', params }))
    .filter(({ name }) => NETWORK_EVENTS.includes(name))
    .map(({ name, params }) => `${name} ${JSON.stringify(params)}`);
}
