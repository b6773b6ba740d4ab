import type { OutputShape } from '@whydown/journal';

/**
 * Outputs that are known without a prompt, by their first lines. A row is here only if no program logs such a line: the line is asked
 * about where no format of logs reads it, and what it begins is read as the command's output.
 */
export const outputShapes: readonly OutputShape[] = [
	{
		command: 'df',
		begins: /^Filesystem +(?:Type +)?(?:\d+[kKMG]?B?-blocks|Size|Inodes) .*Mounted on$/,
	},
	{ command: 'free', begins: /^ +total +used +free +shared\b/ },
	{ command: 'cat /proc/meminfo', begins: /^MemTotal: +\d+ kB$/ },
	{ command: 'chronyc tracking', begins: /^Reference ID {4}: [0-9A-F]{8} \(/ },
	{
		command: 'chronyc sources',
		begins: /^(?:210 Number of sources = \d+|MS Name\/IP address +Stratum Poll Reach .*)$/,
	},
	// A row, its columns as they were or run together.
	{
		command: 'chronyc sources',
		begins: /^[\^=#][*+?x~-] [\w.:-]+ +\d{1,2} +-?\d{1,2} +[0-7]{1,3} +(?:\d+[mhdy]?|-) +[+-]\d+[mnu]?s ?\[/,
	},
	{ command: 'timedatectl', begins: /^ *Local time: (?:\w{3} \d{4}-\d\d-\d\d |n\/a$)/ },
	{ command: 'nmcli device', begins: /^DEVICE +TYPE +STATE +CONNECTION *$/ },
	{ command: 'nmcli device', begins: /^Error: NetworkManager is not running\.$/ },
	{ command: 'nmcli general', begins: /^STATE +CONNECTIVITY +WIFI-HW +WIFI +/ },
	{
		command: 'nmcli connection up',
		begins: /^Error: (?:Connection activation failed|Failed to (?:add\/)?activate (?:new )?connection): /,
	},
	{
		command: 'ip route',
		begins: /^default via [\da-f.:]+ dev \S+ (?:proto|metric|onlink|src)\b/,
	},
	{ command: 'route -n', begins: /^Kernel IP routing table$/ },
	{ command: 'resolvectl status', begins: /^Link \d+ \([\w.-]+\)$/, hasBlanks: true },
	{ command: 'iwconfig', begins: /^[\w.-]+ +IEEE 802\.11 /, hasBlanks: true },
	{ command: 'iw dev $1 link', begins: /^Connected to [0-9a-f:]{17} \(on ([\w.-]+)\)$/ },
	{ command: 'iw dev wlan0 link', begins: /^Not connected\.$/ },
	{ command: 'iw dev $1 station dump', begins: /^Station [0-9a-f:]{17} \(on ([\w.-]+)\)$/ },
	{
		command: 'nmcli',
		begins: /^[\w.-]+: (?:connected to \S.*|disconnected|unavailable|unmanaged|connecting \(.*\))$/,
		hasBlanks: true,
	},
	{
		command: 'nc -vz $1 443',
		begins: /^(?:nc: connect to|Connection to) ([\w.:-]+) (?:\([\da-f.:]+\) )?(?:port )?\d+ /,
	},
	{ command: 'traceroute $1', begins: /^traceroute6?(?: to|: bad address) '?([\w.:-]+)/ },
	{ command: 'tracepath', begins: /^ 1\?: \[LOCALHOST\] +pmtu \d+/ },
	{ command: 'mtr -r', begins: /^(?:Start: \S+ *|HOST: \S+ +Loss% +Snt +Last .*)$/ },
	{ command: 'hwclock', begins: /^hwclock: \S/ },
	{ command: 'ip addr', begins: /^1: lo: <LOOPBACK[A-Z,_]*> mtu \d+ / },
	{ command: 'ip -br addr', begins: /^lo +UNKNOWN +(?:127\.|00:00:)/ },
	{
		command: 'ip route',
		begins: /^(?:\d{1,3}\.){3}\d{1,3}(?:\/\d+)? dev \S+ (?:proto \w+ )?(?:metric \d+ )?scope (?:link|host) /,
	},
	{
		command: 'ifconfig',
		begins: /^[\w.-]+(?:: flags=\d+<[A-Z,]*> {2}mtu \d+| +Link encap:\S.*)$/,
		hasBlanks: true,
	},
	{ command: 'balena ps', begins: /^CONTAINER ID +IMAGE +COMMAND +CREATED +STATUS / },
	{ command: 'balena images', begins: /^REPOSITORY +TAG +IMAGE ID +CREATED +SIZE$/ },
	{ command: 'balena stats --all --no-stream', begins: /^CONTAINER ID +NAME +CPU % +MEM USAGE / },
	{ command: 'balena system df', begins: /^TYPE +TOTAL +ACTIVE +SIZE +RECLAIMABLE$/ },
	{
		command: 'mmcli -m $1',
		begins: /^ *General *\| +(?:dbus )?path: '?\/org\/freedesktop\/ModemManager1\/Modem\/(\d+)/,
	},
	{ command: 'mmcli -L', begins: /^Found \d+ modems:$/ },
	{ command: 'curl -v https://$1', begins: /^\* Host ([\w.-]+):\d+ was resolved\.$/, hasBlanks: true },
	{ command: 'curl -v https://$1', begins: /^\* Rebuilt URL to: https:\/\/(\S+)$/, hasBlanks: true },
	{ command: 'curl https://$1', begins: /^curl: \(6\) Could not resolve host: ([\w.-]+)/ },
	{ command: 'ping $1', begins: /^PING ([\w.-]+) \([\da-f.:]+\)/, hasBlanks: true },
	{ command: 'ping $1', begins: /^ping: bad address '([\w.-]+)'$/ },
	{ command: 'dig $1', begins: /^; <<>> DiG \S+ <<>> (\S.*)$/, hasBlanks: true },
	{ command: 'host $1', begins: /^Host ([\w.-]+) not found: \d\([A-Z]+\)$/ },
	{ command: 'resolvectl query $1', begins: /^([\w.-]+\.[\w.-]+): resolve call failed: / },
	{ command: 'vcgencmd get_throttled', begins: /^throttled=0x[0-9a-f]{1,8}$/i },
	{ command: 'nslookup $1', begins: /^nslookup: can't resolve '([\w.-]+)'/ },
	{
		command: 'grep -v /etc/hostname /balenaos.fingerprint | md5sum --quiet -c',
		begins: /^\/\S+: FAILED(?: open or read)?$/,
	},
	{
		command: 'cat /mnt/data/balenahup/upgrade.log',
		begins: /^(?:\[upgrade-[\w.-]+\])?\[\d{9}\]\[(?:LOG|INFO|WARN|WARNING|ERROR)\]/,
		hasBlanks: true,
	},
	{
		command: 'cat /mnt/data/balenahup/upgrade.log',
		begins: /^=+upgrade-[\w.-]+ HEADER START=+$/,
		hasBlanks: true,
	},
	// What hostapp-update and its hooks print between the lines of the script
	{
		command: 'cat /mnt/data/balenahup/upgrade.log',
		begins:
			/^\[(?:INFO|hostapp-update\]\[[A-Z]+)\] (?:Deploying \/mnt\/|Checking if boot partition |Running rollback hook|Switching (?:uboot |root )|Updating timestamps for )/,
		hasBlanks: true,
	},
	{
		command: 'cat /mnt/data/balenahup/upgrade.log',
		begins: /^(?:Before hooks \(old os\)|New\/Forward hooks \(new os container\)) ran successfully/,
		hasBlanks: true,
	},
	{
		command: 'systemctl status $1',
		begins: /^[●○×↻*?] ([\w.@\\:-]+\.(?:service|mount|socket|target|timer|scope|slice|path|swap)) - \S/,
		hasBlanks: true,
	},
	{
		command: 'systemctl status $1',
		begins: /^([\w.@\\:-]+\.(?:service|mount|socket|timer)) - (?!.* was skipped )\S/,
		hasBlanks: true,
		apart: true,
	},
	{ command: 'systemctl list-units --failed', begins: /^ *UNIT +LOAD +ACTIVE +SUB +DESCRIPTION *$/ },
	{ command: 'journalctl --list-boots', begins: /^IDX BOOT ID +FIRST ENTRY +LAST ENTRY *$/ },
	{
		command: 'journalctl --list-boots',
		begins: /^ *-?\d+ [0-9a-f]{32} [A-Z][a-z]{2} \d{4}-\d\d-\d\d /,
	},
	{ command: 'uname -a', begins: /^Linux \S+ \d+\.\d+\S* #\d+ .*GNU\/Linux$/ },
	{ command: 'uptime', begins: /^ *\d\d:\d\d:\d\d up .*load average: [\d.]+/ },
	{ command: 'iptables -n -L', begins: /^Chain INPUT \(policy [A-Z]+\)$/, hasBlanks: true },
	{ command: 'cat /etc/os-release', begins: /^(?:ID|NAME|PRETTY_NAME)="?(?:balena|resin)/ },
	{ command: 'cat /etc/resolv.conf', begins: /^nameserver [\da-f.:]+$/ },
	{ command: 'curl $BALENA_SUPERVISOR_ADDRESS/v1/device', begins: /^\{"api_port": ?\d+,/ },
	{
		command: 'cat /mnt/boot/config.json',
		begins:
			/^\{(?=.*"apiEndpoint": ?")(?=.*"(?:deviceType|uuid|applicationId|vpnEndpoint|registryEndpoint)": ?["\d])/,
	},
	{
		command: 'rfkill',
		begins:
			/^(?:\d+: \w+: (?:Wireless LAN|Bluetooth|wlan|bluetooth)|ID TYPE +DEVICE +SOFT +HARD|Wi-Fi is currently blocked by rfkill\.)$/,
	},
	{
		command: 'openssl s_client',
		begins: /^(?:CONNECTED\([0-9A-F]{8}\)|depth=\d+ (?:[A-Z]{1,2} ?= ?|\/C=).*|verify error:num=\d+:.*)$/,
		hasBlanks: true,
	},
];
