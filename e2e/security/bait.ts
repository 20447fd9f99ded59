import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this machine that should never be asked for anything. */
export interface Bait {
  readonly url: string;
  /** What was asked for, and `connection` for each connection made. */
  readonly caught: readonly string[];
  close(): Promise<void>;
}

/** Starts a bait on a free port. Whatever is asked for, it answers with a script that leaves a mark. */
export async function setBait(): Promise<Bait> {
  const caught: string[] = [];
  const server = createServer((request, response) => {
    caught.push(request.url ?? '');
    response.writeHead(200, {
      'content-type': 'text/javascript',
      'access-control-allow-origin': '*',
    });
    response.end('globalThis.bitten = true;');
  });
  server.on('connection', () => caught.push('connection'));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    caught,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
