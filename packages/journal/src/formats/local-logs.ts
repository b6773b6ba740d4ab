/** One line of a device's local logs (`/v2/local/logs`): `{"message":"…","timestamp":1724052320000,"serviceName":"main"}`. */
export interface LocalLog {
	readonly message: string;
	/** Microseconds since 1970; `NaN` if the line has none. */
	readonly usec: number;
	/** Empty when the line names none: the device itself. */
	readonly service: string;
}

/** The parts of a parsed object that make it a line of a local log; `undefined` if it is something else. */
export function localLogOf(value: object): LocalLog | undefined {
	if (!('message' in value) || typeof value.message !== 'string') return undefined;
	const { message } = value;
	const timestamp = 'timestamp' in value ? value.timestamp : undefined;
	const service = 'serviceName' in value ? value.serviceName : undefined;
	const isSystem = 'isSystem' in value && value.isSystem === true;
	if (typeof timestamp !== 'number' && typeof service !== 'string' && !isSystem) return undefined;
	return {
		message,
		usec: typeof timestamp === 'number' && Number.isSafeInteger(timestamp * 1000) ? timestamp * 1000 : NaN,
		service: typeof service === 'string' ? service : '',
	};
}
