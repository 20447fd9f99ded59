/** What is used of the protocol: https://chromedevtools.github.io/devtools-protocol/ */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/**
 * A line to the developer tools of a running app, by which a page is asked how it went. It asks for next to
 * nothing, so that an app that is measured is hardly held up by it.
 */
export class DevTools {
  readonly #socket: WebSocket;
  readonly #answers = new Map<number, (result: unknown) => void>();
  readonly #pages = new Map<string, TargetInfo>();
  #arrived: () => void = () => {};
  #lastId = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) =>
      this.#hear(JSON.parse(String(data)) as Message),
    );
    socket.addEventListener('close', () => {
      for (const answer of this.#answers.values()) answer(null);
    });
  }

  /** @param address as Chromium writes it on its standard error when it is told to listen */
  static async connect(address: string): Promise<DevTools> {
    const socket = new WebSocket(address);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', reject);
    });
    const tools = new DevTools(socket);
    await tools.#send('Target.setDiscoverTargets', { discover: true });
    return tools;
  }

  /** Waits for the app's first page with content of its own; gives the session by which it is asked. */
  async page(): Promise<string> {
    for (;;) {
      const page = [...this.#pages.values()].find(({ url }) => /^(?:app|file):/.test(url));
      if (page) {
        const attached = await this.#send('Target.attachToTarget', {
          targetId: page.targetId,
          flatten: true,
        });
        return (attached as { readonly sessionId: string }).sessionId;
      }
      await new Promise<void>((resolve) => {
        this.#arrived = resolve;
      });
    }
  }

  /** What an expression comes to in a page, once its promise is kept; `undefined` where the page went meanwhile. */
  async evaluate(session: string, expression: string): Promise<unknown> {
    const reply = await this.#send(
      'Runtime.evaluate',
      { expression, awaitPromise: true, returnByValue: true },
      session,
    );
    return (reply as { readonly result?: { readonly value?: unknown } } | null)?.result?.value;
  }

  /** Ends the app as if a person had quit it. */
  async quit(): Promise<void> {
    await this.#send('Browser.close', {});
  }

  #send(method: string, params: object, sessionId?: string): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve) => {
      this.#answers.set(id, resolve);
      this.#socket.send(JSON.stringify({ id, method, params, sessionId }));
    });
  }

  #hear({ id, method, params, result }: Message): void {
    if (id !== undefined) {
      this.#answers.get(id)?.(result);
      this.#answers.delete(id);
    } else if (method === 'Target.targetCreated' || method === 'Target.targetInfoChanged') {
      const { targetInfo } = params as { readonly targetInfo: TargetInfo };
      if (targetInfo.type !== 'page') return;
      this.#pages.set(targetInfo.targetId, targetInfo);
      this.#arrived();
    }
  }
}
