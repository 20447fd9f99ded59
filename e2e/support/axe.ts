import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** So long nothing changes in a page that has come to rest, in milliseconds. */
const QUIET = 120;

/** What another theme can break: all else is the same in both. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds, one line each: the rule, and where it is broken. The page is looked at once it has come to rest.
 * @param about only what has to do with colours, where the same page is looked at in another theme
 */
export async function findings(
  page: Page,
  about: 'everything' | 'colours' = 'everything',
): Promise<readonly string[]> {
  await settled(page);
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (about === 'colours' ? axe.withRules(COLOURS) : axe).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}

/** Waits until nothing in a page has changed for a moment and what moved has come to its end. */
function settled(page: Page): Promise<void> {
  return page.evaluate(
    (quiet) =>
      new Promise<void>((resolve) => {
        const rest = () => {
          observer.disconnect();
          const moving = document
            .getAnimations()
            .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
          void Promise.allSettled(moving.map(({ finished }) => finished)).then(() => resolve());
        };
        let timer = setTimeout(rest, quiet);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(rest, quiet);
        });
        observer.observe(document, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
      }),
    QUIET,
  );
}
