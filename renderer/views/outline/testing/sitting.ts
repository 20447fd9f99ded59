import type { BridgeError } from '../../../../shared/bridge.ts';
import { decide, type Command } from '../../../../shared/model/decide.ts';
import { elementOf } from '../../../../shared/model/queries.ts';
import { rowsFromState, type EntityRows } from '../../../../shared/model/state.ts';
import { ok } from '../../../../shared/result.ts';
import { createStore } from '../../../state/store.ts';
import { changesApplied, snapshotLoaded, workspaceOpened } from '../../../state/workspace.ts';
import type { Desk } from '../desk.ts';
import { eraseBack, eraseOn } from '../typing/erase.ts';
import { goToLine, stopTyping } from '../go.ts';
import { typingIntent } from '../typing/keys.ts';
import { enter, firstLine } from '../typing/lines.ts';
import { OutlineModel, type Look } from '../rows/model.ts';
import { moveAlong, moveIn, moveOut } from '../moving/moves.ts';
import { commandEnded, commandSent } from '../outline-slice.ts';
import { signOf } from '../typing/signs.ts';
import { noteTyped } from '../typing/turn.ts';
import { Typing } from '../typing/typing.ts';
import { SIGNS } from '../../../components/elements/KindSign.tsx';

const AT = '2015-04-13T09:00:00.000Z';

/** A text field without a window. */
class FakeField {
  value: string;
  selectionStart = 0;
  selectionEnd = 0;

  constructor(value: string) {
    this.value = value;
  }

  setSelectionRange(start: number, end: number): void {
    this.selectionStart = start;
    this.selectionEnd = end;
  }
}

/**
 * A person at the outline, without a window: the real state, model and functions, a text field and a
 * file that are pretended. The file takes commands when `deliver` is called, so that tests can type
 * while nothing has arrived yet.
 */
export class Sitting {
  readonly store = createStore();
  readonly model = new OutlineModel();
  readonly typing = new Typing();
  readonly said: string[] = [];
  readonly errors: BridgeError[] = [];
  readonly desk: Desk;
  #waiting: { readonly serial: string; readonly command: Command }[] = [];
  #field: FakeField | null = null;
  #turn = 0;
  #key: string | null = null;
  #ids = 0;

  constructor(rows: EntityRows = {}) {
    this.store.dispatch(
      workspaceOpened({ name: 'w', path: '/w.moot', readOnly: null, backup: null, replaced: null }),
    );
    const json = JSON.stringify({ rows, counters: {} });
    this.store.dispatch(snapshotLoaded({ seq: 0, json, undo: null, redo: null }));
    this.desk = {
      look: () => this.look(),
      outline: () => this.store.getState().outline,
      canEdit: () => true,
      dispatch: this.store.dispatch,
      send: (command) => {
        const decided = decide(this.look().map, command, { at: AT, author: '' });
        if (!decided.ok) return decided;
        const serial = `s${(this.#ids += 1)}`;
        this.store.dispatch(commandSent({ serial, command, at: AT }));
        this.#waiting.push({ serial, command });
        return ok(null);
      },
      say: (key) => this.said.push(key),
      sayError: (error) => this.errors.push(error),
      explain: (objection) => ({
        code: objection.by === 'model' ? objection.refusal.code : objection.by,
        message: JSON.stringify(objection),
        hint: '',
      }),
      newId: () => this.#newId(),
      typing: this.typing,
    };
  }

  look(): Look {
    const look = this.model.look(this.store.getState(), true);
    if (!look) throw new Error('no workspace');
    return look;
  }

  /** Begins in an empty outline. */
  begin(): this {
    firstLine(this.desk);
    this.#focus();
    return this;
  }

  /** Types characters one by one, as keys would. */
  type(text: string): this {
    for (const character of text) {
      const field = this.#field;
      if (!field) throw new Error('nothing to type in');
      const { value, selectionStart, selectionEnd } = field;
      field.value = value.slice(0, selectionStart) + character + value.slice(selectionEnd);
      field.setSelectionRange(selectionStart + 1, selectionStart + 1);
      noteTyped(this.desk);
      this.#focus();
    }
    return this;
  }

  /** Presses keys that mean something to the outline, `Shift+Tab` and `Alt+ArrowUp` among them. */
  press(...keys: readonly string[]): this {
    for (const combination of keys) this.#press(combination);
    return this;
  }

