import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    setupFiles: ['scripts/unit/properties.ts'],
    include: ['{shared,electron,renderer,scripts}/**/*.test.{ts,tsx}'],
    // Styles are not read but where a test is about them.
    css: { include: [/\/tokens\.css/] },
    // A property that has to try hundreds of histories takes its time on a slow machine.
    testTimeout: 30_000,
  },
});
