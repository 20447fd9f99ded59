import type { Plugin } from 'vite';

/** How many of the script's parts are named where it is too large. */
const NAMED = 12;

/**
 * Has the build fail where the script that a window begins with has grown: every start of the app would pay for it. Modules
 * that are asked for by `import()` are not in it.
 * @param name of the chunk
 * @param most its size at most, in characters
 */
export function firstScript(name: string, most: number): Plugin {
  return {
    name: 'moot-first-script',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || chunk.name !== name || chunk.code.length <= most) continue;
        const parts = Object.entries(chunk.modules)
          .map(([module, { renderedLength }]) => ({ module, renderedLength }))
          .toSorted((a, b) => b.renderedLength - a.renderedLength)
          .slice(0, NAMED)
          .map(({ module, renderedLength }) => `  ${renderedLength}  ${module}`);
        this.error(
          `The script that a window begins with has ${chunk.code.length} characters, ${most} at most. Load what is new in it by import() where it is needed, or raise the limit in scripts/build.ts. Its largest parts before they are minified:\n${parts.join('\n')}`,
        );
      }
    },
  };
}
