// Generated from catalog/ by `npm run generate`.

import type { RulePack, Signal } from './rule.ts';

/** The rules that come with whydown. */
export const catalogue: RulePack = {
	version: "whydown 0.1.0",
	rules: [
		{
			id: "api-unreachable",
			area: "cloud",
			title: "The API cannot be reached",
			severity: "error",
			role: "cause",
			summary: "The API's name resolves, but no connection to it can be opened: it times out, is refused or reset, or there is no way to it.",
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
			excludes: {
				text: "count(dns_fail) >= 2 within 10m",
				condition: {
					kind: "count",
					signal: "dns_fail",
					atLeast: 2,
					within: 600,
				},
			},
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
			id: "state-report-failing",
			area: "cloud",
			title: "The device cannot report to the cloud",
			severity: "error",
			role: "symptom",
			summary: "The supervisor cannot exchange the device's state with balena's API. The dashboard shows old values, and updates do not arrive.",
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
			excludes: undefined,
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
			id: "dns-resolver-file-missing",
			area: "dns",
			title: "The list of DNS servers is missing",
			severity: "error",
			role: "cause",
			summary: "dnsmasq cannot read /etc/resolv.dnsmasq, or finds no server in it: NetworkManager did not write it, or somebody removed it. Names that need those servers do not resolve.",
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
			excludes: {
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
			},
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
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: ["dns_fail"],
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
					do: "Let NetworkManager write the file anew with `systemctl restart NetworkManager`.",
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
			id: "dns-servers-unreachable",
			area: "dns",
			title: "No DNS server answers",
			severity: "critical",
			role: "cause",
			summary: "The DNS servers that the device asks do not answer, so that no name resolves: neither the VPN's, nor the API's, nor those of the time servers.",
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
				text: "distinct(dns_fail.host) >= 2 within 10m or upstream_all_failed not preceded by upstream_answers within 2s not followed by upstream_answers within 2s",
				condition: {
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
			excludes: undefined,
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
			contributes: ["resolv_file_missing","nameserver_used","no_upstream","queries_pile_up"],
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
			],
			fixBefore: ["ntp-unreachable"],
			confidence: {
				base: "likely",
				raisedBy: ["upstream_all_failed"],
				loweredBy: ["upstream_answers"],
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
			id: "name-resolution-failing",
			area: "dns",
			title: "Names do not resolve",
			severity: "error",
			role: "symptom",
			summary: "Services ask for the address of a name and get no usable answer. Why the answer fails to come, these lines do not say.",
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
				text: "count(dns_fail) >= 2 within 10m",
				condition: {
					kind: "count",
					signal: "dns_fail",
					atLeast: 2,
					within: 600,
				},
			},
			excludes: undefined,
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
			id: "outbound-port-blocked",
			area: "network",
			title: "The network lets nothing out on port 443",
			severity: "critical",
			role: "cause",
			summary: "Names resolve, but connections to the VPN and to the API both time out on port 443. A firewall between the device and the internet drops them.",
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
			excludes: {
				text: "count(dns_fail) >= 2 within 10m",
				condition: {
					kind: "count",
					signal: "dns_fail",
					atLeast: 2,
					within: 600,
				},
			},
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
			id: "clock-ahead",
			area: "time",
			title: "The clock is ahead",
			severity: "critical",
			role: "cause",
			summary: "The device's clock stands in the future, so that certificates of unrelated servers look as if they had expired. The certificates are fine; the clock is not.",
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
					kinds: ["supervisor.state-report-failed","supervisor.target-state-failed","supervisor.log-stream-failed"],
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
				text: "wrong_far_ahead or expired and wrong_ahead or vpn_expired and api_expired",
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
					],
				},
			},
			excludes: undefined,
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
			],
			fixBefore: ["tls-interception"],
			confidence: {
				base: "likely",
				raisedBy: ["wrong_ahead"],
				loweredBy: [],
			},
			sources: ["chronyd","openvpn","supervisor"],
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
					do: "Let chronyd set the clock with `systemctl restart chronyd`, once it reaches its servers.",
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
					kinds: ["supervisor.state-report-failed","supervisor.target-state-failed","supervisor.log-stream-failed"],
					failure: {
						classes: ["tls"],
						reasons: ["not-yet-valid"],
					},
					where: [],
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
				text: "authority_not_yet_valid or vpn_not_yet_valid and api_not_yet_valid or not_yet_valid and (wrong_behind or jumped_forward) or not_yet_valid then jumped_unmeasured or config_not_yet_valid then config_retrieved",
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
			excludes: {
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
			},
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
			],
			fixBefore: ["tls-interception"],
			confidence: {
				base: "likely",
				raisedBy: ["wrong_behind"],
				loweredBy: [],
			},
			sources: ["chronyd","openvpn","os-config","supervisor","timeline"],
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
				text: "backward_jump_noticed or jumped_back not preceded by corrected_back not followed by corrected_back",
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
									signal: "corrected_back",
								},
								within: undefined,
							},
							by: {
								kind: "signal",
								signal: "corrected_back",
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
					do: "Find out what set the clock: `date -s` in a terminal or a script, a container that may set the time (CAP_SYS_TIME), a second time service, a real-time clock that was read late.",
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
				{
					name: "a forced step that corrects nothing",
					expect: "silent",
					input: "Aug 18 12:01:19 9294512 healthdog[135156]: [chrony-healthcheck][INFO] No online NTP sources - forcing poll\nAug 18 12:01:19 9294512 healthdog[2011]: 2022-08-18T12:01:19Z System clock was stepped by -0.000000 seconds\nAug 18 12:01:25 9294512 healthdog[2011]: 2022-08-18T12:01:25Z Selected source 203.0.113.101 (0.resinio.pool.ntp.org)\n",
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
				text: "unsynchronised not followed by source_selected within 2m or synchronisation_lost or tracking_unsynchronised",
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
					],
				},
			},
			excludes: undefined,
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
			contributes: [],
			explains: [],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: ["tracking_unsynchronised"],
				loweredBy: [],
			},
			sources: ["chronyc-tracking","chronyd"],
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
			id: "ntp-unreachable",
			area: "time",
			title: "No time server answers",
			severity: "error",
			role: "cause",
			summary: "Names resolve, and yet no NTP server answers. Most often a firewall drops UDP port 123. A device without a clock battery then starts with a wrong clock.",
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
			excludes: {
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
			},
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
				raisedBy: ["synchronisation_lost"],
				loweredBy: ["dns_fail"],
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
			id: "certificate-authority-unknown",
			area: "tls",
			title: "The VPN server's certificate comes from an unknown authority",
			severity: "error",
			role: "cause",
			summary: "OpenVPN does not know who signed the VPN server's certificate. The device's own configuration is out of step with the server, or something on the network answers in the server's place.",
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
					kinds: ["supervisor.state-report-failed","supervisor.target-state-failed","supervisor.log-stream-failed"],
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
			excludes: {
				text: "api_untrusted",
				condition: {
					kind: "signal",
					signal: "api_untrusted",
				},
			},
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
			excludes: undefined,
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
			falsePositives: [],
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
			excludes: undefined,
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
			falsePositives: [],
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
			id: "server-certificate-expired",
			area: "tls",
			title: "The VPN server's own certificate has expired",
			severity: "error",
			role: "cause",
			summary: "The clock is right, but the VPN server's own certificate has run out. This is to be repaired on the server, and every device of the fleet is affected.",
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
					kinds: ["supervisor.state-report-failed","supervisor.target-state-failed","supervisor.log-stream-failed"],
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
			excludes: {
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
			},
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
				raisedBy: ["tracking_good"],
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
					kinds: ["supervisor.state-report-failed","supervisor.target-state-failed","supervisor.log-stream-failed"],
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
			excludes: {
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
			},
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
				raisedBy: ["tracking_good"],
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
			id: "tls-interception",
			area: "tls",
			title: "Something on the network answers in place of the servers",
			severity: "critical",
			role: "cause",
			summary: "The certificate that the device is shown for the API was signed by an authority that it does not know. A firewall with deep packet inspection, or a captive portal, opens the connections on their way.",
			signals: [
				{
					name: "api_untrusted",
					kinds: ["supervisor.state-report-failed","supervisor.target-state-failed","supervisor.log-stream-failed"],
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
			excludes: undefined,
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
			],
			fixBefore: [],
			confidence: {
				base: "likely",
				raisedBy: ["vpn_untrusted"],
				loweredBy: [],
			},
			sources: ["openvpn","supervisor"],
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
			id: "vpn-answered-by-proxy",
			area: "vpn",
			title: "A web server answers in place of the VPN",
			severity: "error",
			role: "cause",
			summary: "What came back on the VPN's connection begins with the letters HT, as an answer in HTTP does. A proxy or a captive portal stands between the device and the VPN server.",
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
			excludes: undefined,
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
			falsePositives: [],
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
			excludes: undefined,
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
			falsePositives: [],
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
			id: "vpn-credentials-rejected",
			area: "vpn",
			title: "The VPN server rejects the device's credentials",
			severity: "critical",
			role: "cause",
			summary: "The VPN server knows no device with this identity and key: the device was deleted in the cloud, or its config.json belongs to another device or environment.",
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
			excludes: undefined,
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
				raisedBy: ["api_rejected"],
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
			signals: [
				{
					name: "restarting",
					kinds: ["openvpn.restarting"],
					failure: undefined,
					where: [],
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
					name: "vpn_working",
					kinds: ["openvpn.up","supervisor.vpn-active"],
					failure: undefined,
					where: [],
				},
			],
			groupBy: "boot",
			needs: {
				text: "count(restarting) >= 2 within 10m or certificate_rejected or auth_failed or vpn_inactive not followed by vpn_working within 5m",
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
			excludes: undefined,
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
				text: "count(handshake_timed_out) >= 2 within 30m",
				condition: {
					kind: "count",
					signal: "handshake_timed_out",
					atLeast: 2,
					within: 1800,
				},
			},
			excludes: undefined,
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
				raisedBy: ["state_reported"],
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
			id: "vpn-server-refuses",
			area: "vpn",
			title: "The VPN server's port refuses connections",
			severity: "error",
			role: "cause",
			summary: "Something answers at the VPN server's address and refuses the connection: a firewall that rejects, or a server without its VPN service.",
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
			excludes: undefined,
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
				raisedBy: ["state_reported"],
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
			signals: [
				{
					name: "timed_out",
					kinds: ["openvpn.connect-failed"],
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
			excludes: undefined,
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
				raisedBy: ["state_reported"],
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
		kinds: ["supervisor.state-report-failed","supervisor.target-state-failed","supervisor.log-stream-failed"],
		failure: {
			classes: ["tls"],
			reasons: ["not-yet-valid"],
		},
		where: [],
	},
	{
		name: "api_expired",
		kinds: ["supervisor.state-report-failed","supervisor.target-state-failed","supervisor.log-stream-failed"],
		failure: {
			classes: ["tls"],
			reasons: ["expired"],
		},
		where: [],
	},
	{
		name: "api_untrusted",
		kinds: ["supervisor.state-report-failed","supervisor.target-state-failed","supervisor.log-stream-failed"],
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
];
