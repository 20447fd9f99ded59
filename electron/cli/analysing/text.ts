import { isDiverging } from '../../../shared/analysis/overview.ts';
import { STANCE_LEVELS } from '../../../shared/model/vocabulary.ts';
import type { Words } from '../words.ts';
import type {
  AnalysisReport,
  ArgumentReport,
  IssueReport,
  MovementReport,
  OpenReport,
  PairReport,
  PositionReport,
} from './report-form.ts';

/** The analysis as people read it on a screen: each figure with what it comes from, and at the end what it means. */
export function analysisText(words: Words, report: AnalysisReport): string {
  const diverging = report.issues.filter(({ kind }) => isDiverging(kind));
  const others = report.issues.filter(({ kind }) => !isDiverging(kind));
  const { order, cycles, deadlocks } = report.blocking;
  const sections = [
    section(
      words,
      'diverging',
      diverging.flatMap((issue) => issueLines(words, issue)),
    ),
    section(
      words,
      'others',
      others.flatMap((issue) => issueLines(words, issue)),
    ),
    section(
      words,
      'open',
      report.open.map((open) => openLine(words, open, report)),
    ),
    section(words, 'order', [
      ...(order.length > 0 ? [order.join(', ')] : []),
      ...cycles.map((path) => say(words, 'cycle', { path: circle(path) })),
      ...deadlocks.map((path) => say(words, 'deadlock', { path: circle(path) })),
    ]),
    section(
      words,
      'pairs',
      report.pairs.map((pair) => pairLine(words, pair)),
    ),
    section(
      words,
      'moved',
      report.movements.map((move) => moveLine(words, move)),
    ),
    section(words, 'silence', silenceLines(words, report)),
    section(words, 'meaning', say(words, 'meaning').split('\n')),
  ];
  const title = report.title === '' ? words.say('show.untitled') : report.title;
  return `${[[title], ...sections]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

type Values = Readonly<Record<string, string | number>>;

function say(words: Words, key: string, values: Values = {}): string {
  return words.say(`analyse.${key}`, values);
}

function section(words: Words, key: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0
    ? []
    : [say(words, `heading.${key}`), ...lines.map((line) => `  ${line}`)];
}

function issueLines(words: Words, issue: IssueReport): readonly string[] {
  const standing = [
    words.word('issue-type', issue.type).toLowerCase(),
    words.word('issue-status', issue.status).toLowerCase(),
  ];
  const notes = [
    ...(issue.formalObjections > 0
      ? [say(words, 'formal-objections', { count: issue.formalObjections })]
      : []),
    ...(issue.unansweredContras > 0
      ? [say(words, 'unanswered', { count: issue.unansweredContras })]
      : []),
    ...(issue.contestedAssumptions.length > 0
      ? [say(words, 'contested', { assumptions: issue.contestedAssumptions.join(', ') })]
      : []),
  ];
  return [
    `${issue.label} ${issue.text} (${standing.join(', ')})`,
    `  ${issue.sentence}`,
    ...(notes.length > 0 ? [`  ${notes.join('; ')}`] : []),
    ...issue.positions.flatMap((position) =>
      positionLines(words, position, issue.arguments).map((line) => `  ${line}`),
    ),
    ...issue.arguments.flatMap((argument) =>
      strengthLines(words, argument, issue.arguments).map(
        (line) => `  ${argument.label} ${argument.text}: ${line}`,
      ),
    ),
  ];
}

function positionLines(
  words: Words,
  position: PositionReport,
  all: readonly ArgumentReport[],
): readonly string[] {
  const counts = STANCE_LEVELS.filter((level) => position.counts[level] > 0).map(
    (level) => `${position.counts[level]} ${words.word('level', level)}`,
  );
  const figures =
    position.agreement === null || position.consensus === null || position.polarization === null
      ? []
      : [
          say(words, 'figures', {
            agreement: figure(position.agreement),
            polarization: figure(position.polarization),
            consensus: figure(position.consensus),
            counts: counts.join(', '),
          }),
          ...(position.groupConsensus === null
            ? []
            : [
                say(words, 'groups', {
                  value: figure(position.groupConsensus),
                  groups: position.groups
                    .map(({ group, agree, said }) =>
                      say(words, 'group', { group: group ?? say(words, 'no-group'), agree, said }),
                    )
                    .join(', '),
                }),
              ]),
        ];
  return [
    `${position.label} ${position.text}`,
    ...figures.map((line) => `  ${line}`),
    ...strengthLines(words, position, all).map((line) => `  ${line}`),
  ];
}

/** How strong the arguments leave an element, and from which; nothing where none speaks about it. */
function strengthLines(
  words: Words,
  element: PositionReport | ArgumentReport,
  all: readonly ArgumentReport[],
): readonly string[] {
  const { pros, contras, strength, acceptability } = element;
  if (pros.length + contras.length === 0) return [];
  const contra = (label: string): string =>
    all.some((other) => other.label === label && other.response === 'accommodated')
      ? `−${label} (${words.word('response', 'accommodated').toLowerCase()})`
      : `−${label}`;
  const none = words.messages.t('analysis:strength.none');
  const value = (of: number | null): string => (of === null ? none : figure(of));
  return [
    say(words, 'strength', {
      quad: value(strength.dfQuad),
      energy: value(strength.quadraticEnergy),
      arguments: [...pros.map((label) => `+${label}`), ...contras.map(contra)].join(' '),
      standing: words.messages.t(`analysis:acceptability.${acceptability}`),
    }),
  ];
}

function openLine(words: Words, open: OpenReport, { issues }: AnalysisReport): string {
  const text = issues.find(({ label }) => label === open.issue)?.text ?? '';
  const notes = [
    words.messages.t(`analysis:kind.${open.kind}`),
    ...(open.blocks.length > 0 ? [say(words, 'blocks', { issues: open.blocks.join(', ') })] : []),
    ...(open.blockedBy.length > 0
      ? [say(words, 'blocked-by', { issues: open.blockedBy.join(', ') })]
      : []),
  ];
  return `${open.issue} ${text} (${notes.join('; ')})`;
}

function pairLine(words: Words, pair: PairReport): string {
  const [a, b] = pair.parties;
  const parts = [
    ...(pair.distance === null
      ? []
      : [
          say(words, 'distance', {
            distance: figure(pair.distance),
            count: pair.shared.length,
            positions: pair.shared.map(({ position }) => position).join(', '),
          }),
        ]),
    ...(pair.heldApart.length > 0
      ? [say(words, 'held-apart', { issues: pair.heldApart.join(', ') })]
      : []),
  ];
  return say(words, 'pair', { a, b, parts: parts.join('; ') });
}

function moveLine(words: Words, move: MovementReport): string {
  const { issue, party, from, to, since, answers } = move;
  const level = (of: MovementReport['before']): string => (of ? words.word('level', of) : '');
  const key = answers.length > 0 ? `move.${move.kind}-answering` : `move.${move.kind}`;
  return say(words, key, {
    issue,
    party: party ?? '',
    from,
    to,
    before: level(move.before),
    after: level(move.after),
    since: since ?? '',
    answers: answers.join(', '),
  });
}

function silenceLines(words: Words, { silence }: AnalysisReport): readonly string[] {
  return [
    ...silence.partly.map(({ party, issues }) =>
      say(words, 'not-heard', { party, issues: issues.join(', ') }),
    ),
    ...(silence.never.length > 0
      ? [say(words, 'never-heard', { parties: silence.never.join(', ') })]
      : []),
  ];
}

function circle(path: readonly string[]): string {
  return [...path, path[0] ?? ''].join(' → ');
}

function figure(value: number): string {
  return value.toFixed(2).replace('-', '−');
}
