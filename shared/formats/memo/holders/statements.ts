import { isTold, isWished } from '../speech/proposing.ts';
import { sentenceFrom, withoutLocators } from '../words/wording.ts';
import { bareOfIng, thirdPerson } from '../words/verb-forms.ts';

/** What says nothing new: “rejects this: …”, “believes so, provided that …”. */
const BACK =
  /^(?:this|that|it|so|the same)\s*(?:[.!]*$|[,:;]\s*(?:provided that|because of|because|since|as)?\s*|(?:because of|because|since|provided that)\s+|(?<=^(?:this|it|so)\s)(?=(?:if|unless|as long as|provided|only if)\s)|(?<=^(?:this|it|that)\s)(?=(?:for (?:a|an|one|two|three|the)|until|on condition)\s))/u;

/** What was proposed, where that is not said again: “supports the motion, as it is cheap”. */
const PROPOSED =
  /^(?:the|this|that) (?:proposal|motion|idea|plan|suggestion|change|amendment|option|approach|variant|solution)s?(?=$|[.,;:!]|\s+(?:because|since|as)\b)[\s.,;:!]*(?:because|since|as)?\s*/u;

const REASON =
  /,\s+(?=otherwise\b|or else\b)|,\s+(?:weil|denn|parce que|porque|perché|omdat)\s+|[,;]?\s+(?:so that|on account of|(?:arguing|noting|saying|adding|stressing|explaining|pointing out)(?: that)?|because of|because|bc|b\/c|cuz|coz|cos|(?<!\b(?:an?|the|this|that|its|any|no|each|every|without|such|good|just|one) )[’']?cause(?= (?:it|they|we|the|there|he|she|I|\p{L}+s)\b)|since(?! (?:\d|(?:January|February|March|April|May|June|July|August|September|October|November|December|last|then|the (?:spring|summer|autumn|winter|start|beginning|last))\b))|given that|on the grounds? that|(?<=,\s)as(?! (?:well|long|a|an|in|for|of|with|is|was)\b)|as(?= (?:it|they|this|that|we|there|nobody|people|she|he)\b)(?! (?:it|they) (?:is|are|was|were|stands?)(?: (?:today|now|at present))?(?:[,.;]|$))|as(?= (?:the|a|an) [^,.;]{1,50}? (?:is|are|was|were|has|have|had|would|will|can|could|may|must|does|do|needs?|costs?|gets?)\b))\s+|(?<=[\p{L}\d]{2} \p{L}+|^\p{Ll}+ing|^(?:this|that|it|them)):\s+(?=\p{L})|(?<=\p{L}{3}):\s+(?=(?:it|they|there|that)[’' ])/u;

