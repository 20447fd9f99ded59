/** “MEMO – The bridge”, over the lines that say from whom it is. */
export const MEMO_TITLE = /^(?:memo(?:randum)?|note|vermerk)\b[ \t]*[-–—:]?[ \t]*(.*)$/iu;
/** A line over a mail: what it is, and what it says. */
export const HEADER = /^(\p{L}[\p{L}-]*)[ \u00A0]?:[ \t]*(.*)$/u;
/** What such lines are called. */
export const KNOWN_HEADERS = new Set([
  'from',
  'to',
  'cc',
  'bcc',
  'date',
  'sent',
  'subject',
  'reply-to',
  'message-id',
  'von',
  'an',
  'betreff',
  'datum',
  'gesendet',
  'objet',
  'sujet',
  're',
  'regarding',
  'onderwerp',
  'aan',
  'van',
  'de',
  'à',
  'envoyé',
  'para',
  'asunto',
  'fecha',
  'enviado',
  'oggetto',
  'da',
  'data',
  'inviato',
  'assunto',
  'enviada',
  'verzonden',
]);
/** How a mail begins. */
export const GREETING =
  /^(?:dear|hi|hello|hallo|hey|moin|bonjour|ch(?:er|ère)s?|all|team|folks|everyone|everybody|colleagues|greetings|guten (?:tag|morgen|abend)|good (?:morning|afternoon|evening|day)|liebe[rs]?|sehr geehrte[rs]?|beste|geachte|friends|hola|ciao|car[oaie]|buongiorno|buonasera|gentil[ei]|estimad[oa]s?|querid[oa]s?|prezad[oa]s?|caríssim[oa]s?|olá|bom dia|boa (?:tarde|noite)|goedemorgen|buenos días|buenas tardes|members|comrades|neighbours|chairs?|to (?:the|all)(?: \p{L}+)? (?:members|delegates|chairs?|committee|board|group|council|secretary|secretariat|editors?|chairman|chairwoman|president)(?= |$))\b[^.?!:]{0,60}[,!.:]?$/iu;
/** How it ends. */
export const FAREWELL =
  /^(?:best|(?:best|kind|warm|many)?\s*(?:thx|ta|regards|wishes|thanks|cheers|bye|ciao|take care|sincerely|yours(?: sincerely| truly)?|thank you|see you[^.]*|(?:(?:your|all|any) )?(?:thoughts|comments|feedback|views|questions|corrections)(?: are)?(?: very| always)? welcome|with (?:best|kind|warm|many) (?:regards|wishes|thanks)|(?:greetings|regards|best wishes|cheers) from [^.]{2,30}|yours in \p{L}+|in solidarity|yours faithfully|greetings|all the best|(?:viele|beste|liebe|herzliche|schöne) grüsse|gruß|lg|mfg|à bientôt|(?:un |cordiales? )?saludos?(?: cordiales)?|atentamente|abrazos?|(?:viele|beste|liebe|herzliche) grüße|mit (?:freundlichen|besten) grüßen|(?:bien )?cordialement|bien à vous|salutations|amicalement|(?:met )?(?:vriendelijke |hartelijke |beste )?groet(?:en|jes)?|groetjes|(?:cordiali|distinti) saluti|cari saluti|saluti|a presto|grazie|(?:melhores |com os melhores )?cumprimentos|(?:um )?abraço|atenciosamente|obrigad[oa]|até (?:breve|quinta|logo)|met dank|tot (?:dan|donderdag|snel)))(?: ?\/ ?[\p{L} ]{3,30})?(?:[,.!]?|[,!] \p{Lu}[\p{L}.-]{1,20}(?: \((?:for |on behalf of |für |pour )?[^()]{2,40}\))?)$/iu;
/** What a device puts under a mail. */
export const DEVICE =
  /^(?:sent from|gesendet von|von meinem|envoyé (?:de|depuis)) (?:my|mon|meinem|outlook)?\b.{0,30}$/i;
/** Over a mail that is passed on as it came. */
export const FORWARDED =
  /^(?:-{2,}\s*(?:forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht|message transféré)\s*-{2,}|begin forwarded message:)$/i;
/** Under a mail that came over a list. */
export const LIST_FOOT = /^_{10,}$/;
