import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'react-redux';
import type { Bridge } from '../../../../shared/bridge.ts';
import { entity } from '../../../../shared/model/queries.ts';
import { ActionsProvider } from '../../../app/actions/context.tsx';
import { LanguageProvider } from '../../../app/i18n.tsx';
import { AnnouncerProvider } from '../../../components/notices/announcer.tsx';
import { BridgeProvider } from '../../../state/bridge.tsx';
import { RequestQueueProvider } from '../../../state/queue.tsx';
import { createStore, type Store } from '../../../state/store.ts';
import { snapshotLoaded, workspaceOpened } from '../../../state/workspace.ts';
import '../../../styles/tokens.css';
import '../../../styles/base.css';
import { OutlineModel } from '../rows/model.ts';
import { Outline } from '../Outline.tsx';

declare global {
  interface Window {
    /** Measures the first paint of a list in this page, in milliseconds, from the text of the rows on. */
    paint: (what: 'outline' | 'bare', json: string, count: number) => Promise<number>;
  }
}

const NO_BRIDGE: Bridge = {
  request: () => new Promise(() => undefined),
  subscribe: () => () => undefined,
};

/** A window around the outline, as the app has it before a workspace opens. */
function Frame({ store, children }: { readonly store: Store; readonly children: ReactNode }) {
  return (
    <Provider store={store}>
      <BridgeProvider bridge={NO_BRIDGE}>
        <RequestQueueProvider>
          <LanguageProvider>
            <AnnouncerProvider>
              <ActionsProvider>{children}</ActionsProvider>
            </AnnouncerProvider>
          </LanguageProvider>
        </RequestQueueProvider>
      </BridgeProvider>
    </Provider>
  );
}

/** Loads a workspace, from the text of its rows. */
function load(store: Store, json: string): void {
  store.dispatch(
    workspaceOpened({
      name: 'bench',
      path: '/bench.moot',
      readOnly: null,
      backup: null,
      replaced: null,
    }),
  );
  const snapshot = { seq: 0, json: `{"rows":${json},"counters":{}}`, undo: null, redo: null };
  store.dispatch(snapshotLoaded(snapshot));
}

interface BareProps {
  readonly count: number;
  readonly textOf: (index: number) => string;
}

/** As many rows of text, measured as they show, and nothing else: what the outline is held against. */
function Bare({ count, textOf }: BareProps) {
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized by a compiler
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => 32,
    overscan: 6,
  });
  return (
    <div ref={scroller} style={{ blockSize: '100vh', overflow: 'auto' }}>
      <div style={{ blockSize: virtualizer.getTotalSize(), position: 'relative' }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => (
          <div
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            style={{
              insetInline: 0,
              padding: '0.25rem 1rem',
              position: 'absolute',
              transform: `translateY(${start}px)`,
            }}
          >
            {textOf(index)}
          </div>
        ))}
      </div>
    </div>
  );
}

/** A bare list of the lines that the outline shows first, and as long as all of it. */
function bareList(store: Store, count: number): ReactNode {
  const look = new OutlineModel().look(store.getState(), false);
  if (!look) throw new Error('no workspace');
  const { map, view } = look;
  const textOf = (index: number) => {
    const place = view.rows[index]?.place;
    const element = place && entity(map, place.kind, place.child);
    return element ? `${element.label} ${element.text}` : '';
  };
  return <Bare count={count} textOf={textOf} />;
}

/** Waits until there are rows and they are on the screen. */
function painted(): Promise<void> {
  const patience = performance.now() + 10_000;
  return new Promise((resolve, reject) => {
    const look = () => {
      if (performance.now() > patience) reject(new Error('nothing was painted'));
      if (!document.querySelector('[data-index]')) {
        requestAnimationFrame(look);
        return;
      }
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => resolve());
      channel.port1.start();
      channel.port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}

window.paint = async (what, json, count) => {
  const place = document.createElement('div');
  place.style.cssText = 'block-size: 100vh; display: flex; flex-direction: column';
  document.body.append(place);
  const drawn = createRoot(place);
  const store = createStore();
  drawn.render(<Frame store={store}>{null}</Frame>);
  await quiet();
  const began = performance.now();
  load(store, json);
  const content = what === 'outline' ? <Outline /> : bareList(store, count);
  drawn.render(<Frame store={store}>{content}</Frame>);
  await painted();
  const time = performance.now() - began;
  await quiet();
  drawn.unmount();
  place.remove();
  return time;
};

/** Lets everything settle that one measurement left behind, so that it does not fall upon the next. */
function quiet(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 300));
}
