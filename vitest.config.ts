import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The bundler would take graphql's modules where Node, and so Apollo Server, takes its scripts: two copies, which refuse each other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/databases.ts'],
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
