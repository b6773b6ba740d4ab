import type { Judgement } from './judgement.ts';

/** The sums of many judgements under one condition. */
export class Tally {
	inputs = 0;
	rightFirst = 0;
	rightAnywhere = 0;
	missed = 0;
	falseAlarms = 0;
	certain = 0;
	/** `<input>: <rule>` of each certain and untrue finding. */
	readonly unsupported: string[] = [];

	add(name: string, judgement: Judgement): void {
		this.inputs += 1;
		this.rightFirst += Number(judgement.isRightFirst);
		this.rightAnywhere += Number(judgement.isRightAnywhere);
		this.missed += Number(judgement.isMissed);
		this.falseAlarms += Number(judgement.isFalseAlarm);
		this.certain += judgement.certain;
		this.unsupported.push(...judgement.unsupportedCertain.map((rule) => `${name}: ${rule}`));
	}
}