/** Words with which a sentence says that, and why, after a comma alone: “alphabetical, it is what others do”. */
const SPLICED =
  /^((?:[^,;:]|(?<=\d):(?=\d)){2,100}), ((?:(?:it|that|this|they|there|we|he|she|my \p{L}+|our \p{L}+|nobody|everybody|everyone)(?:[’'](?:s|re|ve|ll)| (?:(?:only|also|just|already|still|often|never|always|really|hardly) )?(?:is|are|was|were|has|have|had|can|cannot|could|may|might|will|would|do|does|did|don[’']t|doesn[’']t|can[’']t|won[’']t|\p{Ll}+s|need|want|know|use|live|lose|get|take|cost|hate|love|like|had|lost))(?![\p{L}’])|nobody \p{Ll}+s|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|many|several|half) \p{L}{3,}s (?!and\b|or\b|for\b|in\b|on\b|at\b|per\b|with\b|of\b|a\b|from\b|to\b|each\b|long\b|instead\b|only\b)\p{Ll}{2,} \p{L}[^,]*$|(?:the|our|my|their) \p{L}+ (?:is|are|was|has|have|costs?|will|would|can(?:not)?|needs?)(?![\p{L}])|\p{Ll}+ing (?:\p{L}+ )?(?:is|costs?|takes?|would|means|hurts)(?![\p{L}])|\p{L}{3,}s (?:ask|need|want|use|expect|know|have|are|were|can|like|read|come|go|live|lose|get)(?![\p{L}]))[^;:]*)$/u;
const SUBORDINATE =
  /^(?:that )?(?:if|when|where|while|because|although|though|since|after|before|unless|once|as|until|even|in)\b/iu;

/** How a qualification of a “yes” begins, which is no reason for it. */
const QUALIFIED =
  /^(?:but|only|if|unless|except|provided|as long as|though|although|with|without|at|in|on|for|from|after|before|until|by|every|once|twice|not|and|or|please|aber|nur|wenn|falls|sofern|solange|im|am|an|auf|bei|mit|ab|bis|nach|vor|für|zum|zur|mais|seulement|sauf|avec|dans|à|au|pour|pero|solo|sólo|siempre|con|en|ma|purché|nel|maar|alleen|als|mits|met|op|bij|voor|naar)(?!\p{L})/iu;
/** How a clause begins that stands by itself. */
const CLAUSE =
  /^(?:it|they|we|I|he|she|you|there|this|that|these|those|nobody|everybody|everyone|no one|most|some|many|several|half|none|both|each|two|three|people|\p{L}+s) (?:(?:of the|of them|of us|other|\p{L}+s|on the \p{L}+|hardly|already|still|never|only|also) ){0,3}(?!of\b|for\b|with\b|at\b|on\b|and\b|or\b|who\b|that\b)\p{L}/iu;

/** The same without an article, by its verb: “school run ends at nine”. */
const EVENT =
  /^(?:\p{L}+ ){1,3}(?:ends|starts|begins|opens|closes|needs|takes|costs|lives|works|runs|comes|goes|gets|leaves|arrives|expires|fits|helps|breaks|wants|has|is|are) \S/iu;

/** The same in other languages, where a verb may come first. */
const ELSEWHERE =
  /^(?:(?:es|das|wir|sie|man|niemand|il|elle|on|ça|cela|nous|personne|si|ci|se|nessuno|nadie|het|dat|ze) \p{L}|c[’']est|(?:costan?o?|cuestan?|è|sono|hay|es|son|faltan?|manca|fanno|coûtent?) \p{L})/iu;

/** “No, it is too small”, “yes: parsers need it” say why; `null` for what says no more, or something else. */
function answeredWhy(said: string): { readonly text: string; readonly reason: string } | null {
  const [, word = '', because = ''] =
    /^(yes|no|ja|nein|nee|oui|non|sí|sì)(?: please)?[,:;] (?:(?:because|since|as|weil|da|car|porque|perché|want) )?(.+)$/iu.exec(
      said,
    ) ?? [];
  if (word === '' || isWished(because)) return null;
  const isWhy =
    isTold(because) ||
    (!QUALIFIED.test(because) &&
      (CLAUSE.test(because) || EVENT.test(because) || ELSEWHERE.test(because)));
  return isWhy ? { text: sentenceFrom(word), reason: sentenceFrom(because) } : null;
}

/** What somebody would do, by a verb that says so and no view: “would limit”, and not “would accept”. */
const WOULD_DO =
  /^would (?!(?:like|prefer|have|rather|not|be|say|ask|argue|think|want|support|agree|accept|welcome|favou?r|recommend|suggest|propose|oppose)$)(\p{Ll}+)$/u;

/** Words with which somebody's reason begins. */
const THINKING =
  /^(?:(?:because|since|as) |(?:she|he|they) (?:says?|thinks?|argues?|fears?|believes?) (?:that )?)/u;

/** Makes a statement of what follows “they think”, and parts it from its reason. */
export function statementOf(
  said: string,
  verb: string,
): { readonly text: string; readonly reason: string } {
  // What is nothing but a place is that place.
  const unplaced = withoutLocators(said);
  const whole = (/[\p{L}\p{N}]/u.test(unplaced) || said.startsWith('(') ? unplaced : said)
    // “Would be fine with that if it is paid”
    .replace(
      verb.endsWith('with') ? /^that (?=(?:if|unless|as long as|provided)\b)/u : /(?!)/u,
      'this ',
    )
    .replace(/^[.!]+$/u, '')
    // What is quoted whole is what they say.
    .replace(WOULD_DO.test(verb) ? /(?!)/u : /^["“]([^"“”]{3,})["”]\.?$/u, '$1');
  // “Is against it (she thinks people will leave)” says why in parentheses.
  const [, aside = ''] = /^(?:it|this|that|them) \(([^()]{3,})\)[.!]?$/u.exec(whole) ?? [];
  if (aside !== '') return { text: '', reason: sentenceFrom(aside.replace(THINKING, '')) };
  // After “is in favour:” comes why, after “says:” what.
  const isOnSide = verb === '' || /agree|favou?r|support|\bfor$/u.test(verb);
  const told =
    /^(?:she|he|they) (?:says?|thinks?|argues?|fears?) (?:that )?(.+)$/u.exec(whole) ??
    (isOnSide && /^\s*[:–—]/u.test(said) ? ['', whole] : null);
  if (told) return { text: '', reason: sentenceFrom(told[1] ?? '') };
  if (/^(?:ok|okay|fine|good|happy)\b,? (?:with|by|for) (?:either|both|any|all)\b/iu.test(whole))
    return { text: 'Either', reason: '' };
  if (isOnSide && /^(?:provided|as long as|so long as|on condition|if|unless)\b/iu.test(whole))
    return { text: '', reason: sentenceFrom(whole) };
  // “we should run it” is for what was spoken of.
  if (
    /^(?:that )?(?:we|they|one|people) (?:should|must|ought to|could|can) (?:just |also )?\p{Ll}+ (?:it|this|that|them)[.!]*$/u.test(
      whole,
    )
  )
    return { text: '', reason: '' };
  // “gives it this power” is to say yes.
  if (
    /^gives?$/u.test(verb) &&
    /^(?:it|them|the [\p{L}-]+) (?:this|that) [\p{L} ]+[.]*$/u.test(whole)
  )
    return { text: '', reason: '' };
  const [, whom = '', proviso = ''] =
    /^(with \p{Lu}[^,.;:]{0,40}), (?:but |as |since |because )?((?:provided|as long as|if|on condition|except)\b.+|(?<=as |since |because ).+)$/u.exec(
      whole,
    ) ?? [];
  if (whom !== '' && verb.startsWith('agree')) {
    return { text: sentenceFrom(whom), reason: sentenceFrom(proviso) };
  }
  const [, joined = '', added = ''] =
    /^(with \p{Lu}[^,.;:]{0,40}?)(?:,? (?:and|because|since|as)|[,;:]| [–—-]) (?:also )?(.{3,})$/u.exec(
      whole,
    ) ?? [];
  if (joined !== '' && verb.startsWith('agree') && isTold(added))
    return { text: sentenceFrom(joined), reason: sentenceFrom(added) };
  // “B, provided that it is quiet”
  const [, choice = '', condition = ''] =
    /^((?:option |variant |site |plan )?\(?[A-H\d]\)?),? ((?:provided|as long as|on condition|if|unless|because|since|as)\b.+)$/iu.exec(
      whole,
    ) ?? [];
  if (condition !== '')
    return {
      text: sentenceFrom(choice),
      reason: sentenceFrom(condition.replace(/^(?:because|since|as) /iu, '')),
    };
  // “TOML (comments survive)”
  const [, meant = '', inside = ''] = /^([^()]{2,60}) \(([^()]{6,})\)[.]?$/u.exec(whole) ?? [];
  if (inside !== '' && (isTold(inside) || (CLAUSE.test(inside) && !isWished(inside))))
    return { text: sentenceFrom(meant), reason: sentenceFrom(inside) };
  const answered = answeredWhy(whole);
  if (answered) return answered;
  const agreeing =
    /^(?:ok|okay|fine|agreed|works|good)\b(?: (?:with|by|for) (?:me|us))?[,:.]?\s*(?:but )?(.*)$/iu.exec(
      whole,
    );
  if (agreeing && verb === '') return { text: '', reason: sentenceFrom(agreeing[1] ?? '') };
  const why =
    /^(?:because|since|as)\s+(.+)$/u.exec(whole) ??
    /^and (?:(?:argues?|says?|notes?|adds?|thinks?|believes?|points? out) (?:that )?|points? to )(.+)$/u.exec(
      whole,
    );
  if (why) return { text: '', reason: sentenceFrom(why[1] ?? '') };
  const isDone = WOULD_DO.test(verb);
  // “I would buy.”
  if (whole === '' && isDone)
    return { text: sentenceFrom(verb.slice('would '.length)), reason: '' };
  if (whole === '' || (BACK.test(whole) && !isDone)) {
    return { text: '', reason: sentenceFrom(whole.replace(BACK, '')) };
  }
  if (PROPOSED.test(whole)) {
    return { text: '', reason: sentenceFrom(whole.replace(PROPOSED, '')) };
  }
  // “They must” is to say yes.
  if (
    /^(?:that )?(?:they|it|we|this|he|she) (?:must|should|shall|do|does|can|may|will|is|are)(?=[.,;!]|$)/u.test(
      whole,
    )
  ) {
    const rest = whole.replace(/^[^.,;!]*[.,;!]?\s*(?:as|because|since|for)?\s*/u, '');
    return { text: '', reason: sentenceFrom(rest) };
  }
  const spoken = whole.replace(
    /^(?:(?:then|so) (?=let|we|I|it|they|the|this|that)|(?:I|we) (?:think|believe|would say|say|feel|guess|prefer)(?: that)?|\+1 (?:to|for|on))\s+/iu,
    '',
  );
  const plain = spoken
    .replace(/,? but (?:could|can|would|might) (?:also )?(?:live with|accept|agree) .*$/u, '')
    .replace(/^[:–—]\s*/u, '')
    .replace(
      /^that (?=(?:is|was|would|should|must|belongs?|goes|needs?|has|can|could|may|will)\b)/u,
      'it ',
    )
    .replace(/^(?:the|this) (?:proposal|idea|plan|suggestion|motion) (?:to|that|of)\s+/u, '')
    .replace(
      /^(?:that(?! (?:is|was|would|should|must|belongs?|goes|needs?|has|can|could|may|will|one)\b)|to see|also)\s+/u,
      '',
    );
  const [, run = '', because = ''] =
    /^(?:that )?(?:we|they|one|people) (?:should|must|ought to) (?:just |also )?(\p{Ll}+) (?:it|this|that|them)(?:,|[,;]? because|[,;]? since) (.+)$/u.exec(
      plain,
    ) ?? [];
  if (run !== '') return { text: '', reason: sentenceFrom(because) };
  const spliced = SPLICED.exec(plain);
  if (
    spliced &&
    !/\b(?:should|must|shall|ought|let[’']?s|rather)\b/iu.test(spliced[2] ?? '') &&
    !SUBORDINATE.test(plain)
  ) {
    const own = statementOf(spliced[1] ?? '', verb);
    const reasons = [own.reason, sentenceFrom(spliced[2] ?? '')];
    return { text: own.text, reason: reasons.filter((one) => one !== '').join('; ') };
  }
  const [claim = '', ...reasons] = plain
    .replace(/^any (?:(?:need|reason|use) (?:for|of) |(?:point|sense) in )/u, '')
    .split(/;\s+|,? and (?:points? out|argues?|says?|adds?|notes?|stresses) that\s+/u)
    .flatMap((part) => part.split(REASON));
  // “would limit it to” says what is to be done with its verb.
  const plainly = toDo(wished(seen(claim, verb), verb), verb);
  const done = WOULD_DO.exec(verb)?.[1] ?? /^(limit|restrict)s?$/u.exec(verb)?.[1];
  return {
    text: sentenceFrom(done === undefined ? plainly : `${done} ${claim}`),
    reason: sentenceFrom(reasons.join('; ')),
  };
}

/** What something is seen as, as it is then: “it as a first step” gives “it is a first step”. */
function seen(claim: string, verb: string): string {
  // “gives the board a veto”
  const [, whom = '', given = ''] =
    (/^(?:gives?|assigns?)$/u.test(verb) ? /^(it|them|the [\p{L}-]+) (.+)$/u.exec(claim) : null) ??
    [];
  if (given !== '')
    return /^(?:it|them)$/u.test(whom) ? given : `${given.replace(/[.,;]+$/u, '')} for ${whom}`;
  if (!/^(?:sees?|reads?|takes?|considers?|finds?|regards?|understands?)$/u.test(verb))
    return claim;
  // “considers lamps essential” is for them
  const [, wanted = ''] =
    /^((?:the |a |an )?[\p{L}-]+(?: [\p{L}-]+){0,3}?) (?:absolutely |quite |very )?(?:essential|necessary|vital|crucial|indispensable|desirable|important|useful)[.]?$/u.exec(
      claim,
    ) ?? [];
  if (wanted !== '' && !/^(?:it|this|that)$/u.test(wanted)) return wanted;
  // “takes it to include a veto”, “reads it as forbidding bees”
  const [, what = '', does = '', more = ''] =
    /^(it|this|that|(?:the|its|their|our) [^.,:;]{1,40}?) (?:to (?!be\b)(\p{Ll}+)|as ((?!(?:any|every|no|some)?thing\b|(?:be|build|meet|hear|stand|rul|find|read)ing\b)\p{Ll}{2,}ing))(?= |$)/u.exec(
      claim,
    ) ?? [];
  if (what !== '') {
    const rest = claim.slice(claim.indexOf(does || more) + (does || more).length);
    return `${what} ${thirdPerson(does || bareOfIng(more))}${rest}`;
  }
  const [, place = ''] =
    /^(?:it|this|that|them) ((?:outside|inside|within|as part of|beyond|under|in|with)\b.+)$/u.exec(
      claim,
    ) ?? [];
  if (place !== '') return place;
  const [, subject = '', as = ''] =
    /^(it|(?:the|its|their|our) [^.,:;]{1,40}?) (?:as|to be) (\p{Ll}.*)$/u.exec(claim) ??
    /^(it) (?!differently\b|otherwise\b|the same\b|that\b|as\b|to\b|in\b|this\b)(\p{Ll}+(?:$|[.,:;].*))$/u.exec(
      claim,
    ) ??
    [];
  return subject === '' ? claim : `${subject} is ${as}`;
}

/** Verbs by which somebody is for doing something, or against it. */
const FOR_DOING =
  /^(?:suggest(?:s|ed)?|propos(?:es?|ed)|recommend(?:s|ed)?|favou?r(?:s|ed)?|prefer(?:s|red)?|support(?:s|ed)?|advocate[sd]?|(?:am|is|are|was|were) (?:\p{Ll}+ )?(?:for|in favou?r(?: of)?)|(?:has|have) (?:proposed|suggested|recommended)|opposes?)$/u;

/** What is to be done, by the plain verb: “raising the fee” gives “raise the fee”. */
function toDo(claim: string, verb: string): string {
  if (!FOR_DOING.test(verb)) return claim;
  return claim.replace(
    /^(\p{Ll}{2,}ing)(?= (?:the|an?|it|them|this|that|its|our|their|all|no|more|fewer|less|every|each|both|one|two|three|\d))/u,
    bareOfIng,
  );
}

/** What is wished for, as it would be: “the bridge to open” gives “the bridge is to open”. */
function wished(claim: string, verb: string): string {
  if (
    !/^(?:wants?|wanted|expects?|hopes?|intends?|suggest(?:s|ed)?|propos(?:es?|ed)|recommend(?:s|ed)?|urges?|asks? for|would (?:like|prefer|rather|have)|(?:has|have) (?:proposed|suggested|recommended))$/u.test(
      verb,
    )
  )
    return claim;
  const [, subject = '', aim = ''] =
    /^((?:the|an?|its|their|our) .{1,60}?|it|them|(?:(?!to\b)\p{Ll}+ ){0,2}(?!us\b)\p{L}+s) to (\p{Ll}.*)$/u.exec(
      claim,
    ) ?? [];
  // “would like it next to the school”: where it is to be.
  if (subject === '')
    return claim.replace(
      /^(?:(?:us )?to (?:have (?=(?:the|an?|one|two|three|no|more|some) ))?|(?<!us )have (?=the |a |an )|(?:it|this|that|them) (?!(?:be|is|to)\b))/u,
      '',
    );
  if (subject === 'them') return `they are to ${aim}`;
  return `${subject} ${subject.endsWith('s') ? 'are' : 'is'} to ${aim}`;
}
