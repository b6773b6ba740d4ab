/** The part of vitest's JSON report that is counted. */
interface VitestReport {
	readonly numTotalTests: number;
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly testResults: readonly {
		/** The path of the file. */
		readonly name: string;
		readonly status: string;
		readonly message: string;
		readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
	}[];
}

export interface TestCounts {
	readonly passed: number;
	/** Failed tests, and a file that cannot even be loaded as one of them. */
	readonly failed: number;
	/** Tests that are skipped or still to be written. */
	readonly other: number;
	/** A line for each failure. */
	readonly failures: readonly string[];
}

/** Counts the tests of a report that vitest wrote with `--reporter=json`. */
export function countTests(json: string): TestCounts {
	const report = JSON.parse(json) as VitestReport;
	const { numTotalTests: total, numPassedTests: passed, numFailedTests: failed } = report;
	if (![total, passed, failed].every(Number.isInteger)) throw new Error('The report counts no tests.');
	const unloaded = report.testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
	);
	const failedTests = report.testResults.flatMap(({ assertionResults }) =>
		assertionResults.filter(({ status }) => status === 'failed'),
	);
	return {
		passed,
		failed: failed + unloaded.length,
		other: total - passed - failed,
		failures: [
			...failedTests.map(({ fullName }) => fullName),
			...unloaded.map(({ name, message }) => `${name}: ${message}`),
		],
	};
}
