import { mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** What other programs say of us: systemd's own (`npm run test:oracle`), a browser (`test:browser`), a terminal (`test:terminal`). */
export default mergeConfig(
	{ ...base, test: {} },
	{ test: { include: ['oracle/**/*.oracle.ts'], testTimeout: 600_000, hookTimeout: 600_000 } },
);
