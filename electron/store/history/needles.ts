import { isId } from '../../../shared/model/id.ts';
import { fieldsIn, labelIn, replacedIn } from '../log/log-json.ts';
import type { LogStatements } from '../log/log-statements.ts';
import type { ChangeRecord, TransactionRecord } from '../log/log-record.ts';
import { fold } from '../search/words.ts';

/** Words that are looked for in what transactions wrote, whatever their case and accents. */
export class Needles {
  readonly #log: LogStatements;
  readonly #words: readonly string[];

  constructor(log: LogStatements, text: string) {
    this.#log = log;
    this.#words = text.split(/\s+/).filter(Boolean).map(fold);
  }

  /** Whether all of them stand in what a transaction is called, in what it wrote or in what it replaced. */
  areIn(record: TransactionRecord, changes: readonly ChangeRecord[]): boolean {
    const missing = new Set(this.#words);
    const look = (text: string): boolean => {
      const folded = fold(text);
      for (const word of missing) if (folded.includes(word)) missing.delete(word);
      return missing.size === 0;
    };
    if (missing.size === 0) return true;
    const { values } = labelIn(record.label);
    if (textsIn(values).some(look)) return true;
    return changes.some((change) => {
      const fields = fieldsIn(change.fields);
      return textsIn(fields).some(look) || this.#replacedBy(change).some(look);
    });
  }

  #replacedBy({ replaced }: ChangeRecord): readonly string[] {
    const names = replacedIn(replaced);
    return Object.entries(names).flatMap(([field, change]) => {
      const record = field === 'rank' ? undefined : this.#log.change(change);
      const fields = record ? fieldsIn(record.fields) : {};
      return textsIn({ [field]: fields[field] });
    });
  }
}

/** Ranks, ids and the moments of the program's own clock are no words of anybody. */
const MOMENT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

function textsIn(fields: object): readonly string[] {
  return Object.entries(fields).flatMap(([field, value]) =>
    field === 'rank'
      ? []
      : (Array.isArray(value) ? value : [value]).filter(
          (text): text is string => typeof text === 'string' && !isId(text) && !MOMENT.test(text),
        ),
  );
}
