import { useEffect, useState, type ComponentType, type ReactNode } from 'react';

/** A component whose code comes later; `load` lets it come beforehand. */
export type Later<Props> = ComponentType<Props> & { readonly load: () => Promise<unknown> };

/**
 * A component whose code comes when it is first shown, and shows at once when it has come. React's
 * own `lazy` holds back what came for 300 ms (`FALLBACK_THROTTLE_MS`), which is felt with every panel.
 * @param load gives the component
 * @param meanwhile what shows until then; nothing unless said
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: (props: Props) => ReactNode = () => null,
): Later<Props> {
  let loading: Promise<void> | null = null;
  let came: ComponentType<Props> | null = null;
  const loadOnce = () =>
    (loading ??= load().then(
      (component) => {
        came = component;
      },
      (error: unknown) => {
        // The next one who needs it tries again.
        loading = null;
        throw error;
      },
    ));
  function Later(props: Props) {
    const [Component, setComponent] = useState(() => came);
    const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
    useEffect(() => {
      if (Component) return;
      loadOnce().then(
        () => setComponent(() => came),
        (error: unknown) => setFailure({ error }),
      );
    }, [Component]);
    if (failure) throw failure.error;
    return Component ? <Component {...props} /> : meanwhile(props);
  }
  return Object.assign(Later, { load: loadOnce });
}
