/** A pipe whose reader went away: nobody is left to tell anything. */
export class ClosedPipe extends Error {
	override readonly name: string = 'ClosedPipe';
}

/** An output that could not be written. */
export class OutputError extends Error {
	override readonly name: string = 'OutputError';
}

const reasons: Readonly<Record<string, string>> = {
	ENOSPC: 'no space left on the device',
	EIO: 'the medium reports an output error',
	EFBIG: 'the file is too large',
	EDQUOT: 'the disk quota is used up',
};

/**
 * Writes text and waits until it is out.
 *
 * @throws {ClosedPipe} when the other end of the pipe is closed
 * @throws {OutputError} when the text cannot be written
 */
export async function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
	await new Promise<void>((resolve, reject) => {
		const failed = (error: NodeJS.ErrnoException): void => {
			if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')
				reject(new ClosedPipe(error.message));
			else {
				reject(
					new OutputError(
						`cannot write the report: ${reasons[error.code ?? ''] ?? error.code ?? error.message}`,
						{
							cause: error,
						},
					),
				);
			}
		};
		stream.once('error', failed);
		stream.write(text, (error) => {
			if (error instanceof Error) {
				failed(error);
				return;
			}
			stream.off('error', failed);
			resolve();
		});
	});
}
