import type { Role } from './role.ts';

/**
 * Headings of records in more languages: Italian, Dutch, Polish, Turkish, Welsh, Swedish and Danish, Russian, Japanese, Korean
 * and Chinese, as translations of the usual templates have them.
 */
const HEADINGS: Readonly<Partial<Record<Role, string>>> = {
  status: 'stato | durum | статус | stan | statws | ステータス | 状態 | 상태 | 状态',
  facts:
    'tarih | datum | дата | 日付 | 날짜 | 日期 | decisori | beslissers | decydenci | karar vericiler | участники | 決定者 | 결정자 | 决策者',
  context:
    'contesto | contesto e (?:descrizione|definizione) del problema | achtergrond | probleemstelling | context en probleemstelling | kontekst | kontekst i (?:opis|sformułowanie) problemu | tło | bağlam | bağlam ve problem(?: tanımı| ifadesi)? | sorun | problem | cyd-destun | datganiad cyd-destun a phroblem | sammanhang | bakgrund | baggrund | контекст | контекст и (?:описание|постановка|формулировка) проблемы | проблема | 背景 | コンテキスト | 課題 | 問題 | (?:背景|コンテキスト)と(?:問題提起|課題|問題) | 문맥 | 맥락 | 배경 | 문제 | (?:상황|맥락|배경) 및 문제(?: 설명| 정의)? | 上下文 | 问题 | (?:背景|上下文)(?:和|与)问题(?:陈述|描述|说明)?',
  drivers:
    'driver decisionali | criteri(?: di decisione)? | beslissingsfactoren | criteria | kryteria | czynniki decyzyjne | karar (?:etkenleri|kriterleri) | gyrwyr penderfyniad | критерии | (?:факторы|драйверы)(?: принятия)? решения | 判断基準 | 決定要因 | 意思決定(?:推進者|要因|の要因) | (?:의사)?결정 (?:동인|요인) | 决策(?:驱动)?因素',
  assumptions:
    'ipotesi | assunzioni | aannames | założenia | varsayımlar | допущения | предположения | 前提(?:条件)? | 仮定 | 가정 | 假设',
  options:
    'opzioni | (?:opzioni|alternative) considerate | alternative | opties | overwogen opties | alternatieven | opcje | (?:rozważane|rozpatrywane) opcje | alternatywy | (?:(?:değerlendirilen|ele alınan|düşünülen) )?seçenekler | alternatifler | pozisyonlar | opsiynau a ystyri(?:r|wyd) | alternativ | övervägda alternativ | overvejede muligheder | варианты | (?:рассмотренные|рассматриваемые) варианты | альтернативы | (?:検討(?:した|対象となる)?)?(?:選択肢|オプション) | 代替案 | (?:고려(?:되는|한|된) )?(?:옵션|대안|선택지) | (?:考虑(?:过)?的|备选|可选|候选)?(?:选项|方案)',
  weighed:
    'vantaggi e svantaggi(?: delle opzioni)? | pro e contro(?: delle opzioni)? | voor- en nadelen(?: van de opties)? | (?:zalety i wady|plusy i minusy)(?: opcji)? | (?:seçeneklerin )?(?:artılar[ıi]? ve eksiler[ıi]?|artıları ve eksileri) | manteision ac anfanteision yr opsiynau | (?:плюсы и минусы|преимущества и недостатки)(?: вариантов)? | (?:(?:オプション|選択肢)の)?(?:長所と短所|メリット(?:・|と)デメリット) | (?:(?:옵션의 )?장점과 단점|장단점) | (?:(?:选项|方案)的)?优缺点',
  decision:
    'decisione | (?:esito|risultato) della decisione | beslissing | besluit | uitkomst(?: van de beslissing)? | decyzja | wynik decyzji | karar | karar(?:ın)? sonucu | penderfyniad | canlyniad penderfyniad | beslut | beslutning | решение | принятое решение | (?:итог|результат) решения | 決定(?:事項|結果|内容)? | 意思決定(?:結果|の結果)? | 결정(?: 결과| 사항)? | 决策(?:结果)? | 决定',
  summary:
    'sommario | samenvatting | podsumowanie | streszczenie | özet | резюме | 概要 | 要約 | 요약 | 摘要',
  questions:
    'domande aperte | open vragen | otwarte pytania | açık sorular | открытые вопросы | 未解決の(?:質問|問題) | 未決事項 | (?:미해결|열린) 질문 | (?:未解决的|开放)问题',
  reasons:
    'motivazion[ei] | motivering | onderbouwing | uzasadnienie | gerekçe | rhesymeg | motivering | обоснование | 理由 | 根拠 | 근거 | 이유',
  pro: 'conseguenze positive | positieve (?:gevolgen|consequenties) | pozytywne (?:konsekwencje|skutki) | olumlu sonuçlar | canlyniadau cadarnhaol | положительные последствия | (?:肯定的な|良い)(?:結果|影響) | 긍정적(?:인)? (?:결과|영향) | (?:正面|积极)(?:的)?(?:后果|影响)',
  contra:
    'conseguenze negative | negatieve (?:gevolgen|consequenties) | negatywne (?:konsekwencje|skutki) | olumsuz sonuçlar | canlyniadau negyddol | отрицательные последствия | (?:否定的な|悪い)(?:結果|影響) | 부정적(?:인)? (?:결과|영향) | (?:负面|消极)(?:的)?(?:后果|影响)',
  consequences:
    'conseguenze | gevolgen | consequenties | konsekwencje | skutki | sonuçlar | etkiler | canlyniadau | konsekvenser | последствия | 結果 | 影響 | 결과 | 영향 | 后果 | 影响',
};

const PATTERNS = Object.entries(HEADINGS).map(
  ([role, words]) => [role as Role, patternOf(words)] as const,
);

/** What a heading in one of these languages says; `null` for any other. */
export function roleInTongues(key: string): Role | null {
  return PATTERNS.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}

/** The words of these languages of which one is in a heading over a decision, as a part of a pattern. */
export const DECISION_WORDS =
  'decisione|beslissing|besluit|decyzj|karar|penderfyniad|beslutning|beslut|решени|決定|결정|决策|决定';

function patternOf(words: string): RegExp {
  return new RegExp(`^(?:${words.split(' | ').join('|')})$`, 'u');
}
