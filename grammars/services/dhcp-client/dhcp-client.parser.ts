// Generated from dhcp-client.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	noLeaseOfDhclient: '',
	noLeaseOfUdhcpc: '',
	noLeaseOfDhcpcd: '',
	noLeaseOfInterface: '',
	sleeping: '',
	linkLocalUsed: 'interface address',
	leased: 'interface address',
	leasedOfDhclient: 'address',
	leasedOfUdhcpc: 'address',
	carrierLost: 'interface',
	leaseExpired: 'interface',
	leaseLost: '',
	refusedOfDhclient: 'address',
	refusedOfDhcpcd: 'interface address',
	refusedUnnamed: 'interface',
	refusedOfUdhcpc: '',
	declined: 'address? interface',
	taken: '',
	takenOfDhcpcd: 'interface address',
	claimed: 'interface mac address',
	renewalFailed: 'interface',
	failed: 'problem',
	notice: 'interface',
	asking: '',
	status: '',
} as const;

/** The case of a message, and the places of its parts. */
export type DhcpClientMatch = MatchOf<typeof cases>;

export const matchDhcpClient: Matcher<DhcpClientMatch> = matcherOf({
	cases,
	program: [
		'MA1DBGQICDNGA"udhcpc: "JBO#BT',
		'MAjCyB7R3BvU7RvUvUlTvUvUwFvUgGvU*CxSlJvU*DxSvU*InKmLlTvUlTvU*EzLvUoNxOvUvUnPgR5TvUMEgBzBuR4S*f6Q4S4S4B4S*I4C6Q4S4SuD4SMFlCFKgR*CiPgRIC#FIC#bIC#cIC#dIC#SIC#fIC#YUIC#FIC#bIC#cIC#OIC#dIC#fIC#YUMGsCGgOqP*DsNqPMBlDLiH/O*C1N/O*EsG/OMDkC0B5BvO*tB7LvO*CvCvOIC#CIC#FIC#bIC#cIC#dIC#fIC#YUIC#FIC#GIC#bIC#cIC#dIC#fIC#YUMBpCd2IqL*agKqLMBvDEJoKoKqIoKIC#FIC#bIC#JIC#cIC#dIC#fIC#YUMBhDI1GpJ*F/HpJMGsDEJ8I8If8IIC#FIC#bIC#cIC#NIC#dIC#fIC#YUIC#FIC#bIC#KIC#cIC#dIC#fIC#YUMDpDOzEnHnHTnH*FzEnHnHzEnHIC#DIC#FIC#bIC#cIC#dIC#fIC#YUIC#FIC#bIC#cIC#dIC#TIC#fIC#YUMJkCejBoF*N+DoF*M0CoFIC#FIC#bIC#cIC#dIC#RIC#fIC#YUME/CWbvDvDlCvD*FxBvD*DlCvDlCvD*ClCvDIC#FIC#bIC#cIC#dIC#fIC#XIC#YUIC#FIC#bIC#cIC#dIC#fIC#YN#ZIC#FIC#bIC#cIC#dIC#fIC#YN#aIC#EIC#FIC#bIC#cIC#dIC#fIC#YUIC#FIC#bIC#cIC#dIC#fIC#YU',
		'A"No DHCPOFFERS received."FSAC',
		'A"no lease, "MBhDPVU*MaUUA"failing"NEA"forking to background"FSBC',
		'A"timed out"HSCC',
		'IuFBMAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffI1CBMAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffK<yCA": "JBA"timed out"HSDC',
		'A"No working leases in persistent database - sleeping."FSEC',
		'A": using IPv4LL address "QD[D\x00\x1f!+-\xffRBFSFC',
		'A": leased "QD[D\x00\x1f!+-\xffRBA" for "FSGC',
		'A"bound to "QD[D\x00\x1f!+-\xffRBA" -- renewal in "FSHC',
		'MAsChBnBmB*esBmBUA"Lease of "NEA"lease of "QD[D\x00\x1f!+-\xffRBA" obtained"FSIC',
		'A": carrier lost"FSJC',
		'A": "MEgB3C9C8C*wCiD8C*CnD8CUA"DHCP lease expired"NJA"expired IPv4 lease"NEA"DHCPv6 lease expired"FSKC',
		'MAsChBsBmB*enBmBUA"lease lost, entering init state"NEA"Lost lease, entering init state"FSLC',
		'A"DHCPNAK from "QD[D\x00\x1f!+-\xffRBFSMC',
		'A": NAK: "G"from "A"from "QD[D\x00\x1f!+-\xffRBFSND',
		'A": NAK"FSOC',
		'A"received DHCP NAK"FSPC',
		'A"DHCPDECLINE "MAvDBGYICDNOA"of "QD[D\x00\x1f!+-\xffRBBB[B  JBA"on "QO#eRAFSQC',
		'A"offered address is in use "FSRC',
		'A": "MAkCGML*DRLUA"DAD detected "NEA"IPv4LL: DAD detected "QD[D\x00\x1f!+-\xffRBFSSC',
		'A": "QBC[D09AFaf[D09AFafBD[B::[D09AFaf[D09AFafIJBBD[B::[D09AFaf[D09AFafK<GMAoBBGVICDNLBB[B((D[C\x00(*\xffBB[B))JBRCA" claims "QD[D\x00\x1f!+-\xffRBFSTC',
		'A": "MWgBzCyD4C*K+C4C*iBoD4C*TtD4C*FjD4C*E5C4CUA"failed to renew DHCP, rebinding"NYA"failed to renew DHCPv6, rebinding"NTA"failed to request the lease"NOA"failed to acquire an IPv4LL address"NJA"sent 3 times with no reply"NEA"failed to rebind prior DHCPv6 delegation"FSUC',
		'MIgB1C5GmF*sBqGmF*U6C2F+GmF*DgGmFmFgEvG7FmF*CxFmFMAuChByCsC*etCsCMAjChB0CmB*elCmBUA"no such device "N2BA"No such device "NxBA"Can\'t attach interface "NsBA"Can\'t open a socket: "NnBA"receive_packet failed on "NiBA"send_packet: "NdA"can\'t bind to interface "NYA"SIOCGIFINDEX: "NTA"Failed to get interface index: "NOA"Can\'t bind to dhcp address: "NJA"no valid interfaces found"NEA"no interfaces have a carrier"QFRDSVC',
		'QO#eRAA": "MCgB4CvRkM*nB0MkM*F4PkM*P9CyNlRkD8N3NkMkM4DkM6OwEkMiInLkMnQvMsQ3L1OkMxQkMMAyDCrKpLnJMAhDP1JgJ*MyNgJMBhDTzKsI*PxLlMsIMEhDZ6M0He0H*PgK0H*D9I0HMMgBvC3G2G*sC8G2GMAjDRgIiE*E+IiE*HWhFiEMFgBqCsGsD*nCnGsDMIhDGnEd*DLdICqBN9DMApDIkFN*FqCNUA"soliciting a DHCP"NpFA"soliciting an IPv6 router"NkFA"carrier acquired"N/EA"IAID "N6EA"adding "N1EA"probing for an IPv4LL address"JwEA"sending "NrEA"reading lease: "NmEA"delaying "NhEA"rebinding lease of "N8DA"offered "N3DA"executing: "NyDA"pltime "NtDA"spawned "NoDA"waiting for "NjDA"deleting "N+CA"Router Advertisement from "N5CA"acknowledged "N0CA"renewing lease of "NvCA"renew in "NqCA"writing lease: "NlCA"probing address "NgCA"probing for "N7BA"ARP "N2BA"using "NxBA"confirming prior "NsBA"requesting "NnBA"discarding expired lease"NiBA"new hardware address: "NdA"old hardware address: "NYA"interface "NTA"ignoring "NOA"received approval for "NJA"releasing lease of "NEA"no IPv6 Routers "FSWC',
		'MEgBqCvCqE*f6EqEqErEqE*J1EqEqEwEqE*Q7CqE*DwDqEMAyCH/C7B*E6C7BMNkDQpCvB*N9CvBMIkDQvBa*MVjCaIC2BN5BUA"DHCPDISCOVER on "N2BA"DHCPREQUEST "NxBA"DHCPOFFER "NsBA"DHCPACK "NnBA"sending discover"NiBA"broadcasting discover"NdA"XMT: "NYA"RCV: "NTA"sending select for "NOA"broadcasting select for "NJA"sending renew to "JEA"sending renew"FSXB',
		'MD6B+B3GtF*IzFtF*K6HtF*SjCpDtF*ErHtF*C9F4EtFuFtFhHtFtF4FtFMAzChBjFqD*e/DqDMApCqBzDkC*nBnEkCMAkDQvBV*N9CVUA"started, v"NrCA"DUID "NmCA"spawned "NhCA"chrooting as "N8BA"sandbox: "N3BA"dhcpcd-"D[B09BB[B..G" starting"A" starting"NnBA"dev: loaded udev"NiBA"Internet Systems Consortium DHCP Client "NdA"Listening on LPF/"NYA"Sending on "NTA"forked to background, child pid "NOA"received SIG"NJA"stopping interface"NEA"DHCPRELEASE "FSYB',
		'QO#eRAMCsDKPT*HRTN#IN#HU',
		'QO#eRAMCkCiBpBrB*dnBrBpBrBN#LN#MU',
		'QO#eRAMA6BBGLIC#PN#QU',
		'MAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffI1CBMAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffK<yCP',
		'QO#eRAME6B9BiCoC*ImCoC*jBkCoC*DkCoC*GmCoCN#VN#WN#UU',
	],
});
