import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../../shared/model/id.ts';
import { isSafeLink } from '../../../components/prose/safe-link.ts';
import { useRequest } from '../../../state/request.ts';
import { ComposerSlot } from '../entries/Composer.tsx';
import { Entry } from '../entries/Entry.tsx';
import type { IssuePage, PageReference } from '../issue-model.ts';
import styles from './lists.module.css';
import { PageSection } from './PageSection.tsx';

/** Every document that the page rests on: the place in it, its version, and what it says. */
export function References({ page: { issue, references } }: { readonly page: IssuePage }) {
  const { t } = useTranslation('issue');
  return (
    <div className={styles.part}>
      {references.length > 0 && (
        <PageSection title={t('vocabulary:kinds.reference')}>
          <ul className={styles.list} aria-label={t('vocabulary:kinds.reference')}>
            {references.map((entry) => (
              <li key={entry.reference.id}>
                <ReferenceEntry {...entry} />
                <ComposerSlot
                  parent={entry.reference.id}
                  as="questions"
                  backTo={keyOfReference(entry.reference.id)}
                />
              </li>
            ))}
          </ul>
        </PageSection>
      )}
      <ComposerSlot parent={issue.id} as="cites" backTo={issue.id} />
    </div>
  );
}

const ReferenceEntry = memo(function ReferenceEntry({ reference, label, citedBy }: PageReference) {
  const { t, i18n } = useTranslation('issue');
  const request = useRequest();
  const { id, text, locator, version, quotation, url } = reference;
  const by = new Intl.ListFormat(i18n.language).format(citedBy);
  return (
    <Entry
      entry={{ kind: 'reference', id, key: keyOfReference(id) }}
      sign="reference"
      label={label}
      text={text}
      beside={<span className={styles.soft}>{t('cited-by', { by })}</span>}
    >
      {(locator !== '' || version !== '') && (
        <p>{[locator, version].filter(Boolean).join(' · ')}</p>
      )}
      {quotation !== '' && (
        <blockquote className={styles.quotation} dir="auto">
          {quotation}
        </blockquote>
      )}
      {isSafeLink(url) && (
        <p>
          <a
            href={url}
            title={url}
            onClick={(event) => {
              event.preventDefault();
              void request('app.open-external', { url });
            }}
          >
            {url}
          </a>
        </p>
      )}
    </Entry>
  );
});

/** A reference is listed on the page once, however many links lead to it. */
function keyOfReference(id: Id): Id {
  return `${id}-listed`;
}
