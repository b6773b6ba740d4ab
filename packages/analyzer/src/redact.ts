/**
 * Masks credentials in what is shown. Identifiers (addresses, UUIDs, digests, host names) stay: support needs them, and
 * bare hexadecimal digits are far more often a digest than a key. Every pattern is bounded, so that no line can make it crawl.
 */

const mask = '<hidden>';

/** One cheap look decides whether the patterns below are worth running. */
const suspicious =
	/key|psk|pass|pwd|secret|token|bearer|basic|authori[sz]ation|credential|cookie|eyJ|:\/\/[^\s/]*@|-----BEGIN|WIFI:/i;

const quotedValue = /\\+"(?:[^"\\]|\\(?!"))*\\+"|"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?/.source;
const groupValue = /\{[^{}]*\}?|\[[^[\]]*\]?/.source;
const bareValue = /<hidden>|[^\s,;&"'<>{}[\]()\\]+/.source;

const secretName =
	/api[-_ ]?keys?|psk|passw(?:or)?ds?|passwd|passphrase|pwd|secrets?|tokens?|wep-key\d?|private[-_]?key|pre-?shared[-_]?key|access[-_]?key|auth[-_]?key|wifi[-_]?key|subscribe[-_]?key|publish[-_]?key|credentials?/
		.source;

const patterns: readonly (readonly [pattern: RegExp, replacement: string])[] = [
	[
		/-----BEGIN ([A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?|OpenVPN Static key V1)-----[\s\S]*?(?:-----END \1-----|$)/g,
		mask,
	],
	[
		/((?:proxy-)?authori[sz]ation\\*["']?\s{0,8}[=:]\s{0,8}\\*["']?)(?:(?:bearer|basic|digest|token)\s{1,8})?[^\s"',\\]+/gi,
		`$1${mask}`,
	],
	[/\b(bearer\s{1,8})(?=[\w.~+/-]{0,400}\d)[\w.~+/-]{8,}={0,2}/gi, `$1${mask}`],
	[/\b(basic\s{1,8})(?=[\w+/]{0,400}[\d=])[\w+/]{8,}={0,2}/gi, `$1${mask}`],
	[/\beyJ[\w-]{8,}(?:\.[\w-]*){0,4}/g, mask],
	[/\b([a-z][a-z\d+.-]{0,20}:\/\/)[^\s/?#"']{1,400}@/gi, `$1${mask}@`],
	[/\b(WIFI:(?:[^;\n]{0,100};){0,6}?P:)(?:[^;\\\n]|\\.)+/g, `$1${mask}`],
	[/\b((?:set-)?cookie\\*["']?\s{0,8}[=:]\s{0,8})[^\n"]+/gi, `$1${mask}`],
	[/(--(?:password|passphrase|psk|secret|token|api-?key)\s{1,8})(?!-)[^\s"']+/gi, `$1${mask}`],
	[
		new RegExp(
			`((?:${secretName})[\\w-]{0,40}\\\\*["']?\\s{0,8}[=:]\\s{0,8})(?:${quotedValue}|${groupValue}|${bareValue})`,
			'gi',
		),
		`$1${mask}`,
	],
];

/**
 * Returns `text` with credentials replaced by `<hidden>`: keys and tokens in assignments, URLs and headers, JSON web tokens,
 * private keys, Wi-Fi passwords. Applying it twice changes nothing more.
 *
 * @example
 * redact('GET /v6/device?apikey=0123456789abcdef'); // 'GET /v6/device?apikey=<hidden>'
 */
export function redact(text: string): string {
	if (!suspicious.test(text)) return text;
	let result = text;
	for (const [pattern, replacement] of patterns) result = result.replace(pattern, replacement);
	return result;
}
