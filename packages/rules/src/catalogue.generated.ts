// Generated from catalog/ by `npm run generate`.

import type { RulePack, Signal } from './rule.ts';

/** The rules that come with whydown. */
export const catalogue: RulePack = {
	version: "whydown 0.1.0",
	rules: [
		{
			id: "api-credentials-rejected",
			area: "cloud",
			title: "The API rejects the device's key",
			severity: "critical",
			role: "cause",
			summary: "The device reaches the API, and the API refuses its key. The device was deleted from the dashboard, or its config.json belongs to another device or another cloud.",
			applies: [],
			signals: [
				{
					name: "key_refused",
					kinds: ["supervisor.state-report-failed","supervisor.target-state-failed","supervisor.http-failed","supervisor.log-stream-failed"],
					failure: {
						classes: ["http"],
						reasons: ["unauthorised","forbidden"],
					},
					where: [],
				},
				{
					name: "vpn_refused",
					kinds: ["openvpn.auth-failed"],
					failure: undefined,
					where: [],
				},
				{
					name: "state_reported",
					kinds: ["supervisor.state-reported"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "count(key_refused) >= 2 within 1h",
				condition: {
					kind: "count",
					signal: "key_refused",
					atLeast: 2,
					within: 3600,
				},
			},
			excludes: [],
			resolvedBy: {
				text: "state_reported",
				condition: {
					kind: "signal",
					signal: "state_reported",
				},
			},
			contributes: ["vpn_refused"],
			explains: [
				{
					rule: "vpn-credentials-rejected",
					lag: 120,
				},
				{
					rule: "state-report-failing",
					lag: 120,
				},
				{
					rule: "supervisor-unhealthy",
					lag: 120,
				},
				{
					rule: "vpn-down",
					lag: 120,
				},
				{
					rule: "image-download-failing",
					lag: 120,
				},
				{
					rule: "provisioning-failing",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "vpn_refused",
						condition: {
							kind: "signal",
							signal: "vpn_refused",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["supervisor"],
			remedy: [
				{
					do: "Compare `uuid` in /mnt/boot/config.json with the dashboard. Is the device still there, in this fleet and this cloud?",
					risk: "read-only",
					needsReboot: false,
					verify: "The dashboard lists the same uuid.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#7-working-with-the-configjson-file",
				},
				{
					do: "If it was deleted, provision it anew with a config.json of its fleet, after asking.",
					risk: "disruptive",
					needsReboot: false,
					verify: "The supervisor says `Reported current state to the cloud`.",
					avoid: "Do not copy the config.json of another device.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#7-working-with-the-configjson-file",
				},
			],
			references: ["https://www.balena.io/docs/reference/OS/network/2.x/#network-requirements"],
			falsePositives: ["The API refuses everybody during an outage."],
			tests: [
				{
					name: "API and VPN refuse the device",
					expect: "fires",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [error]   Device state report failure! Status code: 401 - message: Unauthorized\n2026-11-21T05:32:02+0000 f220105 openvpn[40]: 2026-11-21 05:32:02 AUTH: Received control message: AUTH_FAILED\n2026-11-21T05:33:40+0000 f220105 balena-supervisor[39]: [error]   Device state report failure! Status code: 401 - message: Unauthorized\n",
				},
				{
					name: "once",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [error]   Device state report failure! Status code: 401 - message: Unauthorized\n2026-11-21T05:31:40+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
				{
					name: "the API has an outage",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [error]   Non-200 response from the API! Status code: 503\n2026-11-21T05:33:40+0000 f220105 balena-supervisor[39]: [error]   Non-200 response from the API! Status code: 503\n",
				},
				{
					name: "a container's own service refuses",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 1f2e3d4c5b6a[812]: Device state report failure! Status code: 401 - message: Unauthorized\n2026-11-21T05:33:40+0000 f220105 1f2e3d4c5b6a[812]: Device state report failure! Status code: 401 - message: Unauthorized\n2026-11-21T05:33:41+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
			],
		},
		{
			id: "api-server-error",
			area: "cloud",
			title: "The API answers with server errors",
			severity: "error",
			role: "cause",
			summary: "The device reaches the API, and the API itself reports an error (5xx). The device and its network are fine; other devices have the same.",
			applies: [],
			signals: [
				{
					name: "server_error",
					kinds: ["supervisor.state-report-failed","supervisor.target-state-failed","supervisor.http-failed","supervisor.log-stream-failed"],
					failure: {
						classes: ["http"],
						reasons: ["server-error"],
					},
					where: [],
				},
				{
					name: "state_reported",
					kinds: ["supervisor.state-reported"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "count(server_error) >= 2 within 30m and (server_error not followed by state_reported within 1m)",
				condition: {
					kind: "and",
					of: [
						{
							kind: "count",
							signal: "server_error",
							atLeast: 2,
							within: 1800,
						},
						{
							kind: "not-followed-by",
							what: {
								kind: "signal",
								signal: "server_error",
							},
							by: {
								kind: "signal",
								signal: "state_reported",
							},
							within: 60,
						},
					],
				},
			},
			excludes: [],
			resolvedBy: {
				text: "state_reported",
				condition: {
					kind: "signal",
					signal: "state_reported",
				},
			},
			contributes: [],
			explains: [
				{
					rule: "state-report-failing",
					lag: 120,
				},
				{
					rule: "supervisor-unhealthy",
					lag: 120,
				},
				{
					rule: "image-download-failing",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["supervisor"],
			remedy: [
				{
					do: "Read https://status.balena.io, and see whether other devices have it too. Then wait, the supervisor tries again.",
					risk: "read-only",
					needsReboot: false,
					verify: "The supervisor says `Reported current state to the cloud`.",
					avoid: "Do not restart the device or its supervisor.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#6-determining-networking-issues",
				},
			],
			references: ["https://status.balena.io"],
			falsePositives: ["A proxy on the way that answers 502 or 503 in the API's place."],
			tests: [
				{
					name: "the API answers 503",
					expect: "fires",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [error]   Non-200 response from the API! Status code: 503\n2026-11-21T05:33:40+0000 f220105 balena-supervisor[39]: [error]   Device state report failure! Status code: 503 - message: Service Unavailable\n2026-11-21T05:36:40+0000 f220105 balena-supervisor[39]: [info]    Retrying current state report in 60 seconds\n",
				},
				{
					name: "once",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [error]   Non-200 response from the API! Status code: 503\n2026-11-21T05:31:40+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
				{
					name: "the API refuses the key",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [error]   Device state report failure! Status code: 401 - message: Unauthorized\n2026-11-21T05:33:40+0000 f220105 balena-supervisor[39]: [error]   Device state report failure! Status code: 401 - message: Unauthorized\n",
				},
				{
					name: "the connection times out",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"connect ETIMEDOUT 198.51.100.10:443\"}\n2026-11-21T05:33:40+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"connect ETIMEDOUT 198.51.100.10:443\"}\n",
				},
			],
		},
		{
			id: "api-unreachable",
			area: "cloud",
			title: "The API cannot be reached",
			severity: "error",
			role: "cause",
			summary: "The API's name resolves, but no connection to it can be opened: it times out, is refused or reset, or there is no way to it.",
			applies: [],
			signals: [
				{
					name: "api_connect_failed",
					kinds: ["supervisor.state-report-failed","supervisor.target-state-failed"],
					failure: {
						classes: ["connect"],
						reasons: undefined,
					},
					where: [],
				},
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
					name: "state_reported",
					kinds: ["supervisor.state-reported"],
					failure: undefined,
					where: [],
				},
				{
					name: "log_stream_failed",
					kinds: ["supervisor.log-stream-failed"],
					failure: {
						classes: ["connect"],
						reasons: undefined,
					},
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "count(api_connect_failed) >= 3 within 30m",
				condition: {
					kind: "count",
					signal: "api_connect_failed",
					atLeast: 3,
					within: 1800,
				},
			},
			excludes: [
				{
					text: "count(dns_fail) >= 2 within 10m",
					condition: {
						kind: "count",
						signal: "dns_fail",
						atLeast: 2,
						within: 600,
					},
					within: 600,
				},
			],
			resolvedBy: {
				text: "state_reported",
				condition: {
					kind: "signal",
					signal: "state_reported",
				},
			},
			contributes: ["log_stream_failed"],
			explains: [
				{
					rule: "state-report-failing",
					lag: 120,
				},
				{
					rule: "provisioning-failing",
					lag: 120,
				},
				{
					rule: "supervisor-unhealthy",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["supervisor"],
			remedy: [
				{
					do: "Try the API from the device with `curl -v https://api.balena-cloud.com/ping`, then from another network.",
					risk: "read-only",
					needsReboot: false,
					verify: "It answers `OK`.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#64-firewalled-endpoints",
				},
				{
					do: "Ask the network's owner to allow TCP port 443 to balena's addresses.",
					risk: "read-only",
					needsReboot: false,
					verify: undefined,
					avoid: undefined,
					doc: "https://www.balena.io/docs/reference/OS/network/2.x/#network-requirements",
				},
			],
			references: ["https://www.balena.io/docs/reference/OS/network/2.x/#network-requirements"],
			falsePositives: ["An outage of the API. Then every device of the fleet is affected.","A proxy on the device (redsocks) that is down."],
			tests: [
				{
					name: "three attempts fail",
					expect: "fires",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"connect ETIMEDOUT 198.51.100.10:443\"}\n2026-11-21T05:33:40+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"connect ETIMEDOUT 198.51.100.10:443\"}\n2026-11-21T05:34:54+0000 f220105 balena-supervisor[39]: [error]   Failed to get target state for device: connect ETIMEDOUT 198.51.100.10:443\n",
				},
				{
					name: "names did not resolve for a while, and hours later no connection opens",
					expect: "fires",
					input: "2026-11-21T02:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo EAI_AGAIN api.balena-cloud.com\"}\n2026-11-21T02:31:40+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo EAI_AGAIN api.balena-cloud.com\"}\n2026-11-21T02:32:10+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"connect ETIMEDOUT 198.51.100.10:443\"}\n2026-11-21T05:33:40+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"connect ETIMEDOUT 198.51.100.10:443\"}\n2026-11-21T05:34:54+0000 f220105 balena-supervisor[39]: [error]   Failed to get target state for device: connect ETIMEDOUT 198.51.100.10:443\n",
				},
				{
					name: "a connection is cut once and the next report gets through",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"socket hang up\"}\n2026-11-21T05:31:40+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
				{
					name: "names do not resolve, and some attempts end before the resolver does",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo EAI_AGAIN api.balena-cloud.com\"}\n2026-11-21T05:31:40+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"ESOCKETTIMEDOUT\"}\n2026-11-21T05:31:54+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"ESOCKETTIMEDOUT\"}\n2026-11-21T05:32:08+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"ESOCKETTIMEDOUT\"}\n2026-11-21T05:32:22+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo EAI_AGAIN api.balena-cloud.com\"}\n",
				},
				{
					name: "the engine's socket refuses",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [error]   Scheduling another update attempt in 1000ms due to failure:  Error: connect ECONNREFUSED /var/run/balena-engine.sock\n2026-11-21T05:31:27+0000 f220105 balena-supervisor[39]: [error]   Scheduling another update attempt in 2000ms due to failure:  Error: connect ECONNREFUSED /var/run/balena-engine.sock\n2026-11-21T05:31:31+0000 f220105 balena-supervisor[39]: [error]   Scheduling another update attempt in 4000ms due to failure:  Error: connect ECONNREFUSED /var/run/balena-engine.sock\n",
				},
			],
		},
		{
			id: "device-not-provisioned",
			area: "cloud",
			title: "The device is not provisioned",
			severity: "critical",
			role: "cause",
			summary: "config.json holds no credentials of a device: it never registered with the cloud, or its configuration was replaced. Neither the VPN nor the API can know it.",
			applies: [],
			signals: [
				{
					name: "credentials_missing",
					kinds: ["prepare-openvpn.credentials-missing"],
					failure: undefined,
					where: [],
				},
				{
					name: "unconfigured",
					kinds: ["os-config.unconfigured"],
					failure: undefined,
					where: [],
				},
				{
					name: "provisioning",
					kinds: ["supervisor.provisioning"],
					failure: undefined,
					where: [],
				},
				{
					name: "provisioning_failed",
					kinds: ["supervisor.provisioning-failed"],
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
					name: "vpn_up",
					kinds: ["openvpn.up"],
					failure: undefined,
					where: [],
				},
				{
					name: "config_retrieved",
					kinds: ["os-config.retrieved"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "(credentials_missing or unconfigured) not followed by (state_reported or vpn_up or config_retrieved) within 5m",
				condition: {
					kind: "not-followed-by",
					what: {
						kind: "or",
						of: [
							{
								kind: "signal",
								signal: "credentials_missing",
							},
							{
								kind: "signal",
								signal: "unconfigured",
							},
						],
					},
					by: {
						kind: "or",
						of: [
							{
								kind: "signal",
								signal: "state_reported",
							},
							{
								kind: "signal",
								signal: "vpn_up",
							},
							{
								kind: "signal",
								signal: "config_retrieved",
							},
						],
					},
					within: 300,
				},
			},
			excludes: [],
			resolvedBy: {
				text: "state_reported or vpn_up or config_retrieved",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "state_reported",
						},
						{
							kind: "signal",
							signal: "vpn_up",
						},
						{
							kind: "signal",
							signal: "config_retrieved",
						},
					],
				},
			},
			contributes: ["provisioning"],
			explains: [
				{
					rule: "state-report-failing",
					lag: 120,
				},
				{
					rule: "vpn-down",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "provisioning_failed",
						condition: {
							kind: "signal",
							signal: "provisioning_failed",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["os-config","prepare-openvpn"],
			remedy: [
				{
					do: "See whether /mnt/boot/config.json holds `uuid`, `deviceApiKey` and `apiEndpoint`, and never show the key to anybody.",
					risk: "read-only",
					needsReboot: false,
					verify: "All three are there.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#7-working-with-the-configjson-file",
				},
				{
					do: "Put a config.json of the device's fleet in its place, after asking, and restart.",
					risk: "disruptive",
					needsReboot: true,
					verify: "The device shows in the dashboard.",
					avoid: "Do not edit config.json without a copy and without checking it with `jq`.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#7-working-with-the-configjson-file",
				},
			],
			references: ["https://github.com/balena-os/meta-balena#configjson"],
			falsePositives: ["A device that is meant to run without a cloud."],
			tests: [
				{
					name: "the VPN finds no credentials",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 prepare-openvpn[500]: prepare-openvpn: [ERROR] UUID or API/device key missing.\n2026-11-21T05:31:16+0000 f220105 os-config[501]: Unconfigured device. Exiting...\n2026-11-21T05:41:16+0000 f220105 os-config[801]: Unconfigured device. Exiting...\n",
				},
				{
					name: "a new device registers within the first minute",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 prepare-openvpn[500]: prepare-openvpn: [ERROR] UUID or API/device key missing.\n2026-11-21T05:31:20+0000 f220105 balena-supervisor[39]: [info]    New device detected. Provisioning...\n2026-11-21T05:31:50+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
				{
					name: "the VPN rejects the credentials",
					expect: "silent",
					input: "2026-11-21T05:32:02+0000 f220105 openvpn[40]: 2026-11-21 05:32:02 AUTH: Received control message: AUTH_FAILED\n2026-11-21T05:32:08+0000 f220105 openvpn[40]: 2026-11-21 05:32:08 AUTH: Received control message: AUTH_FAILED\n",
				},
			],
		},
		{
			id: "provisioning-failing",
			area: "cloud",
			title: "The device cannot register with the cloud",
			severity: "error",
			role: "cause",
			summary: "The supervisor tries to register the new device with the API, and each attempt fails. The error inside the message says whether name, connection, certificate or fleet is the obstacle.",
			applies: [],
			signals: [
				{
					name: "provisioning_failed",
					kinds: ["supervisor.provisioning-failed"],
					failure: undefined,
					where: [],
				},
				{
					name: "provisioning",
					kinds: ["supervisor.provisioning"],
					failure: undefined,
					where: [],
				},
				{
					name: "state_reported",
					kinds: ["supervisor.state-reported"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "count(provisioning_failed) >= 2 within 30m",
				condition: {
					kind: "count",
					signal: "provisioning_failed",
					atLeast: 2,
					within: 1800,
				},
			},
			excludes: [],
			resolvedBy: {
				text: "state_reported",
				condition: {
					kind: "signal",
					signal: "state_reported",
				},
			},
			contributes: ["provisioning"],
			explains: [
				{
					rule: "device-not-provisioned",
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
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["supervisor"],
			remedy: [
				{
					do: "Read the error inside `Device bootstrap failed`, and compare `applicationId`, `apiEndpoint` and `deviceType` in config.json with the fleet.",
					risk: "read-only",
					needsReboot: false,
					verify: "The fleet exists and takes this device type.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#7-working-with-the-configjson-file",
				},
			],
			references: ["https://github.com/balena-os/meta-balena#configjson"],
			falsePositives: ["A network that comes up a minute after the start."],
			tests: [
				{
					name: "the API is not found, again and again",
					expect: "fires",
					input: "2026-11-21T05:31:20+0000 f220105 balena-supervisor[39]: [info]    New device detected. Provisioning...\n2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device bootstrap failed, retrying {\"delay\":30000,\"error\":{\"message\":\"connect ETIMEDOUT 198.51.100.10:443\"}}\n2026-11-21T05:34:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device bootstrap failed, retrying {\"delay\":30000,\"error\":{\"message\":\"connect ETIMEDOUT 198.51.100.10:443\"}}\n",
				},
				{
					name: "the second attempt succeeds",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device bootstrap failed, retrying {\"delay\":30000,\"error\":{\"message\":\"connect ETIMEDOUT 198.51.100.10:443\"}}\n2026-11-21T05:31:56+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
				{
					name: "a registered device cannot report",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"connect ETIMEDOUT 198.51.100.10:443\"}\n2026-11-21T05:33:40+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"connect ETIMEDOUT 198.51.100.10:443\"}\n",
				},
			],
		},
		{
			id: "state-report-failing",
			area: "cloud",
			title: "The device cannot report to the cloud",
			severity: "error",
			role: "symptom",
			summary: "The supervisor cannot exchange the device's state with balena's API. The dashboard shows old values, and updates do not arrive.",
			applies: [],
			signals: [
				{
					name: "report_failed",
					kinds: ["supervisor.state-report-failed","supervisor.target-state-failed"],
					failure: undefined,
					where: [],
				},
				{
					name: "log_stream_failed",
					kinds: ["supervisor.log-stream-failed"],
					failure: undefined,
					where: [],
				},
				{
					name: "state_reported",
					kinds: ["supervisor.state-reported"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "count(report_failed) >= 2 within 30m or report_failed not followed by state_reported within 2m",
				condition: {
					kind: "or",
					of: [
						{
							kind: "count",
							signal: "report_failed",
							atLeast: 2,
							within: 1800,
						},
						{
							kind: "not-followed-by",
							what: {
								kind: "signal",
								signal: "report_failed",
							},
							by: {
								kind: "signal",
								signal: "state_reported",
							},
							within: 120,
						},
					],
				},
			},
			excludes: [],
			resolvedBy: {
				text: "state_reported",
				condition: {
					kind: "signal",
					signal: "state_reported",
				},
			},
			contributes: ["log_stream_failed"],
			explains: [],
			fixBefore: [],
			confidence: {
				base: "certain",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["supervisor"],
			remedy: [
				{
					do: "Read the error inside `Device state report failure`. It names what failed, whether name, connection, certificate or status.",
					risk: "read-only",
					needsReboot: false,
					verify: "The supervisor says `Reported current state to the cloud`.",
					avoid: "Do not restart the supervisor. It tries again by itself.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#6-determining-networking-issues",
				},
			],
			references: ["https://www.balena.io/docs/reference/OS/network/2.x/#network-requirements"],
			falsePositives: ["A short outage of the API."],
			tests: [
				{
					name: "two reports fail",
					expect: "fires",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo EAI_AGAIN api.balena-cloud.com\"}\n2026-11-21T05:31:40+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo EAI_AGAIN api.balena-cloud.com\"}\n",
				},
				{
					name: "the last that the journal shows is a failure",
					expect: "fires",
					input: "Mar 23 12:00:02 9294512 balena-supervisor[6890]: [info]    Retrying current state report in 15 seconds\nMar 23 12:00:02 9294512 balena-supervisor[6890]: [event]   Event: Device state report failure {\"error\":\"certificate is not yet valid\"}\n",
				},
				{
					name: "one report fails and the next gets through",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"socket hang up\"}\n2026-11-21T05:31:40+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
				{
					name: "the supervisor waits for the network at start",
					expect: "silent",
					input: "2026-11-21T05:28:08+0000 f220105 balena-supervisor[37]: [info]    Waiting for connectivity...\n2026-11-21T05:28:09+0000 f220105 balena-supervisor[37]: [info]    Internet Connectivity: OK\n2026-11-21T05:28:09+0000 f220105 balena-supervisor[37]: [info]    Reported current state to the cloud\n",
				},
			],
		},
		{
			id: "dns-failing-in-container",
			area: "dns",
			title: "Names resolve on the host, but not for the supervisor",
			severity: "error",
			role: "cause",
			summary: "The host resolves names and has its connections, while the supervisor, in its container, gets no answer for any name. The way from the container to the device's resolver is broken, most often rules of iptables that are missing.",
			applies: [],
			signals: [
				{
					name: "supervisor_unanswered",
					kinds: ["supervisor.state-report-failed","supervisor.target-state-failed","supervisor.log-stream-failed"],
					failure: {
						classes: ["dns"],
						reasons: ["no-answer","unspecified"],
					},
					where: [],
				},
				{
					name: "host_resolves",
					kinds: ["openvpn.up","os-config.retrieved","curl.answered","nslookup.answered","ping.answered"],
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
					name: "other_dns_fail",
					kinds: ["openvpn.resolving-failed","os-config.fetch-failed","curl.failed","ping.failed","chronyd.resolving-failed"],
					failure: {
						classes: ["dns"],
						reasons: undefined,
					},
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "count(supervisor_unanswered) >= 3 within 10m and (host_resolves not followed by state_reported)",
				condition: {
					kind: "and",
					of: [
						{
							kind: "count",
							signal: "supervisor_unanswered",
							atLeast: 3,
							within: 600,
						},
						{
							kind: "not-followed-by",
							what: {
								kind: "signal",
								signal: "host_resolves",
							},
							by: {
								kind: "signal",
								signal: "state_reported",
							},
							within: undefined,
						},
					],
				},
			},
			excludes: [
				{
					text: "other_dns_fail or supervisor_unanswered then state_reported",
					condition: {
						kind: "or",
						of: [
							{
								kind: "signal",
								signal: "other_dns_fail",
							},
							{
								kind: "then",
								first: {
									kind: "signal",
									signal: "supervisor_unanswered",
								},
								second: {
									kind: "signal",
									signal: "state_reported",
								},
								within: undefined,
							},
						],
					},
					within: undefined,
				},
			],
			resolvedBy: {
				text: "state_reported",
				condition: {
					kind: "signal",
					signal: "state_reported",
				},
			},
			contributes: [],
			explains: [
				{
					rule: "dns-servers-unreachable",
					lag: 120,
				},
				{
					rule: "name-resolution-failing",
					lag: 120,
				},
				{
					rule: "state-report-failing",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "possible",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["curl","nslookup","openvpn","os-config","ping","supervisor"],
			remedy: [
				{
					do: "Compare `nslookup api.balena-cloud.com` on the host with the same inside the supervisor's container (`balena exec balena_supervisor nslookup api.balena-cloud.com`), and read `iptables -t nat -L`.",
					risk: "read-only",
					needsReboot: false,
					verify: "Both give the same address.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#62-dns-issues",
				},
				{
					do: "After asking, restart the engine (`systemctl restart balena.service`). It writes its rules of iptables anew.",
					risk: "disruptive",
					needsReboot: false,
					verify: "The supervisor says `Reported current state to the cloud`.",
					avoid: "It stops the users' services for a while.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#92-restarting-balenaengine",
				},
			],
			references: ["https://github.com/balena-os/balena-supervisor/issues/1212"],
			falsePositives: ["The DNS servers went away after the VPN had connected. The VPN stays up without them."],
			tests: [
				{
					name: "the VPN connects by name while the supervisor gets no answer",
					expect: "fires",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo EAI_AGAIN api.balena-cloud.com\"}\n2026-11-21T05:31:40+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo EAI_AGAIN api.balena-cloud.com\"}\n2026-11-21T05:32:04+0000 f220105 openvpn[40]: 2026-11-21 05:32:04 Initialization Sequence Completed\n2026-11-21T05:32:10+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo EAI_AGAIN api.balena-cloud.com\"}\n2026-11-21T05:33:10+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo EAI_AGAIN api.balena-cloud.com\"}\n",
				},
				{
					name: "nobody resolves anything",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo EAI_AGAIN api.balena-cloud.com\"}\n2026-11-21T05:31:25+0000 f220105 openvpn[40]: 2026-11-21 05:31:25 RESOLVE: Cannot resolve host address: cloudlink.balena-cloud.com:443 (Temporary failure in name resolution)\n2026-11-21T05:31:40+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo EAI_AGAIN api.balena-cloud.com\"}\n2026-11-21T05:32:10+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo EAI_AGAIN api.balena-cloud.com\"}\n",
				},
				{
					name: "all recover together",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo EAI_AGAIN api.balena-cloud.com\"}\n2026-11-21T05:31:40+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo EAI_AGAIN api.balena-cloud.com\"}\n2026-11-21T05:32:10+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo EAI_AGAIN api.balena-cloud.com\"}\n2026-11-21T05:32:40+0000 f220105 openvpn[40]: 2026-11-21 05:32:40 Initialization Sequence Completed\n2026-11-21T05:32:41+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
			],
		},
		{
			id: "dns-name-not-found",
			area: "dns",
			title: "The DNS server says that balena's names do not exist",
			severity: "error",
			role: "cause",
			summary: "The DNS server answers, and its answer is that there is no such name. Either a name in config.json is wrong, or the network's DNS hides balena's names.",
			applies: [],
			signals: [
				{
					name: "no_such_name",
					kinds: ["supervisor.state-report-failed","supervisor.target-state-failed","supervisor.log-stream-failed","supervisor.provisioning-failed","os-config.fetch-failed","curl.failed","nslookup.failed"],
					failure: {
						classes: ["dns"],
						reasons: ["no-such-name"],
					},
					where: [],
				},
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
					name: "cloud_reached",
					kinds: ["supervisor.state-reported","supervisor.connectivity-ok"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "count(no_such_name) >= 2 within 30m",
				condition: {
					kind: "count",
					signal: "no_such_name",
					atLeast: 2,
					within: 1800,
				},
			},
			excludes: [
				{
					text: "count(dns_fail) >= 3 within 10m",
					condition: {
						kind: "count",
						signal: "dns_fail",
						atLeast: 3,
						within: 600,
					},
					within: 600,
				},
			],
			resolvedBy: {
				text: "cloud_reached",
				condition: {
					kind: "signal",
					signal: "cloud_reached",
				},
			},
			contributes: [],
			explains: [
				{
					rule: "name-resolution-failing",
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
				{
					rule: "image-download-failing",
					lag: 120,
				},
				{
					rule: "provisioning-failing",
					lag: 120,
				},
				{
					rule: "supervisor-unhealthy",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["curl","nslookup","os-config","supervisor"],
			remedy: [
				{
					do: "Compare `apiEndpoint` and `vpnEndpoint` in config.json with another device, and resolve the name elsewhere.",
					risk: "read-only",
					needsReboot: false,
					verify: "Another DNS server (`nslookup api.balena-cloud.com 8.8.8.8`) knows the name.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#62-dns-issues",
				},
				{
					do: "Ask the network's owner to let balena's names through.",
					risk: "read-only",
					needsReboot: false,
					verify: undefined,
					avoid: undefined,
					doc: "https://www.balena.io/docs/reference/OS/network/2.x/#network-requirements",
				},
			],
			references: ["https://www.balena.io/docs/reference/OS/network/2.x/#network-requirements"],
			falsePositives: ["A name that ends in `.local` is looked up by mDNS and not by DNS."],
			tests: [
				{
					name: "the API's name does not exist",
					expect: "fires",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo ENOTFOUND api.balena-cloud.invalid\"}\n2026-11-21T05:31:40+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo ENOTFOUND api.balena-cloud.invalid\"}\n",
				},
				{
					name: "nobody answers",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo EAI_AGAIN api.balena-cloud.com\"}\n2026-11-21T05:31:40+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo EAI_AGAIN api.balena-cloud.com\"}\n",
				},
				{
					name: "a container asks for a name that does not exist",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 1f2e3d4c5b6a[812]: Error: getaddrinfo ENOTFOUND api.example.invalid\n2026-11-21T05:31:40+0000 f220105 1f2e3d4c5b6a[812]: Error: getaddrinfo ENOTFOUND api.example.invalid\n2026-11-21T05:31:41+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
				{
					name: "the connection times out",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"connect ETIMEDOUT 198.51.100.10:443\"}\n2026-11-21T05:33:40+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"connect ETIMEDOUT 198.51.100.10:443\"}\n",
				},
			],
		},
		{
			id: "dns-no-upstream",
			area: "dns",
			title: "dnsmasq has no server to ask",
			severity: "error",
			role: "cause",
			summary: "dnsmasq runs, but no DNS server is configured and none came with DHCP, so that there is nobody to ask for a name.",
			applies: [],
			signals: [
				{
					name: "no_upstream",
					kinds: ["dnsmasq.no-upstream"],
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
					name: "dns_fail",
					kinds: undefined,
					failure: {
						classes: ["dns"],
						reasons: ["no-answer","unspecified"],
					},
					where: [],
				},
				{
					name: "cloud_reached",
					kinds: ["supervisor.state-reported","supervisor.connectivity-ok"],
					failure: undefined,
					where: [],
				},
				{
					name: "vpn_up",
					kinds: ["openvpn.up"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "no_upstream not followed by nameserver_used within 1m",
				condition: {
					kind: "not-followed-by",
					what: {
						kind: "signal",
						signal: "no_upstream",
					},
					by: {
						kind: "signal",
						signal: "nameserver_used",
					},
					within: 60,
				},
			},
			excludes: [],
			resolvedBy: {
				text: "nameserver_used or cloud_reached or vpn_up",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "nameserver_used",
						},
						{
							kind: "signal",
							signal: "cloud_reached",
						},
						{
							kind: "signal",
							signal: "vpn_up",
						},
					],
				},
			},
			contributes: ["dns_fail"],
			explains: [
				{
					rule: "dns-servers-unreachable",
					lag: 120,
				},
				{
					rule: "name-resolution-failing",
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
				{
					rule: "clock-behind",
					lag: 600,
				},
				{
					rule: "clock-unsynchronised",
					lag: 600,
				},
				{
					rule: "image-download-failing",
					lag: 120,
				},
				{
					rule: "provisioning-failing",
					lag: 120,
				},
				{
					rule: "supervisor-unhealthy",
					lag: 120,
				},
				{
					rule: "api-unreachable",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "dns_fail",
						condition: {
							kind: "signal",
							signal: "dns_fail",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["dnsmasq"],
			remedy: [
				{
					do: "Read `dnsServers` in config.json, and see with `nmcli device show` which servers the network gives.",
					risk: "read-only",
					needsReboot: false,
					verify: "At least one server is named.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#62-dns-issues",
				},
				{
					do: "Name servers that can be reached in `dnsServers` of config.json, or let DHCP give some.",
					risk: "disruptive",
					needsReboot: false,
					verify: "dnsmasq says `using nameserver`.",
					avoid: "Do not edit /etc/resolv.conf by hand.",
					doc: "https://github.com/balena-os/meta-balena#dnsservers",
				},
			],
			references: ["https://github.com/balena-os/meta-balena#dnsservers"],
			falsePositives: ["A device that is meant to have no network."],
			tests: [
				{
					name: "nobody to ask",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 dnsmasq[38]: dnsmasq[38]: warning: no upstream servers configured\n2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo EAI_AGAIN api.balena-cloud.com\"}\n2026-11-21T05:33:40+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo EAI_AGAIN api.balena-cloud.com\"}\n",
				},
				{
					name: "the list comes seconds after the start",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 dnsmasq[38]: dnsmasq[38]: warning: no upstream servers configured\n2026-11-21T05:31:21+0000 f220105 dnsmasq[38]: dnsmasq[38]: using nameserver 198.51.100.53#53\n",
				},
				{
					name: "a container's own dnsmasq has none",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 1f2e3d4c5b6a[812]: dnsmasq[38]: warning: no upstream servers configured\n2026-11-21T05:33:21+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
			],
		},
		{
			id: "dns-query-overload",
			area: "dns",
			title: "More DNS queries than dnsmasq takes",
			severity: "warning",
			role: "cause",
			summary: "Queries pile up in dnsmasq although its servers answer. A program, most often in a container, asks in a storm, and other programs get no answer meanwhile.",
			applies: [],
			signals: [
				{
					name: "too_many",
					kinds: ["dnsmasq.too-many-queries"],
					failure: undefined,
					where: [],
				},
				{
					name: "upstream_answers",
					kinds: ["dnsmasq.upstream-statistics"],
					failure: undefined,
					where: [
						{
							field: "allFailed",
							test: {
								op: "equals",
								value: false,
							},
						},
						{
							field: "sent",
							test: {
								op: "above",
								value: 0,
							},
						},
					],
				},
				{
					name: "upstream_all_failed",
					kinds: ["dnsmasq.upstream-statistics"],
					failure: undefined,
					where: [
						{
							field: "allFailed",
							test: {
								op: "equals",
								value: true,
							},
						},
					],
				},
				{
					name: "cloud_reached",
					kinds: ["supervisor.state-reported","supervisor.connectivity-ok"],
					failure: undefined,
					where: [],
				},
				{
					name: "dns_fail",
					kinds: undefined,
					failure: {
						classes: ["dns"],
						reasons: ["no-answer","unspecified"],
					},
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "too_many and (upstream_answers or cloud_reached)",
				condition: {
					kind: "and",
					of: [
						{
							kind: "signal",
							signal: "too_many",
						},
						{
							kind: "or",
							of: [
								{
									kind: "signal",
									signal: "upstream_answers",
								},
								{
									kind: "signal",
									signal: "cloud_reached",
								},
							],
						},
					],
				},
			},
			excludes: [
				{
					text: "upstream_all_failed or distinct(dns_fail.host) >= 2 within 10m",
					condition: {
						kind: "or",
						of: [
							{
								kind: "signal",
								signal: "upstream_all_failed",
							},
							{
								kind: "distinct",
								signal: "dns_fail",
								field: "host",
								atLeast: 2,
								within: 600,
							},
						],
					},
					within: 600,
				},
			],
			resolvedBy: undefined,
			contributes: [],
			explains: [
				{
					rule: "name-resolution-failing",
					lag: 120,
				},
				{
					rule: "state-report-failing",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "possible",
				raisedBy: [
					{
						text: "upstream_answers",
						condition: {
							kind: "signal",
							signal: "upstream_answers",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["dnsmasq","supervisor"],
			remedy: [
				{
					do: "Find who asks, for example with `tcpdump -ni any port 53` on the host for half a minute.",
					risk: "read-only",
					needsReboot: false,
					verify: "dnsmasq says no more that the maximum was reached.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#62-dns-issues",
				},
			],
			references: ["https://thekelleys.org.uk/dnsmasq/docs/dnsmasq-man.html"],
			falsePositives: ["The servers were slow for a moment."],
			tests: [
				{
					name: "queries pile up while the server answers",
					expect: "fires",
					input: "2026-11-21T05:33:01+0000 f220105 dnsmasq[112]: dnsmasq[112]: Maximum number of concurrent DNS queries reached (max: 150)\n2026-11-21T05:33:08+0000 f220105 dnsmasq[112]: dnsmasq[112]: server 198.51.100.53#53: queries sent 9633, retried 12, failed 4, nxdomain replies 9100, avg. latency 23ms\n2026-11-21T05:33:19+0000 f220105 dnsmasq[112]: dnsmasq[112]: queries forwarded 9602, queries answered locally 18\n",
				},
				{
					name: "the server is dead",
					expect: "silent",
					input: "2026-11-21T05:33:01+0000 f220105 dnsmasq[112]: dnsmasq[112]: Maximum number of concurrent DNS queries reached (max: 150)\n2026-11-21T05:33:08+0000 f220105 dnsmasq[112]: dnsmasq[112]: server 203.0.113.99#53: queries sent 960, retried 700, failed 0, nxdomain replies 0, avg. latency 0ms\n2026-11-21T05:33:19+0000 f220105 dnsmasq[112]: dnsmasq[112]: queries forwarded 960, queries answered locally 0\n",
				},
				{
					name: "a container's own dnsmasq",
					expect: "silent",
					input: "2026-11-21T05:33:01+0000 f220105 1f2e3d4c5b6a[812]: Maximum number of concurrent DNS queries reached (max: 150)\n2026-11-21T05:33:21+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
			],
		},
		{
			id: "dns-rebind-blocked",
			area: "dns",
			title: "dnsmasq drops answers that point into the local network",
			severity: "warning",
			role: "cause",
			summary: "A DNS server answers with a private address for a public name, and dnsmasq drops the answer. Names of a site's own (split-horizon DNS), or a captive portal that answers for every name, look like that.",
			applies: [],
			signals: [
				{
					name: "rebind",
					kinds: ["dnsmasq.rebind-blocked"],
					failure: undefined,
					where: [],
				},
				{
					name: "cloud_reached",
					kinds: ["supervisor.state-reported","supervisor.connectivity-ok"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "count(rebind) >= 2 within 1h",
				condition: {
					kind: "count",
					signal: "rebind",
					atLeast: 2,
					within: 3600,
				},
			},
			excludes: [],
			resolvedBy: {
				text: "rebind not followed by rebind within 1h",
				condition: {
					kind: "not-followed-by",
					what: {
						kind: "signal",
						signal: "rebind",
					},
					by: {
						kind: "signal",
						signal: "rebind",
					},
					within: 3600,
				},
			},
			contributes: [],
			explains: [
				{
					rule: "name-resolution-failing",
					lag: 120,
				},
				{
					rule: "dns-name-not-found",
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
				{
					rule: "image-download-failing",
					lag: 120,
				},
				{
					rule: "provisioning-failing",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [],
				loweredBy: [
					{
						text: "cloud_reached",
						condition: {
							kind: "signal",
							signal: "cloud_reached",
						},
						within: undefined,
					},
				],
			},
			sources: ["dnsmasq"],
			remedy: [
				{
					do: "See which name the message ends in, and what the network's DNS server says for it.",
					risk: "read-only",
					needsReboot: false,
					verify: "The answer is a public address, or the name is the site's own.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#62-dns-issues",
				},
			],
			references: ["https://thekelleys.org.uk/dnsmasq/docs/dnsmasq-man.html"],
			falsePositives: ["A service that asks for a name of the site's own that nothing else on the device needs."],
			tests: [
				{
					name: "the API's name gets a private address",
					expect: "fires",
					input: "2026-11-21T05:33:01+0000 f220105 dnsmasq[122]: dnsmasq[122]: possible DNS-rebind attack detected: api.balena-cloud.com\n2026-11-21T05:33:16+0000 f220105 dnsmasq[122]: dnsmasq[122]: possible DNS-rebind attack detected: api.balena-cloud.com\n",
				},
				{
					name: "a single one",
					expect: "silent",
					input: "2026-11-21T05:33:01+0000 f220105 dnsmasq[122]: dnsmasq[122]: possible DNS-rebind attack detected: printer.example.com\n2026-11-21T05:33:16+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
				{
					name: "another program has the words",
					expect: "silent",
					input: "2026-11-21T05:33:01+0000 f220105 phase[12]: possible DNS-rebind attack detected: api.balena-cloud.com\n2026-11-21T05:33:16+0000 f220105 phase[12]: possible DNS-rebind attack detected: api.balena-cloud.com\n2026-11-21T05:33:17+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
			],
		},
		{
			id: "dns-resolver-down",
			area: "dns",
			title: "The device's own resolver does not run",
			severity: "critical",
			role: "cause",
			summary: "dnsmasq, whom every program on the device asks for names, does not start or ended. Most often another program, such as a container with host networking, has taken port 53.",
			applies: [],
			signals: [
				{
					name: "listen_failed",
					kinds: ["dnsmasq.listen-failed"],
					failure: undefined,
					where: [],
				},
				{
					name: "start_failed",
					kinds: ["dnsmasq.start-failed","dnsmasq.config-error"],
					failure: undefined,
					where: [],
				},
				{
					name: "unit_ended",
					kinds: ["systemd.start-limit-hit","systemd.unit-failed","failed-units.unit"],
					failure: undefined,
					where: [
						{
							field: "unit",
							test: {
								op: "equals",
								value: "dnsmasq.service",
							},
						},
					],
				},
				{
					name: "unit_restarting",
					kinds: ["systemctl-status.unit"],
					failure: undefined,
					where: [
						{
							field: "unit",
							test: {
								op: "equals",
								value: "dnsmasq.service",
							},
						},
						{
							field: "loadState",
							test: {
								op: "equals",
								value: "loaded",
							},
						},
						{
							field: "subState",
							test: {
								op: "in",
								values: ["auto-restart","failed"],
							},
						},
					],
				},
				{
					name: "started",
					kinds: ["dnsmasq.started"],
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
					name: "dns_fail",
					kinds: undefined,
					failure: {
						classes: ["dns"],
						reasons: ["no-answer","unspecified"],
					},
					where: [],
				},
				{
					name: "cloud_reached",
					kinds: ["supervisor.state-reported","supervisor.connectivity-ok"],
					failure: undefined,
					where: [],
				},
				{
					name: "vpn_up",
					kinds: ["openvpn.up"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "(listen_failed or start_failed or unit_ended or unit_restarting) not followed by (started or nameserver_used) within 1m",
				condition: {
					kind: "not-followed-by",
					what: {
						kind: "or",
						of: [
							{
								kind: "signal",
								signal: "listen_failed",
							},
							{
								kind: "signal",
								signal: "start_failed",
							},
							{
								kind: "signal",
								signal: "unit_ended",
							},
							{
								kind: "signal",
								signal: "unit_restarting",
							},
						],
					},
					by: {
						kind: "or",
						of: [
							{
								kind: "signal",
								signal: "started",
							},
							{
								kind: "signal",
								signal: "nameserver_used",
							},
						],
					},
					within: 60,
				},
			},
			excludes: [],
			resolvedBy: {
				text: "started or nameserver_used or cloud_reached or vpn_up",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "started",
						},
						{
							kind: "signal",
							signal: "nameserver_used",
						},
						{
							kind: "signal",
							signal: "cloud_reached",
						},
						{
							kind: "signal",
							signal: "vpn_up",
						},
					],
				},
			},
			contributes: ["dns_fail"],
			explains: [
				{
					rule: "dns-servers-unreachable",
					lag: 120,
				},
				{
					rule: "name-resolution-failing",
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
				{
					rule: "unit-failed",
					lag: 120,
				},
				{
					rule: "unit-start-limit-hit",
					lag: 120,
				},
				{
					rule: "clock-behind",
					lag: 600,
				},
				{
					rule: "clock-unsynchronised",
					lag: 600,
				},
				{
					rule: "image-download-failing",
					lag: 120,
				},
				{
					rule: "provisioning-failing",
					lag: 120,
				},
				{
					rule: "supervisor-unhealthy",
					lag: 120,
				},
				{
					rule: "api-unreachable",
					lag: 120,
				},
			],
			fixBefore: ["dns-server-misconfigured","ntp-unreachable"],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "listen_failed",
						condition: {
							kind: "signal",
							signal: "listen_failed",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["dnsmasq","failed-units","systemctl-status","systemd"],
			remedy: [
				{
					do: "See who has port 53 with `netstat -nlup | grep ':53 '`, and read `journalctl -u dnsmasq -n 50`.",
					risk: "read-only",
					needsReboot: false,
					verify: "dnsmasq, and nobody else, listens on 127.0.0.2 port 53.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#62-dns-issues",
				},
				{
					do: "Move the other program to another address or port, then, after asking, start dnsmasq with `systemctl restart dnsmasq`.",
					risk: "disruptive",
					needsReboot: false,
					verify: "dnsmasq says `using nameserver`.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#62-dns-issues",
				},
			],
			references: ["https://github.com/balena-os/meta-balena#dnsservers"],
			falsePositives: ["A second dnsmasq that somebody started by hand, while the device's own works."],
			tests: [
				{
					name: "port 53 is taken",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 dnsmasq[38]: dnsmasq: failed to create listening socket for 127.0.0.2: Address already in use\n2026-11-21T05:31:15+0000 f220105 systemd[1]: dnsmasq.service: Failed with result 'exit-code'.\n2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo EAI_AGAIN api.balena-cloud.com\"}\n2026-11-21T05:33:25+0000 f220105 openvpn[40]: 2026-11-21 05:33:25 RESOLVE: Cannot resolve host address: cloudlink.balena-cloud.com:443 (Temporary failure in name resolution)\n",
				},
				{
					name: "it fails once and starts",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 systemd[1]: dnsmasq.service: Failed with result 'exit-code'.\n2026-11-21T05:31:16+0000 f220105 dnsmasq[41]: dnsmasq[41]: started, version 2.90 cachesize 150\n2026-11-21T05:31:16+0000 f220105 dnsmasq[41]: dnsmasq[41]: using nameserver 198.51.100.53#53\n",
				},
				{
					name: "a server does not answer, the resolver runs",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 dnsmasq[38]: dnsmasq[38]: using nameserver 203.0.113.99#53\n2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo EAI_AGAIN api.balena-cloud.com\"}\n2026-11-21T05:31:25+0000 f220105 openvpn[40]: 2026-11-21 05:31:25 RESOLVE: Cannot resolve host address: cloudlink.balena-cloud.com:443 (Temporary failure in name resolution)\n",
				},
				{
					name: "another service fails",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 systemd[1]: openvpn.service: Failed with result 'exit-code'.\n2026-11-21T05:31:15+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
			],
		},
		{
			id: "dns-resolver-file-missing",
			area: "dns",
			title: "The list of DNS servers is missing",
			severity: "error",
			role: "cause",
			summary: "dnsmasq cannot read /etc/resolv.dnsmasq, or finds no server in it: NetworkManager did not write it, or somebody removed it. Names that need those servers do not resolve.",
			applies: [],
			signals: [
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
					name: "dns_fail",
					kinds: undefined,
					failure: {
						classes: ["dns"],
						reasons: ["no-answer","unspecified"],
					},
					where: [],
				},
				{
					name: "upstream_all_failed",
					kinds: ["dnsmasq.upstream-statistics"],
					failure: undefined,
					where: [
						{
							field: "allFailed",
							test: {
								op: "equals",
								value: true,
							},
						},
					],
				},
				{
					name: "cloud_reached",
					kinds: ["supervisor.state-reported","supervisor.connectivity-ok"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "resolv_file_missing not followed by nameserver_used within 30s",
				condition: {
					kind: "not-followed-by",
					what: {
						kind: "signal",
						signal: "resolv_file_missing",
					},
					by: {
						kind: "signal",
						signal: "nameserver_used",
					},
					within: 30,
				},
			},
			excludes: [
				{
					text: "nameserver_used and (distinct(dns_fail.host) >= 2 within 10m or upstream_all_failed)",
					condition: {
						kind: "and",
						of: [
							{
								kind: "signal",
								signal: "nameserver_used",
							},
							{
								kind: "or",
								of: [
									{
										kind: "distinct",
										signal: "dns_fail",
										field: "host",
										atLeast: 2,
										within: 600,
									},
									{
										kind: "signal",
										signal: "upstream_all_failed",
									},
								],
							},
						],
					},
					within: undefined,
				},
			],
			resolvedBy: {
				text: "cloud_reached or resolv_file_missing then nameserver_used",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "cloud_reached",
						},
						{
							kind: "then",
							first: {
								kind: "signal",
								signal: "resolv_file_missing",
							},
							second: {
								kind: "signal",
								signal: "nameserver_used",
							},
							within: undefined,
						},
					],
				},
			},
			contributes: ["dns_fail"],
			explains: [
				{
					rule: "clock-behind",
					lag: 600,
				},
				{
					rule: "clock-unsynchronised",
					lag: 600,
				},
				{
					rule: "dns-servers-unreachable",
					lag: 120,
				},
				{
					rule: "name-resolution-failing",
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
				{
					rule: "image-download-failing",
					lag: 120,
				},
				{
					rule: "provisioning-failing",
					lag: 120,
				},
				{
					rule: "supervisor-unhealthy",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "dns_fail",
						condition: {
							kind: "signal",
							signal: "dns_fail",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["dnsmasq"],
			remedy: [
				{
					do: "See whether /etc/resolv.dnsmasq exists and names servers, and whether NetworkManager runs (`nmcli general`).",
					risk: "read-only",
					needsReboot: false,
					verify: undefined,
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#62-dns-issues",
				},
				{
					do: "After asking, let NetworkManager write the file anew with `systemctl restart NetworkManager`.",
					risk: "disruptive",
					needsReboot: false,
					verify: "dnsmasq says `using nameserver`.",
					avoid: "Do not write the file by hand.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#62-dns-issues",
				},
			],
			references: ["https://github.com/balena-os/meta-balena#dnsservers"],
			falsePositives: ["A network that gives no DNS servers, on a device that has others in `dnsServers`."],
			tests: [
				{
					name: "dnsmasq finds no file",
					expect: "fires",
					input: "Aug 19 10:11:53 9294512 dnsmasq[1792]: dnsmasq[1792]: started, version 2.84rc2 cachesize 150\nAug 19 10:12:06 9294512 dnsmasq[1792]: dnsmasq[1792]: failed to access /etc/resolv.dnsmasq: No such file or directory\nAug 19 10:13:49 9294512 balena-supervisor[2405]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo EAI_AGAIN api.balena-cloud.com\"}\n",
				},
				{
					name: "the file is written seconds later",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 dnsmasq[38]: dnsmasq[38]: no servers found in /etc/resolv.dnsmasq, will retry\n2026-11-21T05:31:21+0000 f220105 dnsmasq[38]: dnsmasq[38]: using nameserver 198.51.100.53#53\n",
				},
				{
					name: "a server is asked and never answers",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 dnsmasq[38]: dnsmasq[38]: using nameserver 203.0.113.99#53\n2026-11-21T05:31:15+0000 f220105 dnsmasq[38]: dnsmasq[38]: failed to access /etc/resolv.dnsmasq: No such file or directory\n2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo EAI_AGAIN api.balena-cloud.com\"}\n2026-11-21T05:31:25+0000 f220105 openvpn[40]: 2026-11-21 05:31:25 RESOLVE: Cannot resolve host address: cloudlink.balena-cloud.com:443 (Temporary failure in name resolution)\n",
				},
				{
					name: "another file is missing",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 dnsmasq[38]: dnsmasq[38]: using nameserver 198.51.100.53#53\n2026-11-21T05:31:15+0000 f220105 dnsmasq[38]: dnsmasq[38]: cannot read /run/dnsmasq.servers: No such file or directory\n",
				},
			],
		},
		{
			id: "dns-server-misconfigured",
			area: "dns",
			title: "A DNS server is set that cannot serve this device",
			severity: "error",
			role: "cause",
			summary: "One of the DNS servers that the device was given refuses to answer it, is the device itself, or was set by hand in config.json and gives no answer.",
			applies: [],
			signals: [
				{
					name: "refused",
					kinds: ["dnsmasq.refused"],
					failure: undefined,
					where: [],
				},
				{
					name: "loops",
					kinds: ["dnsmasq.nameserver-loop","dnsmasq.nameserver-local"],
					failure: undefined,
					where: [],
				},
				{
					name: "configured_silent",
					kinds: ["dnsmasq.upstream-statistics"],
					failure: undefined,
					where: [
						{
							field: "allFailed",
							test: {
								op: "equals",
								value: true,
							},
						},
						{
							field: "server",
							test: {
								op: "in",
								values: {
									fact: "dns.configured",
								},
							},
						},
						{
							field: "server",
							test: {
								op: "not-in",
								values: ["8.8.8.8","8.8.4.4","1.1.1.1","1.0.0.1","9.9.9.9"],
							},
						},
					],
				},
				{
					name: "servers_configured",
					kinds: ["config-json.reported"],
					failure: undefined,
					where: [
						{
							field: "dnsServers",
							test: {
								op: "present",
								value: true,
							},
						},
					],
				},
				{
					name: "upstream_answers",
					kinds: ["dnsmasq.upstream-statistics"],
					failure: undefined,
					where: [
						{
							field: "allFailed",
							test: {
								op: "equals",
								value: false,
							},
						},
						{
							field: "sent",
							test: {
								op: "above",
								value: 0,
							},
						},
					],
				},
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
					name: "vpn_up",
					kinds: ["openvpn.up"],
					failure: undefined,
					where: [],
				},
				{
					name: "cloud_reached",
					kinds: ["supervisor.state-reported","supervisor.connectivity-ok"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "(refused or loops or configured_silent and servers_configured) and count(dns_fail) >= 2 within 10m",
				condition: {
					kind: "and",
					of: [
						{
							kind: "or",
							of: [
								{
									kind: "signal",
									signal: "refused",
								},
								{
									kind: "signal",
									signal: "loops",
								},
								{
									kind: "and",
									of: [
										{
											kind: "signal",
											signal: "configured_silent",
										},
										{
											kind: "signal",
											signal: "servers_configured",
										},
									],
								},
							],
						},
						{
							kind: "count",
							signal: "dns_fail",
							atLeast: 2,
							within: 600,
						},
					],
				},
			},
			excludes: [],
			resolvedBy: {
				text: "vpn_up or cloud_reached",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "vpn_up",
						},
						{
							kind: "signal",
							signal: "cloud_reached",
						},
					],
				},
			},
			contributes: ["upstream_answers"],
			explains: [
				{
					rule: "dns-servers-unreachable",
					lag: 120,
				},
				{
					rule: "name-resolution-failing",
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
				{
					rule: "clock-behind",
					lag: 600,
				},
				{
					rule: "clock-unsynchronised",
					lag: 600,
				},
				{
					rule: "image-download-failing",
					lag: 120,
				},
				{
					rule: "provisioning-failing",
					lag: 120,
				},
				{
					rule: "supervisor-unhealthy",
					lag: 120,
				},
				{
					rule: "api-unreachable",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "upstream_answers",
						condition: {
							kind: "signal",
							signal: "upstream_answers",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["config-json","dnsmasq"],
			remedy: [
				{
					do: "Read `dnsServers` in config.json and `using nameserver` in dnsmasq's journal, and ask each server yourself: `nslookup api.balena-cloud.com <server>`.",
					risk: "read-only",
					needsReboot: false,
					verify: "Every server answers.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#62-dns-issues",
				},
				{
					do: "Correct or remove `dnsServers` in config.json. Without it the network's own servers and 8.8.8.8 are asked.",
					risk: "disruptive",
					needsReboot: false,
					verify: "The supervisor says `Internet Connectivity: OK`.",
					avoid: "Do not edit /etc/resolv.conf or /etc/resolv.dnsmasq by hand.",
					doc: "https://github.com/balena-os/meta-balena#dnsservers",
				},
			],
			references: ["https://github.com/balena-os/meta-balena#dnsservers"],
			falsePositives: ["The server set by hand is right, and a firewall drops UDP port 53 towards all servers."],
			tests: [
				{
					name: "the server refuses",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 dnsmasq[38]: dnsmasq[38]: using nameserver 198.51.100.53#53\n2026-11-21T05:31:25+0000 f220105 dnsmasq[38]: dnsmasq[38]: nameserver 198.51.100.53 refused to do a recursive query\n2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo EAI_AGAIN api.balena-cloud.com\"}\n2026-11-21T05:31:40+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo EAI_AGAIN api.balena-cloud.com\"}\n",
				},
				{
					name: "the server refuses, and another one answers",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 dnsmasq[38]: dnsmasq[38]: using nameserver 198.51.100.53#53\n2026-11-21T05:31:25+0000 f220105 dnsmasq[38]: dnsmasq[38]: nameserver 198.51.100.53 refused to do a recursive query\n2026-11-21T05:31:40+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
				{
					name: "the servers of the network do not answer",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 dnsmasq[38]: dnsmasq[38]: using nameserver 203.0.113.99#53\n2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo EAI_AGAIN api.balena-cloud.com\"}\n2026-11-21T05:31:25+0000 f220105 openvpn[40]: 2026-11-21 05:31:25 RESOLVE: Cannot resolve host address: cloudlink.balena-cloud.com:443 (Temporary failure in name resolution)\n",
				},
			],
		},
		{
			id: "dns-servers-unreachable",
			area: "dns",
			title: "No DNS server answers",
			severity: "critical",
			role: "cause",
			summary: "The DNS servers that the device asks do not answer, so that no name resolves: neither the VPN's, nor the API's, nor those of the time servers.",
			applies: [],
			signals: [
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
					name: "upstream_all_failed",
					kinds: ["dnsmasq.upstream-statistics"],
					failure: undefined,
					where: [
						{
							field: "allFailed",
							test: {
								op: "equals",
								value: true,
							},
						},
					],
				},
				{
					name: "upstream_answers",
					kinds: ["dnsmasq.upstream-statistics"],
					failure: undefined,
					where: [
						{
							field: "allFailed",
							test: {
								op: "equals",
								value: false,
							},
						},
						{
							field: "sent",
							test: {
								op: "above",
								value: 0,
							},
						},
					],
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
					name: "no_upstream",
					kinds: ["dnsmasq.no-upstream"],
					failure: undefined,
					where: [],
				},
				{
					name: "queries_pile_up",
					kinds: ["dnsmasq.too-many-queries"],
					failure: undefined,
					where: [],
				},
				{
					name: "upstream_silent",
					kinds: ["checks.failed"],
					failure: undefined,
					where: [
						{
							field: "finding",
							test: {
								op: "equals",
								value: "upstream-silent",
							},
						},
					],
				},
				{
					name: "vpn_up",
					kinds: ["openvpn.up"],
					failure: undefined,
					where: [],
				},
				{
					name: "cloud_reached",
					kinds: ["supervisor.state-reported","supervisor.connectivity-ok"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "distinct(dns_fail.host) >= 2 within 10m not followed by (vpn_up or cloud_reached) within 30s or upstream_all_failed not preceded by upstream_answers within 2s not followed by upstream_answers within 2s",
				condition: {
					kind: "or",
					of: [
						{
							kind: "not-followed-by",
							what: {
								kind: "distinct",
								signal: "dns_fail",
								field: "host",
								atLeast: 2,
								within: 600,
							},
							by: {
								kind: "or",
								of: [
									{
										kind: "signal",
										signal: "vpn_up",
									},
									{
										kind: "signal",
										signal: "cloud_reached",
									},
								],
							},
							within: 30,
						},
						{
							kind: "not-followed-by",
							what: {
								kind: "not-preceded-by",
								what: {
									kind: "signal",
									signal: "upstream_all_failed",
								},
								by: {
									kind: "signal",
									signal: "upstream_answers",
								},
								within: 2,
							},
							by: {
								kind: "signal",
								signal: "upstream_answers",
							},
							within: 2,
						},
					],
				},
			},
			excludes: [],
			resolvedBy: {
				text: "vpn_up or cloud_reached or upstream_answers or new(nameserver_used.address)",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "vpn_up",
						},
						{
							kind: "signal",
							signal: "cloud_reached",
						},
						{
							kind: "signal",
							signal: "upstream_answers",
						},
						{
							kind: "new",
							signal: "nameserver_used",
							field: "address",
						},
					],
				},
			},
			contributes: ["resolv_file_missing","nameserver_used","no_upstream","queries_pile_up","upstream_silent"],
			explains: [
				{
					rule: "clock-behind",
					lag: 600,
				},
				{
					rule: "clock-unsynchronised",
					lag: 600,
				},
				{
					rule: "name-resolution-failing",
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
				{
					rule: "image-download-failing",
					lag: 120,
				},
				{
					rule: "provisioning-failing",
					lag: 120,
				},
				{
					rule: "supervisor-unhealthy",
					lag: 120,
				},
				{
					rule: "api-unreachable",
					lag: 120,
				},
				{
					rule: "ntp-unreachable",
					lag: 120,
				},
			],
			fixBefore: ["ntp-unreachable"],
			confidence: {
				base: "likely",
				raisedBy: [],
				loweredBy: [
					{
						text: "upstream_answers",
						condition: {
							kind: "signal",
							signal: "upstream_answers",
						},
						within: undefined,
					},
				],
			},
			sources: ["dnsmasq","openvpn","supervisor"],
			remedy: [
				{
					do: "See which servers dnsmasq asks (`using nameserver` in its journal), and ask each of them yourself: `nslookup api.balena-cloud.com <server>`.",
					risk: "read-only",
					needsReboot: false,
					verify: "Every server answers.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#62-dns-issues",
				},
				{
					do: "If a wrong server is set in `dnsServers` of config.json, correct it; if the servers are right, ask for port 53 (UDP and TCP) to be opened towards them.",
					risk: "disruptive",
					needsReboot: false,
					verify: "The supervisor says `Internet Connectivity: OK`.",
					avoid: "Do not edit /etc/resolv.conf or /etc/resolv.dnsmasq by hand. NetworkManager writes them anew.",
					doc: "https://github.com/balena-os/meta-balena#dnsservers",
				},
			],
			references: ["https://www.balena.io/docs/reference/OS/network/2.x/#network-requirements"],
			falsePositives: ["A link that is down. Then nothing answers, and not only DNS.","The first minute after a start."],
			tests: [
				{
					name: "two names fail without an answer",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 dnsmasq[38]: dnsmasq[38]: using nameserver 203.0.113.99#53\n2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo EAI_AGAIN api.balena-cloud.com\"}\n2026-11-21T05:31:25+0000 f220105 openvpn[40]: 2026-11-21 05:31:25 RESOLVE: Cannot resolve host address: cloudlink.balena-cloud.com:443 (Temporary failure in name resolution)\n",
				},
				{
					name: "the resolv file is missing as well, but there is a server that does not answer",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 dnsmasq[38]: dnsmasq[38]: using nameserver 203.0.113.99#53\n2026-11-21T05:31:15+0000 f220105 dnsmasq[38]: dnsmasq[38]: failed to access /etc/resolv.dnsmasq: No such file or directory\n2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo EAI_AGAIN api.balena-cloud.com\"}\n2026-11-21T05:31:25+0000 f220105 openvpn[40]: 2026-11-21 05:31:25 RESOLVE: Cannot resolve host address: cloudlink.balena-cloud.com:443 (Temporary failure in name resolution)\n",
				},
				{
					name: "the only server answers nothing",
					expect: "fires",
					input: "2026-11-21T05:33:01+0000 f220105 dnsmasq[38]: dnsmasq[38]: using nameserver 203.0.113.99#53\n2026-11-21T05:33:08+0000 f220105 dnsmasq[38]: dnsmasq[38]: server 203.0.113.99#53: queries sent 96, retried 70, failed 0, nxdomain replies 0, avg. latency 0ms\n2026-11-21T05:33:19+0000 f220105 dnsmasq[38]: dnsmasq[38]: queries forwarded 96, queries answered locally 0\n",
				},
				{
					name: "everybody asks too early at a start",
					expect: "silent",
					input: "2026-11-21T05:31:05+0000 f220105 systemd[1]: systemd 247 running in system mode. (+PAM -AUDIT -SELINUX +IMA)\n2026-11-21T05:31:15+0000 f220105 balena-supervisor[39]: [error]   LogBackend: unexpected error: Error: getaddrinfo EAI_AGAIN logs.balena-cloud.com\n2026-11-21T05:31:16+0000 f220105 openvpn[40]: 2026-11-21 05:31:16 RESOLVE: Cannot resolve host address: cloudlink.balena-cloud.com:443 (Temporary failure in name resolution)\n2026-11-21T05:31:21+0000 f220105 dnsmasq[38]: dnsmasq[38]: using nameserver 198.51.100.53#53\n2026-11-21T05:31:22+0000 f220105 balena-supervisor[39]: [info]    Internet Connectivity: OK\n2026-11-21T05:31:24+0000 f220105 openvpn[40]: 2026-11-21 05:31:24 Initialization Sequence Completed\n",
				},
				{
					name: "one name fails",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo EAI_AGAIN api.balena-cloud.com\"}\n2026-11-21T05:31:40+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo EAI_AGAIN api.balena-cloud.com\"}\n",
				},
				{
					name: "the server answers that the names do not exist",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo ENOTFOUND api.balena-cloud.invalid\"}\n2026-11-21T05:31:26+0000 f220105 balena-supervisor[39]: [error]   LogBackend: unexpected error: Error: getaddrinfo ENOTFOUND logs.balena-cloud.invalid\n",
				},
				{
					name: "a few of many queries failed",
					expect: "silent",
					input: "2026-11-21T05:28:50+0000 f220105 dnsmasq[36]: dnsmasq[36]: queries forwarded 29, queries answered locally 18\n2026-11-21T05:28:50+0000 f220105 dnsmasq[36]: dnsmasq[36]: server 198.51.100.53#53: queries sent 33, retried 0, failed 4, nxdomain replies 0, avg. latency 0ms\n",
				},
				{
					name: "one of two servers is dead, and the other one answers",
					expect: "silent",
					input: "2026-11-21T05:28:50+0000 f220105 dnsmasq[36]: dnsmasq[36]: queries forwarded 129, queries answered locally 18\n2026-11-21T05:28:50+0000 f220105 dnsmasq[36]: dnsmasq[36]: server 203.0.113.99#53: queries sent 96, retried 70, failed 0, nxdomain replies 0, avg. latency 0ms\n2026-11-21T05:28:50+0000 f220105 dnsmasq[36]: dnsmasq[36]: server 198.51.100.53#53: queries sent 33, retried 0, failed 4, nxdomain replies 0, avg. latency 3ms\n2026-11-21T05:28:59+0000 f220105 dnsmasq[36]: dnsmasq[36]: reading /etc/resolv.dnsmasq\n",
				},
				{
					name: "two names fail an hour apart",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [error]   LogBackend: unexpected error: Error: getaddrinfo EAI_AGAIN api.balena-cloud.com\n2026-11-21T05:31:40+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n2026-11-21T06:31:25+0000 f220105 openvpn[40]: 2026-11-21 06:31:25 RESOLVE: Cannot resolve host address: cloudlink.balena-cloud.com:443 (Temporary failure in name resolution)\n",
				},
			],
		},
		{
			id: "dnssec-validation-failing",
			area: "dns",
			title: "Signed DNS answers are refused",
			severity: "warning",
			role: "symptom",
			summary: "dnsmasq checks the signatures of DNS answers and refuses them. A clock that is wrong makes every signature look invalid; otherwise the DNS server garbles them.",
			applies: [],
			signals: [
				{
					name: "dnssec",
					kinds: ["dnsmasq.dnssec-failing"],
					failure: undefined,
					where: [],
				},
				{
					name: "cloud_reached",
					kinds: ["supervisor.state-reported","supervisor.connectivity-ok"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "count(dnssec) >= 3 within 30m",
				condition: {
					kind: "count",
					signal: "dnssec",
					atLeast: 3,
					within: 1800,
				},
			},
			excludes: [],
			resolvedBy: undefined,
			contributes: [],
			explains: [
				{
					rule: "name-resolution-failing",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [],
				loweredBy: [
					{
						text: "cloud_reached",
						condition: {
							kind: "signal",
							signal: "cloud_reached",
						},
						within: undefined,
					},
				],
			},
			sources: ["dnsmasq"],
			remedy: [
				{
					do: "Compare `date -u` on the device with a clock that you trust, then ask another DNS server for the same name.",
					risk: "read-only",
					needsReboot: false,
					verify: "`chronyc tracking` says `Leap status : Normal`.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#62-dns-issues",
				},
			],
			references: ["https://thekelleys.org.uk/dnsmasq/docs/dnsmasq-man.html"],
			falsePositives: ["One domain whose owner signs it wrongly."],
			tests: [
				{
					name: "again and again",
					expect: "fires",
					input: "2026-11-21T05:33:01+0000 f220105 dnsmasq[122]: dnsmasq[122]: Insecure DS reply received for example.net, check domain configuration and upstream DNS server DNSSEC support\n2026-11-21T05:33:11+0000 f220105 dnsmasq[122]: dnsmasq[122]: Insecure DS reply received for example.com, check domain configuration and upstream DNS server DNSSEC support\n2026-11-21T05:33:21+0000 f220105 dnsmasq[122]: dnsmasq[122]: Insecure DS reply received for example.org, check domain configuration and upstream DNS server DNSSEC support\n",
				},
				{
					name: "once",
					expect: "silent",
					input: "2026-11-21T05:33:01+0000 f220105 dnsmasq[122]: dnsmasq[122]: Insecure DS reply received for example.net, check domain configuration and upstream DNS server DNSSEC support\n2026-11-21T05:33:16+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
				{
					name: "the server does not answer at all",
					expect: "silent",
					input: "2026-11-21T05:33:08+0000 f220105 dnsmasq[38]: dnsmasq[38]: server 203.0.113.99#53: queries sent 96, retried 70, failed 0, nxdomain replies 0, avg. latency 0ms\n2026-11-21T05:33:19+0000 f220105 dnsmasq[38]: dnsmasq[38]: queries forwarded 96, queries answered locally 0\n",
				},
			],
		},
		{
			id: "name-resolution-failing",
			area: "dns",
			title: "Names do not resolve",
			severity: "error",
			role: "symptom",
			summary: "Services ask for the address of a name and get no usable answer. Why the answer fails to come, these lines do not say.",
			applies: [],
			signals: [
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
					name: "vpn_up",
					kinds: ["openvpn.up"],
					failure: undefined,
					where: [],
				},
				{
					name: "cloud_reached",
					kinds: ["supervisor.state-reported","supervisor.connectivity-ok"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "count(dns_fail) >= 2 within 10m or dns_fail not followed by (vpn_up or cloud_reached) within 30m then dns_fail within 1h then dns_fail within 1h then (dns_fail not preceded by (vpn_up or cloud_reached) within 30m) within 1h",
				condition: {
					kind: "or",
					of: [
						{
							kind: "count",
							signal: "dns_fail",
							atLeast: 2,
							within: 600,
						},
						{
							kind: "then",
							first: {
								kind: "then",
								first: {
									kind: "then",
									first: {
										kind: "not-followed-by",
										what: {
											kind: "signal",
											signal: "dns_fail",
										},
										by: {
											kind: "or",
											of: [
												{
													kind: "signal",
													signal: "vpn_up",
												},
												{
													kind: "signal",
													signal: "cloud_reached",
												},
											],
										},
										within: 1800,
									},
									second: {
										kind: "signal",
										signal: "dns_fail",
									},
									within: 3600,
								},
								second: {
									kind: "signal",
									signal: "dns_fail",
								},
								within: 3600,
							},
							second: {
								kind: "not-preceded-by",
								what: {
									kind: "signal",
									signal: "dns_fail",
								},
								by: {
									kind: "or",
									of: [
										{
											kind: "signal",
											signal: "vpn_up",
										},
										{
											kind: "signal",
											signal: "cloud_reached",
										},
									],
								},
								within: 1800,
							},
							within: 3600,
						},
					],
				},
			},
			excludes: [],
			resolvedBy: {
				text: "vpn_up or cloud_reached",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "vpn_up",
						},
						{
							kind: "signal",
							signal: "cloud_reached",
						},
					],
				},
			},
			contributes: [],
			explains: [
				{
					rule: "state-report-failing",
					lag: 120,
				},
				{
					rule: "vpn-down",
					lag: 120,
				},
				{
					rule: "image-download-failing",
					lag: 120,
				},
				{
					rule: "provisioning-failing",
					lag: 120,
				},
				{
					rule: "supervisor-unhealthy",
					lag: 120,
				},
				{
					rule: "clock-unsynchronised",
					lag: 600,
				},
			],
			fixBefore: [],
			confidence: {
				base: "certain",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["openvpn","supervisor"],
			remedy: [
				{
					do: "Resolve the name on the host (`nslookup api.balena-cloud.com`), then ask each upstream server itself.",
					risk: "read-only",
					needsReboot: false,
					verify: "Host and servers give the same address.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#62-dns-issues",
				},
			],
			references: ["https://man7.org/linux/man-pages/man3/getaddrinfo.3.html"],
			falsePositives: ["The first minute after a start, while the network is being set up."],
			tests: [
				{
					name: "the supervisor asks twice and gets no answer",
					expect: "fires",
					input: "Aug 19 10:12:34 9294512 balena-supervisor[2405]: [error]   LogBackend: unexpected error: Error: getaddrinfo EAI_AGAIN api.balena-cloud.com\nAug 19 10:12:49 9294512 balena-supervisor[2405]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo EAI_AGAIN api.balena-cloud.com\"}\n",
				},
				{
					name: "a failure every quarter of an hour, and nothing gets through",
					expect: "fires",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [error]   LogBackend: unexpected error: Error: getaddrinfo EAI_AGAIN api.balena-cloud.com\n2026-11-21T05:46:25+0000 f220105 balena-supervisor[39]: [error]   LogBackend: unexpected error: Error: getaddrinfo EAI_AGAIN api.balena-cloud.com\n2026-11-21T06:01:25+0000 f220105 balena-supervisor[39]: [error]   LogBackend: unexpected error: Error: getaddrinfo EAI_AGAIN api.balena-cloud.com\n2026-11-21T06:16:25+0000 f220105 balena-supervisor[39]: [error]   LogBackend: unexpected error: Error: getaddrinfo EAI_AGAIN api.balena-cloud.com\n",
				},
				{
					name: "a failure every fifty minutes, and nothing gets through",
					expect: "fires",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [error]   LogBackend: unexpected error: Error: getaddrinfo EAI_AGAIN api.balena-cloud.com\n2026-11-21T06:21:25+0000 f220105 balena-supervisor[39]: [error]   LogBackend: unexpected error: Error: getaddrinfo EAI_AGAIN api.balena-cloud.com\n2026-11-21T07:11:25+0000 f220105 balena-supervisor[39]: [error]   LogBackend: unexpected error: Error: getaddrinfo EAI_AGAIN api.balena-cloud.com\n2026-11-21T08:01:25+0000 f220105 balena-supervisor[39]: [error]   LogBackend: unexpected error: Error: getaddrinfo EAI_AGAIN api.balena-cloud.com\n",
				},
				{
					name: "a failure every quarter of an hour, each of them got over",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [error]   LogBackend: unexpected error: Error: getaddrinfo EAI_AGAIN api.balena-cloud.com\n2026-11-21T05:31:40+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n2026-11-21T05:46:25+0000 f220105 balena-supervisor[39]: [error]   LogBackend: unexpected error: Error: getaddrinfo EAI_AGAIN api.balena-cloud.com\n2026-11-21T05:46:40+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n2026-11-21T06:01:25+0000 f220105 balena-supervisor[39]: [error]   LogBackend: unexpected error: Error: getaddrinfo EAI_AGAIN api.balena-cloud.com\n2026-11-21T06:01:40+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n2026-11-21T06:16:25+0000 f220105 balena-supervisor[39]: [error]   LogBackend: unexpected error: Error: getaddrinfo EAI_AGAIN api.balena-cloud.com\n2026-11-21T06:16:40+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
				{
					name: "a failure every hour, each of them got over",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [error]   LogBackend: unexpected error: Error: getaddrinfo EAI_AGAIN api.balena-cloud.com\n2026-11-21T05:31:40+0000 f220105 balena-supervisor[39]: [info]    Internet Connectivity: OK\n2026-11-21T06:31:25+0000 f220105 balena-supervisor[39]: [error]   LogBackend: unexpected error: Error: getaddrinfo EAI_AGAIN api.balena-cloud.com\n2026-11-21T06:31:40+0000 f220105 balena-supervisor[39]: [info]    Internet Connectivity: OK\n2026-11-21T07:31:25+0000 f220105 balena-supervisor[39]: [error]   LogBackend: unexpected error: Error: getaddrinfo EAI_AGAIN api.balena-cloud.com\n2026-11-21T07:31:40+0000 f220105 balena-supervisor[39]: [info]    Internet Connectivity: OK\n2026-11-21T08:31:25+0000 f220105 balena-supervisor[39]: [error]   LogBackend: unexpected error: Error: getaddrinfo EAI_AGAIN api.balena-cloud.com\n2026-11-21T08:31:40+0000 f220105 balena-supervisor[39]: [info]    Internet Connectivity: OK\n2026-11-21T09:31:25+0000 f220105 balena-supervisor[39]: [error]   LogBackend: unexpected error: Error: getaddrinfo EAI_AGAIN api.balena-cloud.com\n2026-11-21T09:31:40+0000 f220105 balena-supervisor[39]: [info]    Internet Connectivity: OK\n",
				},
				{
					name: "a single failure at start",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [error]   LogBackend: unexpected error: Error: getaddrinfo EAI_AGAIN api.balena-cloud.com\n2026-11-21T05:31:29+0000 f220105 balena-supervisor[39]: [info]    Internet Connectivity: OK\n",
				},
				{
					name: "a container of the user's has the trouble",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 1f2e3d4c5b6a[812]: Error: getaddrinfo EAI_AGAIN api.example.com\n2026-11-21T05:31:29+0000 f220105 1f2e3d4c5b6a[812]: Error: getaddrinfo EAI_AGAIN api.example.com\n2026-11-21T05:31:30+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
			],
		},
		{
			id: "container-restart-loop",
			area: "engine",
			title: "A container is restarted again and again",
			severity: "error",
			role: "cause",
			summary: "A service of the fleet ends soon after each start, and the engine starts it again. The device itself works; the service does not.",
			applies: [],
			signals: [
				{
					name: "restarting_now",
					kinds: ["ps-engine.container"],
					failure: undefined,
					where: [
						{
							field: "state",
							test: {
								op: "equals",
								value: "restarting",
							},
						},
						{
							field: "name",
							test: {
								op: "not-in",
								values: ["balena_supervisor","resin_supervisor"],
							},
						},
					],
				},
				{
					name: "restarted_often",
					kinds: ["engine-inspect.container"],
					failure: undefined,
					where: [
						{
							field: "state",
							test: {
								op: "equals",
								value: "restarting",
							},
						},
						{
							field: "restartCount",
							test: {
								op: "above",
								value: 3,
							},
						},
						{
							field: "name",
							test: {
								op: "not-in",
								values: ["balena_supervisor","resin_supervisor"],
							},
						},
					],
				},
				{
					name: "check_failed",
					kinds: ["checks.failed"],
					failure: undefined,
					where: [
						{
							field: "finding",
							test: {
								op: "equals",
								value: "service-restarting",
							},
						},
					],
				},
				{
					name: "service_unhealthy",
					kinds: ["checks.failed"],
					failure: undefined,
					where: [
						{
							field: "finding",
							test: {
								op: "in",
								values: ["service-unhealthy","service-silent"],
							},
						},
					],
				},
			],
			groupBy: "boot",
			needs: {
				text: "restarting_now or restarted_often or check_failed",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "restarting_now",
						},
						{
							kind: "signal",
							signal: "restarted_often",
						},
						{
							kind: "signal",
							signal: "check_failed",
						},
					],
				},
			},
			excludes: [],
			resolvedBy: undefined,
			contributes: ["service_unhealthy"],
			explains: [],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "restarted_often",
						condition: {
							kind: "signal",
							signal: "restarted_often",
						},
						within: undefined,
					},
					{
						text: "check_failed",
						condition: {
							kind: "signal",
							signal: "check_failed",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["checks","engine-inspect","ps-engine"],
			remedy: [
				{
					do: "Read the service's own log with `balena logs` and the container's name from the evidence. Its last lines before it ends say why.",
					risk: "read-only",
					needsReboot: false,
					verify: "`balena ps` shows the container as up for minutes.",
					avoid: "Do not restart the engine or the supervisor for it. The fault is in the service.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#9-working-with-balenaengine",
				},
			],
			references: ["https://github.com/balena-io-modules/device-diagnostics/blob/master/diagnostics.md"],
			falsePositives: ["A service that is made to run once and end, and is told to restart always.","The dump was taken while an update started the containers."],
			tests: [
				{
					name: "the engine waits to start it again",
					expect: "fires",
					input: "--- balena-engine ps -a ---\n\n2026-11-21 05:28:50.323207658+00:00\nCONTAINER ID   IMAGE          COMMAND                  CREATED        STATUS                         PORTS     NAMES\n2a1b2c3d4e5f   3128dae78199   \"sh -c 'a  b'\"           3 weeks ago    Restarting (1) 2 seconds ago             worker_1_2_abc\n0.00user 0.00system 0:00.00elapsed 100%CPU (0avgtext+0avgdata 3088maxresident)k\n0inputs+0outputs (0major+385minor)pagefaults 0swaps\n\n--- journalctl --no-pager --no-hostname -n 200 -a -u \"balena-supervisor\" ---\n\n2026-11-21 05:28:51.309702347+00:00\nNov 21 05:28:19 balena-supervisor[37]: [info]    Reported current state to the cloud\n0.00user 0.00system 0:00.00elapsed 80%CPU (0avgtext+0avgdata 3152maxresident)k\n0inputs+0outputs (0major+385minor)pagefaults 0swaps\n",
				},
				{
					name: "containers that have ended",
					expect: "silent",
					input: "--- balena-engine ps -a ---\n\n2026-11-21 05:28:50.323207658+00:00\nCONTAINER ID   IMAGE          COMMAND                  CREATED        STATUS                       PORTS     NAMES\n6a1b2c3d4e5f   3128dae78199   \"node index.js\"          3 weeks ago    Exited (0) 2 days ago                  done_1_2_abc\n3a1b2c3d4e5f   3128dae78199   \"node index.js\"          3 weeks ago    Exited (137) 5 minutes ago             killed_1_2_abc\n0.00user 0.00system 0:00.00elapsed 100%CPU (0avgtext+0avgdata 3088maxresident)k\n0inputs+0outputs (0major+385minor)pagefaults 0swaps\n\n--- journalctl --no-pager --no-hostname -n 200 -a -u \"balena-supervisor\" ---\n\n2026-11-21 05:28:51.309702347+00:00\nNov 21 05:28:19 balena-supervisor[37]: [info]    Reported current state to the cloud\n0.00user 0.00system 0:00.00elapsed 80%CPU (0avgtext+0avgdata 3152maxresident)k\n0inputs+0outputs (0major+385minor)pagefaults 0swaps\n",
				},
				{
					name: "the supervisor restarts, which is another fault",
					expect: "silent",
					input: "--- balena-engine ps -a ---\n\n2026-11-21 05:28:50.323207658+00:00\nCONTAINER ID   IMAGE          COMMAND                  CREATED        STATUS                         PORTS     NAMES\n0a1b2c3d4e5f   936d20a463f5   \"/usr/src/app/entry.…\"   3 weeks ago    Restarting (1) 2 seconds ago             balena_supervisor\n0.00user 0.00system 0:00.00elapsed 100%CPU (0avgtext+0avgdata 3088maxresident)k\n0inputs+0outputs (0major+385minor)pagefaults 0swaps\n\n--- journalctl --no-pager --no-hostname -n 200 -a -u \"balena-supervisor\" ---\n\n2026-11-21 05:28:51.309702347+00:00\nNov 21 05:28:19 balena-supervisor[37]: [info]    Reported current state to the cloud\n0.00user 0.00system 0:00.00elapsed 80%CPU (0avgtext+0avgdata 3152maxresident)k\n0inputs+0outputs (0major+385minor)pagefaults 0swaps\n",
				},
			],
		},
		{
			id: "engine-down",
			area: "engine",
			title: "The container engine is not running",
			severity: "critical",
			role: "symptom",
			summary: "The engine does not answer, or does not start. Without it there is no supervisor and no service: the device can at most show up through the VPN.",
			applies: [],
			signals: [
				{
					name: "start_failed",
					kinds: ["engine.start-failed"],
					failure: undefined,
					where: [],
				},
				{
					name: "start_failed_unit",
					kinds: ["systemd.start-failed"],
					failure: undefined,
					where: [
						{
							field: "description",
							test: {
								op: "in",
								values: ["Balena Application Container Engine","Docker Application Container Engine"],
							},
						},
					],
				},
				{
					name: "supervisor_refused",
					kinds: ["supervisor.engine-unreachable","engine.unreachable"],
					failure: undefined,
					where: [],
				},
				{
					name: "engine_silent",
					kinds: ["ps-engine.failed","engine-images.failed","system-df.failed"],
					failure: undefined,
					where: [
						{
							field: "silent",
							test: {
								op: "equals",
								value: true,
							},
						},
					],
				},
				{
					name: "check_failed",
					kinds: ["checks.failed"],
					failure: undefined,
					where: [
						{
							field: "finding",
							test: {
								op: "in",
								values: ["engine-down","engine-silent"],
							},
						},
					],
				},
				{
					name: "unit_down",
					kinds: ["systemctl-status.unit"],
					failure: undefined,
					where: [
						{
							field: "unit",
							test: {
								op: "in",
								values: ["balena.service","balena-engine.service","docker.service"],
							},
						},
						{
							field: "loadState",
							test: {
								op: "equals",
								value: "loaded",
							},
						},
						{
							field: "activeState",
							test: {
								op: "in",
								values: ["failed","inactive"],
							},
						},
					],
				},
				{
					name: "unit_restarting",
					kinds: ["systemctl-status.unit"],
					failure: undefined,
					where: [
						{
							field: "unit",
							test: {
								op: "in",
								values: ["balena.service","balena-engine.service","docker.service"],
							},
						},
						{
							field: "subState",
							test: {
								op: "equals",
								value: "auto-restart",
							},
						},
					],
				},
				{
					name: "engine_working",
					kinds: ["engine.ready","supervisor.starting","supervisor.api-started"],
					failure: undefined,
					where: [],
				},
				{
					name: "engine_started",
					kinds: ["systemd.started"],
					failure: undefined,
					where: [
						{
							field: "description",
							test: {
								op: "in",
								values: ["Balena Application Container Engine","Docker Application Container Engine"],
							},
						},
					],
				},
			],
			groupBy: "boot",
			needs: {
				text: "check_failed or engine_silent or unit_down or unit_restarting or start_failed or start_failed_unit or count(supervisor_refused) >= 2 within 10m or supervisor_refused not followed by (engine_working or engine_started) within 10m then supervisor_refused within 1h",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "check_failed",
						},
						{
							kind: "signal",
							signal: "engine_silent",
						},
						{
							kind: "signal",
							signal: "unit_down",
						},
						{
							kind: "signal",
							signal: "unit_restarting",
						},
						{
							kind: "signal",
							signal: "start_failed",
						},
						{
							kind: "signal",
							signal: "start_failed_unit",
						},
						{
							kind: "count",
							signal: "supervisor_refused",
							atLeast: 2,
							within: 600,
						},
						{
							kind: "then",
							first: {
								kind: "not-followed-by",
								what: {
									kind: "signal",
									signal: "supervisor_refused",
								},
								by: {
									kind: "or",
									of: [
										{
											kind: "signal",
											signal: "engine_working",
										},
										{
											kind: "signal",
											signal: "engine_started",
										},
									],
								},
								within: 600,
							},
							second: {
								kind: "signal",
								signal: "supervisor_refused",
							},
							within: 3600,
						},
					],
				},
			},
			excludes: [],
			resolvedBy: {
				text: "engine_working or engine_started",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "engine_working",
						},
						{
							kind: "signal",
							signal: "engine_started",
						},
					],
				},
			},
			contributes: [],
			explains: [
				{
					rule: "supervisor-down",
					lag: 120,
				},
				{
					rule: "supervisor-unhealthy",
					lag: 120,
				},
				{
					rule: "state-report-failing",
					lag: 120,
				},
				{
					rule: "unit-dependency-failed",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "certain",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["checks","engine","engine-images","ps-engine","supervisor","system-df","systemctl-status","systemd"],
			remedy: [
				{
					do: "Read `systemctl status balena.service` and `journalctl -u balena.service -n 100`. The last error before it ended is the reason.",
					risk: "read-only",
					needsReboot: false,
					verify: "`balena ps` answers.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#9-working-with-balenaengine",
				},
				{
					do: "Once the reason is repaired, and after asking, start it with `systemctl restart balena.service`.",
					risk: "disruptive",
					needsReboot: false,
					verify: "`balena ps` shows the supervisor and the services.",
					avoid: "Do not delete /var/lib/docker by hand. It holds the users' volumes.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#92-restarting-balenaengine",
				},
			],
			references: ["https://github.com/balena-io-modules/device-diagnostics/blob/master/diagnostics.md"],
			falsePositives: ["The engine was being restarted while the dump was taken."],
			tests: [
				{
					name: "the engine does not start",
					expect: "fires",
					input: "Aug 19 18:24:36 debug-device balenad[4566]: failed to start daemon: mkdir /var/lib/docker/tmp: no space left on device\nAug 19 18:24:36 debug-device systemd[1]: balena.service: Main process exited, code=exited, status=1/FAILURE\nAug 19 18:24:36 debug-device systemd[1]: Failed to start Balena Application Container Engine.\n",
				},
				{
					name: "the supervisor finds nobody at the engine's socket",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 balena-supervisor[37]: [error]   Error: connect ECONNREFUSED /var/run/balena-engine.sock\n2026-11-21T05:31:25+0000 f220105 balena-supervisor[37]: [error]   Error: connect ECONNREFUSED /var/run/balena-engine.sock\n2026-11-21T05:31:45+0000 f220105 balena-supervisor[37]: [error]   Error: connect ECONNREFUSED /var/run/balena-engine.sock\n",
				},
				{
					name: "the supervisor finds nobody at the socket, every quarter of an hour",
					expect: "fires",
					input: "2026-11-21T05:31:35+0000 f220105 balena-supervisor[37]: [error]   Error: connect ECONNREFUSED /var/run/balena-engine.sock\n2026-11-21T05:46:35+0000 f220105 balena-supervisor[37]: [error]   Error: connect ECONNREFUSED /var/run/balena-engine.sock\n2026-11-21T06:01:35+0000 f220105 balena-supervisor[37]: [error]   Error: connect ECONNREFUSED /var/run/balena-engine.sock\n2026-11-21T06:16:35+0000 f220105 balena-supervisor[37]: [error]   Error: connect ECONNREFUSED /var/run/balena-engine.sock\n",
				},
				{
					name: "a restart of the engine every quarter of an hour, and one refused connection each time",
					expect: "silent",
					input: "2026-11-21T05:31:35+0000 f220105 balena-supervisor[37]: [error]   Error: connect ECONNREFUSED /var/run/balena-engine.sock\n2026-11-21T05:31:42+0000 f220105 balenad[812]: time=\"2026-11-21T05:31:42.794621631Z\" level=info msg=\"Daemon has completed initialization\"\n2026-11-21T05:46:35+0000 f220105 balena-supervisor[37]: [error]   Error: connect ECONNREFUSED /var/run/balena-engine.sock\n2026-11-21T05:46:42+0000 f220105 balenad[812]: time=\"2026-11-21T05:46:42.794621631Z\" level=info msg=\"Daemon has completed initialization\"\n2026-11-21T06:01:35+0000 f220105 balena-supervisor[37]: [error]   Error: connect ECONNREFUSED /var/run/balena-engine.sock\n2026-11-21T06:01:42+0000 f220105 balenad[812]: time=\"2026-11-21T06:01:42.794621631Z\" level=info msg=\"Daemon has completed initialization\"\n2026-11-21T06:16:35+0000 f220105 balena-supervisor[37]: [error]   Error: connect ECONNREFUSED /var/run/balena-engine.sock\n2026-11-21T06:16:42+0000 f220105 balenad[812]: time=\"2026-11-21T06:16:42.794621631Z\" level=info msg=\"Daemon has completed initialization\"\n",
				},
				{
					name: "one refused connection while the engine restarts",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 balena-supervisor[37]: [error]   Error: connect ECONNREFUSED /var/run/balena-engine.sock\n2026-11-21T05:31:19+0000 f220105 balenad[812]: time=\"2026-11-21T05:31:19.794621631Z\" level=info msg=\"Daemon has completed initialization\"\n",
				},
				{
					name: "the API refuses, not the engine",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 balena-supervisor[37]: [event]   Event: Device state report failure {\"error\":\"connect ECONNREFUSED 203.0.113.10:443\"}\n2026-11-21T05:31:30+0000 f220105 balena-supervisor[37]: [event]   Event: Device state report failure {\"error\":\"connect ECONNREFUSED 203.0.113.10:443\"}\n",
				},
				{
					name: "the engine is stopped in order",
					expect: "silent",
					input: "Aug 19 18:24:36 debug-device systemd[1]: Stopping Balena Application Container Engine...\nAug 19 18:24:36 debug-device balenad[4566]: time=\"2022-08-19T18:24:36.794621631Z\" level=info msg=\"Processing signal 'terminated'\"\nAug 19 18:24:37 debug-device systemd[1]: balena.service: Succeeded.\n",
				},
			],
		},
		{
			id: "engine-killed",
			area: "engine",
			title: "The container engine was killed",
			severity: "critical",
			role: "cause",
			summary: "The engine's main process was ended by signal 9, which it cannot catch. All containers and the supervisor stopped with it; systemd starts it again.",
			applies: [],
			signals: [
				{
					name: "killed",
					kinds: ["systemd.process-exited"],
					failure: undefined,
					where: [
						{
							field: "unit",
							test: {
								op: "in",
								values: ["balena.service","balena-engine.service","docker.service"],
							},
						},
						{
							field: "process",
							test: {
								op: "equals",
								value: "main",
							},
						},
						{
							field: "how",
							test: {
								op: "equals",
								value: "killed",
							},
						},
						{
							field: "status",
							test: {
								op: "equals",
								value: 9,
							},
						},
					],
				},
				{
					name: "stop_hung",
					kinds: ["systemd.operation-timed-out"],
					failure: undefined,
					where: [
						{
							field: "unit",
							test: {
								op: "in",
								values: ["balena.service","balena-engine.service","docker.service"],
							},
						},
					],
				},
				{
					name: "engine_working",
					kinds: ["engine.ready","supervisor.starting","supervisor.api-started"],
					failure: undefined,
					where: [],
				},
				{
					name: "engine_started",
					kinds: ["systemd.started"],
					failure: undefined,
					where: [
						{
							field: "description",
							test: {
								op: "in",
								values: ["Balena Application Container Engine","Docker Application Container Engine"],
							},
						},
					],
				},
			],
			groupBy: "boot",
			needs: {
				text: "killed not preceded by stop_hung within 5m",
				condition: {
					kind: "not-preceded-by",
					what: {
						kind: "signal",
						signal: "killed",
					},
					by: {
						kind: "signal",
						signal: "stop_hung",
					},
					within: 300,
				},
			},
			excludes: [],
			resolvedBy: {
				text: "engine_working or engine_started",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "engine_working",
						},
						{
							kind: "signal",
							signal: "engine_started",
						},
					],
				},
			},
			contributes: [],
			explains: [
				{
					rule: "engine-down",
					lag: 120,
				},
				{
					rule: "engine-restart-loop",
					lag: 120,
				},
				{
					rule: "unit-failed",
					lag: 120,
				},
				{
					rule: "supervisor-down",
					lag: 120,
				},
				{
					rule: "unit-dependency-failed",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "certain",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["systemd"],
			remedy: [
				{
					do: "Look for what killed it just before: `journalctl -k` for the kernel's \"Out of memory\", `journalctl -u balena` for a watchdog timeout. If neither is there, ask whether somebody ran `kill` or a script does.",
					risk: "read-only",
					needsReboot: false,
					verify: "`systemctl status balena.service` says active (running), and `balena ps` answers.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#21-device-health-checks",
				},
				{
					do: "If the engine did not come back by itself, and only after asking, restart it with `systemctl restart balena.service`.",
					risk: "disruptive",
					needsReboot: false,
					verify: "`balena ps` shows the supervisor and the services.",
					avoid: "Do not restart the engine to see whether that helps. It stops the supervisor and every service.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#92-restarting-balenaengine",
				},
			],
			references: ["https://www.freedesktop.org/software/systemd/man/latest/systemd.service.html"],
			falsePositives: ["Somebody killed the engine on purpose, in a test."],
			tests: [
				{
					name: "systemd says that the main process was killed",
					expect: "fires",
					input: "Aug 18 11:14:32 9294512 systemd[1]: balena.service: Main process exited, code=killed, status=9/KILL\nAug 18 11:15:05 9294512 89fe7a71a40d[6061]: > frontend@1.0.0 start /usr/src/app\n",
				},
				{
					name: "killed by the kernel, which has no memory left",
					expect: "fires",
					input: "Aug 18 11:14:31 9294512 kernel: Out of memory: Killed process 1811 (balenad) total-vm:1532480kB, anon-rss:702344kB, file-rss:0kB, shmem-rss:0kB\nAug 18 11:14:32 9294512 systemd[1]: balena.service: Main process exited, code=killed, status=9/KILL\nAug 18 11:14:32 9294512 systemd[1]: balena.service: Failed with result 'signal'.\n",
				},
				{
					name: "the watchdog ended it, which sends another signal",
					expect: "silent",
					input: "Aug 18 11:14:31 9294512 systemd[1]: balena.service: Watchdog timeout (limit 6min)!\nAug 18 11:14:31 9294512 systemd[1]: balena.service: Killing process 1811 (balenad) with signal SIGABRT.\nAug 18 11:14:32 9294512 systemd[1]: balena.service: Main process exited, code=dumped, status=6/ABRT\n",
				},
				{
					name: "a restart by hand that took too long",
					expect: "silent",
					input: "Aug 18 11:10:01 9294512 systemd[1]: Stopping Balena Application Container Engine...\nAug 18 11:11:31 9294512 systemd[1]: balena.service: State 'stop-sigterm' timed out. Killing.\nAug 18 11:11:31 9294512 systemd[1]: balena.service: Killing process 1811 (balenad) with signal SIGKILL.\nAug 18 11:11:31 9294512 systemd[1]: balena.service: Main process exited, code=killed, status=9/KILL\nAug 18 11:11:33 9294512 systemd[1]: Started Balena Application Container Engine.\n",
				},
				{
					name: "another service was killed",
					expect: "silent",
					input: "Aug 18 11:14:32 9294512 systemd[1]: ModemManager.service: Main process exited, code=killed, status=9/KILL\n",
				},
				{
					name: "a user's container repeats the words",
					expect: "silent",
					input: "Nov 21 05:18:44 f220105 422820756f15[6061]: balena.service: Main process exited, code=killed, status=9/KILL\n",
				},
			],
		},
		{
			id: "engine-restart-loop",
			area: "engine",
			title: "The container engine is restarted again and again",
			severity: "error",
			role: "symptom",
			summary: "The engine ends without being asked to, and systemd starts it anew. Each time all services and the supervisor start anew, too.",
			applies: [],
			signals: [
				{
					name: "restarted",
					kinds: ["systemd.restart-scheduled"],
					failure: undefined,
					where: [
						{
							field: "unit",
							test: {
								op: "in",
								values: ["balena.service","balena-engine.service","docker.service"],
							},
						},
					],
				},
				{
					name: "check_failed",
					kinds: ["checks.failed"],
					failure: undefined,
					where: [
						{
							field: "finding",
							test: {
								op: "equals",
								value: "engine-restarts",
							},
						},
					],
				},
				{
					name: "ended",
					kinds: ["systemd.process-exited"],
					failure: undefined,
					where: [
						{
							field: "unit",
							test: {
								op: "in",
								values: ["balena.service","balena-engine.service","docker.service"],
							},
						},
						{
							field: "process",
							test: {
								op: "equals",
								value: "main",
							},
						},
					],
				},
			],
			groupBy: "boot",
			needs: {
				text: "count(restarted) >= 3 within 1h or check_failed",
				condition: {
					kind: "or",
					of: [
						{
							kind: "count",
							signal: "restarted",
							atLeast: 3,
							within: 3600,
						},
						{
							kind: "signal",
							signal: "check_failed",
						},
					],
				},
			},
			excludes: [],
			resolvedBy: undefined,
			contributes: ["ended"],
			explains: [
				{
					rule: "unit-failed",
					lag: 120,
				},
				{
					rule: "unit-dependency-failed",
					lag: 120,
				},
				{
					rule: "supervisor-restart-loop",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "certain",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["checks","systemd"],
			remedy: [
				{
					do: "Find how it ended each time with `journalctl -u balena.service | grep -E \"Main process exited|Watchdog|Failed with\"`, and what stands just before.",
					risk: "read-only",
					needsReboot: false,
					verify: "`systemctl show -p NRestarts balena.service` does not grow for an hour.",
					avoid: "Do not restart it once more. That hides how it ended.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#9-working-with-balenaengine",
				},
			],
			references: ["https://github.com/balena-io-modules/device-diagnostics/blob/master/diagnostics.md"],
			falsePositives: ["The health check counts restarts since the boot, which may have been hours ago."],
			tests: [
				{
					name: "three restarts within minutes",
					expect: "fires",
					input: "Aug 18 11:14:33 9294512 systemd[1]: balena.service: Scheduled restart job, restart counter is at 1.\nAug 18 11:15:33 9294512 systemd[1]: balena.service: Scheduled restart job, restart counter is at 2.\nAug 18 11:16:33 9294512 systemd[1]: balena.service: Scheduled restart job, restart counter is at 3.\n",
				},
				{
					name: "one restart",
					expect: "silent",
					input: "Aug 18 11:14:32 9294512 systemd[1]: balena.service: Main process exited, code=killed, status=9/KILL\nAug 18 11:14:33 9294512 systemd[1]: balena.service: Scheduled restart job, restart counter is at 1.\n",
				},
				{
					name: "another service",
					expect: "silent",
					input: "Aug 18 11:14:33 9294512 systemd[1]: ModemManager.service: Scheduled restart job, restart counter is at 1.\nAug 18 11:15:33 9294512 systemd[1]: ModemManager.service: Scheduled restart job, restart counter is at 2.\nAug 18 11:16:33 9294512 systemd[1]: ModemManager.service: Scheduled restart job, restart counter is at 3.\n",
				},
			],
		},
		{
			id: "engine-store-corrupt",
			area: "engine",
			title: "The container engine's store is damaged",
			severity: "critical",
			role: "cause",
			summary: "Files below /var/lib/docker that the engine needs are missing or unreadable: images, containers or its own database. A cut of the power while it wrote, or failing storage, are the usual reasons.",
			applies: [],
			signals: [
				{
					name: "database_corrupt",
					kinds: ["engine.database-corrupt"],
					failure: undefined,
					where: [],
				},
				{
					name: "layer_missing",
					kinds: ["engine.layer-missing"],
					failure: undefined,
					where: [],
				},
				{
					name: "container_damaged",
					kinds: ["engine.container-load-failed","engine.overlay-failed","engine.start-failed"],
					failure: {
						classes: ["storage"],
						reasons: ["corrupt","missing-file"],
					},
					where: [],
				},
				{
					name: "journal_not_closed",
					kinds: ["journald.file-corrupted"],
					failure: undefined,
					where: [],
				},
				{
					name: "uuid_invalid",
					kinds: ["engine.containerd-uuid-invalid"],
					failure: undefined,
					where: [],
				},
				{
					name: "engine_refuses_store",
					kinds: ["engine.request-failed"],
					failure: {
						classes: ["storage"],
						reasons: ["corrupt","io-error"],
					},
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "database_corrupt or layer_missing or container_damaged or count(engine_refuses_store) >= 2 within 30m",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "database_corrupt",
						},
						{
							kind: "signal",
							signal: "layer_missing",
						},
						{
							kind: "signal",
							signal: "container_damaged",
						},
						{
							kind: "count",
							signal: "engine_refuses_store",
							atLeast: 2,
							within: 1800,
						},
					],
				},
			},
			excludes: [],
			resolvedBy: undefined,
			contributes: ["uuid_invalid","journal_not_closed"],
			explains: [
				{
					rule: "engine-down",
					lag: 120,
				},
				{
					rule: "engine-restart-loop",
					lag: 120,
				},
				{
					rule: "unit-failed",
					lag: 120,
				},
				{
					rule: "unit-start-limit-hit",
					lag: 120,
				},
				{
					rule: "image-download-failing",
					lag: 120,
				},
				{
					rule: "image-missing",
					lag: 120,
				},
				{
					rule: "supervisor-down",
					lag: 120,
				},
				{
					rule: "unit-dependency-failed",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "database_corrupt",
						condition: {
							kind: "signal",
							signal: "database_corrupt",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["engine"],
			remedy: [
				{
					do: "Look for the reason first: `journalctl -k` for errors of the storage, and the fingerprint check of the root filesystem.",
					risk: "read-only",
					needsReboot: false,
					verify: "The kernel's log has no `I/O error` and no `EXT4-fs error`.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#112-storage-media-corruption",
				},
				{
					do: "Restart the engine with `systemctl restart balena.service`, after asking. It then leaves out what it cannot read, and the supervisor downloads it anew.",
					risk: "disruptive",
					needsReboot: false,
					verify: "`balena images` lists the images, and the services start.",
					avoid: "Do not delete /var/lib/docker/volumes. That is the users' data.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#92-restarting-balenaengine",
				},
			],
			references: ["https://github.com/balena-os/balena-engine"],
			falsePositives: ["An interrupted download leaves a layer that the engine drops at its next start, once."],
			tests: [
				{
					name: "the store lacks a layer",
					expect: "fires",
					input: "Aug 19 18:24:36 debug-device balenad[4566]: time=\"2022-08-19T18:24:36.794621631Z\" level=fatal msg=\"Error starting daemon: layer does not exist\"\n",
				},
				{
					name: "containerd's database is damaged",
					expect: "fires",
					input: "Aug 19 18:24:36 debug-device balenad[4566]: panic: invalid page type: 0: 4\nAug 19 18:24:36 debug-device balenad[4566]: goroutine 1 [running]:\n",
				},
				{
					name: "somebody asks for a container that is gone",
					expect: "silent",
					input: "Aug 19 18:24:36 debug-device balenad[4566]: time=\"2022-08-19T18:24:36.794621631Z\" level=error msg=\"Handler for GET /v1.40/containers/resin_supervisor/json returned error: No such container: resin_supervisor\"\n",
				},
				{
					name: "the disk is full",
					expect: "silent",
					input: "Aug 19 18:24:36 debug-device balenad[4566]: time=\"2022-08-19T18:24:36.794621631Z\" level=error msg=\"Not continuing with pull after error: failed to register layer: Error processing tar file(exit status 1): write /usr/lib/libx.so: no space left on device\"\n",
				},
				{
					name: "a filesystem error elsewhere",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 kernel: EXT4-fs error (device sda1): ext4_find_entry:1455: inode #2: comm rsync: reading directory lblock 0\n",
				},
			],
		},
		{
			id: "engine-watchdog-timeout",
			area: "engine",
			title: "The container engine hung, and the watchdog restarted it",
			severity: "critical",
			role: "cause",
			summary: "The engine's health check gave no sign of life for minutes, so systemd ended the engine and started it again. All containers and the supervisor stopped with it. Slow storage, too little processor time or a large download are usual reasons.",
			applies: [],
			signals: [
				{
					name: "engine_watchdog",
					kinds: ["systemd.watchdog-timed-out"],
					failure: undefined,
					where: [
						{
							field: "unit",
							test: {
								op: "in",
								values: ["balena.service","balena-engine.service","docker.service"],
							},
						},
					],
				},
				{
					name: "engine_result",
					kinds: ["systemd.unit-failed","systemctl-status.unit"],
					failure: undefined,
					where: [
						{
							field: "unit",
							test: {
								op: "in",
								values: ["balena.service","balena-engine.service","docker.service"],
							},
						},
						{
							field: "result",
							test: {
								op: "equals",
								value: "watchdog",
							},
						},
					],
				},
				{
					name: "engine_aborted",
					kinds: ["systemd.process-exited"],
					failure: undefined,
					where: [
						{
							field: "unit",
							test: {
								op: "in",
								values: ["balena.service","balena-engine.service","docker.service"],
							},
						},
						{
							field: "process",
							test: {
								op: "equals",
								value: "main",
							},
						},
						{
							field: "status",
							test: {
								op: "equals",
								value: 6,
							},
						},
					],
				},
				{
					name: "engine_working",
					kinds: ["engine.ready","supervisor.starting","supervisor.api-started"],
					failure: undefined,
					where: [],
				},
				{
					name: "engine_started",
					kinds: ["systemd.started"],
					failure: undefined,
					where: [
						{
							field: "description",
							test: {
								op: "in",
								values: ["Balena Application Container Engine","Docker Application Container Engine"],
							},
						},
					],
				},
			],
			groupBy: "boot",
			needs: {
				text: "engine_watchdog or engine_result",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "engine_watchdog",
						},
						{
							kind: "signal",
							signal: "engine_result",
						},
					],
				},
			},
			excludes: [],
			resolvedBy: {
				text: "engine_working or engine_started",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "engine_working",
						},
						{
							kind: "signal",
							signal: "engine_started",
						},
					],
				},
			},
			contributes: ["engine_aborted"],
			explains: [
				{
					rule: "engine-down",
					lag: 120,
				},
				{
					rule: "engine-restart-loop",
					lag: 120,
				},
				{
					rule: "engine-killed",
					lag: 120,
				},
				{
					rule: "unit-failed",
					lag: 120,
				},
				{
					rule: "supervisor-down",
					lag: 120,
				},
				{
					rule: "unit-dependency-failed",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "certain",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["systemctl-status","systemd"],
			remedy: [
				{
					do: "See what kept the engine busy: `journalctl -k` for storage errors, `top` for the load, `journalctl -u balena` for a download that was running.",
					risk: "read-only",
					needsReboot: false,
					verify: "`balena ps` answers within seconds.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#112-storage-media-corruption",
				},
				{
					do: "Let the device write to better storage, or update balenaOS, whose newer versions give the engine more time.",
					risk: "disruptive",
					needsReboot: true,
					verify: "No new `Watchdog timeout` for a day.",
					avoid: "Do not restart the engine in a loop. Each start loads the storage again.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#112-storage-media-corruption",
				},
			],
			references: ["https://www.freedesktop.org/software/systemd/man/latest/systemd.service.html"],
			falsePositives: ["A clock that was stepped by years while the engine started can look like a watchdog that waited too long."],
			tests: [
				{
					name: "systemd ends an engine that gives no sign of life",
					expect: "fires",
					input: "Aug 18 11:14:31 9294512 systemd[1]: balena.service: Watchdog timeout (limit 6min)!\nAug 18 11:14:31 9294512 systemd[1]: balena.service: Killing process 1811 (balenad) with signal SIGABRT.\nAug 18 11:14:32 9294512 systemd[1]: balena.service: Main process exited, code=dumped, status=6/ABRT\nAug 18 11:14:32 9294512 systemd[1]: balena.service: Failed with result 'watchdog'.\n",
				},
				{
					name: "the engine was killed without a watchdog",
					expect: "silent",
					input: "Aug 18 11:14:32 9294512 systemd[1]: balena.service: Main process exited, code=killed, status=9/KILL\nAug 18 11:14:32 9294512 systemd[1]: balena.service: Failed with result 'signal'.\n",
				},
				{
					name: "the watchdog of another service",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 systemd[1]: chronyd.service: Watchdog timeout (limit 4min)!\n2026-11-21T05:31:15+0000 f220105 systemd[1]: chronyd.service: Failed with result 'watchdog'.\n",
				},
			],
		},
		{
			id: "storage-migration-failed",
			area: "engine",
			title: "The engine could not move its store from aufs to overlay2",
			severity: "error",
			role: "cause",
			summary: "With an update of balenaOS the engine changes how it stores images. That failed, so it still has the old store, or none that it can use.",
			applies: [],
			signals: [
				{
					name: "migration_failed",
					kinds: ["engine.migration-failed"],
					failure: undefined,
					where: [],
				},
				{
					name: "check_failed",
					kinds: ["checks.failed"],
					failure: undefined,
					where: [
						{
							field: "finding",
							test: {
								op: "equals",
								value: "storage-migration-failed",
							},
						},
					],
				},
			],
			groupBy: "boot",
			needs: {
				text: "migration_failed or check_failed",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "migration_failed",
						},
						{
							kind: "signal",
							signal: "check_failed",
						},
					],
				},
			},
			excludes: [],
			resolvedBy: undefined,
			contributes: [],
			explains: [
				{
					rule: "engine-down",
					lag: 120,
				},
				{
					rule: "unit-failed",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "certain",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["checks","engine"],
			remedy: [
				{
					do: "Read /mnt/state/balena-engine-storage-migration.log and `df -h /mnt/data`. The migration needs room for a second copy of the images.",
					risk: "read-only",
					needsReboot: false,
					verify: undefined,
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#111-out-of-space-issues",
				},
				{
					do: "Free space on /mnt/data, then reboot after asking. The engine tries again at its start.",
					risk: "disruptive",
					needsReboot: true,
					verify: "`balena info` says `Storage Driver: overlay2`.",
					avoid: "Do not delete the old store by hand while the services' volumes are in use.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#1111-image-and-container-pruning",
				},
			],
			references: ["https://github.com/balena-io-modules/device-diagnostics/blob/master/diagnostics.md"],
			falsePositives: ["A migration that failed long ago and was repaired since. The log of it stays."],
			tests: [
				{
					name: "the engine says so",
					expect: "fires",
					input: "Aug 19 18:24:36 debug-device balenad[4566]: time=\"2022-08-19T18:24:36.794621631Z\" level=error msg=\"failed aufs to overlay2 migration: lstat /var/lib/docker/aufs: input/output error\"\n",
				},
				{
					name: "another start that fails",
					expect: "silent",
					input: "Aug 19 18:24:36 debug-device balenad[4566]: failed to start daemon: error initializing graphdriver: /var/lib/docker contains several valid graphdrivers: aufs, overlay2; Please cleanup or explicitly choose storage driver (-s <DRIVER>)\n",
				},
				{
					name: "the kernel's noise about aufs",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 kernel: aufs au_opts_verify:1597:dockerd[1234]: dirperm1 breaks the protection by the permission bits on the lower branch\n",
				},
			],
		},
		{
			id: "container-memory-limit",
			area: "hardware",
			title: "A container reached its memory limit",
			severity: "error",
			role: "cause",
			summary: "A service used more memory than it may, and the kernel ended one of its processes. The rest of the device is not affected.",
			applies: [],
			signals: [
				{
					name: "container_out_of_memory",
					kinds: ["kernel.out-of-memory"],
					failure: undefined,
					where: [
						{
							field: "scope",
							test: {
								op: "equals",
								value: "container",
							},
						},
					],
				},
				{
					name: "inspected",
					kinds: ["engine-inspect.container"],
					failure: undefined,
					where: [
						{
							field: "outOfMemory",
							test: {
								op: "equals",
								value: true,
							},
						},
					],
				},
				{
					name: "device_out_of_memory",
					kinds: ["kernel.out-of-memory"],
					failure: undefined,
					where: [
						{
							field: "scope",
							test: {
								op: "equals",
								value: "device",
							},
						},
					],
				},
			],
			groupBy: "boot",
			needs: {
				text: "container_out_of_memory or inspected not preceded by device_out_of_memory",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "container_out_of_memory",
						},
						{
							kind: "not-preceded-by",
							what: {
								kind: "signal",
								signal: "inspected",
							},
							by: {
								kind: "signal",
								signal: "device_out_of_memory",
							},
							within: undefined,
						},
					],
				},
			},
			excludes: [],
			resolvedBy: undefined,
			contributes: [],
			explains: [
				{
					rule: "container-restart-loop",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "certain",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["engine-inspect","kernel"],
			remedy: [
				{
					do: "See which service it is with `balena stats --no-stream`, and what limit it has with `balena inspect` (`Memory`).",
					risk: "read-only",
					needsReboot: false,
					verify: undefined,
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#9-working-with-balenaengine",
				},
				{
					do: "Let the service's developer raise the limit (`mem_limit`) or look for the leak.",
					risk: "disruptive",
					needsReboot: false,
					verify: "`balena inspect` says `OOMKilled: false` for the next container.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#9-working-with-balenaengine",
				},
			],
			references: ["https://docs.kernel.org/admin-guide/cgroup-v2.html"],
			falsePositives: ["A service that is made to be ended and started anew when it has used its share."],
			tests: [
				{
					name: "the kernel ends a process of the container",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 kernel: node invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0\n2026-11-21T05:31:15+0000 f220105 kernel: Memory cgroup out of memory: Killed process 1234 (node) total-vm:1024kB\n",
				},
				{
					name: "the whole device has no memory left",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 kernel: Out of memory: Killed process 1234 (node) total-vm:1024kB, anon-rss:512kB, file-rss:0kB, shmem-rss:0kB\n",
				},
				{
					name: "a container was stopped by a signal",
					expect: "silent",
					input: "--- balena-engine ps -a ---\n\n2026-11-21 05:28:50.323207658+00:00\nCONTAINER ID   IMAGE          COMMAND                  CREATED        STATUS                       PORTS     NAMES\n3a1b2c3d4e5f   3128dae78199   \"node index.js\"          3 weeks ago    Exited (137) 5 minutes ago             killed_1_2_abc\n0.00user 0.00system 0:00.00elapsed 100%CPU (0avgtext+0avgdata 3088maxresident)k\n0inputs+0outputs (0major+385minor)pagefaults 0swaps\n\n--- journalctl --no-pager --no-hostname -n 200 -a -u \"balena-supervisor\" ---\n\n2026-11-21 05:28:51.309702347+00:00\nNov 21 05:28:19 balena-supervisor[37]: [info]    Reported current state to the cloud\n0.00user 0.00system 0:00.00elapsed 80%CPU (0avgtext+0avgdata 3152maxresident)k\n0inputs+0outputs (0major+385minor)pagefaults 0swaps\n",
				},
			],
		},
		{
			id: "kernel-panic",
			area: "hardware",
			title: "The kernel crashed",
			severity: "critical",
			role: "cause",
			summary: "The kernel met something from which it cannot go on, and stopped. The device restarts after some seconds, or hangs until its power is cut.",
			applies: [],
			signals: [
				{
					name: "panic",
					kinds: ["kernel.panic"],
					failure: undefined,
					where: [],
				},
				{
					name: "oops",
					kinds: ["kernel.oops"],
					failure: undefined,
					where: [],
				},
				{
					name: "stalled",
					kinds: ["kernel.cpu-stalled"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "panic",
				condition: {
					kind: "signal",
					signal: "panic",
				},
			},
			excludes: [],
			resolvedBy: undefined,
			contributes: ["oops","stalled"],
			explains: [],
			fixBefore: [],
			confidence: {
				base: "certain",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["kernel"],
			remedy: [
				{
					do: "Read the lines before \"Kernel panic\" in `journalctl -k -b -1`: errors of the storage, a module that is not part of balenaOS, a peripheral.",
					risk: "read-only",
					needsReboot: false,
					verify: undefined,
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#10-using-the-kernel-logs",
				},
				{
					do: "If the root filesystem cannot be mounted, replace the medium and provision the device anew.",
					risk: "disruptive",
					needsReboot: true,
					verify: "The device starts, and shows up online.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#112-storage-media-corruption",
				},
			],
			references: ["https://docs.kernel.org/admin-guide/bug-hunting.html"],
			falsePositives: ["A panic that somebody asked for (`echo c > /proc/sysrq-trigger`), in a test."],
			tests: [
				{
					name: "there is no root filesystem",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 kernel: Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(179,2)\n",
				},
				{
					name: "out of memory, without a crash",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 kernel: Out of memory: Killed process 1234 (node) total-vm:1024kB, anon-rss:512kB, file-rss:0kB, shmem-rss:0kB\n",
				},
				{
					name: "a program of Go panics",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 balenad[812]: panic: runtime error: invalid memory address or nil pointer dereference\n",
				},
			],
		},
		{
			id: "out-of-memory",
			area: "hardware",
			title: "The device ran out of memory",
			severity: "critical",
			role: "cause",
			summary: "The whole memory was used up, and the kernel killed a process to get some back. If it was part of the engine, all services stopped.",
			applies: [],
			signals: [
				{
					name: "device_out_of_memory",
					kinds: ["kernel.out-of-memory"],
					failure: undefined,
					where: [
						{
							field: "scope",
							test: {
								op: "equals",
								value: "device",
							},
						},
					],
				},
				{
					name: "unit_out_of_memory",
					kinds: ["systemd.out-of-memory"],
					failure: undefined,
					where: [],
				},
				{
					name: "unit_result",
					kinds: ["systemd.unit-failed","systemctl-status.unit"],
					failure: undefined,
					where: [
						{
							field: "result",
							test: {
								op: "equals",
								value: "oom-kill",
							},
						},
					],
				},
				{
					name: "container_out_of_memory",
					kinds: ["kernel.out-of-memory"],
					failure: undefined,
					where: [
						{
							field: "scope",
							test: {
								op: "equals",
								value: "container",
							},
						},
					],
				},
				{
					name: "asked",
					kinds: ["kernel.oom-killer-invoked"],
					failure: undefined,
					where: [],
				},
				{
					name: "memory_low",
					kinds: ["checks.failed"],
					failure: undefined,
					where: [
						{
							field: "finding",
							test: {
								op: "equals",
								value: "memory-low",
							},
						},
					],
				},
			],
			groupBy: "boot",
			needs: {
				text: "device_out_of_memory or (unit_out_of_memory or unit_result) not preceded by container_out_of_memory within 1m",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "device_out_of_memory",
						},
						{
							kind: "not-preceded-by",
							what: {
								kind: "or",
								of: [
									{
										kind: "signal",
										signal: "unit_out_of_memory",
									},
									{
										kind: "signal",
										signal: "unit_result",
									},
								],
							},
							by: {
								kind: "signal",
								signal: "container_out_of_memory",
							},
							within: 60,
						},
					],
				},
			},
			excludes: [],
			resolvedBy: undefined,
			contributes: ["asked","memory_low"],
			explains: [
				{
					rule: "engine-killed",
					lag: 120,
				},
				{
					rule: "engine-down",
					lag: 120,
				},
				{
					rule: "engine-restart-loop",
					lag: 120,
				},
				{
					rule: "engine-watchdog-timeout",
					lag: 120,
				},
				{
					rule: "unit-failed",
					lag: 120,
				},
				{
					rule: "time-service-down",
					lag: 120,
				},
				{
					rule: "dns-resolver-down",
					lag: 120,
				},
				{
					rule: "unit-start-limit-hit",
					lag: 120,
				},
				{
					rule: "unit-watchdog-timeout",
					lag: 120,
				},
				{
					rule: "container-restart-loop",
					lag: 120,
				},
				{
					rule: "supervisor-down",
					lag: 120,
				},
				{
					rule: "supervisor-restart-loop",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "device_out_of_memory",
						condition: {
							kind: "signal",
							signal: "device_out_of_memory",
						},
						within: undefined,
					},
					{
						text: "memory_low",
						condition: {
							kind: "signal",
							signal: "memory_low",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["kernel","systemctl-status","systemd"],
			remedy: [
				{
					do: "See who uses the memory: `free -h`, `balena stats --no-stream`, and the table that the kernel prints before \"Out of memory\" in `journalctl -k`. The killed process is not always the one that grew.",
					risk: "read-only",
					needsReboot: false,
					verify: "One service's memory grows from hour to hour, or all together are too many.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#21-device-health-checks",
				},
				{
					do: "Give the service that grows a limit (`mem_limit` in docker-compose.yml), so that it alone is ended, and let its developer look for the leak.",
					risk: "disruptive",
					needsReboot: false,
					verify: "`free -h` shows available memory after a day.",
					avoid: "Do not only restart the engine. The memory fills up again.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#9-working-with-balenaengine",
				},
			],
			references: ["https://docs.kernel.org/admin-guide/mm/concepts.html"],
			falsePositives: ["A process that is meant to be ended first, such as a memory test."],
			tests: [
				{
					name: "the kernel kills the engine",
					expect: "fires",
					input: "Aug 18 11:14:31 9294512 kernel: node invoked oom-killer: gfp_mask=0x100cca(GFP_HIGHUSER_MOVABLE), order=0, oom_score_adj=0\nAug 18 11:14:31 9294512 kernel: Out of memory: Killed process 1811 (balenad) total-vm:1532480kB, anon-rss:702344kB, file-rss:0kB, shmem-rss:0kB\nAug 18 11:14:32 9294512 systemd[1]: balena.service: Main process exited, code=killed, status=9/KILL\n",
				},
				{
					name: "only systemd tells of it",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 systemd[1]: balena-supervisor.service: A process of this unit has been killed by the OOM killer.\n2026-11-21T05:31:15+0000 f220105 systemd[1]: balena-supervisor.service: Failed with result 'oom-kill'.\n",
				},
				{
					name: "a container reached its own limit",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 kernel: node invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0\n2026-11-21T05:31:15+0000 f220105 kernel: Memory cgroup out of memory: Killed process 1234 (node) total-vm:1024kB\n",
				},
				{
					name: "somebody killed the engine",
					expect: "silent",
					input: "Aug 18 11:14:32 9294512 systemd[1]: balena.service: Main process exited, code=killed, status=9/KILL\nAug 18 11:14:32 9294512 systemd[1]: balena.service: Failed with result 'signal'.\n",
				},
				{
					name: "a user's program complains",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 422820756f15[6061]: FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory\n",
				},
			],
		},
		{
			id: "overheating",
			area: "hardware",
			title: "The device is too hot",
			severity: "warning",
			role: "cause",
			summary: "The processor is hotter than 80 °C. It slows itself down, and at some point switches itself off.",
			applies: [],
			signals: [
				{
					name: "hot",
					kinds: ["thermal.zone"],
					failure: undefined,
					where: [
						{
							field: "celsius",
							test: {
								op: "above",
								value: 80,
							},
						},
						{
							field: "celsius",
							test: {
								op: "below",
								value: 150,
							},
						},
					],
				},
				{
					name: "check_failed",
					kinds: ["checks.failed"],
					failure: undefined,
					where: [
						{
							field: "finding",
							test: {
								op: "in",
								values: ["temperature-high","cpu-throttled"],
							},
						},
					],
				},
				{
					name: "throttled",
					kinds: ["kernel.over-temperature"],
					failure: undefined,
					where: [],
				},
				{
					name: "switching_off",
					kinds: ["kernel.temperature-critical"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "hot or check_failed or switching_off or throttled then (throttled not preceded by throttled within 1m)",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "hot",
						},
						{
							kind: "signal",
							signal: "check_failed",
						},
						{
							kind: "signal",
							signal: "switching_off",
						},
						{
							kind: "then",
							first: {
								kind: "signal",
								signal: "throttled",
							},
							second: {
								kind: "not-preceded-by",
								what: {
									kind: "signal",
									signal: "throttled",
								},
								by: {
									kind: "signal",
									signal: "throttled",
								},
								within: 60,
							},
							within: undefined,
						},
					],
				},
			},
			excludes: [],
			resolvedBy: undefined,
			contributes: [],
			explains: [
				{
					rule: "storage-slow",
					lag: 600,
				},
				{
					rule: "engine-watchdog-timeout",
					lag: 600,
				},
				{
					rule: "unit-watchdog-timeout",
					lag: 600,
				},
			],
			fixBefore: [],
			confidence: {
				base: "certain",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["checks","kernel","thermal"],
			remedy: [
				{
					do: "Look at the temperature over some minutes with `cat /sys/class/thermal/thermal_zone*/temp` (thousandths of a degree), and at the load with `top`.",
					risk: "read-only",
					needsReboot: false,
					verify: undefined,
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#21-device-health-checks",
				},
				{
					do: "Give the device air, a heat sink or a cooler place, or let the services compute less.",
					risk: "disruptive",
					needsReboot: false,
					verify: "The temperature stays below 80 °C under the usual load.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#21-device-health-checks",
				},
			],
			references: ["https://github.com/balena-io-modules/device-diagnostics/blob/master/diagnostics.md"],
			falsePositives: ["Industrial boards that are made for more than 80 °C."],
			tests: [
				{
					name: "a hot processor",
					expect: "fires",
					input: "--- for i in /sys/class/thermal/thermal* ; do if [ -e $i/temp ]; then echo $i && cat $i/temp; fi ; done ---\n\n2026-11-21 05:28:50.336360264+00:00\n/sys/class/thermal/thermal_zone0\n84236\n0.00user 0.00system 0:00.00elapsed 66%CPU (0avgtext+0avgdata 3240maxresident)k\n0inputs+0outputs (0major+297minor)pagefaults 0swaps\n\n--- journalctl --no-pager --no-hostname -n 200 -a -u \"balena-supervisor\" ---\n\n2026-11-21 05:28:51.309702347+00:00\nNov 21 05:28:19 balena-supervisor[37]: [info]    Reported current state to the cloud\n0.00user 0.00system 0:00.00elapsed 80%CPU (0avgtext+0avgdata 3152maxresident)k\n0inputs+0outputs (0major+385minor)pagefaults 0swaps\n",
				},
				{
					name: "the kernel switches the device off",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 kernel: thermal thermal_zone0: critical temperature reached(110 C),shutting down\n",
				},
				{
					name: "one burst",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 kernel: mce: CPU3: Package temperature above threshold, cpu clock throttled (total events = 12)\n2026-11-21T05:31:15+0000 f220105 kernel: mce: CPU2: Package temperature above threshold, cpu clock throttled (total events = 12)\n2026-11-21T05:31:15+0000 f220105 kernel: mce: CPU1: Package temperature above threshold, cpu clock throttled (total events = 12)\n",
				},
				{
					name: "a warm processor",
					expect: "silent",
					input: "--- for i in /sys/class/thermal/thermal* ; do if [ -e $i/temp ]; then echo $i && cat $i/temp; fi ; done ---\n\n2026-11-21 05:28:50.336360264+00:00\n/sys/class/thermal/thermal_zone0\n67236\n/sys/class/thermal/thermal_zone1\n-5000\n0.00user 0.00system 0:00.00elapsed 66%CPU (0avgtext+0avgdata 3240maxresident)k\n0inputs+0outputs (0major+297minor)pagefaults 0swaps\n\n--- journalctl --no-pager --no-hostname -n 200 -a -u \"balena-supervisor\" ---\n\n2026-11-21 05:28:51.309702347+00:00\nNov 21 05:28:19 balena-supervisor[37]: [info]    Reported current state to the cloud\n0.00user 0.00system 0:00.00elapsed 80%CPU (0avgtext+0avgdata 3152maxresident)k\n0inputs+0outputs (0major+385minor)pagefaults 0swaps\n",
				},
				{
					name: "weak power slows the processor down, too",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 kernel: hwmon hwmon1: Undervoltage detected!\n",
				},
			],
		},
		{
			id: "under-voltage",
			area: "hardware",
			title: "The power supply is too weak",
			severity: "error",
			role: "cause",
			summary: "The voltage fell below what the board needs. That damages what is being written, makes cards and USB devices drop out, and restarts the device at random.",
			applies: [],
			signals: [
				{
					name: "under_voltage",
					kinds: ["kernel.under-voltage"],
					failure: undefined,
					where: [],
				},
				{
					name: "check_failed",
					kinds: ["checks.failed"],
					failure: undefined,
					where: [
						{
							field: "finding",
							test: {
								op: "equals",
								value: "under-voltage",
							},
						},
					],
				},
				{
					name: "voltage_normalised",
					kinds: ["kernel.voltage-normalised"],
					failure: undefined,
					where: [],
				},
				{
					name: "media_error",
					kinds: ["kernel.io-error","kernel.card-silent","kernel.card-removed","kernel.disk-command-failed","kernel.disk-controller-down"],
					failure: undefined,
					where: [
						{
							field: "device",
							test: {
								op: "not-in",
								values: ["fd0","fd1","sr0","sr1","loop0","loop1","loop2","loop3","nbd0","zram0"],
							},
						},
					],
				},
			],
			groupBy: "boot",
			needs: {
				text: "count(under_voltage) >= 3 within 1h or under_voltage not followed by voltage_normalised or under_voltage then media_error within 30m or check_failed",
				condition: {
					kind: "or",
					of: [
						{
							kind: "count",
							signal: "under_voltage",
							atLeast: 3,
							within: 3600,
						},
						{
							kind: "not-followed-by",
							what: {
								kind: "signal",
								signal: "under_voltage",
							},
							by: {
								kind: "signal",
								signal: "voltage_normalised",
							},
							within: undefined,
						},
						{
							kind: "then",
							first: {
								kind: "signal",
								signal: "under_voltage",
							},
							second: {
								kind: "signal",
								signal: "media_error",
							},
							within: 1800,
						},
						{
							kind: "signal",
							signal: "check_failed",
						},
					],
				},
			},
			excludes: [],
			resolvedBy: undefined,
			contributes: ["media_error"],
			explains: [
				{
					rule: "media-failing",
					lag: 1800,
				},
				{
					rule: "filesystem-corrupt",
					lag: 1800,
				},
				{
					rule: "filesystem-read-only",
					lag: 1800,
				},
				{
					rule: "unclean-power-off",
					lag: 600,
				},
				{
					rule: "storage-slow",
					lag: 600,
				},
				{
					rule: "usb-device-failing",
					lag: 600,
				},
				{
					rule: "usb-controller-failed",
					lag: 600,
				},
				{
					rule: "wifi-firmware-crashed",
					lag: 600,
				},
				{
					rule: "kernel-panic",
					lag: 600,
				},
			],
			fixBefore: ["media-failing","filesystem-corrupt","filesystem-read-only"],
			confidence: {
				base: "certain",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["checks","kernel"],
			remedy: [
				{
					do: "Ask for the power supply and the cable: a Raspberry Pi needs 5 V and 2.5 A or more (3 A from version 4 on), with a short, thick cable. Ask what is plugged into USB.",
					risk: "read-only",
					needsReboot: false,
					verify: undefined,
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#10-using-the-kernel-logs",
				},
				{
					do: "Replace the power supply or the cable, or give USB devices their own power.",
					risk: "disruptive",
					needsReboot: true,
					verify: "`dmesg | grep -i voltage` stays empty under load.",
					avoid: "Do not replace the SD card first. A new card fails in the same way.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#10-using-the-kernel-logs",
				},
			],
			references: ["https://github.com/balena-io-modules/device-diagnostics/blob/master/diagnostics.md"],
			falsePositives: ["Drops only while a USB device was being plugged in.","One short drop in the output of dmesg, whose lines have no order of time here."],
			tests: [
				{
					name: "the kernel warns, in the words of old kernels",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 kernel: Under-voltage detected! (0x00050005)\n2026-11-21T05:31:19+0000 f220105 kernel: Voltage normalised (0x00000000)\n2026-11-21T05:34:15+0000 f220105 kernel: Under-voltage detected! (0x00050005)\n",
				},
				{
					name: "the kernel warns, in the words of new kernels",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 kernel: hwmon hwmon1: Undervoltage detected!\n",
				},
				{
					name: "one short drop",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 kernel: hwmon hwmon1: Undervoltage detected!\n2026-11-21T05:31:19+0000 f220105 kernel: hwmon hwmon1: Voltage normalised\n",
				},
				{
					name: "the voltage is right",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 kernel: hwmon hwmon1: Voltage normalised\n",
				},
				{
					name: "the card fails, and the power does not",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 kernel: mmc0: Timeout waiting for hardware interrupt.\n2026-11-21T05:31:15+0000 f220105 kernel: mmcblk0: error -110 sending status command, retrying\n",
				},
				{
					name: "a user's program talks of voltage",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 422820756f15[6061]: Under-voltage detected! Battery at 11.2 V\n",
				},
			],
		},
		{
			id: "usb-controller-failed",
			area: "hardware",
			title: "The USB controller failed",
			severity: "error",
			role: "cause",
			summary: "The chip that drives the USB ports stopped answering, and the kernel gave it up. Nothing at these ports works until the device is restarted. Weak power and old firmware of the board are the usual reasons.",
			applies: [],
			signals: [
				{
					name: "controller_died",
					kinds: ["kernel.usb-controller-died"],
					failure: undefined,
					where: [],
				},
				{
					name: "under_voltage",
					kinds: ["kernel.under-voltage"],
					failure: undefined,
					where: [],
				},
				{
					name: "disconnected",
					kinds: ["kernel.usb-disconnected"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "controller_died",
				condition: {
					kind: "signal",
					signal: "controller_died",
				},
			},
			excludes: [],
			resolvedBy: undefined,
			contributes: ["under_voltage","disconnected"],
			explains: [
				{
					rule: "usb-device-failing",
					lag: 120,
				},
				{
					rule: "cellular-connection-failing",
					lag: 300,
				},
				{
					rule: "link-down",
					lag: 300,
				},
			],
			fixBefore: [],
			confidence: {
				base: "certain",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["kernel"],
			remedy: [
				{
					do: "Read the lines before `HC died` in `journalctl -k`: under-voltage, over-current, or a device that was plugged in. Ask for the power supply and what hangs at USB.",
					risk: "read-only",
					needsReboot: false,
					verify: undefined,
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#10-using-the-kernel-logs",
				},
				{
					do: "After asking, restart the device, and give what hangs at USB its own power.",
					risk: "disruptive",
					needsReboot: true,
					verify: "`lsusb` lists the devices, and stays so under load.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#10-using-the-kernel-logs",
				},
			],
			references: ["https://docs.kernel.org/driver-api/usb/usb.html"],
			falsePositives: ["A controller that a board has and does not use, and that cannot be set up at the start."],
			tests: [
				{
					name: "the controller dies",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 kernel: xhci_hcd 0000:01:00.0: xHCI host controller not responding, assume dead\n2026-11-21T05:31:15+0000 f220105 kernel: xhci_hcd 0000:01:00.0: HC died; cleaning up\n2026-11-21T05:31:15+0000 f220105 kernel: usb 1-1.2: USB disconnect, device number 5\n",
				},
				{
					name: "one device fails",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 kernel: usb 1-1.2: device descriptor read/64, error -71\n2026-11-21T05:31:15+0000 f220105 kernel: usb 1-1.2: device descriptor read/64, error -71\n2026-11-21T05:31:17+0000 f220105 kernel: usb 1-1-port2: unable to enumerate USB device\n",
				},
				{
					name: "an NVMe disk's controller is down",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 kernel: nvme nvme0: controller is down; will reset: CSTS=0xffffffff, PCI_STATUS=0x10\n",
				},
				{
					name: "a container has the words",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 1f2e3d4c5b6a[812]: xhci_hcd 0000:01:00.0: HC died; cleaning up\n2026-11-21T05:31:16+0000 f220105 kernel: random: crng init done\n",
				},
			],
		},
		{
			id: "usb-device-failing",
			area: "hardware",
			title: "A USB device does not answer",
			severity: "error",
			role: "cause",
			summary: "The kernel sees something plugged into USB and cannot talk to it, it takes too much current, or it drops out again and again. Modems, network cards and disks at USB vanish with it.",
			applies: [],
			signals: [
				{
					name: "device_failed",
					kinds: ["kernel.usb-device-failed"],
					failure: undefined,
					where: [],
				},
				{
					name: "over_current",
					kinds: ["kernel.usb-over-current"],
					failure: undefined,
					where: [],
				},
				{
					name: "disconnected",
					kinds: ["kernel.usb-disconnected"],
					failure: undefined,
					where: [],
				},
				{
					name: "under_voltage",
					kinds: ["kernel.under-voltage"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "count(device_failed) >= 3 within 10m or count(over_current) >= 2 within 1h or count(disconnected) >= 5 within 1h",
				condition: {
					kind: "or",
					of: [
						{
							kind: "count",
							signal: "device_failed",
							atLeast: 3,
							within: 600,
						},
						{
							kind: "count",
							signal: "over_current",
							atLeast: 2,
							within: 3600,
						},
						{
							kind: "count",
							signal: "disconnected",
							atLeast: 5,
							within: 3600,
						},
					],
				},
			},
			excludes: [],
			resolvedBy: undefined,
			contributes: ["under_voltage"],
			explains: [
				{
					rule: "cellular-connection-failing",
					lag: 300,
				},
				{
					rule: "link-down",
					lag: 300,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["kernel"],
			remedy: [
				{
					do: "Read `dmesg -T | grep -i usb` and `lsusb`. The port in the line (`usb 1-1.2`) says which plug it is. Ask whether it fails at another port, with another cable, or at another device.",
					risk: "read-only",
					needsReboot: false,
					verify: "`lsusb` lists the device, and the kernel no longer complains.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#10-using-the-kernel-logs",
				},
				{
					do: "Give the device its own power (a powered hub), or replace cable or device.",
					risk: "disruptive",
					needsReboot: false,
					verify: "No more `error -71` or `error -110` in `dmesg` after the device was plugged in.",
					avoid: "Do not restart the device in a loop. A modem at USB may need its power cut.",
					doc: "https://www.balena.io/docs/reference/OS/network/2.x/#cellular-modem-setup",
				},
			],
			references: ["https://docs.kernel.org/driver-api/usb/error-codes.html"],
			falsePositives: ["Somebody plugs a device in and out."],
			tests: [
				{
					name: "a device is given up",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 kernel: usb 1-1.2: device descriptor read/64, error -71\n2026-11-21T05:31:15+0000 f220105 kernel: usb 1-1.2: device descriptor read/64, error -71\n2026-11-21T05:31:16+0000 f220105 kernel: usb 1-1.2: device not accepting address 5, error -71\n2026-11-21T05:31:17+0000 f220105 kernel: usb 1-1-port2: unable to enumerate USB device\n",
				},
				{
					name: "a port takes too much current",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 kernel: usb usb1-port2: over-current condition\n2026-11-21T05:41:15+0000 f220105 kernel: usb usb1-port2: over-current change #3\n",
				},
				{
					name: "one failed attempt",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 kernel: usb 1-1.2: device descriptor read/64, error -71\n2026-11-21T05:31:16+0000 f220105 kernel: usb 1-1.2: new high-speed USB device number 5 using xhci_hcd\n",
				},
				{
					name: "somebody pulls a device out",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 kernel: usb 1-1.2: USB disconnect, device number 5\n2026-11-21T05:31:45+0000 f220105 kernel: usb 1-1.2: new high-speed USB device number 6 using xhci_hcd\n",
				},
				{
					name: "the card does not answer",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 kernel: mmc0: Timeout waiting for hardware interrupt.\n2026-11-21T05:31:15+0000 f220105 kernel: mmcblk0: error -110 sending status command, retrying\n2026-11-21T05:31:16+0000 f220105 kernel: mmcblk0: error -110 sending status command, retrying\n",
				},
			],
		},
		{
			id: "wifi-firmware-crashed",
			area: "hardware",
			title: "The Wi-Fi chip's firmware crashed",
			severity: "error",
			role: "cause",
			summary: "The firmware inside the Wi-Fi chip stopped, or the chip no longer answers. Wi-Fi is gone until the driver or a restart brings it back; the access point and the key are fine.",
			applies: [],
			signals: [
				{
					name: "crashed",
					kinds: ["kernel.wifi-firmware-crashed"],
					failure: undefined,
					where: [],
				},
				{
					name: "command_failed",
					kinds: ["kernel.wifi-command-failed"],
					failure: undefined,
					where: [],
				},
				{
					name: "under_voltage",
					kinds: ["kernel.under-voltage"],
					failure: undefined,
					where: [],
				},
				{
					name: "activated",
					kinds: ["network-manager.activated"],
					failure: undefined,
					where: [],
				},
				{
					name: "connected",
					kinds: ["network-manager.state-changed"],
					failure: undefined,
					where: [
						{
							field: "state",
							test: {
								op: "equals",
								value: "connected-global",
							},
						},
					],
				},
			],
			groupBy: "boot",
			needs: {
				text: "crashed not followed by (activated or connected) within 2m or count(crashed) >= 3 within 1h",
				condition: {
					kind: "or",
					of: [
						{
							kind: "not-followed-by",
							what: {
								kind: "signal",
								signal: "crashed",
							},
							by: {
								kind: "or",
								of: [
									{
										kind: "signal",
										signal: "activated",
									},
									{
										kind: "signal",
										signal: "connected",
									},
								],
							},
							within: 120,
						},
						{
							kind: "count",
							signal: "crashed",
							atLeast: 3,
							within: 3600,
						},
					],
				},
			},
			excludes: [],
			resolvedBy: {
				text: "activated or connected",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "activated",
						},
						{
							kind: "signal",
							signal: "connected",
						},
					],
				},
			},
			contributes: ["command_failed","under_voltage"],
			explains: [
				{
					rule: "wifi-association-failing",
					lag: 600,
				},
				{
					rule: "link-down",
					lag: 600,
				},
				{
					rule: "no-route",
					lag: 600,
				},
				{
					rule: "dns-servers-unreachable",
					lag: 600,
				},
				{
					rule: "name-resolution-failing",
					lag: 600,
				},
				{
					rule: "state-report-failing",
					lag: 600,
				},
				{
					rule: "vpn-down",
					lag: 600,
				},
				{
					rule: "vpn-peer-silent",
					lag: 120,
				},
			],
			fixBefore: ["wifi-association-failing"],
			confidence: {
				base: "likely",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["kernel"],
			remedy: [
				{
					do: "Read `journalctl -k | grep -iE \"brcm|voltage\"`. Under-voltage just before is the usual reason. Ask whether the device was moved close to its limits: many networks, access point and client at once.",
					risk: "read-only",
					needsReboot: false,
					verify: "No more `Firmware has halted or crashed`.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#10-using-the-kernel-logs",
				},
				{
					do: "After asking, restart the device. If it comes back, update balenaOS, which brings newer firmware.",
					risk: "disruptive",
					needsReboot: true,
					verify: "NetworkManager says `Activation: successful` for the Wi-Fi interface.",
					avoid: "Do not change the Wi-Fi key.",
					doc: "https://www.balena.io/docs/reference/OS/network/2.x/#wifi-setup",
				},
			],
			references: ["https://wireless.docs.kernel.org/en/latest/en/users/drivers/brcm80211.html"],
			falsePositives: ["A device that is online by cable."],
			tests: [
				{
					name: "the firmware halts, and Wi-Fi does not come back",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 kernel: brcmfmac: brcmf_fw_crashed: Firmware has halted or crashed\n2026-11-21T05:31:16+0000 f220105 kernel: brcmfmac: brcmf_cfg80211_scan: scan error (-110)\n2026-11-21T05:31:17+0000 f220105 NetworkManager[600]: <info>  [1795239077.4077] manager: NetworkManager state is now DISCONNECTED\n2026-11-21T05:36:17+0000 f220105 NetworkManager[600]: <info>  [1795239377.4077] device (wlan0): state change: disconnected -> unavailable (reason 'none', sys-iface-state: 'managed')\n",
				},
				{
					name: "the driver brings it back at once",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 kernel: brcmfmac: brcmf_fw_crashed: Firmware has halted or crashed\n2026-11-21T05:31:35+0000 f220105 NetworkManager[600]: <info>  [1795239095.4077] device (wlan0): Activation: successful, device activated.\n",
				},
				{
					name: "a file that another name replaces",
					expect: "silent",
					input: "2026-11-21T05:31:05+0000 f220105 kernel: brcmfmac mmc1:0001:1: Direct firmware load for brcm/brcmfmac43455-sdio.raspberrypi,4-model-b.bin failed with error -2\n2026-11-21T05:31:15+0000 f220105 NetworkManager[600]: <info>  [1795239075.4077] manager: NetworkManager state is now DISCONNECTED\n2026-11-21T05:36:17+0000 f220105 NetworkManager[600]: <info>  [1795239377.4077] device (wlan0): state change: disconnected -> unavailable (reason 'none', sys-iface-state: 'managed')\n",
				},
				{
					name: "the key is refused",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 NetworkManager[600]: <warn>  [1608879873.0956] device (wlan0): Activation: (wifi) disconnected during association, asking for new key\n2026-11-21T05:31:15+0000 f220105 NetworkManager[600]: <info>  [1608879873.0956] device (wlan0): state change: need-auth -> failed (reason 'no-secrets', sys-iface-state: 'managed')\n",
				},
			],
		},
		{
			id: "cellular-connection-failing",
			area: "network",
			title: "The cellular modem gets no connection",
			severity: "error",
			role: "cause",
			summary: "The modem finds no SIM, does not register with a network, or gets no data connection. SIM, access point name, signal and the modem's power are to be checked.",
			applies: [],
			signals: [
				{
					name: "sim_missing",
					kinds: ["modem-manager.sim-missing"],
					failure: undefined,
					where: [],
				},
				{
					name: "modem_failed",
					kinds: ["modem-manager.connect-failed","modem-manager.registration-failed","modem-manager.initialisation-failed","network-manager.modem-connect-failed"],
					failure: undefined,
					where: [],
				},
				{
					name: "modem_state_failed",
					kinds: ["mmcli.modem"],
					failure: undefined,
					where: [
						{
							field: "state",
							test: {
								op: "in",
								values: ["failed","locked"],
							},
						},
					],
				},
				{
					name: "registration_denied",
					kinds: ["mmcli.modem"],
					failure: undefined,
					where: [
						{
							field: "registration",
							test: {
								op: "equals",
								value: "denied",
							},
						},
					],
				},
				{
					name: "modem_connected",
					kinds: ["modem-manager.state-changed","network-manager.modem-state-changed"],
					failure: undefined,
					where: [
						{
							field: "to",
							test: {
								op: "equals",
								value: "connected",
							},
						},
					],
				},
				{
					name: "modem_online",
					kinds: ["mmcli.modem"],
					failure: undefined,
					where: [
						{
							field: "state",
							test: {
								op: "equals",
								value: "connected",
							},
						},
					],
				},
				{
					name: "call_ended",
					kinds: ["modem-manager.call-ended"],
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
			],
			groupBy: "boot",
			needs: {
				text: "sim_missing not followed by modem_connected within 5m or count(modem_failed) >= 2 within 30m or modem_state_failed or registration_denied",
				condition: {
					kind: "or",
					of: [
						{
							kind: "not-followed-by",
							what: {
								kind: "signal",
								signal: "sim_missing",
							},
							by: {
								kind: "signal",
								signal: "modem_connected",
							},
							within: 300,
						},
						{
							kind: "count",
							signal: "modem_failed",
							atLeast: 2,
							within: 1800,
						},
						{
							kind: "signal",
							signal: "modem_state_failed",
						},
						{
							kind: "signal",
							signal: "registration_denied",
						},
					],
				},
			},
			excludes: [],
			resolvedBy: {
				text: "modem_connected or modem_online",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "modem_connected",
						},
						{
							kind: "signal",
							signal: "modem_online",
						},
					],
				},
			},
			contributes: ["call_ended"],
			explains: [
				{
					rule: "link-down",
					lag: 120,
				},
				{
					rule: "dns-servers-unreachable",
					lag: 120,
				},
				{
					rule: "dns-resolver-file-missing",
					lag: 120,
				},
				{
					rule: "name-resolution-failing",
					lag: 120,
				},
				{
					rule: "no-route",
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
				{
					rule: "image-download-failing",
					lag: 120,
				},
				{
					rule: "provisioning-failing",
					lag: 120,
				},
				{
					rule: "supervisor-unhealthy",
					lag: 120,
				},
				{
					rule: "vpn-peer-silent",
					lag: 120,
				},
				{
					rule: "clock-unsynchronised",
					lag: 7200,
				},
			],
			fixBefore: ["dns-servers-unreachable"],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "modem_state_failed",
						condition: {
							kind: "signal",
							signal: "modem_state_failed",
						},
						within: undefined,
					},
					{
						text: "registration_denied",
						condition: {
							kind: "signal",
							signal: "registration_denied",
						},
						within: undefined,
					},
				],
				loweredBy: [
					{
						text: "vpn_working",
						condition: {
							kind: "signal",
							signal: "vpn_working",
						},
						within: undefined,
					},
					{
						text: "state_reported",
						condition: {
							kind: "signal",
							signal: "state_reported",
						},
						within: undefined,
					},
				],
			},
			sources: ["mmcli","modem-manager","network-manager"],
			remedy: [
				{
					do: "Read `mmcli -L`, then `mmcli -m 0`. State, lock, registration and signal say which step fails.",
					risk: "read-only",
					needsReboot: false,
					verify: "The state is `connected`.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/reference/OS/network/2.x/#cellular-modem-setup",
				},
				{
					do: "Seat the SIM again, or correct the access point name (`apn`) in the connection's file.",
					risk: "disruptive",
					needsReboot: false,
					verify: "ModemManager says `connecting -> connected`.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/reference/OS/network/2.x/#cellular-modem-setup",
				},
			],
			references: ["https://www.balena.io/docs/reference/OS/network/2.x/#cellular-modem-setup"],
			falsePositives: ["A modem without a SIM in a device that is online by cable."],
			tests: [
				{
					name: "the data call fails again and again",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 ModemManager[650]: <warn>  [modem0/bearer2] connection attempt #2 failed: Couldn't bind mux data port: QMI protocol error (3): 'Internal'\n2026-11-21T05:33:15+0000 f220105 ModemManager[650]: <warn>  [modem0/bearer2] connection attempt #3 failed: Couldn't bind mux data port: QMI protocol error (3): 'Internal'\n",
				},
				{
					name: "the second attempt connects",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 ModemManager[650]: <warn>  [modem0/bearer2] connection attempt #2 failed: Couldn't bind mux data port: QMI protocol error (3): 'Internal'\n2026-11-21T05:31:25+0000 f220105 ModemManager[650]: <info>  [modem0] state changed (connecting -> connected)\n",
				},
				{
					name: "a modem that only offers fewer modes",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 ModemManager[650]: <warn>  [modem0] couldn't load supported modes: Failed to parse mode/tech response: Too few modes found\n2026-11-21T05:31:16+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
				{
					name: "Wi-Fi fails",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 NetworkManager[600]: <warn>  [1608879873.0956] device (wlan0): Activation: (wifi) association took too long, failing activation\n2026-11-21T05:31:35+0000 f220105 NetworkManager[600]: <info>  [1645071269.4077] device (wlan0): Activation: successful, device activated.\n",
				},
			],
		},
		{
			id: "ipv6-broken",
			area: "network",
			title: "IPv6 does not work, IPv4 does",
			severity: "warning",
			role: "cause",
			summary: "The network gives the device IPv6 addresses, but connections by IPv6 fail. Programs try IPv6 first and lose time before they take IPv4, or give up.",
			applies: [],
			signals: [
				{
					name: "ipv6_failed",
					kinds: ["openvpn.connect-failed"],
					failure: undefined,
					where: [
						{
							field: "family",
							test: {
								op: "equals",
								value: "ipv6",
							},
						},
					],
				},
				{
					name: "ipv4_connected",
					kinds: ["openvpn.connected"],
					failure: undefined,
					where: [
						{
							field: "family",
							test: {
								op: "equals",
								value: "ipv4",
							},
						},
					],
				},
				{
					name: "check_failed",
					kinds: ["checks.failed"],
					failure: undefined,
					where: [
						{
							field: "test",
							test: {
								op: "equals",
								value: "test_ipv6_stack",
							},
						},
					],
				},
				{
					name: "ipv4_check_failed",
					kinds: ["checks.failed"],
					failure: undefined,
					where: [
						{
							field: "test",
							test: {
								op: "equals",
								value: "test_ipv4_stack",
							},
						},
					],
				},
				{
					name: "ipv6_connected",
					kinds: ["openvpn.connected"],
					failure: undefined,
					where: [
						{
							field: "family",
							test: {
								op: "equals",
								value: "ipv6",
							},
						},
					],
				},
			],
			groupBy: "boot",
			needs: {
				text: "count(ipv6_failed) >= 2 within 1h and ipv4_connected or check_failed",
				condition: {
					kind: "or",
					of: [
						{
							kind: "and",
							of: [
								{
									kind: "count",
									signal: "ipv6_failed",
									atLeast: 2,
									within: 3600,
								},
								{
									kind: "signal",
									signal: "ipv4_connected",
								},
							],
						},
						{
							kind: "signal",
							signal: "check_failed",
						},
					],
				},
			},
			excludes: [
				{
					text: "ipv4_check_failed",
					condition: {
						kind: "signal",
						signal: "ipv4_check_failed",
					},
					within: undefined,
				},
			],
			resolvedBy: {
				text: "ipv6_connected",
				condition: {
					kind: "signal",
					signal: "ipv6_connected",
				},
			},
			contributes: [],
			explains: [
				{
					rule: "vpn-server-unreachable",
					lag: 120,
				},
				{
					rule: "vpn-down",
					lag: 120,
				},
				{
					rule: "api-unreachable",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "check_failed",
						condition: {
							kind: "signal",
							signal: "check_failed",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["checks","openvpn"],
			remedy: [
				{
					do: "Compare `curl -6 -v https://api.balena-cloud.com/ping` with `curl -4 -v https://api.balena-cloud.com/ping`.",
					risk: "read-only",
					needsReboot: false,
					verify: "Both answer, or the device has no IPv6 address.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#6-determining-networking-issues",
				},
				{
					do: "Have the network's owner repair IPv6, or switch it off for the connection (`ipv6.method=disabled`).",
					risk: "disruptive",
					needsReboot: false,
					verify: "OpenVPN connects at the first attempt.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/reference/OS/network/2.x/#checking-connectivity",
				},
			],
			references: ["https://github.com/balena-os/meta-balena/issues/2503"],
			falsePositives: ["The check of older versions asks a name that has no IPv6 address."],
			tests: [
				{
					name: "IPv6 times out, IPv4 connects",
					expect: "fires",
					input: "2026-11-21T05:40:10+0000 f220105 openvpn[40]: 2026-11-21 05:40:10 TCP: connect to [AF_INET6]2001:db8::10:443 failed: Connection timed out\n2026-11-21T05:42:25+0000 f220105 openvpn[40]: 2026-11-21 05:42:25 TCP: connect to [AF_INET6]2001:db8::10:443 failed: Connection timed out\n2026-11-21T05:42:30+0000 f220105 openvpn[40]: 2026-11-21 05:42:30 TCP connection established with [AF_INET]203.0.113.10:443\n",
				},
				{
					name: "IPv4 times out as well",
					expect: "silent",
					input: "2026-11-21T05:40:10+0000 f220105 openvpn[40]: 2026-11-21 05:40:10 TCP: connect to [AF_INET6]2001:db8::10:443 failed: Connection timed out\n2026-11-21T05:42:25+0000 f220105 openvpn[40]: 2026-11-21 05:42:25 TCP: connect to [AF_INET]203.0.113.10:443 failed: Connection timed out\n",
				},
				{
					name: "a site without IPv6 tries it once",
					expect: "silent",
					input: "2026-11-21T05:40:10+0000 f220105 openvpn[40]: 2026-11-21 05:40:10 TCP: connect to [AF_INET6]2001:db8::10:443 failed: Network is unreachable\n2026-11-21T05:40:11+0000 f220105 openvpn[40]: 2026-11-21 05:40:11 TCP connection established with [AF_INET]203.0.113.10:443\n",
				},
			],
		},
		{
			id: "link-down",
			area: "network",
			title: "The device has no network link",
			severity: "critical",
			role: "cause",
			summary: "No interface has a connection: the cable is out, the access point is gone, or nobody gives an address. Nothing that needs the network can work.",
			applies: [],
			signals: [
				{
					name: "disconnected",
					kinds: ["network-manager.state-changed"],
					failure: undefined,
					where: [
						{
							field: "state",
							test: {
								op: "in",
								values: ["disconnected","connected-local","asleep"],
							},
						},
					],
				},
				{
					name: "connecting",
					kinds: ["network-manager.state-changed"],
					failure: undefined,
					where: [
						{
							field: "state",
							test: {
								op: "equals",
								value: "connecting",
							},
						},
					],
				},
				{
					name: "carrier_lost",
					kinds: ["network-manager.link-down","kernel.link-down"],
					failure: undefined,
					where: [
						{
							field: "interface",
							test: {
								op: "not-in",
								values: ["docker0","balena0","resin-dns","resin-vpn","supervisor0","lo"],
							},
						},
					],
				},
				{
					name: "carrier_back",
					kinds: ["network-manager.link-up","kernel.link-up"],
					failure: undefined,
					where: [],
				},
				{
					name: "card_hung",
					kinds: ["kernel.network-card-hung"],
					failure: undefined,
					where: [],
				},
				{
					name: "dhcp_silent",
					kinds: ["network-manager.dhcp-timed-out"],
					failure: undefined,
					where: [
						{
							field: "family",
							test: {
								op: "equals",
								value: "ipv4",
							},
						},
					],
				},
				{
					name: "connected",
					kinds: ["network-manager.state-changed"],
					failure: undefined,
					where: [
						{
							field: "state",
							test: {
								op: "in",
								values: ["connected-global","connected-site"],
							},
						},
					],
				},
				{
					name: "activated",
					kinds: ["network-manager.activated"],
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
					name: "state_reported",
					kinds: ["supervisor.state-reported"],
					failure: undefined,
					where: [],
				},
				{
					name: "no_connectivity",
					kinds: ["nmcli.general"],
					failure: undefined,
					where: [
						{
							field: "connectivity",
							test: {
								op: "equals",
								value: "none",
							},
						},
					],
				},
			],
			groupBy: "boot",
			needs: {
				text: "disconnected not followed by (connected or activated or vpn_up or state_reported) within 1m or count(dhcp_silent) >= 2 within 10m or carrier_lost not followed by (carrier_back or connected or activated or vpn_up or state_reported) within 1m",
				condition: {
					kind: "or",
					of: [
						{
							kind: "not-followed-by",
							what: {
								kind: "signal",
								signal: "disconnected",
							},
							by: {
								kind: "or",
								of: [
									{
										kind: "signal",
										signal: "connected",
									},
									{
										kind: "signal",
										signal: "activated",
									},
									{
										kind: "signal",
										signal: "vpn_up",
									},
									{
										kind: "signal",
										signal: "state_reported",
									},
								],
							},
							within: 60,
						},
						{
							kind: "count",
							signal: "dhcp_silent",
							atLeast: 2,
							within: 600,
						},
						{
							kind: "not-followed-by",
							what: {
								kind: "signal",
								signal: "carrier_lost",
							},
							by: {
								kind: "or",
								of: [
									{
										kind: "signal",
										signal: "carrier_back",
									},
									{
										kind: "signal",
										signal: "connected",
									},
									{
										kind: "signal",
										signal: "activated",
									},
									{
										kind: "signal",
										signal: "vpn_up",
									},
									{
										kind: "signal",
										signal: "state_reported",
									},
								],
							},
							within: 60,
						},
					],
				},
			},
			excludes: [],
			resolvedBy: {
				text: "connected or activated or vpn_up or state_reported",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "connected",
						},
						{
							kind: "signal",
							signal: "activated",
						},
						{
							kind: "signal",
							signal: "vpn_up",
						},
						{
							kind: "signal",
							signal: "state_reported",
						},
					],
				},
			},
			contributes: ["connecting","no_connectivity","card_hung"],
			explains: [
				{
					rule: "dns-servers-unreachable",
					lag: 120,
				},
				{
					rule: "dns-resolver-file-missing",
					lag: 120,
				},
				{
					rule: "dns-no-upstream",
					lag: 120,
				},
				{
					rule: "name-resolution-failing",
					lag: 120,
				},
				{
					rule: "no-route",
					lag: 120,
				},
				{
					rule: "ntp-unreachable",
					lag: 120,
				},
				{
					rule: "api-unreachable",
					lag: 120,
				},
				{
					rule: "outbound-port-blocked",
					lag: 120,
				},
				{
					rule: "vpn-server-unreachable",
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
				{
					rule: "clock-unsynchronised",
					lag: 7200,
				},
				{
					rule: "clock-behind",
					lag: 600,
				},
				{
					rule: "image-download-failing",
					lag: 120,
				},
				{
					rule: "provisioning-failing",
					lag: 120,
				},
				{
					rule: "supervisor-unhealthy",
					lag: 120,
				},
				{
					rule: "vpn-peer-silent",
					lag: 120,
				},
			],
			fixBefore: ["dns-servers-unreachable","ntp-unreachable"],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "no_connectivity",
						condition: {
							kind: "signal",
							signal: "no_connectivity",
						},
						within: undefined,
					},
				],
				loweredBy: [
					{
						text: "state_reported",
						condition: {
							kind: "signal",
							signal: "state_reported",
						},
						within: 600,
					},
				],
			},
			sources: ["kernel","network-manager"],
			remedy: [
				{
					do: "Look at the cable or the radio, and read `nmcli device` and `journalctl -u NetworkManager -n 100`.",
					risk: "read-only",
					needsReboot: false,
					verify: "One device is `connected`.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#6-determining-networking-issues",
				},
			],
			references: ["https://www.balena.io/docs/reference/OS/network/2.x/#checking-connectivity"],
			falsePositives: ["A second interface that is meant to be unplugged."],
			tests: [
				{
					name: "the cable is pulled, and names do not resolve",
					expect: "fires",
					input: "2026-11-21T05:31:10+0000 f220105 kernel: bcmgenet fd580000.ethernet eth0: Link is Down\n2026-11-21T05:31:15+0000 f220105 NetworkManager[600]: <info>  [1795239075.4077] manager: NetworkManager state is now DISCONNECTED\n2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo EAI_AGAIN api.balena-cloud.com\"}\n2026-11-21T05:31:25+0000 f220105 openvpn[40]: 2026-11-21 05:31:25 RESOLVE: Cannot resolve host address: cloudlink.balena-cloud.com:443 (Temporary failure in name resolution)\n2026-11-21T05:33:25+0000 f220105 openvpn[40]: 2026-11-21 05:33:25 RESOLVE: Cannot resolve host address: cloudlink.balena-cloud.com:443 (Temporary failure in name resolution)\n2026-11-21T05:34:15+0000 f220105 NetworkManager[600]: <info>  [1795239255.4077] device (eth0): state change: disconnected -> unavailable (reason 'carrier-changed', sys-iface-state: 'managed')\n2026-11-21T05:34:16+0000 f220105 kernel: random: crng init done\n",
				},
				{
					name: "nobody gives an address",
					expect: "fires",
					input: "2026-11-21T05:31:10+0000 f220105 NetworkManager[600]: <warn>  [1795239070.8104] dhcp4 (eth0): request timed out\n2026-11-21T05:36:10+0000 f220105 NetworkManager[600]: <warn>  [1795239370.8104] dhcp4 (eth0): request timed out\n",
				},
				{
					name: "the link comes up during the start",
					expect: "silent",
					input: "2026-11-21T05:31:10+0000 f220105 NetworkManager[600]: <info>  [1795239070.4077] manager: NetworkManager state is now DISCONNECTED\n2026-11-21T05:31:11+0000 f220105 NetworkManager[600]: <info>  [1795239071.4077] manager: NetworkManager state is now CONNECTING\n2026-11-21T05:31:14+0000 f220105 NetworkManager[600]: <info>  [1795239074.4077] manager: NetworkManager state is now CONNECTED_GLOBAL\n",
				},
				{
					name: "the link is up, and no DNS server answers",
					expect: "silent",
					input: "2026-11-21T05:31:14+0000 f220105 NetworkManager[600]: <info>  [1795239074.4077] manager: NetworkManager state is now CONNECTED_GLOBAL\n2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo EAI_AGAIN api.balena-cloud.com\"}\n2026-11-21T05:31:25+0000 f220105 openvpn[40]: 2026-11-21 05:31:25 RESOLVE: Cannot resolve host address: cloudlink.balena-cloud.com:443 (Temporary failure in name resolution)\n",
				},
			],
		},
		{
			id: "no-route",
			area: "network",
			title: "The device has no way to the internet",
			severity: "critical",
			role: "cause",
			summary: "Connections end at once with \"network unreachable\" or \"no route to host\": there is no default route, or the gateway does not answer.",
			applies: [],
			signals: [
				{
					name: "unreachable",
					kinds: ["supervisor.state-report-failed","supervisor.target-state-failed","supervisor.log-stream-failed","openvpn.connect-failed","openvpn.network-unreachable","openvpn.socket-failed","os-config.fetch-failed","curl.failed"],
					failure: {
						classes: ["connect"],
						reasons: ["no-route","network-unreachable"],
					},
					where: [],
				},
				{
					name: "ipv6_unreachable",
					kinds: ["openvpn.connect-failed"],
					failure: {
						classes: ["connect"],
						reasons: ["no-route","network-unreachable"],
					},
					where: [
						{
							field: "family",
							test: {
								op: "equals",
								value: "ipv6",
							},
						},
					],
				},
				{
					name: "default_route",
					kinds: ["network-manager.default-route"],
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
					name: "state_reported",
					kinds: ["supervisor.state-reported"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "count(unreachable) >= 2 within 10m and (unreachable not followed by (vpn_up or state_reported) within 1m) or unreachable not followed by (vpn_up or state_reported) within 30m then unreachable within 1h then (unreachable not preceded by (vpn_up or state_reported) within 30m) within 1h",
				condition: {
					kind: "or",
					of: [
						{
							kind: "and",
							of: [
								{
									kind: "count",
									signal: "unreachable",
									atLeast: 2,
									within: 600,
								},
								{
									kind: "not-followed-by",
									what: {
										kind: "signal",
										signal: "unreachable",
									},
									by: {
										kind: "or",
										of: [
											{
												kind: "signal",
												signal: "vpn_up",
											},
											{
												kind: "signal",
												signal: "state_reported",
											},
										],
									},
									within: 60,
								},
							],
						},
						{
							kind: "then",
							first: {
								kind: "then",
								first: {
									kind: "not-followed-by",
									what: {
										kind: "signal",
										signal: "unreachable",
									},
									by: {
										kind: "or",
										of: [
											{
												kind: "signal",
												signal: "vpn_up",
											},
											{
												kind: "signal",
												signal: "state_reported",
											},
										],
									},
									within: 1800,
								},
								second: {
									kind: "signal",
									signal: "unreachable",
								},
								within: 3600,
							},
							second: {
								kind: "not-preceded-by",
								what: {
									kind: "signal",
									signal: "unreachable",
								},
								by: {
									kind: "or",
									of: [
										{
											kind: "signal",
											signal: "vpn_up",
										},
										{
											kind: "signal",
											signal: "state_reported",
										},
									],
								},
								within: 1800,
							},
							within: 3600,
						},
					],
				},
			},
			excludes: [
				{
					text: "ipv6_unreachable then (vpn_up or state_reported) within 1m",
					condition: {
						kind: "then",
						first: {
							kind: "signal",
							signal: "ipv6_unreachable",
						},
						second: {
							kind: "or",
							of: [
								{
									kind: "signal",
									signal: "vpn_up",
								},
								{
									kind: "signal",
									signal: "state_reported",
								},
							],
						},
						within: 60,
					},
					within: undefined,
				},
			],
			resolvedBy: {
				text: "vpn_up or state_reported or default_route",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "vpn_up",
						},
						{
							kind: "signal",
							signal: "state_reported",
						},
						{
							kind: "signal",
							signal: "default_route",
						},
					],
				},
			},
			contributes: [],
			explains: [
				{
					rule: "api-unreachable",
					lag: 120,
				},
				{
					rule: "vpn-server-unreachable",
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
				{
					rule: "dns-servers-unreachable",
					lag: 120,
				},
				{
					rule: "name-resolution-failing",
					lag: 120,
				},
				{
					rule: "clock-unsynchronised",
					lag: 7200,
				},
				{
					rule: "image-download-failing",
					lag: 120,
				},
				{
					rule: "provisioning-failing",
					lag: 120,
				},
				{
					rule: "supervisor-unhealthy",
					lag: 120,
				},
				{
					rule: "vpn-peer-silent",
					lag: 120,
				},
				{
					rule: "ntp-unreachable",
					lag: 120,
				},
				{
					rule: "outbound-port-blocked",
					lag: 120,
				},
			],
			fixBefore: ["dns-servers-unreachable","ntp-unreachable"],
			confidence: {
				base: "likely",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["curl","openvpn","os-config","supervisor"],
			remedy: [
				{
					do: "Read `ip route` and `nmcli device`. There has to be a line that begins with `default`.",
					risk: "read-only",
					needsReboot: false,
					verify: "`ping -c 3 <gateway>` is answered.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#6-determining-networking-issues",
				},
				{
					do: "Have the router, or the static address in the connection's file, give a gateway.",
					risk: "disruptive",
					needsReboot: false,
					verify: "NetworkManager says `as default for IPv4 routing and DNS`.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/reference/OS/network/2.x/#network-requirements",
				},
			],
			references: ["https://www.balena.io/docs/reference/OS/network/2.x/#network-requirements"],
			falsePositives: ["The seconds in which an interface changes."],
			tests: [
				{
					name: "neither VPN nor API has a way",
					expect: "fires",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"connect ENETUNREACH 198.51.100.10:443\"}\n2026-11-21T05:31:40+0000 f220105 openvpn[40]: 2026-11-21 05:31:40 TCP: connect to [AF_INET]203.0.113.10:443 failed: Network is unreachable\n2026-11-21T05:33:40+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"connect ENETUNREACH 198.51.100.10:443\"}\n",
				},
				{
					name: "an attempt every quarter of an hour, and none gets through",
					expect: "fires",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"connect ENETUNREACH 198.51.100.10:443\"}\n2026-11-21T05:46:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"connect ENETUNREACH 198.51.100.10:443\"}\n2026-11-21T06:01:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"connect ENETUNREACH 198.51.100.10:443\"}\n2026-11-21T06:16:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"connect ENETUNREACH 198.51.100.10:443\"}\n",
				},
				{
					name: "an attempt fails every quarter of an hour, and the next gets through",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"connect ENETUNREACH 198.51.100.10:443\"}\n2026-11-21T05:31:40+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n2026-11-21T05:46:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"connect ENETUNREACH 198.51.100.10:443\"}\n2026-11-21T05:46:40+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n2026-11-21T06:01:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"connect ENETUNREACH 198.51.100.10:443\"}\n2026-11-21T06:01:40+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n2026-11-21T06:16:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"connect ENETUNREACH 198.51.100.10:443\"}\n2026-11-21T06:16:40+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
				{
					name: "one attempt while the interface changes",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"connect ENETUNREACH 198.51.100.10:443\"}\n2026-11-21T05:31:40+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
				{
					name: "connections time out",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"connect ETIMEDOUT 198.51.100.10:443\"}\n2026-11-21T05:33:40+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"connect ETIMEDOUT 198.51.100.10:443\"}\n",
				},
				{
					name: "a container has no way to a host of its own",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 1f2e3d4c5b6a[812]: Error: connect EHOSTUNREACH 192.168.7.9:502\n2026-11-21T05:31:26+0000 f220105 1f2e3d4c5b6a[812]: Error: connect EHOSTUNREACH 192.168.7.9:502\n2026-11-21T05:31:40+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
			],
		},
		{
			id: "outbound-port-blocked",
			area: "network",
			title: "The network lets nothing out on port 443",
			severity: "critical",
			role: "cause",
			summary: "Names resolve, but connections to the VPN and to the API both time out on port 443. A firewall between the device and the internet drops them.",
			applies: [],
			signals: [
				{
					name: "vpn_timed_out",
					kinds: ["openvpn.connect-failed"],
					failure: {
						classes: ["connect"],
						reasons: ["timed-out"],
					},
					where: [],
				},
				{
					name: "api_timed_out",
					kinds: ["supervisor.state-report-failed","supervisor.target-state-failed"],
					failure: {
						classes: ["connect"],
						reasons: ["timed-out"],
					},
					where: [],
				},
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
			],
			groupBy: "boot",
			needs: {
				text: "count(vpn_timed_out) >= 2 within 30m and count(api_timed_out) >= 2 within 30m",
				condition: {
					kind: "and",
					of: [
						{
							kind: "count",
							signal: "vpn_timed_out",
							atLeast: 2,
							within: 1800,
						},
						{
							kind: "count",
							signal: "api_timed_out",
							atLeast: 2,
							within: 1800,
						},
					],
				},
			},
			excludes: [
				{
					text: "count(dns_fail) >= 2 within 10m",
					condition: {
						kind: "count",
						signal: "dns_fail",
						atLeast: 2,
						within: 600,
					},
					within: 600,
				},
			],
			resolvedBy: {
				text: "vpn_working or state_reported",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "vpn_working",
						},
						{
							kind: "signal",
							signal: "state_reported",
						},
					],
				},
			},
			contributes: [],
			explains: [
				{
					rule: "api-unreachable",
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
				{
					rule: "vpn-server-unreachable",
					lag: 120,
				},
				{
					rule: "image-download-failing",
					lag: 120,
				},
				{
					rule: "provisioning-failing",
					lag: 120,
				},
				{
					rule: "supervisor-unhealthy",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["openvpn","supervisor"],
			remedy: [
				{
					do: "Try another server on port 443 from the device, such as `curl -v https://www.google.com`.",
					risk: "read-only",
					needsReboot: false,
					verify: "A connection to port 443 opens.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#64-firewalled-endpoints",
				},
				{
					do: "Ask the network's owner to allow TCP port 443 to balena's addresses.",
					risk: "read-only",
					needsReboot: false,
					verify: undefined,
					avoid: undefined,
					doc: "https://www.balena.io/docs/reference/OS/network/2.x/#network-requirements",
				},
			],
			references: ["https://www.balena.io/docs/reference/OS/network/2.x/#network-requirements"],
			falsePositives: ["A network whose way to the internet is down altogether, while a resolver on the site still answers from its cache."],
			tests: [
				{
					name: "VPN and API time out, again and again",
					expect: "fires",
					input: "2026-11-21T05:40:10+0000 f220105 openvpn[40]: 2026-11-21 05:40:10 TCP: connect to [AF_INET]203.0.113.10:443 failed: Connection timed out\n2026-11-21T05:41:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"connect ETIMEDOUT 198.51.100.10:443\"}\n2026-11-21T05:42:25+0000 f220105 openvpn[40]: 2026-11-21 05:42:25 TCP: connect to [AF_INET]203.0.113.10:443 failed: Connection timed out\n2026-11-21T05:43:40+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"connect ETIMEDOUT 198.51.100.10:443\"}\n",
				},
				{
					name: "only the VPN times out",
					expect: "silent",
					input: "2026-11-21T05:40:10+0000 f220105 openvpn[40]: 2026-11-21 05:40:10 TCP: connect to [AF_INET]203.0.113.10:443 failed: Connection timed out\n2026-11-21T05:41:25+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n2026-11-21T05:42:25+0000 f220105 openvpn[40]: 2026-11-21 05:42:25 TCP: connect to [AF_INET]203.0.113.10:443 failed: Connection timed out\n",
				},
				{
					name: "only the API times out",
					expect: "silent",
					input: "2026-11-21T05:40:09+0000 f220105 openvpn[40]: 2026-11-21 05:40:09 Initialization Sequence Completed\n2026-11-21T05:41:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"connect ETIMEDOUT 198.51.100.10:443\"}\n2026-11-21T05:43:40+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"connect ETIMEDOUT 198.51.100.10:443\"}\n",
				},
			],
		},
		{
			id: "proxy-down",
			area: "network",
			title: "The proxy does not work",
			severity: "error",
			role: "cause",
			summary: "The device sends its connections through a proxy (redsocks), which does not run, is configured wrongly, or does not reach the proxy server behind it.",
			applies: [],
			signals: [
				{
					name: "proxy_failed",
					kinds: ["redsocks.listen-failed","redsocks.not-listening","redsocks.configuration-invalid","redsocks.configuration-missing","redsocks.user-missing"],
					failure: undefined,
					where: [],
				},
				{
					name: "server_failed",
					kinds: ["redsocks.connect-failed"],
					failure: undefined,
					where: [],
				},
				{
					name: "relay_failed",
					kinds: ["redsocks.relay-failed"],
					failure: undefined,
					where: [],
				},
				{
					name: "unit_ended",
					kinds: ["systemd.start-limit-hit","systemd.unit-failed","failed-units.unit"],
					failure: undefined,
					where: [
						{
							field: "unit",
							test: {
								op: "equals",
								value: "redsocks.service",
							},
						},
					],
				},
				{
					name: "started",
					kinds: ["redsocks.started","redsocks.redirecting"],
					failure: undefined,
					where: [],
				},
				{
					name: "bypassed",
					kinds: ["redsocks.bypassed"],
					failure: undefined,
					where: [],
				},
				{
					name: "unconfigured",
					kinds: ["redsocks.unconfigured"],
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
					name: "state_reported",
					kinds: ["supervisor.state-reported"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "proxy_failed not followed by (started or vpn_up or state_reported) within 1m or count(server_failed) >= 2 within 10m or unit_ended not followed by (started or vpn_up or state_reported) within 1m",
				condition: {
					kind: "or",
					of: [
						{
							kind: "not-followed-by",
							what: {
								kind: "signal",
								signal: "proxy_failed",
							},
							by: {
								kind: "or",
								of: [
									{
										kind: "signal",
										signal: "started",
									},
									{
										kind: "signal",
										signal: "vpn_up",
									},
									{
										kind: "signal",
										signal: "state_reported",
									},
								],
							},
							within: 60,
						},
						{
							kind: "count",
							signal: "server_failed",
							atLeast: 2,
							within: 600,
						},
						{
							kind: "not-followed-by",
							what: {
								kind: "signal",
								signal: "unit_ended",
							},
							by: {
								kind: "or",
								of: [
									{
										kind: "signal",
										signal: "started",
									},
									{
										kind: "signal",
										signal: "vpn_up",
									},
									{
										kind: "signal",
										signal: "state_reported",
									},
								],
							},
							within: 60,
						},
					],
				},
			},
			excludes: [
				{
					text: "unconfigured",
					condition: {
						kind: "signal",
						signal: "unconfigured",
					},
					within: undefined,
				},
			],
			resolvedBy: {
				text: "vpn_up or state_reported or started",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "vpn_up",
						},
						{
							kind: "signal",
							signal: "state_reported",
						},
						{
							kind: "signal",
							signal: "started",
						},
					],
				},
			},
			contributes: ["relay_failed","bypassed"],
			explains: [
				{
					rule: "api-unreachable",
					lag: 120,
				},
				{
					rule: "outbound-port-blocked",
					lag: 120,
				},
				{
					rule: "vpn-server-refuses",
					lag: 120,
				},
				{
					rule: "vpn-server-unreachable",
					lag: 120,
				},
				{
					rule: "registry-blocked",
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
				{
					rule: "image-download-failing",
					lag: 120,
				},
				{
					rule: "provisioning-failing",
					lag: 120,
				},
				{
					rule: "supervisor-unhealthy",
					lag: 120,
				},
				{
					rule: "vpn-connection-reset",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["failed-units","redsocks","systemd"],
			remedy: [
				{
					do: "Read `journalctl -u redsocks -n 50` and /mnt/boot/system-proxy/redsocks.conf, and try the proxy's address and port.",
					risk: "read-only",
					needsReboot: false,
					verify: "The proxy server answers, and redsocks listens on port 12345.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/reference/OS/network/2.x/#connecting-behind-a-proxy",
				},
				{
					do: "Correct redsocks.conf, then restart the device's proxy after asking (`systemctl restart balena-proxy-config`).",
					risk: "disruptive",
					needsReboot: false,
					verify: "The supervisor says `Internet Connectivity: OK`.",
					avoid: "Do not add `log = \"file:…\"` to redsocks.conf. redsocks may not write there.",
					doc: "https://www.balena.io/docs/reference/OS/network/2.x/#connecting-behind-a-proxy",
				},
			],
			references: ["https://www.balena.io/docs/reference/OS/network/2.x/#connecting-behind-a-proxy"],
			falsePositives: ["A proxy server that was restarted."],
			tests: [
				{
					name: "redsocks does not listen",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 balena-proxy-config[700]: [balena-proxy-config][ERROR] redsocks is not listening on 10.114.103.1:12345.\n2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"connect ECONNREFUSED 198.51.100.10:443\"}\n2026-11-21T05:33:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"connect ECONNREFUSED 198.51.100.10:443\"}\n",
				},
				{
					name: "no proxy is set",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 balena-proxy-config[700]: [balena-proxy-config][INFO] No proxy configuration found, skipping.\n2026-11-21T05:31:40+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
				{
					name: "one relay is cut",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 redsocks[712]: 1509616480.985356 notice redsocks.c:839 redsocks_event_error(...) [192.0.2.7:36657->198.51.100.19:443]: relay error, code EVBUFFER_READ|0|0|EVBUFFER_ERROR|0|0x0: Connection reset by peer\n2026-11-21T05:31:40+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
				{
					name: "the API refuses, without a proxy",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"connect ECONNREFUSED 198.51.100.10:443\"}\n2026-11-21T05:33:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"connect ECONNREFUSED 198.51.100.10:443\"}\n",
				},
			],
		},
		{
			id: "registry-blocked",
			area: "network",
			title: "The registry cannot be reached, while the API can",
			severity: "error",
			role: "cause",
			summary: "The API answers, but connections to the image registry or to its storage fail. New releases cannot be downloaded; what runs goes on. Most often a firewall lets only some of balena's names pass.",
			applies: [],
			signals: [
				{
					name: "registry_failed",
					kinds: ["engine.pull-failed","engine.download-retrying","supervisor.image-download-failed"],
					failure: {
						classes: ["connect"],
						reasons: undefined,
					},
					where: [],
				},
				{
					name: "registry_untrusted",
					kinds: ["engine.pull-failed","supervisor.image-download-failed"],
					failure: {
						classes: ["tls"],
						reasons: ["unknown-issuer","handshake-timed-out","not-tls","wrong-name"],
					},
					where: [],
				},
				{
					name: "check_failed",
					kinds: ["checks.failed"],
					failure: undefined,
					where: [
						{
							field: "finding",
							test: {
								op: "equals",
								value: "registry-unreachable",
							},
						},
					],
				},
				{
					name: "state_reported",
					kinds: ["supervisor.state-reported"],
					failure: undefined,
					where: [],
				},
				{
					name: "api_failed",
					kinds: ["supervisor.state-report-failed","supervisor.target-state-failed"],
					failure: undefined,
					where: [],
				},
				{
					name: "applied",
					kinds: ["supervisor.target-state-applied"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "count(registry_failed) >= 2 within 1h and (registry_failed not followed by applied within 10m) or registry_untrusted or check_failed and (state_reported not followed by api_failed)",
				condition: {
					kind: "or",
					of: [
						{
							kind: "and",
							of: [
								{
									kind: "count",
									signal: "registry_failed",
									atLeast: 2,
									within: 3600,
								},
								{
									kind: "not-followed-by",
									what: {
										kind: "signal",
										signal: "registry_failed",
									},
									by: {
										kind: "signal",
										signal: "applied",
									},
									within: 600,
								},
							],
						},
						{
							kind: "signal",
							signal: "registry_untrusted",
						},
						{
							kind: "and",
							of: [
								{
									kind: "signal",
									signal: "check_failed",
								},
								{
									kind: "not-followed-by",
									what: {
										kind: "signal",
										signal: "state_reported",
									},
									by: {
										kind: "signal",
										signal: "api_failed",
									},
									within: undefined,
								},
							],
						},
					],
				},
			},
			excludes: [
				{
					text: "api_failed not followed by state_reported",
					condition: {
						kind: "not-followed-by",
						what: {
							kind: "signal",
							signal: "api_failed",
						},
						by: {
							kind: "signal",
							signal: "state_reported",
						},
						within: undefined,
					},
					within: 1800,
				},
			],
			resolvedBy: {
				text: "applied",
				condition: {
					kind: "signal",
					signal: "applied",
				},
			},
			contributes: [],
			explains: [
				{
					rule: "image-download-failing",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "check_failed",
						condition: {
							kind: "signal",
							signal: "check_failed",
						},
						within: undefined,
					},
				],
				loweredBy: [
					{
						text: "api_failed",
						condition: {
							kind: "signal",
							signal: "api_failed",
						},
						within: undefined,
					},
				],
			},
			sources: ["checks","engine","supervisor"],
			remedy: [
				{
					do: "Try the registry from the device with `curl -v https://registry2.balena-cloud.com/v2/`. An answer of 401 is a good one.",
					risk: "read-only",
					needsReboot: false,
					verify: "A connection opens and HTTP answers.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#64-firewalled-endpoints",
				},
				{
					do: "Ask the network's owner to allow TCP port 443 to all of balena's names, not only to the API.",
					risk: "read-only",
					needsReboot: false,
					verify: undefined,
					avoid: undefined,
					doc: "https://www.balena.io/docs/reference/OS/network/2.x/#network-requirements",
				},
			],
			references: ["https://github.com/balena-io-modules/device-diagnostics/blob/master/diagnostics.md"],
			falsePositives: ["A moment's outage of the registry. Then other devices of the fleet have it too."],
			tests: [
				{
					name: "downloads time out while the API answers",
					expect: "fires",
					input: "2026-11-21T05:31:10+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n2026-11-21T05:31:25+0000 f220105 balenad[812]: time=\"2026-11-21T05:31:25.794621631Z\" level=error msg=\"Download failed after 10 attempts: dial tcp 198.51.100.19:443: i/o timeout\"\n2026-11-21T05:32:40+0000 f220105 balenad[812]: time=\"2026-11-21T05:32:40.794621631Z\" level=error msg=\"Download failed after 10 attempts: dial tcp 198.51.100.19:443: i/o timeout\"\n",
				},
				{
					name: "one retry, and it goes on",
					expect: "silent",
					input: "2026-11-21T05:31:10+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n2026-11-21T05:31:25+0000 f220105 balenad[812]: time=\"2026-11-21T05:31:25.794621631Z\" level=info msg=\"Download failed, retrying (3/10): read tcp 192.0.2.7:40312->198.51.100.19:443: read: connection reset by peer\"\n2026-11-21T05:32:40+0000 f220105 balena-supervisor[39]: [debug]   Finished applying target state\n",
				},
				{
					name: "a retry again and again, and the release is applied",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 balenad[812]: time=\"2026-11-21T05:31:25.794621631Z\" level=info msg=\"Download failed, retrying (1/10): read tcp 192.0.2.7:40312->198.51.100.19:443: read: connection reset by peer\"\n2026-11-21T05:31:35+0000 f220105 balenad[812]: time=\"2026-11-21T05:31:35.794621631Z\" level=info msg=\"Download failed, retrying (2/10): read tcp 192.0.2.7:40312->198.51.100.19:443: read: connection reset by peer\"\n2026-11-21T05:32:40+0000 f220105 balena-supervisor[39]: [debug]   Finished applying target state\n2026-11-21T05:32:41+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
				{
					name: "the API cannot be reached either",
					expect: "silent",
					input: "2026-11-21T05:31:10+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"connect ETIMEDOUT 198.51.100.10:443\"}\n2026-11-21T05:31:25+0000 f220105 balenad[812]: time=\"2026-11-21T05:31:25.794621631Z\" level=error msg=\"Download failed after 10 attempts: dial tcp 198.51.100.19:443: i/o timeout\"\n2026-11-21T05:32:40+0000 f220105 balenad[812]: time=\"2026-11-21T05:32:40.794621631Z\" level=error msg=\"Download failed after 10 attempts: dial tcp 198.51.100.19:443: i/o timeout\"\n",
				},
				{
					name: "the disk is full",
					expect: "silent",
					input: "2026-11-21T05:31:10+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n2026-11-21T05:31:25+0000 f220105 balenad[812]: time=\"2026-11-21T05:31:25.794621631Z\" level=error msg=\"Not continuing with pull after error: failed to register layer: Error processing tar file(exit status 1): write /usr/lib/libx.so: no space left on device\"\n",
				},
			],
		},
		{
			id: "wifi-association-failing",
			area: "network",
			title: "The device cannot join the Wi-Fi network",
			severity: "error",
			role: "cause",
			summary: "The access point is not found, refuses the key, or does not answer in time. Without it the device has no network, unless it has another one.",
			applies: [],
			signals: [
				{
					name: "association_failed",
					kinds: ["network-manager.association-failed","network-manager.key-refused","network-manager.secrets-missing"],
					failure: undefined,
					where: [],
				},
				{
					name: "network_not_found",
					kinds: ["network-manager.device-failed"],
					failure: undefined,
					where: [
						{
							field: "reason",
							test: {
								op: "in",
								values: ["ssid-not-found","no-secrets","supplicant-timeout","supplicant-disconnect","supplicant-failed"],
							},
						},
					],
				},
				{
					name: "activated",
					kinds: ["network-manager.activated"],
					failure: undefined,
					where: [],
				},
				{
					name: "connected",
					kinds: ["network-manager.state-changed"],
					failure: undefined,
					where: [
						{
							field: "state",
							test: {
								op: "equals",
								value: "connected-global",
							},
						},
					],
				},
				{
					name: "dhcp_bound",
					kinds: ["network-manager.dhcp-bound"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "(association_failed or network_not_found) not followed by (activated or connected or dhcp_bound) within 2m or count(association_failed) >= 3 within 30m",
				condition: {
					kind: "or",
					of: [
						{
							kind: "not-followed-by",
							what: {
								kind: "or",
								of: [
									{
										kind: "signal",
										signal: "association_failed",
									},
									{
										kind: "signal",
										signal: "network_not_found",
									},
								],
							},
							by: {
								kind: "or",
								of: [
									{
										kind: "signal",
										signal: "activated",
									},
									{
										kind: "signal",
										signal: "connected",
									},
									{
										kind: "signal",
										signal: "dhcp_bound",
									},
								],
							},
							within: 120,
						},
						{
							kind: "count",
							signal: "association_failed",
							atLeast: 3,
							within: 1800,
						},
					],
				},
			},
			excludes: [],
			resolvedBy: {
				text: "activated or connected or dhcp_bound",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "activated",
						},
						{
							kind: "signal",
							signal: "connected",
						},
						{
							kind: "signal",
							signal: "dhcp_bound",
						},
					],
				},
			},
			contributes: [],
			explains: [
				{
					rule: "link-down",
					lag: 120,
				},
				{
					rule: "dns-servers-unreachable",
					lag: 120,
				},
				{
					rule: "dns-resolver-file-missing",
					lag: 120,
				},
				{
					rule: "name-resolution-failing",
					lag: 120,
				},
				{
					rule: "no-route",
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
				{
					rule: "image-download-failing",
					lag: 120,
				},
				{
					rule: "provisioning-failing",
					lag: 120,
				},
				{
					rule: "supervisor-unhealthy",
					lag: 120,
				},
				{
					rule: "vpn-peer-silent",
					lag: 120,
				},
				{
					rule: "clock-unsynchronised",
					lag: 7200,
				},
			],
			fixBefore: ["dns-servers-unreachable"],
			confidence: {
				base: "likely",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["network-manager"],
			remedy: [
				{
					do: "See with `nmcli device wifi list` whether the network is there, and with which signal.",
					risk: "read-only",
					needsReboot: false,
					verify: "The network is listed with more than 40 %.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/reference/OS/network/2.x/#wifi-setup",
				},
				{
					do: "Correct name or key in the connection's file in /mnt/boot/system-connections.",
					risk: "disruptive",
					needsReboot: false,
					verify: "NetworkManager says `Activation: successful`.",
					avoid: "Do not remove the connection over that same connection.",
					doc: "https://www.balena.io/docs/reference/OS/network/2.x/#wifi-setup",
				},
			],
			references: ["https://www.balena.io/docs/reference/OS/network/2.x/#wifi-setup"],
			falsePositives: ["A device that is online by cable, with a Wi-Fi network that is meant for another place."],
			tests: [
				{
					name: "the key is refused",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 NetworkManager[600]: <warn>  [1608879873.0956] device (wlan0): Activation: (wifi) disconnected during association, asking for new key\n2026-11-21T05:31:15+0000 f220105 NetworkManager[600]: <warn>  [1608879873.0956] device (wlan0): no secrets: No agents were available for this request.\n2026-11-21T05:31:15+0000 f220105 NetworkManager[600]: <info>  [1608879873.0956] device (wlan0): state change: need-auth -> failed (reason 'no-secrets', sys-iface-state: 'managed')\n2026-11-21T05:31:16+0000 f220105 NetworkManager[600]: <warn>  [1608879873.0956] device (wlan0): Activation: failed for connection 'resin-wifi'\n2026-11-21T05:35:16+0000 f220105 NetworkManager[600]: <info>  [1645071269.4077] device (wlan0): supplicant interface state: associated -> disconnected\n",
				},
				{
					name: "the second attempt succeeds",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 NetworkManager[600]: <warn>  [1608879873.0956] device (wlan0): Activation: (wifi) association took too long, failing activation\n2026-11-21T05:31:35+0000 f220105 NetworkManager[600]: <info>  [1645071269.4077] device (wlan0): Activation: successful, device activated.\n",
				},
				{
					name: "a modem fails",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 ModemManager[650]: <warn>  [modem0] SIM is missing\n2026-11-21T05:31:35+0000 f220105 NetworkManager[600]: <info>  [1645071269.4077] device (eth0): Activation: successful, device activated.\n",
				},
			],
		},
		{
			id: "wifi-signal-weak",
			area: "network",
			title: "The Wi-Fi signal is weak",
			severity: "warning",
			role: "cause",
			summary: "The health check measures less than 40 % of signal. Connections become slow and break now and then.",
			applies: [],
			signals: [
				{
					name: "weak",
					kinds: ["checks.failed"],
					failure: undefined,
					where: [
						{
							field: "finding",
							test: {
								op: "equals",
								value: "wifi-signal-weak",
							},
						},
					],
				},
				{
					name: "packets_lost",
					kinds: ["checks.failed"],
					failure: undefined,
					where: [
						{
							field: "finding",
							test: {
								op: "equals",
								value: "packets-lost",
							},
						},
					],
				},
			],
			groupBy: "boot",
			needs: {
				text: "weak",
				condition: {
					kind: "signal",
					signal: "weak",
				},
			},
			excludes: [],
			resolvedBy: undefined,
			contributes: ["packets_lost"],
			explains: [
				{
					rule: "wifi-association-failing",
					lag: 120,
				},
				{
					rule: "link-down",
					lag: 120,
				},
				{
					rule: "vpn-peer-silent",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "certain",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["checks"],
			remedy: [
				{
					do: "Read `nmcli device wifi list` several times, and compare places and antennas.",
					risk: "read-only",
					needsReboot: false,
					verify: "More than 40 %.",
					avoid: undefined,
					doc: "https://github.com/balena-io-modules/device-diagnostics/blob/master/diagnostics.md",
				},
			],
			references: ["https://github.com/balena-io-modules/device-diagnostics/blob/master/diagnostics.md"],
			falsePositives: ["A device that is online by cable."],
			tests: [
				{
					name: "the health check says so",
					expect: "fires",
					input: "{\"diagnose_version\":\"4.22.13\",\"checks\":[{\"name\":\"check_networking\",\"success\":false,\"status\":\"Some networking issues detected: \\ntest_wifi: Configured wifi interface wlan0 has a weak signal (<40%)\"}]}\n",
				},
				{
					name: "packets are lost, by cable",
					expect: "silent",
					input: "{\"diagnose_version\":\"4.22.13\",\"checks\":[{\"name\":\"check_networking\",\"success\":false,\"status\":\"Some networking issues detected: \\ntest_ping: Packets lost while pinging\"}]}\n",
				},
				{
					name: "an access point is not found",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 NetworkManager[600]: <info>  [1645071269.4077] device (wlan0): state change: config -> failed (reason 'ssid-not-found', sys-iface-state: 'managed')\n",
				},
			],
		},
		{
			id: "config-json-invalid",
			area: "os",
			title: "config.json is damaged",
			severity: "critical",
			role: "cause",
			summary: "The device cannot read its configuration: config.json is cut off, is no JSON, or holds a value that cannot be used. Without it there is no VPN and no registration.",
			applies: [],
			signals: [
				{
					name: "damaged",
					kinds: ["config-json.invalid"],
					failure: undefined,
					where: [
						{
							field: "path",
							test: {
								op: "equals",
								value: "/mnt/boot/config.json",
							},
						},
					],
				},
				{
					name: "refused",
					kinds: ["os-config.config-invalid"],
					failure: undefined,
					where: [],
				},
				{
					name: "read_well",
					kinds: ["config-json.reported"],
					failure: undefined,
					where: [
						{
							field: "path",
							test: {
								op: "equals",
								value: "/mnt/boot/config.json",
							},
						},
					],
				},
				{
					name: "config_retrieved",
					kinds: ["os-config.retrieved"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "damaged or refused not followed by config_retrieved within 5m",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "damaged",
						},
						{
							kind: "not-followed-by",
							what: {
								kind: "signal",
								signal: "refused",
							},
							by: {
								kind: "signal",
								signal: "config_retrieved",
							},
							within: 300,
						},
					],
				},
			},
			excludes: [],
			resolvedBy: {
				text: "config_retrieved",
				condition: {
					kind: "signal",
					signal: "config_retrieved",
				},
			},
			contributes: ["read_well"],
			explains: [
				{
					rule: "device-not-provisioned",
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
				{
					rule: "vpn-config-invalid",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "damaged",
						condition: {
							kind: "signal",
							signal: "damaged",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["config-json","os-config"],
			remedy: [
				{
					do: "Check it with `jq . /mnt/boot/config.json`. It names the place of the first mistake. Do not show its keys to anybody.",
					risk: "read-only",
					needsReboot: false,
					verify: "`jq` prints the whole file.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#7-working-with-the-configjson-file",
				},
				{
					do: "Copy it away, correct the copy, check that with `jq`, and put it in place, after asking. Then restart.",
					risk: "disruptive",
					needsReboot: true,
					verify: undefined,
					avoid: "Do not edit the file in place.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#7-working-with-the-configjson-file",
				},
			],
			references: ["https://github.com/balena-os/meta-balena#configjson"],
			falsePositives: ["A service that the cloud offers and this version of balenaOS does not know."],
			tests: [
				{
					name: "os-config cannot use it",
					expect: "fires",
					input: "2026-11-21T05:31:16+0000 f220105 os-config[501]: Reading /mnt/boot/config.json\n2026-11-21T05:31:16+0000 f220105 os-config[501]: Expected JSON object\n2026-11-21T05:41:16+0000 f220105 os-config[801]: Expected JSON object\n",
				},
				{
					name: "there are no credentials in it",
					expect: "silent",
					input: "2026-11-21T05:31:16+0000 f220105 os-config[501]: Unconfigured device. Exiting...\n2026-11-21T05:41:16+0000 f220105 os-config[801]: Unconfigured device. Exiting...\n",
				},
				{
					name: "the API's certificate is refused",
					expect: "silent",
					input: "2026-11-21T05:31:16+0000 f220105 os-config[501]: https://api.balena-cloud.com/os/v1/config: error trying to connect: error:1416F086:SSL routines:tls_process_server_certificate:certificate verify failed:../openssl-1.1.1l/ssl/statem/statem_clnt.c:1914: (certificate is not yet valid)\n",
				},
			],
		},
		{
			id: "journal-incomplete",
			area: "os",
			title: "The journal has holes",
			severity: "info",
			role: "cause",
			summary: "journald dropped messages, missed some of the kernel's, or could not write. What the journal does not show may have happened all the same.",
			applies: [],
			signals: [
				{
					name: "dropped",
					kinds: ["journald.suppressed"],
					failure: undefined,
					where: [],
				},
				{
					name: "kernel_missed",
					kinds: ["journald.kernel-messages-missed"],
					failure: undefined,
					where: [],
				},
				{
					name: "write_failed",
					kinds: ["journald.write-failed"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "dropped or kernel_missed or write_failed",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "dropped",
						},
						{
							kind: "signal",
							signal: "kernel_missed",
						},
						{
							kind: "signal",
							signal: "write_failed",
						},
					],
				},
			},
			excludes: [],
			resolvedBy: undefined,
			contributes: [],
			explains: [],
			fixBefore: [],
			confidence: {
				base: "certain",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["journald"],
			remedy: [
				{
					do: "See who writes so much, and ask for a journal of the time in question (`journalctl --since … --until …`).",
					risk: "read-only",
					needsReboot: false,
					verify: "No more `Suppressed` for that unit.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#52-persistent-logs",
				},
			],
			references: ["https://www.freedesktop.org/software/systemd/man/latest/journald.conf.html"],
			falsePositives: ["A service that is talkative for a moment."],
			tests: [
				{
					name: "journald drops messages",
					expect: "fires",
					input: "2026-11-21T05:31:16+0000 f220105 systemd-journald[120]: Suppressed 1234 messages from balena.service\n",
				},
				{
					name: "a file is put aside",
					expect: "silent",
					input: "2026-11-21T05:31:16+0000 f220105 systemd-journald[120]: Monotonic clock jumped backwards relative to last journal entry, rotating.\n2026-11-21T05:31:17+0000 f220105 systemd-journald[120]: Journal started\n",
				},
				{
					name: "another program has the words",
					expect: "silent",
					input: "2026-11-21T05:31:16+0000 f220105 phase[12]: Suppressed 1234 messages from balena.service\n2026-11-21T05:31:17+0000 f220105 systemd-journald[120]: Journal started\n",
				},
			],
		},
		{
			id: "os-rollback",
			area: "os",
			title: "An update of balenaOS was rolled back",
			severity: "error",
			role: "cause",
			summary: "After an update of the host the new system did not pass its health checks, or did not start, and the device went back to the old one. What failed the check is the fault to be found.",
			applies: [],
			signals: [
				{
					name: "rolled_back",
					kinds: ["rollback.rolling-back","rollback.altboot","rollback.altboot-stuck","rollback.hooks-failed"],
					failure: undefined,
					where: [],
				},
				{
					name: "checks_failed",
					kinds: ["rollback.checks-failed"],
					failure: undefined,
					where: [],
				},
				{
					name: "test_failed",
					kinds: ["rollback.test-failed"],
					failure: undefined,
					where: [],
				},
				{
					name: "check_failed",
					kinds: ["checks.failed"],
					failure: undefined,
					where: [
						{
							field: "finding",
							test: {
								op: "equals",
								value: "os-rolled-back",
							},
						},
					],
				},
				{
					name: "update_failed",
					kinds: ["hup-log.update-failed"],
					failure: undefined,
					where: [],
				},
				{
					name: "stable",
					kinds: ["rollback.stable"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "rolled_back or check_failed",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "rolled_back",
						},
						{
							kind: "signal",
							signal: "check_failed",
						},
					],
				},
			},
			excludes: [],
			resolvedBy: {
				text: "stable",
				condition: {
					kind: "signal",
					signal: "stable",
				},
			},
			contributes: ["checks_failed","test_failed","update_failed"],
			explains: [],
			fixBefore: [],
			confidence: {
				base: "certain",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["checks","rollback"],
			remedy: [
				{
					do: "Read what failed: `journalctl -u rollback-health`, and the newest log in /mnt/data/balenahup. An update that was rolled back once fails again until the reason is repaired.",
					risk: "read-only",
					needsReboot: false,
					verify: "The journal names the test that failed, whether VPN, engine or board.",
					avoid: "Do not start the update again before that.",
					doc: "https://github.com/balena-os/meta-balena/blob/development/docs/rollbacks.md",
				},
			],
			references: ["https://github.com/balena-os/meta-balena/blob/development/docs/rollbacks.md"],
			falsePositives: ["The network was down in the minutes after the update, and the VPN counts."],
			tests: [
				{
					name: "the VPN did not come back with the new system",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 rollback-health[700]: Rollback: HUP detected. Running healthchecks after 60 seconds\n2026-11-21T05:47:15+0000 f220105 rollback-health[700]: Rollback: ERROR: VPN used to be ok but has not connected!\n2026-11-21T05:47:16+0000 f220105 rollback-health[700]: Rollback: Failed healthchecks. Rebooting to previous rootfs\n",
				},
				{
					name: "the new system is stable",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 rollback-health[700]: Rollback: HUP detected. Running healthchecks after 60 seconds\n2026-11-21T05:32:15+0000 f220105 rollback-health[700]: Rollback: Running healthchecks to see if new system is stable\n2026-11-21T05:32:20+0000 f220105 rollback-health[700]: Rollback: new OS seems stable. Preventing further rollbacks\n",
				},
				{
					name: "one check fails and is tried again",
					expect: "silent",
					input: "2026-11-21T05:32:15+0000 f220105 rollback-health[700]: Rollback: ERROR: VPN used to be ok but has not connected!\n2026-11-21T05:33:15+0000 f220105 rollback-health[700]: Rollback: VPN is back online in new OS.\n2026-11-21T05:33:20+0000 f220105 rollback-health[700]: Rollback: new OS seems stable. Preventing further rollbacks\n",
				},
				{
					name: "another program has the words",
					expect: "silent",
					input: "2026-11-21T05:47:16+0000 f220105 phase[12]: Rollback: Failed healthchecks. Rebooting to previous rootfs\n2026-11-21T05:47:17+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
			],
		},
		{
			id: "os-unsupported",
			area: "os",
			title: "The operating system is out of support",
			severity: "warning",
			role: "cause",
			summary: "The device runs a version of balenaOS (or resinOS) that gets no repairs any more, or one that is not offered for its type. Known faults of old versions stay in it.",
			applies: [],
			signals: [
				{
					name: "deprecated",
					kinds: ["checks.failed"],
					failure: undefined,
					where: [
						{
							field: "finding",
							test: {
								op: "equals",
								value: "os-deprecated",
							},
						},
					],
				},
				{
					name: "unlisted",
					kinds: ["checks.failed"],
					failure: undefined,
					where: [
						{
							field: "finding",
							test: {
								op: "equals",
								value: "os-unlisted",
							},
						},
					],
				},
				{
					name: "api_silent",
					kinds: ["checks.failed"],
					failure: undefined,
					where: [
						{
							field: "finding",
							test: {
								op: "in",
								values: ["host-unreachable","tls-intercepted"],
							},
						},
					],
				},
				{
					name: "networking_fine",
					kinds: ["checks.succeeded"],
					failure: undefined,
					where: [
						{
							field: "check",
							test: {
								op: "equals",
								value: "check_networking",
							},
						},
					],
				},
			],
			groupBy: "boot",
			needs: {
				text: "deprecated or unlisted and networking_fine",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "deprecated",
						},
						{
							kind: "and",
							of: [
								{
									kind: "signal",
									signal: "unlisted",
								},
								{
									kind: "signal",
									signal: "networking_fine",
								},
							],
						},
					],
				},
			},
			excludes: [
				{
					text: "api_silent",
					condition: {
						kind: "signal",
						signal: "api_silent",
					},
					within: undefined,
				},
			],
			resolvedBy: undefined,
			contributes: [],
			explains: [],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "deprecated",
						condition: {
							kind: "signal",
							signal: "deprecated",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["checks"],
			remedy: [
				{
					do: "Compare the version in /etc/os-release with those that the dashboard offers for this device type.",
					risk: "read-only",
					needsReboot: false,
					verify: "The dashboard offers the version.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#21-device-health-checks",
				},
				{
					do: "Update the host OS from the dashboard, after asking, and one device first.",
					risk: "disruptive",
					needsReboot: true,
					verify: "The dashboard shows the new version, and the device is online.",
					avoid: undefined,
					doc: "https://github.com/balena-os/meta-balena/blob/development/docs/rollbacks.md",
				},
			],
			references: ["https://github.com/balena-io-modules/device-diagnostics/blob/master/diagnostics.md"],
			falsePositives: ["A device type of one's own, whose versions the cloud does not list."],
			tests: [
				{
					name: "the first generation",
					expect: "fires",
					input: "{\"diagnose_version\":\"4.22.13\",\"checks\":[{\"name\":\"check_balenaOS\",\"success\":false,\"status\":\"ResinOS 1.x is now completely deprecated\"}]}\n",
				},
				{
					name: "the API did not answer",
					expect: "silent",
					input: "{\"diagnose_version\":\"4.22.13\",\"checks\":[{\"name\":\"check_balenaOS\",\"success\":false,\"status\":\"balenaOS 2.x detected, but this version is not currently available in https://api.balena-cloud.com\"},{\"name\":\"check_networking\",\"success\":false,\"status\":\"Some networking issues detected: \\ntest_balena_api: Could not contact https://api.balena-cloud.com\"}]}\n",
				},
				{
					name: "a supported version",
					expect: "silent",
					input: "{\"diagnose_version\":\"4.22.13\",\"checks\":[{\"name\":\"check_balenaOS\",\"success\":true,\"status\":\"Supported balenaOS 2.x detected\"},{\"name\":\"check_networking\",\"success\":true,\"status\":\"No networking issues detected\"}]}\n",
				},
			],
		},
		{
			id: "disk-full",
			area: "storage",
			title: "A partition of the device is full",
			severity: "error",
			role: "cause",
			summary: "The data or the state partition has no room left. Downloads fail, services cannot write or start, and images seem to be missing because they never fitted. The root partitions are built to be full and do not count.",
			applies: [],
			signals: [
				{
					name: "no_space",
					kinds: undefined,
					failure: {
						classes: ["storage"],
						reasons: ["no-space"],
					},
					where: [],
				},
				{
					name: "partition_full",
					kinds: ["df.filesystem"],
					failure: undefined,
					where: [
						{
							field: "counted",
							test: {
								op: "equals",
								value: "blocks",
							},
						},
						{
							field: "mount",
							test: {
								op: "in",
								values: ["/mnt/data","/mnt/state","/var/lib/docker","/resin-data"],
							},
						},
						{
							field: "usedPercent",
							test: {
								op: "above",
								value: 97,
							},
						},
					],
				},
				{
					name: "check_failed",
					kinds: ["checks.failed"],
					failure: undefined,
					where: [
						{
							field: "finding",
							test: {
								op: "equals",
								value: "disk-full",
							},
						},
						{
							field: "percent",
							test: {
								op: "below",
								value: 3,
							},
						},
					],
				},
				{
					name: "nearly_full",
					kinds: ["checks.failed"],
					failure: undefined,
					where: [
						{
							field: "finding",
							test: {
								op: "equals",
								value: "disk-full",
							},
						},
					],
				},
				{
					name: "inodes_used_up",
					kinds: ["df.filesystem"],
					failure: undefined,
					where: [
						{
							field: "counted",
							test: {
								op: "equals",
								value: "inodes",
							},
						},
						{
							field: "mount",
							test: {
								op: "in",
								values: ["/mnt/data","/mnt/state","/var/lib/docker","/resin-data"],
							},
						},
						{
							field: "usedPercent",
							test: {
								op: "above",
								value: 97,
							},
						},
					],
				},
				{
					name: "data_roomy",
					kinds: ["df.filesystem"],
					failure: undefined,
					where: [
						{
							field: "counted",
							test: {
								op: "equals",
								value: "blocks",
							},
						},
						{
							field: "mount",
							test: {
								op: "in",
								values: ["/mnt/data","/resin-data"],
							},
						},
						{
							field: "usedPercent",
							test: {
								op: "below",
								value: 90,
							},
						},
					],
				},
				{
					name: "applied",
					kinds: ["supervisor.target-state-applied"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "partition_full or check_failed or no_space",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "partition_full",
						},
						{
							kind: "signal",
							signal: "check_failed",
						},
						{
							kind: "signal",
							signal: "no_space",
						},
					],
				},
			},
			excludes: [
				{
					text: "inodes_used_up and data_roomy",
					condition: {
						kind: "and",
						of: [
							{
								kind: "signal",
								signal: "inodes_used_up",
							},
							{
								kind: "signal",
								signal: "data_roomy",
							},
						],
					},
					within: undefined,
				},
			],
			resolvedBy: {
				text: "applied",
				condition: {
					kind: "signal",
					signal: "applied",
				},
			},
			contributes: ["nearly_full"],
			explains: [
				{
					rule: "image-download-failing",
					lag: 120,
				},
				{
					rule: "image-missing",
					lag: 120,
				},
				{
					rule: "supervisor-unhealthy",
					lag: 120,
				},
				{
					rule: "supervisor-restart-loop",
					lag: 120,
				},
				{
					rule: "supervisor-down",
					lag: 120,
				},
				{
					rule: "journal-incomplete",
					lag: 120,
				},
				{
					rule: "engine-down",
					lag: 120,
				},
				{
					rule: "engine-restart-loop",
					lag: 120,
				},
				{
					rule: "engine-store-corrupt",
					lag: 120,
				},
				{
					rule: "storage-migration-failed",
					lag: 120,
				},
				{
					rule: "unit-failed",
					lag: 120,
				},
				{
					rule: "unit-start-limit-hit",
					lag: 120,
				},
				{
					rule: "container-restart-loop",
					lag: 120,
				},
				{
					rule: "supervisor-database-blocked",
					lag: 120,
				},
				{
					rule: "time-service-down",
					lag: 120,
				},
				{
					rule: "dns-resolver-down",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "partition_full",
						condition: {
							kind: "signal",
							signal: "partition_full",
						},
						within: undefined,
					},
					{
						text: "check_failed",
						condition: {
							kind: "signal",
							signal: "check_failed",
						},
						within: undefined,
					},
				],
				loweredBy: [
					{
						text: "data_roomy",
						condition: {
							kind: "signal",
							signal: "data_roomy",
						},
						within: undefined,
					},
				],
			},
			sources: ["checks","df"],
			remedy: [
				{
					do: "See what needs the room: `df -h /mnt/data /mnt/state`, `balena system df`, and `du -shx /mnt/data/* | sort -h`.",
					risk: "read-only",
					needsReboot: false,
					verify: "It is clear whether images, a volume, a container's own files or the logs grew.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#111-out-of-space-issues",
				},
				{
					do: "If it is unused images, remove them with `balena system prune -a`, after asking.",
					risk: "disruptive",
					needsReboot: false,
					verify: "`df -h` shows room on /mnt/data, and the supervisor's next download succeeds.",
					avoid: "Do not add `--volumes`, and delete nothing below /var/lib/docker by hand. Volumes hold the users' data.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#1111-image-and-container-pruning",
				},
				{
					do: "If it is the users' data, tell them which service and volume it is. They have to remove it themselves.",
					risk: "read-only",
					needsReboot: false,
					verify: undefined,
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#1112-customer-data",
				},
			],
			references: ["https://github.com/balena-io-modules/device-diagnostics/blob/master/diagnostics.md"],
			falsePositives: ["A release that needs more room than the partition has fails with the same text, though the partition is not full afterwards."],
			tests: [
				{
					name: "an image does not fit",
					expect: "fires",
					input: "Aug 19 18:24:36 debug-device balenad[4566]: time=\"2022-08-19T18:24:36.794621631Z\" level=error msg=\"Not continuing with pull after error: failed to register layer: Error processing tar file(exit status 1): write /usr/lib/libx.so: no space left on device\"\n",
				},
				{
					name: "df shows a full data partition",
					expect: "fires",
					input: "--- df -h ---\n\n2026-11-21 05:28:50.309702347+00:00\nFilesystem                      Size  Used Avail Use% Mounted on\n/dev/mmcblk0p2                  300M  276M  4.5M  99% /mnt/sysroot/active\n/dev/mmcblk0p6                   29G   29G     0 100% /mnt/data\n0.00user 0.00system 0:00.00elapsed 80%CPU (0avgtext+0avgdata 3152maxresident)k\n24inputs+0outputs (1major+385minor)pagefaults 0swaps\n\n--- journalctl --no-pager --no-hostname -n 200 -a -u \"balena-supervisor\" ---\n\n2026-11-21 05:28:51.309702347+00:00\nNov 21 05:28:19 balena-supervisor[37]: [info]    Reported current state to the cloud\n0.00user 0.00system 0:00.00elapsed 80%CPU (0avgtext+0avgdata 3152maxresident)k\n0inputs+0outputs (0major+385minor)pagefaults 0swaps\n",
				},
				{
					name: "full root partitions are normal",
					expect: "silent",
					input: "--- df -h ---\n\n2026-11-21 05:28:50.309702347+00:00\nFilesystem                      Size  Used Avail Use% Mounted on\n/dev/mmcblk0p2                  300M  276M  4.5M  99% /mnt/sysroot/active\noverlay                         300M  300M     0 100% /\n/dev/mmcblk0p6                   29G  367M   27G   2% /mnt/data\n/dev/loop0                       56M   56M     0 100% /snap/core\n0.00user 0.00system 0:00.00elapsed 80%CPU (0avgtext+0avgdata 3152maxresident)k\n24inputs+0outputs (1major+385minor)pagefaults 0swaps\n\n--- journalctl --no-pager --no-hostname -n 200 -a -u \"balena-supervisor\" ---\n\n2026-11-21 05:28:51.309702347+00:00\nNov 21 05:28:19 balena-supervisor[37]: [info]    Reported current state to the cloud\n0.00user 0.00system 0:00.00elapsed 80%CPU (0avgtext+0avgdata 3152maxresident)k\n0inputs+0outputs (0major+385minor)pagefaults 0swaps\n",
				},
				{
					name: "an image is missing, and nothing says why",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 balena-supervisor[37]: [error]   Error: (HTTP code 404) no such image - No such image: registry2.balena-cloud.com/v2/876c57f4\n",
				},
				{
					name: "a user's container has its own limit",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 422820756f15[6061]: Error: ENOSPC: no space left on device, write\n",
				},
			],
		},
		{
			id: "filesystem-corrupt",
			area: "storage",
			title: "A filesystem is damaged",
			severity: "critical",
			role: "cause",
			summary: "The kernel, or the check at the start, found that the filesystem contradicts itself. Files may be lost, and the kernel may forbid writing to protect the rest. A cut of the power or a failing medium damaged it.",
			applies: [],
			signals: [
				{
					name: "filesystem_error",
					kinds: ["kernel.filesystem-error"],
					failure: undefined,
					where: [],
				},
				{
					name: "not_repaired",
					kinds: ["fsck.unrepaired","fsck.unreadable"],
					failure: undefined,
					where: [],
				},
				{
					name: "old_errors",
					kinds: ["kernel.old-filesystem-errors"],
					failure: undefined,
					where: [],
				},
				{
					name: "corruption_seen",
					kinds: undefined,
					failure: {
						classes: ["storage"],
						reasons: ["corrupt"],
					},
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "filesystem_error or not_repaired",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "filesystem_error",
						},
						{
							kind: "signal",
							signal: "not_repaired",
						},
					],
				},
			},
			excludes: [],
			resolvedBy: undefined,
			contributes: ["old_errors","corruption_seen"],
			explains: [
				{
					rule: "supervisor-database-corrupt",
					lag: 120,
				},
				{
					rule: "supervisor-database-blocked",
					lag: 120,
				},
				{
					rule: "supervisor-restart-loop",
					lag: 120,
				},
				{
					rule: "supervisor-down",
					lag: 120,
				},
				{
					rule: "image-download-failing",
					lag: 120,
				},
				{
					rule: "journal-incomplete",
					lag: 120,
				},
				{
					rule: "filesystem-read-only",
					lag: 120,
				},
				{
					rule: "root-filesystem-modified",
					lag: 120,
				},
				{
					rule: "engine-down",
					lag: 120,
				},
				{
					rule: "engine-restart-loop",
					lag: 120,
				},
				{
					rule: "engine-store-corrupt",
					lag: 120,
				},
				{
					rule: "unit-failed",
					lag: 120,
				},
				{
					rule: "time-service-down",
					lag: 120,
				},
				{
					rule: "dns-resolver-down",
					lag: 120,
				},
				{
					rule: "unit-start-limit-hit",
					lag: 120,
				},
				{
					rule: "kernel-panic",
					lag: 120,
				},
				{
					rule: "config-json-invalid",
					lag: 120,
				},
				{
					rule: "container-restart-loop",
					lag: 120,
				},
				{
					rule: "image-missing",
					lag: 120,
				},
				{
					rule: "supervisor-unhealthy",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "certain",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["fsck","kernel"],
			remedy: [
				{
					do: "See in `journalctl -k` which partition it is (`lsblk -o NAME,LABEL,MOUNTPOINT`), and whether the medium itself has errors.",
					risk: "read-only",
					needsReboot: false,
					verify: undefined,
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#112-storage-media-corruption",
				},
				{
					do: "Reboot the device after asking. The filesystem is checked and repaired when it is mounted.",
					risk: "disruptive",
					needsReboot: true,
					verify: "No new `EXT4-fs error` in `journalctl -k`.",
					avoid: "Do not run fsck on a mounted partition.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#112-storage-media-corruption",
				},
			],
			references: ["https://docs.kernel.org/filesystems/ext4/index.html"],
			falsePositives: ["The filesystem of a USB drive that belongs to the user."],
			tests: [
				{
					name: "the check at the start cannot repair it",
					expect: "fires",
					input: "2026-11-21T05:31:02+0000 f220105 systemd-fsck[210]: resin-data: UNEXPECTED INCONSISTENCY; RUN fsck MANUALLY.\n2026-11-21T05:31:02+0000 f220105 systemd-fsck[210]: fsck failed with exit status 4.\n",
				},
				{
					name: "the check at the start replays a journal",
					expect: "silent",
					input: "2026-11-21T05:31:02+0000 f220105 systemd-fsck[210]: resin-state: recovering journal\n2026-11-21T05:31:02+0000 f220105 systemd-fsck[210]: resin-data: clean, 1234/65536 files, 12345/262144 blocks\n",
				},
				{
					name: "the kernel finds an error",
					expect: "fires",
					input: "2026-11-21T05:31:16+0000 f220105 kernel: EXT4-fs error (device mmcblk0p6): ext4_find_entry:1455: inode #2: comm balenad: reading directory lblock 0\n",
				},
				{
					name: "errors of earlier days",
					expect: "silent",
					input: "2026-11-21T05:31:16+0000 f220105 kernel: EXT4-fs (mmcblk0p6): error count since last fsck: 4\n",
				},
				{
					name: "a file of the journal was not closed",
					expect: "silent",
					input: "2026-11-21T05:31:16+0000 f220105 systemd-journald[20]: File /var/log/journal/3d1f5c0aa94e4f6e8a0f6f6c1b2d9e47/system.journal corrupted or uncleanly shut down, renaming and replacing.\n",
				},
				{
					name: "the supervisor's database is malformed",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 balena-supervisor[37]: [error]   Error: SQLITE_CORRUPT: database disk image is malformed\n",
				},
			],
		},
		{
			id: "filesystem-read-only",
			area: "storage",
			title: "A partition that must be writable is read-only",
			severity: "critical",
			role: "symptom",
			summary: "The kernel has forbidden writing to the data or state partition, because it found errors in it. The engine and the supervisor cannot work on it. The root filesystem is read-only by design and does not count.",
			applies: [],
			signals: [
				{
					name: "remounted_read_only",
					kinds: ["kernel.filesystem-read-only"],
					failure: undefined,
					where: [],
				},
				{
					name: "mounted_read_only",
					kinds: ["mount.read-only"],
					failure: undefined,
					where: [],
				},
				{
					name: "check_failed",
					kinds: ["checks.failed"],
					failure: undefined,
					where: [
						{
							field: "finding",
							test: {
								op: "in",
								values: ["data-read-only","data-unmounted"],
							},
						},
					],
				},
				{
					name: "write_refused",
					kinds: undefined,
					failure: {
						classes: ["storage"],
						reasons: ["read-only"],
					},
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "remounted_read_only or mounted_read_only or check_failed",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "remounted_read_only",
						},
						{
							kind: "signal",
							signal: "mounted_read_only",
						},
						{
							kind: "signal",
							signal: "check_failed",
						},
					],
				},
			},
			excludes: [],
			resolvedBy: undefined,
			contributes: ["write_refused"],
			explains: [
				{
					rule: "supervisor-database-corrupt",
					lag: 120,
				},
				{
					rule: "supervisor-database-blocked",
					lag: 120,
				},
				{
					rule: "supervisor-restart-loop",
					lag: 120,
				},
				{
					rule: "supervisor-down",
					lag: 120,
				},
				{
					rule: "image-download-failing",
					lag: 120,
				},
				{
					rule: "journal-incomplete",
					lag: 120,
				},
				{
					rule: "engine-down",
					lag: 120,
				},
				{
					rule: "engine-restart-loop",
					lag: 120,
				},
				{
					rule: "unit-failed",
					lag: 120,
				},
				{
					rule: "time-service-down",
					lag: 120,
				},
				{
					rule: "dns-resolver-down",
					lag: 120,
				},
				{
					rule: "unit-start-limit-hit",
					lag: 120,
				},
				{
					rule: "container-restart-loop",
					lag: 120,
				},
				{
					rule: "supervisor-unhealthy",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "certain",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["checks","kernel","mount"],
			remedy: [
				{
					do: "Read `journalctl -k` for why the kernel did so, and `mount | grep /mnt` for what is read-only now (`ro`).",
					risk: "read-only",
					needsReboot: false,
					verify: undefined,
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#112-storage-media-corruption",
				},
				{
					do: "If the medium has no errors, reboot the device after asking. The partition is checked and mounted anew.",
					risk: "disruptive",
					needsReboot: true,
					verify: "`mount` shows /mnt/data with `rw`.",
					avoid: "Do not force it with `mount -o remount,rw`. That makes the damage worse.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#112-storage-media-corruption",
				},
			],
			references: ["https://docs.kernel.org/filesystems/ext4/index.html"],
			falsePositives: ["A USB drive of the user that has errors."],
			tests: [
				{
					name: "the kernel forbids writing",
					expect: "fires",
					input: "2026-11-21T05:31:16+0000 f220105 kernel: Aborting journal on device mmcblk0p6-8.\n2026-11-21T05:31:16+0000 f220105 kernel: EXT4-fs (mmcblk0p6): Remounting filesystem read-only\n",
				},
				{
					name: "the data partition is mounted read-only",
					expect: "fires",
					input: "--- mount ---\n\n2026-11-21 05:28:50.323207658+00:00\n/dev/mmcblk0p2 on /mnt/sysroot/active type ext4 (ro,relatime)\n/dev/mmcblk0p6 on /mnt/data type ext4 (ro,relatime)\n0.00user 0.00system 0:00.00elapsed 100%CPU (0avgtext+0avgdata 3088maxresident)k\n0inputs+0outputs (0major+385minor)pagefaults 0swaps\n\n--- journalctl --no-pager --no-hostname -n 200 -a -u \"balena-supervisor\" ---\n\n2026-11-21 05:28:51.309702347+00:00\nNov 21 05:28:19 balena-supervisor[37]: [info]    Reported current state to the cloud\n0.00user 0.00system 0:00.00elapsed 80%CPU (0avgtext+0avgdata 3152maxresident)k\n0inputs+0outputs (0major+385minor)pagefaults 0swaps\n",
				},
				{
					name: "the root filesystem is read-only by design",
					expect: "silent",
					input: "--- mount ---\n\n2026-11-21 05:28:50.323207658+00:00\n/dev/mmcblk0p2 on /mnt/sysroot/active type ext4 (ro,relatime)\n/dev/mmcblk0p6 on /mnt/data type ext4 (rw,relatime)\n0.00user 0.00system 0:00.00elapsed 100%CPU (0avgtext+0avgdata 3088maxresident)k\n0inputs+0outputs (0major+385minor)pagefaults 0swaps\n\n--- journalctl --no-pager --no-hostname -n 200 -a -u \"balena-supervisor\" ---\n\n2026-11-21 05:28:51.309702347+00:00\nNov 21 05:28:19 balena-supervisor[37]: [info]    Reported current state to the cloud\n0.00user 0.00system 0:00.00elapsed 80%CPU (0avgtext+0avgdata 3152maxresident)k\n0inputs+0outputs (0major+385minor)pagefaults 0swaps\n",
				},
				{
					name: "somebody tries to write to the root filesystem",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 balenad[812]: time=\"2026-11-21T05:31:15.794621631Z\" level=error msg=\"mkdir /opt/x: read-only file system\"\n",
				},
			],
		},
		{
			id: "inodes-exhausted",
			area: "storage",
			title: "A partition has no room for more files",
			severity: "error",
			role: "cause",
			summary: "The data or the state partition has used up its inodes: there are too many small files. Writing fails with \"no space left on device\", although `df -h` shows room.",
			applies: [],
			signals: [
				{
					name: "inodes_used_up",
					kinds: ["df.filesystem"],
					failure: undefined,
					where: [
						{
							field: "counted",
							test: {
								op: "equals",
								value: "inodes",
							},
						},
						{
							field: "mount",
							test: {
								op: "in",
								values: ["/mnt/data","/mnt/state","/var/lib/docker","/resin-data"],
							},
						},
						{
							field: "usedPercent",
							test: {
								op: "above",
								value: 97,
							},
						},
					],
				},
				{
					name: "no_inodes",
					kinds: undefined,
					failure: {
						classes: ["storage"],
						reasons: ["no-inodes"],
					},
					where: [],
				},
				{
					name: "no_space",
					kinds: undefined,
					failure: {
						classes: ["storage"],
						reasons: ["no-space"],
					},
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "inodes_used_up or no_inodes",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "inodes_used_up",
						},
						{
							kind: "signal",
							signal: "no_inodes",
						},
					],
				},
			},
			excludes: [],
			resolvedBy: undefined,
			contributes: ["no_space"],
			explains: [
				{
					rule: "engine-down",
					lag: 120,
				},
				{
					rule: "engine-restart-loop",
					lag: 120,
				},
				{
					rule: "storage-migration-failed",
					lag: 120,
				},
				{
					rule: "unit-failed",
					lag: 120,
				},
				{
					rule: "unit-start-limit-hit",
					lag: 120,
				},
				{
					rule: "container-restart-loop",
					lag: 120,
				},
				{
					rule: "engine-store-corrupt",
					lag: 120,
				},
				{
					rule: "image-download-failing",
					lag: 120,
				},
				{
					rule: "image-missing",
					lag: 120,
				},
				{
					rule: "journal-incomplete",
					lag: 120,
				},
				{
					rule: "supervisor-down",
					lag: 120,
				},
				{
					rule: "supervisor-restart-loop",
					lag: 120,
				},
				{
					rule: "supervisor-unhealthy",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "inodes_used_up",
						condition: {
							kind: "signal",
							signal: "inodes_used_up",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["df"],
			remedy: [
				{
					do: "Find the folder with the many files: `df -i /mnt/data`, then `find /mnt/data -xdev -type d -size +1M`.",
					risk: "read-only",
					needsReboot: false,
					verify: undefined,
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#111-out-of-space-issues",
				},
				{
					do: "Let the owner of the data remove the files, or prune unused images after asking.",
					risk: "disruptive",
					needsReboot: false,
					verify: "`df -i /mnt/data` shows free inodes.",
					avoid: "Do not remove a user's volume without asking.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#1112-customer-data",
				},
			],
			references: ["https://github.com/balena-io-modules/device-diagnostics/blob/master/diagnostics.md"],
			falsePositives: ["A small partition that is meant to be full, such as /mnt/state with its keys."],
			tests: [
				{
					name: "df shows that no inode is free",
					expect: "fires",
					input: "--- df -ih ---\n\n2026-11-21 05:28:50.323207658+00:00\nFilesystem     Inodes IUsed IFree IUse% Mounted on\n/dev/mmcblk0p6   1.9M  1.9M     0  100% /mnt/data\n0.00user 0.00system 0:00.00elapsed 100%CPU (0avgtext+0avgdata 3088maxresident)k\n0inputs+0outputs (0major+385minor)pagefaults 0swaps\n\n--- journalctl --no-pager --no-hostname -n 200 -a -u \"balena-supervisor\" ---\n\n2026-11-21 05:28:51.309702347+00:00\nNov 21 05:28:19 balena-supervisor[37]: [info]    Reported current state to the cloud\n0.00user 0.00system 0:00.00elapsed 80%CPU (0avgtext+0avgdata 3152maxresident)k\n0inputs+0outputs (0major+385minor)pagefaults 0swaps\n",
				},
				{
					name: "the root filesystem has none, by design",
					expect: "silent",
					input: "--- df -ih ---\n\n2026-11-21 05:28:50.323207658+00:00\nFilesystem     Inodes IUsed IFree IUse% Mounted on\n/dev/mmcblk0p2    18K   18K     0  100% /mnt/sysroot/active\n/dev/mmcblk0p6   1.9M   12K  1.9M    1% /mnt/data\n0.00user 0.00system 0:00.00elapsed 100%CPU (0avgtext+0avgdata 3088maxresident)k\n0inputs+0outputs (0major+385minor)pagefaults 0swaps\n\n--- journalctl --no-pager --no-hostname -n 200 -a -u \"balena-supervisor\" ---\n\n2026-11-21 05:28:51.309702347+00:00\nNov 21 05:28:19 balena-supervisor[37]: [info]    Reported current state to the cloud\n0.00user 0.00system 0:00.00elapsed 80%CPU (0avgtext+0avgdata 3152maxresident)k\n0inputs+0outputs (0major+385minor)pagefaults 0swaps\n",
				},
				{
					name: "no space, and nothing about inodes",
					expect: "silent",
					input: "Aug 19 18:24:36 debug-device balenad[4566]: time=\"2022-08-19T18:24:36.794621631Z\" level=error msg=\"failed to register layer: Error processing tar file(exit status 1): write /usr/lib/libx.so: no space left on device\"\n",
				},
			],
		},
		{
			id: "media-failing",
			area: "storage",
			title: "The storage medium is failing",
			severity: "critical",
			role: "cause",
			summary: "The kernel cannot read from or write to the SD card, eMMC or disk. What depends on it fails at random: the filesystem, the engine, the supervisor's database.",
			templates: {
				summary: [
					"The kernel cannot read from or write to ",
					{
						signal: "media_error",
						field: "device",
						otherwise: "the SD card, eMMC or disk",
					},
					". What depends on it fails at random: the filesystem, the engine, the supervisor's database.",
				],
			},
			applies: [],
			signals: [
				{
					name: "media_error",
					kinds: ["kernel.io-error","kernel.card-silent","kernel.card-removed","kernel.disk-command-failed","kernel.disk-controller-down"],
					failure: undefined,
					where: [
						{
							field: "device",
							test: {
								op: "not-in",
								values: ["fd0","fd1","sr0","sr1","loop0","loop1","loop2","loop3","nbd0","zram0"],
							},
						},
					],
				},
				{
					name: "filesystem_error",
					kinds: ["kernel.filesystem-error"],
					failure: undefined,
					where: [],
				},
				{
					name: "remounted_read_only",
					kinds: ["kernel.filesystem-read-only"],
					failure: undefined,
					where: [],
				},
				{
					name: "under_voltage",
					kinds: ["kernel.under-voltage"],
					failure: undefined,
					where: [],
				},
				{
					name: "reading_failed",
					kinds: undefined,
					failure: {
						classes: ["storage"],
						reasons: ["io-error"],
					},
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "count(media_error) >= 3 within 1h or media_error and (filesystem_error or remounted_read_only)",
				condition: {
					kind: "or",
					of: [
						{
							kind: "count",
							signal: "media_error",
							atLeast: 3,
							within: 3600,
						},
						{
							kind: "and",
							of: [
								{
									kind: "signal",
									signal: "media_error",
								},
								{
									kind: "or",
									of: [
										{
											kind: "signal",
											signal: "filesystem_error",
										},
										{
											kind: "signal",
											signal: "remounted_read_only",
										},
									],
								},
							],
						},
					],
				},
			},
			excludes: [],
			resolvedBy: undefined,
			contributes: ["reading_failed"],
			explains: [
				{
					rule: "supervisor-database-corrupt",
					lag: 120,
				},
				{
					rule: "supervisor-database-blocked",
					lag: 120,
				},
				{
					rule: "supervisor-restart-loop",
					lag: 120,
				},
				{
					rule: "supervisor-down",
					lag: 120,
				},
				{
					rule: "image-download-failing",
					lag: 120,
				},
				{
					rule: "journal-incomplete",
					lag: 120,
				},
				{
					rule: "filesystem-corrupt",
					lag: 120,
				},
				{
					rule: "filesystem-read-only",
					lag: 120,
				},
				{
					rule: "root-filesystem-modified",
					lag: 120,
				},
				{
					rule: "storage-slow",
					lag: 120,
				},
				{
					rule: "partition-missing",
					lag: 120,
				},
				{
					rule: "engine-down",
					lag: 120,
				},
				{
					rule: "engine-restart-loop",
					lag: 120,
				},
				{
					rule: "engine-store-corrupt",
					lag: 120,
				},
				{
					rule: "engine-watchdog-timeout",
					lag: 120,
				},
				{
					rule: "storage-migration-failed",
					lag: 120,
				},
				{
					rule: "unit-failed",
					lag: 120,
				},
				{
					rule: "time-service-down",
					lag: 120,
				},
				{
					rule: "dns-resolver-down",
					lag: 120,
				},
				{
					rule: "unit-start-limit-hit",
					lag: 120,
				},
				{
					rule: "unit-watchdog-timeout",
					lag: 120,
				},
				{
					rule: "unit-dependency-failed",
					lag: 120,
				},
				{
					rule: "kernel-panic",
					lag: 120,
				},
				{
					rule: "config-json-invalid",
					lag: 120,
				},
				{
					rule: "container-restart-loop",
					lag: 120,
				},
				{
					rule: "image-missing",
					lag: 120,
				},
				{
					rule: "supervisor-unhealthy",
					lag: 120,
				},
			],
			fixBefore: ["engine-store-corrupt","filesystem-corrupt","storage-slow"],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "filesystem_error",
						condition: {
							kind: "signal",
							signal: "filesystem_error",
						},
						within: undefined,
					},
					{
						text: "remounted_read_only",
						condition: {
							kind: "signal",
							signal: "remounted_read_only",
						},
						within: undefined,
					},
				],
				loweredBy: [
					{
						text: "under_voltage",
						condition: {
							kind: "signal",
							signal: "under_voltage",
						},
						within: undefined,
					},
				],
			},
			sources: ["kernel"],
			remedy: [
				{
					do: "Read `journalctl -k`: which device has the errors, and is it the one that balenaOS runs from (`lsblk`)? Look for \"Under-voltage detected!\" first, which causes the same errors on a good card.",
					risk: "read-only",
					needsReboot: false,
					verify: undefined,
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#112-storage-media-corruption",
				},
				{
					do: "Check the root filesystem with `grep -v \"/var/cache/ldconfig/aux-cache\" /balenaos.fingerprint | md5sum --quiet -c -`.",
					risk: "read-only",
					needsReboot: false,
					verify: "It prints nothing. That makes damage unlikely, but does not exclude it.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#112-storage-media-corruption",
				},
				{
					do: "Save what is needed from the device, then replace the card or disk by one of a good brand and provision it anew.",
					risk: "disruptive",
					needsReboot: true,
					verify: "No new errors in `journalctl -k`.",
					avoid: "Do not reboot a device that still runs before its data is saved. It may not come back.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#112-storage-media-corruption",
				},
			],
			references: ["https://github.com/balena-io-modules/device-diagnostics/blob/master/diagnostics.md"],
			falsePositives: ["A USB drive of the user that was pulled out.","A card reader with an empty or bad card that balenaOS does not run from."],
			tests: [
				{
					name: "an NVMe disk does not answer",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 kernel: nvme nvme0: I/O 12 QID 1 timeout, aborting\n2026-11-21T05:31:45+0000 f220105 kernel: nvme nvme0: I/O 12 QID 1 timeout, reset controller\n2026-11-21T05:32:15+0000 f220105 kernel: nvme nvme0: controller is down; will reset: CSTS=0xffffffff, PCI_STATUS=0x10\n",
				},
				{
					name: "the card does not answer, and cannot be written",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 kernel: mmc0: Timeout waiting for hardware interrupt.\n2026-11-21T05:31:15+0000 f220105 kernel: mmcblk0: error -110 sending status command, retrying\n2026-11-21T05:31:16+0000 f220105 kernel: blk_update_request: I/O error, dev mmcblk0, sector 1234 op 0x1:(WRITE) flags 0x800 phys_seg 1 prio class 0\n2026-11-21T05:31:16+0000 f220105 kernel: EXT4-fs error (device mmcblk0p6): ext4_find_entry:1455: inode #2: comm balenad: reading directory lblock 0\n",
				},
				{
					name: "the block layer says so in the words of new kernels",
					expect: "fires",
					input: "2026-11-21T05:31:16+0000 f220105 kernel: I/O error, dev nvme0n1, sector 1234 op 0x0:(READ) flags 0x0 phys_seg 1 prio class 2\n2026-11-21T05:31:17+0000 f220105 kernel: I/O error, dev nvme0n1, sector 1242 op 0x0:(READ) flags 0x0 phys_seg 1 prio class 2\n2026-11-21T05:31:17+0000 f220105 kernel: I/O error, dev nvme0n1, sector 1250 op 0x0:(READ) flags 0x0 phys_seg 1 prio class 2\n",
				},
				{
					name: "a floppy drive that is not there",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 kernel: blk_update_request: I/O error, dev fd0, sector 0 op 0x0:(READ) flags 0x0 phys_seg 1 prio class 0\n2026-11-21T05:31:27+0000 f220105 kernel: blk_update_request: I/O error, dev fd0, sector 0 op 0x0:(READ) flags 0x0 phys_seg 1 prio class 0\n",
				},
				{
					name: "one sector of a large disk, once",
					expect: "silent",
					input: "2026-11-21T05:31:16+0000 f220105 kernel: I/O error, dev sda, sector 1234 op 0x0:(READ) flags 0x0 phys_seg 1 prio class 2\n2026-11-21T05:31:16+0000 f220105 kernel: Buffer I/O error on dev sda, logical block 154, async page read\n",
				},
				{
					name: "the disk is full",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 systemd-journald[20]: Failed to write entry (23 items, 512 bytes), ignoring: No space left on device\n2026-11-21T05:31:16+0000 f220105 systemd-journald[20]: Failed to write entry (23 items, 512 bytes), ignoring: No space left on device\n",
				},
				{
					name: "another program writes the words of the kernel",
					expect: "silent",
					input: "2026-11-21T05:31:16+0000 f220105 422820756f15[6061]: I/O error, dev mmcblk0, sector 1234 op 0x0:(READ) flags 0x0\n2026-11-21T05:31:17+0000 f220105 422820756f15[6061]: I/O error, dev mmcblk0, sector 1234 op 0x0:(READ) flags 0x0\n",
				},
			],
		},
		{
			id: "partition-missing",
			area: "storage",
			title: "A partition of balenaOS does not appear",
			severity: "critical",
			role: "cause",
			summary: "systemd waited for the data, state or boot partition, and it did not come. What lies on it, such as the engine's store, cannot be used. The medium is failing, or its partition table is damaged.",
			applies: [],
			signals: [
				{
					name: "missing",
					kinds: ["systemd.device-timed-out"],
					failure: undefined,
					where: [
						{
							field: "unit",
							test: {
								op: "in",
								values: ["dev-disk-by\\x2dlabel-resin\\x2ddata.device","dev-disk-by\\x2dlabel-resin\\x2dstate.device","dev-disk-by\\x2dlabel-resin\\x2dboot.device","dev-disk-by\\x2dstate-resin\\x2ddata.device","dev-disk-by\\x2dstate-resin\\x2dstate.device","dev-disk-by\\x2dstate-resin\\x2dboot.device"],
							},
						},
					],
				},
				{
					name: "missing_by_name",
					kinds: ["systemd.device-timed-out"],
					failure: undefined,
					where: [
						{
							field: "description",
							test: {
								op: "in",
								values: ["/dev/disk/by-label/resin-data","/dev/disk/by-label/resin-state","/dev/disk/by-label/resin-boot","/dev/disk/by-state/resin-data","/dev/disk/by-state/resin-state","/dev/disk/by-state/resin-boot"],
							},
						},
					],
				},
				{
					name: "missing_at_start",
					kinds: ["initramfs-log.data-partition-missing"],
					failure: undefined,
					where: [],
				},
				{
					name: "media_error",
					kinds: ["kernel.io-error","kernel.card-silent","kernel.card-removed","kernel.disk-command-failed","kernel.disk-controller-down"],
					failure: undefined,
					where: [
						{
							field: "device",
							test: {
								op: "not-in",
								values: ["fd0","fd1","sr0","sr1","loop0","loop1","loop2","loop3","nbd0","zram0"],
							},
						},
					],
				},
			],
			groupBy: "boot",
			needs: {
				text: "missing or missing_by_name or missing_at_start",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "missing",
						},
						{
							kind: "signal",
							signal: "missing_by_name",
						},
						{
							kind: "signal",
							signal: "missing_at_start",
						},
					],
				},
			},
			excludes: [],
			resolvedBy: undefined,
			contributes: ["media_error"],
			explains: [
				{
					rule: "unit-dependency-failed",
					lag: 120,
				},
				{
					rule: "unit-failed",
					lag: 120,
				},
				{
					rule: "engine-down",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["initramfs-log","systemd"],
			remedy: [
				{
					do: "See which partitions the kernel knows with `lsblk -o NAME,LABEL,SIZE`, and whether `journalctl -k` has errors of the medium.",
					risk: "read-only",
					needsReboot: false,
					verify: undefined,
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#112-storage-media-corruption",
				},
				{
					do: "If the medium fails, save what can be read, replace it and provision the device anew.",
					risk: "disruptive",
					needsReboot: true,
					verify: "`mount` shows /mnt/data and /mnt/state.",
					avoid: "Do not format the partition. It may hold the users' data.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#112-storage-media-corruption",
				},
			],
			references: ["https://www.freedesktop.org/software/systemd/man/latest/systemd.device.html"],
			falsePositives: ["A very slow card, whose partition appears just after systemd has given up."],
			tests: [
				{
					name: "the data partition does not appear",
					expect: "fires",
					input: "2026-11-21T05:33:01+0000 f220105 systemd[1]: Timed out waiting for device /dev/disk/by-label/resin-data.\n2026-11-21T05:33:01+0000 f220105 systemd[1]: Dependency failed for Resin data mountpoint.\n",
				},
				{
					name: "systemd names the unit",
					expect: "fires",
					input: "2026-11-21T05:33:01+0000 f220105 systemd[1]: dev-disk-by\\x2dlabel-resin\\x2ddata.device: Job dev-disk-by\\x2dlabel-resin\\x2ddata.device/start timed out.\n",
				},
				{
					name: "a serial port that is not there",
					expect: "silent",
					input: "2026-11-21T05:33:01+0000 f220105 systemd[1]: Timed out waiting for device dev-ttyS0.device - /dev/ttyS0.\n",
				},
				{
					name: "the partition is there and full",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 systemd-journald[20]: Failed to write entry (23 items, 512 bytes), ignoring: No space left on device\n",
				},
			],
		},
		{
			id: "root-filesystem-modified",
			area: "storage",
			title: "Files of the operating system are not as they were built",
			severity: "error",
			role: "cause",
			summary: "Checksums of files of balenaOS differ from those of the build. Either the storage medium damaged them, or somebody changed the system.",
			applies: [],
			signals: [
				{
					name: "mismatched",
					kinds: ["fingerprint.mismatched"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "mismatched",
				condition: {
					kind: "signal",
					signal: "mismatched",
				},
			},
			excludes: [],
			resolvedBy: undefined,
			contributes: [],
			explains: [
				{
					rule: "unit-failed",
					lag: 120,
				},
				{
					rule: "unit-start-limit-hit",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "certain",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["fingerprint"],
			remedy: [
				{
					do: "Look at which files differ, and whether `journalctl -k` shows errors of the storage.",
					risk: "read-only",
					needsReboot: false,
					verify: "A changed configuration file points to a person, changed programs and libraries point to the medium.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#112-storage-media-corruption",
				},
				{
					do: "After asking, update balenaOS to the same or a newer version, which writes the whole system anew, or replace the medium.",
					risk: "disruptive",
					needsReboot: true,
					verify: "The check prints nothing.",
					avoid: "Do not copy single files from another device.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#112-storage-media-corruption",
				},
			],
			references: ["https://github.com/balena-io-modules/device-diagnostics/blob/master/diagnostics.md"],
			falsePositives: ["A developer remounted the root filesystem and changed it on purpose."],
			tests: [
				{
					name: "a library differs",
					expect: "fires",
					input: "--- grep -v \"/var/cache/ldconfig/aux-cache\" /balenaos.fingerprint | md5sum --quiet -c - ---\n\n2026-11-21 05:28:50.323207658+00:00\n/usr/lib/libcrypto.so.1.1: FAILED\nmd5sum: WARNING: 1 computed checksum did NOT match\nCommand exited with non-zero status 1\n0.00user 0.00system 0:00.00elapsed 100%CPU (0avgtext+0avgdata 3088maxresident)k\n0inputs+0outputs (0major+385minor)pagefaults 0swaps\n\n--- journalctl --no-pager --no-hostname -n 200 -a -u \"balena-supervisor\" ---\n\n2026-11-21 05:28:51.309702347+00:00\nNov 21 05:28:19 balena-supervisor[37]: [info]    Reported current state to the cloud\n0.00user 0.00system 0:00.00elapsed 80%CPU (0avgtext+0avgdata 3152maxresident)k\n0inputs+0outputs (0major+385minor)pagefaults 0swaps\n",
				},
				{
					name: "every file is as it was built",
					expect: "silent",
					input: "--- grep -v \"/var/cache/ldconfig/aux-cache\" /balenaos.fingerprint | md5sum --quiet -c - ---\n\n2026-11-21 05:28:50.323207658+00:00\n0.00user 0.00system 0:00.00elapsed 100%CPU (0avgtext+0avgdata 3088maxresident)k\n0inputs+0outputs (0major+385minor)pagefaults 0swaps\n\n--- journalctl --no-pager --no-hostname -n 200 -a -u \"balena-supervisor\" ---\n\n2026-11-21 05:28:51.309702347+00:00\nNov 21 05:28:19 balena-supervisor[37]: [info]    Reported current state to the cloud\n0.00user 0.00system 0:00.00elapsed 80%CPU (0avgtext+0avgdata 3152maxresident)k\n0inputs+0outputs (0major+385minor)pagefaults 0swaps\n",
				},
				{
					name: "the tool is missing",
					expect: "silent",
					input: "--- grep -v \"/var/cache/ldconfig/aux-cache\" /balenaos.fingerprint | md5sum --quiet -c - ---\n\n2026-11-21 05:28:50.323207658+00:00\nbash: line 1: md5sum: command not found\nCommand exited with non-zero status 127\n0.00user 0.00system 0:00.00elapsed 100%CPU (0avgtext+0avgdata 3088maxresident)k\n0inputs+0outputs (0major+385minor)pagefaults 0swaps\n\n--- journalctl --no-pager --no-hostname -n 200 -a -u \"balena-supervisor\" ---\n\n2026-11-21 05:28:51.309702347+00:00\nNov 21 05:28:19 balena-supervisor[37]: [info]    Reported current state to the cloud\n0.00user 0.00system 0:00.00elapsed 80%CPU (0avgtext+0avgdata 3152maxresident)k\n0inputs+0outputs (0major+385minor)pagefaults 0swaps\n",
				},
				{
					name: "a damaged download",
					expect: "silent",
					input: "Aug 19 18:24:36 debug-device balenad[4566]: time=\"2022-08-19T18:24:36.794621631Z\" level=error msg=\"filesystem layer verification failed for digest sha256:4d8e\"\n",
				},
			],
		},
		{
			id: "storage-slow",
			area: "storage",
			title: "The storage is too slow",
			severity: "error",
			role: "cause",
			summary: "Writing takes so long that health checks run out of time and services are restarted, though the medium reports no errors. A worn-out card or too much writing are the usual reasons.",
			applies: [],
			signals: [
				{
					name: "check_failed",
					kinds: ["checks.failed"],
					failure: undefined,
					where: [
						{
							field: "finding",
							test: {
								op: "equals",
								value: "writes-slow",
							},
						},
					],
				},
				{
					name: "database_blocked",
					kinds: ["supervisor.database-blocked"],
					failure: undefined,
					where: [],
				},
				{
					name: "waiting",
					kinds: ["kernel.task-blocked"],
					failure: undefined,
					where: [],
				},
				{
					name: "hung",
					kinds: ["systemd.watchdog-timed-out","systemd.operation-timed-out"],
					failure: undefined,
					where: [],
				},
				{
					name: "media_error",
					kinds: ["kernel.io-error","kernel.card-silent","kernel.card-removed","kernel.disk-command-failed","kernel.disk-controller-down"],
					failure: undefined,
					where: [
						{
							field: "device",
							test: {
								op: "not-in",
								values: ["fd0","fd1","sr0","sr1","loop0","loop1","loop2","loop3","nbd0","zram0"],
							},
						},
					],
				},
				{
					name: "remounted_read_only",
					kinds: ["kernel.filesystem-read-only"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "check_failed or count(database_blocked) >= 2 within 1h and hung or count(waiting) >= 2 within 1h and (hung or database_blocked)",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "check_failed",
						},
						{
							kind: "and",
							of: [
								{
									kind: "count",
									signal: "database_blocked",
									atLeast: 2,
									within: 3600,
								},
								{
									kind: "signal",
									signal: "hung",
								},
							],
						},
						{
							kind: "and",
							of: [
								{
									kind: "count",
									signal: "waiting",
									atLeast: 2,
									within: 3600,
								},
								{
									kind: "or",
									of: [
										{
											kind: "signal",
											signal: "hung",
										},
										{
											kind: "signal",
											signal: "database_blocked",
										},
									],
								},
							],
						},
					],
				},
			},
			excludes: [
				{
					text: "count(media_error) >= 2 within 1h or remounted_read_only",
					condition: {
						kind: "or",
						of: [
							{
								kind: "count",
								signal: "media_error",
								atLeast: 2,
								within: 3600,
							},
							{
								kind: "signal",
								signal: "remounted_read_only",
							},
						],
					},
					within: undefined,
				},
			],
			resolvedBy: undefined,
			contributes: [],
			explains: [
				{
					rule: "supervisor-database-blocked",
					lag: 120,
				},
				{
					rule: "supervisor-unhealthy",
					lag: 120,
				},
				{
					rule: "supervisor-restart-loop",
					lag: 120,
				},
				{
					rule: "engine-watchdog-timeout",
					lag: 600,
				},
				{
					rule: "unit-watchdog-timeout",
					lag: 600,
				},
				{
					rule: "unit-failed",
					lag: 120,
				},
				{
					rule: "time-service-down",
					lag: 120,
				},
				{
					rule: "dns-resolver-down",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "possible",
				raisedBy: [
					{
						text: "check_failed",
						condition: {
							kind: "signal",
							signal: "check_failed",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["checks","kernel","supervisor","systemd"],
			remedy: [
				{
					do: "See who writes: `top` (state D, `wa`), `iotop` if there, `cat /proc/pressure/io`. Compare a quiet moment with one in which services run.",
					risk: "read-only",
					needsReboot: false,
					verify: undefined,
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#112-storage-media-corruption",
				},
				{
					do: "Replace the card by a faster one of a recommended brand, or let the services write less.",
					risk: "disruptive",
					needsReboot: true,
					verify: "The health check of the local disk succeeds.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#112-storage-media-corruption",
				},
			],
			references: ["https://github.com/balena-io-modules/device-diagnostics/blob/master/diagnostics.md"],
			falsePositives: ["A large download or an update of the system while the check ran.","A device with too little processor time shows the same without slow storage."],
			tests: [
				{
					name: "programs wait for minutes, and the engine's health check with them",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 kernel: INFO: task balenad:1811 blocked for more than 120 seconds.\n2026-11-21T05:33:15+0000 f220105 kernel: INFO: task jbd2/mmcblk0p6-:411 blocked for more than 120 seconds.\n2026-11-21T05:34:31+0000 f220105 systemd[1]: balena.service: Watchdog timeout (limit 6min)!\n",
				},
				{
					name: "one program waits once",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 kernel: INFO: task balenad:1811 blocked for more than 120 seconds.\n2026-11-21T05:34:31+0000 f220105 balena-supervisor[37]: [info]    Reported current state to the cloud\n",
				},
				{
					name: "the database waits, and the watchdog strikes",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 balena-supervisor[37]: [error]   KnexTimeoutError: Knex: Timeout acquiring a connection. The pool is probably full. Are you missing a .transacting(trx) call?\n2026-11-21T05:33:15+0000 f220105 balena-supervisor[37]: [error]   KnexTimeoutError: Knex: Timeout acquiring a connection. The pool is probably full. Are you missing a .transacting(trx) call?\n2026-11-21T05:36:15+0000 f220105 systemd[1]: balena.service: Watchdog timeout (limit 6min)!\n",
				},
				{
					name: "a database that waits once",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 balena-supervisor[37]: [error]   KnexTimeoutError: Knex: Timeout acquiring a connection. The pool is probably full. Are you missing a .transacting(trx) call?\n",
				},
				{
					name: "the medium fails",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 kernel: I/O error, dev mmcblk0, sector 1234 op 0x1:(WRITE) flags 0x800 phys_seg 1 prio class 2\n2026-11-21T05:31:15+0000 f220105 balena-supervisor[37]: [error]   KnexTimeoutError: Knex: Timeout acquiring a connection. The pool is probably full. Are you missing a .transacting(trx) call?\n2026-11-21T05:33:15+0000 f220105 balena-supervisor[37]: [error]   KnexTimeoutError: Knex: Timeout acquiring a connection. The pool is probably full. Are you missing a .transacting(trx) call?\n2026-11-21T05:34:15+0000 f220105 kernel: I/O error, dev mmcblk0, sector 1242 op 0x1:(WRITE) flags 0x800 phys_seg 1 prio class 2\n2026-11-21T05:36:15+0000 f220105 systemd[1]: balena.service: Watchdog timeout (limit 6min)!\n",
				},
			],
		},
		{
			id: "unclean-power-off",
			area: "storage",
			title: "The power was cut without a shutdown",
			severity: "warning",
			role: "cause",
			summary: "The journal's file was not closed when the device last ran: the power was cut, or the device hung and was reset. Whatever was being written then may be damaged.",
			applies: [],
			signals: [
				{
					name: "journal_not_closed",
					kinds: ["journald.file-corrupted"],
					failure: undefined,
					where: [],
				},
				{
					name: "old_errors",
					kinds: ["kernel.old-filesystem-errors"],
					failure: undefined,
					where: [],
				},
				{
					name: "media_error",
					kinds: ["kernel.io-error","kernel.card-silent","kernel.card-removed","kernel.disk-command-failed","kernel.disk-controller-down"],
					failure: undefined,
					where: [
						{
							field: "device",
							test: {
								op: "not-in",
								values: ["fd0","fd1","sr0","sr1","loop0","loop1","loop2","loop3","nbd0","zram0"],
							},
						},
					],
				},
			],
			groupBy: "boot",
			needs: {
				text: "journal_not_closed",
				condition: {
					kind: "signal",
					signal: "journal_not_closed",
				},
			},
			excludes: [
				{
					text: "count(media_error) >= 2 within 1h",
					condition: {
						kind: "count",
						signal: "media_error",
						atLeast: 2,
						within: 3600,
					},
					within: undefined,
				},
			],
			resolvedBy: undefined,
			contributes: ["old_errors"],
			explains: [],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["journald"],
			remedy: [
				{
					do: "Ask how the device is switched off. `journalctl --list-boots` shows how often it starts; boots that end without a shutdown are power cuts or resets.",
					risk: "read-only",
					needsReboot: false,
					verify: undefined,
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#112-storage-media-corruption",
				},
				{
					do: "If it starts over at random, check the power supply and the cable, and look for \"Under-voltage detected!\" in `journalctl -k`.",
					risk: "read-only",
					needsReboot: false,
					verify: undefined,
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#10-using-the-kernel-logs",
				},
			],
			references: ["https://www.freedesktop.org/software/systemd/man/latest/systemd-journald.service.html"],
			falsePositives: ["A clock that went back while the device ran makes journald replace its file in nearly the same words.","The device was reset by its watchdog or after a panic of the kernel."],
			tests: [
				{
					name: "journald finds a file that was not closed",
					expect: "fires",
					input: "2026-11-21T05:31:16+0000 f220105 systemd-journald[20]: File /var/log/journal/3d1f5c0aa94e4f6e8a0f6f6c1b2d9e47/system.journal corrupted or uncleanly shut down, renaming and replacing.\n",
				},
				{
					name: "the medium fails",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 kernel: mmc0: Timeout waiting for hardware interrupt.\n2026-11-21T05:31:15+0000 f220105 kernel: mmcblk0: error -110 sending status command, retrying\n2026-11-21T05:31:16+0000 f220105 systemd-journald[20]: File /var/log/journal/3d1f5c0aa94e4f6e8a0f6f6c1b2d9e47/system.journal corrupted or uncleanly shut down, renaming and replacing.\n",
				},
				{
					name: "the clock went back",
					expect: "silent",
					input: "2026-11-21T05:31:16+0000 f220105 systemd-journald[20]: Time jumped backwards, rotating.\n",
				},
				{
					name: "a new boot, nothing more",
					expect: "silent",
					input: "2026-11-21T05:31:16+0000 f220105 systemd-journald[20]: Monotonic clock jumped backwards relative to last journal entry, rotating.\n",
				},
			],
		},
		{
			id: "configuration-variable-invalid",
			area: "supervisor",
			title: "A configuration variable cannot be understood",
			severity: "error",
			role: "cause",
			summary: "The supervisor cannot apply the device's state because a configuration variable has a value that it cannot read. Nothing is updated until somebody corrects it.",
			applies: [],
			signals: [
				{
					name: "invalid",
					kinds: ["supervisor.apply-failed"],
					failure: {
						classes: ["config"],
						reasons: ["invalid"],
					},
					where: [],
				},
				{
					name: "applied",
					kinds: ["supervisor.target-state-applied"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "count(invalid) >= 2 within 1h",
				condition: {
					kind: "count",
					signal: "invalid",
					atLeast: 2,
					within: 3600,
				},
			},
			excludes: [],
			resolvedBy: {
				text: "applied",
				condition: {
					kind: "signal",
					signal: "applied",
				},
			},
			contributes: [],
			explains: [],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["supervisor"],
			remedy: [
				{
					do: "Compare the device's and the fleet's configuration variables in the dashboard with another device's. Which one changed last?",
					risk: "read-only",
					needsReboot: false,
					verify: "The supervisor says `Finished applying target state`.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#8-working-with-the-supervisor",
				},
			],
			references: ["https://www.balena.io/docs/reference/supervisor/configuration-list/"],
			falsePositives: ["A proxy that answers with a page where the API's JSON is expected."],
			tests: [
				{
					name: "a value is no JSON",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 balena-supervisor[37]: [error]   Device state apply error SyntaxError: Unexpected token o in JSON at position 1\n2026-11-21T05:32:15+0000 f220105 balena-supervisor[37]: [error]   Device state apply error SyntaxError: Unexpected token o in JSON at position 1\n",
				},
				{
					name: "the disk is full",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 balena-supervisor[37]: [error]   Scheduling another update attempt in 1000ms due to failure:  Error: (HTTP code 500) server error - write /var/lib/docker/tmp/x: no space left on device\n2026-11-21T05:32:15+0000 f220105 balena-supervisor[37]: [error]   Scheduling another update attempt in 2000ms due to failure:  Error: (HTTP code 500) server error - write /var/lib/docker/tmp/x: no space left on device\n",
				},
				{
					name: "once",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 balena-supervisor[37]: [error]   Device state apply error SyntaxError: Unexpected token o in JSON at position 1\n2026-11-21T05:31:25+0000 f220105 balena-supervisor[37]: [debug]   Finished applying target state\n",
				},
			],
		},
		{
			id: "image-download-failing",
			area: "supervisor",
			title: "Images cannot be downloaded",
			severity: "error",
			role: "symptom",
			summary: "The download of a release's images fails again and again. The error inside the message says whether network, registry or storage is the obstacle.",
			applies: [],
			signals: [
				{
					name: "download_failed",
					kinds: ["supervisor.image-download-failed","engine.pull-failed","engine.layer-failed","engine.layer-altered"],
					failure: undefined,
					where: [],
				},
				{
					name: "applied",
					kinds: ["supervisor.target-state-applied"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "count(download_failed) >= 2 within 2h",
				condition: {
					kind: "count",
					signal: "download_failed",
					atLeast: 2,
					within: 7200,
				},
			},
			excludes: [],
			resolvedBy: {
				text: "applied",
				condition: {
					kind: "signal",
					signal: "applied",
				},
			},
			contributes: [],
			explains: [],
			fixBefore: [],
			confidence: {
				base: "certain",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["engine","supervisor"],
			remedy: [
				{
					do: "Read the error behind `Failed to download image` and in the engine's journal (`journalctl -u balena -n 200`).",
					risk: "read-only",
					needsReboot: false,
					verify: "The supervisor says `Finished applying target state`.",
					avoid: "Do not delete images or volumes before the reason is known.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#9-working-with-balenaengine",
				},
			],
			references: ["https://www.balena.io/docs/reference/OS/network/2.x/#network-requirements"],
			falsePositives: ["A slow connection that breaks now and then. The next attempt goes on where the last one ended."],
			tests: [
				{
					name: "what was downloaded is altered on the way",
					expect: "fires",
					input: "2026-11-21T05:31:25+0000 f220105 balenad[812]: time=\"2026-11-21T05:31:25.794621631Z\" level=error msg=\"Not continuing with pull after error: filesystem layer verification failed for digest sha256:4d8e\"\n2026-11-21T05:36:25+0000 f220105 balenad[812]: time=\"2026-11-21T05:36:25.794621631Z\" level=error msg=\"Not continuing with pull after error: filesystem layer verification failed for digest sha256:4d8e\"\n",
				},
				{
					name: "the registry does not answer",
					expect: "fires",
					input: "2026-11-21T05:31:25+0000 f220105 balenad[812]: time=\"2026-11-21T05:31:25.794621631Z\" level=error msg=\"Download failed after 10 attempts: dial tcp 198.51.100.19:443: i/o timeout\"\n2026-11-21T05:41:25+0000 f220105 balenad[812]: time=\"2026-11-21T05:41:25.794621631Z\" level=error msg=\"Download failed after 10 attempts: dial tcp 198.51.100.19:443: i/o timeout\"\n",
				},
				{
					name: "one retry",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 balenad[812]: time=\"2026-11-21T05:31:25.794621631Z\" level=info msg=\"Download failed, retrying (3/10): read tcp 192.0.2.7:40312->198.51.100.19:443: read: connection reset by peer\"\n2026-11-21T05:32:40+0000 f220105 balena-supervisor[39]: [debug]   Finished applying target state\n",
				},
				{
					name: "a container starts with a wrong mount",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Service start error {\"service\":{\"appId\":1,\"serviceName\":\"main\"},\"error\":{\"message\":\"(HTTP code 400) bad parameter - invalid mount config\",\"stack\":\"Error\"}}\n2026-11-21T05:32:25+0000 f220105 balena-supervisor[39]: [event]   Event: Service start error {\"service\":{\"appId\":1,\"serviceName\":\"main\"},\"error\":{\"message\":\"(HTTP code 400) bad parameter - invalid mount config\",\"stack\":\"Error\"}}\n",
				},
			],
		},
		{
			id: "image-missing",
			area: "supervisor",
			title: "An image that the device should have is not there",
			severity: "warning",
			role: "symptom",
			summary: "The supervisor asks the engine for an image that the engine does not have. A download that never ended, a full data partition, or a damaged store lie behind it.",
			applies: [],
			signals: [
				{
					name: "missing",
					kinds: ["supervisor.image-missing"],
					failure: undefined,
					where: [],
				},
				{
					name: "applied",
					kinds: ["supervisor.target-state-applied"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "count(missing) >= 3 within 30m",
				condition: {
					kind: "count",
					signal: "missing",
					atLeast: 3,
					within: 1800,
				},
			},
			excludes: [],
			resolvedBy: {
				text: "applied",
				condition: {
					kind: "signal",
					signal: "applied",
				},
			},
			contributes: [],
			explains: [],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["supervisor"],
			remedy: [
				{
					do: "Look at `df -h /mnt/data` first, then at what failed before the first of these lines.",
					risk: "read-only",
					needsReboot: false,
					verify: "The supervisor says `Finished applying target state`.",
					avoid: "Do not prune images while the reason is unknown.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#111-out-of-space-issues",
				},
			],
			references: ["https://www.balena.io/docs/reference/OS/network/2.x/#network-requirements"],
			falsePositives: ["A few of them while a release is being replaced."],
			tests: [
				{
					name: "again and again",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 balena-supervisor[37]: [error]   Error: (HTTP code 404) no such image - No such image: registry2.balena-cloud.com/v2/876c57f4\n2026-11-21T05:32:15+0000 f220105 balena-supervisor[37]: [error]   Error: (HTTP code 404) no such image - No such image: registry2.balena-cloud.com/v2/876c57f4\n2026-11-21T05:34:15+0000 f220105 balena-supervisor[37]: [error]   Error: (HTTP code 404) no such image - No such image: registry2.balena-cloud.com/v2/876c57f4\n",
				},
				{
					name: "once during an update",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 balena-supervisor[37]: [error]   Error: (HTTP code 404) no such image - No such image: registry2.balena-cloud.com/v2/876c57f4\n2026-11-21T05:31:45+0000 f220105 balena-supervisor[37]: [debug]   Finished applying target state\n",
				},
				{
					name: "a container that does not exist",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 balenad[812]: time=\"2026-11-21T05:31:15.794621631Z\" level=error msg=\"Handler for GET /v1.40/containers/resin_supervisor/json returned error: No such container: resin_supervisor\"\n2026-11-21T05:32:15+0000 f220105 balenad[812]: time=\"2026-11-21T05:32:15.794621631Z\" level=error msg=\"Handler for GET /v1.40/containers/resin_supervisor/json returned error: No such container: resin_supervisor\"\n2026-11-21T05:33:15+0000 f220105 balenad[812]: time=\"2026-11-21T05:33:15.794621631Z\" level=error msg=\"Handler for GET /v1.40/containers/resin_supervisor/json returned error: No such container: resin_supervisor\"\n",
				},
			],
		},
		{
			id: "supervisor-database-blocked",
			area: "supervisor",
			title: "The supervisor waits for its own database",
			severity: "error",
			role: "symptom",
			summary: "The supervisor gets no connection to its database in time. The storage or the processor is too busy, so that writing takes longer than it waits.",
			applies: [],
			signals: [
				{
					name: "blocked",
					kinds: ["supervisor.database-blocked"],
					failure: undefined,
					where: [],
				},
				{
					name: "applied",
					kinds: ["supervisor.target-state-applied"],
					failure: undefined,
					where: [],
				},
				{
					name: "health_answered",
					kinds: ["supervisor.health-request"],
					failure: undefined,
					where: [
						{
							field: "status",
							test: {
								op: "equals",
								value: 200,
							},
						},
					],
				},
			],
			groupBy: "boot",
			needs: {
				text: "count(blocked) >= 2 within 30m",
				condition: {
					kind: "count",
					signal: "blocked",
					atLeast: 2,
					within: 1800,
				},
			},
			excludes: [],
			resolvedBy: {
				text: "applied or health_answered",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "applied",
						},
						{
							kind: "signal",
							signal: "health_answered",
						},
					],
				},
			},
			contributes: [],
			explains: [
				{
					rule: "supervisor-unhealthy",
					lag: 120,
				},
				{
					rule: "supervisor-restart-loop",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "certain",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["supervisor"],
			remedy: [
				{
					do: "Look at load and storage with `top -b -n 1`, `df -h` and `journalctl -k`. A failing card is the usual reason.",
					risk: "read-only",
					needsReboot: false,
					verify: "No more `KnexTimeoutError`.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#112-storage-media-corruption",
				},
			],
			references: ["https://github.com/balena-os/balena-supervisor"],
			falsePositives: ["The minutes in which a large release is unpacked."],
			tests: [
				{
					name: "it waits twice",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 balena-supervisor[37]: [error]   KnexTimeoutError: Knex: Timeout acquiring a connection. The pool is probably full. Are you missing a .transacting(trx) call?\n2026-11-21T05:33:15+0000 f220105 balena-supervisor[37]: [error]   KnexTimeoutError: Knex: Timeout acquiring a connection. The pool is probably full. Are you missing a .transacting(trx) call?\n",
				},
				{
					name: "once",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 balena-supervisor[37]: [error]   KnexTimeoutError: Knex: Timeout acquiring a connection. The pool is probably full. Are you missing a .transacting(trx) call?\n2026-11-21T05:31:25+0000 f220105 balena-supervisor[37]: [debug]   Finished applying target state\n",
				},
				{
					name: "a container's own database",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 1f2e3d4c5b6a[812]: KnexTimeoutError: Knex: Timeout acquiring a connection. The pool is probably full. Are you missing a .transacting(trx) call?\n2026-11-21T05:33:15+0000 f220105 1f2e3d4c5b6a[812]: KnexTimeoutError: Knex: Timeout acquiring a connection. The pool is probably full. Are you missing a .transacting(trx) call?\n2026-11-21T05:33:16+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
			],
		},
		{
			id: "supervisor-database-corrupt",
			area: "supervisor",
			title: "The supervisor's database is damaged",
			severity: "critical",
			role: "cause",
			summary: "SQLite finds the supervisor's database damaged. Most often the device lost its power while writing, or the storage medium fails.",
			applies: [],
			signals: [
				{
					name: "corrupt",
					kinds: ["supervisor.database-failed"],
					failure: {
						classes: ["storage"],
						reasons: ["corrupt","io-error"],
					},
					where: [],
				},
				{
					name: "media_error",
					kinds: ["kernel.io-error","kernel.card-silent","kernel.card-removed","kernel.disk-command-failed","kernel.disk-controller-down"],
					failure: undefined,
					where: [
						{
							field: "device",
							test: {
								op: "not-in",
								values: ["fd0","fd1","sr0","sr1","loop0","loop1","loop2","loop3","nbd0","zram0"],
							},
						},
					],
				},
				{
					name: "filesystem_error",
					kinds: ["kernel.filesystem-error"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "corrupt",
				condition: {
					kind: "signal",
					signal: "corrupt",
				},
			},
			excludes: [],
			resolvedBy: undefined,
			contributes: ["media_error","filesystem_error"],
			explains: [
				{
					rule: "supervisor-restart-loop",
					lag: 120,
				},
				{
					rule: "supervisor-unhealthy",
					lag: 120,
				},
				{
					rule: "supervisor-down",
					lag: 120,
				},
				{
					rule: "state-report-failing",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["supervisor"],
			remedy: [
				{
					do: "Look for errors of the medium in `journalctl -k` first, then copy the database (/mnt/data/resin-data/balena-supervisor/database.sqlite) away and check the copy.",
					risk: "read-only",
					needsReboot: false,
					verify: "`PRAGMA integrity_check` on the copy says `ok`.",
					avoid: "Do not write to the database while the supervisor runs.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#83-the-supervisor-database",
				},
				{
					do: "After asking, stop the supervisor, move the damaged file away and start it again. It gets its state from the cloud.",
					risk: "disruptive",
					needsReboot: false,
					verify: "The supervisor says `Finished applying target state`.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#83-the-supervisor-database",
				},
			],
			references: ["https://www.sqlite.org/rescode.html#corrupt"],
			falsePositives: ["A copy of the database that somebody opened for a test, under the supervisor's name."],
			tests: [
				{
					name: "the image is malformed",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 balena-supervisor[37]: [error]   Error: SQLITE_CORRUPT: database disk image is malformed\n",
				},
				{
					name: "the disk is full",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 balena-supervisor[37]: [error]   Error: SQLITE_FULL: database or disk is full\n",
				},
				{
					name: "a container's own database",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 1f2e3d4c5b6a[812]: [error]   Error: SQLITE_CORRUPT: database disk image is malformed\n2026-11-21T05:33:16+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
			],
		},
		{
			id: "supervisor-down",
			area: "supervisor",
			title: "The supervisor is not running",
			severity: "critical",
			role: "symptom",
			summary: "The supervisor's container or its unit has ended. The users' services may go on, but nothing is reported and nothing is updated.",
			applies: [],
			signals: [
				{
					name: "check_failed",
					kinds: ["checks.failed"],
					failure: undefined,
					where: [
						{
							field: "finding",
							test: {
								op: "equals",
								value: "supervisor-down",
							},
						},
					],
				},
				{
					name: "container_ended",
					kinds: ["ps-engine.container"],
					failure: undefined,
					where: [
						{
							field: "name",
							test: {
								op: "in",
								values: ["balena_supervisor","resin_supervisor"],
							},
						},
						{
							field: "state",
							test: {
								op: "in",
								values: ["exited","dead","created"],
							},
						},
					],
				},
				{
					name: "unit_down",
					kinds: ["systemctl-status.unit"],
					failure: undefined,
					where: [
						{
							field: "unit",
							test: {
								op: "in",
								values: ["balena-supervisor.service","resin-supervisor.service"],
							},
						},
						{
							field: "loadState",
							test: {
								op: "equals",
								value: "loaded",
							},
						},
						{
							field: "activeState",
							test: {
								op: "in",
								values: ["failed","inactive"],
							},
						},
					],
				},
				{
					name: "start_refused",
					kinds: ["systemd.start-limit-hit"],
					failure: undefined,
					where: [
						{
							field: "unit",
							test: {
								op: "in",
								values: ["balena-supervisor.service","resin-supervisor.service"],
							},
						},
					],
				},
				{
					name: "supervisor_working",
					kinds: ["supervisor.state-reported","supervisor.api-started"],
					failure: undefined,
					where: [],
				},
				{
					name: "starting",
					kinds: ["supervisor.starting"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "check_failed or container_ended or unit_down or start_refused",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "check_failed",
						},
						{
							kind: "signal",
							signal: "container_ended",
						},
						{
							kind: "signal",
							signal: "unit_down",
						},
						{
							kind: "signal",
							signal: "start_refused",
						},
					],
				},
			},
			excludes: [],
			resolvedBy: {
				text: "supervisor_working or starting",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "supervisor_working",
						},
						{
							kind: "signal",
							signal: "starting",
						},
					],
				},
			},
			contributes: [],
			explains: [
				{
					rule: "state-report-failing",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "certain",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["checks","ps-engine","systemctl-status","systemd"],
			remedy: [
				{
					do: "Read `systemctl status balena-supervisor` and `journalctl -u balena-supervisor -n 100`, then the engine's journal.",
					risk: "read-only",
					needsReboot: false,
					verify: "`balena ps` shows `balena_supervisor` as `Up`.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#8-working-with-the-supervisor",
				},
				{
					do: "After asking, start it with `systemctl start balena-supervisor`.",
					risk: "disruptive",
					needsReboot: false,
					verify: "`curl localhost:48484/v1/healthy` answers `OK`.",
					avoid: "Do not remove its container or its database by hand.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#81-restarting-the-supervisor",
				},
			],
			references: ["https://github.com/balena-io-modules/device-diagnostics/blob/master/diagnostics.md"],
			falsePositives: ["It was being updated, or stopped on purpose, while the dump was taken."],
			tests: [
				{
					name: "the service manager gives up",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 systemd[1]: balena-supervisor.service: Failed with result 'exit-code'.\n2026-11-21T05:31:25+0000 f220105 systemd[1]: balena-supervisor.service: Start request repeated too quickly.\n2026-11-21T05:35:25+0000 f220105 dnsmasq[38]: dnsmasq[38]: using nameserver 198.51.100.53#53\n",
				},
				{
					name: "its container is away while it restarts",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 balenad[812]: time=\"2026-11-21T05:31:15.794621631Z\" level=error msg=\"Handler for GET /v1.40/containers/resin_supervisor/json returned error: No such container: resin_supervisor\"\n2026-11-21T05:31:19+0000 f220105 balena-supervisor[39]: [info]    Supervisor v14.0.8 starting up...\n",
				},
				{
					name: "the VPN's unit is given up",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 systemd[1]: openvpn.service: Start request repeated too quickly.\n2026-11-21T05:31:40+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
			],
		},
		{
			id: "supervisor-restart-loop",
			area: "supervisor",
			title: "The supervisor starts again and again",
			severity: "error",
			role: "cause",
			summary: "The supervisor starts several times within half an hour, though the device itself does not. Something ends it soon after each start.",
			applies: [],
			signals: [
				{
					name: "starting",
					kinds: ["supervisor.starting"],
					failure: undefined,
					where: [],
				},
				{
					name: "restart_scheduled",
					kinds: ["systemd.restart-scheduled"],
					failure: undefined,
					where: [
						{
							field: "unit",
							test: {
								op: "in",
								values: ["balena-supervisor.service","resin-supervisor.service"],
							},
						},
						{
							field: "count",
							test: {
								op: "above",
								value: 4,
							},
						},
					],
				},
				{
					name: "engine_started",
					kinds: ["systemd.started"],
					failure: undefined,
					where: [
						{
							field: "description",
							test: {
								op: "in",
								values: ["Balena Application Container Engine","Docker Application Container Engine"],
							},
						},
					],
				},
				{
					name: "applied_by_os",
					kinds: ["os-config.stopping"],
					failure: undefined,
					where: [],
				},
				{
					name: "uncaught",
					kinds: ["supervisor.uncaught-error"],
					failure: undefined,
					where: [],
				},
				{
					name: "health_answered",
					kinds: ["supervisor.health-request"],
					failure: undefined,
					where: [
						{
							field: "status",
							test: {
								op: "equals",
								value: 200,
							},
						},
					],
				},
			],
			groupBy: "boot",
			needs: {
				text: "count(starting) >= 4 within 30m or restart_scheduled",
				condition: {
					kind: "or",
					of: [
						{
							kind: "count",
							signal: "starting",
							atLeast: 4,
							within: 1800,
						},
						{
							kind: "signal",
							signal: "restart_scheduled",
						},
					],
				},
			},
			excludes: [
				{
					text: "count(engine_started) >= 3 within 30m or count(applied_by_os) >= 3 within 30m",
					condition: {
						kind: "or",
						of: [
							{
								kind: "count",
								signal: "engine_started",
								atLeast: 3,
								within: 1800,
							},
							{
								kind: "count",
								signal: "applied_by_os",
								atLeast: 3,
								within: 1800,
							},
						],
					},
					within: undefined,
				},
			],
			resolvedBy: {
				text: "health_answered",
				condition: {
					kind: "signal",
					signal: "health_answered",
				},
			},
			contributes: ["uncaught"],
			explains: [
				{
					rule: "supervisor-down",
					lag: 120,
				},
				{
					rule: "state-report-failing",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "restart_scheduled",
						condition: {
							kind: "signal",
							signal: "restart_scheduled",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["supervisor","systemd"],
			remedy: [
				{
					do: "Read what its journal says before each `starting up` (`journalctl -u balena-supervisor -n 300`).",
					risk: "read-only",
					needsReboot: false,
					verify: "No new `starting up` for half an hour.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#8-working-with-the-supervisor",
				},
			],
			references: ["https://github.com/balena-io-modules/device-diagnostics/blob/master/diagnostics.md"],
			falsePositives: ["Somebody restarts it by hand while looking for a fault."],
			tests: [
				{
					name: "four starts in twenty minutes",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 balena-supervisor[39]: [info]    Supervisor v14.0.8 starting up...\n2026-11-21T05:36:15+0000 f220105 balena-supervisor[39]: [info]    Supervisor v14.0.8 starting up...\n2026-11-21T05:41:15+0000 f220105 balena-supervisor[39]: [info]    Supervisor v14.0.8 starting up...\n2026-11-21T05:46:15+0000 f220105 balena-supervisor[39]: [info]    Supervisor v14.0.8 starting up...\n",
				},
				{
					name: "an update of the supervisor",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 balena-supervisor[39]: [info]    Supervisor v14.0.7 starting up...\n2026-11-21T05:36:15+0000 f220105 balena-supervisor[39]: [info]    Supervisor v14.0.8 starting up...\n2026-11-21T05:36:25+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
				{
					name: "a service of the user's restarts",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 1f2e3d4c5b6a[812]: [info]    Supervisor v14.0.8 starting up...\n2026-11-21T05:36:15+0000 f220105 1f2e3d4c5b6a[812]: [info]    Supervisor v14.0.8 starting up...\n2026-11-21T05:41:15+0000 f220105 1f2e3d4c5b6a[812]: [info]    Supervisor v14.0.8 starting up...\n2026-11-21T05:46:15+0000 f220105 1f2e3d4c5b6a[812]: [info]    Supervisor v14.0.8 starting up...\n",
				},
			],
		},
		{
			id: "supervisor-unhealthy",
			area: "supervisor",
			title: "The supervisor says that it is not healthy",
			severity: "error",
			role: "symptom",
			summary: "The supervisor's own health check fails: it has not fetched or applied the device's state for too long. The engine restarts it, which mends nothing while the reason lasts.",
			applies: [],
			signals: [
				{
					name: "healthcheck_failed",
					kinds: ["supervisor.healthcheck-failed"],
					failure: undefined,
					where: [],
				},
				{
					name: "answered_badly",
					kinds: ["supervisor.health-request"],
					failure: undefined,
					where: [
						{
							field: "status",
							test: {
								op: "above",
								value: 299,
							},
						},
					],
				},
				{
					name: "check_failed",
					kinds: ["checks.failed"],
					failure: undefined,
					where: [
						{
							field: "finding",
							test: {
								op: "equals",
								value: "supervisor-unhealthy",
							},
						},
					],
				},
				{
					name: "container_unhealthy",
					kinds: ["ps-engine.container"],
					failure: undefined,
					where: [
						{
							field: "name",
							test: {
								op: "in",
								values: ["balena_supervisor","resin_supervisor"],
							},
						},
						{
							field: "health",
							test: {
								op: "equals",
								value: "unhealthy",
							},
						},
					],
				},
				{
					name: "answered_well",
					kinds: ["supervisor.health-request"],
					failure: undefined,
					where: [
						{
							field: "status",
							test: {
								op: "equals",
								value: 200,
							},
						},
					],
				},
			],
			groupBy: "boot",
			needs: {
				text: "count(answered_badly) >= 2 within 30m or count(healthcheck_failed) >= 2 within 30m or check_failed or container_unhealthy",
				condition: {
					kind: "or",
					of: [
						{
							kind: "count",
							signal: "answered_badly",
							atLeast: 2,
							within: 1800,
						},
						{
							kind: "count",
							signal: "healthcheck_failed",
							atLeast: 2,
							within: 1800,
						},
						{
							kind: "signal",
							signal: "check_failed",
						},
						{
							kind: "signal",
							signal: "container_unhealthy",
						},
					],
				},
			},
			excludes: [],
			resolvedBy: {
				text: "answered_well",
				condition: {
					kind: "signal",
					signal: "answered_well",
				},
			},
			contributes: [],
			explains: [
				{
					rule: "supervisor-restart-loop",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "certain",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["checks","ps-engine","supervisor"],
			remedy: [
				{
					do: "Read the line `Healthcheck failure`, and the errors before it. They name the condition that does not hold.",
					risk: "read-only",
					needsReboot: false,
					verify: "`GET /v1/healthy 200` in its journal.",
					avoid: "Do not restart the supervisor. The engine does so already.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#8-working-with-the-supervisor",
				},
			],
			references: ["https://github.com/balena-os/balena-supervisor/blob/master/docs/API.md"],
			falsePositives: ["One failed check while a large image is unpacked."],
			tests: [
				{
					name: "its answer is 500, again and again",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 balena-supervisor[39]: [info]    Healthcheck failure - Device has not fetched target state within appUpdatePollInterval limit\n2026-11-21T05:31:15+0000 f220105 balena-supervisor[39]: [api]     GET /v1/healthy 500 - 3.025 ms\n2026-11-21T05:36:15+0000 f220105 balena-supervisor[39]: [info]    Healthcheck failure - Device has not fetched target state within appUpdatePollInterval limit\n2026-11-21T05:36:15+0000 f220105 balena-supervisor[39]: [api]     GET /v1/healthy 500 - 3.025 ms\n",
				},
				{
					name: "all answers are good",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 balena-supervisor[39]: [api]     GET /v1/healthy 200 - 3.025 ms\n2026-11-21T05:36:15+0000 f220105 balena-supervisor[39]: [api]     GET /v1/healthy 200 - 3.025 ms\n",
				},
				{
					name: "another request fails",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 balena-supervisor[39]: [api]     POST /v1/update 401 - 3.025 ms\n2026-11-21T05:36:15+0000 f220105 balena-supervisor[39]: [api]     POST /v1/update 401 - 3.025 ms\n",
				},
			],
		},
		{
			id: "updates-locked",
			area: "supervisor",
			title: "A service of the user's holds back updates",
			severity: "info",
			role: "cause",
			summary: "A service has taken the update lock. The supervisor waits until it lets go, as it should. No fault, but the reason why a new release does not arrive.",
			applies: [],
			signals: [
				{
					name: "locked",
					kinds: ["supervisor.updates-locked"],
					failure: undefined,
					where: [],
				},
				{
					name: "applied",
					kinds: ["supervisor.target-state-applied"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "count(locked) >= 3 within 1h",
				condition: {
					kind: "count",
					signal: "locked",
					atLeast: 3,
					within: 3600,
				},
			},
			excludes: [],
			resolvedBy: {
				text: "applied",
				condition: {
					kind: "signal",
					signal: "applied",
				},
			},
			contributes: [],
			explains: [],
			fixBefore: [],
			confidence: {
				base: "certain",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["supervisor"],
			remedy: [
				{
					do: "Ask the owner of the service why it holds `/tmp/balena/updates.lock`, and when it lets go.",
					risk: "read-only",
					needsReboot: false,
					verify: "The supervisor says `Finished applying target state`.",
					avoid: "Do not override the lock without asking. The service may be in the middle of something.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#8-working-with-the-supervisor",
				},
			],
			references: ["https://www.balena.io/docs/learn/deploy/release-strategy/update-locking/"],
			falsePositives: ["A lock that is wanted. Then there is nothing to repair."],
			tests: [
				{
					name: "locked for minutes",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 balena-supervisor[37]: [info]    Updates are locked, retrying in 15s...\n2026-11-21T05:31:30+0000 f220105 balena-supervisor[37]: [info]    Updates are locked, retrying in 30s...\n2026-11-21T05:32:00+0000 f220105 balena-supervisor[37]: [info]    Updates are locked, retrying in 60s...\n",
				},
				{
					name: "once",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 balena-supervisor[37]: [info]    Updates are locked, retrying in 15s...\n2026-11-21T05:31:35+0000 f220105 balena-supervisor[37]: [debug]   Finished applying target state\n",
				},
				{
					name: "the database is locked",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 balena-supervisor[37]: [error]   KnexTimeoutError: Knex: Timeout acquiring a connection. The pool is probably full. Are you missing a .transacting(trx) call?\n2026-11-21T05:31:35+0000 f220105 balena-supervisor[37]: [debug]   Finished applying target state\n",
				},
			],
		},
		{
			id: "clock-ahead",
			area: "time",
			title: "The clock is ahead",
			severity: "critical",
			role: "cause",
			summary: "The device's clock stands in the future, so that certificates of unrelated servers look as if they had expired. The certificates are fine; the clock is not.",
			applies: [],
			signals: [
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
						classes: ["tls"],
						reasons: ["expired"],
					},
					where: [],
				},
				{
					name: "api_expired",
					kinds: ["supervisor.state-report-failed","supervisor.target-state-failed","supervisor.log-stream-failed","supervisor.provisioning-failed","os-config.fetch-failed","curl.failed","openssl-s-client.certificate-rejected"],
					failure: {
						classes: ["tls"],
						reasons: ["expired"],
					},
					where: [],
				},
				{
					name: "registry_expired",
					kinds: ["engine.pull-failed","engine.download-retrying","engine.request-failed","supervisor.image-download-failed"],
					failure: {
						classes: ["tls"],
						reasons: ["expired"],
					},
					where: [],
				},
				{
					name: "wrong_ahead",
					kinds: ["chronyd.clock-wrong"],
					failure: undefined,
					where: [
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
					name: "wrong_far_ahead",
					kinds: ["chronyd.clock-wrong"],
					failure: undefined,
					where: [
						{
							field: "seconds",
							test: {
								op: "below",
								value: -600,
							},
						},
					],
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
			],
			groupBy: "boot",
			needs: {
				text: "wrong_far_ahead or expired and wrong_ahead or vpn_expired and api_expired or registry_expired and (vpn_expired or api_expired)",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "wrong_far_ahead",
						},
						{
							kind: "and",
							of: [
								{
									kind: "signal",
									signal: "expired",
								},
								{
									kind: "signal",
									signal: "wrong_ahead",
								},
							],
						},
						{
							kind: "and",
							of: [
								{
									kind: "signal",
									signal: "vpn_expired",
								},
								{
									kind: "signal",
									signal: "api_expired",
								},
							],
						},
						{
							kind: "and",
							of: [
								{
									kind: "signal",
									signal: "registry_expired",
								},
								{
									kind: "or",
									of: [
										{
											kind: "signal",
											signal: "vpn_expired",
										},
										{
											kind: "signal",
											signal: "api_expired",
										},
									],
								},
							],
						},
					],
				},
			},
			excludes: [],
			resolvedBy: {
				text: "stepped_back or jumped_back or tracking_good",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "stepped_back",
						},
						{
							kind: "signal",
							signal: "jumped_back",
						},
						{
							kind: "signal",
							signal: "tracking_good",
						},
					],
				},
			},
			contributes: [],
			explains: [
				{
					rule: "certificate-expired",
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
				{
					rule: "dnssec-validation-failing",
					lag: 120,
				},
				{
					rule: "image-download-failing",
					lag: 120,
				},
				{
					rule: "provisioning-failing",
					lag: 120,
				},
				{
					rule: "supervisor-unhealthy",
					lag: 120,
				},
			],
			fixBefore: ["tls-interception"],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "wrong_ahead",
						condition: {
							kind: "signal",
							signal: "wrong_ahead",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["chronyd","curl","engine","openssl-s-client","openvpn","os-config","supervisor"],
			remedy: [
				{
					do: "Compare `date -u` on the device with a clock that you trust, and read `chronyc tracking`.",
					risk: "read-only",
					needsReboot: false,
					verify: "`chronyc tracking` says `Leap status : Normal` and a system time within a second.",
					avoid: "Do not renew or replace certificates.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#61-ntp-failure",
				},
				{
					do: "After asking, let chronyd set the clock with `systemctl restart chronyd`, once it reaches its servers.",
					risk: "disruptive",
					needsReboot: false,
					verify: "chronyd says `System clock was stepped by` with a negative number.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#61-ntp-failure",
				},
			],
			references: ["https://chrony-project.org/doc/4.3/chronyd.html"],
			falsePositives: ["Two servers whose certificates really expired in the same days."],
			tests: [
				{
					name: "chronyd finds the clock an hour ahead",
					expect: "fires",
					input: "2026-11-21T06:25:00+0000 f220105 healthdog[31]: 2026-11-21T06:25:00Z Selected source 192.0.2.3 (2.resinio.pool.ntp.org)\n2026-11-21T06:25:00+0000 f220105 healthdog[31]: 2026-11-21T06:25:00Z System clock wrong by -3600.000412 seconds\n",
				},
				{
					name: "the VPN's certificate and the API's seem to expire together",
					expect: "fires",
					input: "2036-11-21T05:18:32+0000 f220105 openvpn[59]: 2036-11-21 05:18:32 VERIFY ERROR: depth=1, error=certificate has expired: C=US, ST=WA, L=Seattle, O=balena.io, OU=balenaCloud, CN=open-balena-vpn-rootCA, serial=1\n2036-11-21T05:18:36+0000 f220105 balena-supervisor[37]: [event]   Event: Device state report failure {\"error\":\"certificate has expired\"}\n",
				},
				{
					name: "only the VPN server's certificate has expired",
					expect: "silent",
					input: "2026-11-21T05:18:32+0000 f220105 openvpn[59]: 2026-11-21 05:18:32 VERIFY ERROR: depth=0, error=certificate has expired: C=US, ST=WA, L=Seattle, O=balena.io, OU=balenaCloud, CN=vpn.balena-cloud.com, serial=3\n2026-11-21T05:18:36+0000 f220105 balena-supervisor[37]: [info]    Reported current state to the cloud\n2026-11-21T05:19:01+0000 f220105 healthdog[31]: 2026-11-21T05:19:01Z Selected source 192.0.2.3 (2.resinio.pool.ntp.org)\n",
				},
				{
					name: "the clock was behind",
					expect: "silent",
					input: "2017-03-23T12:00:38+0000 f220105 healthdog[31]: 2017-03-23T12:00:38Z Selected source 192.0.2.3 (2.resinio.pool.ntp.org)\n2017-03-23T12:00:38+0000 f220105 healthdog[31]: 2017-03-23T12:00:38Z System clock wrong by 304968533.772419 seconds\n",
				},
				{
					name: "the clock was half a second ahead",
					expect: "silent",
					input: "2026-11-21T05:25:00+0000 f220105 healthdog[31]: 2026-11-21T05:25:00Z Selected source 192.0.2.3 (2.resinio.pool.ntp.org)\n2026-11-21T05:25:00+0000 f220105 healthdog[31]: 2026-11-21T05:25:00Z System clock wrong by -1.500000 seconds\n",
				},
			],
		},
		{
			id: "clock-behind",
			area: "time",
			title: "The clock is behind",
			severity: "critical",
			role: "cause",
			summary: "The device's clock stands in the past, so that certificates of unrelated servers look as if they were not valid yet. The certificates are fine; the clock is not.",
			applies: [],
			signals: [
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
						classes: ["tls"],
						reasons: ["not-yet-valid"],
					},
					where: [],
				},
				{
					name: "api_not_yet_valid",
					kinds: ["supervisor.state-report-failed","supervisor.target-state-failed","supervisor.log-stream-failed","supervisor.provisioning-failed","os-config.fetch-failed","curl.failed","openssl-s-client.certificate-rejected"],
					failure: {
						classes: ["tls"],
						reasons: ["not-yet-valid"],
					},
					where: [],
				},
				{
					name: "registry_not_yet_valid",
					kinds: ["engine.pull-failed","engine.download-retrying","engine.request-failed","supervisor.image-download-failed"],
					failure: {
						classes: ["tls"],
						reasons: ["not-yet-valid"],
					},
					where: [],
				},
				{
					name: "tracking_unsynchronised",
					kinds: ["chronyc-tracking.reported"],
					failure: undefined,
					where: [
						{
							field: "synchronised",
							test: {
								op: "equals",
								value: false,
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
					name: "jumped_unmeasured",
					kinds: ["timeline.clock-jumped"],
					failure: undefined,
					where: [
						{
							field: "direction",
							test: {
								op: "in",
								values: ["forward","unknown"],
							},
						},
						{
							field: "seconds",
							test: {
								op: "present",
								value: false,
							},
						},
					],
				},
				{
					name: "jumped_somewhere",
					kinds: ["timeline.clock-jumped"],
					failure: undefined,
					where: [
						{
							field: "direction",
							test: {
								op: "equals",
								value: "unknown",
							},
						},
						{
							field: "seconds",
							test: {
								op: "present",
								value: false,
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
					name: "vpn_up",
					kinds: ["openvpn.up"],
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
					name: "config_retrieved",
					kinds: ["os-config.retrieved"],
					failure: undefined,
					where: [],
				},
				{
					name: "config_not_yet_valid",
					kinds: ["os-config.fetch-failed"],
					failure: {
						classes: ["tls"],
						reasons: ["not-yet-valid"],
					},
					where: [],
				},
				{
					name: "authority_not_yet_valid",
					kinds: ["openvpn.certificate-rejected"],
					failure: {
						classes: ["tls"],
						reasons: ["not-yet-valid"],
					},
					where: [
						{
							field: "depth",
							test: {
								op: "above",
								value: 0,
							},
						},
					],
				},
			],
			groupBy: "boot",
			needs: {
				text: "authority_not_yet_valid or vpn_not_yet_valid and api_not_yet_valid or registry_not_yet_valid and (vpn_not_yet_valid or api_not_yet_valid) or not_yet_valid and tracking_unsynchronised or not_yet_valid and (wrong_behind or jumped_forward) or not_yet_valid then jumped_unmeasured or config_not_yet_valid then config_retrieved",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "authority_not_yet_valid",
						},
						{
							kind: "and",
							of: [
								{
									kind: "signal",
									signal: "vpn_not_yet_valid",
								},
								{
									kind: "signal",
									signal: "api_not_yet_valid",
								},
							],
						},
						{
							kind: "and",
							of: [
								{
									kind: "signal",
									signal: "registry_not_yet_valid",
								},
								{
									kind: "or",
									of: [
										{
											kind: "signal",
											signal: "vpn_not_yet_valid",
										},
										{
											kind: "signal",
											signal: "api_not_yet_valid",
										},
									],
								},
							],
						},
						{
							kind: "and",
							of: [
								{
									kind: "signal",
									signal: "not_yet_valid",
								},
								{
									kind: "signal",
									signal: "tracking_unsynchronised",
								},
							],
						},
						{
							kind: "and",
							of: [
								{
									kind: "signal",
									signal: "not_yet_valid",
								},
								{
									kind: "or",
									of: [
										{
											kind: "signal",
											signal: "wrong_behind",
										},
										{
											kind: "signal",
											signal: "jumped_forward",
										},
									],
								},
							],
						},
						{
							kind: "then",
							first: {
								kind: "signal",
								signal: "not_yet_valid",
							},
							second: {
								kind: "signal",
								signal: "jumped_unmeasured",
							},
							within: undefined,
						},
						{
							kind: "then",
							first: {
								kind: "signal",
								signal: "config_not_yet_valid",
							},
							second: {
								kind: "signal",
								signal: "config_retrieved",
							},
							within: undefined,
						},
					],
				},
			},
			excludes: [
				{
					text: "backward_jump_noticed or jumped_back",
					condition: {
						kind: "or",
						of: [
							{
								kind: "signal",
								signal: "backward_jump_noticed",
							},
							{
								kind: "signal",
								signal: "jumped_back",
							},
						],
					},
					within: undefined,
				},
				{
					text: "(state_reported or vpn_up) then jumped_somewhere then not_yet_valid",
					condition: {
						kind: "then",
						first: {
							kind: "then",
							first: {
								kind: "or",
								of: [
									{
										kind: "signal",
										signal: "state_reported",
									},
									{
										kind: "signal",
										signal: "vpn_up",
									},
								],
							},
							second: {
								kind: "signal",
								signal: "jumped_somewhere",
							},
							within: undefined,
						},
						second: {
							kind: "signal",
							signal: "not_yet_valid",
						},
						within: undefined,
					},
					within: undefined,
				},
			],
			resolvedBy: {
				text: "stepped_forward or jumped_forward or tracking_good or vpn_up or state_reported or config_retrieved",
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
						{
							kind: "signal",
							signal: "vpn_up",
						},
						{
							kind: "signal",
							signal: "state_reported",
						},
						{
							kind: "signal",
							signal: "config_retrieved",
						},
					],
				},
			},
			contributes: [],
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
				{
					rule: "dnssec-validation-failing",
					lag: 120,
				},
				{
					rule: "image-download-failing",
					lag: 120,
				},
				{
					rule: "provisioning-failing",
					lag: 120,
				},
				{
					rule: "supervisor-unhealthy",
					lag: 120,
				},
			],
			fixBefore: ["tls-interception"],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "wrong_behind",
						condition: {
							kind: "signal",
							signal: "wrong_behind",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["chronyc-tracking","chronyd","curl","engine","openssl-s-client","openvpn","os-config","supervisor","timeline"],
			remedy: [
				{
					do: "Compare `date -u` on the device with a clock that you trust, and read `chronyc tracking` and `chronyc sources`.",
					risk: "read-only",
					needsReboot: false,
					verify: "`chronyc sources` marks one source with `^*`.",
					avoid: "Do not renew or replace certificates.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#61-ntp-failure",
				},
				{
					do: "Let the network pass UDP port 123 to the NTP servers, or name reachable ones in `ntpServers` of config.json.",
					risk: "disruptive",
					needsReboot: false,
					verify: "chronyd says `Selected source`, then `System clock was stepped by`.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/reference/OS/network/2.x/#network-requirements",
				},
			],
			references: ["https://github.com/balena-os/meta-balena#ntpservers"],
			falsePositives: ["A private certificate authority that was made a moment ago, on a server whose own clock is ahead."],
			tests: [
				{
					name: "the certificate authority of the VPN is refused",
					expect: "fires",
					input: "Mar 23 12:00:25 9294512 openvpn[135086]: Thu Mar 23 12:00:25 2017 TLS: Initial packet from [AF_INET]203.0.113.12:443, sid=416e63eb ed87172e\nMar 23 12:00:25 9294512 openvpn[135086]: Thu Mar 23 12:00:25 2017 VERIFY ERROR: depth=1, error=certificate is not yet valid: C=US, ST=WA, L=Seattle, O=balena.io, OU=balenaCloud, CN=open-balena-vpn-rootCA\n",
				},
				{
					name: "the API is refused until chronyd says how far the clock was behind",
					expect: "fires",
					input: "2017-03-23T12:00:03+0000 f220105 balena-supervisor[37]: [event]   Event: Device state report failure {\"error\":\"certificate is not yet valid\"}\n2017-03-23T12:00:38+0000 f220105 healthdog[31]: 2017-03-23T12:00:38Z Selected source 192.0.2.3 (2.resinio.pool.ntp.org)\n2017-03-23T12:00:38+0000 f220105 healthdog[31]: 2017-03-23T12:00:38Z System clock wrong by 304968533.772419 seconds\n",
				},
				{
					name: "the clock jumps, nobody says how far, and the API accepts",
					expect: "fires",
					input: "Mar 23 12:04:08 9294512 balena-supervisor[6890]: [event]   Event: Device state report failure {\"error\":\"certificate is not yet valid\"}\nAug 19 09:55:20 9294512 balena-supervisor[6890]: [debug]   Attempting container log timestamp flush...\nAug 19 09:55:41 9294512 balena-supervisor[6890]: [api]     GET /v1/device 200 - 24.495 ms\nAug 19 09:55:55 9294512 balena-supervisor[6890]: [info]    Reported current state to the cloud\nAug 19 09:56:58 9294512 balena-supervisor[6890]: [info]    Reported current state to the cloud\n",
				},
				{
					name: "one server's own certificate lies in the future and the clock is right",
					expect: "silent",
					input: "2026-11-21T05:18:38+0000 f220105 openvpn[62]: 2026-11-21 05:18:38 VERIFY OK: depth=1, C=US, ST=WA, L=Seattle, O=balena.io, OU=balenaCloud, CN=open-balena-vpn-rootCA\n2026-11-21T05:18:38+0000 f220105 openvpn[62]: 2026-11-21 05:18:38 VERIFY ERROR: depth=0, error=certificate is not yet valid: C=US, ST=WA, L=Seattle, O=balena.io, OU=balenaCloud, CN=vpn.balena-cloud.com, serial=4\n2026-11-21T05:19:01+0000 f220105 healthdog[31]: 2026-11-21T05:19:01Z Selected source 192.0.2.3 (2.resinio.pool.ntp.org)\n",
				},
				{
					name: "a device without a clock battery starts, and nothing was refused",
					expect: "silent",
					input: "2022-08-18T10:51:01+0000 9294512 healthdog[2011]: 2022-08-18T10:51:01Z Selected source 203.0.113.101 (0.resinio.pool.ntp.org)\n2022-08-18T10:51:01+0000 9294512 healthdog[2011]: 2022-08-18T10:51:01Z System clock wrong by 81273.229025 seconds\n2022-08-19T09:25:34+0000 9294512 healthdog[2011]: 2022-08-19T09:25:34Z System clock was stepped by 81273.229025 seconds\n",
				},
			],
		},
		{
			id: "clock-set-back",
			area: "time",
			title: "The clock was set back while the device was running",
			severity: "critical",
			role: "cause",
			summary: "Something other than the time service moved the device's clock into the past. Until it is right again, certificates look as if they were not valid yet, and every secure connection fails.",
			applies: [],
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
					name: "jumped_somewhere",
					kinds: ["timeline.clock-jumped"],
					failure: undefined,
					where: [
						{
							field: "direction",
							test: {
								op: "equals",
								value: "unknown",
							},
						},
						{
							field: "seconds",
							test: {
								op: "present",
								value: false,
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
					name: "state_reported",
					kinds: ["supervisor.state-reported"],
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
					name: "corrected_back",
					kinds: ["chronyd.clock-wrong","chronyd.clock-stepped"],
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
				text: "backward_jump_noticed or jumped_back or (state_reported or vpn_up) then jumped_somewhere then not_yet_valid",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "backward_jump_noticed",
						},
						{
							kind: "signal",
							signal: "jumped_back",
						},
						{
							kind: "then",
							first: {
								kind: "then",
								first: {
									kind: "or",
									of: [
										{
											kind: "signal",
											signal: "state_reported",
										},
										{
											kind: "signal",
											signal: "vpn_up",
										},
									],
								},
								second: {
									kind: "signal",
									signal: "jumped_somewhere",
								},
								within: undefined,
							},
							second: {
								kind: "signal",
								signal: "not_yet_valid",
							},
							within: undefined,
						},
					],
				},
			},
			excludes: [
				{
					text: "corrected_back",
					condition: {
						kind: "signal",
						signal: "corrected_back",
					},
					within: 60,
				},
			],
			resolvedBy: {
				text: "stepped_forward or jumped_forward or tracking_good or jumped_somewhere then (state_reported or vpn_up)",
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
						{
							kind: "then",
							first: {
								kind: "signal",
								signal: "jumped_somewhere",
							},
							second: {
								kind: "or",
								of: [
									{
										kind: "signal",
										signal: "state_reported",
									},
									{
										kind: "signal",
										signal: "vpn_up",
									},
								],
							},
							within: undefined,
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
				{
					rule: "dnssec-validation-failing",
					lag: 120,
				},
				{
					rule: "image-download-failing",
					lag: 120,
				},
				{
					rule: "provisioning-failing",
					lag: 120,
				},
				{
					rule: "supervisor-unhealthy",
					lag: 120,
				},
			],
			fixBefore: ["tls-interception"],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "backward_jump_noticed",
						condition: {
							kind: "signal",
							signal: "backward_jump_noticed",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["chronyd","openvpn","supervisor","timeline"],
			remedy: [
				{
					do: "Find out what set the clock: `date -s` in a terminal or a script, a container that may set the time (CAP_SYS_TIME), a second time service, a real-time clock that was read late.",
					risk: "read-only",
					needsReboot: false,
					verify: "The journal just before the jump names a session, a container or a service that started.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#61-ntp-failure",
				},
				{
					do: "If the clock is still wrong, and after asking, let chronyd set it again with `systemctl restart chronyd`.",
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
					name: "chronyd corrected a clock that was ahead, and an hour later somebody sets it back",
					expect: "fires",
					input: "2026-11-21T06:25:00+0000 f220105 healthdog[31]: 2026-11-21T06:25:00Z System clock wrong by -3600.000412 seconds\n2026-11-21T05:25:00+0000 f220105 healthdog[31]: 2026-11-21T05:25:00Z System clock was stepped by -3600.000412 seconds\n2026-11-21T06:35:00+0000 f220105 balena-supervisor[37]: [info]    Reported current state to the cloud\n2026-11-21T06:35:10+0000 f220105 balena-supervisor[37]: [info]    Reported current state to the cloud\n2017-03-23T12:00:03+0000 f220105 balena-supervisor[37]: [event]   Event: Device state report failure {\"error\":\"certificate is not yet valid\"}\n",
				},
				{
					name: "no line has a year, and what was accepted before a jump is too young after it",
					expect: "fires",
					input: "Nov 21 05:28:52 f220105 balena-supervisor[37]: [info]    Reported current state to the cloud\nMar 23 12:00:03 f220105 balena-supervisor[37]: [event]   Event: Device state report failure {\"error\":\"certificate is not yet valid\"}\nMar 23 12:00:07 f220105 balena-supervisor[37]: [event]   Event: Device state report failure {\"error\":\"certificate is not yet valid\"}\n",
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
				{
					name: "a forced step that corrects nothing",
					expect: "silent",
					input: "Aug 18 12:01:19 9294512 healthdog[135156]: [chrony-healthcheck][INFO] No online NTP sources - forcing poll\nAug 18 12:01:19 9294512 healthdog[2011]: 2022-08-18T12:01:19Z System clock was stepped by -0.000000 seconds\nAug 18 12:01:25 9294512 healthdog[2011]: 2022-08-18T12:01:25Z Selected source 203.0.113.101 (0.resinio.pool.ntp.org)\n",
				},
			],
		},
		{
			id: "clock-stepped-during-start",
			area: "time",
			title: "The clock was put right during the start",
			severity: "info",
			role: "cause",
			summary: "The device has no clock that runs without power. It started with an old time, and NTP or HTTPS put it right within minutes. What failed before that is a transient of the start and needs no repair.",
			applies: [],
			signals: [
				{
					name: "time_restored",
					kinds: ["timeinit.setting","systemd.clock-advanced","fake-hwclock.restored","timesyncd.clock-restored"],
					failure: undefined,
					where: [],
				},
				{
					name: "config_not_yet_valid",
					kinds: ["os-config.fetch-failed"],
					failure: {
						classes: ["tls"],
						reasons: ["not-yet-valid"],
					},
					where: [],
				},
				{
					name: "booted",
					kinds: ["kernel.booting","systemd.booting"],
					failure: undefined,
					where: [],
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
								value: 60,
							},
						},
					],
				},
				{
					name: "https_time",
					kinds: ["timesync-https.synchronised"],
					failure: undefined,
					where: [],
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
					name: "source_selected",
					kinds: ["chronyd.source-selected"],
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
					name: "config_retrieved",
					kinds: ["os-config.retrieved"],
					failure: undefined,
					where: [],
				},
				{
					name: "config_applied",
					kinds: ["os-config.updated","os-config.stopping","os-config.starting"],
					failure: undefined,
					where: [],
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
			],
			groupBy: "boot",
			needs: {
				text: "(time_restored or booted) then (stepped_forward or https_time) within 5m or config_not_yet_valid in first 1m then config_retrieved within 5m",
				condition: {
					kind: "or",
					of: [
						{
							kind: "then",
							first: {
								kind: "or",
								of: [
									{
										kind: "signal",
										signal: "time_restored",
									},
									{
										kind: "signal",
										signal: "booted",
									},
								],
							},
							second: {
								kind: "or",
								of: [
									{
										kind: "signal",
										signal: "stepped_forward",
									},
									{
										kind: "signal",
										signal: "https_time",
									},
								],
							},
							within: 300,
						},
						{
							kind: "then",
							first: {
								kind: "in-first",
								signal: "config_not_yet_valid",
								within: 60,
							},
							second: {
								kind: "signal",
								signal: "config_retrieved",
							},
							within: 300,
						},
					],
				},
			},
			excludes: [],
			resolvedBy: {
				text: "source_selected or vpn_working or state_reported or tracking_good or config_retrieved then config_applied or stepped_forward then jumped_forward",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "source_selected",
						},
						{
							kind: "signal",
							signal: "vpn_working",
						},
						{
							kind: "signal",
							signal: "state_reported",
						},
						{
							kind: "signal",
							signal: "tracking_good",
						},
						{
							kind: "then",
							first: {
								kind: "signal",
								signal: "config_retrieved",
							},
							second: {
								kind: "signal",
								signal: "config_applied",
							},
							within: undefined,
						},
						{
							kind: "then",
							first: {
								kind: "signal",
								signal: "stepped_forward",
							},
							second: {
								kind: "signal",
								signal: "jumped_forward",
							},
							within: undefined,
						},
					],
				},
			},
			contributes: [],
			explains: [
				{
					rule: "clock-behind",
					lag: 5,
				},
				{
					rule: "certificate-not-yet-valid",
					lag: 5,
				},
				{
					rule: "clock-unsynchronised",
					lag: 5,
				},
				{
					rule: "state-report-failing",
					lag: 5,
				},
				{
					rule: "vpn-down",
					lag: 30,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "time_restored",
						condition: {
							kind: "signal",
							signal: "time_restored",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["chronyd","fake-hwclock","kernel","os-config","systemd","timeinit","timesync-https","timesyncd"],
			remedy: [
				{
					do: "Nothing needs repair. See that what failed before the step works after it.",
					risk: "read-only",
					needsReboot: false,
					verify: "`chronyc tracking` says `Leap status : Normal`, and the device shows as online.",
					avoid: "Do not renew or replace certificates, and do not set the clock by hand.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#61-ntp-failure",
				},
			],
			references: ["https://www.balena.io/docs/reference/OS/network/2.x/#network-requirements"],
			falsePositives: ["A device with a clock battery that is empty shows the same. Then real-time-clock-failing tells."],
			tests: [
				{
					name: "a device without a clock battery starts, is refused, and gets the time",
					expect: "fires",
					input: "Mar 23 12:00:00 f220105 kernel: Linux version 5.15.34-v8 (oe-user@oe-host) (aarch64-poky-linux-gcc (GCC) 11.2.0) #1 SMP PREEMPT Tue Apr 19 19:21:26 UTC 2022\nMar 23 12:00:01 f220105 timeinit-buildtime.sh[410]: [timeinit-buildtime.sh][INFO] Setting system time from build time.\nMar 23 12:00:09 f220105 openvpn[2116]: 2017-03-23 12:00:09 VERIFY ERROR: depth=1, error=certificate is not yet valid: C=US, ST=WA, L=Seattle, O=balena.io, OU=balenaCloud, CN=open-balena-vpn-rootCA, serial=1\nMar 23 12:00:25 f220105 healthdog[31]: 2017-03-23T12:00:25Z Selected source 192.0.2.3 (2.resinio.pool.ntp.org)\nMar 23 12:00:25 f220105 healthdog[31]: 2017-03-23T12:00:25Z System clock wrong by 304968533.772419 seconds\nNov 21 05:29:18 f220105 healthdog[31]: 2026-11-21T05:29:18Z System clock was stepped by 304968533.772419 seconds\nNov 21 05:29:30 f220105 openvpn[2116]: 2026-11-21 05:29:30 Initialization Sequence Completed\n",
				},
				{
					name: "HTTPS has the time before NTP",
					expect: "fires",
					input: "Feb 25 10:00:00 f220105 kernel: Linux version 5.15.34-v8 (oe-user@oe-host) (aarch64-poky-linux-gcc (GCC) 11.2.0) #1 SMP PREEMPT Tue Apr 19 19:21:26 UTC 2022\nFeb 25 10:00:01 f220105 systemd[1]: System time before build time, advancing clock.\nFeb 25 10:00:08 f220105 timesync-https.sh[520]: [timesync-https.sh][INFO] Old time: Fri Feb 25 10:00:08 UTC 2022\nAug 18 11:00:18 f220105 timesync-https.sh[520]: [timesync-https.sh][INFO] New time: Thu Aug 18 11:00:18 UTC 2022\nAug 18 11:00:18 f220105 timesync-https.sh[520]: [timesync-https.sh][INFO] Time synchronised via HTTPS.\n",
				},
				{
					name: "nobody shows the start, and the clock was set back while the device was running",
					expect: "silent",
					input: "Nov 21 05:28:52 f220105 balena-supervisor[37]: [info]    Reported current state to the cloud\nMar 23 12:00:05 f220105 healthdog[31]: 2017-03-23T12:00:05Z Backward time jump detected!\nMar 23 12:00:38 f220105 healthdog[31]: 2017-03-23T12:00:38Z Selected source 192.0.2.3 (2.resinio.pool.ntp.org)\nMar 23 12:00:38 f220105 healthdog[31]: 2017-03-23T12:00:38Z System clock wrong by 304968533.772419 seconds\nNov 21 05:29:31 f220105 healthdog[31]: 2026-11-21T05:29:31Z System clock was stepped by 304968533.772419 seconds\n",
				},
				{
					name: "the health check forces a step that corrects nothing",
					expect: "silent",
					input: "Aug 18 12:01:01 9294512 kernel: Linux version 5.15.34-v8 (oe-user@oe-host) (aarch64-poky-linux-gcc (GCC) 11.2.0) #1 SMP PREEMPT Tue Apr 19 19:21:26 UTC 2022\nAug 18 12:01:19 9294512 healthdog[135156]: [chrony-healthcheck][INFO] No online NTP sources - forcing poll\nAug 18 12:01:19 9294512 healthdog[2011]: 2022-08-18T12:01:19Z System clock was stepped by -0.000000 seconds\n",
				},
				{
					name: "a container starts with an old time",
					expect: "silent",
					input: "Aug 18 12:01:01 9294512 1f2e3d4c5b6a[812]: Setting system time from build time.\nAug 18 12:01:19 9294512 1f2e3d4c5b6a[812]: System clock was stepped by 3600.000000 seconds\n",
				},
			],
		},
		{
			id: "clock-unsynchronised",
			area: "time",
			title: "The clock follows no time source",
			severity: "warning",
			role: "symptom",
			summary: "chronyd has no source of time that it can use. The clock runs on by itself: it may still be right, and drifts from now on.",
			applies: [],
			signals: [
				{
					name: "unsynchronised",
					kinds: ["chronyd.unsynchronised"],
					failure: undefined,
					where: [],
				},
				{
					name: "source_selected",
					kinds: ["chronyd.source-selected"],
					failure: undefined,
					where: [],
				},
				{
					name: "synchronisation_lost",
					kinds: ["chronyd.synchronisation-lost"],
					failure: undefined,
					where: [],
				},
				{
					name: "check_failed",
					kinds: ["checks.failed"],
					failure: undefined,
					where: [
						{
							field: "finding",
							test: {
								op: "equals",
								value: "clock-unsynchronised",
							},
						},
					],
				},
				{
					name: "no_reply",
					kinds: ["timesyncd.no-reply"],
					failure: undefined,
					where: [],
				},
				{
					name: "synchronised",
					kinds: ["timesyncd.synchronised"],
					failure: undefined,
					where: [],
				},
				{
					name: "tracking_unsynchronised",
					kinds: ["chronyc-tracking.reported"],
					failure: undefined,
					where: [
						{
							field: "synchronised",
							test: {
								op: "equals",
								value: false,
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
			],
			groupBy: "boot",
			needs: {
				text: "unsynchronised not followed by source_selected within 2m or synchronisation_lost or tracking_unsynchronised or check_failed or count(no_reply) >= 4 within 1h",
				condition: {
					kind: "or",
					of: [
						{
							kind: "not-followed-by",
							what: {
								kind: "signal",
								signal: "unsynchronised",
							},
							by: {
								kind: "signal",
								signal: "source_selected",
							},
							within: 120,
						},
						{
							kind: "signal",
							signal: "synchronisation_lost",
						},
						{
							kind: "signal",
							signal: "tracking_unsynchronised",
						},
						{
							kind: "signal",
							signal: "check_failed",
						},
						{
							kind: "count",
							signal: "no_reply",
							atLeast: 4,
							within: 3600,
						},
					],
				},
			},
			excludes: [],
			resolvedBy: {
				text: "source_selected or tracking_good or synchronised",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "source_selected",
						},
						{
							kind: "signal",
							signal: "tracking_good",
						},
						{
							kind: "signal",
							signal: "synchronised",
						},
					],
				},
			},
			contributes: [],
			explains: [],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "tracking_unsynchronised",
						condition: {
							kind: "signal",
							signal: "tracking_unsynchronised",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["checks","chronyc-tracking","chronyd","timesyncd"],
			remedy: [
				{
					do: "Read `chronyc sources`. An empty table means that the names do not resolve; `^?` with reach 0 means that no answer comes.",
					risk: "read-only",
					needsReboot: false,
					verify: "One source is marked with `^*`.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#61-ntp-failure",
				},
			],
			references: ["https://github.com/balena-os/meta-balena#ntpservers"],
			falsePositives: ["`System clock synchronized: no` of timedatectl alone: on balenaOS the kernel is not told, and chronyd may be fine.","A device that has been running for less than a minute."],
			tests: [
				{
					name: "chronyd loses its sources and finds none for minutes",
					expect: "fires",
					input: "2026-11-21T05:23:20+0000 f220105 healthdog[72]: 2026-11-21T05:23:20Z Selected source 192.0.2.1\n2026-11-21T05:23:45+0000 f220105 healthdog[72]: 2026-11-21T05:23:45Z Can't synchronise: no selectable sources\n2026-11-21T05:28:02+0000 f220105 healthdog[99]: [chrony-healthcheck][INFO] No online NTP sources - forcing poll\n",
				},
				{
					name: "the health check gives up and restarts chronyd",
					expect: "fires",
					input: "2026-11-21T05:43:45+0000 f220105 healthdog[99]: [chrony-healthcheck][ERROR] NTP time lost synchronization - restarting chronyd\n",
				},
				{
					name: "the sources vanish and return",
					expect: "silent",
					input: "2026-11-21T05:23:20+0000 f220105 healthdog[72]: 2026-11-21T05:23:20Z Selected source 192.0.2.1\n2026-11-21T05:23:45+0000 f220105 healthdog[72]: 2026-11-21T05:23:45Z Can't synchronise: no selectable sources\n2026-11-21T05:23:54+0000 f220105 healthdog[72]: 2026-11-21T05:23:54Z Selected source 192.0.2.2\n",
				},
				{
					name: "the health check polls once",
					expect: "silent",
					input: "Aug 18 10:51:09 9294512 healthdog[2011]: 2022-08-18T10:51:09Z Selected source 203.0.113.101 (0.resinio.pool.ntp.org)\nAug 18 12:01:19 9294512 healthdog[135156]: [chrony-healthcheck][INFO] No online NTP sources - forcing poll\nAug 18 12:01:19 9294512 healthdog[2011]: 2022-08-18T12:01:19Z System clock was stepped by -0.000000 seconds\n",
				},
				{
					name: "another program writes the words of chronyd",
					expect: "silent",
					input: "2026-11-21T05:23:20+0000 f220105 phase[60]: Can't synchronise: no selectable sources\n2026-11-21T05:23:21+0000 f220105 healthdog[72]: 2026-11-21T05:23:21Z Selected source 192.0.2.1\n",
				},
			],
		},
		{
			id: "ntp-sources-disagree",
			area: "time",
			title: "The time servers disagree",
			severity: "warning",
			role: "cause",
			summary: "The time servers answer, but no majority of them says the same time, so chronyd follows none. One of them is wrong, most often one that the local network offers.",
			applies: [],
			signals: [
				{
					name: "no_majority",
					kinds: ["chronyd.unsynchronised"],
					failure: undefined,
					where: [
						{
							field: "reason",
							test: {
								op: "equals",
								value: "no-majority",
							},
						},
					],
				},
				{
					name: "falseticker",
					kinds: ["chronyd.falseticker"],
					failure: undefined,
					where: [],
				},
				{
					name: "all_differ",
					kinds: ["chronyc-sources.listed"],
					failure: undefined,
					where: [
						{
							field: "falsetickers",
							test: {
								op: "above",
								value: 1,
							},
						},
						{
							field: "selected",
							test: {
								op: "present",
								value: false,
							},
						},
					],
				},
				{
					name: "source_selected",
					kinds: ["chronyd.source-selected"],
					failure: undefined,
					where: [],
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
			],
			groupBy: "boot",
			needs: {
				text: "no_majority not followed by source_selected within 2m or all_differ",
				condition: {
					kind: "or",
					of: [
						{
							kind: "not-followed-by",
							what: {
								kind: "signal",
								signal: "no_majority",
							},
							by: {
								kind: "signal",
								signal: "source_selected",
							},
							within: 120,
						},
						{
							kind: "signal",
							signal: "all_differ",
						},
					],
				},
			},
			excludes: [],
			resolvedBy: {
				text: "source_selected or tracking_good",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "source_selected",
						},
						{
							kind: "signal",
							signal: "tracking_good",
						},
					],
				},
			},
			contributes: ["falseticker"],
			explains: [
				{
					rule: "clock-unsynchronised",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "falseticker",
						condition: {
							kind: "signal",
							signal: "falseticker",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["chronyc-sources","chronyd"],
			remedy: [
				{
					do: "Read `chronyc sources -v`. A source marked with `x` says another time than the rest.",
					risk: "read-only",
					needsReboot: false,
					verify: "One source is marked with `^*`.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#61-ntp-failure",
				},
				{
					do: "Take the wrong server out of `ntpServers` in config.json, or out of what DHCP offers.",
					risk: "disruptive",
					needsReboot: false,
					verify: "chronyd says `Selected source`.",
					avoid: undefined,
					doc: "https://github.com/balena-os/meta-balena#ntpservers",
				},
			],
			references: ["https://chrony-project.org/doc/4.3/chronyc.html"],
			falsePositives: ["Two servers only. When they differ, nobody can tell which one is right."],
			tests: [
				{
					name: "no majority for minutes",
					expect: "fires",
					input: "2026-11-21T05:23:20+0000 f220105 healthdog[72]: 2026-11-21T05:23:20Z Selected source 192.0.2.1\n2026-11-21T05:23:45+0000 f220105 healthdog[72]: 2026-11-21T05:23:45Z Can't synchronise: no majority\n2026-11-21T05:28:02+0000 f220105 healthdog[72]: 2026-11-21T05:28:02Z Detected falseticker 192.0.2.4\n",
				},
				{
					name: "no source answers",
					expect: "silent",
					input: "2026-11-21T05:23:45+0000 f220105 healthdog[72]: 2026-11-21T05:23:45Z Can't synchronise: no selectable sources\n2026-11-21T05:28:02+0000 f220105 healthdog[99]: [chrony-healthcheck][INFO] No online NTP sources - forcing poll\n",
				},
				{
					name: "a majority is found seconds later",
					expect: "silent",
					input: "2026-11-21T05:23:45+0000 f220105 healthdog[72]: 2026-11-21T05:23:45Z Can't synchronise: no majority\n2026-11-21T05:23:54+0000 f220105 healthdog[72]: 2026-11-21T05:23:54Z Selected source 192.0.2.2\n",
				},
				{
					name: "one of many servers is wrong and another one is followed",
					expect: "silent",
					input: "2026-11-21T05:23:45+0000 f220105 healthdog[72]: 2026-11-21T05:23:45Z Detected falseticker 192.0.2.4\n2026-11-21T05:23:46+0000 f220105 openvpn[40]: 2026-11-21 05:23:46 Initialization Sequence Completed\n",
				},
			],
		},
		{
			id: "ntp-sources-offline",
			area: "time",
			title: "chronyd was told that the network is down, and never that it is back",
			severity: "error",
			role: "cause",
			summary: "After a change of the network chronyd marks its time servers as offline and does not ask them any more, although the network works again. The clock runs on unguided until chronyd is told otherwise.",
			applies: [],
			signals: [
				{
					name: "source_offline",
					kinds: ["chronyd.source-offline"],
					failure: undefined,
					where: [],
				},
				{
					name: "source_online",
					kinds: ["chronyd.source-online"],
					failure: undefined,
					where: [],
				},
				{
					name: "source_selected",
					kinds: ["chronyd.source-selected"],
					failure: undefined,
					where: [],
				},
				{
					name: "starting",
					kinds: ["chronyd.starting"],
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
					name: "state_reported",
					kinds: ["supervisor.state-reported"],
					failure: undefined,
					where: [],
				},
				{
					name: "connected",
					kinds: ["network-manager.state-changed"],
					failure: undefined,
					where: [
						{
							field: "state",
							test: {
								op: "equals",
								value: "connected-global",
							},
						},
					],
				},
				{
					name: "tracking_unsynchronised",
					kinds: ["chronyc-tracking.reported"],
					failure: undefined,
					where: [
						{
							field: "synchronised",
							test: {
								op: "equals",
								value: false,
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
			],
			groupBy: "boot",
			needs: {
				text: "source_offline not followed by (source_online or source_selected or starting) within 10m then (vpn_up or state_reported or connected)",
				condition: {
					kind: "then",
					first: {
						kind: "not-followed-by",
						what: {
							kind: "signal",
							signal: "source_offline",
						},
						by: {
							kind: "or",
							of: [
								{
									kind: "signal",
									signal: "source_online",
								},
								{
									kind: "signal",
									signal: "source_selected",
								},
								{
									kind: "signal",
									signal: "starting",
								},
							],
						},
						within: 600,
					},
					second: {
						kind: "or",
						of: [
							{
								kind: "signal",
								signal: "vpn_up",
							},
							{
								kind: "signal",
								signal: "state_reported",
							},
							{
								kind: "signal",
								signal: "connected",
							},
						],
					},
					within: undefined,
				},
			},
			excludes: [],
			resolvedBy: {
				text: "source_online or source_selected or starting or tracking_good",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "source_online",
						},
						{
							kind: "signal",
							signal: "source_selected",
						},
						{
							kind: "signal",
							signal: "starting",
						},
						{
							kind: "signal",
							signal: "tracking_good",
						},
					],
				},
			},
			contributes: [],
			explains: [
				{
					rule: "clock-unsynchronised",
					lag: 7200,
				},
				{
					rule: "clock-behind",
					lag: 7200,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "tracking_unsynchronised",
						condition: {
							kind: "signal",
							signal: "tracking_unsynchronised",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["chronyd","network-manager","openvpn","supervisor"],
			remedy: [
				{
					do: "Read `chronyc activity`. It counts the sources that are offline.",
					risk: "read-only",
					needsReboot: false,
					verify: "No source is offline.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#61-ntp-failure",
				},
				{
					do: "Tell chronyd to ask again with `chronyc online`.",
					risk: "disruptive",
					needsReboot: false,
					verify: "chronyd says `Selected source`.",
					avoid: "Do not set the clock by hand.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#61-ntp-failure",
				},
				{
					do: "Update balenaOS. Some versions forget to mark the sources as online after a change of the link.",
					risk: "disruptive",
					needsReboot: true,
					verify: undefined,
					avoid: undefined,
					doc: "https://www.balena.io/docs/reference/OS/network/2.x/#network-requirements",
				},
			],
			references: ["https://github.com/balena-os/meta-balena/issues/2272"],
			falsePositives: ["A device with several interfaces of which only one can reach time servers."],
			tests: [
				{
					name: "the link comes back, the sources do not",
					expect: "fires",
					input: "2026-11-21T05:24:57+0000 f220105 healthdog[31]: 2026-11-21T05:24:57Z Source 192.0.2.1 offline\n2026-11-21T05:24:57+0000 f220105 healthdog[31]: 2026-11-21T05:24:57Z Source 192.0.2.2 offline\n2026-11-21T05:25:40+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n2026-11-21T05:40:40+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n2026-11-21T05:45:40+0000 f220105 healthdog[99]: [chrony-healthcheck][INFO] No online NTP sources - forcing poll\n",
				},
				{
					name: "the sources come back with the link",
					expect: "silent",
					input: "2026-11-21T05:24:57+0000 f220105 healthdog[31]: 2026-11-21T05:24:57Z Source 192.0.2.2 offline\n2026-11-21T05:24:59+0000 f220105 healthdog[31]: 2026-11-21T05:24:59Z Source 192.0.2.2 online\n2026-11-21T05:40:40+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
				{
					name: "the link stays down",
					expect: "silent",
					input: "2026-11-21T05:24:57+0000 f220105 NetworkManager[600]: <info>  [1795238697.4077] manager: NetworkManager state is now DISCONNECTED\n2026-11-21T05:24:57+0000 f220105 healthdog[31]: 2026-11-21T05:24:57Z Source 192.0.2.2 offline\n2026-11-21T05:40:40+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"connect ENETUNREACH 198.51.100.10:443\"}\n",
				},
				{
					name: "another of several sources is followed",
					expect: "silent",
					input: "2026-11-21T05:24:57+0000 f220105 healthdog[31]: 2026-11-21T05:24:57Z Source 192.0.2.2 offline\n2026-11-21T05:25:40+0000 f220105 healthdog[31]: 2026-11-21T05:25:40Z Selected source 192.0.2.1\n2026-11-21T05:40:40+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
			],
		},
		{
			id: "ntp-unreachable",
			area: "time",
			title: "No time server answers",
			severity: "error",
			role: "cause",
			summary: "Names resolve, and yet no NTP server answers. Most often a firewall drops UDP port 123. A device without a clock battery then starts with a wrong clock.",
			applies: [],
			signals: [
				{
					name: "synchronisation_lost",
					kinds: ["chronyd.synchronisation-lost"],
					failure: undefined,
					where: [],
				},
				{
					name: "polling_forced",
					kinds: ["chronyd.polling-forced"],
					failure: undefined,
					where: [],
				},
				{
					name: "sources_unreachable",
					kinds: ["chronyc-sources.listed"],
					failure: undefined,
					where: [
						{
							field: "total",
							test: {
								op: "above",
								value: 0,
							},
						},
						{
							field: "reachable",
							test: {
								op: "equals",
								value: 0,
							},
						},
					],
				},
				{
					name: "tracking_unsynchronised",
					kinds: ["chronyc-tracking.reported"],
					failure: undefined,
					where: [
						{
							field: "synchronised",
							test: {
								op: "equals",
								value: false,
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
					name: "source_selected",
					kinds: ["chronyd.source-selected"],
					failure: undefined,
					where: [],
				},
				{
					name: "unsynchronised",
					kinds: ["chronyd.unsynchronised"],
					failure: undefined,
					where: [],
				},
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
					name: "young",
					kinds: ["chronyc-sources.listed"],
					failure: undefined,
					where: [
						{
							field: "reachable",
							test: {
								op: "equals",
								value: 0,
							},
						},
					],
				},
			],
			groupBy: "boot",
			needs: {
				text: "synchronisation_lost or count(polling_forced) >= 6 within 1h or sources_unreachable and tracking_unsynchronised",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "synchronisation_lost",
						},
						{
							kind: "count",
							signal: "polling_forced",
							atLeast: 6,
							within: 3600,
						},
						{
							kind: "and",
							of: [
								{
									kind: "signal",
									signal: "sources_unreachable",
								},
								{
									kind: "signal",
									signal: "tracking_unsynchronised",
								},
							],
						},
					],
				},
			},
			excludes: [
				{
					text: "count(dns_fail) >= 3 within 10m or young in first 3m",
					condition: {
						kind: "or",
						of: [
							{
								kind: "count",
								signal: "dns_fail",
								atLeast: 3,
								within: 600,
							},
							{
								kind: "in-first",
								signal: "young",
								within: 180,
							},
						],
					},
					within: undefined,
				},
			],
			resolvedBy: {
				text: "source_selected or tracking_good",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "source_selected",
						},
						{
							kind: "signal",
							signal: "tracking_good",
						},
					],
				},
			},
			contributes: ["unsynchronised"],
			explains: [
				{
					rule: "clock-behind",
					lag: 600,
				},
				{
					rule: "clock-unsynchronised",
					lag: 120,
				},
			],
			fixBefore: ["clock-behind"],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "synchronisation_lost",
						condition: {
							kind: "signal",
							signal: "synchronisation_lost",
						},
						within: undefined,
					},
				],
				loweredBy: [
					{
						text: "dns_fail",
						condition: {
							kind: "signal",
							signal: "dns_fail",
						},
						within: undefined,
					},
				],
			},
			sources: ["chronyc-sources","chronyc-tracking","chronyd"],
			remedy: [
				{
					do: "Read `chronyc sources`. Reach 0 for every source means that no answer comes back.",
					risk: "read-only",
					needsReboot: false,
					verify: "One source is marked with `^*`, and its reach grows to 377.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#61-ntp-failure",
				},
				{
					do: "Ask for UDP port 123 to be opened towards the NTP servers, or name servers of the site in `ntpServers` of config.json.",
					risk: "disruptive",
					needsReboot: false,
					verify: undefined,
					avoid: "Do not set the clock by hand. It hides the fault until the next start.",
					doc: "https://www.balena.io/docs/reference/OS/network/2.x/#network-requirements",
				},
			],
			references: ["https://github.com/balena-os/meta-balena#ntpservers"],
			falsePositives: ["A network that was unplugged altogether. Then other connections fail as well."],
			tests: [
				{
					name: "the health check restarts chronyd after an hour without time",
					expect: "fires",
					input: "2026-11-21T05:43:45+0000 f220105 healthdog[99]: [chrony-healthcheck][ERROR] NTP time lost synchronization - restarting chronyd\n2026-11-21T05:43:46+0000 f220105 healthdog[105]: 2026-11-21T05:43:46Z chronyd version 4.3 starting (+CMDMON +NTP +REFCLOCK +RTC +PRIVDROP +SCFILTER +SIGND +ASYNCDNS +NTS +SECHASH +IPV6 -DEBUG)\n",
				},
				{
					name: "the health check polls in vain, again and again",
					expect: "fires",
					input: "2026-11-21T05:01:19+0000 f220105 healthdog[101]: [chrony-healthcheck][INFO] No online NTP sources - forcing poll\n2026-11-21T05:03:19+0000 f220105 healthdog[102]: [chrony-healthcheck][INFO] No online NTP sources - forcing poll\n2026-11-21T05:05:19+0000 f220105 healthdog[103]: [chrony-healthcheck][INFO] No online NTP sources - forcing poll\n2026-11-21T05:07:19+0000 f220105 healthdog[104]: [chrony-healthcheck][INFO] No online NTP sources - forcing poll\n2026-11-21T05:09:19+0000 f220105 healthdog[105]: [chrony-healthcheck][INFO] No online NTP sources - forcing poll\n2026-11-21T05:11:19+0000 f220105 healthdog[106]: [chrony-healthcheck][INFO] No online NTP sources - forcing poll\n2026-11-21T05:13:19+0000 f220105 healthdog[107]: [chrony-healthcheck][INFO] No online NTP sources - forcing poll\n",
				},
				{
					name: "the health check polls once at start",
					expect: "silent",
					input: "Mar 23 12:01:19 9294512 healthdog[135156]: [chrony-healthcheck][INFO] No online NTP sources - forcing poll\nMar 23 12:01:25 9294512 healthdog[2011]: 2017-03-23T12:01:25Z Selected source 203.0.113.101 (0.resinio.pool.ntp.org)\n",
				},
				{
					name: "names do not resolve",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 openvpn[40]: 2026-11-21 05:31:25 RESOLVE: Cannot resolve host address: cloudlink.balena-cloud.com:443 (Temporary failure in name resolution)\n2026-11-21T05:31:35+0000 f220105 openvpn[40]: 2026-11-21 05:31:35 RESOLVE: Cannot resolve host address: cloudlink.balena-cloud.com:443 (Temporary failure in name resolution)\n2026-11-21T05:31:40+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"getaddrinfo EAI_AGAIN api.balena-cloud.com\"}\n2026-11-21T05:35:45+0000 f220105 healthdog[99]: [chrony-healthcheck][ERROR] NTP time lost synchronization - restarting chronyd\n",
				},
			],
		},
		{
			id: "real-time-clock-failing",
			area: "time",
			title: "The clock battery is weak, or the real-time clock is wrong",
			severity: "warning",
			role: "cause",
			summary: "The device has a real-time clock, but what it says lies in the past, or it cannot be read. Every start begins with a wrong time until NTP puts it right.",
			applies: [],
			signals: [
				{
					name: "rtc_behind",
					kinds: ["timeinit.rtc-behind"],
					failure: undefined,
					where: [],
				},
				{
					name: "battery_doubted",
					kinds: ["timeinit.battery-doubted"],
					failure: undefined,
					where: [],
				},
				{
					name: "rtc_unreadable",
					kinds: ["timeinit.rtc-unreadable"],
					failure: undefined,
					where: [],
				},
				{
					name: "rtc_far_off",
					kinds: ["chronyd.rtc-wrong"],
					failure: undefined,
					where: [
						{
							field: "seconds",
							test: {
								op: "magnitude-above",
								value: 3600,
							},
						},
					],
				},
				{
					name: "rtc_near",
					kinds: ["chronyd.rtc-wrong"],
					failure: undefined,
					where: [
						{
							field: "seconds",
							test: {
								op: "above",
								value: -60,
							},
						},
						{
							field: "seconds",
							test: {
								op: "below",
								value: 60,
							},
						},
					],
				},
				{
					name: "rtc_missing",
					kinds: ["timeinit.rtc-missing"],
					failure: undefined,
					where: [],
				},
				{
					name: "stepped_far",
					kinds: ["chronyd.clock-stepped"],
					failure: undefined,
					where: [
						{
							field: "seconds",
							test: {
								op: "magnitude-above",
								value: 3600,
							},
						},
					],
				},
			],
			groupBy: "boot",
			needs: {
				text: "battery_doubted or rtc_unreadable or rtc_far_off",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "battery_doubted",
						},
						{
							kind: "signal",
							signal: "rtc_unreadable",
						},
						{
							kind: "signal",
							signal: "rtc_far_off",
						},
					],
				},
			},
			excludes: [
				{
					text: "rtc_missing",
					condition: {
						kind: "signal",
						signal: "rtc_missing",
					},
					within: undefined,
				},
			],
			resolvedBy: {
				text: "rtc_near",
				condition: {
					kind: "signal",
					signal: "rtc_near",
				},
			},
			lasts: true,
			contributes: ["rtc_behind"],
			explains: [
				{
					rule: "clock-stepped-during-start",
					lag: 300,
				},
				{
					rule: "clock-behind",
					lag: 600,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "stepped_far",
						condition: {
							kind: "signal",
							signal: "stepped_far",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["chronyd","timeinit"],
			remedy: [
				{
					do: "Compare `hwclock --show` with `date -u` after the device has been without power for a while.",
					risk: "read-only",
					needsReboot: false,
					verify: "Both agree to a second.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#61-ntp-failure",
				},
				{
					do: "Replace the battery of the clock. Until then NTP has to reach the device at every start.",
					risk: "disruptive",
					needsReboot: true,
					verify: undefined,
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#61-ntp-failure",
				},
			],
			references: ["https://github.com/balena-os/meta-balena#ntpservers"],
			falsePositives: ["The first start of a new device, whose clock nobody has set yet."],
			tests: [
				{
					name: "the clock stands in the year 2000",
					expect: "fires",
					input: "2022-02-25T10:00:00+0000 f220105 timeinit-rtc.sh[411]: [timeinit-rtc.sh][WARN] RTC time is in the past.\n2022-02-25T10:00:00+0000 f220105 timeinit-rtc.sh[411]: [timeinit-rtc.sh][WARN] RTC time:    Sat Jan  1 00:00:05 UTC 2000\n2022-02-25T10:00:00+0000 f220105 timeinit-rtc.sh[411]: [timeinit-rtc.sh][WARN] System time: Fri Feb 25 10:00:00 UTC 2022\n2022-02-25T10:00:00+0000 f220105 timeinit-rtc.sh[411]: [timeinit-rtc.sh][WARN] Check RTC battery if this issue persists.\n",
				},
				{
					name: "a board without such a clock",
					expect: "silent",
					input: "2022-02-25T10:00:00+0000 f220105 timeinit-rtc.sh[411]: [timeinit-rtc.sh][ERROR] RTC device /dev/rtc not found.\n2022-02-25T10:00:00+0000 f220105 timeinit-buildtime.sh[410]: [timeinit-buildtime.sh][INFO] Setting system time from build time.\n",
				},
				{
					name: "somebody sets the clock of a running device",
					expect: "silent",
					input: "2017-03-23T12:00:05+0000 f220105 healthdog[31]: 2017-03-23T12:00:05Z Backward time jump detected!\n2017-03-23T12:00:38+0000 f220105 healthdog[31]: 2017-03-23T12:00:38Z Selected source 192.0.2.3 (2.resinio.pool.ntp.org)\n",
				},
				{
					name: "a container has the words",
					expect: "silent",
					input: "2022-02-25T10:00:00+0000 f220105 1f2e3d4c5b6a[812]: Check RTC battery if this issue persists.\n2022-02-25T10:00:02+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
			],
		},
		{
			id: "time-service-down",
			area: "time",
			title: "The time service does not run",
			severity: "error",
			role: "cause",
			summary: "chronyd does not start, or ended with an error. Nobody keeps the clock right; on a device without a clock battery the next start will be at a wrong time.",
			applies: [],
			signals: [
				{
					name: "fatal",
					kinds: ["chronyd.fatal","chronyd.already-running"],
					failure: undefined,
					where: [],
				},
				{
					name: "unit_ended",
					kinds: ["systemd.start-limit-hit","systemd.unit-failed","failed-units.unit"],
					failure: undefined,
					where: [
						{
							field: "unit",
							test: {
								op: "equals",
								value: "chronyd.service",
							},
						},
					],
				},
				{
					name: "restarting",
					kinds: ["systemd.restart-scheduled"],
					failure: undefined,
					where: [
						{
							field: "unit",
							test: {
								op: "equals",
								value: "chronyd.service",
							},
						},
						{
							field: "count",
							test: {
								op: "above",
								value: 2,
							},
						},
					],
				},
				{
					name: "ping_refused",
					kinds: ["systemd.notification-refused"],
					failure: undefined,
					where: [
						{
							field: "unit",
							test: {
								op: "equals",
								value: "chronyd.service",
							},
						},
					],
				},
				{
					name: "no_daemon",
					kinds: ["chronyc-tracking.failed","chronyc-sources.failed"],
					failure: undefined,
					where: [
						{
							field: "status",
							test: {
								op: "equals",
								value: 1,
							},
						},
					],
				},
				{
					name: "source_selected",
					kinds: ["chronyd.source-selected"],
					failure: undefined,
					where: [],
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
					name: "polling_forced",
					kinds: ["chronyd.polling-forced"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "fatal not followed by (source_selected or polling_forced) within 2m or unit_ended not followed by (source_selected or polling_forced) within 2m or restarting or no_daemon",
				condition: {
					kind: "or",
					of: [
						{
							kind: "not-followed-by",
							what: {
								kind: "signal",
								signal: "fatal",
							},
							by: {
								kind: "or",
								of: [
									{
										kind: "signal",
										signal: "source_selected",
									},
									{
										kind: "signal",
										signal: "polling_forced",
									},
								],
							},
							within: 120,
						},
						{
							kind: "not-followed-by",
							what: {
								kind: "signal",
								signal: "unit_ended",
							},
							by: {
								kind: "or",
								of: [
									{
										kind: "signal",
										signal: "source_selected",
									},
									{
										kind: "signal",
										signal: "polling_forced",
									},
								],
							},
							within: 120,
						},
						{
							kind: "signal",
							signal: "restarting",
						},
						{
							kind: "signal",
							signal: "no_daemon",
						},
					],
				},
			},
			excludes: [],
			resolvedBy: {
				text: "source_selected or tracking_good",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "source_selected",
						},
						{
							kind: "signal",
							signal: "tracking_good",
						},
					],
				},
			},
			contributes: ["ping_refused"],
			explains: [
				{
					rule: "clock-unsynchronised",
					lag: 3600,
				},
				{
					rule: "clock-behind",
					lag: 3600,
				},
				{
					rule: "unit-failed",
					lag: 120,
				},
				{
					rule: "unit-start-limit-hit",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "no_daemon",
						condition: {
							kind: "signal",
							signal: "no_daemon",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["chronyc-sources","chronyc-tracking","chronyd","failed-units","systemd"],
			remedy: [
				{
					do: "Read `systemctl status chronyd` and `journalctl -u chronyd -n 100`. The last line before the end says why.",
					risk: "read-only",
					needsReboot: false,
					verify: "The unit is `active (running)`.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#61-ntp-failure",
				},
				{
					do: "Once the reason is repaired, and after asking, start it with `systemctl restart chronyd`.",
					risk: "disruptive",
					needsReboot: false,
					verify: "chronyd says `Selected source`.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#61-ntp-failure",
				},
			],
			references: ["https://github.com/balena-os/meta-balena/issues/2823"],
			falsePositives: ["A second time service that was put there on purpose."],
			tests: [
				{
					name: "chronyd ends and is not started again",
					expect: "fires",
					input: "2026-11-21T05:25:19+0000 f220105 healthdog[31]: 2026-11-21T05:25:19Z Fatal error : Invalid directive at line 1 in file /etc/chrony/chrony.conf\n2026-11-21T05:25:19+0000 f220105 systemd[1]: chronyd.service: Failed with result 'exit-code'.\n2026-11-21T05:25:20+0000 f220105 systemd[1]: chronyd.service: Start request repeated too quickly.\n2026-11-21T05:29:19+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
				{
					name: "its watchdog kills it every four minutes",
					expect: "fires",
					input: "2026-11-21T05:25:19+0000 f220105 systemd[1]: chronyd.service: Got notification message from PID 1412, but reception only permitted for main PID 1407\n2026-11-21T05:29:19+0000 f220105 systemd[1]: chronyd.service: Watchdog timeout (limit 4min)!\n2026-11-21T05:29:20+0000 f220105 systemd[1]: chronyd.service: Failed with result 'watchdog'.\n2026-11-21T05:29:20+0000 f220105 systemd[1]: chronyd.service: Scheduled restart job, restart counter is at 17.\n",
				},
				{
					name: "the health check restarts a chronyd that gets no answer",
					expect: "silent",
					input: "2026-11-21T05:43:45+0000 f220105 healthdog[99]: [chrony-healthcheck][ERROR] NTP time lost synchronization - restarting chronyd\n2026-11-21T05:43:46+0000 f220105 healthdog[105]: 2026-11-21T05:43:46Z chronyd version 4.3 starting (+CMDMON +NTP +REFCLOCK +RTC +PRIVDROP +SCFILTER +SIGND +ASYNCDNS +NTS +SECHASH +IPV6 -DEBUG)\n",
				},
				{
					name: "it ends once and is back at work",
					expect: "silent",
					input: "2026-11-21T05:29:20+0000 f220105 systemd[1]: chronyd.service: Failed with result 'watchdog'.\n2026-11-21T05:29:20+0000 f220105 systemd[1]: chronyd.service: Scheduled restart job, restart counter is at 1.\n2026-11-21T05:29:41+0000 f220105 healthdog[31]: 2026-11-21T05:29:41Z Selected source 192.0.2.3 (2.resinio.pool.ntp.org)\n",
				},
				{
					name: "another unit fails",
					expect: "silent",
					input: "2026-11-21T05:25:19+0000 f220105 systemd[1]: openvpn.service: Failed with result 'exit-code'.\n2026-11-21T05:25:20+0000 f220105 systemd[1]: openvpn.service: Start request repeated too quickly.\n",
				},
			],
		},
		{
			id: "captive-portal",
			area: "tls",
			title: "A captive portal holds the device back",
			severity: "error",
			role: "cause",
			summary: "The network answers every request with a page of its own until somebody signs in. The device has an address and a link, and still reaches nobody.",
			applies: [],
			signals: [
				{
					name: "portal",
					kinds: ["nmcli.general"],
					failure: undefined,
					where: [
						{
							field: "connectivity",
							test: {
								op: "equals",
								value: "portal",
							},
						},
					],
				},
				{
					name: "site_only",
					kinds: ["network-manager.state-changed"],
					failure: undefined,
					where: [
						{
							field: "state",
							test: {
								op: "equals",
								value: "connected-site",
							},
						},
					],
				},
				{
					name: "connected",
					kinds: ["network-manager.state-changed"],
					failure: undefined,
					where: [
						{
							field: "state",
							test: {
								op: "equals",
								value: "connected-global",
							},
						},
					],
				},
				{
					name: "not_tls",
					kinds: undefined,
					failure: {
						classes: ["tls"],
						reasons: ["not-tls"],
					},
					where: [],
				},
				{
					name: "http_answer",
					kinds: ["openvpn.bad-packet-length"],
					failure: undefined,
					where: [
						{
							field: "length",
							test: {
								op: "equals",
								value: 18516,
							},
						},
					],
				},
				{
					name: "odd_time",
					kinds: ["timesync-https.header-without-date","timesync-https.header-in-past"],
					failure: undefined,
					where: [],
				},
				{
					name: "stranger",
					kinds: undefined,
					failure: {
						classes: ["tls"],
						reasons: ["self-signed","wrong-name","not-tls"],
					},
					where: [],
				},
				{
					name: "dns_redirected",
					kinds: ["dnsmasq.rebind-blocked"],
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
					name: "state_reported",
					kinds: ["supervisor.state-reported"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "portal or site_only and (http_answer or not_tls or odd_time or stranger) or http_answer and (stranger or odd_time)",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "portal",
						},
						{
							kind: "and",
							of: [
								{
									kind: "signal",
									signal: "site_only",
								},
								{
									kind: "or",
									of: [
										{
											kind: "signal",
											signal: "http_answer",
										},
										{
											kind: "signal",
											signal: "not_tls",
										},
										{
											kind: "signal",
											signal: "odd_time",
										},
										{
											kind: "signal",
											signal: "stranger",
										},
									],
								},
							],
						},
						{
							kind: "and",
							of: [
								{
									kind: "signal",
									signal: "http_answer",
								},
								{
									kind: "or",
									of: [
										{
											kind: "signal",
											signal: "stranger",
										},
										{
											kind: "signal",
											signal: "odd_time",
										},
									],
								},
							],
						},
					],
				},
			},
			excludes: [],
			resolvedBy: {
				text: "connected or vpn_up or state_reported",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "connected",
						},
						{
							kind: "signal",
							signal: "vpn_up",
						},
						{
							kind: "signal",
							signal: "state_reported",
						},
					],
				},
			},
			contributes: ["dns_redirected"],
			explains: [
				{
					rule: "tls-interception",
					lag: 120,
				},
				{
					rule: "certificate-authority-unknown",
					lag: 120,
				},
				{
					rule: "server-certificate-wrong-name",
					lag: 120,
				},
				{
					rule: "dns-rebind-blocked",
					lag: 120,
				},
				{
					rule: "vpn-answered-by-proxy",
					lag: 120,
				},
				{
					rule: "state-report-failing",
					lag: 120,
				},
				{
					rule: "api-unreachable",
					lag: 120,
				},
				{
					rule: "vpn-down",
					lag: 120,
				},
				{
					rule: "image-download-failing",
					lag: 120,
				},
				{
					rule: "provisioning-failing",
					lag: 120,
				},
				{
					rule: "supervisor-unhealthy",
					lag: 120,
				},
				{
					rule: "vpn-connection-reset",
					lag: 120,
				},
				{
					rule: "ntp-unreachable",
					lag: 120,
				},
				{
					rule: "clock-unsynchronised",
					lag: 600,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "portal",
						condition: {
							kind: "signal",
							signal: "portal",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["network-manager","nmcli","openvpn","timesync-https"],
			remedy: [
				{
					do: "Ask for `curl -v http://detectportal.firefox.com` from the device. A portal answers with a page of its own.",
					risk: "read-only",
					needsReboot: false,
					verify: "The answer is the word `success`.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#64-firewalled-endpoints",
				},
				{
					do: "Register the device's hardware address with the network's owner, or use a network without a portal.",
					risk: "read-only",
					needsReboot: false,
					verify: undefined,
					avoid: undefined,
					doc: "https://www.balena.io/docs/reference/OS/network/2.x/#checking-connectivity",
				},
			],
			references: ["https://www.balena.io/docs/reference/OS/network/2.x/#checking-connectivity"],
			falsePositives: ["A test address for connectivity in config.json (`os.network.connectivity`) that does not answer as it should."],
			tests: [
				{
					name: "the VPN is answered in HTTP, and NetworkManager sees no internet",
					expect: "fires",
					input: "2026-11-21T05:15:40+0000 f220105 NetworkManager[600]: <info>  [1795238140.4077] manager: NetworkManager state is now CONNECTED_SITE\n2026-11-21T05:15:53+0000 f220105 openvpn[40]: 2026-11-21 05:15:53 WARNING: Bad encapsulated packet length from peer (18516), which must be > 0 and <= 1768 -- please ensure that --tun-mtu or --link-mtu is equal on both peers -- this condition could also indicate a possible active attack on the TCP link -- [Attempting restart...]\n",
				},
				{
					name: "a proxy answers the VPN only",
					expect: "silent",
					input: "2026-11-21T05:15:40+0000 f220105 NetworkManager[600]: <info>  [1795238140.4077] manager: NetworkManager state is now CONNECTED_GLOBAL\n2026-11-21T05:15:53+0000 f220105 openvpn[40]: 2026-11-21 05:15:53 WARNING: Bad encapsulated packet length from peer (18516), which must be > 0 and <= 1768 -- please ensure that --tun-mtu or --link-mtu is equal on both peers -- this condition could also indicate a possible active attack on the TCP link -- [Attempting restart...]\n2026-11-21T05:15:59+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
				{
					name: "a firewall with deep packet inspection",
					expect: "silent",
					input: "2026-11-21T05:15:40+0000 f220105 NetworkManager[600]: <info>  [1795238140.4077] manager: NetworkManager state is now CONNECTED_GLOBAL\n2026-11-21T05:18:56+0000 f220105 openvpn[71]: 2026-11-21 05:18:56 VERIFY ERROR: depth=1, error=self-signed certificate in certificate chain: C=IE, ST=Dublin, L=Dublin, O=Example College, OU=IT, CN=EXAMPLE-TLS-PROTECT, serial=1\n2026-11-21T05:18:58+0000 f220105 balena-supervisor[37]: [event]   Event: Device state report failure {\"error\":\"self-signed certificate in certificate chain\"}\n",
				},
				{
					name: "a network without the internet",
					expect: "silent",
					input: "2026-11-21T05:15:40+0000 f220105 NetworkManager[600]: <info>  [1795238140.4077] manager: NetworkManager state is now CONNECTED_SITE\n2026-11-21T05:18:58+0000 f220105 balena-supervisor[37]: [event]   Event: Device state report failure {\"error\":\"connect ETIMEDOUT 198.51.100.10:443\"}\n",
				},
			],
		},
		{
			id: "certificate-authority-unknown",
			area: "tls",
			title: "The VPN server's certificate comes from an unknown authority",
			severity: "error",
			role: "cause",
			summary: "OpenVPN does not know who signed the VPN server's certificate. The device's own configuration is out of step with the server, or something on the network answers in the server's place.",
			applies: [],
			signals: [
				{
					name: "vpn_untrusted",
					kinds: ["openvpn.certificate-rejected"],
					failure: {
						classes: ["tls"],
						reasons: ["unknown-issuer","self-signed","self-signed-in-chain","unverified-leaf"],
					},
					where: [],
				},
				{
					name: "api_untrusted",
					kinds: ["supervisor.state-report-failed","supervisor.target-state-failed","supervisor.log-stream-failed","supervisor.provisioning-failed","os-config.fetch-failed","curl.failed","openssl-s-client.certificate-rejected"],
					failure: {
						classes: ["tls"],
						reasons: ["unknown-issuer","self-signed","self-signed-in-chain","unverified-leaf"],
					},
					where: [],
				},
				{
					name: "server_accepted",
					kinds: ["openvpn.certificate-accepted"],
					failure: undefined,
					where: [
						{
							field: "depth",
							test: {
								op: "equals",
								value: 0,
							},
						},
					],
				},
			],
			groupBy: "boot",
			needs: {
				text: "vpn_untrusted",
				condition: {
					kind: "signal",
					signal: "vpn_untrusted",
				},
			},
			excludes: [
				{
					text: "api_untrusted",
					condition: {
						kind: "signal",
						signal: "api_untrusted",
					},
					within: undefined,
				},
			],
			resolvedBy: {
				text: "server_accepted",
				condition: {
					kind: "signal",
					signal: "server_accepted",
				},
			},
			contributes: [],
			explains: [
				{
					rule: "vpn-down",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["openvpn"],
			remedy: [
				{
					do: "Compare the name in the refused certificate with balena's own authority, `open-balena-vpn-rootCA`.",
					risk: "read-only",
					needsReboot: false,
					verify: "OpenVPN says `VERIFY OK` for depth 1 and depth 0.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#641-deep-packet-inspection",
				},
			],
			references: ["https://github.com/balena-os/meta-balena#balenarootca"],
			falsePositives: ["The connection of a user's own OpenVPN under the same identifier."],
			tests: [
				{
					name: "a chain that ends in somebody else's root",
					expect: "fires",
					input: "2026-11-21T05:18:56+0000 f220105 openvpn[71]: 2026-11-21 05:18:56 VERIFY ERROR: depth=1, error=self-signed certificate in certificate chain: C=IE, ST=Dublin, L=Dublin, O=Example College, OU=IT, CN=EXAMPLE-TLS-PROTECT, serial=1\n",
				},
				{
					name: "the API is shown a stranger's certificate too",
					expect: "silent",
					input: "2026-11-21T05:18:56+0000 f220105 openvpn[71]: 2026-11-21 05:18:56 VERIFY ERROR: depth=1, error=self-signed certificate in certificate chain: C=IE, ST=Dublin, L=Dublin, O=Example College, OU=IT, CN=EXAMPLE-TLS-PROTECT, serial=1\n2026-11-21T05:18:58+0000 f220105 balena-supervisor[37]: [event]   Event: Device state report failure {\"error\":\"self-signed certificate in certificate chain\"}\n",
				},
				{
					name: "the certificate has expired",
					expect: "silent",
					input: "2026-11-21T05:18:32+0000 f220105 openvpn[59]: 2026-11-21 05:18:32 VERIFY ERROR: depth=0, error=certificate has expired: C=US, ST=WA, L=Seattle, O=balena.io, OU=balenaCloud, CN=vpn.balena-cloud.com, serial=3\n",
				},
			],
		},
		{
			id: "certificate-expired",
			area: "tls",
			title: "Certificates are refused as expired",
			severity: "error",
			role: "symptom",
			summary: "Seen from the device's clock, a server's certificate has run out. Either the clock is ahead, or the certificate really expired.",
			applies: [],
			signals: [
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
						classes: ["tls"],
						reasons: ["expired"],
					},
					where: [],
				},
				{
					name: "vpn_up",
					kinds: ["openvpn.up"],
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
			],
			groupBy: "boot",
			needs: {
				text: "expired",
				condition: {
					kind: "signal",
					signal: "expired",
				},
			},
			excludes: [],
			resolvedBy: {
				text: "vpn_up or stepped_back or state_reported not preceded by vpn_expired",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "vpn_up",
						},
						{
							kind: "signal",
							signal: "stepped_back",
						},
						{
							kind: "not-preceded-by",
							what: {
								kind: "signal",
								signal: "state_reported",
							},
							by: {
								kind: "signal",
								signal: "vpn_expired",
							},
							within: undefined,
						},
					],
				},
			},
			contributes: [],
			explains: [
				{
					rule: "state-report-failing",
					lag: 120,
				},
				{
					rule: "vpn-down",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "certain",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["openvpn","supervisor"],
			remedy: [
				{
					do: "Compare `date -u` on the device with a clock that you trust before you look at any certificate.",
					risk: "read-only",
					needsReboot: false,
					verify: "`chronyc tracking` says `Leap status : Normal`.",
					avoid: "Do not renew or replace certificates while the clock is in doubt.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#61-ntp-failure",
				},
			],
			references: ["https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5"],
			falsePositives: ["A certificate that really expired. Then the clock is right, and the server is to be repaired."],
			tests: [
				{
					name: "OpenVPN refuses the VPN server",
					expect: "fires",
					input: "2026-11-21T05:18:32+0000 f220105 openvpn[59]: 2026-11-21 05:18:32 VERIFY ERROR: depth=0, error=certificate has expired: C=US, ST=WA, L=Seattle, O=balena.io, OU=balenaCloud, CN=vpn.balena-cloud.com, serial=3\n",
				},
				{
					name: "a certificate is not valid yet",
					expect: "silent",
					input: "2017-03-23T12:00:00+0000 f220105 openvpn[2116]: 2017-03-23 12:00:00 VERIFY ERROR: depth=1, error=certificate is not yet valid: C=US, ST=WA, L=Seattle, O=balena.io, OU=balenaCloud, CN=open-balena-vpn-rootCA, serial=1\n",
				},
				{
					name: "a marker names the fault",
					expect: "silent",
					input: "2026-11-21T05:18:32+0000 f220105 phase[56]: certificate has expired\n2026-11-21T05:18:33+0000 f220105 openvpn[59]: 2026-11-21 05:18:33 VERIFY OK: depth=0, C=US, ST=WA, L=Seattle, O=balena.io, OU=balenaCloud, CN=vpn.balena-cloud.com\n",
				},
			],
		},
		{
			id: "certificate-not-yet-valid",
			area: "tls",
			title: "Certificates are refused as not valid yet",
			severity: "error",
			role: "symptom",
			summary: "Seen from the device's clock, a server's certificate begins in the future. Nearly always the clock is behind, and the certificate is fine.",
			applies: [],
			signals: [
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
						classes: ["tls"],
						reasons: ["not-yet-valid"],
					},
					where: [],
				},
				{
					name: "vpn_up",
					kinds: ["openvpn.up"],
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
					name: "config_retrieved",
					kinds: ["os-config.retrieved"],
					failure: undefined,
					where: [],
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
					name: "jumped_unmeasured",
					kinds: ["timeline.clock-jumped"],
					failure: undefined,
					where: [
						{
							field: "direction",
							test: {
								op: "in",
								values: ["forward","unknown"],
							},
						},
						{
							field: "seconds",
							test: {
								op: "present",
								value: false,
							},
						},
					],
				},
			],
			groupBy: "boot",
			needs: {
				text: "not_yet_valid",
				condition: {
					kind: "signal",
					signal: "not_yet_valid",
				},
			},
			excludes: [],
			resolvedBy: {
				text: "vpn_up or stepped_forward or jumped_forward or jumped_unmeasured then state_reported or (state_reported or config_retrieved) not preceded by vpn_not_yet_valid",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "vpn_up",
						},
						{
							kind: "signal",
							signal: "stepped_forward",
						},
						{
							kind: "signal",
							signal: "jumped_forward",
						},
						{
							kind: "then",
							first: {
								kind: "signal",
								signal: "jumped_unmeasured",
							},
							second: {
								kind: "signal",
								signal: "state_reported",
							},
							within: undefined,
						},
						{
							kind: "not-preceded-by",
							what: {
								kind: "or",
								of: [
									{
										kind: "signal",
										signal: "state_reported",
									},
									{
										kind: "signal",
										signal: "config_retrieved",
									},
								],
							},
							by: {
								kind: "signal",
								signal: "vpn_not_yet_valid",
							},
							within: undefined,
						},
					],
				},
			},
			contributes: [],
			explains: [
				{
					rule: "state-report-failing",
					lag: 120,
				},
				{
					rule: "vpn-down",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "certain",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["openvpn","supervisor"],
			remedy: [
				{
					do: "Compare `date -u` on the device with a clock that you trust before you look at any certificate.",
					risk: "read-only",
					needsReboot: false,
					verify: "`chronyc tracking` says `Leap status : Normal`.",
					avoid: "Do not renew or replace certificates while the clock is in doubt.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#61-ntp-failure",
				},
			],
			references: ["https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5"],
			falsePositives: ["A certificate that was made a moment ago on a server whose own clock is ahead."],
			tests: [
				{
					name: "OpenVPN refuses the VPN's certificate authority",
					expect: "fires",
					input: "2017-03-23T12:00:00+0000 f220105 openvpn[2116]: 2017-03-23 12:00:00 VERIFY ERROR: depth=1, error=certificate is not yet valid: C=US, ST=WA, L=Seattle, O=balena.io, OU=balenaCloud, CN=open-balena-vpn-rootCA, serial=1\n",
				},
				{
					name: "the supervisor refuses the API's certificate",
					expect: "fires",
					input: "Mar 23 12:00:02 9294512 balena-supervisor[6890]: [event]   Event: Device state report failure {\"error\":\"certificate is not yet valid\"}\n",
				},
				{
					name: "a certificate has expired",
					expect: "silent",
					input: "2026-11-21T05:18:32+0000 f220105 openvpn[59]: 2026-11-21 05:18:32 VERIFY ERROR: depth=0, error=certificate has expired: C=US, ST=WA, L=Seattle, O=balena.io, OU=balenaCloud, CN=vpn.balena-cloud.com, serial=3\n",
				},
				{
					name: "a marker names the fault",
					expect: "silent",
					input: "2026-11-21T05:18:38+0000 f220105 phase[60]: leaf certificate not yet valid, clock correct\n2026-11-21T05:18:39+0000 f220105 openvpn[62]: 2026-11-21 05:18:39 VERIFY OK: depth=0, C=US, ST=WA, L=Seattle, O=balena.io, OU=balenaCloud, CN=vpn.balena-cloud.com\n",
				},
			],
		},
		{
			id: "revocation-list-expired",
			area: "tls",
			title: "The list of revoked certificates is out of date",
			severity: "error",
			role: "cause",
			summary: "The certificates are fine, but the list that says which ones were revoked has run out, and so none is accepted any more. It has to be issued anew where the VPN server runs.",
			applies: [],
			signals: [
				{
					name: "list_expired",
					kinds: undefined,
					failure: {
						classes: ["tls"],
						reasons: ["revocation-list-expired"],
					},
					where: [],
				},
				{
					name: "vpn_up",
					kinds: ["openvpn.up"],
					failure: undefined,
					where: [],
				},
				{
					name: "wrong_ahead",
					kinds: ["chronyd.clock-wrong"],
					failure: undefined,
					where: [
						{
							field: "seconds",
							test: {
								op: "below",
								value: -60,
							},
						},
					],
				},
			],
			groupBy: "boot",
			needs: {
				text: "list_expired",
				condition: {
					kind: "signal",
					signal: "list_expired",
				},
			},
			excludes: [
				{
					text: "wrong_ahead",
					condition: {
						kind: "signal",
						signal: "wrong_ahead",
					},
					within: undefined,
				},
			],
			resolvedBy: {
				text: "vpn_up",
				condition: {
					kind: "signal",
					signal: "vpn_up",
				},
			},
			contributes: [],
			explains: [
				{
					rule: "vpn-down",
					lag: 120,
				},
				{
					rule: "state-report-failing",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["openvpn"],
			remedy: [
				{
					do: "Read the list's dates on the server with `openssl crl -in crl.pem -noout -nextupdate`.",
					risk: "read-only",
					needsReboot: false,
					verify: "`nextUpdate` lies in the future.",
					avoid: "Do not renew the certificates.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#63-openvpn",
				},
			],
			references: ["https://www.rfc-editor.org/rfc/rfc5280#section-5.1.2.5"],
			falsePositives: ["A clock that is ahead without anybody having said so."],
			tests: [
				{
					name: "the list has expired",
					expect: "fires",
					input: "2026-11-21T05:18:32+0000 f220105 openvpn[59]: 2026-11-21 05:18:32 VERIFY ERROR: depth=0, error=CRL has expired: CN=vpn.example.com\n",
				},
				{
					name: "the certificate has expired",
					expect: "silent",
					input: "2026-11-21T05:18:32+0000 f220105 openvpn[59]: 2026-11-21 05:18:32 VERIFY ERROR: depth=0, error=certificate has expired: C=US, ST=WA, L=Seattle, O=balena.io, OU=balenaCloud, CN=vpn.balena-cloud.com, serial=3\n",
				},
				{
					name: "another program has the words",
					expect: "silent",
					input: "2026-11-21T05:18:32+0000 f220105 phase[12]: CRL has expired\n2026-11-21T05:18:39+0000 f220105 openvpn[62]: 2026-11-21 05:18:39 VERIFY OK: depth=0, C=US, ST=WA, L=Seattle, O=balena.io, OU=balenaCloud, CN=vpn.balena-cloud.com\n",
				},
			],
		},
		{
			id: "server-certificate-expired",
			area: "tls",
			title: "The VPN server's own certificate has expired",
			severity: "error",
			role: "cause",
			summary: "The clock is right, but the VPN server's own certificate has run out. This is to be repaired on the server, and every device of the fleet is affected.",
			applies: [],
			signals: [
				{
					name: "leaf_expired",
					kinds: ["openvpn.certificate-rejected"],
					failure: {
						classes: ["tls"],
						reasons: ["expired"],
					},
					where: [
						{
							field: "depth",
							test: {
								op: "equals",
								value: 0,
							},
						},
					],
				},
				{
					name: "authority_expired",
					kinds: ["openvpn.certificate-rejected"],
					failure: {
						classes: ["tls"],
						reasons: ["expired"],
					},
					where: [
						{
							field: "depth",
							test: {
								op: "above",
								value: 0,
							},
						},
					],
				},
				{
					name: "api_expired",
					kinds: ["supervisor.state-report-failed","supervisor.target-state-failed","supervisor.log-stream-failed","supervisor.provisioning-failed","os-config.fetch-failed","curl.failed","openssl-s-client.certificate-rejected"],
					failure: {
						classes: ["tls"],
						reasons: ["expired"],
					},
					where: [],
				},
				{
					name: "source_selected",
					kinds: ["chronyd.source-selected"],
					failure: undefined,
					where: [],
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
					name: "wrong_ahead",
					kinds: ["chronyd.clock-wrong"],
					failure: undefined,
					where: [
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
					name: "server_accepted",
					kinds: ["openvpn.certificate-accepted"],
					failure: undefined,
					where: [
						{
							field: "depth",
							test: {
								op: "equals",
								value: 0,
							},
						},
					],
				},
			],
			groupBy: "boot",
			needs: {
				text: "leaf_expired and (source_selected or tracking_good)",
				condition: {
					kind: "and",
					of: [
						{
							kind: "signal",
							signal: "leaf_expired",
						},
						{
							kind: "or",
							of: [
								{
									kind: "signal",
									signal: "source_selected",
								},
								{
									kind: "signal",
									signal: "tracking_good",
								},
							],
						},
					],
				},
			},
			excludes: [
				{
					text: "authority_expired or api_expired or wrong_ahead or jumped_back",
					condition: {
						kind: "or",
						of: [
							{
								kind: "signal",
								signal: "authority_expired",
							},
							{
								kind: "signal",
								signal: "api_expired",
							},
							{
								kind: "signal",
								signal: "wrong_ahead",
							},
							{
								kind: "signal",
								signal: "jumped_back",
							},
						],
					},
					within: undefined,
				},
			],
			resolvedBy: {
				text: "server_accepted",
				condition: {
					kind: "signal",
					signal: "server_accepted",
				},
			},
			contributes: [],
			explains: [
				{
					rule: "certificate-expired",
					lag: 120,
				},
				{
					rule: "vpn-down",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "tracking_good",
						condition: {
							kind: "signal",
							signal: "tracking_good",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["openvpn"],
			remedy: [
				{
					do: "Read the certificate's dates from another computer: `openssl s_client -connect <server>:443 | openssl x509 -noout -dates`.",
					risk: "read-only",
					needsReboot: false,
					verify: "`notAfter` lies in the future.",
					avoid: "Do not touch the device's clock.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#63-openvpn",
				},
			],
			references: ["https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5"],
			falsePositives: ["The clock was ahead before the journal begins, and was corrected without a word."],
			tests: [
				{
					name: "the leaf is refused while chronyd follows a source",
					expect: "fires",
					input: "2026-11-21T05:18:32+0000 f220105 openvpn[59]: 2026-11-21 05:18:32 VERIFY ERROR: depth=0, error=certificate has expired: C=US, ST=WA, L=Seattle, O=balena.io, OU=balenaCloud, CN=vpn.balena-cloud.com, serial=3\n2026-11-21T05:19:01+0000 f220105 healthdog[31]: 2026-11-21T05:19:01Z Selected source 192.0.2.3 (2.resinio.pool.ntp.org)\n",
				},
				{
					name: "chronyd finds the clock ahead",
					expect: "silent",
					input: "2036-11-21T05:18:32+0000 f220105 openvpn[59]: 2036-11-21 05:18:32 VERIFY ERROR: depth=0, error=certificate has expired: C=US, ST=WA, L=Seattle, O=balena.io, OU=balenaCloud, CN=vpn.balena-cloud.com, serial=3\n2036-11-21T05:19:01+0000 f220105 healthdog[31]: 2036-11-21T05:19:01Z Selected source 192.0.2.3 (2.resinio.pool.ntp.org)\n2036-11-21T05:19:01+0000 f220105 healthdog[31]: 2036-11-21T05:19:01Z System clock wrong by -315532800.204111 seconds\n",
				},
				{
					name: "nobody says whether the clock is right",
					expect: "silent",
					input: "2026-11-21T05:18:32+0000 f220105 openvpn[59]: 2026-11-21 05:18:32 VERIFY ERROR: depth=0, error=certificate has expired: C=US, ST=WA, L=Seattle, O=balena.io, OU=balenaCloud, CN=vpn.balena-cloud.com, serial=3\n",
				},
			],
		},
		{
			id: "server-certificate-not-yet-valid",
			area: "tls",
			title: "The VPN server's own certificate is not valid yet",
			severity: "error",
			role: "cause",
			summary: "The clock is right and the certificate authority is accepted, but the VPN server's own certificate begins in the future. This is to be repaired on the server, not on the device.",
			applies: [],
			signals: [
				{
					name: "leaf_not_yet_valid",
					kinds: ["openvpn.certificate-rejected"],
					failure: {
						classes: ["tls"],
						reasons: ["not-yet-valid"],
					},
					where: [
						{
							field: "depth",
							test: {
								op: "equals",
								value: 0,
							},
						},
					],
				},
				{
					name: "authority_not_yet_valid",
					kinds: ["openvpn.certificate-rejected"],
					failure: {
						classes: ["tls"],
						reasons: ["not-yet-valid"],
					},
					where: [
						{
							field: "depth",
							test: {
								op: "above",
								value: 0,
							},
						},
					],
				},
				{
					name: "api_not_yet_valid",
					kinds: ["supervisor.state-report-failed","supervisor.target-state-failed","supervisor.log-stream-failed","supervisor.provisioning-failed","os-config.fetch-failed","curl.failed","openssl-s-client.certificate-rejected"],
					failure: {
						classes: ["tls"],
						reasons: ["not-yet-valid"],
					},
					where: [],
				},
				{
					name: "source_selected",
					kinds: ["chronyd.source-selected"],
					failure: undefined,
					where: [],
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
					name: "jumped_unmeasured",
					kinds: ["timeline.clock-jumped"],
					failure: undefined,
					where: [
						{
							field: "direction",
							test: {
								op: "in",
								values: ["forward","unknown"],
							},
						},
						{
							field: "seconds",
							test: {
								op: "present",
								value: false,
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
					name: "server_accepted",
					kinds: ["openvpn.certificate-accepted"],
					failure: undefined,
					where: [
						{
							field: "depth",
							test: {
								op: "equals",
								value: 0,
							},
						},
					],
				},
			],
			groupBy: "boot",
			needs: {
				text: "leaf_not_yet_valid and (source_selected or tracking_good)",
				condition: {
					kind: "and",
					of: [
						{
							kind: "signal",
							signal: "leaf_not_yet_valid",
						},
						{
							kind: "or",
							of: [
								{
									kind: "signal",
									signal: "source_selected",
								},
								{
									kind: "signal",
									signal: "tracking_good",
								},
							],
						},
					],
				},
			},
			excludes: [
				{
					text: "authority_not_yet_valid or api_not_yet_valid or wrong_behind or jumped_back or jumped_forward or jumped_unmeasured or backward_jump_noticed",
					condition: {
						kind: "or",
						of: [
							{
								kind: "signal",
								signal: "authority_not_yet_valid",
							},
							{
								kind: "signal",
								signal: "api_not_yet_valid",
							},
							{
								kind: "signal",
								signal: "wrong_behind",
							},
							{
								kind: "signal",
								signal: "jumped_back",
							},
							{
								kind: "signal",
								signal: "jumped_forward",
							},
							{
								kind: "signal",
								signal: "jumped_unmeasured",
							},
							{
								kind: "signal",
								signal: "backward_jump_noticed",
							},
						],
					},
					within: undefined,
				},
			],
			resolvedBy: {
				text: "server_accepted",
				condition: {
					kind: "signal",
					signal: "server_accepted",
				},
			},
			contributes: [],
			explains: [
				{
					rule: "certificate-not-yet-valid",
					lag: 120,
				},
				{
					rule: "vpn-down",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "tracking_good",
						condition: {
							kind: "signal",
							signal: "tracking_good",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["openvpn"],
			remedy: [
				{
					do: "Read the certificate's dates from another computer: `openssl s_client -connect <server>:443 | openssl x509 -noout -dates`.",
					risk: "read-only",
					needsReboot: false,
					verify: "`notBefore` lies in the past.",
					avoid: "Do not touch the device's clock.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#63-openvpn",
				},
			],
			references: ["https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5"],
			falsePositives: ["The clock was wrong before the journal begins, and was corrected without a word."],
			tests: [
				{
					name: "the leaf is refused while chronyd follows a source",
					expect: "fires",
					input: "2026-11-21T05:18:38+0000 f220105 openvpn[62]: 2026-11-21 05:18:38 VERIFY OK: depth=1, C=US, ST=WA, L=Seattle, O=balena.io, OU=balenaCloud, CN=open-balena-vpn-rootCA\n2026-11-21T05:18:38+0000 f220105 openvpn[62]: 2026-11-21 05:18:38 VERIFY ERROR: depth=0, error=certificate is not yet valid: C=US, ST=WA, L=Seattle, O=balena.io, OU=balenaCloud, CN=vpn.balena-cloud.com, serial=4\n2026-11-21T05:18:43+0000 f220105 openvpn[62]: 2026-11-21 05:18:43 VERIFY ERROR: depth=0, error=certificate is not yet valid: C=US, ST=WA, L=Seattle, O=balena.io, OU=balenaCloud, CN=vpn.balena-cloud.com, serial=4\n2026-11-21T05:19:01+0000 f220105 healthdog[31]: 2026-11-21T05:19:01Z Selected source 192.0.2.3 (2.resinio.pool.ntp.org)\n",
				},
				{
					name: "chronyd finds the clock years behind",
					expect: "silent",
					input: "2017-03-23T12:00:08+0000 f220105 openvpn[62]: 2017-03-23 12:00:08 VERIFY ERROR: depth=0, error=certificate is not yet valid: C=US, ST=WA, L=Seattle, O=balena.io, OU=balenaCloud, CN=vpn.balena-cloud.com, serial=4\n2017-03-23T12:00:38+0000 f220105 healthdog[31]: 2017-03-23T12:00:38Z Selected source 192.0.2.3 (2.resinio.pool.ntp.org)\n2017-03-23T12:00:38+0000 f220105 healthdog[31]: 2017-03-23T12:00:38Z System clock wrong by 304968533.772419 seconds\n",
				},
				{
					name: "nobody says whether the clock is right",
					expect: "silent",
					input: "2026-11-21T05:18:38+0000 f220105 openvpn[62]: 2026-11-21 05:18:38 VERIFY ERROR: depth=0, error=certificate is not yet valid: C=US, ST=WA, L=Seattle, O=balena.io, OU=balenaCloud, CN=vpn.balena-cloud.com, serial=4\n",
				},
				{
					name: "the certificate authority is refused too",
					expect: "silent",
					input: "2026-11-21T05:18:38+0000 f220105 openvpn[62]: 2026-11-21 05:18:38 VERIFY ERROR: depth=1, error=certificate is not yet valid: C=US, ST=WA, L=Seattle, O=balena.io, OU=balenaCloud, CN=open-balena-vpn-rootCA, serial=1\n2026-11-21T05:19:01+0000 f220105 healthdog[31]: 2026-11-21T05:19:01Z Selected source 192.0.2.3 (2.resinio.pool.ntp.org)\n",
				},
			],
		},
		{
			id: "server-certificate-wrong-name",
			area: "tls",
			title: "A server shows a certificate that is not meant for it",
			severity: "error",
			role: "cause",
			summary: "The certificate that the device is shown is in time and well signed, but belongs to another name than the device asked for, or is not made for servers. DNS leads to another server, or the server has the wrong certificate.",
			applies: [],
			signals: [
				{
					name: "wrong_name",
					kinds: ["openvpn.certificate-mismatch","openvpn.certificate-rejected","supervisor.state-report-failed","supervisor.target-state-failed","supervisor.log-stream-failed","os-config.fetch-failed","curl.failed"],
					failure: {
						classes: ["tls"],
						reasons: ["wrong-name","wrong-purpose"],
					},
					where: [],
				},
				{
					name: "untrusted",
					kinds: undefined,
					failure: {
						classes: ["tls"],
						reasons: ["unknown-issuer","self-signed","self-signed-in-chain","unverified-leaf"],
					},
					where: [],
				},
				{
					name: "portal",
					kinds: ["nmcli.general"],
					failure: undefined,
					where: [
						{
							field: "connectivity",
							test: {
								op: "equals",
								value: "portal",
							},
						},
					],
				},
				{
					name: "vpn_up",
					kinds: ["openvpn.up"],
					failure: undefined,
					where: [],
				},
				{
					name: "state_reported",
					kinds: ["supervisor.state-reported"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "count(wrong_name) >= 2 within 1h",
				condition: {
					kind: "count",
					signal: "wrong_name",
					atLeast: 2,
					within: 3600,
				},
			},
			excludes: [
				{
					text: "portal",
					condition: {
						kind: "signal",
						signal: "portal",
					},
					within: undefined,
				},
				{
					text: "untrusted",
					condition: {
						kind: "signal",
						signal: "untrusted",
					},
					within: 3600,
				},
			],
			resolvedBy: {
				text: "vpn_up or state_reported",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "vpn_up",
						},
						{
							kind: "signal",
							signal: "state_reported",
						},
					],
				},
			},
			contributes: [],
			explains: [
				{
					rule: "state-report-failing",
					lag: 120,
				},
				{
					rule: "vpn-down",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["curl","openvpn","os-config","supervisor"],
			remedy: [
				{
					do: "Ask who answers: `openssl s_client -connect api.balena-cloud.com:443 -servername api.balena-cloud.com` shows the names, and `nslookup api.balena-cloud.com` the address.",
					risk: "read-only",
					needsReboot: false,
					verify: "The certificate names the server that was asked.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#64-firewalled-endpoints",
				},
				{
					do: "Correct the DNS server that leads elsewhere, or the endpoints in config.json.",
					risk: "disruptive",
					needsReboot: false,
					verify: undefined,
					avoid: "Do not switch off the check of certificates.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#7-working-with-the-configjson-file",
				},
			],
			references: ["https://www.balena.io/docs/reference/OS/network/2.x/#network-requirements"],
			falsePositives: ["An open-balena server whose certificate was made for another name."],
			tests: [
				{
					name: "the API answers under another name",
					expect: "fires",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [error]   LogBackend: unexpected error: Error [ERR_TLS_CERT_ALTNAME_INVALID]: Hostname/IP does not match certificate's altnames: Host: api.balena-cloud.com. is not in the cert's altnames: DNS:other.example.net\n2026-11-21T05:31:40+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"Hostname/IP does not match certificate's altnames: Host: api.balena-cloud.com. is not in the cert's altnames: DNS:other.example.net\"}\n",
				},
				{
					name: "an unknown issuer, hours before",
					expect: "fires",
					input: "2026-11-21T01:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"unable to get local issuer certificate\"}\n2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"Hostname/IP does not match certificate's altnames: Host: api.balena-cloud.com. is not in the cert's altnames: DNS:other.example.net\"}\n2026-11-21T05:31:40+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"Hostname/IP does not match certificate's altnames: Host: api.balena-cloud.com. is not in the cert's altnames: DNS:other.example.net\"}\n",
				},
				{
					name: "an unknown issuer, minutes before",
					expect: "silent",
					input: "2026-11-21T05:11:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"unable to get local issuer certificate\"}\n2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"Hostname/IP does not match certificate's altnames: Host: api.balena-cloud.com. is not in the cert's altnames: DNS:other.example.net\"}\n2026-11-21T05:31:40+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"Hostname/IP does not match certificate's altnames: Host: api.balena-cloud.com. is not in the cert's altnames: DNS:other.example.net\"}\n",
				},
				{
					name: "the issuer is unknown",
					expect: "silent",
					input: "2026-11-21T05:18:36+0000 f220105 balena-supervisor[37]: [event]   Event: Device state report failure {\"error\":\"unable to get local issuer certificate\"}\n2026-11-21T05:18:51+0000 f220105 balena-supervisor[37]: [event]   Event: Device state report failure {\"error\":\"unable to get local issuer certificate\"}\n",
				},
				{
					name: "the clock is behind",
					expect: "silent",
					input: "2017-03-23T12:00:03+0000 f220105 balena-supervisor[37]: [event]   Event: Device state report failure {\"error\":\"certificate is not yet valid\"}\n2017-03-23T12:00:07+0000 f220105 balena-supervisor[37]: [event]   Event: Device state report failure {\"error\":\"certificate is not yet valid\"}\n",
				},
			],
		},
		{
			id: "tls-interception",
			area: "tls",
			title: "Something on the network answers in place of the servers",
			severity: "critical",
			role: "cause",
			summary: "The certificate that the device is shown for the API was signed by an authority that it does not know. A firewall with deep packet inspection, or a captive portal, opens the connections on their way.",
			applies: [],
			signals: [
				{
					name: "api_untrusted",
					kinds: ["supervisor.state-report-failed","supervisor.target-state-failed","supervisor.log-stream-failed","supervisor.provisioning-failed","os-config.fetch-failed","curl.failed","openssl-s-client.certificate-rejected"],
					failure: {
						classes: ["tls"],
						reasons: ["unknown-issuer","self-signed","self-signed-in-chain","unverified-leaf"],
					},
					where: [],
				},
				{
					name: "vpn_untrusted",
					kinds: ["openvpn.certificate-rejected"],
					failure: {
						classes: ["tls"],
						reasons: ["unknown-issuer","self-signed","self-signed-in-chain","unverified-leaf"],
					},
					where: [],
				},
				{
					name: "state_reported",
					kinds: ["supervisor.state-reported"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "count(api_untrusted) >= 2 within 1h or vpn_untrusted and api_untrusted",
				condition: {
					kind: "or",
					of: [
						{
							kind: "count",
							signal: "api_untrusted",
							atLeast: 2,
							within: 3600,
						},
						{
							kind: "and",
							of: [
								{
									kind: "signal",
									signal: "vpn_untrusted",
								},
								{
									kind: "signal",
									signal: "api_untrusted",
								},
							],
						},
					],
				},
			},
			excludes: [],
			resolvedBy: {
				text: "state_reported",
				condition: {
					kind: "signal",
					signal: "state_reported",
				},
			},
			contributes: [],
			explains: [
				{
					rule: "state-report-failing",
					lag: 120,
				},
				{
					rule: "vpn-down",
					lag: 120,
				},
				{
					rule: "image-download-failing",
					lag: 120,
				},
				{
					rule: "provisioning-failing",
					lag: 120,
				},
				{
					rule: "supervisor-unhealthy",
					lag: 120,
				},
				{
					rule: "vpn-connection-reset",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "vpn_untrusted",
						condition: {
							kind: "signal",
							signal: "vpn_untrusted",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["curl","openssl-s-client","openvpn","os-config","supervisor"],
			remedy: [
				{
					do: "Look at who signed the certificate: `openssl s_client -connect api.balena-cloud.com:443 -servername api.balena-cloud.com` shows the issuer.",
					risk: "read-only",
					needsReboot: false,
					verify: "The issuer is a public certificate authority.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#641-deep-packet-inspection",
				},
				{
					do: "Ask the network's owner to exempt balena's addresses from inspection.",
					risk: "read-only",
					needsReboot: false,
					verify: undefined,
					avoid: "Do not install the inspecting authority on the device to silence the error.",
					doc: "https://www.balena.io/docs/reference/OS/network/2.x/#network-requirements",
				},
			],
			references: ["https://github.com/balena-os/meta-balena#balenarootca"],
			falsePositives: ["An open-balena server with its own certificate authority, and a config.json without `balenaRootCA`."],
			tests: [
				{
					name: "the API's issuer is unknown, twice",
					expect: "fires",
					input: "2026-11-21T05:18:36+0000 f220105 balena-supervisor[37]: [event]   Event: Device state report failure {\"error\":\"unable to get local issuer certificate\"}\n2026-11-21T05:18:51+0000 f220105 balena-supervisor[37]: [event]   Event: Device state report failure {\"error\":\"unable to get local issuer certificate\"}\n",
				},
				{
					name: "VPN and API are both shown a chain of somebody else",
					expect: "fires",
					input: "2026-11-21T05:18:56+0000 f220105 openvpn[71]: 2026-11-21 05:18:56 VERIFY ERROR: depth=1, error=self-signed certificate in certificate chain: C=IE, ST=Dublin, L=Dublin, O=Example College, OU=IT, CN=EXAMPLE-TLS-PROTECT, serial=1\n2026-11-21T05:18:58+0000 f220105 balena-supervisor[37]: [event]   Event: Device state report failure {\"error\":\"self-signed certificate in certificate chain\"}\n",
				},
				{
					name: "only the VPN server is unknown",
					expect: "silent",
					input: "2026-11-21T05:18:56+0000 f220105 openvpn[71]: 2026-11-21 05:18:56 VERIFY ERROR: depth=1, error=self-signed certificate in certificate chain: C=IE, ST=Dublin, L=Dublin, O=Example College, OU=IT, CN=EXAMPLE-TLS-PROTECT, serial=1\n2026-11-21T05:18:58+0000 f220105 balena-supervisor[37]: [info]    Reported current state to the cloud\n",
				},
				{
					name: "the clock is behind",
					expect: "silent",
					input: "2017-03-23T12:00:03+0000 f220105 balena-supervisor[37]: [event]   Event: Device state report failure {\"error\":\"certificate is not yet valid\"}\n2017-03-23T12:00:07+0000 f220105 balena-supervisor[37]: [event]   Event: Device state report failure {\"error\":\"certificate is not yet valid\"}\n",
				},
			],
		},
		{
			id: "service-stopped-by-os-config",
			area: "units",
			title: "os-config restarted services to apply a new configuration",
			severity: "info",
			role: "cause",
			summary: "os-config fetched a changed configuration, stopped the VPN client and the supervisor for it, and started them again. What fails in these seconds is no fault.",
			applies: [],
			signals: [
				{
					name: "stopping",
					kinds: ["os-config.stopping"],
					failure: undefined,
					where: [],
				},
				{
					name: "starting",
					kinds: ["os-config.starting"],
					failure: undefined,
					where: [],
				},
				{
					name: "updated",
					kinds: ["os-config.updated"],
					failure: undefined,
					where: [],
				},
				{
					name: "disturbed",
					kinds: ["openvpn.restarting","openvpn.auth-failed","supervisor.vpn-inactive","supervisor.state-report-failed","systemd.unit-failed"],
					failure: undefined,
					where: [],
				},
				{
					name: "recovered",
					kinds: ["openvpn.up","supervisor.vpn-active","supervisor.starting","supervisor.state-reported"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "stopping then disturbed within 2m then recovered within 5m",
				condition: {
					kind: "then",
					first: {
						kind: "then",
						first: {
							kind: "signal",
							signal: "stopping",
						},
						second: {
							kind: "signal",
							signal: "disturbed",
						},
						within: 120,
					},
					second: {
						kind: "signal",
						signal: "recovered",
					},
					within: 300,
				},
			},
			excludes: [],
			resolvedBy: {
				text: "recovered",
				condition: {
					kind: "signal",
					signal: "recovered",
				},
			},
			contributes: ["updated","starting"],
			explains: [
				{
					rule: "unit-failed",
					lag: 120,
				},
				{
					rule: "vpn-down",
					lag: 120,
				},
				{
					rule: "state-report-failing",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["openvpn","os-config","supervisor","systemd"],
			remedy: [
				{
					do: "Wait two minutes, then see whether both run with `systemctl status openvpn balena-supervisor`.",
					risk: "read-only",
					needsReboot: false,
					verify: "Both say active (running).",
					avoid: "Do not restart them while os-config is at work.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#5-component-checklist",
				},
			],
			references: ["https://github.com/balena-os/os-config"],
			falsePositives: ["A service that os-config stopped and could not start again is a fault. os-config then says `Starting … failed`."],
			tests: [
				{
					name: "the VPN goes down for the new configuration",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 os-config[1610]: Service configuration retrieved\n2026-11-21T05:31:15+0000 f220105 os-config[1610]: Stopping balena-supervisor.service...\n2026-11-21T05:31:15+0000 f220105 os-config[1610]: Stopping openvpn.service...\n2026-11-21T05:31:16+0000 f220105 systemd[1]: balena-supervisor.service: Failed with result 'exit-code'.\n2026-11-21T05:31:16+0000 f220105 os-config[1610]: /etc/openvpn/openvpn.conf updated\n2026-11-21T05:31:17+0000 f220105 os-config[1610]: Starting openvpn.service...\n2026-11-21T05:31:17+0000 f220105 os-config[1610]: Starting balena-supervisor.service...\n2026-11-21T05:31:21+0000 f220105 balena-supervisor[2805]: [info]    Supervisor v14.0.8 starting up...\n",
				},
				{
					name: "the VPN does not come back with the new configuration",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 os-config[1610]: Stopping openvpn.service...\n2026-11-21T05:31:16+0000 f220105 os-config[1610]: /etc/openvpn/openvpn.conf updated\n2026-11-21T05:31:17+0000 f220105 os-config[1610]: Starting openvpn.service...\n2026-11-21T05:31:35+0000 f220105 openvpn[40]: 2026-11-21 05:31:35 SIGUSR1[soft,tls-error] received, process restarting\n2026-11-21T05:32:00+0000 f220105 openvpn[40]: 2026-11-21 05:32:00 SIGUSR1[soft,tls-error] received, process restarting\n2026-11-21T05:38:00+0000 f220105 openvpn[40]: 2026-11-21 05:38:00 SIGUSR1[soft,tls-error] received, process restarting\n",
				},
				{
					name: "services restart, and nothing fails",
					expect: "silent",
					input: "Aug 19 10:24:11 f220105 os-config[1610]: Service configuration retrieved\nAug 19 10:24:11 f220105 os-config[1610]: Stopping openvpn.service...\nAug 19 10:24:11 f220105 os-config[1610]: Awaiting openvpn.service to exit...\nAug 19 10:24:11 f220105 os-config[1610]: /etc/openvpn/openvpn.conf updated\nAug 19 10:24:11 f220105 os-config[1610]: Starting openvpn.service...\n",
				},
				{
					name: "the VPN fails without os-config",
					expect: "silent",
					input: "2026-11-21T05:31:35+0000 f220105 openvpn[40]: 2026-11-21 05:31:35 SIGUSR1[soft,tls-error] received, process restarting\n2026-11-21T05:32:00+0000 f220105 openvpn[40]: 2026-11-21 05:32:00 SIGUSR1[soft,tls-error] received, process restarting\n",
				},
			],
		},
		{
			id: "unit-dependency-failed",
			area: "units",
			title: "A service was not started because another one failed",
			severity: "warning",
			role: "symptom",
			summary: "systemd left a service out because something that it needs did not start. The fault is that of the other unit.",
			templates: {
				title: [
					{
						signal: "dependency_failed",
						field: "unit",
						otherwise: "A service",
					},
					" was not started because another one failed",
				],
				summary: [
					"systemd left ",
					{
						signal: "dependency_failed",
						field: "unit",
						otherwise: "a service",
					},
					" out because something that it needs did not start. The fault is that of the other unit.",
				],
			},
			applies: [],
			signals: [
				{
					name: "dependency_failed",
					kinds: ["systemd.dependency-failed"],
					failure: undefined,
					where: [],
				},
				{
					name: "started",
					kinds: ["systemd.started"],
					failure: undefined,
					where: [
						{
							field: "unit",
							test: {
								op: "present",
								value: true,
							},
						},
					],
				},
			],
			groupBy: "unit",
			needs: {
				text: "dependency_failed",
				condition: {
					kind: "signal",
					signal: "dependency_failed",
				},
			},
			excludes: [],
			resolvedBy: {
				text: "started",
				condition: {
					kind: "signal",
					signal: "started",
				},
			},
			contributes: [],
			explains: [],
			fixBefore: [],
			confidence: {
				base: "certain",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["systemd"],
			remedy: [
				{
					do: "Find the first unit that failed in this boot with `journalctl -b | grep -m1 -E \"Failed with result|Failed to start|Timed out waiting\"`.",
					risk: "read-only",
					needsReboot: false,
					verify: "Once that unit runs, `systemctl start` of the one that was left out succeeds.",
					avoid: "Do not repair the service that was left out. Nothing is wrong with it.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#51-service-status-and-journal-logs",
				},
			],
			references: ["https://www.freedesktop.org/software/systemd/man/latest/systemd.unit.html"],
			falsePositives: ["A service that is left out on purpose on boards without the hardware for it."],
			tests: [
				{
					name: "the supervisor is left out",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 systemd[1]: Failed to start Balena Application Container Engine.\n2026-11-21T05:31:15+0000 f220105 systemd[1]: Dependency failed for Balena supervisor.\n2026-11-21T05:31:15+0000 f220105 systemd[1]: balena-supervisor.service: Job balena-supervisor.service/start failed with result 'dependency'.\n",
				},
				{
					name: "a service that fails by itself",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 systemd[1]: Failed to start Modem Manager.\n2026-11-21T05:31:15+0000 f220105 systemd[1]: ModemManager.service: Failed with result 'exit-code'.\n",
				},
				{
					name: "a unit that is skipped",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 systemd[1]: systemd-firstboot.service - First Boot Wizard was skipped because of an unmet condition check (ConditionFirstBoot=yes).\n",
				},
			],
		},
		{
			id: "unit-failed",
			area: "units",
			title: "A service fails",
			severity: "warning",
			role: "symptom",
			summary: "A service of the system ends with an error again and again, or has failed and is not running.",
			templates: {
				title: [
					{
						signal: "failed",
						field: "unit",
						otherwise: "A service",
					},
					" fails",
				],
				summary: [
					{
						signal: "failed",
						field: "unit",
						otherwise: "A service of the system",
					},
					" ends with an error again and again, or has failed and is not running.",
				],
			},
			applies: [],
			signals: [
				{
					name: "unit_failed",
					kinds: ["systemd.unit-failed"],
					failure: undefined,
					where: [],
				},
				{
					name: "listed",
					kinds: ["failed-units.unit"],
					failure: undefined,
					where: [],
				},
				{
					name: "failed",
					kinds: ["systemd.unit-failed","failed-units.unit"],
					failure: undefined,
					where: [],
				},
				{
					name: "process_exited",
					kinds: ["systemd.process-exited"],
					failure: undefined,
					where: [
						{
							field: "process",
							test: {
								op: "equals",
								value: "main",
							},
						},
						{
							field: "status",
							test: {
								op: "above",
								value: 0,
							},
						},
					],
				},
				{
					name: "restarting",
					kinds: ["systemd.restart-scheduled"],
					failure: undefined,
					where: [
						{
							field: "count",
							test: {
								op: "above",
								value: 1,
							},
						},
					],
				},
				{
					name: "started",
					kinds: ["systemd.started"],
					failure: undefined,
					where: [
						{
							field: "unit",
							test: {
								op: "present",
								value: true,
							},
						},
					],
				},
				{
					name: "running",
					kinds: ["systemctl-status.unit"],
					failure: undefined,
					where: [
						{
							field: "activeState",
							test: {
								op: "equals",
								value: "active",
							},
						},
						{
							field: "subState",
							test: {
								op: "equals",
								value: "running",
							},
						},
					],
				},
			],
			groupBy: "unit",
			needs: {
				text: "listed or unit_failed then restarting within 5m",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "listed",
						},
						{
							kind: "then",
							first: {
								kind: "signal",
								signal: "unit_failed",
							},
							second: {
								kind: "signal",
								signal: "restarting",
							},
							within: 300,
						},
					],
				},
			},
			excludes: [],
			resolvedBy: {
				text: "started not followed by unit_failed within 2m or running",
				condition: {
					kind: "or",
					of: [
						{
							kind: "not-followed-by",
							what: {
								kind: "signal",
								signal: "started",
							},
							by: {
								kind: "signal",
								signal: "unit_failed",
							},
							within: 120,
						},
						{
							kind: "signal",
							signal: "running",
						},
					],
				},
			},
			contributes: ["process_exited","failed"],
			explains: [
				{
					rule: "unit-dependency-failed",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "listed",
						condition: {
							kind: "signal",
							signal: "listed",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["failed-units","systemd"],
			remedy: [
				{
					do: "Read `systemctl status` of the service and its last lines with `journalctl -u`, both with the name that the evidence shows.",
					risk: "read-only",
					needsReboot: false,
					verify: "The last line before it ended says why.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#51-service-status-and-journal-logs",
				},
			],
			references: ["https://www.freedesktop.org/software/systemd/man/latest/systemd.service.html"],
			falsePositives: ["Units that have nothing to do on a board, and fail on every start."],
			tests: [
				{
					name: "a service fails again and again",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 systemd[1]: ModemManager.service: Main process exited, code=exited, status=1/FAILURE\n2026-11-21T05:31:15+0000 f220105 systemd[1]: ModemManager.service: Failed with result 'exit-code'.\n2026-11-21T05:31:15+0000 f220105 systemd[1]: ModemManager.service: Scheduled restart job, restart counter is at 1.\n2026-11-21T05:31:19+0000 f220105 systemd[1]: ModemManager.service: Main process exited, code=exited, status=1/FAILURE\n2026-11-21T05:31:19+0000 f220105 systemd[1]: ModemManager.service: Failed with result 'exit-code'.\n2026-11-21T05:31:19+0000 f220105 systemd[1]: ModemManager.service: Scheduled restart job, restart counter is at 2.\n",
				},
				{
					name: "one failure that a restart repairs",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 systemd[1]: ModemManager.service: Main process exited, code=exited, status=1/FAILURE\n2026-11-21T05:31:15+0000 f220105 systemd[1]: ModemManager.service: Failed with result 'exit-code'.\n2026-11-21T05:31:15+0000 f220105 systemd[1]: ModemManager.service: Scheduled restart job, restart counter is at 1.\n2026-11-21T05:31:19+0000 f220105 systemd[1]: Started Modem Manager.\n",
				},
				{
					name: "a mount that was not there any more",
					expect: "silent",
					input: "2026-11-21T05:33:39+0000 f220105 systemd[1]: run-credentials-systemd\\x2dtmpfiles\\x2dsetup.service.mount: Mount process exited, code=exited, status=32/n/a\n",
				},
				{
					name: "the helper of the supervisor's unit, on every start",
					expect: "silent",
					input: "Aug 19 18:24:36 debug-device systemd[1]: balena-supervisor.service: Control process exited, code=exited, status=1/FAILURE\n",
				},
			],
		},
		{
			id: "unit-start-limit-hit",
			area: "units",
			title: "systemd has given up on a service",
			severity: "error",
			role: "cause",
			summary: "A service failed so often within a short time that systemd does not start it any more. It stays down until somebody starts it, or until a reboot.",
			templates: {
				title: [
					"systemd has given up on ",
					{
						signal: "limit_hit",
						field: "unit",
						otherwise: "a service",
					},
				],
				summary: [
					{
						signal: "limit_hit",
						field: "unit",
						otherwise: "A service",
					},
					" failed so often within a short time that systemd does not start it any more. It stays down until somebody starts it, or until a reboot.",
				],
			},
			applies: [],
			signals: [
				{
					name: "limit_hit",
					kinds: ["systemd.start-limit-hit"],
					failure: undefined,
					where: [],
				},
				{
					name: "limit_result",
					kinds: ["systemd.unit-failed","systemctl-status.unit"],
					failure: undefined,
					where: [
						{
							field: "result",
							test: {
								op: "in",
								values: ["start-limit-hit","start-limit"],
							},
						},
					],
				},
				{
					name: "unit_failed",
					kinds: ["systemd.unit-failed"],
					failure: undefined,
					where: [],
				},
				{
					name: "started",
					kinds: ["systemd.started"],
					failure: undefined,
					where: [
						{
							field: "unit",
							test: {
								op: "present",
								value: true,
							},
						},
					],
				},
				{
					name: "process_exited",
					kinds: ["systemd.process-exited"],
					failure: undefined,
					where: [
						{
							field: "process",
							test: {
								op: "equals",
								value: "main",
							},
						},
						{
							field: "status",
							test: {
								op: "above",
								value: 0,
							},
						},
					],
				},
			],
			groupBy: "unit",
			needs: {
				text: "limit_hit or limit_result",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "limit_hit",
						},
						{
							kind: "signal",
							signal: "limit_result",
						},
					],
				},
			},
			excludes: [],
			resolvedBy: {
				text: "started",
				condition: {
					kind: "signal",
					signal: "started",
				},
			},
			contributes: ["unit_failed","process_exited"],
			explains: [
				{
					rule: "unit-failed",
					lag: 120,
				},
				{
					rule: "unit-dependency-failed",
					lag: 120,
				},
				{
					rule: "engine-down",
					lag: 120,
				},
				{
					rule: "supervisor-down",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "certain",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["systemctl-status","systemd"],
			remedy: [
				{
					do: "Find why it fails with `journalctl -u` and the name that the evidence shows. The reason stands before the first \"Failed with result\".",
					risk: "read-only",
					needsReboot: false,
					verify: undefined,
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#51-service-status-and-journal-logs",
				},
				{
					do: "Once the reason is repaired, and after asking, run `systemctl reset-failed` and `systemctl start` with the service's name.",
					risk: "disruptive",
					needsReboot: false,
					verify: "`systemctl status` says active (running) after a minute.",
					avoid: "Starting it without a repair only fills the journal.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#51-service-status-and-journal-logs",
				},
			],
			references: ["https://www.freedesktop.org/software/systemd/man/latest/systemd.unit.html"],
			falsePositives: ["A service of one's own that nobody needs any more."],
			tests: [
				{
					name: "start requests come too quickly",
					expect: "fires",
					input: "2026-11-21T05:31:19+0000 f220105 systemd[1]: dnsmasq.service: Main process exited, code=exited, status=2/INVALIDARGUMENT\n2026-11-21T05:31:19+0000 f220105 systemd[1]: dnsmasq.service: Failed with result 'exit-code'.\n2026-11-21T05:31:19+0000 f220105 systemd[1]: dnsmasq.service: Scheduled restart job, restart counter is at 5.\n2026-11-21T05:31:19+0000 f220105 systemd[1]: dnsmasq.service: Start request repeated too quickly.\n2026-11-21T05:31:19+0000 f220105 systemd[1]: dnsmasq.service: Failed with result 'exit-code'.\n",
				},
				{
					name: "a service is restarted twice",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 systemd[1]: chronyd.service: Failed with result 'exit-code'.\n2026-11-21T05:31:15+0000 f220105 systemd[1]: chronyd.service: Scheduled restart job, restart counter is at 1.\n2026-11-21T05:31:19+0000 f220105 systemd[1]: chronyd.service: Failed with result 'exit-code'.\n2026-11-21T05:31:19+0000 f220105 systemd[1]: chronyd.service: Scheduled restart job, restart counter is at 2.\n",
				},
				{
					name: "a user's container is restarted too often",
					expect: "silent",
					input: "2026-11-21T05:31:19+0000 f220105 422820756f15[6061]: worker.service: Start request repeated too quickly.\n",
				},
			],
		},
		{
			id: "unit-watchdog-timeout",
			area: "units",
			title: "A service hung, and its watchdog restarted it",
			severity: "error",
			role: "cause",
			summary: "A service gave no sign of life for longer than it may, so systemd ended and restarted it. Slow storage, too little processor time or a fault of the service are usual reasons.",
			templates: {
				title: [
					{
						signal: "watchdog",
						field: "unit",
						otherwise: "A service",
					},
					" hung, and its watchdog restarted it",
				],
				summary: [
					{
						signal: "watchdog",
						field: "unit",
						otherwise: "A service",
					},
					" gave no sign of life for longer than it may, so systemd ended and restarted it. Slow storage, too little processor time or a fault of the service are usual reasons.",
				],
			},
			applies: [],
			signals: [
				{
					name: "watchdog",
					kinds: ["systemd.watchdog-timed-out"],
					failure: undefined,
					where: [
						{
							field: "unit",
							test: {
								op: "not-in",
								values: ["balena.service","balena-engine.service","docker.service"],
							},
						},
					],
				},
				{
					name: "watchdog_result",
					kinds: ["systemd.unit-failed","systemctl-status.unit"],
					failure: undefined,
					where: [
						{
							field: "result",
							test: {
								op: "equals",
								value: "watchdog",
							},
						},
						{
							field: "unit",
							test: {
								op: "not-in",
								values: ["balena.service","balena-engine.service","docker.service"],
							},
						},
					],
				},
				{
					name: "notification_refused",
					kinds: ["systemd.notification-refused"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "unit",
			needs: {
				text: "watchdog or watchdog_result",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "watchdog",
						},
						{
							kind: "signal",
							signal: "watchdog_result",
						},
					],
				},
			},
			excludes: [],
			resolvedBy: undefined,
			contributes: ["notification_refused"],
			explains: [
				{
					rule: "unit-failed",
					lag: 120,
				},
				{
					rule: "time-service-down",
					lag: 120,
				},
				{
					rule: "dns-resolver-down",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "certain",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["systemctl-status","systemd"],
			remedy: [
				{
					do: "See what the device was doing then: `journalctl` a few minutes before, `journalctl -k` for storage errors, `top` for the load.",
					risk: "read-only",
					needsReboot: false,
					verify: undefined,
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#51-service-status-and-journal-logs",
				},
				{
					do: "If it is chronyd.service every four minutes and \"reception only permitted for main PID\" stands beside it, update balenaOS after asking. Its watchdog counted the wrong process.",
					risk: "disruptive",
					needsReboot: true,
					verify: "No new `Watchdog timeout` for an hour.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#61-ntp-failure",
				},
			],
			references: ["https://www.freedesktop.org/software/systemd/man/latest/systemd.service.html"],
			falsePositives: ["A defect of the health check, not of the service (chronyd in some versions of balenaOS)."],
			tests: [
				{
					name: "chronyd gives no sign of life",
					expect: "fires",
					input: "2026-11-21T05:31:15+0000 f220105 systemd[1]: chronyd.service: Got notification message from PID 1412, but reception only permitted for main PID 1407\n2026-11-21T05:31:15+0000 f220105 systemd[1]: chronyd.service: Watchdog timeout (limit 4min)!\n2026-11-21T05:31:15+0000 f220105 systemd[1]: chronyd.service: Failed with result 'watchdog'.\n",
				},
				{
					name: "the engine has a rule of its own",
					expect: "silent",
					input: "Aug 18 11:14:31 9294512 systemd[1]: balena.service: Watchdog timeout (limit 6min)!\nAug 18 11:14:32 9294512 systemd[1]: balena.service: Failed with result 'watchdog'.\n",
				},
				{
					name: "a service that does not stop in time",
					expect: "silent",
					input: "2026-11-21T05:31:15+0000 f220105 systemd[1]: slow.service: State 'stop-sigterm' timed out. Killing.\n2026-11-21T05:31:15+0000 f220105 systemd[1]: slow.service: Failed with result 'timeout'.\n",
				},
			],
		},
		{
			id: "vpn-answered-by-proxy",
			area: "vpn",
			title: "A web server answers in place of the VPN",
			severity: "error",
			role: "cause",
			summary: "What came back on the VPN's connection begins with the letters HT, as an answer in HTTP does. A proxy or a captive portal stands between the device and the VPN server.",
			applies: [],
			signals: [
				{
					name: "http_answer",
					kinds: ["openvpn.bad-packet-length"],
					failure: undefined,
					where: [
						{
							field: "length",
							test: {
								op: "equals",
								value: 18516,
							},
						},
					],
				},
				{
					name: "vpn_up",
					kinds: ["openvpn.up"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "http_answer",
				condition: {
					kind: "signal",
					signal: "http_answer",
				},
			},
			excludes: [],
			resolvedBy: {
				text: "vpn_up",
				condition: {
					kind: "signal",
					signal: "vpn_up",
				},
			},
			contributes: [],
			explains: [
				{
					rule: "vpn-down",
					lag: 120,
				},
				{
					rule: "vpn-connection-reset",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["openvpn"],
			remedy: [
				{
					do: "Ask for `curl -v http://detectportal.firefox.com` from the device. A portal answers with a page of its own.",
					risk: "read-only",
					needsReboot: false,
					verify: "The answer is the word `success`.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#64-firewalled-endpoints",
				},
				{
					do: "Register the device with the portal, or ask the network's owner to let it pass the proxy.",
					risk: "read-only",
					needsReboot: false,
					verify: undefined,
					avoid: undefined,
					doc: "https://www.balena.io/docs/reference/OS/network/2.x/#network-requirements",
				},
			],
			references: ["https://www.balena.io/docs/reference/OS/network/2.x/#network-requirements"],
			falsePositives: ["A packet that was damaged on its way and happens to begin with these two letters."],
			tests: [
				{
					name: "the first bytes are HT",
					expect: "fires",
					input: "2026-11-21T05:15:53+0000 f220105 openvpn[40]: 2026-11-21 05:15:53 WARNING: Bad encapsulated packet length from peer (18516), which must be > 0 and <= 1768 -- please ensure that --tun-mtu or --link-mtu is equal on both peers -- this condition could also indicate a possible active attack on the TCP link -- [Attempting restart...]\n",
				},
				{
					name: "another length",
					expect: "silent",
					input: "2026-11-21T05:15:53+0000 f220105 openvpn[40]: 2026-11-21 05:15:53 WARNING: Bad encapsulated packet length from peer (2222), which must be > 0 and <= 1768 -- please ensure that --tun-mtu or --link-mtu is equal on both peers -- this condition could also indicate a possible active attack on the TCP link -- [Attempting restart...]\n",
				},
				{
					name: "another program has the words",
					expect: "silent",
					input: "2026-11-21T05:15:53+0000 f220105 phase[12]: Bad encapsulated packet length from peer (18516), which must be > 0 and <= 1768\n2026-11-21T05:15:54+0000 f220105 openvpn[40]: 2026-11-21 05:15:54 Initialization Sequence Completed\n",
				},
			],
		},
		{
			id: "vpn-cipher-mismatch",
			area: "vpn",
			title: "Device and VPN server share no cipher",
			severity: "error",
			role: "cause",
			summary: "The VPN server ends the connection because the two sides have no data cipher in common. The credentials are fine. One of the two is too old for the other.",
			applies: [],
			signals: [
				{
					name: "mismatch",
					kinds: ["openvpn.auth-failed"],
					failure: {
						classes: ["auth"],
						reasons: ["cipher-mismatch"],
					},
					where: [],
				},
				{
					name: "vpn_up",
					kinds: ["openvpn.up"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "mismatch",
				condition: {
					kind: "signal",
					signal: "mismatch",
				},
			},
			excludes: [],
			resolvedBy: {
				text: "vpn_up",
				condition: {
					kind: "signal",
					signal: "vpn_up",
				},
			},
			contributes: [],
			explains: [
				{
					rule: "vpn-down",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "certain",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["openvpn"],
			remedy: [
				{
					do: "Compare the `data-ciphers` and `cipher` of /etc/openvpn/openvpn.conf with what the server offers.",
					risk: "read-only",
					needsReboot: false,
					verify: undefined,
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#63-openvpn",
				},
			],
			references: ["https://community.openvpn.net/openvpn/wiki/CipherNegotiation"],
			falsePositives: ["A server that was being updated. Then many devices are affected for minutes."],
			tests: [
				{
					name: "no shared cipher",
					expect: "fires",
					input: "2026-11-21T05:21:04+0000 f220105 openvpn[113]: 2026-11-21 05:21:04 AUTH: Received control message: AUTH_FAILED,Data channel cipher negotiation failed (no shared cipher)\n",
				},
				{
					name: "the credentials are rejected",
					expect: "silent",
					input: "2026-11-21T05:19:02+0000 f220105 openvpn[77]: 2026-11-21 05:19:02 AUTH: Received control message: AUTH_FAILED\n",
				},
				{
					name: "an option is missing and the VPN comes up",
					expect: "silent",
					input: "2026-11-21T05:28:08+0000 f220105 openvpn[40]: 2026-11-21 05:28:08 Note: --cipher is not set. OpenVPN versions before 2.5 defaulted to BF-CBC as fallback when cipher negotiation failed in this case.\n2026-11-21T05:28:09+0000 f220105 openvpn[40]: 2026-11-21 05:28:09 Initialization Sequence Completed\n",
				},
			],
		},
		{
			id: "vpn-config-invalid",
			area: "vpn",
			title: "OpenVPN cannot use its configuration",
			severity: "critical",
			role: "cause",
			summary: "OpenVPN ends before it tries to connect: an option of its configuration is wrong, or a file that the configuration names is missing. os-config writes both from what the cloud gives it.",
			applies: [],
			signals: [
				{
					name: "option_wrong",
					kinds: ["openvpn.option-error"],
					failure: undefined,
					where: [
						{
							field: "pushed",
							test: {
								op: "equals",
								value: false,
							},
						},
					],
				},
				{
					name: "file_missing",
					kinds: ["openvpn.file-unreadable"],
					failure: undefined,
					where: [],
				},
				{
					name: "fetch_failed",
					kinds: ["os-config.fetch-failed"],
					failure: undefined,
					where: [],
				},
				{
					name: "vpn_up",
					kinds: ["openvpn.up"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "option_wrong or file_missing",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "option_wrong",
						},
						{
							kind: "signal",
							signal: "file_missing",
						},
					],
				},
			},
			excludes: [],
			resolvedBy: {
				text: "vpn_up",
				condition: {
					kind: "signal",
					signal: "vpn_up",
				},
			},
			contributes: ["fetch_failed"],
			explains: [
				{
					rule: "vpn-down",
					lag: 120,
				},
				{
					rule: "unit-failed",
					lag: 120,
				},
				{
					rule: "unit-start-limit-hit",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["openvpn"],
			remedy: [
				{
					do: "Read the line of `journalctl -u openvpn` that begins with `Options error`. It names the option or the file. See with `journalctl -u os-config` whether the configuration was ever fetched.",
					risk: "read-only",
					needsReboot: false,
					verify: "The named file exists, and os-config says `Service configuration retrieved`.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#63-openvpn",
				},
				{
					do: "After asking, let os-config fetch the configuration anew with `systemctl restart os-config`. It stops and starts the VPN and the supervisor.",
					risk: "disruptive",
					needsReboot: false,
					verify: "OpenVPN says `Initialization Sequence Completed`.",
					avoid: "Do not edit /etc/openvpn/openvpn.conf by hand. os-config writes it anew.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#63-openvpn",
				},
			],
			references: ["https://github.com/balena-os/os-config"],
			falsePositives: ["Somebody started a second OpenVPN with a configuration of their own."],
			tests: [
				{
					name: "an option that this version does not know",
					expect: "fires",
					input: "2026-11-21T05:20:56+0000 f220105 openvpn[107]: Options error: Unrecognized option or missing or extra parameter(s) in /etc/openvpn/openvpn.conf:17: no-such-option (2.6.14)\n2026-11-21T05:20:56+0000 f220105 openvpn[107]: Use --help for more information.\n2026-11-21T05:20:56+0000 f220105 systemd[1]: openvpn.service: Main process exited, code=exited, status=1/FAILURE\n2026-11-21T05:20:56+0000 f220105 systemd[1]: openvpn.service: Failed with result 'exit-code'.\n",
				},
				{
					name: "the file of the authority is missing",
					expect: "fires",
					input: "2026-11-21T05:21:00+0000 f220105 openvpn[110]: Options error: --ca fails with '/etc/openvpn/nope.crt': No such file or directory (errno=2)\n2026-11-21T05:21:00+0000 f220105 openvpn[110]: Options error: Please correct these errors.\n",
				},
				{
					name: "the server pushes an option that this version does not know",
					expect: "silent",
					input: "2026-11-21T05:20:56+0000 f220105 openvpn[107]: Options error: Unrecognized option or missing or extra parameter(s) in [PUSH-OPTIONS]:1: block-outside-dns (2.4.4)\n2026-11-21T05:20:57+0000 f220105 openvpn[107]: Initialization Sequence Completed\n",
				},
				{
					name: "the server refuses the cipher",
					expect: "silent",
					input: "2026-11-21T05:21:04+0000 f220105 openvpn[113]: 2026-11-21 05:21:04 AUTH: Received control message: AUTH_FAILED,Data channel cipher negotiation failed (no shared cipher)\n",
				},
				{
					name: "dnsmasq has a wrong option",
					expect: "silent",
					input: "2026-11-21T05:34:55+0000 f220105 dnsmasq[211]: dnsmasq: bad option at line 1 of /etc/dnsmasq.d//bad.conf\n2026-11-21T05:34:55+0000 f220105 openvpn[107]: 2026-11-21 05:34:55 Initialization Sequence Completed\n",
				},
			],
		},
		{
			id: "vpn-connection-reset",
			area: "vpn",
			title: "The VPN's connections are reset",
			severity: "error",
			role: "cause",
			summary: "The connection to the VPN server opens, and is then cut from the other side again and again. A firewall that recognises OpenVPN does so, and so does a server that is being restarted or overloaded.",
			applies: [],
			signals: [
				{
					name: "reset",
					kinds: ["openvpn.connection-reset"],
					failure: undefined,
					where: [],
				},
				{
					name: "connected",
					kinds: ["openvpn.connected"],
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
					name: "state_reported",
					kinds: ["supervisor.state-reported"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "count(reset) >= 3 within 30m",
				condition: {
					kind: "count",
					signal: "reset",
					atLeast: 3,
					within: 1800,
				},
			},
			excludes: [],
			resolvedBy: {
				text: "vpn_up",
				condition: {
					kind: "signal",
					signal: "vpn_up",
				},
			},
			contributes: ["connected"],
			explains: [
				{
					rule: "vpn-down",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "state_reported",
						condition: {
							kind: "signal",
							signal: "state_reported",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["openvpn"],
			remedy: [
				{
					do: "See whether the API works meanwhile (`curl https://api.balena-cloud.com/ping`), and try the VPN from another network. If many devices are affected at once, read https://status.balena.io.",
					risk: "read-only",
					needsReboot: false,
					verify: "OpenVPN says `Peer Connection Initiated` and then `Initialization Sequence Completed`.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#64-firewalled-endpoints",
				},
				{
					do: "Ask the network's owner to let OpenVPN pass to balena's addresses, and not only HTTPS.",
					risk: "read-only",
					needsReboot: false,
					verify: undefined,
					avoid: undefined,
					doc: "https://www.balena.io/docs/reference/OS/network/2.x/#network-requirements",
				},
			],
			references: ["https://www.balena.io/docs/reference/OS/network/2.x/#network-requirements"],
			falsePositives: ["A VPN server that is being restarted, several times. Then many devices are affected."],
			tests: [
				{
					name: "every attempt is reset",
					expect: "fires",
					input: "2026-11-21T05:15:34+0000 f220105 openvpn[40]: 2026-11-21 05:15:34 TCP connection established with [AF_INET]203.0.113.18:443\n2026-11-21T05:15:34+0000 f220105 openvpn[40]: 2026-11-21 05:15:34 Connection reset, restarting [-1]\n2026-11-21T05:15:34+0000 f220105 openvpn[40]: 2026-11-21 05:15:34 SIGUSR1[soft,connection-reset] received, process restarting\n2026-11-21T05:15:39+0000 f220105 openvpn[40]: 2026-11-21 05:15:39 Connection reset, restarting [-1]\n2026-11-21T05:15:44+0000 f220105 openvpn[40]: 2026-11-21 05:15:44 Connection reset, restarting [-1]\n",
				},
				{
					name: "the server restarts, and the next attempt succeeds",
					expect: "silent",
					input: "2026-11-21T05:20:16+0000 f220105 openvpn[95]: 2026-11-21 05:20:16 Connection reset, restarting [-1]\n2026-11-21T05:20:16+0000 f220105 openvpn[95]: 2026-11-21 05:20:16 SIGUSR1[soft,connection-reset] received, process restarting\n2026-11-21T05:20:21+0000 f220105 openvpn[95]: 2026-11-21 05:20:21 TCP connection established with [AF_INET]203.0.113.10:443\n2026-11-21T05:20:21+0000 f220105 openvpn[95]: 2026-11-21 05:20:21 Initialization Sequence Completed\n",
				},
				{
					name: "the connections are refused",
					expect: "silent",
					input: "2026-11-21T05:15:25+0000 f220105 openvpn[40]: 2026-11-21 05:15:25 TCP: connect to [AF_INET]203.0.113.19:443 failed: Connection refused\n2026-11-21T05:15:30+0000 f220105 openvpn[40]: 2026-11-21 05:15:30 TCP: connect to [AF_INET]203.0.113.19:443 failed: Connection refused\n2026-11-21T05:15:35+0000 f220105 openvpn[40]: 2026-11-21 05:15:35 TCP: connect to [AF_INET]203.0.113.19:443 failed: Connection refused\n",
				},
				{
					name: "the API's connections are reset",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"read ECONNRESET\"}\n2026-11-21T05:31:40+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"read ECONNRESET\"}\n2026-11-21T05:32:10+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {\"error\":\"read ECONNRESET\"}\n",
				},
			],
		},
		{
			id: "vpn-credentials-rejected",
			area: "vpn",
			title: "The VPN server rejects the device's credentials",
			severity: "critical",
			role: "cause",
			summary: "The VPN server knows no device with this identity and key: the device was deleted in the cloud, or its config.json belongs to another device or environment.",
			applies: [],
			signals: [
				{
					name: "rejected",
					kinds: ["openvpn.auth-failed"],
					failure: {
						classes: ["auth"],
						reasons: ["rejected"],
					},
					where: [],
				},
				{
					name: "api_rejected",
					kinds: ["supervisor.state-report-failed","supervisor.target-state-failed"],
					failure: {
						classes: ["http"],
						reasons: ["unauthorised","forbidden"],
					},
					where: [],
				},
				{
					name: "vpn_up",
					kinds: ["openvpn.up"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "rejected",
				condition: {
					kind: "signal",
					signal: "rejected",
				},
			},
			excludes: [],
			resolvedBy: {
				text: "vpn_up",
				condition: {
					kind: "signal",
					signal: "vpn_up",
				},
			},
			contributes: ["api_rejected"],
			explains: [
				{
					rule: "vpn-down",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "api_rejected",
						condition: {
							kind: "signal",
							signal: "api_rejected",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["openvpn"],
			remedy: [
				{
					do: "Compare `uuid` in config.json with the device in the dashboard. See whether it still exists there.",
					risk: "read-only",
					needsReboot: false,
					verify: "The dashboard lists a device with that identifier in the fleet that you expect.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#7-working-with-the-configjson-file",
				},
				{
					do: "If the device was deleted, provision it again with a config.json of its fleet.",
					risk: "disruptive",
					needsReboot: false,
					verify: undefined,
					avoid: "Do not edit `deviceApiKey` by hand.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#7-working-with-the-configjson-file",
				},
			],
			references: ["https://github.com/balena-os/meta-balena#configjson"],
			falsePositives: ["A fault in the cloud that rejects every device. Then many devices are affected at once."],
			tests: [
				{
					name: "the server rejects",
					expect: "fires",
					input: "2026-11-21T05:19:02+0000 f220105 openvpn[77]: 2026-11-21 05:19:02 AUTH: Received control message: AUTH_FAILED\n",
				},
				{
					name: "the two sides share no cipher",
					expect: "silent",
					input: "2026-11-21T05:21:04+0000 f220105 openvpn[113]: 2026-11-21 05:21:04 AUTH: Received control message: AUTH_FAILED,Data channel cipher negotiation failed (no shared cipher)\n",
				},
				{
					name: "a marker names the fault",
					expect: "silent",
					input: "2026-11-21T05:19:02+0000 f220105 phase[75]: AUTH: Received control message: AUTH_FAILED\n2026-11-21T05:19:03+0000 f220105 openvpn[77]: 2026-11-21 05:19:03 Initialization Sequence Completed\n",
				},
			],
		},
		{
			id: "vpn-down",
			area: "vpn",
			title: "The VPN is down",
			severity: "error",
			role: "symptom",
			summary: "The device has no connection to balena's VPN. Remote terminal, public device address and actions from the dashboard do not work.",
			applies: [],
			signals: [
				{
					name: "restarting",
					kinds: ["openvpn.restarting"],
					failure: undefined,
					where: [
						{
							field: "source",
							test: {
								op: "equals",
								value: "soft",
							},
						},
					],
				},
				{
					name: "certificate_rejected",
					kinds: ["openvpn.certificate-rejected"],
					failure: undefined,
					where: [],
				},
				{
					name: "auth_failed",
					kinds: ["openvpn.auth-failed"],
					failure: undefined,
					where: [],
				},
				{
					name: "vpn_inactive",
					kinds: ["supervisor.vpn-inactive"],
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
			],
			groupBy: "boot",
			needs: {
				text: "count(restarting) >= 2 within 10m or restarting not followed by vpn_up within 10m then restarting within 1h or certificate_rejected or auth_failed or vpn_inactive not followed by vpn_working within 5m",
				condition: {
					kind: "or",
					of: [
						{
							kind: "count",
							signal: "restarting",
							atLeast: 2,
							within: 600,
						},
						{
							kind: "then",
							first: {
								kind: "not-followed-by",
								what: {
									kind: "signal",
									signal: "restarting",
								},
								by: {
									kind: "signal",
									signal: "vpn_up",
								},
								within: 600,
							},
							second: {
								kind: "signal",
								signal: "restarting",
							},
							within: 3600,
						},
						{
							kind: "signal",
							signal: "certificate_rejected",
						},
						{
							kind: "signal",
							signal: "auth_failed",
						},
						{
							kind: "not-followed-by",
							what: {
								kind: "signal",
								signal: "vpn_inactive",
							},
							by: {
								kind: "signal",
								signal: "vpn_working",
							},
							within: 300,
						},
					],
				},
			},
			excludes: [],
			resolvedBy: {
				text: "vpn_working",
				condition: {
					kind: "signal",
					signal: "vpn_working",
				},
			},
			contributes: [],
			explains: [],
			fixBefore: [],
			confidence: {
				base: "certain",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["openvpn","supervisor"],
			remedy: [
				{
					do: "Read why OpenVPN restarts with `journalctl -u openvpn`. The lines before `process restarting` give the reason.",
					risk: "read-only",
					needsReboot: false,
					verify: "OpenVPN says `Initialization Sequence Completed`.",
					avoid: "Do not restart openvpn.service in a loop. It tries again by itself.",
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#63-openvpn",
				},
			],
			references: ["https://www.balena.io/docs/reference/OS/network/2.x/#network-requirements"],
			falsePositives: ["os-config stopping and starting openvpn.service to apply a new configuration."],
			tests: [
				{
					name: "OpenVPN refuses the server",
					expect: "fires",
					input: "2017-03-23T12:00:00+0000 f220105 openvpn[2116]: 2017-03-23 12:00:00 VERIFY ERROR: depth=1, error=certificate is not yet valid: C=US, ST=WA, L=Seattle, O=balena.io, OU=balenaCloud, CN=open-balena-vpn-rootCA, serial=1\n2017-03-23T12:00:00+0000 f220105 openvpn[2116]: 2017-03-23 12:00:00 SIGUSR1[soft,tls-error] received, process restarting\n",
				},
				{
					name: "OpenVPN starts over again and again",
					expect: "fires",
					input: "2026-11-21T05:31:35+0000 f220105 openvpn[40]: 2026-11-21 05:31:35 SIGUSR1[soft,Could not determine IPv4/IPv6 protocol] received, process restarting\n2026-11-21T05:32:00+0000 f220105 openvpn[40]: 2026-11-21 05:32:00 SIGUSR1[soft,Could not determine IPv4/IPv6 protocol] received, process restarting\n",
				},
				{
					name: "OpenVPN starts over every quarter of an hour, and is never up",
					expect: "fires",
					input: "2026-11-21T05:31:35+0000 f220105 openvpn[40]: 2026-11-21 05:31:35 SIGUSR1[soft,ping-restart] received, process restarting\n2026-11-21T05:46:35+0000 f220105 openvpn[40]: 2026-11-21 05:46:35 SIGUSR1[soft,ping-restart] received, process restarting\n2026-11-21T06:01:35+0000 f220105 openvpn[40]: 2026-11-21 06:01:35 SIGUSR1[soft,ping-restart] received, process restarting\n2026-11-21T06:16:35+0000 f220105 openvpn[40]: 2026-11-21 06:16:35 SIGUSR1[soft,ping-restart] received, process restarting\n",
				},
				{
					name: "OpenVPN starts over every quarter of an hour, and is up again at once",
					expect: "silent",
					input: "2026-11-21T05:31:35+0000 f220105 openvpn[40]: 2026-11-21 05:31:35 SIGUSR1[soft,ping-restart] received, process restarting\n2026-11-21T05:31:42+0000 f220105 openvpn[40]: 2026-11-21 05:31:42 Initialization Sequence Completed\n2026-11-21T05:46:35+0000 f220105 openvpn[40]: 2026-11-21 05:46:35 SIGUSR1[soft,ping-restart] received, process restarting\n2026-11-21T05:46:42+0000 f220105 openvpn[40]: 2026-11-21 05:46:42 Initialization Sequence Completed\n2026-11-21T06:01:35+0000 f220105 openvpn[40]: 2026-11-21 06:01:35 SIGUSR1[soft,ping-restart] received, process restarting\n2026-11-21T06:01:42+0000 f220105 openvpn[40]: 2026-11-21 06:01:42 Initialization Sequence Completed\n2026-11-21T06:16:35+0000 f220105 openvpn[40]: 2026-11-21 06:16:35 SIGUSR1[soft,ping-restart] received, process restarting\n2026-11-21T06:16:42+0000 f220105 openvpn[40]: 2026-11-21 06:16:42 Initialization Sequence Completed\n",
				},
				{
					name: "a route cannot be added and the VPN comes up all the same",
					expect: "silent",
					input: "2026-11-21T05:19:34+0000 f220105 openvpn[87]: 2026-11-21 05:19:34 ERROR: Linux route add command failed\n2026-11-21T05:19:34+0000 f220105 openvpn[87]: 2026-11-21 05:19:34 Initialization Sequence Completed\n",
				},
				{
					name: "one restart, then the VPN is up",
					expect: "silent",
					input: "2026-11-21T05:31:35+0000 f220105 openvpn[40]: 2026-11-21 05:31:35 [vpn.balena-cloud.com] Inactivity timeout (--ping-restart), restarting\n2026-11-21T05:31:35+0000 f220105 openvpn[40]: 2026-11-21 05:31:35 SIGUSR1[soft,ping-restart] received, process restarting\n2026-11-21T05:31:42+0000 f220105 openvpn[40]: 2026-11-21 05:31:42 Initialization Sequence Completed\n",
				},
				{
					name: "somebody sends signals to OpenVPN",
					expect: "silent",
					input: "2026-11-21T05:20:25+0000 f220105 openvpn[95]: 2026-11-21 05:20:25 SIGHUP[hard,] received, process restarting\n2026-11-21T05:20:27+0000 f220105 openvpn[95]: 2026-11-21 05:20:27 Initialization Sequence Completed\n2026-11-21T05:20:30+0000 f220105 openvpn[95]: 2026-11-21 05:20:30 SIGUSR1[hard,] received, process restarting\n2026-11-21T05:20:35+0000 f220105 openvpn[95]: 2026-11-21 05:20:35 Initialization Sequence Completed\n",
				},
				{
					name: "the service manager stops OpenVPN",
					expect: "silent",
					input: "2026-11-21T05:31:35+0000 f220105 openvpn[40]: 2026-11-21 05:31:35 event_wait : Interrupted system call (fd=-1,code=4)\n2026-11-21T05:31:35+0000 f220105 openvpn[40]: 2026-11-21 05:31:35 SIGTERM[hard,] received, process exiting\n",
				},
			],
		},
		{
			id: "vpn-handshake-blocked",
			area: "vpn",
			title: "The VPN's connection opens, and then gets no answer",
			severity: "error",
			role: "cause",
			summary: "OpenVPN sends its first packets and hears nothing until it gives up. Most often a firewall lets the connection open and then drops what is not a web page.",
			applies: [],
			signals: [
				{
					name: "handshake_timed_out",
					kinds: ["openvpn.tls-failed"],
					failure: {
						classes: ["tls"],
						reasons: ["handshake-timed-out"],
					},
					where: [],
				},
				{
					name: "never_answered",
					kinds: ["openvpn.peer-inactive"],
					failure: undefined,
					where: [
						{
							field: "name",
							test: {
								op: "equals",
								value: "UNDEF",
							},
						},
					],
				},
				{
					name: "connected",
					kinds: ["openvpn.connected"],
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
					name: "state_reported",
					kinds: ["supervisor.state-reported"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "count(handshake_timed_out) >= 2 within 30m or count(never_answered) >= 2 within 30m",
				condition: {
					kind: "or",
					of: [
						{
							kind: "count",
							signal: "handshake_timed_out",
							atLeast: 2,
							within: 1800,
						},
						{
							kind: "count",
							signal: "never_answered",
							atLeast: 2,
							within: 1800,
						},
					],
				},
			},
			excludes: [],
			resolvedBy: {
				text: "vpn_up",
				condition: {
					kind: "signal",
					signal: "vpn_up",
				},
			},
			contributes: ["connected"],
			explains: [
				{
					rule: "vpn-down",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "state_reported",
						condition: {
							kind: "signal",
							signal: "state_reported",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["openvpn"],
			remedy: [
				{
					do: "See whether the API works meanwhile (`curl https://api.balena-cloud.com/ping`), and try the VPN from another network.",
					risk: "read-only",
					needsReboot: false,
					verify: "OpenVPN says `TLS - Initial packet from` and then `VERIFY OK`.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#63-openvpn",
				},
				{
					do: "Ask the network's owner to let OpenVPN pass to balena's addresses, and not only HTTPS.",
					risk: "read-only",
					needsReboot: false,
					verify: undefined,
					avoid: undefined,
					doc: "https://www.balena.io/docs/reference/OS/network/2.x/#network-requirements",
				},
			],
			references: ["https://www.balena.io/docs/reference/OS/network/2.x/#network-requirements"],
			falsePositives: ["A VPN server that is overloaded. Then many devices are affected."],
			tests: [
				{
					name: "two handshakes get no answer",
					expect: "fires",
					input: "2026-11-21T05:16:22+0000 f220105 openvpn[40]: 2026-11-21 05:16:22 TCP connection established with [AF_INET]203.0.113.10:443\n2026-11-21T05:17:22+0000 f220105 openvpn[40]: 2026-11-21 05:17:22 TLS Error: TLS key negotiation failed to occur within 60 seconds (check your network connectivity)\n2026-11-21T05:17:22+0000 f220105 openvpn[40]: 2026-11-21 05:17:22 TLS Error: TLS handshake failed\n2026-11-21T05:18:27+0000 f220105 openvpn[40]: 2026-11-21 05:18:27 TLS Error: TLS key negotiation failed to occur within 60 seconds (check your network connectivity)\n",
				},
				{
					name: "the server never says a word",
					expect: "fires",
					input: "2026-11-21T05:19:58+0000 f220105 openvpn[95]: 2026-11-21 05:19:58 [UNDEF] Inactivity timeout (--ping-restart), restarting\n2026-11-21T05:20:58+0000 f220105 openvpn[95]: 2026-11-21 05:20:58 [UNDEF] Inactivity timeout (--ping-restart), restarting\n",
				},
				{
					name: "a server that was there falls silent",
					expect: "silent",
					input: "2026-11-21T05:19:58+0000 f220105 openvpn[95]: 2026-11-21 05:19:58 [vpn.balena-cloud.com] Inactivity timeout (--ping-restart), restarting\n2026-11-21T05:40:08+0000 f220105 openvpn[95]: 2026-11-21 05:40:08 [vpn.balena-cloud.com] Inactivity timeout (--ping-restart), restarting\n",
				},
				{
					name: "the handshake fails because a certificate is refused",
					expect: "silent",
					input: "2026-11-21T05:18:32+0000 f220105 openvpn[59]: 2026-11-21 05:18:32 VERIFY ERROR: depth=0, error=certificate has expired: C=US, ST=WA, L=Seattle, O=balena.io, OU=balenaCloud, CN=vpn.balena-cloud.com, serial=3\n2026-11-21T05:18:32+0000 f220105 openvpn[59]: 2026-11-21 05:18:32 TLS Error: TLS handshake failed\n2026-11-21T05:18:37+0000 f220105 openvpn[59]: 2026-11-21 05:18:37 TLS Error: TLS handshake failed\n",
				},
				{
					name: "one handshake is lost and the next one succeeds",
					expect: "silent",
					input: "2026-11-21T05:17:22+0000 f220105 openvpn[40]: 2026-11-21 05:17:22 TLS Error: TLS key negotiation failed to occur within 60 seconds (check your network connectivity)\n2026-11-21T05:17:30+0000 f220105 openvpn[40]: 2026-11-21 05:17:30 Initialization Sequence Completed\n",
				},
			],
		},
		{
			id: "vpn-peer-silent",
			area: "vpn",
			title: "The VPN server falls silent again and again",
			severity: "warning",
			role: "cause",
			summary: "The VPN comes up, and later nothing more arrives from the server, until OpenVPN starts over. Something on the way forgets connections that are quiet (a router's address translation, a cellular network), or the link is bad.",
			applies: [],
			signals: [
				{
					name: "peer_silent",
					kinds: ["openvpn.peer-inactive"],
					failure: undefined,
					where: [
						{
							field: "name",
							test: {
								op: "not-in",
								values: ["UNDEF"],
							},
						},
					],
				},
				{
					name: "vpn_up",
					kinds: ["openvpn.up"],
					failure: undefined,
					where: [],
				},
				{
					name: "state_reported",
					kinds: ["supervisor.state-reported"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "count(peer_silent) >= 3 within 3h",
				condition: {
					kind: "count",
					signal: "peer_silent",
					atLeast: 3,
					within: 10800,
				},
			},
			excludes: [],
			resolvedBy: {
				text: "vpn_up",
				condition: {
					kind: "signal",
					signal: "vpn_up",
				},
			},
			contributes: [],
			explains: [
				{
					rule: "vpn-down",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "state_reported",
						condition: {
							kind: "signal",
							signal: "state_reported",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["openvpn"],
			remedy: [
				{
					do: "See how regular it is (`journalctl -u openvpn | grep Inactivity`). The same distance each time is a router that forgets; at random it is the link. Measure losses with `ping -c 100 api.balena-cloud.com`.",
					risk: "read-only",
					needsReboot: false,
					verify: "No `Inactivity timeout` for some hours.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#63-openvpn",
				},
				{
					do: "Ask the network's owner for the time after which the router or firewall drops quiet TCP connections, and to raise it.",
					risk: "read-only",
					needsReboot: false,
					verify: undefined,
					avoid: undefined,
					doc: "https://www.balena.io/docs/reference/OS/network/2.x/#network-requirements",
				},
			],
			references: ["https://www.balena.io/docs/reference/OS/network/2.x/#network-requirements"],
			falsePositives: ["A VPN server that hangs. Then many devices are affected."],
			tests: [
				{
					name: "silent every twenty minutes",
					expect: "fires",
					input: "2026-11-21T05:19:58+0000 f220105 openvpn[95]: 2026-11-21 05:19:58 [vpn.balena-cloud.com] Inactivity timeout (--ping-restart), restarting\n2026-11-21T05:19:58+0000 f220105 openvpn[95]: 2026-11-21 05:19:58 SIGUSR1[soft,ping-restart] received, process restarting\n2026-11-21T05:20:08+0000 f220105 openvpn[95]: 2026-11-21 05:20:08 Initialization Sequence Completed\n2026-11-21T05:40:08+0000 f220105 openvpn[95]: 2026-11-21 05:40:08 [vpn.balena-cloud.com] Inactivity timeout (--ping-restart), restarting\n2026-11-21T05:40:18+0000 f220105 openvpn[95]: 2026-11-21 05:40:18 Initialization Sequence Completed\n2026-11-21T06:00:18+0000 f220105 openvpn[95]: 2026-11-21 06:00:18 [vpn.balena-cloud.com] Inactivity timeout (--ping-restart), restarting\n",
				},
				{
					name: "once",
					expect: "silent",
					input: "2026-11-21T05:19:58+0000 f220105 openvpn[95]: 2026-11-21 05:19:58 [vpn.balena-cloud.com] Inactivity timeout (--ping-restart), restarting\n2026-11-21T05:19:58+0000 f220105 openvpn[95]: 2026-11-21 05:19:58 SIGUSR1[soft,ping-restart] received, process restarting\n2026-11-21T05:20:08+0000 f220105 openvpn[95]: 2026-11-21 05:20:08 Initialization Sequence Completed\n",
				},
				{
					name: "there never was an answer, which is a blocked handshake",
					expect: "silent",
					input: "2026-11-21T05:19:58+0000 f220105 openvpn[95]: 2026-11-21 05:19:58 [UNDEF] Inactivity timeout (--ping-restart), restarting\n2026-11-21T05:20:58+0000 f220105 openvpn[95]: 2026-11-21 05:20:58 [UNDEF] Inactivity timeout (--ping-restart), restarting\n2026-11-21T05:21:58+0000 f220105 openvpn[95]: 2026-11-21 05:21:58 [UNDEF] Inactivity timeout (--ping-restart), restarting\n",
				},
				{
					name: "names do not resolve",
					expect: "silent",
					input: "2026-11-21T05:31:25+0000 f220105 openvpn[40]: 2026-11-21 05:31:25 RESOLVE: Cannot resolve host address: cloudlink.balena-cloud.com:443 (Temporary failure in name resolution)\n2026-11-21T05:31:35+0000 f220105 openvpn[40]: 2026-11-21 05:31:35 SIGUSR1[soft,Could not determine IPv4/IPv6 protocol] received, process restarting\n",
				},
			],
		},
		{
			id: "vpn-server-refuses",
			area: "vpn",
			title: "The VPN server's port refuses connections",
			severity: "error",
			role: "cause",
			summary: "Something answers at the VPN server's address and refuses the connection: a firewall that rejects, or a server without its VPN service.",
			applies: [],
			signals: [
				{
					name: "refused",
					kinds: ["openvpn.connect-failed"],
					failure: {
						classes: ["connect"],
						reasons: ["refused"],
					},
					where: [],
				},
				{
					name: "connected",
					kinds: ["openvpn.connected","openvpn.up"],
					failure: undefined,
					where: [],
				},
				{
					name: "state_reported",
					kinds: ["supervisor.state-reported"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "count(refused) >= 2 within 30m",
				condition: {
					kind: "count",
					signal: "refused",
					atLeast: 2,
					within: 1800,
				},
			},
			excludes: [],
			resolvedBy: {
				text: "connected",
				condition: {
					kind: "signal",
					signal: "connected",
				},
			},
			contributes: [],
			explains: [
				{
					rule: "vpn-down",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "state_reported",
						condition: {
							kind: "signal",
							signal: "state_reported",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["openvpn"],
			remedy: [
				{
					do: "Try the port from the device with `nc -vz cloudlink.balena-cloud.com 443`, then from another network.",
					risk: "read-only",
					needsReboot: false,
					verify: "The connection opens.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#64-firewalled-endpoints",
				},
			],
			references: ["https://www.balena.io/docs/reference/OS/network/2.x/#network-requirements"],
			falsePositives: ["The minutes in which a VPN server restarts."],
			tests: [
				{
					name: "two attempts are refused",
					expect: "fires",
					input: "2026-11-21T05:40:10+0000 f220105 openvpn[40]: 2026-11-21 05:40:10 TCP: connect to [AF_INET]203.0.113.10:443 failed: Connection refused\n2026-11-21T05:40:16+0000 f220105 openvpn[40]: 2026-11-21 05:40:16 TCP: connect to [AF_INET]203.0.113.10:443 failed: Connection refused\n",
				},
				{
					name: "the attempts time out",
					expect: "silent",
					input: "2026-11-21T05:40:10+0000 f220105 openvpn[40]: 2026-11-21 05:40:10 TCP: connect to [AF_INET]203.0.113.10:443 failed: Connection timed out\n2026-11-21T05:42:25+0000 f220105 openvpn[40]: 2026-11-21 05:42:25 TCP: connect to [AF_INET]203.0.113.10:443 failed: Connection timed out\n",
				},
				{
					name: "one refusal while the server restarts",
					expect: "silent",
					input: "2026-11-21T05:40:10+0000 f220105 openvpn[40]: 2026-11-21 05:40:10 TCP: connect to [AF_INET]203.0.113.10:443 failed: Connection refused\n2026-11-21T05:40:16+0000 f220105 openvpn[40]: 2026-11-21 05:40:16 TCP connection established with [AF_INET]203.0.113.10:443\n",
				},
			],
		},
		{
			id: "vpn-server-unreachable",
			area: "vpn",
			title: "The VPN server does not answer",
			severity: "error",
			role: "cause",
			summary: "The VPN's name resolves, but the server's port gives no answer until OpenVPN gives up. Most often a firewall drops the packets.",
			templates: {
				summary: [
					"The VPN's name resolves, but ",
					{
						signal: "timed_out",
						field: "peer",
						otherwise: "the server's port",
					},
					" gives no answer until OpenVPN gives up. Most often a firewall drops the packets.",
				],
			},
			applies: [],
			signals: [
				{
					name: "timed_out",
					kinds: ["openvpn.connect-failed","openvpn.server-poll-timed-out"],
					failure: {
						classes: ["connect"],
						reasons: ["timed-out"],
					},
					where: [],
				},
				{
					name: "connected",
					kinds: ["openvpn.connected","openvpn.up"],
					failure: undefined,
					where: [],
				},
				{
					name: "api_timed_out",
					kinds: ["supervisor.state-report-failed","supervisor.target-state-failed"],
					failure: {
						classes: ["connect"],
						reasons: ["timed-out"],
					},
					where: [],
				},
				{
					name: "state_reported",
					kinds: ["supervisor.state-reported"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "count(timed_out) >= 2 within 30m",
				condition: {
					kind: "count",
					signal: "timed_out",
					atLeast: 2,
					within: 1800,
				},
			},
			excludes: [],
			resolvedBy: {
				text: "connected",
				condition: {
					kind: "signal",
					signal: "connected",
				},
			},
			contributes: ["api_timed_out"],
			explains: [
				{
					rule: "vpn-down",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [
					{
						text: "state_reported",
						condition: {
							kind: "signal",
							signal: "state_reported",
						},
						within: undefined,
					},
				],
				loweredBy: [],
			},
			sources: ["openvpn"],
			remedy: [
				{
					do: "Try the port from the device with `nc -vz cloudlink.balena-cloud.com 443`, then from another network.",
					risk: "read-only",
					needsReboot: false,
					verify: "The connection opens.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#64-firewalled-endpoints",
				},
				{
					do: "Ask the network's owner to allow TCP port 443 to balena's addresses.",
					risk: "read-only",
					needsReboot: false,
					verify: undefined,
					avoid: undefined,
					doc: "https://www.balena.io/docs/reference/OS/network/2.x/#network-requirements",
				},
			],
			references: ["https://www.balena.io/docs/reference/OS/network/2.x/#network-requirements"],
			falsePositives: ["An outage of the VPN server. Then every device of the fleet is affected."],
			tests: [
				{
					name: "a client that polls several servers gives up on each",
					expect: "fires",
					input: "2026-11-21T05:40:10+0000 f220105 openvpn[40]: 2026-11-21 05:40:10 Server poll timeout, restarting\n2026-11-21T05:42:10+0000 f220105 openvpn[40]: 2026-11-21 05:42:10 Server poll timeout, restarting\n",
				},
				{
					name: "two attempts time out",
					expect: "fires",
					input: "2026-11-21T05:40:10+0000 f220105 openvpn[40]: 2026-11-21 05:40:10 TCP: connect to [AF_INET]203.0.113.10:443 failed: Connection timed out\n2026-11-21T05:42:25+0000 f220105 openvpn[40]: 2026-11-21 05:42:25 TCP: connect to [AF_INET]203.0.113.10:443 failed: Connection timed out\n",
				},
				{
					name: "one attempt times out and the next gets through",
					expect: "silent",
					input: "2026-11-21T05:40:10+0000 f220105 openvpn[40]: 2026-11-21 05:40:10 TCP: connect to [AF_INET]203.0.113.10:443 failed: Connection timed out\n2026-11-21T05:40:16+0000 f220105 openvpn[40]: 2026-11-21 05:40:16 TCP connection established with [AF_INET]203.0.113.11:443\n",
				},
				{
					name: "the server refuses",
					expect: "silent",
					input: "2026-11-21T05:40:10+0000 f220105 openvpn[40]: 2026-11-21 05:40:10 TCP: connect to [AF_INET]203.0.113.10:443 failed: Connection refused\n2026-11-21T05:40:16+0000 f220105 openvpn[40]: 2026-11-21 05:40:16 TCP: connect to [AF_INET]203.0.113.10:443 failed: Connection refused\n",
				},
			],
		},
		{
			id: "vpn-stopped",
			area: "vpn",
			title: "OpenVPN was stopped and not started again",
			severity: "warning",
			role: "cause",
			summary: "Somebody or something stopped the VPN client in order, and half an hour later it had not been started again. Until it is, the device cannot be reached through balena's VPN.",
			applies: [],
			signals: [
				{
					name: "told_to_exit",
					kinds: ["openvpn.exiting"],
					failure: undefined,
					where: [
						{
							field: "signal",
							test: {
								op: "equals",
								value: "SIGTERM",
							},
						},
						{
							field: "source",
							test: {
								op: "equals",
								value: "hard",
							},
						},
					],
				},
				{
					name: "unit_stopped",
					kinds: ["systemd.stopped"],
					failure: undefined,
					where: [
						{
							field: "unit",
							test: {
								op: "equals",
								value: "openvpn.service",
							},
						},
					],
				},
				{
					name: "unit_stopped_by_description",
					kinds: ["systemd.stopped"],
					failure: undefined,
					where: [
						{
							field: "description",
							test: {
								op: "equals",
								value: "OpenVPN",
							},
						},
					],
				},
				{
					name: "starting",
					kinds: ["openvpn.starting","openvpn.connecting"],
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
					name: "shutting_down",
					kinds: ["systemd.shutting-down"],
					failure: undefined,
					where: [],
				},
				{
					name: "not_started",
					kinds: ["os-config.service-failed"],
					failure: undefined,
					where: [
						{
							field: "unit",
							test: {
								op: "equals",
								value: "openvpn.service",
							},
						},
					],
				},
				{
					name: "jumped",
					kinds: ["timeline.clock-jumped"],
					failure: undefined,
					where: [],
				},
				{
					name: "device_alive",
					kinds: ["supervisor.state-reported","supervisor.state-report-failed","supervisor.vpn-inactive","supervisor.connectivity-ok","systemd.started","systemd.finished","systemd.deactivated","chronyd.source-selected"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "(told_to_exit or unit_stopped or unit_stopped_by_description) not followed by (starting or vpn_working or shutting_down) within 30m then (device_alive not preceded by (told_to_exit or unit_stopped or unit_stopped_by_description or jumped) within 30m)",
				condition: {
					kind: "then",
					first: {
						kind: "not-followed-by",
						what: {
							kind: "or",
							of: [
								{
									kind: "signal",
									signal: "told_to_exit",
								},
								{
									kind: "signal",
									signal: "unit_stopped",
								},
								{
									kind: "signal",
									signal: "unit_stopped_by_description",
								},
							],
						},
						by: {
							kind: "or",
							of: [
								{
									kind: "signal",
									signal: "starting",
								},
								{
									kind: "signal",
									signal: "vpn_working",
								},
								{
									kind: "signal",
									signal: "shutting_down",
								},
							],
						},
						within: 1800,
					},
					second: {
						kind: "not-preceded-by",
						what: {
							kind: "signal",
							signal: "device_alive",
						},
						by: {
							kind: "or",
							of: [
								{
									kind: "signal",
									signal: "told_to_exit",
								},
								{
									kind: "signal",
									signal: "unit_stopped",
								},
								{
									kind: "signal",
									signal: "unit_stopped_by_description",
								},
								{
									kind: "signal",
									signal: "jumped",
								},
							],
						},
						within: 1800,
					},
					within: undefined,
				},
			},
			excludes: [],
			resolvedBy: {
				text: "starting or vpn_working",
				condition: {
					kind: "or",
					of: [
						{
							kind: "signal",
							signal: "starting",
						},
						{
							kind: "signal",
							signal: "vpn_working",
						},
					],
				},
			},
			lasts: true,
			contributes: ["told_to_exit","unit_stopped","unit_stopped_by_description","not_started"],
			explains: [
				{
					rule: "vpn-down",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["openvpn"],
			remedy: [
				{
					do: "See how it stands with `systemctl status openvpn`, and in the lines before the stop who asked for it.",
					risk: "read-only",
					needsReboot: false,
					verify: "The status names the time of the stop.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#63-openvpn",
				},
				{
					do: "Ask whether anybody wants it stopped. If not, start it with `systemctl start openvpn`.",
					risk: "disruptive",
					needsReboot: false,
					verify: "OpenVPN says `Initialization Sequence Completed`.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#63-openvpn",
				},
			],
			references: ["https://www.balena.io/docs/reference/OS/network/2.x/#network-requirements"],
			falsePositives: ["Somebody stopped the VPN on purpose."],
			tests: [
				{
					name: "stopped, and forty minutes later the supervisor still reports without it",
					expect: "fires",
					input: "2026-11-21T05:31:35+0000 f220105 openvpn[40]: 2026-11-21 05:31:35 SIGTERM[hard,] received, process exiting\n2026-11-21T05:31:36+0000 f220105 systemd[1]: Stopped OpenVPN.\n2026-11-21T05:41:36+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n2026-11-21T06:11:36+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
				{
					name: "systemd alone tells of the stop",
					expect: "fires",
					input: "2026-11-21T05:31:36+0000 f220105 systemd[1]: Stopped openvpn.service - OpenVPN.\n2026-11-21T06:11:36+0000 f220105 balena-supervisor[39]: [info]    VPN connection is not active.\n2026-11-21T06:21:36+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
				{
					name: "a restart",
					expect: "silent",
					input: "2026-11-21T05:31:35+0000 f220105 openvpn[40]: 2026-11-21 05:31:35 SIGTERM[hard,] received, process exiting\n2026-11-21T05:31:36+0000 f220105 systemd[1]: Stopped OpenVPN.\n2026-11-21T05:31:36+0000 f220105 openvpn[77]: 2026-11-21 05:31:36 OpenVPN 2.6.14 x86_64-pc-linux-gnu [SSL (OpenSSL)] [LZO] [LZ4] [EPOLL] [PKCS11] [MH/PKTINFO] [AEAD] [DCO]\n2026-11-21T05:31:39+0000 f220105 openvpn[77]: 2026-11-21 05:31:39 Initialization Sequence Completed\n2026-11-21T06:11:36+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
				{
					name: "an orderly shutdown",
					expect: "silent",
					input: "2026-11-21T05:31:35+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n2026-11-21T05:31:35+0000 f220105 openvpn[40]: 2026-11-21 05:31:35 SIGTERM[hard,] received, process exiting\n2026-11-21T05:31:36+0000 f220105 systemd[1]: Stopped OpenVPN.\n2026-11-21T05:31:37+0000 f220105 systemd[1]: Shutting down.\n",
				},
				{
					name: "os-config restarts it for a new configuration",
					expect: "silent",
					input: "2026-11-21T05:31:35+0000 f220105 os-config[1610]: Stopping openvpn.service...\n2026-11-21T05:31:35+0000 f220105 openvpn[40]: 2026-11-21 05:31:35 SIGTERM[hard,] received, process exiting\n2026-11-21T05:31:36+0000 f220105 os-config[1610]: /etc/openvpn/openvpn.conf updated\n2026-11-21T05:31:37+0000 f220105 os-config[1610]: Starting openvpn.service...\n2026-11-21T05:31:39+0000 f220105 openvpn[77]: 2026-11-21 05:31:39 Initialization Sequence Completed\n2026-11-21T06:11:36+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
				{
					name: "the journal ends five minutes after the stop",
					expect: "silent",
					input: "2026-11-21T05:31:35+0000 f220105 openvpn[40]: 2026-11-21 05:31:35 SIGTERM[hard,] received, process exiting\n2026-11-21T05:36:36+0000 f220105 balena-supervisor[39]: [info]    Reported current state to the cloud\n",
				},
			],
		},
		{
			id: "vpn-tunnel-device-missing",
			area: "vpn",
			title: "OpenVPN gets no tunnel device",
			severity: "critical",
			role: "cause",
			summary: "Server and credentials are fine, but OpenVPN cannot open the network device for its tunnel: the kernel has no module for it, or another program holds the device of that name.",
			applies: [],
			signals: [
				{
					name: "tunnel_failed",
					kinds: ["openvpn.tun-device-failed"],
					failure: undefined,
					where: [],
				},
				{
					name: "vpn_up",
					kinds: ["openvpn.up"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "tunnel_failed",
				condition: {
					kind: "signal",
					signal: "tunnel_failed",
				},
			},
			excludes: [],
			resolvedBy: {
				text: "vpn_up",
				condition: {
					kind: "signal",
					signal: "vpn_up",
				},
			},
			contributes: [],
			explains: [
				{
					rule: "vpn-down",
					lag: 120,
				},
				{
					rule: "unit-failed",
					lag: 120,
				},
				{
					rule: "unit-start-limit-hit",
					lag: 120,
				},
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: [],
				loweredBy: [],
			},
			sources: ["openvpn"],
			remedy: [
				{
					do: "Read the reason in brackets at the end of the line. `No such file or directory` or `No such device`: see whether /dev/net/tun exists and `modprobe tun` succeeds. `Device or resource busy`: see who else runs with `ps | grep openvpn` and `ip link show resin-vpn`.",
					risk: "read-only",
					needsReboot: false,
					verify: "One OpenVPN runs, and it says `TUN/TAP device resin-vpn opened`.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#63-openvpn",
				},
				{
					do: "After asking, stop the other program, or update to a version of balenaOS whose kernel has the module.",
					risk: "disruptive",
					needsReboot: true,
					verify: "OpenVPN says `Initialization Sequence Completed`.",
					avoid: undefined,
					doc: "https://www.balena.io/docs/learn/more/masterclasses/device-debugging/#63-openvpn",
				},
			],
			references: ["https://docs.kernel.org/networking/tuntap.html"],
			falsePositives: ["A second OpenVPN that somebody started by hand, while the first one works."],
			tests: [
				{
					name: "the kernel has no tunnels",
					expect: "fires",
					input: "2026-11-21T05:21:16+0000 f220105 openvpn[120]: 2026-11-21 05:21:16 ERROR: Cannot open TUN/TAP dev /dev/net/tun: No such file or directory (errno=2)\n2026-11-21T05:21:16+0000 f220105 openvpn[120]: 2026-11-21 05:21:16 Exiting due to fatal error\n",
				},
				{
					name: "another client holds it",
					expect: "fires",
					input: "2026-11-21T05:21:16+0000 f220105 openvpn[120]: 2026-11-21 05:21:16 ERROR: Cannot ioctl TUNSETIFF resin-vpn: Device or resource busy (errno=16)\n2026-11-21T05:21:16+0000 f220105 openvpn[120]: 2026-11-21 05:21:16 Exiting due to fatal error\n",
				},
				{
					name: "a route cannot be added, and the VPN comes up",
					expect: "silent",
					input: "2026-11-21T05:19:34+0000 f220105 openvpn[87]: 2026-11-21 05:19:34 TUN/TAP device resin-vpn opened\n2026-11-21T05:19:34+0000 f220105 openvpn[87]: 2026-11-21 05:19:34 ERROR: Linux route add command failed\n2026-11-21T05:19:34+0000 f220105 openvpn[87]: 2026-11-21 05:19:34 Initialization Sequence Completed\n",
				},
				{
					name: "a container has a VPN of its own",
					expect: "silent",
					input: "2026-11-21T05:21:16+0000 f220105 1f2e3d4c5b6a[812]: ERROR: Cannot open TUN/TAP dev /dev/net/tun: No such file or directory (errno=2)\n2026-11-21T05:21:17+0000 f220105 openvpn[40]: 2026-11-21 05:21:17 Initialization Sequence Completed\n",
				},
				{
					name: "the configuration is wrong",
					expect: "silent",
					input: "2026-11-21T05:20:56+0000 f220105 openvpn[107]: Options error: Unrecognized option or missing or extra parameter(s) in /etc/openvpn/openvpn.conf:17: no-such-option (2.6.14)\n",
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
		name: "upstream_all_failed",
		kinds: ["dnsmasq.upstream-statistics"],
		failure: undefined,
		where: [
			{
				field: "allFailed",
				test: {
					op: "equals",
					value: true,
				},
			},
		],
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
		name: "config_retrieved",
		kinds: ["os-config.retrieved"],
		failure: undefined,
		where: [],
	},
	{
		name: "cloud_reached",
		kinds: ["supervisor.state-reported","supervisor.connectivity-ok"],
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
		name: "jumped_unmeasured",
		kinds: ["timeline.clock-jumped"],
		failure: undefined,
		where: [
			{
				field: "direction",
				test: {
					op: "in",
					values: ["forward","unknown"],
				},
			},
			{
				field: "seconds",
				test: {
					op: "present",
					value: false,
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
	{
		name: "wrong_ahead",
		kinds: ["chronyd.clock-wrong"],
		failure: undefined,
		where: [
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
		name: "source_selected",
		kinds: ["chronyd.source-selected"],
		failure: undefined,
		where: [],
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
		name: "tracking_unsynchronised",
		kinds: ["chronyc-tracking.reported"],
		failure: undefined,
		where: [
			{
				field: "synchronised",
				test: {
					op: "equals",
					value: false,
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
		name: "expired",
		kinds: undefined,
		failure: {
			classes: ["tls"],
			reasons: ["expired"],
		},
		where: [],
	},
	{
		name: "vpn_not_yet_valid",
		kinds: ["openvpn.certificate-rejected"],
		failure: {
			classes: ["tls"],
			reasons: ["not-yet-valid"],
		},
		where: [],
	},
	{
		name: "vpn_expired",
		kinds: ["openvpn.certificate-rejected"],
		failure: {
			classes: ["tls"],
			reasons: ["expired"],
		},
		where: [],
	},
	{
		name: "api_not_yet_valid",
		kinds: ["supervisor.state-report-failed","supervisor.target-state-failed","supervisor.log-stream-failed","supervisor.provisioning-failed","os-config.fetch-failed","curl.failed","openssl-s-client.certificate-rejected"],
		failure: {
			classes: ["tls"],
			reasons: ["not-yet-valid"],
		},
		where: [],
	},
	{
		name: "api_expired",
		kinds: ["supervisor.state-report-failed","supervisor.target-state-failed","supervisor.log-stream-failed","supervisor.provisioning-failed","os-config.fetch-failed","curl.failed","openssl-s-client.certificate-rejected"],
		failure: {
			classes: ["tls"],
			reasons: ["expired"],
		},
		where: [],
	},
	{
		name: "api_untrusted",
		kinds: ["supervisor.state-report-failed","supervisor.target-state-failed","supervisor.log-stream-failed","supervisor.provisioning-failed","os-config.fetch-failed","curl.failed","openssl-s-client.certificate-rejected"],
		failure: {
			classes: ["tls"],
			reasons: ["unknown-issuer","self-signed","self-signed-in-chain","unverified-leaf"],
		},
		where: [],
	},
	{
		name: "registry_not_yet_valid",
		kinds: ["engine.pull-failed","engine.download-retrying","engine.request-failed","supervisor.image-download-failed"],
		failure: {
			classes: ["tls"],
			reasons: ["not-yet-valid"],
		},
		where: [],
	},
	{
		name: "registry_expired",
		kinds: ["engine.pull-failed","engine.download-retrying","engine.request-failed","supervisor.image-download-failed"],
		failure: {
			classes: ["tls"],
			reasons: ["expired"],
		},
		where: [],
	},
	{
		name: "vpn_untrusted",
		kinds: ["openvpn.certificate-rejected"],
		failure: {
			classes: ["tls"],
			reasons: ["unknown-issuer","self-signed","self-signed-in-chain","unverified-leaf"],
		},
		where: [],
	},
	{
		name: "no_space",
		kinds: undefined,
		failure: {
			classes: ["storage"],
			reasons: ["no-space"],
		},
		where: [],
	},
	{
		name: "media_error",
		kinds: ["kernel.io-error","kernel.card-silent","kernel.card-removed","kernel.disk-command-failed","kernel.disk-controller-down"],
		failure: undefined,
		where: [
			{
				field: "device",
				test: {
					op: "not-in",
					values: ["fd0","fd1","sr0","sr1","loop0","loop1","loop2","loop3","nbd0","zram0"],
				},
			},
		],
	},
	{
		name: "filesystem_error",
		kinds: ["kernel.filesystem-error"],
		failure: undefined,
		where: [],
	},
	{
		name: "remounted_read_only",
		kinds: ["kernel.filesystem-read-only"],
		failure: undefined,
		where: [],
	},
	{
		name: "device_out_of_memory",
		kinds: ["kernel.out-of-memory"],
		failure: undefined,
		where: [
			{
				field: "scope",
				test: {
					op: "equals",
					value: "device",
				},
			},
		],
	},
	{
		name: "under_voltage",
		kinds: ["kernel.under-voltage"],
		failure: undefined,
		where: [],
	},
	{
		name: "engine_working",
		kinds: ["engine.ready","supervisor.starting","supervisor.api-started"],
		failure: undefined,
		where: [],
	},
	{
		name: "engine_started",
		kinds: ["systemd.started"],
		failure: undefined,
		where: [
			{
				field: "description",
				test: {
					op: "in",
					values: ["Balena Application Container Engine","Docker Application Container Engine"],
				},
			},
		],
	},
	{
		name: "engine_watchdog",
		kinds: ["systemd.watchdog-timed-out"],
		failure: undefined,
		where: [
			{
				field: "unit",
				test: {
					op: "in",
					values: ["balena.service","balena-engine.service","docker.service"],
				},
			},
		],
	},
	{
		name: "unit_failed",
		kinds: ["systemd.unit-failed"],
		failure: undefined,
		where: [],
	},
];
