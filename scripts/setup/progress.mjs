// What the set-up says while it works. All on stderr: stdout belongs to the command that comes after.

/**
 * Runs one step and shows that it is alive: a running count of seconds on a terminal, a line every ten seconds elsewhere.
 * @template T
 * @param {string} label what is being done, “Installing the packages”
 * @param {(report: (detail: string) => void) => Promise<T>} work may report how far it is
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const out = process.stderr;
  const started = Date.now();
  let detail = '';
  const line = () => {
    const seconds = Math.round((Date.now() - started) / 1000);
    return `· ${label} … ${seconds} s${detail ? `  ${detail}` : ''}`;
  };
  if (!out.isTTY) out.write(`· ${label} …\n`);
  const timer = setInterval(
    () =>
      out.write(
        out.isTTY ? `\r\u001b[2K${line().slice(0, (out.columns ?? 80) - 1)}` : `${line()}\n`,
      ),
    out.isTTY ? 200 : 10_000,
  );
  const clear = () => {
    clearInterval(timer);
    if (out.isTTY) out.write('\r\u001b[2K');
  };
  try {
    const result = await work((text) => (detail = text));
    clear();
    out.write(`✓ ${label} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`);
    return result;
  } catch (error) {
    clear();
    out.write(`✗ ${label}\n`);
    throw error;
  }
}

/** @param {string} text one line */
export function say(text) {
  process.stderr.write(`  ${text}\n`);
}
