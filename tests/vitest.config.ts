import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Nothing waits for luck: what takes longer than this hangs.
    testTimeout: 20_000,
    hookTimeout: 20_000,
    env: { TZ: 'UTC' },
    // The facts and words are read once a worker, not once a file.
    isolate: false,
    // By default one core is left idle: on two cores that would be half of them.
    maxWorkers: '100%',
  },
});
