import type { ActionName } from '../../../shared/actions.ts';

/** What an action does now, and whether it can be done. */
export interface ActionBinding {
  readonly run: () => void;
  readonly enabled: boolean;
  /** For checkable actions: whether it is in force. */
  readonly checked?: boolean | undefined;
  /** Whether it can be done while a dialogue is open; what acts on a view cannot. */
  readonly overDialogs?: boolean | undefined;
}

/** The state of all actions at one moment. */
export type ActionStates = ReadonlyMap<ActionName, ActionBinding>;

/**
 * The actions that mounted components have bound, for menu, palette, keyboard and buttons.
 * Where several owners bind a name, the one that came last counts.
 */
export class ActionRegistry {
  readonly #bindings = new Map<ActionName, Map<symbol, ActionBinding>>();
  readonly #listeners = new Set<() => void>();
  readonly #first = new Set<() => void>();
  #states: ActionStates | null = new Map();

  /** Binds a name for an owner, or binds it anew without changing the owner's turn. */
  bind(name: ActionName, owner: symbol, binding: ActionBinding): void {
    const owners = this.#bindings.get(name) ?? new Map<symbol, ActionBinding>();
    this.#bindings.set(name, owners.set(owner, binding));
    this.#changed();
  }

  /** Takes an owner's binding of a name away. */
  release(name: ActionName, owner: symbol): void {
    this.#bindings.get(name)?.delete(owner);
    this.#changed();
  }

  /** Every bound action; the same object until something changes. */
  readonly states = (): ActionStates => (this.#states ??= this.#latest());

  /** Calls back on every change until the function that it returns is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Has something done before every action, such as what its binding goes by, until the function that it returns is called. */
  beforeEach(what: () => void): () => void {
    this.#first.add(what);
    return () => this.#first.delete(what);
  }

  /** Does an action, if it is bound and can be done now. Returns whether it was. */
  run(name: ActionName): boolean {
    for (const first of this.#first) first();
    const binding = this.states().get(name);
    if (!binding?.enabled) return false;
    binding.run();
    return true;
  }

  #latest(): ActionStates {
    const states = new Map<ActionName, ActionBinding>();
    for (const [name, owners] of this.#bindings) {
      const last = [...owners.values()].at(-1);
      if (last) states.set(name, last);
    }
    return states;
  }

  #changed(): void {
    this.#states = null;
    for (const listener of this.#listeners) listener();
  }
}
