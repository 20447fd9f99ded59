/**
 * The words of the field as literal types, in the order in which people read them.
 * IBIS (Kunz & Rittel 1970) for the map, the GNSO Working Group Guidelines §3.6 for designations.
 */

/** The kinds of element that make the map. */
export const ELEMENT_KINDS = ['issue', 'position', 'argument', 'assumption', 'reference'] as const;

/** A kind of element of the map. */
export type ElementKind = (typeof ELEMENT_KINDS)[number];

/** A question, two views that part, or room kept for later work. */
export const ISSUE_TYPES = ['question', 'divergence', 'placeholder'] as const;

/** Where a group stands with an issue. */
export const ISSUE_STATUSES = [
  'open',
  'raised',
  'in-discussion',
  'deferred',
  'resolved',
  'withdrawn',
] as const;

/** How much an issue matters to a group. */
export const PRIORITIES = ['high', 'normal', 'low'] as const;

/** Whether a position is still held out as an answer; one that was put in new words is superseded. */
export const POSITION_STATUSES = ['live', 'withdrawn', 'superseded'] as const;

/** What became of an argument against (RFC 7282 asks that every objection be addressed). */
export const RESPONSES = ['unanswered', 'addressed', 'accommodated'] as const;

/** Whether everybody takes an assumption for granted. */
export const ASSUMPTION_STATUSES = ['agreed', 'contested'] as const;

/** What a link says, from its beginning to its end: “A1 supports P2”. What each may join is in `LINK_RULES`. */
export const LINK_TYPES = [
  'responds-to',
  'supports',
  'objects-to',
  'questions',
  'suggested-by',
  'depends-on',
  'specializes',
  'replaces',
  'assumes',
  'cites',
] as const;

/** What a link says. */
export type LinkType = (typeof LINK_TYPES)[number];

/** A party is a group, or one person. */
export const PARTY_TYPES = ['group', 'person'] as const;

/** Whether a party is a group or a person. */
export type PartyType = (typeof PARTY_TYPES)[number];

/** Muted hues that differ in lightness too, so that they survive colour blindness. */
export const PARTY_COLOURS = [
  'indigo',
  'ochre',
  'teal',
  'plum',
  'moss',
  'clay',
  'steel',
  'rose',
  'umber',
  'slate',
] as const;

/** The colour by which a party is known. */
export type PartyColour = (typeof PARTY_COLOURS)[number];

/** The five-point scale of stances, from most in favour to most against. */
export const STANCE_LEVELS = [
  'strongly-for',
  'for',
  'neutral',
  'against',
  'strongly-against',
] as const;

/** A point of the scale of stances. */
export type StanceLevel = (typeof STANCE_LEVELS)[number];

/** How far a session has come. */
export const SESSION_STATUSES = ['planned', 'running', 'closed'] as const;

/** Something that the group takes up, or a pause. */
export const ITEM_TYPES = ['item', 'break'] as const;

/** To what end an item is taken up. */
export const PURPOSES = ['inform', 'discuss', 'decide'] as const;

/** To what end an item is taken up. */
export type Purpose = (typeof PURPOSES)[number];

/** The chair's designation of an outcome. Never computed. */
export const DESIGNATIONS = [
  'full-consensus',
  'consensus',
  'strong-support',
  'divergence',
  'minority-view',
] as const;

/** Whether an action item is done. */
export const ACTION_STATUSES = ['open', 'done'] as const;

/** How somebody was at a session. */
export const PRESENCES = ['present', 'remote', 'apologies', 'absent'] as const;

/** What was said or done at a session, as the minutes have it. */
export const ENTRY_TYPES = [
  'pro',
  'contra',
  'question',
  'position',
  'stance',
  'decision',
  'action',
  'note',
] as const;

/** Where an item that a group always has stands: before what a session is about, or after it. */
export const STANDING_PLACES = ['opening', 'closing'] as const;

/** Before or after what a session is about. */
export type StandingPlace = (typeof STANDING_PLACES)[number];
