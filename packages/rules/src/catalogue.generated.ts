// Generated from catalog/ by `npm run generate`.

import type { RulePack, Signal } from './rule.ts';

/** The rules that come with whydown. */
export const catalogue: RulePack = {
	version: "whydown 0.1.0",
	rules: [
		{
			id: "clock-set-back",
			area: "time",
			title: "The clock was set back while the device was running",
			severity: "critical",
			role: "cause",
			summary: "Something other than the time service moved the device's clock into the past. Until it is right again, certificates look as if they were not valid yet, and every secure connection fails.",
			signals: [
				{
					name: "jumped_back",
					kinds: ["timeline.clock-jumped"],
					failure: undefined,
					where: [
						{
							field: "direction",
							test: {
								op: "equals",
								value: "back",
							},
						},
						{
							field: "seconds",
							test: {
								op: "below",
								value: -60,
							},
						},
					],
				},
				{
					name: "backward_jump_noticed",
					kinds: ["chronyd.backward-jump"],
					failure: undefined,
					where: [],
				},
				{
					name: "stepped_back",
					kinds: ["chronyd.clock-stepped"],
					failure: undefined,
					where: [
						{
							field: "seconds",
							test: {
								op: "below",
								value: -1,
							},
						},
					],
				},
				{
					name: "stepped_forward",
					kinds: ["chronyd.clock-stepped"],
					failure: undefined,
					where: [
						{
							field: "seconds",
							test: {
								op: "above",
								value: 1,
							},
						},
					],
				},
				{
					name: "jumped_forward",
					kinds: ["timeline.clock-jumped"],
					failure: undefined,
					where: [
						{
							field: "direction",
							test: {
								op: "equals",
								value: "forward",
							},
						},
						{
							field: "seconds",
							test: {
								op: "above",
								value: 60,
							},
						},
					],
				},
				{
					name: "tracking_good",
					kinds: ["chronyc-tracking.reported"],
					failure: undefined,
					where: [
						{
							field: "synchronised",
							test: {
								op: "equals",
								value: true,
							},
						},
						{
							field: "offsetSeconds",
							test: {
								op: "above",
								value: -1,
							},
						},
						{
							field: "offsetSeconds",
							test: {
								op: "below",
								value: 1,
							},
						},
					],
				},
				{
					name: "wrong_behind",
					kinds: ["chronyd.clock-wrong"],
					failure: undefined,
					where: [
						{
							field: "seconds",
							test: {
								op: "above",
								value: 60,
							},
						},
					],
				},
			],
			groupBy: "boot",
			needs: {
				text: "backward_jump_noticed or jumped_back not preceded by stepped_back not followed by stepped_back",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "backward_jump_noticed",
						},
						{
							kind: "not-followed-by",
							what: {
								kind: "not-preceded-by",
								what: {
									kind: "signal",
									signal: "jumped_back",
								},
								by: {
									kind: "signal",
									signal: "stepped_back",
								},
								within: undefined,
							},
							by: {
								kind: "signal",
								signal: "stepped_back",
							},
							within: undefined,
						},
					],
				},
			},
			excludes: undefined,
			resolvedBy: {
				text: "stepped_forward or jumped_forward or tracking_good",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "stepped_forward",
						},
						{
							kind: "signal",
							signal: "jumped_forward",
						},
						{
							kind: "signal",
							signal: "tracking_good",
						},
					],
				},
			},
			contributes: ["wrong_behind"],
			explains: [
				{
					rule: "certificate-not-yet-valid",
					lag: 120,
				},
				{
					rule: "clock-unsynchronised",
					lag: 120,
				},
				{
					rule: "state-report-failing",
					lag: 120,
				},
				{
					rule: "vpn-down",
					lag: 120,
				},
			],
			fixBefore: ["tls-interception"],
			confidence: {
				base: "likely",
				raisedBy: ["backward_jump_noticed"],
				loweredBy: [],
			},
			sources: ["chronyd","timeline"],
			remedy: [
				{
					do: "Find out what set the clock: `date -s` in a terminal or script, a container that may set the time (CAP_SYS_TIME), a second time service, a real-time clock that was read late.",
					risk: "read-only",
					needsReboot: false,
					verify: "The journal just before the jump names a session, a container or a service that started.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#61-ntp-failure",
				},
				{
					do: "If the clock is still wrong, let chronyd set it again with `systemctl restart chronyd`.",
					risk: "disruptive",
					needsReboot: false,
					verify: "`chronyc tracking` says `Leap status : Normal`, and `date` agrees with a clock that you trust.",
					avoid: "Do not renew or replace certificates, and do not set the clock by hand on top.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#61-ntp-failure",
				},
			],
			references: ["https://chrony-project.org/doc/4.3/chronyd.html"],
			falsePositives: ["Somebody repaired a clock that was ahead with `date -s`. The jump back then ends a fault.","A virtual machine was restored from a snapshot."],
			tests: [
				{
					name: "chronyd notices a jump back",
					expect: "fires",
					input: "Mar 23 12:00:00 f220105 openvpn[2116]: 2017-03-23 12:00:00 VERIFY ERROR: depth=1, error=certificate is not yet valid: C=US, ST=WA, L=Seattle, O=balena.io, OU=balenaCloud, CN=open-balena-vpn-rootCA, serial=1\nMar 23 12:00:05 f220105 healthdog[31]: 2017-03-23T12:00:05Z Backward time jump detected!\nMar 23 12:00:05 f220105 healthdog[31]: 2017-03-23T12:00:05Z Can't synchronise: no selectable sources\n",
				},
				{
					name: "the stamps of one boot go back by years, and nobody repaired anything",
					expect: "fires",
					input: "2026-11-21T05:28:48+0000 f220105 balena-supervisor[37]: [info]    Reported current state to the cloud\n2026-11-21T05:28:52+0000 f220105 balena-supervisor[37]: [info]    Reported current state to the cloud\n2017-03-23T12:00:03+0000 f220105 balena-supervisor[37]: [event]   Event: Device state report failure {\"error\":\"certificate is not yet valid\"}\n",
				},
				{
					name: "chronyd corrects a clock that was ahead",
					expect: "silent",
					input: "2026-11-21T06:25:00+0000 f220105 healthdog[31]: 2026-11-21T06:25:00Z Selected source 192.0.2.3 (2.resinio.pool.ntp.org)\n2026-11-21T06:25:00+0000 f220105 healthdog[31]: 2026-11-21T06:25:00Z System clock wrong by -3600.000412 seconds\n2026-11-21T05:25:00+0000 f220105 healthdog[31]: 2026-11-21T05:25:00Z System clock was stepped by -3600.000412 seconds\n",
				},
				{
					name: "another program writes the words of chronyd",
					expect: "silent",
					input: "2026-11-21T05:18:38+0000 f220105 phase[60]: Backward time jump detected!\n2026-11-21T05:18:39+0000 f220105 healthdog[31]: 2026-11-21T05:18:39Z Selected source 192.0.2.3 (2.resinio.pool.ntp.org)\n",
				},
			],
		},
	],
};

