import { handOn } from './hand-on.ts';
import { IconButton } from './IconButton.tsx';
import { CloseIcon } from './icons.tsx';

interface RemoveButtonProps {
  /** What it takes away. */
  readonly label: string;
  readonly className?: string | undefined;
  readonly onRemove: () => void;
}

/** Takes away the line of a list that it stands in, as its last button; the focus goes to the next line's. */
export function RemoveButton({ label, className, onRemove }: RemoveButtonProps) {
  return (
    <IconButton
      className={className}
      label={label}
      icon={<CloseIcon />}
      onClick={({ currentTarget }) => {
        handOn(currentTarget);
        onRemove();
      }}
    />
  );
}
