import {
  type Tail,
  type Tongue,
  askingInOrder,
  claimPatterns,
  keepingThat,
  ownClaimPatterns,
  partyPattern,
  accordingTo,
} from './tongue.ts';

/** Why, at the end of a sentence. */
const PORQUE =
  '(?:,? (?:porque|pois|já que|visto que|uma vez que|dado que) (?<reason>.+?)|: (?<told>.+?))?';

const NOBODY =
  'questão|pergunta|ponto|texto|projeto|rascunho|proposta|problema|tema|reunião|assunto|que|Há|É|Se|Não|Sim|Isto|Isso|Falta|Fica|Mas|Quem|Como|Quando|A favor|Contra';
const PARTY = partyPattern('[Oo]s? |[Aa]s? |[Uu]m |[Uu]ma ', NOBODY);

const WANTING =
  'propõe|propõem|propôs|propuseram|propunha|quer|querem|queria|queriam|quis|gostaria de|gostariam de|prefere|preferem|preferia|preferiam|pede|pedem|pediu|pediram|defende|defendem|defendeu|apoia|apoiam|apoiou|descreve|descrevem|prevê|vê|veem|sugere|sugerem|sugeriu|acha|acham|achava|crê|pensa|pensam|considera|consideram|considerou|diz|dizem|disse|exige|exigem|recomenda|recomendam|recomendou|insiste em|insistem em|entende|entendem|opta por|optam por';

const TAILS: readonly Tail[] = [
  [
    'rejects',
    `(?:é|são|era|eram|está|estão|estava|estavam|foi) contra(?: (?:isso|isto|a ideia|a proposta))?${PORQUE}`,
  ],
  [
    'holds',
    `(?:é|são|era|eram|está|estão|estava|estavam|foi) (?:a favor|favorável|favoráveis|de acordo)(?: (?:disso|disto|da ideia|da proposta))?${PORQUE}`,
  ],
  ['rejects', `(?:é|são|era|eram|está|estão|estava) contra (?<text>.{3,100}?)${PORQUE}`],
  [
    'holds',
    `(?:é|são|era|eram|está|estão|estava) (?:a favor d[aoe]s?|favorável (?:a|à|ao|aos|às)) (?<text>.{3,100}?)${PORQUE}`,
  ],
  [
    'rejects',
    `(?:rejeita|rejeitam|rejeitou|recusa|recusam|recusou|opõe-se|opõem-se|opôs-se|opuseram-se|se opõe|se opõem|se opôs|discorda|discordam|discordou)(?: (?:a |ao |à |de |do |da )?(?<text>.{3,100}?))?${PORQUE}`,
  ],
  [
    'rejects',
    `não (?:quer|querem|queria|apoia|apoiam|concorda|concordam)(?: (?<text>.{3,100}?))?${PORQUE}`,
  ],
  ['holds', `(?:concorda|concordam|concordou)(?: com (?:isso|isto|a ideia|a proposta))?${PORQUE}`],
  [
    'remarks',
    '(?:lembra|lembram|lembrou|recorda|recordou|assinala|assinalou|nota|notou|observa|observou|avisa|avisou|explica|explicou|acrescenta|acrescentou|salienta|salientou|refere|referiu) que (?<text>.+)',
  ],
  ['holds', `(?:${WANTING})(?: que)? (?<text>.{2,160}?)${PORQUE}`],
  [
    'hesitates',
    '(?:ainda )?não (?:tem|têm|tinha) (?:ainda )?(?:posição|opinião)|(?:está|estão) indecis[oa]s?',
  ],
  ['fears', '(?:teme|temem|temia|receia|receiam|duvida|duvidam) que (?<text>.+)'],
];

