import { argumentSign } from '../analysis/map.ts';
import { titleById } from '../model/checks.ts';
import type { Id } from '../model/id.ts';
import { kindOf } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import { fieldName, sayValue } from './say-value.ts';
import { filled, listed, plainSaid, quote, words, type Said, type Slots } from './said.ts';
import type { Subject, Telling } from './telling.ts';
import type { Voice } from './voice.ts';
import { wordDiff } from './word-diff.ts';

/**
 * A telling as a sentence in the language of a voice: “DT M moved from strongly for to for on P2”.
 * @param map the workspace as it stands, together with what is named and is no more
 */
export function say(voice: Voice, map: WorkspaceState, telling: Telling): Said {
  return new Sayer(voice, map).say(telling);
}

/** A telling of one thing that can happen. */
type Told<What extends Telling['what']> = Extract<Telling, { what: What }>;

class Sayer {
  readonly #voice: Voice;
  readonly #map: WorkspaceState;

  constructor(voice: Voice, map: WorkspaceState) {
    this.#voice = voice;
    this.#map = map;
  }

  say(telling: Telling): Said {
    switch (telling.what) {
      case 'added':
      case 'back':
        return this.#arrival(telling);
      case 'removed':
        return this.#removal(telling);
      case 'reworded':
        return this.#rewording(telling);
      case 'set':
        return this.#setting(telling);
      case 'placed':
        return this.#placing(telling);
      case 'reordered':
      case 'put-on-map':
      case 'released':
        return this.#fill(telling.what, { entity: this.#name(telling.subject.id) });
      case 'linked':
      case 'unlinked': {
        const ends = { from: this.#name(telling.from), to: this.#name(telling.to) };
        return this.#fill(telling.what, { ...ends, type: this.#word('link', telling.type) });
      }
      case 'relinked':
        return this.#fill('relinked', {
          from: this.#name(telling.from),
          to: this.#name(telling.to),
          before: this.#word('link', telling.before),
          after: this.#word('link', telling.after),
        });
      case 'stance':
        return this.#stance(telling);
      case 'stance-removed':
        return this.#fill('stance-removed', {
          party: this.#name(telling.party),
          position: this.#name(telling.position),
          before: this.#word('level', telling.before),
        });
      case 'joined':
      case 'left': {
        const { what, person, group } = telling;
        return this.#fill(what, { person: this.#name(person), group: this.#name(group) });
      }
    }
  }

  #arrival({ what, subject, text, under }: Told<'added' | 'back'>): Said {
    const entity = this.#name(subject.id);
    if (what === 'added' && subject.kind === 'named-state') {
      return this.#fill('named-state', { entity });
    }
    const place = under.length === 0 ? '' : subject.kind === 'agenda-item' ? '-on' : '-under';
    return this.#fill(`${what}${place}${isTitled(entity, text) ? '' : '-text'}`, {
      what: this.#kind(subject),
      entity,
      text: quote(text),
      under: listed(
        this.#voice,
        under.map((id) => this.#name(id)),
      ),
    });
  }

  #removal({ subject, text, below }: Told<'removed'>): Said {
    const entity = this.#name(subject.id);
    const what = this.#kind(subject);
    const count = words(below.toLocaleString(this.#voice.messages.language));
    const slots = { what, entity, text: quote(text), count };
    if (below > 0) return this.#fill('removed-below', slots, below);
    return this.#fill(isTitled(entity, text) ? 'removed' : 'removed-text', slots);
  }

  #rewording({ subject, field, before, after }: Told<'reworded'>): Said {
    const runs = wordDiff(before, after);
    const slots = {
      entity: this.#subject(subject),
      field: fieldName(this.#voice, field),
      before: [{ as: 'quote', side: 'before', runs: runs.filter(({ mark }) => mark !== 'new') }],
      after: [{ as: 'quote', side: 'after', runs: runs.filter(({ mark }) => mark !== 'gone') }],
    } as const;
    if (before === '') return this.#fill('worded-first', { ...slots, after: quote(after) });
    if (after === '') return this.#fill('worded-no-more', { ...slots, before: quote(before) });
    return this.#fill(field === 'text' ? 'reworded' : 'reworded-field', slots);
  }

  #setting({ subject, changed, field, before, after }: Told<'set'>): Said {
    return this.#fill('set', {
      entity: this.#subject(subject),
      field: fieldName(this.#voice, field),
      before: sayValue(this.#voice, this.#map, changed.kind, field, before),
      after: sayValue(this.#voice, this.#map, changed.kind, field, after),
    });
  }

  #placing({ subject, from, to }: Told<'placed'>): Said {
    return this.#fill(from === null ? 'placed' : to === null ? 'taken-out' : 'moved', {
      entity: this.#name(subject.id),
      from: from === null ? [] : this.#name(from),
      to: to === null ? [] : this.#name(to),
    });
  }

  #stance({ party, position, before, after, formal }: Told<'stance'>): Said {
    const key = before === null ? 'stance' : before === after ? 'stance-again' : 'stance-moved';
    return this.#fill(formal ? `${key}-formal` : key, {
      party: this.#name(party),
      position: this.#name(position),
      before: before === null ? [] : this.#word('level', before),
      after: this.#word('level', after),
    });
  }

  #fill(key: string, slots: Slots, count?: number): Said {
    return filled(this.#voice, `history:tell.${key}`, slots, count);
  }

  #word(group: string, value: string): Said {
    return words(this.#voice.messages.t(`vocabulary:${group}.${value}`));
  }

  #name(id: Id): Said {
    const kind = kindOf(this.#map, id) ?? 'issue';
    return [{ as: 'entity', kind, id, title: titleById(this.#map, id) }];
  }

  /** What a field is of. The workspace itself has no label, and its title may be what changed. */
  #subject({ kind, id }: Subject): Said {
    return kind === 'workspace'
      ? words(this.#voice.messages.t('history:the-workspace'))
      : this.#name(id);
  }

  /** An entity's kind as people see it: an argument is a pro or a contra. */
  #kind({ kind, id }: Subject): Said {
    return this.#word('kind', (kind === 'argument' ? argumentSign(this.#map, id) : null) ?? kind);
  }
}

/** Whether what people call something says all that its text does. */
function isTitled(name: Said, text: string): boolean {
  return text === '' || plainSaid(name) === text;
}
