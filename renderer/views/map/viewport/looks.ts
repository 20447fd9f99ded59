import type { SignKind } from '../../../../shared/model/signs.ts';
import type { Colours } from './colours.ts';

/** How the card of a kind is painted; Card.module.css says the same of cards that are elements. */
export interface Look {
  readonly fill: keyof Colours;
  readonly line: keyof Colours;
  /** The sign and what is written. */
  readonly ink: keyof Colours;
  readonly isDashed?: boolean;
}

/** By the sign that a card has. */
export const LOOKS: Readonly<Record<SignKind, Look>> = {
  issue: { fill: 'ink', line: 'ink', ink: 'paper' },
  position: { fill: 'paper-raised', line: 'rule-strong', ink: 'ink' },
  pro: { fill: 'pro-soft', line: 'pro', ink: 'pro' },
  contra: { fill: 'contra-soft', line: 'contra', ink: 'contra' },
  argument: { fill: 'neutral-soft', line: 'rule-strong', ink: 'ink-soft' },
  assumption: { fill: 'paper', line: 'rule-strong', ink: 'ink-soft', isDashed: true },
  reference: { fill: 'paper-sunken', line: 'rule', ink: 'ink-soft' },
};

/** How round the corners of a card are, in pixels of the map. */
export const CORNER = 8;
