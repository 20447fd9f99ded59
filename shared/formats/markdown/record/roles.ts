import { sideOver } from '../sides.ts';
import type { Role } from './role.ts';
import { roleInTongues } from './tongues.ts';

/**
 * Headings of records as people write them: those of Nygard (https://cognitect.com/blog/2011/11/15/documenting-architecture-decisions),
 * of MADR (https://adr.github.io/madr/), of Tyree and Akerman, of requests for comments, and what these are in German, French, Spanish and Portuguese.
 */
const HEADINGS: readonly (readonly [Role, RegExp])[] = [
  ['status', /^(?:current )?(?:status|state|stand|statut|estado)$/],
  [
    'facts',
    /^(?:date|datum|fecha|data|deciders|decision[- ]makers|authors?|participants|stakeholders|consulted|informed|entscheider)$/,
  ],
  [
    'context',
    /^(?:why|(?:context|background|motivation|introduction|problem|(?:the )?issue|question|kontext|hintergrund|ausgangslage|problemstellung|fragestellung|contexte|problème|problématique|contexto|antecedentes|problema|planteamiento)(?:(?: and| &| und| et| y| e) (?:the )?(?:problem|problem statement|requirements|background|motivation|goals?|problemstellung|problématique|planteamiento(?: del problema)?|enunciado do problema))?|problem statement)$/,
  ],
  [
    'drivers',
    /^(?:(?:key )?(?:decision )?(?:drivers|criteria|forces|requirements|constraints|considerations|goals|priorities)|entscheidungs(?:treiber|kriterien)|kriterien|anforderungen|rahmenbedingungen|critères(?: de décision)?|contraintes|criterios(?: de decisión)?|restricciones|impulsores(?: de la decisión)?)$/,
  ],
  ['assumptions', /^(?:assumptions|annahmen|hypothèses|supuestos|suposiciones|premissas)$/],
  [
    'options',
    /^(?:rationale and alternatives|(?:(?:the|our|all|considered|possible|available|evaluated|alternative|other|rejected|betrachtete|mögliche|erwogene|verworfene) )*(?:options?|alternatives?|solutions?|positions|candidates|choices|proposals|optionen|alternativen|möglichkeiten|lösungen|lösungsmöglichkeiten|opciones|alternativas|soluciones|opções)(?: (?:considered|evaluated|available|explored|rejected|envisagées|considérées|étudiées|consideradas|evaluadas))?)$/,
  ],
  [
    'weighed',
    /^(?:(?:the )?pros? (?:and|&|\/) cons?(?: of .+)?|vor- und nachteile(?: .+)?|avantages et inconvénients(?: .+)?|(?:ventajas y desventajas|pros y contras)(?: .+)?|(?:options?|alternatives?) (?:analysis|details?|comparison|evaluation|in detail)|(?:comparison|evaluation|analysis|bewertung|vergleich|évaluation|comparación)(?: of (?:the )?(?:options|alternatives))?)$/,
  ],
  [
    'decision',
    /^(?:(?:the|our|final|proposed) )*(?:decision(?: outcome| made| description| taken)?|outcome|entscheidung|entscheidungsergebnis|beschluss|décision(?: retenue| prise)?|decisión(?: tomada)?|resultado de la decisión|decisão|resultado da decisão)$/,
  ],
  [
    'summary',
    /^(?:summary|abstract|tl;?dr|what|proposal|proposed (?:solution|change|approach)|zusammenfassung|vorschlag|résumé|proposition|resumen|propuesta)$/,
  ],
  [
    'questions',
    /^(?:(?:unresolved|open|outstanding|remaining) (?:questions?|issues|points)(?: .{1,40})?|offene (?:fragen|punkte)|questions (?:ouvertes|en suspens)|(?:preguntas|cuestiones) abiertas)$/,
  ],
  [
    'reasons',
    /^(?:(?:decision )?(?:rationale|reasons?|reasoning|justification|arguments?)|begründung|gründe|raisons|motivation de la décision|justificación|razones|justificativa)$/,
  ],
  [
    'pro',
    /^(?:positive|good|gute|conséquences positives|consecuencias positivas)(?: (?:consequences|outcomes|effects|impacts?|implications|folgen|konsequenzen|auswirkungen))?$/,
  ],
  [
    'contra',
    /^(?:negative|bad|schlechte|risks?|risiken|risques|riesgos|riscos|rischi|conséquences négatives|consecuencias negativas)(?: (?:consequences|outcomes|effects|impacts?|implications|folgen|konsequenzen|auswirkungen))?$/,
  ],
  [
    'consequences',
    /^(?:(?:expected|anticipated) )?(?:consequences|implications|impacts?|results|effects|outcomes|trade-?offs|konsequenzen|folgen|auswirkungen|conséquences|consecuencias|consequências|implicaciones)$/,
  ],
];

/** No heading that says what it holds is longer. */
const LONGEST = 100;

/** A word or some before a dash or a colon, and what is said behind it: “Assessment - Considered Options”. */
const BEHIND = /^(?:\S+ ){0,2}\S+?(?: [-–—|]|:) +(\S.*)$/u;

/** What stands under a heading, be that said behind another word; `null` where it doesn't say. */
export function roleOf(heading: string): Role | null {
  if (heading.length > LONGEST) return null;
  const key = heading
    .replace(/^(?:\d+(?:\.\d+)*[.)]?|[^\p{L}\d]+)\s*/u, '')
    .replace(/\s*[:：]?\s*$/u, '')
    .toLowerCase();
  const [, behind] = BEHIND.exec(key) ?? [];
  // A side behind something is about that alone: “Option A - Pros”.
  return roleOfKey(key) ?? sideOver(key) ?? (behind === undefined ? null : roleOfKey(behind));
}

function roleOfKey(key: string): Role | null {
  return HEADINGS.find(([, pattern]) => pattern.test(key))?.[0] ?? roleInTongues(key);
}
