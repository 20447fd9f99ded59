import { expect, test } from 'vitest';
import { called, sampleState } from '../../../shared/analysis/testing/sample.ts';
import { agendaOf } from '../../../shared/model/agenda.ts';
import { aboutOf } from './about.ts';

const sample = sampleState();
const monday = called(sample, 'S1');

test('what collided is known by its own words, or by those of its issue', () => {
  expect(aboutOf(sample, 'session', monday)).toBe('Monday: the role of the committee');
  expect(aboutOf(sample, 'issue', called(sample, 'I2'))).toBe(
    'Who may bring complaints to the CSC?',
  );
  const [welcome, first] = agendaOf(sample, monday);
  expect(aboutOf(sample, 'agenda-item', welcome!.id)).toBe('Welcome, and adoption of the agenda');
  expect(aboutOf(sample, 'agenda-item', first!.id)).toMatch(/^Does the CSC have a role/);
  expect(aboutOf(sample, 'decision', monday)).toBe('');
});
