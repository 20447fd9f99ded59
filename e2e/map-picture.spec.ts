import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FONT_SIZE } from '../shared/map/measure.ts';
import { textWidth } from '../shared/map/text-width.ts';
import { answerSaveDialog } from './support/dialogs.ts';
import { expect, screenshot, test } from './support/launch.ts';
import { homeIn, openSample } from './support/sample.ts';

test('the map is seen before it is exported, and is a whole picture by itself', async ({
  launch,
  folder,
}, info) => {
  const app = await launch(homeIn(folder));
  const { page, electron } = app;
  await openSample(app);
  await page.keyboard.press('Control+E');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: 'Map', exact: true }).check();
  const picture = page.frameLocator('iframe[title="Preview of the document"]').getByRole('img');
  await expect(picture).toBeVisible();
  // A picture that is no XML has no size.
  await expect
    .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(500);
  await screenshot(page, 'export-map', info);

  const path = join(folder, 'map.svg');
  await answerSaveDialog(electron, path);
  await dialog.getByRole('button', { name: 'Save…' }).click();
  await expect(dialog.getByText(`Saved as ${path}`)).toBeVisible();
  const svg = await readFile(path, 'utf8');
  expect(svg).toContain('@font-face');
  expect(svg.match(/class="card /g)).toHaveLength(27);
  expect(svg).toContain('May the CSC mediate');
});

test('the map knows how wide text is without drawing it', async ({ launch, folder }) => {
  const app = await launch(homeIn(folder));
  await openSample(app);
  const lines = [
    'Everyone touched by the IANA',
    'Where does the development',
    '“AVAILABLE” – To Wy Ta. 100 %',
    'Žluťoučký kůň, Ærø, Łódź',
    'Ήταν μια γέφυρα',
    'Мост открыт ночью',
  ];
  const widths = await app.page.evaluate(
    async ({ texts, size }) => {
      await Promise.all(
        texts.map((text) => document.fonts.load(`${size}px "Source Serif 4 Variable"`, text)),
      );
      return texts.map((text) => {
        const span = document.createElement('span');
        span.textContent = text;
        span.style.cssText = `position: absolute; white-space: pre; font: 400 ${size}px "Source Serif 4 Variable"; letter-spacing: 0`;
        document.body.append(span);
        const kerned = span.getBoundingClientRect().width;
        span.style.fontKerning = 'none';
        span.style.fontVariantLigatures = 'none';
        const plain = span.getBoundingClientRect().width;
        span.remove();
        return { plain, kerned };
      });
    },
    { texts: lines, size: FONT_SIZE },
  );
  for (const [index, line] of lines.entries()) {
    const { plain, kerned } = widths[index] ?? { plain: 0, kerned: 0 };
    expect(Math.abs(plain - textWidth(line, FONT_SIZE)), line).toBeLessThan(1);
    // Kerning draws letters together, so that no line comes to be too long by it.
    expect(kerned, line).toBeLessThan(textWidth(line, FONT_SIZE) + 1);
  }
});
