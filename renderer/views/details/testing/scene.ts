import { decide, type Command } from '../../../../shared/model/decide.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { ends } from '../../../../shared/model/links.ts';
import { applyChanges, emptyState, type WorkspaceState } from '../../../../shared/model/state.ts';
import type { ElementKind, LinkType, StanceLevel } from '../../../../shared/model/vocabulary.ts';

/** A workspace that a test writes step by step, through the commands that the app gives. */
export class Scene {
  state: WorkspaceState = emptyState();
  #count = 0;

  /** A new id; later ones sort after earlier ones. */
  id(): Id {
    this.#count += 1;
    return `01950000-0000-7000-8000-${this.#count.toString(16).padStart(12, '0')}`;
  }

  /** Carries out a command; throws where the model refuses it. */
  run(command: Command): void {
    const at = new Date(Date.UTC(2015, 3, 13, 9, 0, this.#count)).toISOString();
    const decided = decide(this.state, command, { at, author: 'Ada' });
    if (!decided.ok) throw new Error(JSON.stringify(decided.error));
    this.state = applyChanges(this.state, decided.value.changes);
  }

  /** An element at the top, or under another one by a link. */
  add(kind: ElementKind, text: string, parent?: Id, as?: LinkType, fields: object = {}): Id {
    const id = this.id();
    this.run({
      type: 'add-element',
      id,
      element: { kind, fields: { text, ...fields } } as never,
      place:
        parent === undefined || as === undefined
          ? { under: 'nothing' }
          : { under: 'element', parent, as, link: this.id() },
    });
    return id;
  }

  /** A link that says something of `child` as seen from below. */
  tie(as: LinkType, child: Id, parent: Id): Id {
    const id = this.id();
    this.run({ type: 'add-link', id, link: as, ...ends(as, child, parent) });
    return id;
  }

  party(name: string, shortName = name, partyType: 'group' | 'person' = 'group'): Id {
    const id = this.id();
    this.run({ type: 'add-party', id, name, shortName, partyType });
    return id;
  }

  stance(party: Id, position: Id, level: StanceLevel, since: string, fields: object = {}): Id {
    const id = this.id();
    this.run({ type: 'set-stance', id, party, position, level, since, ...fields });
    return id;
  }
}
