import { mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** `npm run test:oracle`: what systemd's own programs print and take, compared with what we read. */
export default mergeConfig(
	{ ...base, test: {} },
	{ test: { include: ['oracle/**/*.oracle.ts'], testTimeout: 120_000, hookTimeout: 120_000 } },
);
