import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionName } from '../../../shared/actions.ts';
import { Button, type ButtonTone } from '../../components/buttons/Button.tsx';
import { IconButton } from '../../components/buttons/IconButton.tsx';
import { useActions, useActionState } from './context.tsx';
import { useKeysOf } from './use-keys.ts';

interface ActionButtonProps {
  readonly name: ActionName;
  /** Instead of the label: the button is then as small as a sign, and its label is its tooltip. */
  readonly icon?: ReactNode;
  readonly tone?: ButtonTone;
  readonly className?: string | undefined;
  /** What the tooltip says instead of the action's label, such as what would be undone. */
  readonly hint?: string;
}

/**
 * A button that does an action: its label, shortcut and whether it can be done come from the
 * registry, so that it says what menu and palette say.
 */
export function ActionButton({ name, icon, tone, className, hint }: ActionButtonProps) {
  const { t } = useTranslation();
  const registry = useActions();
  const binding = useActionState(name);
  const keys = useKeysOf(name);
  const label = t(`action.${name}`);
  const common = {
    disabled: !binding?.enabled,
    'aria-keyshortcuts': keys?.aria,
    'aria-pressed': binding?.checked,
    onClick: () => registry.run(name),
  };
  const title = keys ? `${hint ?? label} (${keys.text})` : (hint ?? label);
  return icon ? (
    <IconButton label={label} title={title} icon={icon} {...common} />
  ) : (
    <Button tone={tone} className={className} title={keys || hint ? title : undefined} {...common}>
      {label}
    </Button>
  );
}
