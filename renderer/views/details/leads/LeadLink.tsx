import type { EntityKind } from '../../../../shared/model/entities.ts';
import type { Id } from '../../../../shared/model/id.ts';
import type { ElementKind } from '../../../../shared/model/vocabulary.ts';
import { KindSign, type SignKind } from '../../../components/elements/KindSign.tsx';
import { LabelChip } from '../../../components/elements/LabelChip.tsx';
import { useWorkspace } from '../../../state/store.ts';
import { useGoTo } from '../../../app/use-go-to.ts';
import { sideOf, type Lead } from './lead.ts';
import styles from './LeadLink.module.css';

interface LeadLinkProps {
  readonly lead: Lead;
  /** Whether the text stands after the label, or is only its tooltip. */
  readonly withText?: boolean;
  /** Of a link in a list that is one stop of the Tab key: whether Tab comes to it. */
  readonly tabIndex?: 0 | -1;
}

/** An element's label and text as a link that goes to it. */
export function LeadLink({ lead, withText = true, tabIndex }: LeadLinkProps) {
  const goTo = useGoTo();
  const kind = useSignKind(lead.kind, lead.id);
  return (
    <button
      type="button"
      role="link"
      className={styles.lead}
      tabIndex={tabIndex}
      title={withText ? undefined : `${lead.text} ${lead.locator}`.trim()}
      onClick={() => goTo(lead.kind, lead.id)}
    >
      <LabelChip label={lead.label} kind={kind} />
      {withText && (
        <span className={styles.text}>
          <bdi>{lead.text}</bdi>
          {lead.locator !== '' && <span className={styles.locator}> {lead.locator}</span>}
        </span>
      )}
    </button>
  );
}

/** The sign of an element: an argument's says whether it is for or against. */
export function LeadSign({ lead }: { readonly lead: Lead }) {
  return <KindSign kind={useSignKind(lead.kind, lead.id)} />;
}

/** An entity's kind as people see it: an argument is a pro or a contra where it is only one of them. */
export function useSignKind(kind: ElementKind, id: Id): SignKind;
export function useSignKind(kind: EntityKind, id: Id): SignKind | EntityKind;
export function useSignKind(kind: EntityKind, id: Id): SignKind | EntityKind {
  const side = useWorkspace((state) => (kind === 'argument' ? sideOf(state, id) : null));
  return side ?? kind;
}
