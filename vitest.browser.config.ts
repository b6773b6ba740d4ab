import { mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** `npm run test:browser`: the built packages in a real browser (Chromium). */
export default mergeConfig({ ...base, test: {} }, { test: { include: ['oracle/**/*.chromium.ts'] } });
