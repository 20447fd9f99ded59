import type { Page } from '@playwright/test';

type Step = 'dragEnter' | 'dragOver' | 'drop';

/** Drags a file of this computer, or several at once, over a window, and lets it go there unless told otherwise. */
export async function dropFile(
  page: Page,
  path: string | readonly string[],
  steps: readonly Step[] = ['dragEnter', 'dragOver', 'drop'],
): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  for (const type of steps) {
    await devtools.send('Input.dispatchDragEvent', {
      type,
      x: 300,
      y: 300,
      data: {
        items: [],
        files: typeof path === 'string' ? [path] : [...path],
        dragOperationsMask: 1,
      },
    });
  }
}