const OWN: readonly Tail[] = [
  ['rejects', `(?:somos|sou|estamos|estou) contra(?: (?<text>.{3,80}?))?${PORQUE}`],
  [
    'holds',
    `(?:somos|sou|estamos|estou) (?:a favor|favoráveis|favorável)(?: (?:d[aoe]s? |a |à |ao )(?<text>.{3,80}?))?${PORQUE}`,
  ],
  [
    'rejects',
    `(?:rejeitamos|rejeito|recusamos|opomo-nos|oponho-me|não queremos|não concordamos com)(?: (?:a |ao |à )?(?<text>.{3,100}?))${PORQUE}`,
  ],
  [
    'holds',
    `(?:propomos|proponho|queremos|quero|pedimos|peço|preferimos|prefiro|preferíamos|achamos|acho|consideramos|considero|pensamos|penso|defendemos|defendo|apoiamos|apoio|sugerimos|sugiro|recomendamos|recomendo|entendemos|exigimos)(?: que)? (?<text>.{2,160}?)${PORQUE}`,
  ],
];

const ASKED =
  /^(?:(?:também )?(?:falta|faltaria|resta|fica por|é preciso|há que|temos de)(?: ainda| também)? (?:saber|decidir|esclarecer|definir|ver|resolver|acordar)|(?:ainda )?não (?:está claro|se sabe|sabemos|é claro)(?: ainda)?|a (?:pergunta|questão|dúvida) é|[^,.:]{2,50} (?:pergunta|perguntou|perguntaram|quer saber|quis saber)) (quem|como|quando|onde|o que|qual|quais|quant[oa]s?|a quem|com quem|porquê|por que|se) (.+)$/iu;

/** What is wished for keeps its “que”. */
const WISHED =
  /(?<!\p{L})(?:propõe|propõem|propôs|quer|querem|queria|prefere|preferem|pede|pedem|pediu|sugere|sugerem|exige|exigem|propomos|queremos|pedimos) que /u;

/** Portuguese. */
export const PORTUGUESE: Tongue = {
  smallWords: new Set(
    'a de o os as e é são uma um em no na nos nas ao aos à do da dos das que não com para por pelo pela há mais ou seja'.split(
      ' ',
    ),
  ),
  claims: [
    accordingTo('[Ss]egundo', PARTY),
    ...claimPatterns(PARTY, TAILS),
    ...claimPatterns(
      '(?<party>Há quem|Algu(?:n|ma)s(?: \\p{Ll}+)?|Outr[oa]s(?: \\p{Ll}+)?|Alguém)',
      TAILS,
    ),
    ...ownClaimPatterns('(?:(?:nós|eu) )?', OWN),
  ],
  yes: 'Sim',
  asksWhether:
    /^(?!(?:quem|como|quando|onde|o que|qual|quais|quant[oa]s?|por ?que|porquê|para que|com quem|a quem|em que|de quem)(?!\p{L}))(?:devemos|devem|deve|deveria|deveriam|deveríamos|pode|podem|podemos|poderia|é|são|há|vamos|queremos|temos|tem|faz sentido|vale a pena|precisamos|aceitamos|mantemos|abrimos|(?:o|a|os|as) [\p{L} ]{2,40}? (?:deve|devem|deveria|pode|podem|é|são|tem|têm|precisa|vai|vão))(?!\p{L})/iu,
  ifs: 'se|caso',
  questionWords:
    '(?:(?:a|com|de|por|para|em) )?(?:quem|como|quando|onde|o que|que|qual|quais|quant[oa]s?|porquê)',
  putOff:
    /^(.{3,80}?) (?:fica|ficam|ficou|ficaram|é adiad[oa]|são adiad[oa]s|foi adiad[oa])(?: adiad[oa]s?)? (?:para (?:mais tarde|depois|outr[oa] .{3,30}|a próxima .{3,20}|janeiro|\d{4}).{0,20})\.?$/iu,
  decided:
    /^(?:foi decidido|decidiu-se|ficou decidido|foi aprovado)(?: por unanimidade)?(?: que)? (.{3,})$/iu,
  stated: keepingThat('que', WISHED),
  asked: askingInOrder(ASKED, 'se'),
};
