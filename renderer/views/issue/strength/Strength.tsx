import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Popover } from '../../../components/overlays/Popover.tsx';
import { figureOf, StrengthBar } from '../../../components/elements/StrengthBar.tsx';
import { useAppSelector } from '../../../state/store.ts';
import type { EntryRef } from '../entries/adding.ts';
import styles from './Strength.module.css';
import type { PageStrength, StrengthInput } from './strength-model.ts';
import { useStrength } from './strengths.tsx';

/** How strong the arguments leave an entry of the page, once that is asked for; a press says how it came about. */
export function Strength({ entry }: { readonly entry: EntryRef }) {
  const { t } = useTranslation('analysis');
  const strength = useStrength(entry.id);
  // The entry that is active is the one whose parts the Tab key comes to.
  const isActive = useAppSelector(({ issue }) => issue.active?.key === entry.key);
  if (!strength) return null;
  const title = t('strength.explain', { label: strength.label });
  return (
    <Popover
      label={title}
      trigger={
        <button type="button" className={styles.trigger} title={title} tabIndex={isActive ? 0 : -1}>
          <StrengthBar value={strength.dfQuad} />
        </button>
      }
    >
      {() => <Explanation title={title} strength={strength} />}
    </Popover>
  );
}

interface ExplanationProps {
  readonly title: string;
  readonly strength: PageStrength;
}

/** What a strength is made from, and what it is not. */
function Explanation({ title, strength }: ExplanationProps) {
  const { t, i18n } = useTranslation('analysis');
  const { dfQuad, quadraticEnergy, base, pros, contras, isAnswered, acceptability } = strength;
  const figure = (value: number | null): string =>
    value === null ? t('strength.none') : figureOf(i18n.language, value);
  const isAlone = pros.length + contras.length === 0 && !isAnswered;
  return (
    <div className={styles.explanation}>
      <p className={styles.title}>{title}</p>
      <dl className={styles.figures}>
        <Figure name={t('strength.df-quad')}>{figure(dfQuad)}</Figure>
        <Figure name={t('strength.quadratic-energy')}>{figure(quadraticEnergy)}</Figure>
      </dl>
      {dfQuad === null && <p>{t('strength.circle')}</p>}
      <p>{t('strength.base', { base: figure(base) })}</p>
      {isAlone && <p>{t('strength.nothing')}</p>}
      <Inputs name={t('strength.pros')} inputs={pros} figure={figure} />
      <Inputs name={t('strength.contras')} inputs={contras} figure={figure} />
      {isAnswered && <p>{t('strength.answer', { base: figure(base) })}</p>}
      <p>{t(`strength.standing.${acceptability}`)}</p>
      <p className={styles.caveat}>{t('strength.caveat')}</p>
    </div>
  );
}

function Figure({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.figure}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface InputsProps {
  readonly name: string;
  readonly inputs: readonly StrengthInput[];
  readonly figure: (value: number | null) => string;
}

function Inputs({ name, inputs, figure }: InputsProps) {
  const { t, i18n } = useTranslation('analysis');
  if (inputs.length === 0) return null;
  const items = inputs.map(({ label, value, counts }) =>
    counts ? t('strength.item', { label, value: figure(value) }) : t('strength.met', { label }),
  );
  const list = new Intl.ListFormat(i18n.language, { type: 'unit' });
  return (
    <p>
      {name} {list.format(items)}.
    </p>
  );
}
