import { expect, test } from 'vitest';
import { Previews } from './previews.ts';

test('a page is under its address until its owner shows another one', () => {
  const previews = new Previews<string>();
  const first = previews.show('window', '<p>one</p>');
  expect(previews.page(first)).toBe('<p>one</p>');
  const second = previews.show('window', '<p>two</p>');
  expect(previews.page(first)).toBeNull();
  expect(previews.page(second)).toBe('<p>two</p>');
  previews.forget('window');
  expect(previews.page(second)).toBeNull();
});

test('the Tab key makes one stop in a page, however many links there are', () => {
  const previews = new Previews<string>();
  const page = '<p>&lt;a <a href="#i1">I1</a> <a class="label" href="#i2">I2</a></p>';
  expect(previews.page(previews.show('window', page))).toBe(
    '<p>&lt;a <a tabindex="-1" href="#i1">I1</a> <a tabindex="-1" class="label" href="#i2">I2</a></p>',
  );
});
