import { capitalized } from '../../../capitalized.ts';
import { keyOf } from './names.ts';

/** A paper that is set beside others of its kind, as it is called: “Draft A”, “Version 2”, “Entwurf B”. */
const CALLED =
  '(?:[Dd]raft|[Vv]ersion|[Tt]ext|[Ww]ording|[Ee]ntwurf|[Ff]assung|[Pp]rojet|[Tt]exte|[Bb]orrador|[Vv]ersión|[Tt]exto|[Bb]ozza|[Vv]ersione|[Tt]esto|[Oo]ntwerp|[Vv]ersie|[Cc]oncept|[Vv]ersão|[Mm]inuta) (?:[A-H]|\\d{1,2})(?![\\p{L}\\p{N}])';

const HEAD = new RegExp(
  `^[ \\t]*(?:[-*•–]|\\(?[\\da-z]{1,2}[.)])?[ \\t]*(?:in |im |dans (?:le |la )?)?(${CALLED})(?: \\([^()\\n]{1,60}\\))?[ \\u00A0]?:(?=\\s)`,
  'gimu',
);

const WHOSE = "(\\p{L}[\\p{L}’'-]*(?: \\p{L}[\\p{L}’'-]*){0,4}?)";
const ARTICLE =
  "(?:(?:the|our|der|dem|den|die|das|le|la|les|el|los|las|il|lo|i|gli|het|de|o|a|os|as) |l[’'])?";

/** By whom a paper is: “Draft A was written by the tenants”, “Draft B (the management)”, “Entwurf A stammt vom Vorstand”. */
const OWNERS = [
  new RegExp(
    `(${CALLED})(?: ?\\([^()]{1,20}\\))?,? (?:(?:was |is |has been |comes? |came |wurde |ist |stammt |est |fue |è |is |foi )?(?:(?:\\p{L}+ )?(?:by|from|of|von|vom|par|por|del|della|dal|dalla|door|van|pelo|pela)) )${ARTICLE}${WHOSE}(?= (?:geschrieben|verfasst|vorgelegt|geschreven|opgesteld|and (?:is|was)|in \\d)|[,.;:()\\n]|,? (?:and|und|et|y|e|en) ${ARTICLE}?(?:${CALLED}|other)|$)`,
    'gu',
  ),
  new RegExp(
    `(${CALLED}) \\((?:by |from |von |par |por |di |van |de )?${ARTICLE}${WHOSE}\\)`,
    'gu',
  ),
  new RegExp(
    `(${CALLED}) (?:=|is) ${ARTICLE}${WHOSE}(?:[’']s?)?(?: (?:text|draft|version|proposal))?(?=[,.;\\n])`,
    'gu',
  ),
];

/** Papers that stand before a colon, where two or more do so: each is called as it is written first. */
export function draftsIn(
  text: string,
): readonly { readonly name: string; readonly index: number }[] {
  const found = new Map<string, { name: string; index: number }>();
  for (const { 0: whole, 1: name = '', index } of text.matchAll(HEAD)) {
    const at = index + whole.indexOf(name);
    if (!found.has(keyOf(name))) found.set(keyOf(name), { name: capitalized(name), index: at });
  }
  return found.size > 1 ? [...found.values()] : [];
}

/** Whose “Draft M” is by its letter: the one party that is called by that, too; `null` where none, or more than one, is. */
export function ownerByLetter(letter: string, parties: readonly string[]): string | null {
  const owners = parties.filter((name) => name.endsWith(` ${letter}`));
  return owners.length === 1 ? (owners[0] ?? null) : null;
}

/** Whose the papers are that a text sets beside each other, by what they are called, in lower case. */
export function draftOwners(text: string): ReadonlyMap<string, string> {
  const drafts = new Set(draftsIn(text).map(({ name }) => keyOf(name)));
  const owners = new Map<string, string>();
  if (drafts.size === 0) return owners;
  for (const pattern of OWNERS) {
    for (const { 1: draft = '', 2: owner = '' } of text.matchAll(pattern)) {
      const key = keyOf(draft);
      if (drafts.has(key) && !owners.has(key) && !/^\d|^(?:same|which|it)$/u.test(owner))
        owners.set(key, capitalized(owner));
    }
  }
  return owners;
}
