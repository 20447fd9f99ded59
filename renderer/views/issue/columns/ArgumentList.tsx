import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../../components/classes.ts';
import { Prose } from '../../../components/prose/Prose.tsx';
import type { Id } from '../../../../shared/model/id.ts';
import styles from './ArgumentList.module.css';
import { ComposerSlot } from '../entries/Composer.tsx';
import { Entry } from '../entries/Entry.tsx';
import type { ArgumentNode } from '../issue-model.ts';
import { Assumptions, Citations, Questions } from './SmallLists.tsx';
import { Strength } from '../strength/Strength.tsx';

interface ArgumentsProps {
  /** What the arguments speak to. */
  readonly parent: Id;
  readonly parentKey: Id;
  readonly nodes: readonly ArgumentNode[];
}

/** The arguments on a position: those for it, then those against it, each under its heading. */
export function Arguments({ parent, parentKey, nodes }: ArgumentsProps) {
  return (
    <>
      <Side side="pro" parent={parent} parentKey={parentKey} nodes={nodes} />
      <Side side="contra" parent={parent} parentKey={parentKey} nodes={nodes} />
    </>
  );
}

function Side({
  side,
  parent,
  parentKey,
  nodes,
}: ArgumentsProps & { readonly side: 'pro' | 'contra' }) {
  const { t } = useTranslation('issue');
  const title = useId();
  const own = nodes.filter((node) => node.side === side);
  return (
    <div className={styles.side}>
      {own.length > 0 && (
        <>
          <h5 id={title} className={classes(styles.title, styles[side])}>
            {t(`arguments.${side}`)}
          </h5>
          <ul className={styles.list} aria-labelledby={title}>
            {own.map((node) => (
              <Argument key={node.link.id} node={node} />
            ))}
          </ul>
        </>
      )}
      {/* Always in the same place: what is typed in it goes on when the first one is there. */}
      <ComposerSlot
        parent={parent}
        as={side === 'pro' ? 'supports' : 'objects-to'}
        backTo={parentKey}
      />
    </div>
  );
}

/** An argument, how it was answered, and what is said to it in turn. */
const Argument = memo(function Argument({ node }: { readonly node: ArgumentNode }) {
  const { t } = useTranslation('issue');
  const { argument, label, side, link, replies, assumptions, citations, questions } = node;
  const { id, text, detail, response, responseText } = argument;
  const needsAnswer = side === 'contra';
  return (
    <li className={styles.argument}>
      <Entry
        entry={{ kind: 'argument', id, key: link.id }}
        sign={side}
        label={label}
        text={text}
        beside={
          <>
            {needsAnswer && (
              <span className={styles.response} data-response={response}>
                {t(`vocabulary:response.${response}`)}
              </span>
            )}
            <Strength entry={{ kind: 'argument', id, key: link.id }} />
          </>
        }
      >
        {detail !== '' && <Prose text={detail} className={styles.detail} />}
        {responseText !== '' && (
          <div className={styles.answer}>
            <Prose text={responseText} />
          </div>
        )}
        <Citations nodes={citations} />
      </Entry>
      <Assumptions nodes={assumptions} parent={id} parentKey={link.id} />
      <Questions nodes={questions} />
      <ComposerSlot parent={id} as="cites" backTo={link.id} />
      <ComposerSlot parent={id} as="questions" backTo={link.id} />
      {replies.length > 0 && (
        <ul className={styles.replies} aria-label={t('arguments.replies', { label })}>
          {replies.map((reply) => (
            <Argument key={reply.link.id} node={reply} />
          ))}
        </ul>
      )}
      <ComposerSlot parent={id} as="supports" backTo={link.id} />
      <ComposerSlot parent={id} as="objects-to" backTo={link.id} />
    </li>
  );
});
