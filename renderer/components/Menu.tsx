import type { ReactElement, ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover, type PopoverProps } from 'react-aria-components/Popover';
import { Pressable } from 'react-aria-components/Pressable';
import { Separator } from 'react-aria-components/Separator';
import { classes } from './classes.ts';
import styles from './Popover.module.css';

/** One line of a menu. */
export interface MenuEntry {
  readonly id: string;
  readonly label: ReactNode;
  /** What is typed ahead and heard, where `label` is more than text. */
  readonly text?: string;
  /** The keys that do the same, as people read them. */
  readonly keys?: string | undefined;
  readonly disabled?: boolean;
  readonly run: () => void;
}

interface MenuProps {
  /** What the menu is called. */
  readonly label: string;
  /** The button that opens it. */
  readonly trigger: ReactElement<Record<string, unknown>, string>;
  /** Groups of entries; a line parts them. */
  readonly groups: readonly (readonly MenuEntry[])[];
  readonly placement?: PopoverProps['placement'];
}

/** A menu beside the button that opens it: arrow keys, typing ahead, Escape. */
export function Menu({ label, trigger, groups, placement = 'bottom start' }: MenuProps) {
  return (
    <MenuTrigger>
      <Pressable>{trigger}</Pressable>
      <Popover placement={placement} className={classes(styles.popover)}>
        <AriaMenu aria-label={label} className={classes(styles.menu)}>
          {groups.flatMap((group, index) => [
            ...(index > 0
              ? [<Separator key={`before-${group[0]?.id}`} className={classes(styles.separator)} />]
              : []),
            ...group.map((entry) => (
              <MenuItem
                key={entry.id}
                id={entry.id}
                className={classes(styles.item)}
                textValue={entry.text ?? String(entry.label)}
                isDisabled={entry.disabled ?? false}
                onAction={entry.run}
              >
                <span>{entry.label}</span>
                {entry.keys && <kbd>{entry.keys}</kbd>}
              </MenuItem>
            )),
          ])}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
