import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

interface PrepareOpenvpnSaid<What extends string> extends SourceEventBase<`prepare-openvpn.${What}`> {
	readonly kind: `prepare-openvpn.${What}`;
}

export type PrepareOpenvpnEvent =
	/** The device has no identity or key yet: it was never provisioned, or config.json was emptied. */
	| (PrepareOpenvpnSaid<'credentials-missing'> & { readonly failure: Failure })
	/** The credentials that are taken; the script names them before it looks for them. */
	| (PrepareOpenvpnSaid<'credentials-chosen'> & { readonly custom: boolean })
	| PrepareOpenvpnSaid<'unrecognised'>;
