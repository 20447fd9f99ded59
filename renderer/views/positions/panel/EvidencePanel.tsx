import { memo, type KeyboardEvent, type Ref } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useTranslation } from 'react-i18next';
import type { Overview } from '../../../../shared/analysis/overview.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { AriaLocale } from '../../../components/overlays/AriaLocale.tsx';
import { classes } from '../../../components/classes.ts';
import { IconButton } from '../../../components/buttons/IconButton.tsx';
import { CloseIcon } from '../../../components/buttons/icons.tsx';
import { useAppDispatch, useAppSelector } from '../../../state/store.ts';
import type { IssueColumn } from '../axes/matrix-model.ts';
import { PANEL_TABS, panelToggled, tabChosen } from '../positions-slice.ts';
import type { Shown } from '../shown.ts';
import styles from './EvidencePanel.module.css';
import { IssueTab } from './IssueTab.tsx';
import { PairsTab } from './PairsTab.tsx';
import { ReasonsTab } from './ReasonsTab.tsx';

interface EvidencePanelProps extends Shown {
  readonly state: WorkspaceState;
  /** The issue of the active cell; `null` in the parties' column. */
  readonly issue: IssueColumn | null;
  readonly overview: Overview | null;
  /** Called on Escape: the keys go back to the matrix. */
  readonly onLeave: () => void;
  readonly panel: Ref<HTMLElement>;
}

/** What tells more of the active cell: the reasons, how the issue stands, and how far apart parties are. */
export const EvidencePanel = memo(function EvidencePanel({
  onLeave,
  panel,
  ...shown
}: EvidencePanelProps) {
  const { t } = useTranslation('positions');
  const dispatch = useAppDispatch();
  const tab = useAppSelector(({ positions }) => positions.tab);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onLeave();
  };
  return (
    // Escape means the same wherever in it the focus is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={panel}
      tabIndex={-1}
      className={styles.panel}
      aria-label={t('panel.title')}
      onKeyDown={press}
    >
      <AriaLocale>
        <Tabs
          className={classes(styles.tabs)}
          selectedKey={tab}
          onSelectionChange={(key) => {
            const chosen = PANEL_TABS.find((name) => name === key);
            if (chosen) dispatch(tabChosen(chosen));
          }}
        >
          <div className={styles.bar}>
            <TabList aria-label={t('panel.title')} className={classes(styles.list)}>
              {PANEL_TABS.map((name) => (
                <Tab key={name} id={name} className={classes(styles.tab)}>
                  {t(`panel.${name}`)}
                </Tab>
              ))}
            </TabList>
            <IconButton
              label={t('panel.close')}
              icon={<CloseIcon />}
              onClick={() => {
                onLeave();
                dispatch(panelToggled());
              }}
            />
          </div>
          <TabPanel id="reasons" className={classes(styles.content)}>
            <ReasonsTab {...shown} />
          </TabPanel>
          <TabPanel id="issue" className={classes(styles.content)}>
            <IssueTab {...shown} />
          </TabPanel>
          <TabPanel id="parties" className={classes(styles.content)}>
            <PairsTab {...shown} />
          </TabPanel>
        </Tabs>
      </AriaLocale>
    </section>
  );
});
