/**
 * The words behind the engine's name in a command (`ps -a` in `balena-engine ps -a`); `undefined` for other commands.
 * The engine was called `rce` and `docker` before `balena` and `balena-engine`.
 */
export function engineArguments(command: string): string | undefined {
	return /^(?:\/usr\/bin\/)?(?:balena-engine|balena|docker|rce) +(.*)$/.exec(command.trim())?.[1];
}

/** True when the engine's client says that the engine did not answer; false when it says that the engine refused something. */
export function engineIsSilent(text: string): boolean {
	return /^(?:Cannot connect to the |error during connect: )/.test(text);
}
