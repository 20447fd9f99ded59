import type { StanceLevel } from '../../model/vocabulary.ts';

/** What columns are called in which people list questions and what is said about them, by what they hold. */
export const COLUMNS = {
  issue: words(
    'issue | issues | question | questions | open-question | topic | frage | fragen | offene-frage | thema | question-posée | sujet | pregunta | tema | domanda | domande | questione | vraag | vragen | kwestie | questão | questões | pergunta | perguntas | assunto | pytanie | pytania | kwestia | fråga | frågor | spørgsmål | spørsmål | kysymys | вопрос | вопросы | тема | 問題 | 質問 | 論点 | 問い | 問題点 | 问题 | 議題 | 议题 | 질문 | 문제 | سؤال | שאלה',
  ),
  position: words(
    'answer | position | option | proposal | alternative | choice | antwort | vorschlag | variante | möglichkeit | réponse | proposition | choix | respuesta | posición | propuesta | opción | alternativa | risposta | risposte | proposta | opzione | posizione | antwoord | voorstel | optie | resposta | respostas | opção | posição | odpowiedź | propozycja | opcja | svar | förslag | forslag | alternativ | ответ | ответы | предложение | вариант | позиция | 回答 | 答え | 選択肢 | 提案 | 答案 | 方案 | 选项 | 답변 | 대안 | إجابة | תשובה',
  ),
  pro: words(
    'pro | pros | for | in-favour | in-favor | arguments-for | advantage | advantages | benefits | strengths | dafür | vorteil | vorteile | pour | avantage | avantages | a-favor | ventaja | ventajas | favorevole | favorevoli | a-favore | vantaggio | vantaggi | voor | voordeel | voordelen | prós | vantagem | vantagens | zalety | för | fördel | fördelar | fordel | fordele | fordeler | за | плюсы | преимущества | 賛成 | 利点 | メリット | 优点 | 赞成 | 찬성 | 장점',
  ),
  contra: words(
    'contra | con | cons | against | arguments-against | disadvantage | disadvantages | drawbacks | weaknesses | dagegen | nachteil | nachteile | contre | inconvénient | inconvénients | en-contra | contras | desventaja | desventajas | inconvenientes | contrario | contrari | contro | svantaggio | svantaggi | tegen | nadeel | nadelen | desvantagem | desvantagens | wady | przeciw | emot | nackdel | nackdelar | ulempe | ulemper | против | минусы | недостатки | 反対 | 欠点 | デメリット | 缺点 | 反对 | 반대 | 단점',
  ),
  assumption: words('assumption | assumptions | annahme | hypothèse | supuesto'),
  reference: words(
    'reference | references | source | sources | document | quelle | référence | fuente | referencia | ipotesi | aanname | hipótese | założenie | antagande | предположение | 前提 | 假设 | fonte | fonti | bron | bronnen | referência | źródło | źródła | källa | kilde | источник | 出典 | 来源',
  ),
  party: words(
    'party | parties | team | group | held-by | holder | holders | who | member | stakeholder | gruppe | partei | wer | groupe | partie | qui | grupo | parte | quién | gruppo | groep | partij | quem | kto | grupa | vem | hvem | кто | группа | сторона | 誰 | グループ | 小组',
  ),
  stance: words('stance | level | haltung | avis | postura'),
  reason: words('reason | why | rationale | grund | begründung | raison | pourquoi | razón'),
  detail: words(
    'detail | details | notes | note | comment | comments | description | bemerkung | beschreibung | remarque | nota | comentario | descripción | motivo | motivazione | reden | powód | skäl | причина | 理由 | 原因 | osservazioni | osservazione | toelichting | opmerking | observações | observação | uwagi | anmärkning | bemærkning | примечание | комментарий | 備考 | 备注',
  ),
} as const;

/** Everything that columns are called. */
export const KNOWN_HEADS: ReadonlySet<string> = new Set(Object.values(COLUMNS).flat());

/** Stances as tables have them, in lower case. */
const LEVELS: Readonly<Record<StanceLevel, readonly string[]>> = {
  'strongly-for': words(
    'strongly for | strongly-for | strongly agree | fully agree | completely agree | stimme voll zu | stimme voll und ganz zu | stimme sehr zu | tout à fait d’accord | totalmente de acuerdo | muy de acuerdo | concordo totalmente | ++ | klar dafür | tout à fait pour | muy a favor',
  ),
  for: words(
    'for | in favour | in favor | yes | agree | agrees | somewhat agree | rather agree | tend to agree | slightly agree | stimme zu | stimme eher zu | d’accord | plutôt d’accord | de acuerdo | algo de acuerdo | concordo | supports | + | ✓ | ✔ | ✅ | 👍 | dafür | ja | pour | oui | a favor | sí | favorevole | d’accordo | eens | concorda | za | за | да | sim | sì | tak | はい | 賛成 | 是 | 同意 | 赞成 | 찬성',
  ),
  neutral: words(
    'neutral | abstains | neither agree nor disagree | neither | undecided | no opinion | not sure | unsure | unentschieden | weder noch | teils teils | teils/teils | ni d’accord ni pas d’accord | sans opinion | ni de acuerdo ni en desacuerdo | indeciso | neutre | enthaltung | 0 | ○ | ~',
  ),
  against: words(
    'against | opposed | no | disagree | disagrees | somewhat disagree | rather disagree | tend to disagree | slightly disagree | stimme nicht zu | stimme eher nicht zu | pas d’accord | plutôt pas d’accord | en desacuerdo | algo en desacuerdo | discordo | objects | ✗ | ✘ | ❌ | 👎 | − | dagegen | nein | contre | non | en contra | contrario | contrari | in disaccordo | oneens | discorda | nie | нет | против | não | nee | いいえ | 反対 | 否 | 反对 | 반대',
  ),
  'strongly-against': words(
    'strongly against | strongly-against | strongly disagree | completely disagree | stimme gar nicht zu | stimme überhaupt nicht zu | pas du tout d’accord | totalmente en desacuerdo | muy en desacuerdo | discordo totalmente | -- | −− | klar dagegen | tout à fait contre | muy en contra',
  ),
};

const LEVEL_OF: ReadonlyMap<string, StanceLevel> = new Map(
  Object.entries(LEVELS).flatMap(([level, said]) =>
    said.map((word) => [word, level as StanceLevel] as const),
  ),
);

/** The stance in a cell; `null` where it says none. “Strongly against, formal objection” is how far it goes, and that it is one. */
export function levelIn(cell: string): StanceLevel | null {
  const said = (cell.split(',')[0] ?? '')
    .replace(/\uFE0F/g, '')
    .replaceAll("'", '’')
    .trim()
    .toLowerCase();
  return LEVEL_OF.get(said) ?? null;
}

function words(list: string): readonly string[] {
  return list.split(' | ');
}