/** The signals that any rule file may take with `name: shared`. */
export const sharedSignals: readonly Signal[] = [
	{
		name: "dns_fail",
		kinds: undefined,
		failure: {
			classes: ["dns"],
			reasons: ["no-answer","unspecified"],
		},
		where: [],
	},
	{
		name: "resolv_file_missing",
		kinds: ["dnsmasq.resolv-file-unreadable","dnsmasq.resolv-file-empty"],
		failure: undefined,
		where: [],
	},
	{
		name: "nameserver_used",
		kinds: ["dnsmasq.nameserver-used"],
		failure: undefined,
		where: [],
	},
	{
		name: "vpn_up",
		kinds: ["openvpn.up"],
		failure: undefined,
		where: [],
	},
	{
		name: "vpn_working",
		kinds: ["openvpn.up","supervisor.vpn-active"],
		failure: undefined,
		where: [],
	},
	{
		name: "state_reported",
		kinds: ["supervisor.state-reported"],
		failure: undefined,
		where: [],
	},
	{
		name: "jumped_back",
		kinds: ["timeline.clock-jumped"],
		failure: undefined,
		where: [
			{
				field: "direction",
				test: {
					op: "equals",
					value: "back",
				},
			},
			{
				field: "seconds",
				test: {
					op: "below",
					value: -60,
				},
			},
		],
	},
	{
		name: "jumped_forward",
		kinds: ["timeline.clock-jumped"],
		failure: undefined,
		where: [
			{
				field: "direction",
				test: {
					op: "equals",
					value: "forward",
				},
			},
			{
				field: "seconds",
				test: {
					op: "above",
					value: 60,
				},
			},
		],
	},
	{
		name: "backward_jump_noticed",
		kinds: ["chronyd.backward-jump"],
		failure: undefined,
		where: [],
	},
	{
		name: "stepped_back",
		kinds: ["chronyd.clock-stepped"],
		failure: undefined,
		where: [
			{
				field: "seconds",
				test: {
					op: "below",
					value: -1,
				},
			},
		],
	},
	{
		name: "stepped_forward",
		kinds: ["chronyd.clock-stepped"],
		failure: undefined,
		where: [
			{
				field: "seconds",
				test: {
					op: "above",
					value: 1,
				},
			},
		],
	},
	{
		name: "tracking_good",
		kinds: ["chronyc-tracking.reported"],
		failure: undefined,
		where: [
			{
				field: "synchronised",
				test: {
					op: "equals",
					value: true,
				},
			},
			{
				field: "offsetSeconds",
				test: {
					op: "above",
					value: -1,
				},
			},
			{
				field: "offsetSeconds",
				test: {
					op: "below",
					value: 1,
				},
			},
		],
	},
	{
		name: "not_yet_valid",
		kinds: undefined,
		failure: {
			classes: ["tls"],
			reasons: ["not-yet-valid"],
		},
		where: [],
	},
	{
		name: "vpn_not_yet_valid",
		kinds: ["openvpn.certificate-rejected"],
		failure: {
			classes: undefined,
			reasons: ["not-yet-valid"],
		},
		where: [],
	},
	{
		name: "expired",
		kinds: undefined,
		failure: {
			classes: ["tls"],
			reasons: ["expired"],
		},
		where: [],
	},
	{
		name: "vpn_expired",
		kinds: ["openvpn.certificate-rejected"],
		failure: {
			classes: undefined,
			reasons: ["expired"],
		},
		where: [],
	},
];
