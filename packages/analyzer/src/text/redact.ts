/**
 * Masks credentials in what is shown. Identifiers (addresses, UUIDs, digests, host names) stay: support needs them, and
 * bare hexadecimal digits are far more often a digest than a key. Every pattern is bounded, so that no line can make it crawl.
 */

const mask = '<hidden>';

/** One cheap look decides whether the patterns below are worth running. */
const suspicious =
	/key|psk|pass|signature|curl|pwd|secret|token|bearer|basic|authori[sz]ation|credential|cookie|eyJ|gh[opsu]_|github_pat_|glpat-|xox[abp]-|A[KS]IA|npm_|sk[-_]|AIza|:\/\/[^\s/]*@|-----BEGIN|WIFI:/i;

const quotedValue = /\\+"(?:[^"\\]|\\(?!"))*\\+"|"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?/.source;
const groupValue = /\{[^{}]*\}?|\[[^[\]]*\]?/.source;
const bareValue = /<hidden>|[^\s,;&"'<>{}[\]()\\]+/.source;

/** Loggers colour values; the mask is to stand for the value, not for the colour. */
const colour = /(?:\u001b\[[\d;]{0,16}m)?/.source;

const secretName =
	/api[-_ ]?keys?|psk|passw(?:or)?ds?|passwd|passphrase|pwd|secrets?|tokens?|wep-key\d?|private[-_]?key|pre-?shared[-_]?key|access[-_]?key|auth[-_]?key|wifi[-_]?key|subscribe[-_]?key|publish[-_]?key|(?:account|encryption|master|session|signing|storage)[-_]?key|passcode|x-amz-signature|(?<=_)pass(?![A-Za-z])/
		.source;

/** Names that are followed by a credential even where only a blank, or "is", stands between. */
const plainName = /api[-_ ]?key|passw(?:or)?d|secret|psk|token/.source;

/** The place where a token may begin: not within a word, but after `\\n` of a text inside of JSON. */
const start = /(?:(?<![A-Za-z\d])|(?<=\\[nrt]))/.source;

/** Tokens that their issuers mark with a fixed prefix. */
const prefixedToken = [
	/gh[opsu]_[A-Za-z\d]{20,}/,
	/github_pat_\w{20,}/,
	/glpat-[\w-]{16,}/,
	/xox[abp]-[\w-]{10,}/,
	/(?:AKIA|ASIA)[A-Z\d]{16}(?![A-Za-z\d])/,
	/npm_[A-Za-z\d]{20,}/,
	/sk_(?:live|test)_[A-Za-z\d]{10,}/,
	/sk-(?=[\w-]{0,200}\d)[\w-]{20,}/,
	/AIza[\w-]{35,}/,
	/eyJ[\w-]{8,}(?:\.[\w-]*){0,4}/,
]
	.map(({ source }) => source)
	.join('|');

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
	[new RegExp(`${start}(?:${prefixedToken})`, 'g'), mask],
	[/\b([a-z][a-z\d+.-]{0,20}:\/\/)[^\s/?#"']{1,400}@/gi, `$1${mask}@`],
	[/\b(WIFI:(?:[^;\n]{0,100};){0,6}?P:)(?:[^;\\\n]|\\.)+/g, `$1${mask}`],
	[/\b((?:set-)?cookie\\*["']?\s{0,8}[=:]\s{0,8})[^\n"]+/gi, `$1${mask}`],
	[/(\bcurl\b[^\n]{0,200}?\s(?:-u|--user)\s{1,4}["']?[^\s:"']{1,100}:)[^\s"']+/g, `$1${mask}`],
	[/(--(?:password|passphrase|psk|secret|token|api-?key)\s{1,8})(?!-)[^\s"']+/gi, `$1${mask}`],
	[
		new RegExp(
			`((?:${secretName})[\\w-]{0,40}\\\\*["']?\\s{0,8}[=:]\\s{0,8}${colour})(?:${quotedValue}|${groupValue}|${bareValue})`,
			'gi',
		),
		`$1${mask}`,
	],
	[
		// In a sentence a word of letters follows the colon, and another word after it.
		new RegExp(
			`(credentials?[\\w-]{0,40}\\\\*["']?\\s{0,8}[=:]\\s{0,8})(?!(?<=[\\w-]:\\s{1,8})[A-Za-z]{1,40}[.,]?\\s{1,8}[A-Za-z])(?:${quotedValue}|${groupValue}|${bareValue})`,
			'gi',
		),
		`$1${mask}`,
	],
	[
		// Of 12 characters or more with a digit, so that prose stays; neither a path, nor an address, nor a digest.
		new RegExp(
			`((?:${plainName})\\s{1,8}(?:is:?\\s{1,8})?(?:\\\\*["'])?)(?!/|[a-z]{1,10}://|sha\\d{1,3}:)(?=[^\\s,;"'<>{}()[\\]\\\\]{0,200}\\d)[^\\s,;"'<>{}()[\\]\\\\]{12,}`,
			'gi',
		),
		`$1${mask}`,
	],
];

/**
 * Returns `text` with credentials replaced by `<hidden>`: keys and tokens in assignments, URLs and headers, after their
 * names in a sentence, or known by their prefix; JSON web tokens, private keys, Wi-Fi passwords. Applying it twice
 * changes nothing more.
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
