import type { FailureClass } from '@whydown/grammars';
import type {
	BenignComplaint as JudgedBenign,
	Complaint as JudgedComplaint,
	PassingTrouble as JudgedTrouble,
	ServiceComplaints as JudgedService,
} from '@whydown/rules';
import { reportedEvidence, reportedMoment, type Evidence, type Moment } from './moment.ts';
import { present } from '../present.ts';

/** Complaints of one kind about one object, and what is known of them. */
export interface Complaint {
	/** The source or the program that says it. */
	readonly source: string;
	readonly kind: string;
	/** The class of the failure: `dns`, `tls`, … Absent where the line does not say what failed. */
	readonly class?: FailureClass;
	readonly reason?: string;
	/** The name that failed to answer or to resolve. */
	readonly host?: string;
	/** The address of the other side. */
	readonly peer?: string;
	readonly unit?: string;
	readonly count: number;
	readonly first: Moment;
	readonly last: Moment;
	/** The first message, as logged: show it only through `visible()`. */
	readonly text: string;
}

/** Complaints of or about one of the user's services: the account does not count them, because no container is the system. */
export interface ServiceComplaints {
	/** The name of the service or the id of its container; empty where there are too many to tell apart. */
	readonly service: string;
	readonly count: number;
	readonly first: Moment;
	readonly last: Moment;
	/** The first message, as logged: show it only through `visible()`. */
	readonly text: string;
}

/** Harmless complaints, and the entry of the catalogue that says why. */
export interface BenignComplaint extends Complaint {
	/** The entry of `catalog/benign.yaml`. */
	readonly benign: string;
	readonly why: string;
}

/** Trouble that ended by itself within the time that its rule tolerates. */
export interface PassingTrouble {
	readonly rule: string;
	readonly title: string;
	readonly count: number;
	readonly first: Moment;
	readonly last: Moment;
	/** The line that ended it. */
	readonly ended: Evidence;
}

export function complaintOf(item: JudgedComplaint): Complaint {
	return present({
		source: item.source,
		kind: item.kind,
		class: item.class,
		reason: item.reason,
		host: item.host,
		peer: item.peer,
		unit: item.unit,
		count: item.count,
		first: reportedMoment(item.first),
		last: reportedMoment(item.last),
		text: item.text,
	});
}

export function benignOf(item: JudgedBenign): BenignComplaint {
	return { ...complaintOf(item), benign: item.benign, why: item.why };
}

export function serviceOf({ service, count, first, last, text }: JudgedService): ServiceComplaints {
	return { service, count, first: reportedMoment(first), last: reportedMoment(last), text };
}

export function passingOf({ rule, title, count, first, last, ended }: JudgedTrouble): PassingTrouble {
	return {
		rule,
		title,
		count,
		first: reportedMoment(first),
		last: reportedMoment(last),
		ended: reportedEvidence(ended),
	};
}
