import box from './box.module.css';

interface WordsFieldProps {
  /** What it is for; also said in it while it is empty. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
}

/** Words by which a list shows less of itself. Escape takes them away before it leaves what the list is in. */
export function WordsField({ label, value, onChange }: WordsFieldProps) {
  return (
    <input
      type="search"
      className={box.box}
      aria-label={label}
      placeholder={label}
      value={value}
      autoComplete="off"
      spellCheck={false}
      dir="auto"
      onChange={({ target }) => onChange(target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || value === '') return;
        event.preventDefault();
        event.stopPropagation();
        onChange('');
      }}
    />
  );
}
