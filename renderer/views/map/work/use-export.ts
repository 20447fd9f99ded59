import { useCallback } from 'react';
import type { PictureFormat } from '../../../../shared/bridge.ts';
import { createWording } from '../../../../shared/documents/wording.ts';
import { cardsOf } from '../../../../shared/map/card.ts';
import { localeOf } from '../../../../shared/messages/locale.ts';
import { useRequest } from '../../../state/request.ts';
import { useHands, type Hands } from '../acting/hands.ts';
import { exportedSet } from '../work-slice.ts';

/**
 * Gives the function that writes a picture of what shows of the map, its fonts included, where a person wants
 * it: every card where it is on the screen, near enough to be read.
 */
export function useExport(): (format: PictureFormat) => Promise<void> {
  const hands = useHands();
  const request = useRequest();
  return useCallback(
    async (format) => {
      const fonts = await request('picture.fonts');
      if (!fonts) return;
      const picture = await draw(hands, fonts.faces);
      const written = await request('picture.export', { format, ...picture });
      if (!written) return;
      hands.desk.dispatch(exportedSet({ ...written, format }));
      hands.announce(hands.i18n.t('exchange:export.saved', { path: written.path }));
    },
    [hands, request],
  );
}

async function draw({ sight, layout, i18n }: Hands, fontFaces: string) {
  const { map, graph } = sight();
  // What draws pictures is large, and only needed here.
  const { toSvg } = await import('../../../../shared/formats/map/svg.ts');
  const wording = createWording(i18n, localeOf(i18n.language));
  const svg = toSvg(cardsOf(map, graph), layout(), { wording, fontFaces });
  const [, width = '', height = ''] =
    /<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return { svg, width: Number(width), height: Number(height) };
}
