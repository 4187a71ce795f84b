import { defineConfig } from 'vitest/config';
import tests from './vitest.config.ts';

/** Not a test: writes the pictures of the documentation, over the same seeded service that the tests use. */
export default defineConfig({ ...tests, test: { ...tests.test, include: ['tests/browser/*.screenshots.ts'] } });
