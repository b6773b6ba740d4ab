import type { RangeText } from '@whydown/analyzer';
import { defaultLimits } from '../archive/limits.ts';
import type { Threshold } from '../exit-code.ts';
import type { InputsRequest } from './inputs-request.ts';
import type { OwnRulesRequest } from './own-rules-request.ts';

export const formats = ['text', 'json', 'summary'] as const;
export type Format = (typeof formats)[number];

export const colours = ['auto', 'always', 'never'] as const;
export type ColourChoice = (typeof colours)[number];

export interface AnalyseRequest extends InputsRequest {
	readonly command: 'analyse';
	readonly format: Format;
	readonly failOn: Threshold;
	readonly colour: ColourChoice;
	readonly rules: OwnRulesRequest;
	/** Which stretch of time is looked at. */
	readonly range: RangeText;
}

/** What is asked for when nothing but files is named. */
export const analyseDefaults: Omit<AnalyseRequest, 'operands'> = {
	command: 'analyse',
	format: 'text',
	failOn: 'error',
	colour: 'auto',
	rules: { folders: [], only: false },
	range: { since: undefined, until: undefined, zone: undefined },
	limits: defaultLimits,
	readerLimits: {},
};
