import type { SingleCommand } from '../model/decide.ts';
import type { Id } from '../model/id.ts';
import type { LinkType } from '../model/vocabulary.ts';

type AddElement = Extract<SingleCommand, { readonly type: 'add-element' }>;
type Fields<K extends AddElement['element']['kind']> = Extract<
  AddElement['element'],
  { readonly kind: K }
>['fields'];

/** The map of the sample: issues with all that stands under them, in the order of the story. */
export function sampleMap(id: (name: string) => Id): readonly SingleCommand[] {
  const add = (
    name: string,
    element: AddElement['element'],
    place?: { readonly under: string; readonly as: LinkType },
  ): SingleCommand => ({
    type: 'add-element',
    id: id(name),
    element,
    place: place
      ? {
          under: 'element',
          parent: id(place.under),
          as: place.as,
          link: id(`${name} ${place.as} ${place.under}`),
        }
      : { under: 'nothing' },
  });
  const issue = (
    name: string,
    fields: Fields<'issue'>,
    place?: { readonly under: string; readonly as: LinkType },
  ): SingleCommand => add(name, { kind: 'issue', fields }, place);
  const position = (name: string, under: string, fields: Fields<'position'>): SingleCommand =>
    add(name, { kind: 'position', fields }, { under, as: 'responds-to' });
  const pro = (name: string, under: string, fields: Fields<'argument'>): SingleCommand =>
    add(name, { kind: 'argument', fields }, { under, as: 'supports' });
  const contra = (name: string, under: string, fields: Fields<'argument'>): SingleCommand =>
    add(name, { kind: 'argument', fields }, { under, as: 'objects-to' });
  const assumption = (name: string, under: string, fields: Fields<'assumption'>): SingleCommand =>
    add(name, { kind: 'assumption', fields }, { under, as: 'assumes' });
  const reference = (name: string, under: string, fields: Fields<'reference'>): SingleCommand =>
    add(name, { kind: 'reference', fields }, { under, as: 'cites' });
  const link = (from: string, type: LinkType, to: string): SingleCommand => ({
    type: 'add-link',
    id: id(`${from} ${type} ${to}`),
    link: type,
    from: id(from),
    to: id(to),
  });

  return [
    issue('I1', {
      text: 'Does the CSC have a role in escalation, and which?',
      detail: 'The two design teams read the committee’s role differently.',
      type: 'divergence',
      status: 'raised',
      priority: 'high',
      tags: ['CSC', 'escalation'],
    }),
    position('P1', 'I1', { text: 'The CSC has a narrow, minimal role' }),
    assumption('AS1', 'P1', { text: 'The CSC stays a minimal organization' }),
    reference('R1', 'P1', {
      text: 'Charter of the CSC, from the proposal of DT C',
      locator: 'Scope',
      version: 'April 2015',
    }),
    position('P2', 'I1', { text: 'The CSC carries complaints through escalation' }),
    {
      type: 'revise-position',
      position: id('P2'),
      id: id('P3'),
      text: 'The CSC takes part in escalation',
      replaces: id('P3 replaces P2'),
      links: [id('P3 responds-to I1')],
    },
    pro('A1', 'P3', { text: 'If the CSC does not do it, who would?' }),
    pro('A2', 'P3', {
      text: 'Direct customers need somewhere to go when a complaint is not resolved adequately',
    }),
    contra('A3', 'P3', {
      text: 'It may widen the mandate of the CSC',
      response: 'accommodated',
      responseText: 'DT M adjusted its text to meet this concern.',
    }),
    link('A3', 'objects-to', 'P2'),
    ...['X', 'Y', 'Z'].map((appendix, index) =>
      reference(`R${index + 2}`, 'P3', {
        text: 'Escalation processes, from the proposal of DT M',
        locator: `Appendix ${appendix}`,
        version: 'April 2015',
      }),
    ),

    issue('I2', { text: 'Who may bring complaints to the CSC?', tags: ['CSC', 'complaints'] }),
    position('P4', 'I2', { text: 'All' }),
    pro('A4', 'P4', {
      text: 'Everyone touched by the IANA functions should be able to complain',
    }),
    contra('A5', 'P4', {
      text: 'It could overburden a body that is meant to be small in scope and mandate',
    }),
    position('P5', 'I2', { text: 'Only those whom the CSC serves directly' }),

    issue('I3', {
      text: 'May the CSC mediate in customer complaints?',
      type: 'divergence',
      tags: ['CSC', 'complaints', 'mediation'],
    }),
    link('I3', 'depends-on', 'I1'),
    position('P6', 'I3', { text: 'Yes, the CSC may mediate' }),
    assumption('AS2', 'P6', { text: 'The CSC acts as mediator', status: 'contested' }),
    reference('R5', 'P6', {
      text: 'Complaint resolution, from the proposal of DT M',
      locator: 'Annex Y, Step 2',
      version: 'April 2015',
      detail: 'Largely the existing process, with an added step for direct customers.',
    }),
    position('P7', 'I3', { text: 'No, the CSC should not mediate' }),
    link('P7', 'assumes', 'AS1'),
    reference('R6', 'I3', {
      text: 'The complaint process of the IANA functions today',
      detail:
        'Open to anyone and little used; nothing suggests that the transition will change that.',
    }),

    issue(
      'I4',
      {
        text: 'How would a mediator be appointed, by whom, and by what rules?',
        detail: 'This matters only if the CSC mediates.',
        tags: ['mediation'],
      },
      { under: 'P6', as: 'suggested-by' },
    ),
    link('I4', 'depends-on', 'I3'),

    issue('I5', {
      text: 'Where does the development of new services (DNSSEC, key rollover) belong?',
      detail: 'The CSC oversees, which is a reactive task.',
      type: 'placeholder',
      tags: ['new services'],
    }),
    position('P8', 'I5', { text: 'Outside the CSC' }),
    position('P9', 'I5', {
      text: 'In the IETF',
      detail: 'A suggestion so far; no party holds it firmly.',
    }),
  ];
}
