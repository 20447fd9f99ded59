import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { PointMenu } from '../../../components/overlays/PointMenu.tsx';
import { useAppSelector } from '../../../state/store.ts';
import { goToCard } from '../walking/going.ts';
import { useHands } from '../acting/hands.ts';
import { makeTie } from '../acting/linking.ts';
import { moveCards } from '../acting/putting.ts';
import { placingChoice, tieWords } from '../words.ts';
import { asked, type Asking } from '../work-slice.ts';
import { CardMenu } from './CardMenu.tsx';

/** The menu that is open on the map: what can be done with a card, or which of several ties is meant. */
export const MapMenus = memo(function MapMenus() {
  const asking = useAppSelector(({ mapWork }) => mapWork.asking);
  if (!asking) return null;
  switch (asking.for) {
    case 'card':
      return <CardMenu key={asking.id} id={asking.id} at={asking.at} />;
    case 'tie':
      return <TieMenu asking={asking} />;
    case 'move':
      return <MoveMenu asking={asking} />;
  }
});

type Asked<For extends Asking['for']> = Extract<Asking, { readonly for: For }>;

function TieMenu({ asking }: { readonly asking: Asked<'tie'> }) {
  const { t, i18n } = useTranslation('map');
  const hands = useHands();
  const { from, to, choices, at } = asking;
  const { map } = hands.sight();
  return (
    <PointMenu
      label={t('which-tie')}
      at={at}
      groups={[
        choices.map((choice, index) => ({
          id: String(index),
          label: tieWords(i18n, map, from, choice, to),
        })),
      ]}
      onChoose={(index) => {
        const choice = choices[Number(index)];
        if (choice) makeTie(hands, from, to, choice);
        goToCard(hands, from);
      }}
      onClose={() => hands.desk.dispatch(asked(null))}
    />
  );
}

function MoveMenu({ asking }: { readonly asking: Asked<'move'> }) {
  const { t, i18n } = useTranslation('map');
  const hands = useHands();
  const { drop, types, at } = asking;
  const { map } = hands.sight();
  const child = drop.rows[0]?.place.child;
  const parent = drop.spot.parent?.place.child;
  if (child === undefined || parent === undefined) return null;
  return (
    <PointMenu
      label={t('which-tie')}
      at={at}
      groups={[
        types.map((type) => ({
          id: type,
          label: tieWords(i18n, map, child, placingChoice(type), parent),
        })),
      ]}
      onChoose={(id) => {
        const type = types.find((other) => other === id);
        if (type) moveCards(hands, drop, type);
      }}
      onClose={() => hands.desk.dispatch(asked(null))}
    />
  );
}
