import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { AriaLocale } from './AriaLocale.tsx';
import { classes } from '../classes.ts';
import type { PointMenuProps } from './PointMenu.tsx';
import styles from './PointMenuPanel.module.css';

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
