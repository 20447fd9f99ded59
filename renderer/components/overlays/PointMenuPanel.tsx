import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { AriaLocale } from './AriaLocale.tsx';
import { classes } from '../classes.ts';
import styles from './PointMenuPanel.module.css';

/** Something that a menu offers. */
export interface MenuChoice {
  readonly id: string;
  readonly label: string;
  /** The keys that do the same, as people read them. */
  readonly keys?: string | undefined;
  readonly disabled?: boolean;
}

/** A menu at a point: what it offers, and what is told of it. */
export interface PointMenuProps {
  /** What the menu is called. */
  readonly label: string;
  /** Where it opens, in pixels of the window. */
  readonly at: { readonly x: number; readonly y: number };
  /** What it offers, in groups between which there are lines. */
  readonly groups: readonly (readonly MenuChoice[])[];
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

/** `PointMenu` with all that it brings. */
export function PointMenuPanel({ label, at, groups, onChoose, onClose }: PointMenuProps) {
  const anchor = useRef<Element>(document.body);
  const { x, y } = at;
  return (
    <AriaLocale>
      <Popover
        isOpen
        aria-label={label}
        triggerRef={anchor}
        placement="bottom start"
        offset={0}
        className={classes(styles.popover)}
        getTargetRect={() => new DOMRect(x, y, 0, 0)}
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <Menu
          aria-label={label}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu that a person opened
          autoFocus="first"
          className={classes(styles.menu)}
          onAction={(id) => {
            // It is gone before anything happens, so that it does not take back a focus given meanwhile.
            flushSync(onClose);
            onChoose(String(id));
          }}
        >
          {groups.map((choices, index) => (
            <MenuSection key={index} aria-label={label} className={classes(styles.group)}>
              {choices.map(({ id, label: words, keys, disabled }) => (
                <MenuItem
                  key={id}
                  id={id}
                  textValue={words}
                  isDisabled={disabled === true}
                  className={classes(styles.choice)}
                >
                  <span>{words}</span>
                  {keys && (
                    <kbd className={styles.keys} aria-hidden="true">
                      {keys}
                    </kbd>
                  )}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </AriaLocale>
  );
}
