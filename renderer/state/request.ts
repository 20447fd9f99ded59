import { useCallback } from 'react';
import type { ReplyOf, RequestName, RequestOf } from '../../shared/bridge.ts';
import { useBridge } from './bridge.tsx';
import { noticeShown } from './notices.ts';
import { useAppDispatch } from './store.ts';

/**
 * Gives the function that asks the app for something other than a change of the workspace. The
 * promise is the answer, or `undefined` where it failed: the reason is then on screen already.
 */
export function useRequest() {
  const bridge = useBridge();
  const dispatch = useAppDispatch();
  return useCallback(
    async <Name extends RequestName>(
      name: Name,
      ...payload: RequestOf<Name> extends void ? [] : [RequestOf<Name>]
    ): Promise<ReplyOf<Name> | undefined> => {
      const reply = await bridge.request(name, ...payload);
      if (reply.ok) return reply.value;
      dispatch(noticeShown({ tone: 'problem', error: reply.error }));
      return undefined;
    },
    [bridge, dispatch],
  );
}
