import { read, ReadStream as FileStream } from 'node:fs';
import { Socket, type ConnectOpts, type SocketConstructorOpts } from 'node:net';
import { ReadStream as TerminalStream } from 'node:tty';

const chunkSize = 256 * 1024;

/**
 * The chunks of standard input, one after the other in one buffer. A stream makes a new buffer for every chunk, and Node lets
 * tens of megabytes of them gather before it frees any.
 */
export async function* standardInputChunks(stream: NodeJS.ReadableStream): AsyncGenerator<Uint8Array> {
	const fd = 'fd' in stream && typeof stream.fd === 'number' ? stream.fd : undefined;
	if (fd !== undefined && stream instanceof FileStream) yield* fileChunks(fd);
	else if (fd !== undefined && stream instanceof Socket && !(stream instanceof TerminalStream))
		yield* pipeChunks(fd);
	else for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

async function* fileChunks(fd: number): AsyncGenerator<Uint8Array> {
	const buffer = Buffer.allocUnsafeSlow(chunkSize);
	for (;;) {
		const filled = await new Promise<number>((resolve, reject) => {
			read(fd, buffer, 0, chunkSize, null, (error, bytes) =>
				error === null ? resolve(bytes) : reject(error),
			);
		});
		if (filled === 0) return;
		yield buffer.subarray(0, filled);
	}
}

/** The chunks of a pipe. A `read` that waits for a pipe cannot be given up, and keeps the process from ending: a socket reads it. */
async function* pipeChunks(fd: number): AsyncGenerator<Uint8Array> {
	const buffer = Buffer.allocUnsafeSlow(chunkSize);
	let filled = 0;
	let ended = false;
	let failure: Error | undefined;
	let settle: () => void = () => undefined;
	const options: SocketConstructorOpts & ConnectOpts = {
		fd,
		readable: true,
		writable: false,
		onread: {
			buffer,
			callback: (bytes) => {
				filled = bytes;
				settle();
				// Nothing more until this has been read: it would overwrite it.
				return false;
			},
		},
	};
	const pipe = new Socket(options);
	pipe.on('end', () => {
		ended = true;
		settle();
	});
	pipe.on('error', (error) => {
		failure = error;
		settle();
	});
	try {
		for (;;) {
			filled = 0;
			await new Promise<void>((resolve) => {
				settle = resolve;
				if (ended || failure !== undefined) resolve();
				else pipe.resume();
			});
			if (filled > 0) yield buffer.subarray(0, filled);
			else if (failure !== undefined) throw failure;
			else return;
		}
	} finally {
		pipe.destroy();
	}
}
