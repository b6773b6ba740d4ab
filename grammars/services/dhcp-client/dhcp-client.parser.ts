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
		'MAiC0BjV5BwC3XjV3X3XjX3XjXpG3X5G3X*C5V+J3X*D5V3X*IgLlMyMjXjX3X3XjV3X3X7O3XwQ5R3X3XvSoUtWjX3XMBhDSqT+V*MqV+V+VqV+VMEgBzBzUnV*fpTnVnV4BnV*I4CpTnVnVuDnVMFlCFKvT*CxRvTIC#FIC#bIC#cIC#dIC#SIC#fIC#YUIC#FIC#bIC#cIC#OIC#dIC#fIC#YUMGsCGlR5R*D7P5RMBlDLxJuR*C6QuR*E7IuRMDkC0B5B+Q*tBqO+Q*CvC+QIC#CIC#FIC#bIC#cIC#dIC#fIC#YUIC#FIC#GIC#bIC#cIC#dIC#fIC#YUMBpCdlL5N*alN5NMBpDKjK3M*EP3M3M5K3MIC#FIC#bIC#JIC#cIC#dIC#fIC#YUMBhDI+IyL*F+KyLMEgBkCxKlL*9BxIlL*CxKlLMGsDEJ8I8If8IIC#FIC#bIC#cIC#NIC#dIC#fIC#YUIC#FIC#bIC#KIC#cIC#dIC#fIC#YUMDpDOzEnHnHTnH*FzEnHnHzEnHIC#DIC#FIC#bIC#cIC#dIC#fIC#YUIC#FIC#bIC#cIC#dIC#TIC#fIC#YUMJkCejBoF*N0EoF*M0CoFIC#FIC#bIC#cIC#dIC#RIC#fIC#YUME/CWbvDvD7CvD*FxBvD*D7CvD7CvD*C7CvDIC#FIC#bIC#cIC#dIC#fIC#XIC#YUIC#FIC#bIC#cIC#dIC#fIC#YN#ZIC#EIC#FIC#bIC#cIC#dIC#fIC#YUIC#FIC#bIC#cIC#dIC#fIC#YN#aIC#FIC#bIC#cIC#dIC#fIC#YU',
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
		'MLgB1ChJ/G*RoI/G*F5H/G*PjI/G*LtI/G*HvH/G*C6CwJ/GqHoE/G0H/G/G8I/G*EuF/GMAmCpB4FlE*mBxGlEMAuChB9C3C*e4C3CMAjCsBpDxB*ewCxB*J4DxBUA"no such device "NvCA"No such device "NqCA"Can\'t attach interface "NlCA"Can\'t open a socket: "NgCA"receive_packet failed on "N7BA"send_packet: "N2BA"can\'t bind to interface "NxBA"bind(AF_PACKET): "NsBA"ioctl 0x8933 failed: "NnBA"SIOCGIFINDEX: "NiBA"Failed to get interface index: "NdA"Can\'t bind to dhcp address: "NYA"Can\'t get interface flags for "NTA"Bind socket to interface: "NOA"no valid interfaces found"NJA"no interfaces have a carrier"NEA"dhcp_openbpf: "QFRDSVC',
		'QO#eRAA": "MCgB4CjYrR*W2WrR*J7WrRrR4VrRrR7RrR*F9CrR*E5XrR*J0D7DlXqGjT+SrRrR+GrRhU2HxWoLtOrRuV2RzV+Q8TrRiWrRMAhCSiSuO*P3UuOMAyDC7O5P3NMGgBqC0TwN*nC+OwNMAhDP2LhL*M9PhLMBhDT0MtK*PyNmOtKMEhDZ0P1Je1J*PhM1J*D+K1JMMgBvC4I3I*sC9I3IMDkDRiHWhKjG*H4LjG*D1KjGMFgBqCtItF*nCoItFMIgBnCxJ+C*/BoG+C*DsC+CICqBN9DMApDIuFN*FqCNUA"soliciting a DHCP"N2GA"soliciting an IPv6 router"NxGA"carrier acquired"NsGA"IAID "NnGA"adding "NiGA"probing for an IPv4LL address"J9FA"sending "N4FA"reading lease: "NzFA"delaying "NuFA"rebinding lease of "NpFA"offered "NkFA"executing: "N/EA"pltime "N6EA"spawned "N1EA"waiting for "NwEA"deleting "NrEA"Router Advertisement from "NmEA"acknowledged "NhEA"renewing lease of "N8DA"renew in "N3DA"writing lease: "NyDA"probing address "NtDA"probing for "NoDA"ARP "NjDA"using "N+CA"confirming prior "N5CA"requesting "N0CA"discarding expired lease"NvCA"BPF "NqCA"control proxy exited "NlCA"new hardware address: "NgCA"old hardware address: "N7BA"interface "N2BA"removing interface"NxBA"fe80::"NsBA"DHCPv6 REPLY: "NnBA"ignoring "NiBA"received approval for "NdA"releasing lease of "NYA"rebind in "NTA"REPLY6 received "NOA"ADV "NJA"dropping "NEA"no IPv6 Routers "FSWC',
		'MEgBqCvCqE*f6EqEqErEqE*J1EqEqEwEqE*Q7CqE*DwDqEMAyCH/C7B*E6C7BMNkDQpCvB*N9CvBMIkDQvBa*MVjCaIC2BN5BUA"DHCPDISCOVER on "N2BA"DHCPREQUEST "NxBA"DHCPOFFER "NsBA"DHCPACK "NnBA"sending discover"NiBA"broadcasting discover"NdA"XMT: "NYA"RCV: "NTA"sending select for "NOA"broadcasting select for "NJA"sending renew to "JEA"sending renew"FSXB',
		'MD6B+BtIjH*IpHjH*KwJjH*PkKjH6JjCpDjH*EhJpKjHjHzH4EjHtFjH3IjHjHuHjHMAzChB5GgF*e1FgFMApCqBpF6D*asG6D*L9F6DMAkDQlDrC*NzErCMAjCxByE2B*uB3B2BUA"started, v"NkDA"DUID "N/CA"spawned "N6CA"chrooting as "N1CA"sandbox: "NwCA"dhcpcd-"D[B09BB[B..G" starting"A" starting"NgCA"dev: loaded udev"N7BA"Internet Systems Consortium DHCP Client "N2BA"Listening on LPF/"NxBA"Sending on "NsBA"forked to background, child pid "NnBA"received SIG"NiBA"stopping interface"NdA"DHCPRELEASE "NYA"entering released state"NTA"unicasting a release "NOA"Corresponding interface "NJA"Created duid "NEA"Killed old client process"FSYB',
		'QO#eRAMCsDKPT*HRTN#IN#HU',
		'QO#eRAMCkCiBpBrB*dnBrBpBrBN#LN#MU',
		'QO#eRAMA6BBGLIC#PN#QU',
		'MAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffI1CBMAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffK<yCP',
		'QO#eRAME6B9BiCoC*ImCoC*jBkCoC*DkCoC*GmCoCN#VN#WN#UU',
	],
});
