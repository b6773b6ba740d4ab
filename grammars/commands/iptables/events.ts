import type { SourceEventBase } from '../../vocabulary/source.ts';

/** A chain of the device's own firewall. Facts: the engine and the supervisor make rules in good days, too. */
export interface IptablesChain extends SourceEventBase<'iptables.chain'> {
	readonly kind: 'iptables.chain';
	/** `filter`, `nat`, … */
	readonly table: string;
	readonly chain: string;
	/** The fate of a packet that no rule takes; `undefined` for chains that others call. */
	readonly policy: string | undefined;
	readonly rules: number;
	/** Rules that refuse packets (`DROP`, `REJECT`). */
	readonly refusing: number;
	/** Rules that send packets elsewhere: `DNAT` (published ports), `REDIRECT` (a proxy on the device). */
	readonly dnat: number;
	readonly redirect: number;
}

export interface IptablesFailed extends SourceEventBase<'iptables.failed'> {
	readonly kind: 'iptables.failed';
	readonly table: string;
	readonly status: number | undefined;
	readonly text: string;
}

export type IptablesEvent = IptablesChain | IptablesFailed;
