/** Reasons for which a path cannot be read, by the code of the system, in words that say what to do. */
const reasons: Readonly<Record<string, string>> = {
	ENOENT: 'no such file',
	EACCES: 'permission denied: run as a user who may read it',
	EPERM: 'permission denied: run as a user who may read it',
	EISDIR: "is a directory: name its files, for example with a glob in quotes: 'folder/*.txt'",
	ENOTDIR: 'a part of the path is no directory',
	ELOOP: 'too many symbolic links: it points to itself',
	ENAMETOOLONG: 'the name is too long',
	ENXIO: 'is a socket or device that cannot be opened',
	EIO: 'the medium reports an input error',
};

/** A code that a report can carry, and its reason in words. */
export interface SystemErrorReason {
	readonly code: string;
	readonly message: string;
}

/** The reason behind a code of the system, such as `ENOENT`. */
export function reasonOfCode(code: string): SystemErrorReason {
	return { code, message: reasons[code] ?? `cannot be read (${code})` };
}

/** The reason behind an error of the file system. */
export function systemErrorReason(error: unknown): SystemErrorReason {
	if (error instanceof Error && 'code' in error && typeof error.code === 'string')
		return reasonOfCode(error.code);
	return { code: 'ERR_INPUT_READ', message: error instanceof Error ? error.message : String(error) };
}
