import type { ComponentType } from 'react';
import type { EntityKind } from '../../../shared/model/entities.ts';
import { ELEMENT_KINDS } from '../../../shared/model/vocabulary.ts';
import { RestoreSection } from '../past/RestoreSection.tsx';
import { StancesSection } from '../stances/StancesSection.tsx';
import { AgendaSection } from './sections/AgendaSection.tsx';
import { DecisionsSection } from './sections/DecisionsSection.tsx';
import { HeldSection } from './sections/HeldSection.tsx';
import { LinksSection } from './sections/LinksSection.tsx';
import { LogSection } from './sections/LogSection.tsx';
import { MembersSection } from './sections/MembersSection.tsx';
import { PlacesSection } from './sections/PlacesSection.tsx';
import { RestingSection } from './sections/RestingSection.tsx';
import type { SectionProps } from './sections/section-props.ts';
import { StatementsSection } from './sections/StatementsSection.tsx';

/** A part of the details panel, and the kinds of entity that have it. */
export interface SectionEntry {
  readonly name: string;
  /** `all` for every kind. */
  readonly kinds: readonly EntityKind[] | 'all';
  readonly component: ComponentType<SectionProps>;
}

/** The parts of the details panel under an entity's own fields, in order. A new one is one line here. */
export const SECTIONS: readonly SectionEntry[] = [
  { name: 'stances', kinds: ['position'], component: StancesSection },
  { name: 'members', kinds: ['party'], component: MembersSection },
  { name: 'held', kinds: ['party'], component: HeldSection },
  { name: 'statements', kinds: ['decision'], component: StatementsSection },
  { name: 'links', kinds: ELEMENT_KINDS, component: LinksSection },
  { name: 'places', kinds: ELEMENT_KINDS, component: PlacesSection },
  { name: 'resting', kinds: ELEMENT_KINDS, component: RestingSection },
  { name: 'decisions', kinds: ['issue'], component: DecisionsSection },
  { name: 'agenda', kinds: ['issue', 'session'], component: AgendaSection },
  { name: 'restore', kinds: 'all', component: RestoreSection },
  { name: 'log', kinds: 'all', component: LogSection },
];
