// oxlint-disable no-eval, no-new-func, no-implied-eval -- these are what must not work
import { setTimeout as pause } from 'node:timers/promises';
import type { Probe } from './probes.ts';

/** How long something that is started in the page may take to have an effect, in milliseconds. */
const EFFECT = 400;

/** What a page could do if a script of somebody else's ran in it. */
export const pageProbes: readonly Probe[] = [
  {
    name: 'Node in the page',
    attempt: ({ page }) =>
      page.evaluate(() =>
        ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'ipcRenderer'].filter(
          (name) => name in globalThis,
        ),
      ),
  },
  {
    name: 'a bridge that can be widened or replaced',
    attempt: ({ page }) =>
      page.evaluate(() => {
        const found: string[] = [];
        const bridge = window.moot as unknown as Record<string, unknown>;
        const keys = Reflect.ownKeys(bridge).map(String).toSorted();
        if (keys.join() !== 'request,subscribe') found.push(`keys: ${keys.join()}`);
        const { request } = bridge;
        if (Reflect.set(bridge, 'request', () => 'mine')) found.push('a function was replaced');
        Reflect.set(bridge, 'request', request);
        if (Reflect.set(bridge, 'more', 1)) found.push('a key was added');
        if (Reflect.set(window, 'moot', bridge)) found.push('the object can be replaced');
        if (!Object.isFrozen(bridge)) found.push('not frozen');
        return found;
      }),
  },
  {
    name: 'a new window',
    attempt: async ({ page, electron }, { url }) => {
      const before = electron.windows().length;
      const opened = await page.evaluate(
        (address) => [window.open('about:blank'), window.open(address)].filter(Boolean).length,
        url,
      );
      await pause(EFFECT);
      const more = electron.windows().length - before;
      await electron.evaluate(({ BrowserWindow }) => {
        for (const window of BrowserWindow.getAllWindows().slice(0, -1)) window.destroy();
      });
      return opened + more > 0 ? [`${opened} opened, ${more} shown`] : [];
    },
  },
  {
    name: 'a page from elsewhere in the window',
    attempt: async ({ page }, { url }) => {
      const found: string[] = [];
      const here = page.url();
      for (const [way, address] of [
        ['script', url],
        ['script', 'file:///etc/hosts'],
        ['script', 'data:text/html,x'],
        ['script', 'app://preview/x'],
        ['link', url],
        ['form', url],
      ] as const) {
        await page
          .evaluate(
            ([by, to]) => {
              if (by === 'script') return location.assign(to);
              const element = document.createElement(by === 'link' ? 'a' : 'form');
              element.setAttribute(by === 'link' ? 'href' : 'action', to);
              document.body.append(element);
              if (element instanceof HTMLFormElement) element.submit();
              else element.click();
              element.remove();
            },
            [way, address] as const,
          )
          .catch(() => undefined);
        await pause(EFFECT / 2);
        if (page.url() === here) continue;
        found.push(`${way} to ${address}`);
        // What the form began may still come to its end.
        await page.goto(here).catch(() => page.goto(here));
      }
      return found;
    },
  },
  {
    name: 'permissions',
    attempt: ({ page }) =>
      page.evaluate(async () => {
        const found: string[] = [];
        if ((await Notification.requestPermission()) === 'granted') found.push('notifications');
        for (const name of ['geolocation', 'camera', 'microphone', 'clipboard-read', 'midi']) {
          const { state } = await navigator.permissions
            .query({ name: name as PermissionName })
            .catch(() => ({ state: 'denied' }));
          if (state === 'granted') found.push(name);
        }
        return found;
      }),
  },
  {
    name: 'code made from text',
    attempt: ({ page }) =>
      page.evaluate(async (wait) => {
        const ran = new Set<string>();
        Reflect.set(globalThis, 'ran', ran);
        // On a timer of the page's own: what the tester evaluates is free of the policy.
        await new Promise((done) => setTimeout(done, 0));
        const attempts: Record<string, () => unknown> = {
          eval: () => (0, eval)("ran.add('eval')"),
          Function: () => new Function("ran.add('Function')")(),
          timer: () => setTimeout("ran.add('timer')" as unknown as () => void, 0),
          'inline script': () => {
            const script = document.createElement('script');
            script.text = "ran.add('inline script')";
            document.body.append(script);
          },
          'event attribute': () => {
            const button = document.createElement('button');
            button.setAttribute('onclick', "ran.add('event attribute')");
            document.body.append(button);
            button.click();
            button.remove();
          },
          'javascript: link': () => {
            const link = document.createElement('a');
            link.setAttribute('href', "javascript:void ran.add('javascript: link')");
            document.body.append(link);
            link.click();
            link.remove();
          },
          'markup from text': () => {
            const box = document.createElement('div');
            box.innerHTML = '<img src="x:" onerror="ran.add(\'markup with a script\')"><b>x</b>';
            if (box.querySelector('b')) ran.add('markup from text');
          },
          'module from data': () => {
            const module = 'data:text/javascript,ran.add("module from data")';
            return import(/* @vite-ignore */ module);
          },
          'script from memory': () => {
            const script = document.createElement('script');
            const blob = new Blob(["ran.add('script from memory')"], { type: 'text/javascript' });
            script.src = URL.createObjectURL(blob);
            document.body.append(script);
          },
          'worker from memory': () => {
            const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));
            worker.addEventListener('message', () => ran.add('worker from memory'));
          },
          'inline style': () => {
            const style = document.createElement('style');
            style.textContent = 'body { --touched: yes }';
            document.head.append(style);
            const touched = getComputedStyle(document.body).getPropertyValue('--touched');
            if (touched) ran.add('inline style');
            style.remove();
          },
        };
        for (const attempt of Object.values(attempts)) {
          try {
            await Promise.resolve(attempt()).catch(() => undefined);
          } catch {
            // Refused.
          }
        }
        await new Promise((done) => setTimeout(done, wait));
        return [...ran];
      }, EFFECT),
  },
  {
    name: 'code from elsewhere',
    attempt: ({ page }, { url }) =>
      page.evaluate(
        async ([address, wait]) => {
          try {
            const script = document.createElement('script');
            script.src = `${address}/script.js`;
            document.body.append(script);
          } catch {
            // Refused.
          }
          await import(/* @vite-ignore */ `${address}/module.js`).catch(() => undefined);
          await new Promise((done) => setTimeout(done, wait));
          return 'bitten' in globalThis ? ['a script ran'] : [];
        },
        [url, EFFECT] as const,
      ),
  },
  {
    name: 'the network',
    attempt: async ({ page }, bait) => {
      const before = bait.caught.length;
      await page.evaluate(async (address) => {
        const add = (tag: string, attributes: Record<string, string>): void => {
          const element = document.createElement(tag);
          for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
          document.body.append(element);
        };
        const attempts: (() => unknown)[] = [
          () => fetch(`${address}/fetch`),
          () => navigator.sendBeacon(`${address}/beacon`),
          () => new WebSocket(address.replace('http', 'ws')),
          () => new EventSource(`${address}/events`),
          () => add('img', { src: `${address}/img` }),
          () => add('video', { src: `${address}/video` }),
          () => add('iframe', { src: `${address}/iframe` }),
          () => add('object', { data: `${address}/object` }),
          () => add('link', { rel: 'stylesheet', href: `${address}/style` }),
          () => add('link', { rel: 'preconnect', href: address }),
          () => add('link', { rel: 'prefetch', href: `${address}/prefetch` }),
          () => add('a', { href: address, ping: `${address}/ping` }),
          () => new FontFace('x', `url(${address}/font)`).load().catch(() => undefined),
        ];
        for (const attempt of attempts) {
          try {
            await Promise.resolve(attempt()).catch(() => undefined);
          } catch {
            // Refused.
          }
        }
      }, bait.url);
      await pause(EFFECT);
      return bait.caught.slice(before);
    },
  },
  {
    name: 'a connection past all filters',
    attempt: ({ page }) =>
      page.evaluate(async (wait) => {
        const found: string[] = [];
        const peer = new RTCPeerConnection();
        peer.addEventListener('icecandidate', ({ candidate }) => {
          if (candidate?.candidate) found.push('a network address was found out');
        });
        peer.createDataChannel('x');
        await peer.setLocalDescription(await peer.createOffer());
        await new Promise((done) => setTimeout(done, wait));
        peer.close();
        return found;
      }, EFFECT),
  },
  {
    name: 'the bridge in a frame',
    attempt: ({ page }) =>
      page.evaluate(async (wait) => {
        const found: string[] = [];
        for (const source of ['about:blank', 'srcdoc']) {
          const frame = document.createElement('iframe');
          try {
            if (source === 'srcdoc') frame.srcdoc = '<p>x</p>';
          } catch {
            // Markup from text is refused.
          }
          document.body.append(frame);
          await new Promise((done) => setTimeout(done, wait / 2));
          if (frame.contentWindow && 'moot' in frame.contentWindow) found.push(source);
          frame.remove();
        }
        return found;
      }, EFFECT),
  },
  {
    name: 'a page inside the page',
    attempt: async ({ page, electron }, { url }) => {
      const count = () =>
        electron.evaluate(({ webContents }) => webContents.getAllWebContents().length);
      const before = await count();
      await page.evaluate((address) => {
        const view = document.createElement('webview');
        view.setAttribute('src', address);
        document.body.append(view);
      }, url);
      await pause(EFFECT);
      return (await count()) > before ? ['a webview was attached'] : [];
    },
  },
];
