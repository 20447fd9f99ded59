import { dialog } from 'electron';
import { dirname, extname, join } from 'node:path';
import type { BridgeError, PictureFormat } from '../../shared/bridge.ts';
import { suggestName } from '../../shared/documents/file-name.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { writeExport } from './exporting.ts';
import { sessionOf, type Asked, type Handlers } from './handler.ts';

/** What makes files of the pictures that a window draws. */
export const pictureHandlers: Handlers<'picture.fonts' | 'picture.export'> = {
  'picture.fonts': async () => {
    const { readFontFaces } = await import('../documents/fonts.ts');
    return ok({ faces: await readFontFaces() });
  },

  'picture.export': async (asked, { format, svg, width, height }) => {
    const { shell } = asked;
    const chosen = await chooseFile(asked, format);
    if (!chosen.ok) return chosen;
    if (chosen.value === null) return ok(null);
    const path = extname(chosen.value) === '' ? `${chosen.value}.${format}` : chosen.value;
    const { scaleFor } = await import('../pictures/scale.ts');
    const scale = format === 'png' ? scaleFor({ width, height }) : 1;
    const made = format === 'png' ? await drawn(asked, svg, { width, height, scale }) : ok(svg);
    if (!made.ok) return made;
    const written = await writeExport(asked, path, made.value);
    if (!written.ok) return written;
    shell.log.info(`exported the map as ${format}`);
    return ok({ path, scale });
  },
};

async function drawn(
  { shell }: Asked,
  svg: string,
  { width, height, scale }: { width: number; height: number; scale: number },
): Promise<Result<Uint8Array, BridgeError>> {
  const { rasterize } = await import('../pictures/rasterize.ts');
  const pixels = (length: number) => Math.max(1, Math.floor(length * scale));
  try {
    return ok(await rasterize(svg, { width: pixels(width), height: pixels(height) }));
  } catch (error) {
    shell.log.error('drawing a picture', error);
    return fail(shell.texts.error('not-drawn'));
  }
}

/** Asks where a picture is to be written; `null` where the person thinks better of it. */
async function chooseFile(
  asked: Asked,
  format: PictureFormat,
): Promise<Result<string | null, BridgeError>> {
  const { shell, window } = asked;
  const session = sessionOf(asked);
  if (!session.ok) return session;
  const { name, path } = session.value.workspace;
  const { filePath } = await dialog.showSaveDialog(window.browser, {
    title: shell.texts.say('dialog.export'),
    defaultPath: join(dirname(path), suggestName([name, shell.texts.say('map')], format)),
    filters: [{ name: shell.texts.say(`picture.${format}`), extensions: [format] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return ok(filePath || null);
}
