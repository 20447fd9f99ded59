import { useTranslation } from 'react-i18next';
import { useCanEdit } from '../../../state/commands.ts';
import { useDates } from '../../details/dates.ts';
import { EntityLink } from '../../details/leads/EntityLink.tsx';
import type { LinkedLead } from '../../details/leads/lead.ts';
import { LeadLink } from '../../details/leads/LeadLink.tsx';
import { linkWords } from '../../details/picker/link-groups.ts';
import { ProseField } from '../../details/fields/written/ProseField.tsx';
import { TagsField } from '../../details/fields/chosen/TagsField.tsx';
import { useEdit } from '../../details/fields/use-edit.ts';
import { Entry } from '../entries/Entry.tsx';
import styles from './IssueHeader.module.css';
import type { IssuePage } from '../issue-model.ts';
import { MetaSelect } from './MetaSelect.tsx';
import { ISSUE_STATUSES, ISSUE_TYPES, PRIORITIES } from '../../../../shared/model/vocabulary.ts';

/** The head of an issue's page: the question, how it stands, what it hangs together with. */
export function IssueHeader({ page }: { readonly page: IssuePage }) {
  const { t } = useTranslation('issue');
  const canEdit = useCanEdit();
  const { issue, label } = page;
  const edit = useEdit('issue', issue.id);
  return (
    <header className={styles.header}>
      <Entry
        entry={{ kind: 'issue', id: issue.id, key: issue.id }}
        sign="issue"
        label={label}
        text={issue.text}
        heading="h2"
        className={styles.title}
      />
      <div className={styles.meta}>
        <MetaSelect
          label={t('details:field.type')}
          value={issue.type}
          values={ISSUE_TYPES}
          words="issue-type"
          onChange={(type) => edit('type', type)}
        />
        <MetaSelect
          label={t('details:field.status')}
          value={issue.status}
          values={ISSUE_STATUSES}
          words="issue-status"
          onChange={(status) => edit('status', status)}
        />
        <MetaSelect
          label={t('details:field.priority')}
          value={issue.priority}
          values={PRIORITIES}
          words="priority"
          shown={(word) => t('priority', { priority: word })}
          onChange={(priority) => edit('priority', priority)}
        />
      </div>
      <Relations page={page} />
      <ProseField
        name="detail"
        labelHidden
        value={issue.detail}
        readOnly={!canEdit}
        onCommit={(detail) => edit('detail', detail)}
      />
      <TagsField
        label={t('details:field.tags')}
        labelHidden
        tags={issue.tags}
        readOnly={!canEdit}
        onChange={(tags) => edit('tags', tags)}
      />
    </header>
  );
}

/** What the issue comes from, what has to be settled first, what waits for it, when it is taken up. */
function Relations({ page }: { readonly page: IssuePage }) {
  const { t } = useTranslation('issue');
  const dates = useDates();
  const { origins, dependsOn, neededBy, agenda } = page;
  const rows = [
    ...[...Map.groupBy(origins, ({ link }) => link.type).entries()].map(([type, leads]) => ({
      words: t(linkWords({ type, direction: 'out' })),
      leads,
    })),
    { words: t(linkWords({ type: 'depends-on', direction: 'out' })), leads: dependsOn },
    { words: t(linkWords({ type: 'depends-on', direction: 'in' })), leads: neededBy },
  ].filter(({ leads }) => leads.length > 0);
  if (rows.length === 0 && agenda.length === 0) return null;
  return (
    <dl className={styles.relations}>
      {rows.map(({ words, leads }) => (
        <Relation key={words} words={words} leads={leads} />
      ))}
      {agenda.length > 0 && (
        <div className={styles.relation}>
          <dt>{t('agenda')}</dt>
          {agenda.map(({ item, session }) => (
            <dd key={item.id}>
              <EntityLink
                kind="agenda-item"
                id={item.id}
                label={session ? dates.wallTime(session.start) : ''}
                text={session?.title ?? ''}
              />
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}

interface RelationProps {
  readonly words: string;
  readonly leads: readonly LinkedLead[];
}

function Relation({ words, leads }: RelationProps) {
  const { t } = useTranslation('issue');
  return (
    <div className={styles.relation}>
      <dt>{words}</dt>
      {leads.map((lead) => (
        <dd key={lead.link.id}>
          <LeadLink lead={lead} />
          {lead.kind === 'issue' && lead.status !== null && (
            <span className={styles.status}> {t(`vocabulary:issue-status.${lead.status}`)}</span>
          )}
        </dd>
      ))}
    </div>
  );
}
