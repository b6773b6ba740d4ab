// Generated from schema/ by `npm run generate`.

export const schemas: Readonly<Record<'rule' | 'signals', string>> = {
	rule: `{
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "rule.schema.json",
	"title": "A whydown rule",
	"description": "Everything about one failure: how it shows, what it explains, what to do, and lines that test it.",
	"type": "object",
	"additionalProperties": false,
	"required": ["id", "area", "title", "severity", "role", "summary", "signals", "needs", "remedy", "tests"],
	"properties": {
		"id": {
			"type": "string",
			"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
			"description": "Names the failure, as a noun phrase. Stable for ever, never reused; the file has the same name."
		},
		"area": {
			"type": "string",
			"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
			"description": "The folder of the file."
		},
		"title": {
			"type": "string",
			"minLength": 1,
			"description": "What is wrong, as a headline. \`{signal.field|words}\` stands for a value that the lines tell."
		},
		"severity": {
			"enum": ["critical", "error", "warning", "info"]
		},
		"role": {
			"enum": ["cause", "symptom"],
			"description": "A symptom expects to be explained by a cause."
		},
		"summary": {
			"type": "string",
			"minLength": 1,
			"description": "What is wrong, in one or two sentences in the reader's words; with values like the title."
		},
		"signals": {
			"type": "object",
			"minProperties": 1,
			"description": "What single events can show, by name.",
			"propertyNames": {
				"pattern": "^[a-z][a-z0-9_]*$"
			},
			"additionalProperties": {
				"oneOf": [
					{
						"const": "shared",
						"description": "Taken from signals.yaml."
					},
					{
						"$ref": "#/$defs/signal"
					}
				]
			}
		},
		"applies": {
			"type": "object",
			"additionalProperties": false,
			"minProperties": 1,
			"description": "Versions in which the failure is possible; all must hold. A list of ranges: one of them.",
			"properties": {
				"os": {
					"$ref": "#/$defs/versions"
				},
				"kernel": {
					"$ref": "#/$defs/versions"
				},
				"systemd": {
					"$ref": "#/$defs/versions"
				},
				"supervisor": {
					"$ref": "#/$defs/versions"
				},
				"engine": {
					"$ref": "#/$defs/versions"
				},
				"openvpn": {
					"$ref": "#/$defs/versions"
				},
				"openssl": {
					"$ref": "#/$defs/versions"
				},
				"chronyd": {
					"$ref": "#/$defs/versions"
				},
				"dnsmasq": {
					"$ref": "#/$defs/versions"
				},
				"network-manager": {
					"$ref": "#/$defs/versions"
				},
				"modem-manager": {
					"$ref": "#/$defs/versions"
				}
			}
		},
		"by": {
			"enum": ["boot", "pid", "peer", "host", "container", "unit", "interface"],
			"default": "boot",
			"description": "What occurrences are grouped by before the conditions are asked."
		},
		"needs": {
			"$ref": "#/$defs/condition",
			"description": "When the rule fires."
		},
		"excludes": {
			"oneOf": [
				{
					"$ref": "#/$defs/circumstance"
				},
				{
					"type": "array",
					"minItems": 1,
					"items": {
						"$ref": "#/$defs/circumstance"
					}
				}
			],
			"description": "What says that it is something else: one of them is enough."
		},
		"least_proof": {
			"type": "string",
			"minLength": 1,
			"description": "Why one line of some signal that \`needs\` asks for does not show the failure."
		},
		"resolved_by": {
			"$ref": "#/$defs/condition",
			"description": "What ends the failure."
		},
		"context": {
			"type": "array",
			"items": { "$ref": "#/$defs/signalName" },
			"description": "Signals that \`needs\` asks for and that tell of no failure: they are shown beside the evidence."
		},
		"units": {
			"type": "array",
			"items": { "type": "string" },
			"description": "The units that it is about: of what is grouped by unit it explains no other."
		},
		"recovers": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/condition" },
			"description": "For a signal, what alone ends its lines."
		},
		"lasts": {
			"type": "boolean",
			"default": false,
			"description": "Whether it stays until \`resolved_by\` holds, however long nobody speaks of it."
		},
		"tolerates": {
			"$ref": "#/$defs/duration",
			"description": "An episode that \`resolved_by\` ends within this time is passing trouble, and no fault."
		},
		"contributes": {
			"type": "array",
			"items": {
				"$ref": "#/$defs/signalName"
			},
			"description": "Signals that are shown as evidence and decide nothing."
		},
		"rivals": {
			"type": "array",
			"description": "Other rules that would explain the same symptoms. While one of them is open, the rule is no surer than \`likely\`.",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["rule", "look"],
				"properties": {
					"rule": {
						"type": "string",
						"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
					},
					"look": {
						"type": "string",
						"description": "A command that only looks, and whose answer decides between the two."
					},
					"ruled_out_by": {
						"$ref": "#/$defs/condition",
						"description": "Lines that contradict the other rule."
					}
				}
			}
		},
		"explains": {
			"type": "array",
			"description": "The symptoms that this failure causes.",
			"items": {
				"oneOf": [
					{
						"type": "string",
						"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
					},
					{
						"type": "object",
						"additionalProperties": false,
						"required": ["rule"],
						"properties": {
							"rule": {
								"type": "string",
								"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
							},
							"lag": {
								"$ref": "#/$defs/duration",
								"description": "How long after the cause has ended the symptom may still begin; 2m unless said."
							},
							"near": {
								"$ref": "#/$defs/duration",
								"description": "Instead of \`lag\`: how far from a line of the cause the symptom begins at most."
							}
						}
					}
				]
			}
		},
		"fix_before": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
			},
			"description": "Rules to be repaired after this one when both are active."
		},
		"confidence": {
			"type": "object",
			"additionalProperties": false,
			"required": ["base"],
			"properties": {
				"base": {
					"enum": ["certain", "likely", "possible"]
				},
				"raised_by": {
					"type": "array",
					"items": {
						"$ref": "#/$defs/adjustment"
					}
				},
				"lowered_by": {
					"type": "array",
					"items": {
						"$ref": "#/$defs/adjustment"
					}
				}
			}
		},
		"sources": {
			"type": "array",
			"minItems": 1,
			"items": {
				"type": "string",
				"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
			},
			"description": "Sources whose coverage decides between clean and not checkable; from the signals of \`needs\` unless said."
		},
		"remedy": {
			"type": "array",
			"minItems": 1,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["do", "risk", "doc"],
				"properties": {
					"do": {
						"type": "string",
						"minLength": 1,
						"description": "What to do, safe to read aloud to a customer."
					},
					"risk": {
						"enum": ["read-only", "disruptive"],
						"description": "\`read-only\` looks. \`disruptive\` restarts, changes or deletes: ask before."
					},
					"needs_reboot": {
						"type": "boolean"
					},
					"verify": {
						"type": "string",
						"minLength": 1,
						"description": "How to see that it helped."
					},
					"avoid": {
						"type": "string",
						"minLength": 1,
						"description": "What not to do."
					},
					"doc": {
						"type": "string",
						"pattern": "^https://\\\\S+$",
						"description": "A link to what documents the step."
					}
				}
			}
		},
		"references": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"false_positives": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"description": "When the rule fires and nothing is wrong."
		},
		"tests": {
			"type": "array",
			"minItems": 3,
			"description": "At least one that fires and two near misses that stay silent.",
			"items": {
				"oneOf": [
					{
						"type": "object",
						"additionalProperties": false,
						"required": ["name", "fires"],
						"properties": {
							"name": {
								"type": "string",
								"minLength": 1
							},
							"fires": {
								"type": "string",
								"description": "Lines that make the rule fire, however sure it is."
							}
						}
					},
					{
						"type": "object",
						"additionalProperties": false,
						"required": ["name", "certain"],
						"properties": {
							"name": {
								"type": "string",
								"minLength": 1
							},
							"certain": {
								"type": "string",
								"description": "Lines that make the rule fire, and certain."
							}
						}
					},
					{
						"type": "object",
						"additionalProperties": false,
						"required": ["name", "likely"],
						"properties": {
							"name": {
								"type": "string",
								"minLength": 1
							},
							"likely": {
								"type": "string",
								"description": "Lines that make the rule fire, and exactly likely."
							}
						}
					},
					{
						"type": "object",
						"additionalProperties": false,
						"required": ["name", "possible"],
						"properties": {
							"name": {
								"type": "string",
								"minLength": 1
							},
							"possible": {
								"type": "string",
								"description": "Lines that make the rule fire, and no surer than possible."
							}
						}
					},
					{
						"type": "object",
						"additionalProperties": false,
						"required": ["name", "passing"],
						"properties": {
							"name": {
								"type": "string",
								"minLength": 1
							},
							"passing": {
								"type": "string",
								"description": "Lines of an episode that ends within the time that the rule tolerates."
							}
						}
					},
					{
						"type": "object",
						"additionalProperties": false,
						"required": ["name", "silent"],
						"properties": {
							"name": {
								"type": "string",
								"minLength": 1
							},
							"silent": {
								"type": "string",
								"description": "Near misses."
							}
						}
					}
				]
			}
		}
	},
	"$defs": {
		"signalName": {
			"type": "string",
			"pattern": "^[a-z][a-z0-9_]*$"
		},
		"duration": {
			"type": "string",
			"pattern": "^[0-9]+[smhd]$"
		},
		"versions": {
			"oneOf": [
				{
					"$ref": "#/$defs/versionRange"
				},
				{
					"type": "array",
					"minItems": 1,
					"items": {
						"$ref": "#/$defs/versionRange"
					}
				}
			]
		},
		"versionRange": {
			"type": "string",
			"pattern": "^\\\\s*((>=|<=|>|<|=)\\\\s*[0-9]+(\\\\.[0-9]+)*[a-z]?\\\\s*)+$",
			"examples": [">= 2.13.0", ">= 12.0 < 14.0"]
		},
		"condition": {
			"type": "string",
			"minLength": 1,
			"examples": [
				"a and (b or c)",
				"a then b within 30m",
				"a not followed by b within 5m",
				"count(a) >= 3 within 10m",
				"distinct(a.host) >= 2",
				"new(a.server)",
				"a in first 5m"
			]
		},
		"circumstance": {
			"oneOf": [
				{
					"$ref": "#/$defs/condition",
					"description": "Anywhere in the same group."
				},
				{
					"type": "object",
					"additionalProperties": false,
					"required": ["seen", "within"],
					"properties": {
						"seen": {
							"$ref": "#/$defs/condition"
						},
						"within": {
							"$ref": "#/$defs/duration",
							"description": "At most so long before or after a line of evidence."
						}
					}
				}
			]
		},
		"signal": {
			"type": "object",
			"additionalProperties": false,
			"anyOf": [
				{
					"required": ["event"]
				},
				{
					"required": ["failure"]
				},
				{
					"required": ["text", "source"]
				},
				{
					"required": ["pattern", "source"]
				}
			],
			"dependentSchemas": {
				"source": {
					"oneOf": [
						{
							"required": ["text"]
						},
						{
							"required": ["pattern"]
						}
					],
					"not": {
						"anyOf": [
							{
								"required": ["event"]
							},
							{
								"required": ["failure"]
							},
							{
								"required": ["where"]
							}
						]
					}
				}
			},
			"dependentRequired": {
				"text": ["source"],
				"pattern": ["source"]
			},
			"properties": {
				"event": {
					"oneOf": [
						{
							"type": "string",
							"pattern": "^[a-z0-9-]+\\\\.[a-z0-9-]+$"
						},
						{
							"type": "array",
							"items": {
								"type": "string",
								"pattern": "^[a-z0-9-]+\\\\.[a-z0-9-]+$"
							},
							"minItems": 1
						}
					],
					"description": "One kind of event, or a list."
				},
				"text": {
					"type": "string",
					"minLength": 1,
					"description": "Words that stand in the line as they are written here."
				},
				"pattern": {
					"type": "string",
					"minLength": 1,
					"description": "A regular expression without looking around and referring back."
				},
				"source": {
					"type": "string",
					"minLength": 1,
					"description": "Whose lines: a known source, or the identifier or unit of any other program."
				},
				"failure": {
					"type": "object",
					"additionalProperties": false,
					"minProperties": 1,
					"properties": {
						"class": {
							"oneOf": [
								{
									"enum": [
										"dns",
										"tls",
										"connect",
										"http",
										"auth",
										"storage",
										"process",
										"config",
										"unspecified"
									]
								},
								{
									"type": "array",
									"items": {
										"enum": [
											"dns",
											"tls",
											"connect",
											"http",
											"auth",
											"storage",
											"process",
											"config",
											"unspecified"
										]
									},
									"minItems": 1
								}
							]
						},
						"reason": {
							"oneOf": [
								{
									"enum": [
										"no-answer",
										"no-such-name",
										"unspecified",
										"not-yet-valid",
										"expired",
										"expired-or-not-yet-valid",
										"unknown-issuer",
										"self-signed",
										"self-signed-in-chain",
										"unverified-leaf",
										"wrong-name",
										"wrong-purpose",
										"too-weak",
										"incompatible",
										"revoked",
										"revocation-list-expired",
										"revocation-list-not-yet-valid",
										"verify-failed",
										"not-tls",
										"handshake-timed-out",
										"handshake-failed",
										"timed-out",
										"refused",
										"reset",
										"no-route",
										"network-unreachable",
										"closed",
										"address-in-use",
										"unauthorised",
										"forbidden",
										"not-found",
										"client-error",
										"server-error",
										"unexpected-answer",
										"rejected",
										"cipher-mismatch",
										"no-space",
										"memory-full",
										"no-inodes",
										"read-only",
										"io-error",
										"corrupt",
										"in-use",
										"still-mounted",
										"store-incomplete",
										"missing-file",
										"exited",
										"signalled",
										"dumped-core",
										"watchdog",
										"out-of-memory",
										"start-limit",
										"task-limit",
										"invalid",
										"missing",
										"version-unsupported"
									]
								},
								{
									"type": "array",
									"items": {
										"enum": [
											"no-answer",
											"no-such-name",
											"unspecified",
											"not-yet-valid",
											"expired",
											"expired-or-not-yet-valid",
											"unknown-issuer",
											"self-signed",
											"self-signed-in-chain",
											"unverified-leaf",
											"wrong-name",
											"wrong-purpose",
											"too-weak",
											"incompatible",
											"revoked",
											"revocation-list-expired",
											"revocation-list-not-yet-valid",
											"verify-failed",
											"not-tls",
											"handshake-timed-out",
											"handshake-failed",
											"timed-out",
											"refused",
											"reset",
											"no-route",
											"network-unreachable",
											"closed",
											"address-in-use",
											"unauthorised",
											"forbidden",
											"not-found",
											"client-error",
											"server-error",
											"unexpected-answer",
											"rejected",
											"cipher-mismatch",
											"no-space",
											"memory-full",
											"no-inodes",
											"read-only",
											"io-error",
											"corrupt",
											"in-use",
											"still-mounted",
											"store-incomplete",
											"missing-file",
											"exited",
											"signalled",
											"dumped-core",
											"watchdog",
											"out-of-memory",
											"start-limit",
											"task-limit",
											"invalid",
											"missing",
											"version-unsupported"
										]
									},
									"minItems": 1
								}
							]
						}
					}
				},
				"where": {
					"type": "object",
					"propertyNames": {
						"pattern": "^[a-zA-Z][a-zA-Z0-9]*(\\\\.[a-zA-Z][a-zA-Z0-9]*)*$"
					},
					"additionalProperties": {
						"$ref": "#/$defs/test"
					},
					"description": "Tests of the event's fields; all must hold."
				}
			}
		},
		"test": {
			"oneOf": [
				{
					"type": ["string", "number", "boolean"]
				},
				{
					"type": "array",
					"items": {
						"type": ["string", "number", "boolean"]
					}
				},
				{
					"type": "object",
					"additionalProperties": false,
					"minProperties": 1,
					"properties": {
						"above": {
							"type": "number"
						},
						"below": {
							"type": "number"
						},
						"magnitude_above": {
							"type": "number"
						},
						"in": {
							"oneOf": [
								{
									"type": "string",
									"pattern": "^fact\\\\."
								},
								{
									"type": "array",
									"items": {
										"type": ["string", "number", "boolean"]
									}
								}
							]
						},
						"not_in": {
							"oneOf": [
								{
									"type": "string",
									"pattern": "^fact\\\\."
								},
								{
									"type": "array",
									"items": {
										"type": ["string", "number", "boolean"]
									}
								}
							]
						},
						"present": {
							"type": "boolean"
						}
					}
				}
			]
		},
		"adjustment": {
			"oneOf": [
				{
					"$ref": "#/$defs/condition",
					"description": "One step, where it shows anywhere in the same group."
				},
				{
					"type": "object",
					"additionalProperties": false,
					"required": ["seen"],
					"minProperties": 2,
					"properties": {
						"seen": {
							"$ref": "#/$defs/condition"
						},
						"within": {
							"$ref": "#/$defs/duration",
							"description": "At most so long before or after a line of evidence."
						},
						"to": {
							"enum": ["certain", "likely", "possible"],
							"description": "The confidence that it gives by itself."
						}
					}
				}
			]
		}
	}
}
`,
	signals: `{
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "signals.schema.json",
	"title": "The signals that whydown rules share",
	"type": "object",
	"propertyNames": {
		"pattern": "^[a-z][a-z0-9_]*$"
	},
	"additionalProperties": {
		"$ref": "rule.schema.json#/$defs/signal"
	}
}
`,
};
