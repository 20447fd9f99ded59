import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';
import { standingIn } from './decided.ts';

describe('a record in other languages', () => {
  it.each([
    [
      'Italian',
      'Stato',
      'Contesto e descrizione del problema',
      'Opzioni considerate',
      'Esito della decisione',
      'Opzione scelta: "Una campana", perché si sente',
      'Conseguenze negative',
    ],
    [
      'Polish',
      'Status',
      'Kontekst',
      'Rozważane opcje',
      'Decyzja',
      'Wybrana opcja: "Una campana", ponieważ si sente',
      'Negatywne konsekwencje',
    ],
    [
      'Turkish',
      'Durum',
      'Bağlam',
      'Seçenekler',
      'Karar',
      'Seçilen seçenek: "Una campana", çünkü si sente',
      'Olumsuz sonuçlar',
    ],
    [
      'Russian',
      'Статус',
      'Контекст',
      'Рассмотренные варианты',
      'Решение',
      'Выбранный вариант: «Una campana», потому что si sente',
      'Отрицательные последствия',
    ],
    [
      'Japanese',
      'ステータス',
      '背景',
      '検討した選択肢',
      '決定',
      '選択された選択肢：「Una campana」、なぜなら si sente',
      '否定的な結果',
    ],
    [
      'Korean',
      '상태',
      '맥락',
      '고려한 옵션',
      '결정',
      '선택된 옵션: "Una campana", 왜냐하면 si sente',
      '부정적인 결과',
    ],
    [
      'Chinese',
      '状态',
      '背景',
      '考虑的选项',
      '决策结果',
      '选择的选项：「Una campana」，因为 si sente',
      '负面后果',
    ],
  ])('is known by its headings in %s', (_, status, context, options, decision, chosen, against) => {
    const file = `# Segnali

## ${status}

2031

## ${context}

Come si segnala?

## ${options}

* Una campana
* Una lampada

## ${decision}

${chosen}.

### ${against} <!-- optional -->

* rumore
`;
    const reading = understood(file);
    expect(outlineOf(reading)).toEqual([
      '? Come si segnala?',
      '  = Una campana',
      '    + Si sente.',
      '    - rumore',
      '  = Una lampada',
    ]);
    expect(reading.rows.decision).toMatchObject([{ text: 'Una campana' }]);
  });

  it('has been taken, or not yet, in these as well; and names an option in a script without blanks', () => {
    const said = ['承認済み', '提案', '却下', 'Предложено', 'Odrzucona', 'Kabul edildi', 'taslak'];
    expect(said.map((status) => standingIn(status).isDecided)).toEqual([
      true,
      false,
      false,
      false,
      false,
      true,
      false,
    ]);
    expect(
      outlineOf(
        understood(
          '# 合図\n\n## 背景\n\n港。\n\n## 選択肢\n\n* 鐘\n* 灯り\n\n## 決定\n\n鐘を使う。霧がある。\n',
        ),
      ),
    ).toEqual(['? 合図', '  = 鐘', '  = 灯り']);
  });
});
