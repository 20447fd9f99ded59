import { existsSync } from 'node:fs';
import { findOnPath } from './paths.mjs';
import { install } from './system.mjs';

/** Whether a window can be shown as things are. */
export function hasScreen() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Refuses to go on where no window can be shown. */
export function requireScreen() {
  if (hasScreen()) return;
  throw new Error(
    'Moot opens a window, and there is no display here: neither DISPLAY nor WAYLAND_DISPLAY is set.\n' +
      '  On a desktop, run it in a terminal of that desktop. Over ssh, connect with “ssh -X”.\n' +
      '  To run it unseen: xvfb-run -a npm start\n' +
      '  “npm test” and the command line (“npm run --silent moot -- …”) need no display.',
  );
}

/** Installs a virtual screen where there is none of another kind. */
export async function installScreen() {
  if (hasScreen()) return;
  const missing = [
    ...(findOnPath('Xvfb') && findOnPath('xvfb-run') ? [] : ['xvfb']),
    ...(findOnPath('xauth') ? [] : ['xauth']),
    ...(existsSync('/usr/share/fonts/truetype') ? [] : ['fonts-dejavu']),
  ];
  if (missing.length > 0) await install('Running without a display', missing);
}
