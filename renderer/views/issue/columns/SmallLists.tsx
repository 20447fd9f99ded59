import { useTranslation } from 'react-i18next';
import type { Id } from '../../../../shared/model/id.ts';
import type { LinkedLead } from '../../details/leads/lead.ts';
import { LeadLink } from '../../details/leads/LeadLink.tsx';
import { ComposerSlot } from '../entries/Composer.tsx';
import { Entry } from '../entries/Entry.tsx';
import type { AssumptionNode, CitationNode } from '../issue-model.ts';
import styles from './SmallLists.module.css';

interface AssumptionsProps {
  readonly nodes: readonly AssumptionNode[];
  readonly parent: Id;
  readonly parentKey: Id;
}

/** What a position or an argument takes for granted; what is contested of it is marked. */
export function Assumptions({ nodes, parent, parentKey }: AssumptionsProps) {
  const { t } = useTranslation('issue');
  return (
    <>
      {nodes.length > 0 && (
        <ul className={styles.list} aria-label={t('vocabulary:kinds.assumption')}>
          {nodes.map(({ assumption: { id, text, status }, label, link }) => (
            <li key={link.id}>
              <Entry
                entry={{ kind: 'assumption', id, key: link.id }}
                sign="assumption"
                label={label}
                text={text}
                beside={
                  <span className={styles.status} data-status={status}>
                    {t(`vocabulary:assumption-status.${status}`)}
                  </span>
                }
              />
              <ComposerSlot parent={id} as="cites" backTo={link.id} />
              <ComposerSlot parent={id} as="questions" backTo={link.id} />
            </li>
          ))}
        </ul>
      )}
      <ComposerSlot parent={parent} as="assumes" backTo={parentKey} />
    </>
  );
}

/** The references that an element cites, by label and place; the whole of each ends the page. */
export function Citations({ nodes }: { readonly nodes: readonly CitationNode[] }) {
  const { t } = useTranslation('issue');
  if (nodes.length === 0) return null;
  return (
    <ul className={styles.citations} aria-label={t('vocabulary:kinds.reference')}>
      {nodes.map(({ reference: { id, text, locator }, label, link }) => (
        <li key={link.id}>
          <LeadLink
            lead={{ id, kind: 'reference', label, text, locator, status: null }}
            withText={false}
          />{' '}
          <span className={styles.locator}>{locator || text}</span>
        </li>
      ))}
    </ul>
  );
}

/** The issues that an element raises, by label; the list of follow-up questions says them whole. */
export function Questions({ nodes }: { readonly nodes: readonly LinkedLead[] }) {
  const { t } = useTranslation('issue');
  if (nodes.length === 0) return null;
  return (
    <p className={styles.questions}>
      {t('raises')}{' '}
      {nodes.map((lead) => (
        <LeadLink key={lead.link.id} lead={lead} withText={false} />
      ))}
    </p>
  );
}