  #press(combination: string): void {
    const parts = combination.split('+');
    const field = this.#field;
    const length = field?.value.length ?? 0;
    const intent = typingIntent(
      {
        key: parts.at(-1) ?? '',
        ctrlKey: parts.includes('Ctrl'),
        metaKey: false,
        altKey: parts.includes('Alt'),
        shiftKey: parts.includes('Shift'),
      },
      {
        start: field?.selectionStart ?? 0,
        end: field?.selectionEnd ?? 0,
        length,
        onFirstLine: true,
        onLastLine: true,
      },
      { mac: false, rtl: false },
    );
    const { desk } = this;
    if (intent === 'enter') enter(desk);
    if (intent === 'move-in') moveIn(desk);
    if (intent === 'move-out') moveOut(desk);
    if (intent === 'move-up') moveAlong(desk, 'up');
    if (intent === 'move-down') moveAlong(desk, 'down');
    if (intent === 'erase-back') eraseBack(desk);
    if (intent === 'erase-on') eraseOn(desk);
    if (intent === 'line-above') goToLine(desk, -1, 'end');
    if (intent === 'line-below') goToLine(desk, 1, 'end');
    if (intent === 'stop-typing') stopTyping(desk);
    if (intent === null && combination === 'Backspace' && field) {
      const at = field.selectionStart;
      field.value = field.value.slice(0, at - 1) + field.value.slice(at);
      field.setSelectionRange(at - 1, at - 1);
      noteTyped(desk);
    }
    this.#focus();
  }

  /** Puts the caret into the line that is typed in. */
  caret(at: number): this {
    this.#field?.setSelectionRange(at, at);
    return this;
  }

  /** Does something and then gives the focus to where it belongs. */
  act(what: (desk: Desk) => void): this {
    what(this.desk);
    this.#focus();
    return this;
  }

  /** Lets the file take what was sent; what `refuse` picks fails. */
  deliver(refuse: (command: Command) => boolean = () => false): this {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { serial, command } of waiting) {
      const { workspace } = this.store.getState();
      if (!workspace.data) throw new Error('no workspace');
      const decided = decide(workspace.data, command, { at: AT, author: '' });
      if (refuse(command) || !decided.ok) {
        const failure = decided.ok
          ? { code: 'disk-full', message: 'The disk is full.', hint: '' }
          : { code: decided.error.code, message: '', hint: '' };
        this.store.dispatch(commandEnded({ serial, failure }));
      } else {
        const { changes, label } = decided.value;
        const seq = workspace.seq + 1;
        this.store.dispatch(changesApplied({ seq, changes, undo: label, redo: null }));
        this.store.dispatch(commandEnded({ serial, failure: null }));
      }
    }
    this.#focus();
    return this;
  }

  /** Has the file take a command that was sent before, and of which nobody could say what became of it. */
  arrive(command: Command): this {
    const { data, seq } = this.store.getState().workspace;
    const decided = data && decide(data, command, { at: AT, author: '' });
    if (!decided?.ok) throw new Error('it does not go into the file');
    const { changes, label } = decided.value;
    this.store.dispatch(changesApplied({ seq: seq + 1, changes, undo: label, redo: null }));
    return this;
  }

  /** The text in the line that is typed in. */
  get text(): string {
    return this.#field?.value ?? '';
  }

  /** What the outline shows, a line a row: dots for depth, sign, words; `|` after the active one, `…` drafts. */
  get lines(): readonly string[] {
    const { view, map } = this.look();
    const { active } = this.store.getState().outline;
    return view.rows.map(({ key, place, depth, draft }) => {
      const saved = draft?.text ?? elementOf(map, place.child)?.element.text ?? '';
      const text = this.typing.key === key ? this.typing.text : saved;
      const marks = (draft ? '…' : '') + (active?.key === key ? '|' : '');
      return `${'  '.repeat(depth)}${SIGNS[signOf(place)]} ${text}${marks}`;
    });
  }

  /** The workspace as the file has it. */
  get saved(): EntityRows {
    const { data } = this.store.getState().workspace;
    return data ? rowsFromState(data) : {};
  }

  #focus(): void {
    const { active, rewordings } = this.store.getState().outline;
    const { view, map } = this.look();
    const row = active ? view.row(active.key) : undefined;
    if (!active?.typing || !row) {
      if (this.#field) this.typing.end(this.#field);
      this.#field = null;
      return;
    }
    if (active.turn === this.#turn && this.#key === active.key && this.#field) {
      if (!row.draft) {
        this.typing.update(elementOf(map, row.place.child)?.element.text ?? '');
      }
      return;
    }
    this.#turn = active.turn;
    const saved = elementOf(map, row.place.child)?.element.text ?? '';
    const stays = this.#key === row.key && this.#field;
    if (!stays) {
      const shown = row.draft?.text ?? rewordings[row.place.child]?.text ?? saved;
      if (this.#field) this.typing.end(this.#field);
      this.#key = row.key;
      this.#field = new FakeField(shown);
      const begun = this.typing.begin({
        key: row.key,
        element: row.place.child,
        field: this.#field,
        saved: row.draft ? '' : saved,
        blocked: null,
      });
      if (begun) return;
    }
    const { caret } = active;
    const length = this.#field?.value.length ?? 0;
    const at = caret === 'start' ? 0 : caret === 'end' ? length : Math.min(caret, length);
    this.#field?.setSelectionRange(at, at);
  }

  #newId(): string {
    this.#ids += 1;
    return `01900000-0000-7000-8000-${String(this.#ids).padStart(12, '0')}`;
  }
}
