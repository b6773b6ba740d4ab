import type { SourceEventBase } from '../../vocabulary/source.ts';

export interface EngineImagesImage extends SourceEventBase<'engine-images.image'> {
	readonly kind: 'engine-images.image';
	/** `undefined` for an image without a name, which an unfinished download or an update leaves. */
	readonly repository: string | undefined;
	readonly tag: string | undefined;
	readonly image: string;
	/** As exact as printed. Images share layers: the sum is more than they need. */
	readonly sizeBytes: number | undefined;
}

export interface EngineImagesFailed extends SourceEventBase<'engine-images.failed'> {
	readonly kind: 'engine-images.failed';
	readonly status: number | undefined;
	readonly text: string;
	/** The engine did not answer at all. */
	readonly silent: boolean;
}

export type EngineImagesEvent = EngineImagesImage | EngineImagesFailed;
