import { Provider } from 'react-redux';
import type { Bridge } from '../../shared/bridge.ts';
import { AnnouncerProvider } from '../components/notices/announcer.tsx';
import { Guard } from '../components/notices/Guard.tsx';
import { BridgeProvider } from '../state/bridge.tsx';
import { KeptProvider } from '../state/kept.tsx';
import { RequestQueueProvider } from '../state/queue.tsx';
import { useAppSelector, type Store } from '../state/store.ts';
import { PastOrPresent } from '../views/past/PastOrPresent.tsx';
import { StartScreen } from '../views/start/StartScreen.tsx';
import { ActionsProvider } from './actions/context.tsx';
import { Keyboard } from './actions/Keyboard.tsx';
import { NativeMenu } from './actions/NativeMenu.tsx';
import { TypedAheadKeys } from './actions/TypedAheadKeys.tsx';
import { AppActions } from './AppActions.tsx';
import { Frame } from './frame/Frame.tsx';
import { LanguageProvider } from './i18n.tsx';
import { Notices } from './Notices.tsx';
import { OverlayHost } from './OverlayHost.tsx';
import { useTheme } from './use-theme.ts';

interface AppProps {
  readonly bridge: Bridge;
  readonly store: Store;
}

/** The window: everything that its parts rest on, and the start screen or a workspace. */
export function App({ bridge, store }: AppProps) {
  return (
    <Provider store={store}>
      <BridgeProvider bridge={bridge}>
        <RequestQueueProvider>
          <LanguageProvider>
            <AnnouncerProvider>
              <ActionsProvider>
                <Guard>
                  <Window />
                </Guard>
              </ActionsProvider>
            </AnnouncerProvider>
          </LanguageProvider>
        </RequestQueueProvider>
      </BridgeProvider>
    </Provider>
  );
}

function Window() {
  const isReady = useAppSelector(({ settings }) => settings.info !== null);
  useTheme();
  if (!isReady) return <Notices />;
  return (
    <PastOrPresent>
      <Shown />
    </PastOrPresent>
  );
}

function Shown() {
  const path = useAppSelector(({ workspace }) => workspace.open?.path);
  return (
    <>
      <AppActions />
      <Keyboard />
      <TypedAheadKeys />
      <NativeMenu />
      {path === undefined ? (
        <StartScreen />
      ) : (
        <KeptProvider key={path}>
          <Frame />
        </KeptProvider>
      )}
      <OverlayHost />
    </>
  );
}
