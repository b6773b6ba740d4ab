// Generated from openvpn.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type OpenvpnMatch =
	| {
			readonly case: 'starting';
			readonly stamp: Span | undefined;
			readonly version: Span;
	  }
	| {
			readonly case: 'libraryVersions';
			readonly stamp: Span | undefined;
			readonly opensslVersion: Span;
			readonly opensslReleased: Span;
	  }
	| {
			readonly case: 'resolvingFailed';
			readonly stamp: Span | undefined;
			readonly host: Span;
			readonly port: Span;
			readonly noAnswer: Span | undefined;
			readonly noSuchName: Span | undefined;
			readonly otherAnswer: Span | undefined;
	  }
	| {
			readonly case: 'resolvingFailedOld';
			readonly stamp: Span | undefined;
			readonly host: Span;
			readonly noAnswer: Span | undefined;
			readonly noSuchName: Span | undefined;
			readonly otherAnswer: Span | undefined;
	  }
	| {
			readonly case: 'protocolUndetermined';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'connecting';
			readonly stamp: Span | undefined;
			readonly family: Span | undefined;
			readonly peer: Span;
	  }
	| {
			readonly case: 'connected';
			readonly stamp: Span | undefined;
			readonly family: Span | undefined;
			readonly peer: Span;
	  }
	| {
			readonly case: 'connectFailed';
			readonly stamp: Span | undefined;
			readonly family: Span | undefined;
			readonly peer: Span;
			readonly timedOut: Span | undefined;
			readonly refused: Span | undefined;
			readonly reset: Span | undefined;
			readonly noRoute: Span | undefined;
			readonly networkUnreachable: Span | undefined;
			readonly otherReason: Span | undefined;
	  }
	| {
			readonly case: 'networkUnreachable';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'socketUnreachable';
			readonly stamp: Span | undefined;
			readonly read: Span | undefined;
			readonly write: Span | undefined;
			readonly protocol: Span;
			readonly networkUnreachable: Span | undefined;
			readonly noRoute: Span | undefined;
	  }
	| {
			readonly case: 'socketFailed';
			readonly stamp: Span | undefined;
			readonly read: Span | undefined;
			readonly write: Span | undefined;
			readonly protocol: Span;
			readonly timedOut: Span | undefined;
			readonly refused: Span | undefined;
			readonly reset: Span | undefined;
			readonly otherReason: Span | undefined;
	  }
	| {
			readonly case: 'connectionReset';
			readonly stamp: Span | undefined;
			readonly code: Span;
	  }
	| {
			readonly case: 'serverPollTimedOut';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'bindFailed';
			readonly stamp: Span | undefined;
			readonly address: Span;
			readonly errorText: Span;
	  }
	| {
			readonly case: 'gaveUp';
			readonly stamp: Span | undefined;
			readonly count: Span;
	  }
	| {
			readonly case: 'initialPacket';
			readonly stamp: Span | undefined;
			readonly family: Span | undefined;
			readonly peer: Span;
	  }
	| {
			readonly case: 'certificateAccepted';
			readonly stamp: Span | undefined;
			readonly depth: Span;
			readonly subject: Span;
	  }
	| {
			readonly case: 'certificateRejected';
			readonly stamp: Span | undefined;
			readonly depth: Span;
			readonly notYetValid: Span | undefined;
			readonly expired: Span | undefined;
			readonly revocationListExpired: Span | undefined;
			readonly revocationListNotYetValid: Span | undefined;
			readonly unknownIssuer: Span | undefined;
			readonly selfSignedInChain: Span | undefined;
			readonly selfSigned: Span | undefined;
			readonly unverifiedLeaf: Span | undefined;
			readonly wrongPurpose: Span | undefined;
			readonly wrongName: Span | undefined;
			readonly otherError: Span | undefined;
			readonly subject: Span;
	  }
	| {
			readonly case: 'certificateRejectedByMbedTls';
			readonly stamp: Span | undefined;
			readonly depth: Span;
			readonly subjectBeforeVerdict: Span;
			readonly startsInFuture: Span | undefined;
			readonly hasExpired: Span | undefined;
			readonly listExpired: Span | undefined;
			readonly listFromFuture: Span | undefined;
			readonly notTrusted: Span | undefined;
			readonly nameDiffers: Span | undefined;
			readonly usageDiffers: Span | undefined;
			readonly otherVerdict: Span | undefined;
	  }
	| {
			readonly case: 'nameMismatch';
			readonly stamp: Span | undefined;
			readonly subjectBeforeMust: Span;
			readonly expected: Span;
	  }
	| {
			readonly case: 'usageMismatch';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'typeMismatch';
			readonly stamp: Span | undefined;
			readonly subjectBeforeRequire: Span;
	  }
	| {
			readonly case: 'ownCertificateNotYetValid';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'ownCertificateExpired';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'opensslError';
			readonly stamp: Span | undefined;
			readonly code: Span;
			readonly verifyFailed: Span | undefined;
			readonly notTls: Span | undefined;
			readonly opensslReason: Span | undefined;
	  }
	| {
			readonly case: 'tlsFailed';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'tlsTimedOut';
			readonly stamp: Span | undefined;
			readonly seconds: Span;
	  }
	| {
			readonly case: 'tlsError';
			readonly stamp: Span | undefined;
			readonly detail: Span;
	  }
	| {
			readonly case: 'tlsRestarting';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'alertSent';
			readonly stamp: Span | undefined;
			readonly alert: Span;
	  }
	| {
			readonly case: 'alertReceived';
			readonly stamp: Span | undefined;
			readonly alert: Span;
	  }
	| {
			readonly case: 'peerConnected';
			readonly stamp: Span | undefined;
			readonly name: Span;
			readonly family: Span | undefined;
			readonly peer: Span;
	  }
	| {
			readonly case: 'authFailed';
			readonly stamp: Span | undefined;
			readonly cipherMismatch: Span | undefined;
			readonly detail: Span | undefined;
	  }
	| {
			readonly case: 'noPushReply';
			readonly stamp: Span | undefined;
			readonly seconds: Span;
	  }
	| {
			readonly case: 'noPushReplyOld';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'up';
			readonly stamp: Span | undefined;
			readonly withErrors: Span | undefined;
	  }
	| {
			readonly case: 'peerInactive';
			readonly stamp: Span | undefined;
			readonly name: Span;
	  }
	| {
			readonly case: 'inactive';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'routeFailed';
			readonly stamp: Span | undefined;
			readonly action: Span;
	  }
	| {
			readonly case: 'routeRefused';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'tunDeviceFailed';
			readonly stamp: Span | undefined;
			readonly detail: Span;
	  }
	| {
			readonly case: 'badPacketLength';
			readonly stamp: Span | undefined;
			readonly length: Span;
	  }
	| {
			readonly case: 'dataChannelError';
			readonly stamp: Span | undefined;
			readonly detail: Span;
	  }
	| {
			readonly case: 'restarting';
			readonly stamp: Span | undefined;
			readonly signal: Span;
			readonly hard: Span | undefined;
			readonly soft: Span | undefined;
			readonly reason: Span;
	  }
	| {
			readonly case: 'exiting';
			readonly stamp: Span | undefined;
			readonly signal: Span;
			readonly hard: Span | undefined;
			readonly soft: Span | undefined;
			readonly reason: Span;
	  }
	| {
			readonly case: 'restartPause';
			readonly stamp: Span | undefined;
			readonly seconds: Span;
	  }
	| {
			readonly case: 'fileUnreadable';
			readonly stamp: Span | undefined;
			readonly detail: Span;
	  }
	| {
			readonly case: 'pushedOptionError';
			readonly stamp: Span | undefined;
			readonly pushedOption: Span;
	  }
	| {
			readonly case: 'optionFileError';
			readonly stamp: Span | undefined;
			readonly option: Span;
			readonly path: Span;
			readonly errorText: Span;
	  }
	| {
			readonly case: 'optionError';
			readonly stamp: Span | undefined;
			readonly detail: Span;
	  }
	| {
			readonly case: 'fatalExit';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'interruptedCall';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'muted';
			readonly stamp: Span | undefined;
			readonly count: Span;
	  }
	| {
			readonly case: 'notice';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'unrecognised';
			readonly stamp: Span | undefined;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchOpenvpn(bytes: Uint8Array, start: number, end: number): OpenvpnMatch | undefined {
	if (rule_message(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'starting',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				version: { start: from_version, end: to_version },
			};
		case 1:
			return {
				case: 'libraryVersions',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				opensslVersion: { start: from_opensslVersion, end: to_opensslVersion },
				opensslReleased: { start: from_opensslReleased, end: to_opensslReleased },
			};
		case 2:
			return {
				case: 'resolvingFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				host: { start: from_host, end: to_host },
				port: { start: from_port, end: to_port },
				noAnswer: from_noAnswer < 0 ? undefined : { start: from_noAnswer, end: to_noAnswer },
				noSuchName: from_noSuchName < 0 ? undefined : { start: from_noSuchName, end: to_noSuchName },
				otherAnswer: from_otherAnswer < 0 ? undefined : { start: from_otherAnswer, end: to_otherAnswer },
			};
		case 3:
			return {
				case: 'resolvingFailedOld',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				host: { start: from_host, end: to_host },
				noAnswer: from_noAnswer < 0 ? undefined : { start: from_noAnswer, end: to_noAnswer },
				noSuchName: from_noSuchName < 0 ? undefined : { start: from_noSuchName, end: to_noSuchName },
				otherAnswer: from_otherAnswer < 0 ? undefined : { start: from_otherAnswer, end: to_otherAnswer },
			};
		case 4:
			return {
				case: 'protocolUndetermined',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 5:
			return {
				case: 'connecting',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				family: from_family < 0 ? undefined : { start: from_family, end: to_family },
				peer: { start: from_peer, end: to_peer },
			};
		case 6:
			return {
				case: 'connected',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				family: from_family < 0 ? undefined : { start: from_family, end: to_family },
				peer: { start: from_peer, end: to_peer },
			};
		case 7:
			return {
				case: 'connectFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				family: from_family < 0 ? undefined : { start: from_family, end: to_family },
				peer: { start: from_peer, end: to_peer },
				timedOut: from_timedOut < 0 ? undefined : { start: from_timedOut, end: to_timedOut },
				refused: from_refused < 0 ? undefined : { start: from_refused, end: to_refused },
				reset: from_reset < 0 ? undefined : { start: from_reset, end: to_reset },
				noRoute: from_noRoute < 0 ? undefined : { start: from_noRoute, end: to_noRoute },
				networkUnreachable: from_networkUnreachable < 0 ? undefined : { start: from_networkUnreachable, end: to_networkUnreachable },
				otherReason: from_otherReason < 0 ? undefined : { start: from_otherReason, end: to_otherReason },
			};
		case 8:
			return {
				case: 'networkUnreachable',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 9:
			return {
				case: 'socketUnreachable',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				read: from_read < 0 ? undefined : { start: from_read, end: to_read },
				write: from_write < 0 ? undefined : { start: from_write, end: to_write },
				protocol: { start: from_protocol, end: to_protocol },
				networkUnreachable: from_networkUnreachable < 0 ? undefined : { start: from_networkUnreachable, end: to_networkUnreachable },
				noRoute: from_noRoute < 0 ? undefined : { start: from_noRoute, end: to_noRoute },
			};
		case 10:
			return {
				case: 'socketFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				read: from_read < 0 ? undefined : { start: from_read, end: to_read },
				write: from_write < 0 ? undefined : { start: from_write, end: to_write },
				protocol: { start: from_protocol, end: to_protocol },
				timedOut: from_timedOut < 0 ? undefined : { start: from_timedOut, end: to_timedOut },
				refused: from_refused < 0 ? undefined : { start: from_refused, end: to_refused },
				reset: from_reset < 0 ? undefined : { start: from_reset, end: to_reset },
				otherReason: from_otherReason < 0 ? undefined : { start: from_otherReason, end: to_otherReason },
			};
		case 11:
			return {
				case: 'connectionReset',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				code: { start: from_code, end: to_code },
			};
		case 12:
			return {
				case: 'serverPollTimedOut',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 13:
			return {
				case: 'bindFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				address: { start: from_address, end: to_address },
				errorText: { start: from_errorText, end: to_errorText },
			};
		case 14:
			return {
				case: 'gaveUp',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				count: { start: from_count, end: to_count },
			};
		case 15:
			return {
				case: 'initialPacket',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				family: from_family < 0 ? undefined : { start: from_family, end: to_family },
				peer: { start: from_peer, end: to_peer },
			};
		case 16:
			return {
				case: 'certificateAccepted',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				depth: { start: from_depth, end: to_depth },
				subject: { start: from_subject, end: to_subject },
			};
		case 17:
			return {
				case: 'certificateRejected',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				depth: { start: from_depth, end: to_depth },
				notYetValid: from_notYetValid < 0 ? undefined : { start: from_notYetValid, end: to_notYetValid },
				expired: from_expired < 0 ? undefined : { start: from_expired, end: to_expired },
				revocationListExpired: from_revocationListExpired < 0 ? undefined : { start: from_revocationListExpired, end: to_revocationListExpired },
				revocationListNotYetValid: from_revocationListNotYetValid < 0 ? undefined : { start: from_revocationListNotYetValid, end: to_revocationListNotYetValid },
				unknownIssuer: from_unknownIssuer < 0 ? undefined : { start: from_unknownIssuer, end: to_unknownIssuer },
				selfSignedInChain: from_selfSignedInChain < 0 ? undefined : { start: from_selfSignedInChain, end: to_selfSignedInChain },
				selfSigned: from_selfSigned < 0 ? undefined : { start: from_selfSigned, end: to_selfSigned },
				unverifiedLeaf: from_unverifiedLeaf < 0 ? undefined : { start: from_unverifiedLeaf, end: to_unverifiedLeaf },
				wrongPurpose: from_wrongPurpose < 0 ? undefined : { start: from_wrongPurpose, end: to_wrongPurpose },
				wrongName: from_wrongName < 0 ? undefined : { start: from_wrongName, end: to_wrongName },
				otherError: from_otherError < 0 ? undefined : { start: from_otherError, end: to_otherError },
				subject: { start: from_subject, end: to_subject },
			};
		case 18:
			return {
				case: 'certificateRejectedByMbedTls',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				depth: { start: from_depth, end: to_depth },
				subjectBeforeVerdict: { start: from_subjectBeforeVerdict, end: to_subjectBeforeVerdict },
				startsInFuture: from_startsInFuture < 0 ? undefined : { start: from_startsInFuture, end: to_startsInFuture },
				hasExpired: from_hasExpired < 0 ? undefined : { start: from_hasExpired, end: to_hasExpired },
				listExpired: from_listExpired < 0 ? undefined : { start: from_listExpired, end: to_listExpired },
				listFromFuture: from_listFromFuture < 0 ? undefined : { start: from_listFromFuture, end: to_listFromFuture },
				notTrusted: from_notTrusted < 0 ? undefined : { start: from_notTrusted, end: to_notTrusted },
				nameDiffers: from_nameDiffers < 0 ? undefined : { start: from_nameDiffers, end: to_nameDiffers },
				usageDiffers: from_usageDiffers < 0 ? undefined : { start: from_usageDiffers, end: to_usageDiffers },
				otherVerdict: from_otherVerdict < 0 ? undefined : { start: from_otherVerdict, end: to_otherVerdict },
			};
		case 19:
			return {
				case: 'nameMismatch',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				subjectBeforeMust: { start: from_subjectBeforeMust, end: to_subjectBeforeMust },
				expected: { start: from_expected, end: to_expected },
			};
		case 20:
			return {
				case: 'usageMismatch',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 21:
			return {
				case: 'typeMismatch',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				subjectBeforeRequire: { start: from_subjectBeforeRequire, end: to_subjectBeforeRequire },
			};
		case 22:
			return {
				case: 'ownCertificateNotYetValid',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 23:
			return {
				case: 'ownCertificateExpired',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 24:
			return {
				case: 'opensslError',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				code: { start: from_code, end: to_code },
				verifyFailed: from_verifyFailed < 0 ? undefined : { start: from_verifyFailed, end: to_verifyFailed },
				notTls: from_notTls < 0 ? undefined : { start: from_notTls, end: to_notTls },
				opensslReason: from_opensslReason < 0 ? undefined : { start: from_opensslReason, end: to_opensslReason },
			};
		case 25:
			return {
				case: 'tlsFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 26:
			return {
				case: 'tlsTimedOut',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				seconds: { start: from_seconds, end: to_seconds },
			};
		case 27:
			return {
				case: 'tlsError',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				detail: { start: from_detail, end: to_detail },
			};
		case 28:
			return {
				case: 'tlsRestarting',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 29:
			return {
				case: 'alertSent',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				alert: { start: from_alert, end: to_alert },
			};
		case 30:
			return {
				case: 'alertReceived',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				alert: { start: from_alert, end: to_alert },
			};
		case 31:
			return {
				case: 'peerConnected',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				name: { start: from_name, end: to_name },
				family: from_family < 0 ? undefined : { start: from_family, end: to_family },
				peer: { start: from_peer, end: to_peer },
			};
		case 32:
			return {
				case: 'authFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				cipherMismatch: from_cipherMismatch < 0 ? undefined : { start: from_cipherMismatch, end: to_cipherMismatch },
				detail: from_detail < 0 ? undefined : { start: from_detail, end: to_detail },
			};
		case 33:
			return {
				case: 'noPushReply',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				seconds: { start: from_seconds, end: to_seconds },
			};
		case 34:
			return {
				case: 'noPushReplyOld',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 35:
			return {
				case: 'up',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				withErrors: from_withErrors < 0 ? undefined : { start: from_withErrors, end: to_withErrors },
			};
		case 36:
			return {
				case: 'peerInactive',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				name: { start: from_name, end: to_name },
			};
		case 37:
			return {
				case: 'inactive',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 38:
			return {
				case: 'routeFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				action: { start: from_action, end: to_action },
			};
		case 39:
			return {
				case: 'routeRefused',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 40:
			return {
				case: 'tunDeviceFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				detail: { start: from_detail, end: to_detail },
			};
		case 41:
			return {
				case: 'badPacketLength',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				length: { start: from_length, end: to_length },
			};
		case 42:
			return {
				case: 'dataChannelError',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				detail: { start: from_detail, end: to_detail },
			};
		case 43:
			return {
				case: 'restarting',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				signal: { start: from_signal, end: to_signal },
				hard: from_hard < 0 ? undefined : { start: from_hard, end: to_hard },
				soft: from_soft < 0 ? undefined : { start: from_soft, end: to_soft },
				reason: { start: from_reason, end: to_reason },
			};
		case 44:
			return {
				case: 'exiting',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				signal: { start: from_signal, end: to_signal },
				hard: from_hard < 0 ? undefined : { start: from_hard, end: to_hard },
				soft: from_soft < 0 ? undefined : { start: from_soft, end: to_soft },
				reason: { start: from_reason, end: to_reason },
			};
		case 45:
			return {
				case: 'restartPause',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				seconds: { start: from_seconds, end: to_seconds },
			};
		case 46:
			return {
				case: 'fileUnreadable',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				detail: { start: from_detail, end: to_detail },
			};
		case 47:
			return {
				case: 'pushedOptionError',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				pushedOption: { start: from_pushedOption, end: to_pushedOption },
			};
		case 48:
			return {
				case: 'optionFileError',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				option: { start: from_option, end: to_option },
				path: { start: from_path, end: to_path },
				errorText: { start: from_errorText, end: to_errorText },
			};
		case 49:
			return {
				case: 'optionError',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				detail: { start: from_detail, end: to_detail },
			};
		case 50:
			return {
				case: 'fatalExit',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 51:
			return {
				case: 'interruptedCall',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 52:
			return {
				case: 'muted',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				count: { start: from_count, end: to_count },
			};
		case 53:
			return {
				case: 'notice',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 54:
			return {
				case: 'unrecognised',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_stamp = -1;
let to_stamp = -1;
let from_version = -1;
let to_version = -1;
let from_opensslVersion = -1;
let to_opensslVersion = -1;
let from_opensslReleased = -1;
let to_opensslReleased = -1;
let from_host = -1;
let to_host = -1;
let from_port = -1;
let to_port = -1;
let from_noAnswer = -1;
let to_noAnswer = -1;
let from_noSuchName = -1;
let to_noSuchName = -1;
let from_otherAnswer = -1;
let to_otherAnswer = -1;
let from_family = -1;
let to_family = -1;
let from_peer = -1;
let to_peer = -1;
let from_timedOut = -1;
let to_timedOut = -1;
let from_refused = -1;
let to_refused = -1;
let from_reset = -1;
let to_reset = -1;
let from_noRoute = -1;
let to_noRoute = -1;
let from_networkUnreachable = -1;
let to_networkUnreachable = -1;
let from_otherReason = -1;
let to_otherReason = -1;
let from_read = -1;
let to_read = -1;
let from_write = -1;
let to_write = -1;
let from_protocol = -1;
let to_protocol = -1;
let from_code = -1;
let to_code = -1;
let from_address = -1;
let to_address = -1;
let from_errorText = -1;
let to_errorText = -1;
let from_count = -1;
let to_count = -1;
let from_depth = -1;
let to_depth = -1;
let from_subject = -1;
let to_subject = -1;
let from_notYetValid = -1;
let to_notYetValid = -1;
let from_expired = -1;
let to_expired = -1;
let from_revocationListExpired = -1;
let to_revocationListExpired = -1;
let from_revocationListNotYetValid = -1;
let to_revocationListNotYetValid = -1;
let from_unknownIssuer = -1;
let to_unknownIssuer = -1;
let from_selfSignedInChain = -1;
let to_selfSignedInChain = -1;
let from_selfSigned = -1;
let to_selfSigned = -1;
let from_unverifiedLeaf = -1;
let to_unverifiedLeaf = -1;
let from_wrongPurpose = -1;
let to_wrongPurpose = -1;
let from_wrongName = -1;
let to_wrongName = -1;
let from_otherError = -1;
let to_otherError = -1;
let from_subjectBeforeVerdict = -1;
let to_subjectBeforeVerdict = -1;
let from_startsInFuture = -1;
let to_startsInFuture = -1;
let from_hasExpired = -1;
let to_hasExpired = -1;
let from_listExpired = -1;
let to_listExpired = -1;
let from_listFromFuture = -1;
let to_listFromFuture = -1;
let from_notTrusted = -1;
let to_notTrusted = -1;
let from_nameDiffers = -1;
let to_nameDiffers = -1;
let from_usageDiffers = -1;
let to_usageDiffers = -1;
let from_otherVerdict = -1;
let to_otherVerdict = -1;
let from_subjectBeforeMust = -1;
let to_subjectBeforeMust = -1;
let from_expected = -1;
let to_expected = -1;
let from_subjectBeforeRequire = -1;
let to_subjectBeforeRequire = -1;
let from_verifyFailed = -1;
let to_verifyFailed = -1;
let from_notTls = -1;
let to_notTls = -1;
let from_opensslReason = -1;
let to_opensslReason = -1;
let from_seconds = -1;
let to_seconds = -1;
let from_detail = -1;
let to_detail = -1;
let from_alert = -1;
let to_alert = -1;
let from_name = -1;
let to_name = -1;
let from_cipherMismatch = -1;
let to_cipherMismatch = -1;
let from_withErrors = -1;
let to_withErrors = -1;
let from_action = -1;
let to_action = -1;
let from_length = -1;
let to_length = -1;
let from_signal = -1;
let to_signal = -1;
let from_hard = -1;
let to_hard = -1;
let from_soft = -1;
let to_soft = -1;
let from_reason = -1;
let to_reason = -1;
let from_pushedOption = -1;
let to_pushedOption = -1;
let from_option = -1;
let to_option = -1;
let from_path = -1;
let to_path = -1;

const set0: Uint8Array = byteSet([0x30, 0x39], [0x61, 0x66]);
const set1: Uint8Array = byteSet([0x30, 0x39], [0x41, 0x46], [0x61, 0x66]);
const set2: Uint8Array = byteSet([0x30, 0x39], [0x41, 0x5a]);
const set3: Uint8Array = byteSet([0x20, 0x20], [0x30, 0x39]);

function byteSet(...ranges: readonly (readonly [from: number, to: number])[]): Uint8Array {
	const set = new Uint8Array(256);
	for (const [from, to] of ranges) set.fill(1, from, to + 1);
	return set;
}

function rule_message(b: Uint8Array, p: number, end: number): number {
	from_stamp = -1;
	const optional1 = p;
	optional1: {
		attempt2: {
			const choice3 = p;
			choice3: {
				attempt4: {
					const ahead5 = p;
					p = rule_skipUnixStamp(b, p, end);
					if (p < 0) break attempt4;
					p = ahead5;
					from_stamp = p;
					p = rule_stamp(b, p, end);
					if (p < 0) break attempt4;
					to_stamp = p;
					p = rule_skipFlags(b, p, end);
					if (p < 0) break attempt4;
					break choice3;
				}
				p = choice3;
				from_stamp = -1;
				attempt6: {
					from_stamp = p;
					p = rule_stamp(b, p, end);
					if (p < 0) break attempt6;
					to_stamp = p;
					p = rule_skipMicroseconds(b, p, end);
					if (p < 0) break attempt6;
					// " "
					if (p >= end || b[p] !== 0x20) break attempt6;
					p += 1;
					break choice3;
				}
				p = choice3;
				from_stamp = -1;
				break attempt2;
			}
			break optional1;
		}
		p = optional1;
		from_stamp = -1;
	}
	const optional7 = p;
	optional7: {
		attempt8: {
			p = rule_skipClient(b, p, end);
			if (p < 0) break attempt8;
			break optional7;
		}
		p = optional7;
	}
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	if (p < end) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	let q = -1;
	switch (p < end ? b[p] : -1) {
		case 0x2b: // +
		case 0x2f: // /
		case 0x44: // D
		case 0x47: // G
		case 0x4c: // L
		case 0x4d: // M
		case 0x50: // P
		case 0x55: // U
		case 0x63: // c
		case 0x64: // d
		case 0x6d: // m
		case 0x6e: // n
		case 0x70: // p
		case 0x74: // t
			q = case_dataChannelError(b, p, end);
			if (q >= 0) return q;
			q = case_fileUnreadable(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			return case_unrecognised(b, p, end);
		case 0x30: // 0
		case 0x31: // 1
		case 0x32: // 2
		case 0x33: // 3
		case 0x34: // 4
		case 0x35: // 5
		case 0x36: // 6
		case 0x37: // 7
		case 0x38: // 8
		case 0x39: // 9
			q = case_dataChannelError(b, p, end);
			if (q >= 0) return q;
			q = case_fileUnreadable(b, p, end);
			if (q >= 0) return q;
			q = case_muted(b, p, end);
			if (q >= 0) return q;
			return case_unrecognised(b, p, end);
		case 0x41: // A
			q = case_connecting(b, p, end);
			if (q >= 0) return q;
			q = case_gaveUp(b, p, end);
			if (q >= 0) return q;
			q = case_authFailed(b, p, end);
			if (q >= 0) return q;
			q = case_dataChannelError(b, p, end);
			if (q >= 0) return q;
			q = case_fileUnreadable(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			return case_unrecognised(b, p, end);
		case 0x43: // C
			q = case_protocolUndetermined(b, p, end);
			if (q >= 0) return q;
			q = case_connectionReset(b, p, end);
			if (q >= 0) return q;
			q = case_tunDeviceFailed(b, p, end);
			if (q >= 0) return q;
			q = case_dataChannelError(b, p, end);
			if (q >= 0) return q;
			q = case_fileUnreadable(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			return case_unrecognised(b, p, end);
		case 0x45: // E
			q = case_routeFailed(b, p, end);
			if (q >= 0) return q;
			q = case_tunDeviceFailed(b, p, end);
			if (q >= 0) return q;
			q = case_dataChannelError(b, p, end);
			if (q >= 0) return q;
			q = case_fileUnreadable(b, p, end);
			if (q >= 0) return q;
			q = case_fatalExit(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			return case_unrecognised(b, p, end);
		case 0x46: // F
			q = case_tlsRestarting(b, p, end);
			if (q >= 0) return q;
			q = case_dataChannelError(b, p, end);
			if (q >= 0) return q;
			q = case_fileUnreadable(b, p, end);
			if (q >= 0) return q;
			return case_unrecognised(b, p, end);
		case 0x49: // I
			q = case_up(b, p, end);
			if (q >= 0) return q;
			q = case_inactive(b, p, end);
			if (q >= 0) return q;
			q = case_dataChannelError(b, p, end);
			if (q >= 0) return q;
			q = case_fileUnreadable(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			return case_unrecognised(b, p, end);
		case 0x4e: // N
			q = case_networkUnreachable(b, p, end);
			if (q >= 0) return q;
			q = case_noPushReply(b, p, end);
			if (q >= 0) return q;
			q = case_noPushReplyOld(b, p, end);
			if (q >= 0) return q;
			q = case_routeRefused(b, p, end);
			if (q >= 0) return q;
			q = case_dataChannelError(b, p, end);
			if (q >= 0) return q;
			q = case_fileUnreadable(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			return case_unrecognised(b, p, end);
		case 0x4f: // O
			q = case_starting(b, p, end);
			if (q >= 0) return q;
			q = case_opensslError(b, p, end);
			if (q >= 0) return q;
			q = case_dataChannelError(b, p, end);
			if (q >= 0) return q;
			q = case_fileUnreadable(b, p, end);
			if (q >= 0) return q;
			q = case_pushedOptionError(b, p, end);
			if (q >= 0) return q;
			q = case_optionFileError(b, p, end);
			if (q >= 0) return q;
			q = case_optionError(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			return case_unrecognised(b, p, end);
		case 0x52: // R
			q = case_resolvingFailed(b, p, end);
			if (q >= 0) return q;
			q = case_resolvingFailedOld(b, p, end);
			if (q >= 0) return q;
			q = case_alertReceived(b, p, end);
			if (q >= 0) return q;
			q = case_routeRefused(b, p, end);
			if (q >= 0) return q;
			q = case_dataChannelError(b, p, end);
			if (q >= 0) return q;
			q = case_restartPause(b, p, end);
			if (q >= 0) return q;
			q = case_fileUnreadable(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			return case_unrecognised(b, p, end);
		case 0x53: // S
			q = case_serverPollTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_alertSent(b, p, end);
			if (q >= 0) return q;
			q = case_dataChannelError(b, p, end);
			if (q >= 0) return q;
			q = case_restarting(b, p, end);
			if (q >= 0) return q;
			q = case_exiting(b, p, end);
			if (q >= 0) return q;
			q = case_fileUnreadable(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			return case_unrecognised(b, p, end);
		case 0x54: // T
			q = case_connected(b, p, end);
			if (q >= 0) return q;
			q = case_connectFailed(b, p, end);
			if (q >= 0) return q;
			q = case_bindFailed(b, p, end);
			if (q >= 0) return q;
			q = case_initialPacket(b, p, end);
			if (q >= 0) return q;
			q = case_opensslError(b, p, end);
			if (q >= 0) return q;
			q = case_tlsFailed(b, p, end);
			if (q >= 0) return q;
			q = case_tlsTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_tlsError(b, p, end);
			if (q >= 0) return q;
			q = case_dataChannelError(b, p, end);
			if (q >= 0) return q;
			q = case_fileUnreadable(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			return case_unrecognised(b, p, end);
		case 0x56: // V
			q = case_certificateAccepted(b, p, end);
			if (q >= 0) return q;
			q = case_certificateRejected(b, p, end);
			if (q >= 0) return q;
			q = case_certificateRejectedByMbedTls(b, p, end);
			if (q >= 0) return q;
			q = case_nameMismatch(b, p, end);
			if (q >= 0) return q;
			q = case_usageMismatch(b, p, end);
			if (q >= 0) return q;
			q = case_typeMismatch(b, p, end);
			if (q >= 0) return q;
			q = case_dataChannelError(b, p, end);
			if (q >= 0) return q;
			q = case_fileUnreadable(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			return case_unrecognised(b, p, end);
		case 0x57: // W
			q = case_ownCertificateNotYetValid(b, p, end);
			if (q >= 0) return q;
			q = case_ownCertificateExpired(b, p, end);
			if (q >= 0) return q;
			q = case_badPacketLength(b, p, end);
			if (q >= 0) return q;
			q = case_dataChannelError(b, p, end);
			if (q >= 0) return q;
			q = case_fileUnreadable(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			return case_unrecognised(b, p, end);
		case 0x5b: // [
			q = case_peerConnected(b, p, end);
			if (q >= 0) return q;
			q = case_peerInactive(b, p, end);
			if (q >= 0) return q;
			q = case_dataChannelError(b, p, end);
			if (q >= 0) return q;
			q = case_fileUnreadable(b, p, end);
			if (q >= 0) return q;
			return case_unrecognised(b, p, end);
		case 0x65: // e
			q = case_dataChannelError(b, p, end);
			if (q >= 0) return q;
			q = case_fileUnreadable(b, p, end);
			if (q >= 0) return q;
			q = case_interruptedCall(b, p, end);
			if (q >= 0) return q;
			return case_unrecognised(b, p, end);
		case 0x69: // i
		case 0x73: // s
			q = case_routeRefused(b, p, end);
			if (q >= 0) return q;
			q = case_dataChannelError(b, p, end);
			if (q >= 0) return q;
			q = case_fileUnreadable(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			return case_unrecognised(b, p, end);
		case 0x6c: // l
			q = case_libraryVersions(b, p, end);
			if (q >= 0) return q;
			q = case_dataChannelError(b, p, end);
			if (q >= 0) return q;
			q = case_fileUnreadable(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			return case_unrecognised(b, p, end);
		case 0x72: // r
		case 0x77: // w
			q = case_socketUnreachable(b, p, end);
			if (q >= 0) return q;
			q = case_socketFailed(b, p, end);
			if (q >= 0) return q;
			q = case_dataChannelError(b, p, end);
			if (q >= 0) return q;
			q = case_fileUnreadable(b, p, end);
			if (q >= 0) return q;
			return case_unrecognised(b, p, end);
		default:
			q = case_dataChannelError(b, p, end);
			if (q >= 0) return q;
			q = case_fileUnreadable(b, p, end);
			if (q >= 0) return q;
			return case_unrecognised(b, p, end);
	}
}

function case_starting(b: Uint8Array, p: number, end: number): number {
	// "OpenVPN "
	if (p + 8 > end ||
		b[p] !== 0x4f || b[p + 1] !== 0x70 || b[p + 2] !== 0x65 || b[p + 3] !== 0x6e || b[p + 4] !== 0x56 ||
		b[p + 5] !== 0x50 || b[p + 6] !== 0x4e || b[p + 7] !== 0x20) return -1;
	p += 8;
	from_version = p;
	p = rule_version(b, p, end);
	if (p < 0) return -1;
	to_version = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 0;
	return p;
}

function case_libraryVersions(b: Uint8Array, p: number, end: number): number {
	// "library versions: OpenSSL "
	if (p + 26 > end ||
		b[p] !== 0x6c || b[p + 1] !== 0x69 || b[p + 2] !== 0x62 || b[p + 3] !== 0x72 || b[p + 4] !== 0x61 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x79 || b[p + 7] !== 0x20 || b[p + 8] !== 0x76 || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x73 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6f || b[p + 14] !== 0x6e ||
		b[p + 15] !== 0x73 || b[p + 16] !== 0x3a || b[p + 17] !== 0x20 || b[p + 18] !== 0x4f || b[p + 19] !== 0x70 ||
		b[p + 20] !== 0x65 || b[p + 21] !== 0x6e || b[p + 22] !== 0x53 || b[p + 23] !== 0x53 || b[p + 24] !== 0x4c ||
		b[p + 25] !== 0x20) return -1;
	p += 26;
	from_opensslVersion = p;
	p = rule_opensslVersion(b, p, end);
	if (p < 0) return -1;
	to_opensslVersion = p;
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	from_opensslReleased = p;
	p = rule_opensslReleased(b, p, end);
	if (p < 0) return -1;
	to_opensslReleased = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 1;
	return p;
}

function case_resolvingFailed(b: Uint8Array, p: number, end: number): number {
	from_noAnswer = -1;
	from_noSuchName = -1;
	from_otherAnswer = -1;
	// "RESOLVE: Cannot resolve host address: "
	if (p + 38 > end ||
		b[p] !== 0x52 || b[p + 1] !== 0x45 || b[p + 2] !== 0x53 || b[p + 3] !== 0x4f || b[p + 4] !== 0x4c ||
		b[p + 5] !== 0x56 || b[p + 6] !== 0x45 || b[p + 7] !== 0x3a || b[p + 8] !== 0x20 || b[p + 9] !== 0x43 ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x6e || b[p + 12] !== 0x6e || b[p + 13] !== 0x6f || b[p + 14] !== 0x74 ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x72 || b[p + 17] !== 0x65 || b[p + 18] !== 0x73 || b[p + 19] !== 0x6f ||
		b[p + 20] !== 0x6c || b[p + 21] !== 0x76 || b[p + 22] !== 0x65 || b[p + 23] !== 0x20 || b[p + 24] !== 0x68 ||
		b[p + 25] !== 0x6f || b[p + 26] !== 0x73 || b[p + 27] !== 0x74 || b[p + 28] !== 0x20 || b[p + 29] !== 0x61 ||
		b[p + 30] !== 0x64 || b[p + 31] !== 0x64 || b[p + 32] !== 0x72 || b[p + 33] !== 0x65 || b[p + 34] !== 0x73 ||
		b[p + 35] !== 0x73 || b[p + 36] !== 0x3a || b[p + 37] !== 0x20) return -1;
	p += 38;
	from_host = p;
	p = rule_host(b, p, end);
	if (p < 0) return -1;
	to_host = p;
	// ":"
	if (p >= end || b[p] !== 0x3a) return -1;
	p += 1;
	from_port = p;
	p = rule_port(b, p, end);
	if (p < 0) return -1;
	to_port = p;
	// " ("
	if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) return -1;
	p += 2;
	const choice9 = p;
	choice9: {
		attempt10: {
			from_noAnswer = p;
			p = rule_noAnswer(b, p, end);
			if (p < 0) break attempt10;
			to_noAnswer = p;
			break choice9;
		}
		p = choice9;
		from_noAnswer = -1;
		attempt11: {
			from_noSuchName = p;
			p = rule_noSuchName(b, p, end);
			if (p < 0) break attempt11;
			to_noSuchName = p;
			break choice9;
		}
		p = choice9;
		from_noSuchName = -1;
		attempt12: {
			from_otherAnswer = p;
			p = rule_otherAnswer(b, p, end);
			if (p < 0) break attempt12;
			to_otherAnswer = p;
			break choice9;
		}
		p = choice9;
		from_otherAnswer = -1;
		return -1;
	}
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	// ")"
	if (p >= end || b[p] !== 0x29) return -1;
	p += 1;
	matched = 2;
	return p;
}

function case_resolvingFailedOld(b: Uint8Array, p: number, end: number): number {
	from_noAnswer = -1;
	from_noSuchName = -1;
	from_otherAnswer = -1;
	// "RESOLVE: Cannot resolve host address: "
	if (p + 38 > end ||
		b[p] !== 0x52 || b[p + 1] !== 0x45 || b[p + 2] !== 0x53 || b[p + 3] !== 0x4f || b[p + 4] !== 0x4c ||
		b[p + 5] !== 0x56 || b[p + 6] !== 0x45 || b[p + 7] !== 0x3a || b[p + 8] !== 0x20 || b[p + 9] !== 0x43 ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x6e || b[p + 12] !== 0x6e || b[p + 13] !== 0x6f || b[p + 14] !== 0x74 ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x72 || b[p + 17] !== 0x65 || b[p + 18] !== 0x73 || b[p + 19] !== 0x6f ||
		b[p + 20] !== 0x6c || b[p + 21] !== 0x76 || b[p + 22] !== 0x65 || b[p + 23] !== 0x20 || b[p + 24] !== 0x68 ||
		b[p + 25] !== 0x6f || b[p + 26] !== 0x73 || b[p + 27] !== 0x74 || b[p + 28] !== 0x20 || b[p + 29] !== 0x61 ||
		b[p + 30] !== 0x64 || b[p + 31] !== 0x64 || b[p + 32] !== 0x72 || b[p + 33] !== 0x65 || b[p + 34] !== 0x73 ||
		b[p + 35] !== 0x73 || b[p + 36] !== 0x3a || b[p + 37] !== 0x20) return -1;
	p += 38;
	from_host = p;
	p = rule_host(b, p, end);
	if (p < 0) return -1;
	to_host = p;
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	const choice13 = p;
	choice13: {
		attempt14: {
			from_noAnswer = p;
			p = rule_noAnswer(b, p, end);
			if (p < 0) break attempt14;
			to_noAnswer = p;
			break choice13;
		}
		p = choice13;
		from_noAnswer = -1;
		attempt15: {
			from_noSuchName = p;
			p = rule_noSuchName(b, p, end);
			if (p < 0) break attempt15;
			to_noSuchName = p;
			break choice13;
		}
		p = choice13;
		from_noSuchName = -1;
		attempt16: {
			from_otherAnswer = p;
			p = rule_otherAnswer(b, p, end);
			if (p < 0) break attempt16;
			to_otherAnswer = p;
			break choice13;
		}
		p = choice13;
		from_otherAnswer = -1;
		return -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 3;
	return p;
}

function case_protocolUndetermined(b: Uint8Array, p: number, end: number): number {
	// "Could not determine IPv4/IPv6 protocol"
	if (p + 38 > end ||
		b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6c || b[p + 4] !== 0x64 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x6e || b[p + 7] !== 0x6f || b[p + 8] !== 0x74 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x64 || b[p + 11] !== 0x65 || b[p + 12] !== 0x74 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
		b[p + 15] !== 0x6d || b[p + 16] !== 0x69 || b[p + 17] !== 0x6e || b[p + 18] !== 0x65 || b[p + 19] !== 0x20 ||
		b[p + 20] !== 0x49 || b[p + 21] !== 0x50 || b[p + 22] !== 0x76 || b[p + 23] !== 0x34 || b[p + 24] !== 0x2f ||
		b[p + 25] !== 0x49 || b[p + 26] !== 0x50 || b[p + 27] !== 0x76 || b[p + 28] !== 0x36 || b[p + 29] !== 0x20 ||
		b[p + 30] !== 0x70 || b[p + 31] !== 0x72 || b[p + 32] !== 0x6f || b[p + 33] !== 0x74 || b[p + 34] !== 0x6f ||
		b[p + 35] !== 0x63 || b[p + 36] !== 0x6f || b[p + 37] !== 0x6c) return -1;
	p += 38;
	matched = 4;
	return p;
}

function case_connecting(b: Uint8Array, p: number, end: number): number {
	from_family = -1;
	// "Attempting to establish TCP connection with "
	if (p + 44 > end ||
		b[p] !== 0x41 || b[p + 1] !== 0x74 || b[p + 2] !== 0x74 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6d ||
		b[p + 5] !== 0x70 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x74 || b[p + 12] !== 0x6f || b[p + 13] !== 0x20 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x73 || b[p + 16] !== 0x74 || b[p + 17] !== 0x61 || b[p + 18] !== 0x62 || b[p + 19] !== 0x6c ||
		b[p + 20] !== 0x69 || b[p + 21] !== 0x73 || b[p + 22] !== 0x68 || b[p + 23] !== 0x20 || b[p + 24] !== 0x54 ||
		b[p + 25] !== 0x43 || b[p + 26] !== 0x50 || b[p + 27] !== 0x20 || b[p + 28] !== 0x63 || b[p + 29] !== 0x6f ||
		b[p + 30] !== 0x6e || b[p + 31] !== 0x6e || b[p + 32] !== 0x65 || b[p + 33] !== 0x63 || b[p + 34] !== 0x74 ||
		b[p + 35] !== 0x69 || b[p + 36] !== 0x6f || b[p + 37] !== 0x6e || b[p + 38] !== 0x20 || b[p + 39] !== 0x77 ||
		b[p + 40] !== 0x69 || b[p + 41] !== 0x74 || b[p + 42] !== 0x68 || b[p + 43] !== 0x20) return -1;
	p += 44;
	const optional17 = p;
	optional17: {
		attempt18: {
			// "["
			if (p >= end || b[p] !== 0x5b) break attempt18;
			p += 1;
			from_family = p;
			p = rule_family(b, p, end);
			if (p < 0) break attempt18;
			to_family = p;
			// "]"
			if (p >= end || b[p] !== 0x5d) break attempt18;
			p += 1;
			break optional17;
		}
		p = optional17;
		from_family = -1;
	}
	from_peer = p;
	p = rule_peer(b, p, end);
	if (p < 0) return -1;
	to_peer = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 5;
	return p;
}

function case_connected(b: Uint8Array, p: number, end: number): number {
	from_family = -1;
	// "TCP connection established with "
	if (p + 32 > end ||
		b[p] !== 0x54 || b[p + 1] !== 0x43 || b[p + 2] !== 0x50 || b[p + 3] !== 0x20 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x6f || b[p + 6] !== 0x6e || b[p + 7] !== 0x6e || b[p + 8] !== 0x65 || b[p + 9] !== 0x63 ||
		b[p + 10] !== 0x74 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6f || b[p + 13] !== 0x6e || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x73 || b[p + 17] !== 0x74 || b[p + 18] !== 0x61 || b[p + 19] !== 0x62 ||
		b[p + 20] !== 0x6c || b[p + 21] !== 0x69 || b[p + 22] !== 0x73 || b[p + 23] !== 0x68 || b[p + 24] !== 0x65 ||
		b[p + 25] !== 0x64 || b[p + 26] !== 0x20 || b[p + 27] !== 0x77 || b[p + 28] !== 0x69 || b[p + 29] !== 0x74 ||
		b[p + 30] !== 0x68 || b[p + 31] !== 0x20) return -1;
	p += 32;
	const optional19 = p;
	optional19: {
		attempt20: {
			// "["
			if (p >= end || b[p] !== 0x5b) break attempt20;
			p += 1;
			from_family = p;
			p = rule_family(b, p, end);
			if (p < 0) break attempt20;
			to_family = p;
			// "]"
			if (p >= end || b[p] !== 0x5d) break attempt20;
			p += 1;
			break optional19;
		}
		p = optional19;
		from_family = -1;
	}
	from_peer = p;
	p = rule_peer(b, p, end);
	if (p < 0) return -1;
	to_peer = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 6;
	return p;
}

function part24(b: Uint8Array, p: number, end: number): number {
	from_timedOut = p;
	p = rule_timedOut(b, p, end);
	if (p < 0) return -1;
	to_timedOut = p;
	return p;
}

function part25(b: Uint8Array, p: number, end: number): number {
	from_noRoute = p;
	p = rule_noRoute(b, p, end);
	if (p < 0) return -1;
	to_noRoute = p;
	return p;
}

function part26(b: Uint8Array, p: number, end: number): number {
	from_otherReason = p;
	p = rule_otherReason(b, p, end);
	if (p < 0) return -1;
	to_otherReason = p;
	return p;
}

function case_connectFailed(b: Uint8Array, p: number, end: number): number {
	from_family = -1;
	from_timedOut = -1;
	from_refused = -1;
	from_reset = -1;
	from_noRoute = -1;
	from_networkUnreachable = -1;
	from_otherReason = -1;
	// "TCP: connect to "
	if (p + 16 > end ||
		b[p] !== 0x54 || b[p + 1] !== 0x43 || b[p + 2] !== 0x50 || b[p + 3] !== 0x3a || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x6f || b[p + 7] !== 0x6e || b[p + 8] !== 0x6e || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x63 || b[p + 11] !== 0x74 || b[p + 12] !== 0x20 || b[p + 13] !== 0x74 || b[p + 14] !== 0x6f ||
		b[p + 15] !== 0x20) return -1;
	p += 16;
	const optional21 = p;
	optional21: {
		attempt22: {
			// "["
			if (p >= end || b[p] !== 0x5b) break attempt22;
			p += 1;
			from_family = p;
			p = rule_family(b, p, end);
			if (p < 0) break attempt22;
			to_family = p;
			// "]"
			if (p >= end || b[p] !== 0x5d) break attempt22;
			p += 1;
			break optional21;
		}
		p = optional21;
		from_family = -1;
	}
	from_peer = p;
	p = rule_peer(b, p, end);
	if (p < 0) return -1;
	to_peer = p;
	// " failed"
	if (p + 7 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x66 || b[p + 2] !== 0x61 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6c ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x64) return -1;
	p += 7;
	p = rule_skipRetry(b, p, end);
	if (p < 0) return -1;
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	const choice23 = p;
	choice23: {
		switch (p < end ? b[p] : -1) {
			case -1:
				return -1;
			case 0x43: // C
				p = part24(b, p, end);
				if (p >= 0) break choice23;
				p = choice23;
				from_timedOut = -1;
				attempt27: {
					from_refused = p;
					p = rule_refused(b, p, end);
					if (p < 0) break attempt27;
					to_refused = p;
					break choice23;
				}
				p = choice23;
				from_refused = -1;
				attempt28: {
					from_reset = p;
					p = rule_reset(b, p, end);
					if (p < 0) break attempt28;
					to_reset = p;
					break choice23;
				}
				p = choice23;
				from_reset = -1;
				p = part26(b, p, end);
				if (p >= 0) break choice23;
				p = choice23;
				from_otherReason = -1;
				return -1;
			case 0x48: // H
				p = part25(b, p, end);
				if (p >= 0) break choice23;
				p = choice23;
				from_noRoute = -1;
				p = part26(b, p, end);
				if (p >= 0) break choice23;
				p = choice23;
				from_otherReason = -1;
				return -1;
			case 0x4e: // N
				p = part25(b, p, end);
				if (p >= 0) break choice23;
				p = choice23;
				from_noRoute = -1;
				attempt29: {
					from_networkUnreachable = p;
					p = rule_networkUnreachable(b, p, end);
					if (p < 0) break attempt29;
					to_networkUnreachable = p;
					break choice23;
				}
				p = choice23;
				from_networkUnreachable = -1;
				p = part26(b, p, end);
				if (p >= 0) break choice23;
				p = choice23;
				from_otherReason = -1;
				return -1;
			case 0x4f: // O
				p = part24(b, p, end);
				if (p >= 0) break choice23;
				p = choice23;
				from_timedOut = -1;
				p = part26(b, p, end);
				if (p >= 0) break choice23;
				p = choice23;
				from_otherReason = -1;
				return -1;
			default:
				p = part26(b, p, end);
				if (p >= 0) break choice23;
				p = choice23;
				from_otherReason = -1;
				return -1;
		}
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 7;
	return p;
}

function case_networkUnreachable(b: Uint8Array, p: number, end: number): number {
	// "Network unreachable, restarting"
	if (p + 31 > end ||
		b[p] !== 0x4e || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x77 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x6b || b[p + 7] !== 0x20 || b[p + 8] !== 0x75 || b[p + 9] !== 0x6e ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x65 || b[p + 12] !== 0x61 || b[p + 13] !== 0x63 || b[p + 14] !== 0x68 ||
		b[p + 15] !== 0x61 || b[p + 16] !== 0x62 || b[p + 17] !== 0x6c || b[p + 18] !== 0x65 || b[p + 19] !== 0x2c ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x72 || b[p + 22] !== 0x65 || b[p + 23] !== 0x73 || b[p + 24] !== 0x74 ||
		b[p + 25] !== 0x61 || b[p + 26] !== 0x72 || b[p + 27] !== 0x74 || b[p + 28] !== 0x69 || b[p + 29] !== 0x6e ||
		b[p + 30] !== 0x67) return -1;
	p += 31;
	matched = 8;
	return p;
}

function case_socketUnreachable(b: Uint8Array, p: number, end: number): number {
	from_read = -1;
	from_write = -1;
	from_networkUnreachable = -1;
	from_noRoute = -1;
	const choice30 = p;
	choice30: {
		attempt31: {
			from_read = p;
			p = rule_read(b, p, end);
			if (p < 0) break attempt31;
			to_read = p;
			break choice30;
		}
		p = choice30;
		from_read = -1;
		attempt32: {
			from_write = p;
			p = rule_write(b, p, end);
			if (p < 0) break attempt32;
			to_write = p;
			break choice30;
		}
		p = choice30;
		from_write = -1;
		return -1;
	}
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	from_protocol = p;
	p = rule_protocol(b, p, end);
	if (p < 0) return -1;
	to_protocol = p;
	const optional33 = p;
	optional33: {
		attempt34: {
			// " ["
			if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x5b) break attempt34;
			p += 2;
			p = rule_skipCode(b, p, end);
			if (p < 0) break attempt34;
			// "]"
			if (p >= end || b[p] !== 0x5d) break attempt34;
			p += 1;
			break optional33;
		}
		p = optional33;
	}
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	const choice35 = p;
	choice35: {
		attempt36: {
			from_networkUnreachable = p;
			p = rule_networkUnreachable(b, p, end);
			if (p < 0) break attempt36;
			to_networkUnreachable = p;
			break choice35;
		}
		p = choice35;
		from_networkUnreachable = -1;
		attempt37: {
			from_noRoute = p;
			p = rule_noRoute(b, p, end);
			if (p < 0) break attempt37;
			to_noRoute = p;
			break choice35;
		}
		p = choice35;
		from_noRoute = -1;
		return -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 9;
	return p;
}

function part44(b: Uint8Array, p: number, end: number): number {
	from_timedOut = p;
	p = rule_timedOut(b, p, end);
	if (p < 0) return -1;
	to_timedOut = p;
	return p;
}

function part45(b: Uint8Array, p: number, end: number): number {
	from_otherReason = p;
	p = rule_otherReason(b, p, end);
	if (p < 0) return -1;
	to_otherReason = p;
	return p;
}

function case_socketFailed(b: Uint8Array, p: number, end: number): number {
	from_read = -1;
	from_write = -1;
	from_timedOut = -1;
	from_refused = -1;
	from_reset = -1;
	from_otherReason = -1;
	const choice38 = p;
	choice38: {
		attempt39: {
			from_read = p;
			p = rule_read(b, p, end);
			if (p < 0) break attempt39;
			to_read = p;
			break choice38;
		}
		p = choice38;
		from_read = -1;
		attempt40: {
			from_write = p;
			p = rule_write(b, p, end);
			if (p < 0) break attempt40;
			to_write = p;
			break choice38;
		}
		p = choice38;
		from_write = -1;
		return -1;
	}
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	from_protocol = p;
	p = rule_protocol(b, p, end);
	if (p < 0) return -1;
	to_protocol = p;
	const optional41 = p;
	optional41: {
		attempt42: {
			// " ["
			if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x5b) break attempt42;
			p += 2;
			p = rule_skipCode(b, p, end);
			if (p < 0) break attempt42;
			// "]"
			if (p >= end || b[p] !== 0x5d) break attempt42;
			p += 1;
			break optional41;
		}
		p = optional41;
	}
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	const choice43 = p;
	choice43: {
		switch (p < end ? b[p] : -1) {
			case -1:
				return -1;
			case 0x43: // C
				p = part44(b, p, end);
				if (p >= 0) break choice43;
				p = choice43;
				from_timedOut = -1;
				attempt46: {
					from_refused = p;
					p = rule_refused(b, p, end);
					if (p < 0) break attempt46;
					to_refused = p;
					break choice43;
				}
				p = choice43;
				from_refused = -1;
				attempt47: {
					from_reset = p;
					p = rule_reset(b, p, end);
					if (p < 0) break attempt47;
					to_reset = p;
					break choice43;
				}
				p = choice43;
				from_reset = -1;
				p = part45(b, p, end);
				if (p >= 0) break choice43;
				p = choice43;
				from_otherReason = -1;
				return -1;
			case 0x4f: // O
				p = part44(b, p, end);
				if (p >= 0) break choice43;
				p = choice43;
				from_timedOut = -1;
				p = part45(b, p, end);
				if (p >= 0) break choice43;
				p = choice43;
				from_otherReason = -1;
				return -1;
			default:
				p = part45(b, p, end);
				if (p >= 0) break choice43;
				p = choice43;
				from_otherReason = -1;
				return -1;
		}
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 10;
	return p;
}

function case_connectionReset(b: Uint8Array, p: number, end: number): number {
	// "Connection reset, restarting ["
	if (p + 30 > end ||
		b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x72 || b[p + 12] !== 0x65 || b[p + 13] !== 0x73 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x74 || b[p + 16] !== 0x2c || b[p + 17] !== 0x20 || b[p + 18] !== 0x72 || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x73 || b[p + 21] !== 0x74 || b[p + 22] !== 0x61 || b[p + 23] !== 0x72 || b[p + 24] !== 0x74 ||
		b[p + 25] !== 0x69 || b[p + 26] !== 0x6e || b[p + 27] !== 0x67 || b[p + 28] !== 0x20 || b[p + 29] !== 0x5b) return -1;
	p += 30;
	from_code = p;
	p = rule_code(b, p, end);
	if (p < 0) return -1;
	to_code = p;
	// "]"
	if (p >= end || b[p] !== 0x5d) return -1;
	p += 1;
	matched = 11;
	return p;
}

function case_serverPollTimedOut(b: Uint8Array, p: number, end: number): number {
	// "Server poll timeout, restarting"
	if (p + 31 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x76 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x20 || b[p + 7] !== 0x70 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6c ||
		b[p + 10] !== 0x6c || b[p + 11] !== 0x20 || b[p + 12] !== 0x74 || b[p + 13] !== 0x69 || b[p + 14] !== 0x6d ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x6f || b[p + 17] !== 0x75 || b[p + 18] !== 0x74 || b[p + 19] !== 0x2c ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x72 || b[p + 22] !== 0x65 || b[p + 23] !== 0x73 || b[p + 24] !== 0x74 ||
		b[p + 25] !== 0x61 || b[p + 26] !== 0x72 || b[p + 27] !== 0x74 || b[p + 28] !== 0x69 || b[p + 29] !== 0x6e ||
		b[p + 30] !== 0x67) return -1;
	p += 31;
	matched = 12;
	return p;
}

function case_bindFailed(b: Uint8Array, p: number, end: number): number {
	// "TCP/UDP: Socket bind failed on local address "
	if (p + 45 > end ||
		b[p] !== 0x54 || b[p + 1] !== 0x43 || b[p + 2] !== 0x50 || b[p + 3] !== 0x2f || b[p + 4] !== 0x55 ||
		b[p + 5] !== 0x44 || b[p + 6] !== 0x50 || b[p + 7] !== 0x3a || b[p + 8] !== 0x20 || b[p + 9] !== 0x53 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x63 || b[p + 12] !== 0x6b || b[p + 13] !== 0x65 || b[p + 14] !== 0x74 ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x62 || b[p + 17] !== 0x69 || b[p + 18] !== 0x6e || b[p + 19] !== 0x64 ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x66 || b[p + 22] !== 0x61 || b[p + 23] !== 0x69 || b[p + 24] !== 0x6c ||
		b[p + 25] !== 0x65 || b[p + 26] !== 0x64 || b[p + 27] !== 0x20 || b[p + 28] !== 0x6f || b[p + 29] !== 0x6e ||
		b[p + 30] !== 0x20 || b[p + 31] !== 0x6c || b[p + 32] !== 0x6f || b[p + 33] !== 0x63 || b[p + 34] !== 0x61 ||
		b[p + 35] !== 0x6c || b[p + 36] !== 0x20 || b[p + 37] !== 0x61 || b[p + 38] !== 0x64 || b[p + 39] !== 0x64 ||
		b[p + 40] !== 0x72 || b[p + 41] !== 0x65 || b[p + 42] !== 0x73 || b[p + 43] !== 0x73 || b[p + 44] !== 0x20) return -1;
	p += 45;
	from_address = p;
	p = rule_address(b, p, end);
	if (p < 0) return -1;
	to_address = p;
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	from_errorText = p;
	p = rule_errorText(b, p, end);
	if (p < 0) return -1;
	to_errorText = p;
	matched = 13;
	return p;
}

function case_gaveUp(b: Uint8Array, p: number, end: number): number {
	// "All connections have been connect-retry-max ("
	if (p + 45 > end ||
		b[p] !== 0x41 || b[p + 1] !== 0x6c || b[p + 2] !== 0x6c || b[p + 3] !== 0x20 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x6f || b[p + 6] !== 0x6e || b[p + 7] !== 0x6e || b[p + 8] !== 0x65 || b[p + 9] !== 0x63 ||
		b[p + 10] !== 0x74 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6f || b[p + 13] !== 0x6e || b[p + 14] !== 0x73 ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x68 || b[p + 17] !== 0x61 || b[p + 18] !== 0x76 || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x62 || b[p + 22] !== 0x65 || b[p + 23] !== 0x65 || b[p + 24] !== 0x6e ||
		b[p + 25] !== 0x20 || b[p + 26] !== 0x63 || b[p + 27] !== 0x6f || b[p + 28] !== 0x6e || b[p + 29] !== 0x6e ||
		b[p + 30] !== 0x65 || b[p + 31] !== 0x63 || b[p + 32] !== 0x74 || b[p + 33] !== 0x2d || b[p + 34] !== 0x72 ||
		b[p + 35] !== 0x65 || b[p + 36] !== 0x74 || b[p + 37] !== 0x72 || b[p + 38] !== 0x79 || b[p + 39] !== 0x2d ||
		b[p + 40] !== 0x6d || b[p + 41] !== 0x61 || b[p + 42] !== 0x78 || b[p + 43] !== 0x20 || b[p + 44] !== 0x28) return -1;
	p += 45;
	from_count = p;
	p = rule_count(b, p, end);
	if (p < 0) return -1;
	to_count = p;
	// ") times unsuccessful, exiting"
	if (p + 29 > end ||
		b[p] !== 0x29 || b[p + 1] !== 0x20 || b[p + 2] !== 0x74 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6d ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x75 || b[p + 9] !== 0x6e ||
		b[p + 10] !== 0x73 || b[p + 11] !== 0x75 || b[p + 12] !== 0x63 || b[p + 13] !== 0x63 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x73 || b[p + 16] !== 0x73 || b[p + 17] !== 0x66 || b[p + 18] !== 0x75 || b[p + 19] !== 0x6c ||
		b[p + 20] !== 0x2c || b[p + 21] !== 0x20 || b[p + 22] !== 0x65 || b[p + 23] !== 0x78 || b[p + 24] !== 0x69 ||
		b[p + 25] !== 0x74 || b[p + 26] !== 0x69 || b[p + 27] !== 0x6e || b[p + 28] !== 0x67) return -1;
	p += 29;
	matched = 14;
	return p;
}

function case_initialPacket(b: Uint8Array, p: number, end: number): number {
	from_family = -1;
	// "TLS: Initial packet from "
	if (p + 25 > end ||
		b[p] !== 0x54 || b[p + 1] !== 0x4c || b[p + 2] !== 0x53 || b[p + 3] !== 0x3a || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x49 || b[p + 6] !== 0x6e || b[p + 7] !== 0x69 || b[p + 8] !== 0x74 || b[p + 9] !== 0x69 ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x6c || b[p + 12] !== 0x20 || b[p + 13] !== 0x70 || b[p + 14] !== 0x61 ||
		b[p + 15] !== 0x63 || b[p + 16] !== 0x6b || b[p + 17] !== 0x65 || b[p + 18] !== 0x74 || b[p + 19] !== 0x20 ||
		b[p + 20] !== 0x66 || b[p + 21] !== 0x72 || b[p + 22] !== 0x6f || b[p + 23] !== 0x6d || b[p + 24] !== 0x20) return -1;
	p += 25;
	const optional48 = p;
	optional48: {
		attempt49: {
			// "["
			if (p >= end || b[p] !== 0x5b) break attempt49;
			p += 1;
			from_family = p;
			p = rule_family(b, p, end);
			if (p < 0) break attempt49;
			to_family = p;
			// "]"
			if (p >= end || b[p] !== 0x5d) break attempt49;
			p += 1;
			break optional48;
		}
		p = optional48;
		from_family = -1;
	}
	from_peer = p;
	p = rule_peer(b, p, end);
	if (p < 0) return -1;
	to_peer = p;
	// ", sid="
	if (p + 6 > end ||
		b[p] !== 0x2c || b[p + 1] !== 0x20 || b[p + 2] !== 0x73 || b[p + 3] !== 0x69 || b[p + 4] !== 0x64 ||
		b[p + 5] !== 0x3d) return -1;
	p += 6;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 15;
	return p;
}

function case_certificateAccepted(b: Uint8Array, p: number, end: number): number {
	// "VERIFY OK: depth="
	if (p + 17 > end ||
		b[p] !== 0x56 || b[p + 1] !== 0x45 || b[p + 2] !== 0x52 || b[p + 3] !== 0x49 || b[p + 4] !== 0x46 ||
		b[p + 5] !== 0x59 || b[p + 6] !== 0x20 || b[p + 7] !== 0x4f || b[p + 8] !== 0x4b || b[p + 9] !== 0x3a ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x64 || b[p + 12] !== 0x65 || b[p + 13] !== 0x70 || b[p + 14] !== 0x74 ||
		b[p + 15] !== 0x68 || b[p + 16] !== 0x3d) return -1;
	p += 17;
	from_depth = p;
	p = rule_depth(b, p, end);
	if (p < 0) return -1;
	to_depth = p;
	// ", "
	if (p + 2 > end || b[p] !== 0x2c || b[p + 1] !== 0x20) return -1;
	p += 2;
	from_subject = p;
	p = rule_subject(b, p, end);
	if (p < 0) return -1;
	to_subject = p;
	matched = 16;
	return p;
}

function part51(b: Uint8Array, p: number, end: number): number {
	from_otherError = p;
	p = rule_otherError(b, p, end);
	if (p < 0) return -1;
	to_otherError = p;
	return p;
}

function case_certificateRejected(b: Uint8Array, p: number, end: number): number {
	from_notYetValid = -1;
	from_expired = -1;
	from_revocationListExpired = -1;
	from_revocationListNotYetValid = -1;
	from_unknownIssuer = -1;
	from_selfSignedInChain = -1;
	from_selfSigned = -1;
	from_unverifiedLeaf = -1;
	from_wrongPurpose = -1;
	from_wrongName = -1;
	from_otherError = -1;
	// "VERIFY ERROR: depth="
	if (p + 20 > end ||
		b[p] !== 0x56 || b[p + 1] !== 0x45 || b[p + 2] !== 0x52 || b[p + 3] !== 0x49 || b[p + 4] !== 0x46 ||
		b[p + 5] !== 0x59 || b[p + 6] !== 0x20 || b[p + 7] !== 0x45 || b[p + 8] !== 0x52 || b[p + 9] !== 0x52 ||
		b[p + 10] !== 0x4f || b[p + 11] !== 0x52 || b[p + 12] !== 0x3a || b[p + 13] !== 0x20 || b[p + 14] !== 0x64 ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x70 || b[p + 17] !== 0x74 || b[p + 18] !== 0x68 || b[p + 19] !== 0x3d) return -1;
	p += 20;
	from_depth = p;
	p = rule_depth(b, p, end);
	if (p < 0) return -1;
	to_depth = p;
	// ", error="
	if (p + 8 > end ||
		b[p] !== 0x2c || b[p + 1] !== 0x20 || b[p + 2] !== 0x65 || b[p + 3] !== 0x72 || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x6f || b[p + 6] !== 0x72 || b[p + 7] !== 0x3d) return -1;
	p += 8;
	const choice50 = p;
	choice50: {
		switch (p < end ? b[p] : -1) {
			case -1:
				return -1;
			case 0x43: // C
				attempt52: {
					from_revocationListExpired = p;
					p = rule_revocationListExpired(b, p, end);
					if (p < 0) break attempt52;
					to_revocationListExpired = p;
					break choice50;
				}
				p = choice50;
				from_revocationListExpired = -1;
				attempt53: {
					from_revocationListNotYetValid = p;
					p = rule_revocationListNotYetValid(b, p, end);
					if (p < 0) break attempt53;
					to_revocationListNotYetValid = p;
					break choice50;
				}
				p = choice50;
				from_revocationListNotYetValid = -1;
				p = part51(b, p, end);
				if (p >= 0) break choice50;
				p = choice50;
				from_otherError = -1;
				return -1;
			case 0x48: // H
			case 0x68: // h
				attempt54: {
					from_wrongName = p;
					p = rule_wrongName(b, p, end);
					if (p < 0) break attempt54;
					to_wrongName = p;
					break choice50;
				}
				p = choice50;
				from_wrongName = -1;
				p = part51(b, p, end);
				if (p >= 0) break choice50;
				p = choice50;
				from_otherError = -1;
				return -1;
			case 0x63: // c
				attempt55: {
					from_notYetValid = p;
					p = rule_notYetValid(b, p, end);
					if (p < 0) break attempt55;
					to_notYetValid = p;
					break choice50;
				}
				p = choice50;
				from_notYetValid = -1;
				attempt56: {
					from_expired = p;
					p = rule_expired(b, p, end);
					if (p < 0) break attempt56;
					to_expired = p;
					break choice50;
				}
				p = choice50;
				from_expired = -1;
				p = part51(b, p, end);
				if (p >= 0) break choice50;
				p = choice50;
				from_otherError = -1;
				return -1;
			case 0x73: // s
				attempt57: {
					from_selfSignedInChain = p;
					p = rule_selfSignedInChain(b, p, end);
					if (p < 0) break attempt57;
					to_selfSignedInChain = p;
					break choice50;
				}
				p = choice50;
				from_selfSignedInChain = -1;
				attempt58: {
					from_selfSigned = p;
					p = rule_selfSigned(b, p, end);
					if (p < 0) break attempt58;
					to_selfSigned = p;
					break choice50;
				}
				p = choice50;
				from_selfSigned = -1;
				p = part51(b, p, end);
				if (p >= 0) break choice50;
				p = choice50;
				from_otherError = -1;
				return -1;
			case 0x75: // u
				attempt59: {
					from_unknownIssuer = p;
					p = rule_unknownIssuer(b, p, end);
					if (p < 0) break attempt59;
					to_unknownIssuer = p;
					break choice50;
				}
				p = choice50;
				from_unknownIssuer = -1;
				attempt60: {
					from_unverifiedLeaf = p;
					p = rule_unverifiedLeaf(b, p, end);
					if (p < 0) break attempt60;
					to_unverifiedLeaf = p;
					break choice50;
				}
				p = choice50;
				from_unverifiedLeaf = -1;
				attempt61: {
					from_wrongPurpose = p;
					p = rule_wrongPurpose(b, p, end);
					if (p < 0) break attempt61;
					to_wrongPurpose = p;
					break choice50;
				}
				p = choice50;
				from_wrongPurpose = -1;
				p = part51(b, p, end);
				if (p >= 0) break choice50;
				p = choice50;
				from_otherError = -1;
				return -1;
			default:
				p = part51(b, p, end);
				if (p >= 0) break choice50;
				p = choice50;
				from_otherError = -1;
				return -1;
		}
	}
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	from_subject = p;
	p = rule_subject(b, p, end);
	if (p < 0) return -1;
	to_subject = p;
	const optional62 = p;
	optional62: {
		attempt63: {
			p = rule_skipSerial(b, p, end);
			if (p < 0) break attempt63;
			break optional62;
		}
		p = optional62;
	}
	matched = 17;
	return p;
}

function part67(b: Uint8Array, p: number, end: number): number {
	from_startsInFuture = p;
	p = rule_startsInFuture(b, p, end);
	if (p < 0) return -1;
	to_startsInFuture = p;
	return p;
}

function part68(b: Uint8Array, p: number, end: number): number {
	from_otherVerdict = p;
	p = rule_otherVerdict(b, p, end);
	if (p < 0) return -1;
	to_otherVerdict = p;
	return p;
}

function case_certificateRejectedByMbedTls(b: Uint8Array, p: number, end: number): number {
	from_startsInFuture = -1;
	from_hasExpired = -1;
	from_listExpired = -1;
	from_listFromFuture = -1;
	from_notTrusted = -1;
	from_nameDiffers = -1;
	from_usageDiffers = -1;
	from_otherVerdict = -1;
	// "VERIFY ERROR: depth="
	if (p + 20 > end ||
		b[p] !== 0x56 || b[p + 1] !== 0x45 || b[p + 2] !== 0x52 || b[p + 3] !== 0x49 || b[p + 4] !== 0x46 ||
		b[p + 5] !== 0x59 || b[p + 6] !== 0x20 || b[p + 7] !== 0x45 || b[p + 8] !== 0x52 || b[p + 9] !== 0x52 ||
		b[p + 10] !== 0x4f || b[p + 11] !== 0x52 || b[p + 12] !== 0x3a || b[p + 13] !== 0x20 || b[p + 14] !== 0x64 ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x70 || b[p + 17] !== 0x74 || b[p + 18] !== 0x68 || b[p + 19] !== 0x3d) return -1;
	p += 20;
	from_depth = p;
	p = rule_depth(b, p, end);
	if (p < 0) return -1;
	to_depth = p;
	// ", subject="
	if (p + 10 > end ||
		b[p] !== 0x2c || b[p + 1] !== 0x20 || b[p + 2] !== 0x73 || b[p + 3] !== 0x75 || b[p + 4] !== 0x62 ||
		b[p + 5] !== 0x6a || b[p + 6] !== 0x65 || b[p + 7] !== 0x63 || b[p + 8] !== 0x74 || b[p + 9] !== 0x3d) return -1;
	p += 10;
	from_subjectBeforeVerdict = p;
	p = rule_subjectBeforeVerdict(b, p, end);
	if (p < 0) return -1;
	to_subjectBeforeVerdict = p;
	const optional64 = p;
	optional64: {
		attempt65: {
			p = rule_skipSerialBeforeVerdict(b, p, end);
			if (p < 0) break attempt65;
			break optional64;
		}
		p = optional64;
	}
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	const choice66 = p;
	choice66: {
		switch (p < end ? b[p] : -1) {
			case -1:
				return -1;
			case 0x54: // T
				p = part67(b, p, end);
				if (p >= 0) break choice66;
				p = choice66;
				from_startsInFuture = -1;
				attempt69: {
					from_hasExpired = p;
					p = rule_hasExpired(b, p, end);
					if (p < 0) break attempt69;
					to_hasExpired = p;
					break choice66;
				}
				p = choice66;
				from_hasExpired = -1;
				attempt70: {
					from_listExpired = p;
					p = rule_listExpired(b, p, end);
					if (p < 0) break attempt70;
					to_listExpired = p;
					break choice66;
				}
				p = choice66;
				from_listExpired = -1;
				attempt71: {
					from_listFromFuture = p;
					p = rule_listFromFuture(b, p, end);
					if (p < 0) break attempt71;
					to_listFromFuture = p;
					break choice66;
				}
				p = choice66;
				from_listFromFuture = -1;
				attempt72: {
					from_notTrusted = p;
					p = rule_notTrusted(b, p, end);
					if (p < 0) break attempt72;
					to_notTrusted = p;
					break choice66;
				}
				p = choice66;
				from_notTrusted = -1;
				attempt73: {
					from_nameDiffers = p;
					p = rule_nameDiffers(b, p, end);
					if (p < 0) break attempt73;
					to_nameDiffers = p;
					break choice66;
				}
				p = choice66;
				from_nameDiffers = -1;
				p = part68(b, p, end);
				if (p >= 0) break choice66;
				p = choice66;
				from_otherVerdict = -1;
				return -1;
			case 0x55: // U
				p = part67(b, p, end);
				if (p >= 0) break choice66;
				p = choice66;
				from_startsInFuture = -1;
				attempt74: {
					from_usageDiffers = p;
					p = rule_usageDiffers(b, p, end);
					if (p < 0) break attempt74;
					to_usageDiffers = p;
					break choice66;
				}
				p = choice66;
				from_usageDiffers = -1;
				p = part68(b, p, end);
				if (p >= 0) break choice66;
				p = choice66;
				from_otherVerdict = -1;
				return -1;
			default:
				p = part67(b, p, end);
				if (p >= 0) break choice66;
				p = choice66;
				from_startsInFuture = -1;
				p = part68(b, p, end);
				if (p >= 0) break choice66;
				p = choice66;
				from_otherVerdict = -1;
				return -1;
		}
	}
	matched = 18;
	return p;
}

function case_nameMismatch(b: Uint8Array, p: number, end: number): number {
	// "VERIFY X509NAME ERROR: "
	if (p + 23 > end ||
		b[p] !== 0x56 || b[p + 1] !== 0x45 || b[p + 2] !== 0x52 || b[p + 3] !== 0x49 || b[p + 4] !== 0x46 ||
		b[p + 5] !== 0x59 || b[p + 6] !== 0x20 || b[p + 7] !== 0x58 || b[p + 8] !== 0x35 || b[p + 9] !== 0x30 ||
		b[p + 10] !== 0x39 || b[p + 11] !== 0x4e || b[p + 12] !== 0x41 || b[p + 13] !== 0x4d || b[p + 14] !== 0x45 ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x45 || b[p + 17] !== 0x52 || b[p + 18] !== 0x52 || b[p + 19] !== 0x4f ||
		b[p + 20] !== 0x52 || b[p + 21] !== 0x3a || b[p + 22] !== 0x20) return -1;
	p += 23;
	from_subjectBeforeMust = p;
	p = rule_subjectBeforeMust(b, p, end);
	if (p < 0) return -1;
	to_subjectBeforeMust = p;
	// ", must be "
	if (p + 10 > end ||
		b[p] !== 0x2c || b[p + 1] !== 0x20 || b[p + 2] !== 0x6d || b[p + 3] !== 0x75 || b[p + 4] !== 0x73 ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x62 || b[p + 8] !== 0x65 || b[p + 9] !== 0x20) return -1;
	p += 10;
	from_expected = p;
	p = rule_expected(b, p, end);
	if (p < 0) return -1;
	to_expected = p;
	matched = 19;
	return p;
}

function case_usageMismatch(b: Uint8Array, p: number, end: number): number {
	const choice75 = p;
	choice75: {
		attempt76: {
			// "VERIFY KU ERROR"
			if (p + 15 > end ||
				b[p] !== 0x56 || b[p + 1] !== 0x45 || b[p + 2] !== 0x52 || b[p + 3] !== 0x49 || b[p + 4] !== 0x46 ||
				b[p + 5] !== 0x59 || b[p + 6] !== 0x20 || b[p + 7] !== 0x4b || b[p + 8] !== 0x55 || b[p + 9] !== 0x20 ||
				b[p + 10] !== 0x45 || b[p + 11] !== 0x52 || b[p + 12] !== 0x52 || b[p + 13] !== 0x4f || b[p + 14] !== 0x52) break attempt76;
			p += 15;
			break choice75;
		}
		p = choice75;
		attempt77: {
			// "VERIFY EKU ERROR"
			if (p + 16 > end ||
				b[p] !== 0x56 || b[p + 1] !== 0x45 || b[p + 2] !== 0x52 || b[p + 3] !== 0x49 || b[p + 4] !== 0x46 ||
				b[p + 5] !== 0x59 || b[p + 6] !== 0x20 || b[p + 7] !== 0x45 || b[p + 8] !== 0x4b || b[p + 9] !== 0x55 ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x45 || b[p + 12] !== 0x52 || b[p + 13] !== 0x52 || b[p + 14] !== 0x4f ||
				b[p + 15] !== 0x52) break attempt77;
			p += 16;
			break choice75;
		}
		p = choice75;
		return -1;
	}
	matched = 20;
	return p;
}

function case_typeMismatch(b: Uint8Array, p: number, end: number): number {
	// "VERIFY nsCertType ERROR: "
	if (p + 25 > end ||
		b[p] !== 0x56 || b[p + 1] !== 0x45 || b[p + 2] !== 0x52 || b[p + 3] !== 0x49 || b[p + 4] !== 0x46 ||
		b[p + 5] !== 0x59 || b[p + 6] !== 0x20 || b[p + 7] !== 0x6e || b[p + 8] !== 0x73 || b[p + 9] !== 0x43 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x72 || b[p + 12] !== 0x74 || b[p + 13] !== 0x54 || b[p + 14] !== 0x79 ||
		b[p + 15] !== 0x70 || b[p + 16] !== 0x65 || b[p + 17] !== 0x20 || b[p + 18] !== 0x45 || b[p + 19] !== 0x52 ||
		b[p + 20] !== 0x52 || b[p + 21] !== 0x4f || b[p + 22] !== 0x52 || b[p + 23] !== 0x3a || b[p + 24] !== 0x20) return -1;
	p += 25;
	from_subjectBeforeRequire = p;
	p = rule_subjectBeforeRequire(b, p, end);
	if (p < 0) return -1;
	to_subjectBeforeRequire = p;
	// ", require nsCertType="
	if (p + 21 > end ||
		b[p] !== 0x2c || b[p + 1] !== 0x20 || b[p + 2] !== 0x72 || b[p + 3] !== 0x65 || b[p + 4] !== 0x71 ||
		b[p + 5] !== 0x75 || b[p + 6] !== 0x69 || b[p + 7] !== 0x72 || b[p + 8] !== 0x65 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x6e || b[p + 11] !== 0x73 || b[p + 12] !== 0x43 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
		b[p + 15] !== 0x74 || b[p + 16] !== 0x54 || b[p + 17] !== 0x79 || b[p + 18] !== 0x70 || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x3d) return -1;
	p += 21;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 21;
	return p;
}

function case_ownCertificateNotYetValid(b: Uint8Array, p: number, end: number): number {
	// "WARNING: Your certificate is not yet valid!"
	if (p + 43 > end ||
		b[p] !== 0x57 || b[p + 1] !== 0x41 || b[p + 2] !== 0x52 || b[p + 3] !== 0x4e || b[p + 4] !== 0x49 ||
		b[p + 5] !== 0x4e || b[p + 6] !== 0x47 || b[p + 7] !== 0x3a || b[p + 8] !== 0x20 || b[p + 9] !== 0x59 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x75 || b[p + 12] !== 0x72 || b[p + 13] !== 0x20 || b[p + 14] !== 0x63 ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x72 || b[p + 17] !== 0x74 || b[p + 18] !== 0x69 || b[p + 19] !== 0x66 ||
		b[p + 20] !== 0x69 || b[p + 21] !== 0x63 || b[p + 22] !== 0x61 || b[p + 23] !== 0x74 || b[p + 24] !== 0x65 ||
		b[p + 25] !== 0x20 || b[p + 26] !== 0x69 || b[p + 27] !== 0x73 || b[p + 28] !== 0x20 || b[p + 29] !== 0x6e ||
		b[p + 30] !== 0x6f || b[p + 31] !== 0x74 || b[p + 32] !== 0x20 || b[p + 33] !== 0x79 || b[p + 34] !== 0x65 ||
		b[p + 35] !== 0x74 || b[p + 36] !== 0x20 || b[p + 37] !== 0x76 || b[p + 38] !== 0x61 || b[p + 39] !== 0x6c ||
		b[p + 40] !== 0x69 || b[p + 41] !== 0x64 || b[p + 42] !== 0x21) return -1;
	p += 43;
	matched = 22;
	return p;
}

function case_ownCertificateExpired(b: Uint8Array, p: number, end: number): number {
	// "WARNING: Your certificate has expired!"
	if (p + 38 > end ||
		b[p] !== 0x57 || b[p + 1] !== 0x41 || b[p + 2] !== 0x52 || b[p + 3] !== 0x4e || b[p + 4] !== 0x49 ||
		b[p + 5] !== 0x4e || b[p + 6] !== 0x47 || b[p + 7] !== 0x3a || b[p + 8] !== 0x20 || b[p + 9] !== 0x59 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x75 || b[p + 12] !== 0x72 || b[p + 13] !== 0x20 || b[p + 14] !== 0x63 ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x72 || b[p + 17] !== 0x74 || b[p + 18] !== 0x69 || b[p + 19] !== 0x66 ||
		b[p + 20] !== 0x69 || b[p + 21] !== 0x63 || b[p + 22] !== 0x61 || b[p + 23] !== 0x74 || b[p + 24] !== 0x65 ||
		b[p + 25] !== 0x20 || b[p + 26] !== 0x68 || b[p + 27] !== 0x61 || b[p + 28] !== 0x73 || b[p + 29] !== 0x20 ||
		b[p + 30] !== 0x65 || b[p + 31] !== 0x78 || b[p + 32] !== 0x70 || b[p + 33] !== 0x69 || b[p + 34] !== 0x72 ||
		b[p + 35] !== 0x65 || b[p + 36] !== 0x64 || b[p + 37] !== 0x21) return -1;
	p += 38;
	matched = 23;
	return p;
}

function case_opensslError(b: Uint8Array, p: number, end: number): number {
	from_verifyFailed = -1;
	from_notTls = -1;
	from_opensslReason = -1;
	p = rule_skipOpensslError(b, p, end);
	if (p < 0) return -1;
	// ":"
	if (p >= end || b[p] !== 0x3a) return -1;
	p += 1;
	from_code = p;
	p = rule_code(b, p, end);
	if (p < 0) return -1;
	to_code = p;
	// ":"
	if (p >= end || b[p] !== 0x3a) return -1;
	p += 1;
	p = rule_skipLibrary(b, p, end);
	if (p < 0) return -1;
	// ":"
	if (p >= end || b[p] !== 0x3a) return -1;
	p += 1;
	p = rule_skipFunction(b, p, end);
	if (p < 0) return -1;
	// ":"
	if (p >= end || b[p] !== 0x3a) return -1;
	p += 1;
	const choice78 = p;
	choice78: {
		attempt79: {
			from_verifyFailed = p;
			p = rule_verifyFailed(b, p, end);
			if (p < 0) break attempt79;
			to_verifyFailed = p;
			break choice78;
		}
		p = choice78;
		from_verifyFailed = -1;
		attempt80: {
			from_notTls = p;
			p = rule_notTls(b, p, end);
			if (p < 0) break attempt80;
			to_notTls = p;
			break choice78;
		}
		p = choice78;
		from_notTls = -1;
		attempt81: {
			from_opensslReason = p;
			p = rule_opensslReason(b, p, end);
			if (p < 0) break attempt81;
			to_opensslReason = p;
			break choice78;
		}
		p = choice78;
		from_opensslReason = -1;
		return -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 24;
	return p;
}

function case_tlsFailed(b: Uint8Array, p: number, end: number): number {
	// "TLS Error: TLS handshake failed"
	if (p + 31 > end ||
		b[p] !== 0x54 || b[p + 1] !== 0x4c || b[p + 2] !== 0x53 || b[p + 3] !== 0x20 || b[p + 4] !== 0x45 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x72 || b[p + 7] !== 0x6f || b[p + 8] !== 0x72 || b[p + 9] !== 0x3a ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x54 || b[p + 12] !== 0x4c || b[p + 13] !== 0x53 || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x68 || b[p + 16] !== 0x61 || b[p + 17] !== 0x6e || b[p + 18] !== 0x64 || b[p + 19] !== 0x73 ||
		b[p + 20] !== 0x68 || b[p + 21] !== 0x61 || b[p + 22] !== 0x6b || b[p + 23] !== 0x65 || b[p + 24] !== 0x20 ||
		b[p + 25] !== 0x66 || b[p + 26] !== 0x61 || b[p + 27] !== 0x69 || b[p + 28] !== 0x6c || b[p + 29] !== 0x65 ||
		b[p + 30] !== 0x64) return -1;
	p += 31;
	matched = 25;
	return p;
}

function case_tlsTimedOut(b: Uint8Array, p: number, end: number): number {
	// "TLS Error: TLS key negotiation failed to occur within "
	if (p + 54 > end ||
		b[p] !== 0x54 || b[p + 1] !== 0x4c || b[p + 2] !== 0x53 || b[p + 3] !== 0x20 || b[p + 4] !== 0x45 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x72 || b[p + 7] !== 0x6f || b[p + 8] !== 0x72 || b[p + 9] !== 0x3a ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x54 || b[p + 12] !== 0x4c || b[p + 13] !== 0x53 || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x6b || b[p + 16] !== 0x65 || b[p + 17] !== 0x79 || b[p + 18] !== 0x20 || b[p + 19] !== 0x6e ||
		b[p + 20] !== 0x65 || b[p + 21] !== 0x67 || b[p + 22] !== 0x6f || b[p + 23] !== 0x74 || b[p + 24] !== 0x69 ||
		b[p + 25] !== 0x61 || b[p + 26] !== 0x74 || b[p + 27] !== 0x69 || b[p + 28] !== 0x6f || b[p + 29] !== 0x6e ||
		b[p + 30] !== 0x20 || b[p + 31] !== 0x66 || b[p + 32] !== 0x61 || b[p + 33] !== 0x69 || b[p + 34] !== 0x6c ||
		b[p + 35] !== 0x65 || b[p + 36] !== 0x64 || b[p + 37] !== 0x20 || b[p + 38] !== 0x74 || b[p + 39] !== 0x6f ||
		b[p + 40] !== 0x20 || b[p + 41] !== 0x6f || b[p + 42] !== 0x63 || b[p + 43] !== 0x63 || b[p + 44] !== 0x75 ||
		b[p + 45] !== 0x72 || b[p + 46] !== 0x20 || b[p + 47] !== 0x77 || b[p + 48] !== 0x69 || b[p + 49] !== 0x74 ||
		b[p + 50] !== 0x68 || b[p + 51] !== 0x69 || b[p + 52] !== 0x6e || b[p + 53] !== 0x20) return -1;
	p += 54;
	from_seconds = p;
	p = rule_seconds(b, p, end);
	if (p < 0) return -1;
	to_seconds = p;
	// " seconds"
	if (p + 8 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x73 || b[p + 2] !== 0x65 || b[p + 3] !== 0x63 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x64 || b[p + 7] !== 0x73) return -1;
	p += 8;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 26;
	return p;
}

function case_tlsError(b: Uint8Array, p: number, end: number): number {
	p = rule_skipTlsError(b, p, end);
	if (p < 0) return -1;
	from_detail = p;
	p = rule_detail(b, p, end);
	if (p < 0) return -1;
	to_detail = p;
	matched = 27;
	return p;
}

function case_tlsRestarting(b: Uint8Array, p: number, end: number): number {
	// "Fatal TLS error ("
	if (p + 17 > end ||
		b[p] !== 0x46 || b[p + 1] !== 0x61 || b[p + 2] !== 0x74 || b[p + 3] !== 0x61 || b[p + 4] !== 0x6c ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x54 || b[p + 7] !== 0x4c || b[p + 8] !== 0x53 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x72 || b[p + 12] !== 0x72 || b[p + 13] !== 0x6f || b[p + 14] !== 0x72 ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x28) return -1;
	p += 17;
	p = rule_skipInBrackets(b, p, end);
	if (p < 0) return -1;
	// "), restarting"
	if (p + 13 > end ||
		b[p] !== 0x29 || b[p + 1] !== 0x2c || b[p + 2] !== 0x20 || b[p + 3] !== 0x72 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x73 || b[p + 6] !== 0x74 || b[p + 7] !== 0x61 || b[p + 8] !== 0x72 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x69 || b[p + 11] !== 0x6e || b[p + 12] !== 0x67) return -1;
	p += 13;
	matched = 28;
	return p;
}

function case_alertSent(b: Uint8Array, p: number, end: number): number {
	// "Sent fatal SSL alert: "
	if (p + 22 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6e || b[p + 3] !== 0x74 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x66 || b[p + 6] !== 0x61 || b[p + 7] !== 0x74 || b[p + 8] !== 0x61 || b[p + 9] !== 0x6c ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x53 || b[p + 12] !== 0x53 || b[p + 13] !== 0x4c || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x61 || b[p + 16] !== 0x6c || b[p + 17] !== 0x65 || b[p + 18] !== 0x72 || b[p + 19] !== 0x74 ||
		b[p + 20] !== 0x3a || b[p + 21] !== 0x20) return -1;
	p += 22;
	from_alert = p;
	p = rule_alert(b, p, end);
	if (p < 0) return -1;
	to_alert = p;
	matched = 29;
	return p;
}

function case_alertReceived(b: Uint8Array, p: number, end: number): number {
	// "Received fatal SSL alert: "
	if (p + 26 > end ||
		b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x63 || b[p + 3] !== 0x65 || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x76 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x66 ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x74 || b[p + 12] !== 0x61 || b[p + 13] !== 0x6c || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x53 || b[p + 16] !== 0x53 || b[p + 17] !== 0x4c || b[p + 18] !== 0x20 || b[p + 19] !== 0x61 ||
		b[p + 20] !== 0x6c || b[p + 21] !== 0x65 || b[p + 22] !== 0x72 || b[p + 23] !== 0x74 || b[p + 24] !== 0x3a ||
		b[p + 25] !== 0x20) return -1;
	p += 26;
	from_alert = p;
	p = rule_alert(b, p, end);
	if (p < 0) return -1;
	to_alert = p;
	matched = 30;
	return p;
}

function case_peerConnected(b: Uint8Array, p: number, end: number): number {
	from_family = -1;
	// "["
	if (p >= end || b[p] !== 0x5b) return -1;
	p += 1;
	from_name = p;
	p = rule_name(b, p, end);
	if (p < 0) return -1;
	to_name = p;
	// "] Peer Connection Initiated with "
	if (p + 33 > end ||
		b[p] !== 0x5d || b[p + 1] !== 0x20 || b[p + 2] !== 0x50 || b[p + 3] !== 0x65 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x20 || b[p + 7] !== 0x43 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
		b[p + 10] !== 0x6e || b[p + 11] !== 0x65 || b[p + 12] !== 0x63 || b[p + 13] !== 0x74 || b[p + 14] !== 0x69 ||
		b[p + 15] !== 0x6f || b[p + 16] !== 0x6e || b[p + 17] !== 0x20 || b[p + 18] !== 0x49 || b[p + 19] !== 0x6e ||
		b[p + 20] !== 0x69 || b[p + 21] !== 0x74 || b[p + 22] !== 0x69 || b[p + 23] !== 0x61 || b[p + 24] !== 0x74 ||
		b[p + 25] !== 0x65 || b[p + 26] !== 0x64 || b[p + 27] !== 0x20 || b[p + 28] !== 0x77 || b[p + 29] !== 0x69 ||
		b[p + 30] !== 0x74 || b[p + 31] !== 0x68 || b[p + 32] !== 0x20) return -1;
	p += 33;
	const optional82 = p;
	optional82: {
		attempt83: {
			// "["
			if (p >= end || b[p] !== 0x5b) break attempt83;
			p += 1;
			from_family = p;
			p = rule_family(b, p, end);
			if (p < 0) break attempt83;
			to_family = p;
			// "]"
			if (p >= end || b[p] !== 0x5d) break attempt83;
			p += 1;
			break optional82;
		}
		p = optional82;
		from_family = -1;
	}
	from_peer = p;
	p = rule_peer(b, p, end);
	if (p < 0) return -1;
	to_peer = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 31;
	return p;
}

function case_authFailed(b: Uint8Array, p: number, end: number): number {
	from_cipherMismatch = -1;
	from_detail = -1;
	// "AUTH: Received control message: AUTH_FAILED"
	if (p + 43 > end ||
		b[p] !== 0x41 || b[p + 1] !== 0x55 || b[p + 2] !== 0x54 || b[p + 3] !== 0x48 || b[p + 4] !== 0x3a ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x52 || b[p + 7] !== 0x65 || b[p + 8] !== 0x63 || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x69 || b[p + 11] !== 0x76 || b[p + 12] !== 0x65 || b[p + 13] !== 0x64 || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x63 || b[p + 16] !== 0x6f || b[p + 17] !== 0x6e || b[p + 18] !== 0x74 || b[p + 19] !== 0x72 ||
		b[p + 20] !== 0x6f || b[p + 21] !== 0x6c || b[p + 22] !== 0x20 || b[p + 23] !== 0x6d || b[p + 24] !== 0x65 ||
		b[p + 25] !== 0x73 || b[p + 26] !== 0x73 || b[p + 27] !== 0x61 || b[p + 28] !== 0x67 || b[p + 29] !== 0x65 ||
		b[p + 30] !== 0x3a || b[p + 31] !== 0x20 || b[p + 32] !== 0x41 || b[p + 33] !== 0x55 || b[p + 34] !== 0x54 ||
		b[p + 35] !== 0x48 || b[p + 36] !== 0x5f || b[p + 37] !== 0x46 || b[p + 38] !== 0x41 || b[p + 39] !== 0x49 ||
		b[p + 40] !== 0x4c || b[p + 41] !== 0x45 || b[p + 42] !== 0x44) return -1;
	p += 43;
	const optional84 = p;
	optional84: {
		attempt85: {
			// ","
			if (p >= end || b[p] !== 0x2c) break attempt85;
			p += 1;
			const choice86 = p;
			choice86: {
				attempt87: {
					from_cipherMismatch = p;
					p = rule_cipherMismatch(b, p, end);
					if (p < 0) break attempt87;
					to_cipherMismatch = p;
					break choice86;
				}
				p = choice86;
				from_cipherMismatch = -1;
				attempt88: {
					from_detail = p;
					p = rule_detail(b, p, end);
					if (p < 0) break attempt88;
					to_detail = p;
					break choice86;
				}
				p = choice86;
				from_detail = -1;
				break attempt85;
			}
			break optional84;
		}
		p = optional84;
		from_cipherMismatch = -1;
		from_detail = -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 32;
	return p;
}

function case_noPushReply(b: Uint8Array, p: number, end: number): number {
	// "No reply from server to push requests in "
	if (p + 41 > end ||
		b[p] !== 0x4e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x72 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x70 || b[p + 6] !== 0x6c || b[p + 7] !== 0x79 || b[p + 8] !== 0x20 || b[p + 9] !== 0x66 ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6d || b[p + 13] !== 0x20 || b[p + 14] !== 0x73 ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x72 || b[p + 17] !== 0x76 || b[p + 18] !== 0x65 || b[p + 19] !== 0x72 ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x74 || b[p + 22] !== 0x6f || b[p + 23] !== 0x20 || b[p + 24] !== 0x70 ||
		b[p + 25] !== 0x75 || b[p + 26] !== 0x73 || b[p + 27] !== 0x68 || b[p + 28] !== 0x20 || b[p + 29] !== 0x72 ||
		b[p + 30] !== 0x65 || b[p + 31] !== 0x71 || b[p + 32] !== 0x75 || b[p + 33] !== 0x65 || b[p + 34] !== 0x73 ||
		b[p + 35] !== 0x74 || b[p + 36] !== 0x73 || b[p + 37] !== 0x20 || b[p + 38] !== 0x69 || b[p + 39] !== 0x6e ||
		b[p + 40] !== 0x20) return -1;
	p += 41;
	from_seconds = p;
	p = rule_seconds(b, p, end);
	if (p < 0) return -1;
	to_seconds = p;
	// "s"
	if (p >= end || b[p] !== 0x73) return -1;
	p += 1;
	matched = 33;
	return p;
}

function case_noPushReplyOld(b: Uint8Array, p: number, end: number): number {
	// "No reply from server after sending "
	if (p + 35 > end ||
		b[p] !== 0x4e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x72 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x70 || b[p + 6] !== 0x6c || b[p + 7] !== 0x79 || b[p + 8] !== 0x20 || b[p + 9] !== 0x66 ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6d || b[p + 13] !== 0x20 || b[p + 14] !== 0x73 ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x72 || b[p + 17] !== 0x76 || b[p + 18] !== 0x65 || b[p + 19] !== 0x72 ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x61 || b[p + 22] !== 0x66 || b[p + 23] !== 0x74 || b[p + 24] !== 0x65 ||
		b[p + 25] !== 0x72 || b[p + 26] !== 0x20 || b[p + 27] !== 0x73 || b[p + 28] !== 0x65 || b[p + 29] !== 0x6e ||
		b[p + 30] !== 0x64 || b[p + 31] !== 0x69 || b[p + 32] !== 0x6e || b[p + 33] !== 0x67 || b[p + 34] !== 0x20) return -1;
	p += 35;
	p = rule_skipNumber(b, p, end);
	if (p < 0) return -1;
	// " push requests"
	if (p + 14 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x70 || b[p + 2] !== 0x75 || b[p + 3] !== 0x73 || b[p + 4] !== 0x68 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x72 || b[p + 7] !== 0x65 || b[p + 8] !== 0x71 || b[p + 9] !== 0x75 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x73 || b[p + 12] !== 0x74 || b[p + 13] !== 0x73) return -1;
	p += 14;
	matched = 34;
	return p;
}

function case_up(b: Uint8Array, p: number, end: number): number {
	from_withErrors = -1;
	// "Initialization Sequence Completed"
	if (p + 33 > end ||
		b[p] !== 0x49 || b[p + 1] !== 0x6e || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x6c || b[p + 7] !== 0x69 || b[p + 8] !== 0x7a || b[p + 9] !== 0x61 ||
		b[p + 10] !== 0x74 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6f || b[p + 13] !== 0x6e || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x53 || b[p + 16] !== 0x65 || b[p + 17] !== 0x71 || b[p + 18] !== 0x75 || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x6e || b[p + 21] !== 0x63 || b[p + 22] !== 0x65 || b[p + 23] !== 0x20 || b[p + 24] !== 0x43 ||
		b[p + 25] !== 0x6f || b[p + 26] !== 0x6d || b[p + 27] !== 0x70 || b[p + 28] !== 0x6c || b[p + 29] !== 0x65 ||
		b[p + 30] !== 0x74 || b[p + 31] !== 0x65 || b[p + 32] !== 0x64) return -1;
	p += 33;
	const optional89 = p;
	optional89: {
		attempt90: {
			from_withErrors = p;
			p = rule_withErrors(b, p, end);
			if (p < 0) break attempt90;
			to_withErrors = p;
			break optional89;
		}
		p = optional89;
		from_withErrors = -1;
	}
	matched = 35;
	return p;
}

function case_peerInactive(b: Uint8Array, p: number, end: number): number {
	// "["
	if (p >= end || b[p] !== 0x5b) return -1;
	p += 1;
	from_name = p;
	p = rule_name(b, p, end);
	if (p < 0) return -1;
	to_name = p;
	// "] Inactivity timeout ("
	if (p + 22 > end ||
		b[p] !== 0x5d || b[p + 1] !== 0x20 || b[p + 2] !== 0x49 || b[p + 3] !== 0x6e || b[p + 4] !== 0x61 ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x76 || b[p + 9] !== 0x69 ||
		b[p + 10] !== 0x74 || b[p + 11] !== 0x79 || b[p + 12] !== 0x20 || b[p + 13] !== 0x74 || b[p + 14] !== 0x69 ||
		b[p + 15] !== 0x6d || b[p + 16] !== 0x65 || b[p + 17] !== 0x6f || b[p + 18] !== 0x75 || b[p + 19] !== 0x74 ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x28) return -1;
	p += 22;
	p = rule_skipInBrackets(b, p, end);
	if (p < 0) return -1;
	// "), "
	if (p + 3 > end || b[p] !== 0x29 || b[p + 1] !== 0x2c || b[p + 2] !== 0x20) return -1;
	p += 3;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 36;
	return p;
}

function case_inactive(b: Uint8Array, p: number, end: number): number {
	// "Inactivity timeout ("
	if (p + 20 > end ||
		b[p] !== 0x49 || b[p + 1] !== 0x6e || b[p + 2] !== 0x61 || b[p + 3] !== 0x63 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x76 || b[p + 7] !== 0x69 || b[p + 8] !== 0x74 || b[p + 9] !== 0x79 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x74 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6d || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x6f || b[p + 16] !== 0x75 || b[p + 17] !== 0x74 || b[p + 18] !== 0x20 || b[p + 19] !== 0x28) return -1;
	p += 20;
	p = rule_skipInBrackets(b, p, end);
	if (p < 0) return -1;
	// "), "
	if (p + 3 > end || b[p] !== 0x29 || b[p + 1] !== 0x2c || b[p + 2] !== 0x20) return -1;
	p += 3;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 37;
	return p;
}

function case_routeFailed(b: Uint8Array, p: number, end: number): number {
	// "ERROR: "
	if (p + 7 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x52 || b[p + 2] !== 0x52 || b[p + 3] !== 0x4f || b[p + 4] !== 0x52 ||
		b[p + 5] !== 0x3a || b[p + 6] !== 0x20) return -1;
	p += 7;
	p = rule_skipSystem(b, p, end);
	if (p < 0) return -1;
	// " route "
	if (p + 7 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x72 || b[p + 2] !== 0x6f || b[p + 3] !== 0x75 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x20) return -1;
	p += 7;
	p = rule_skipFamily(b, p, end);
	if (p < 0) return -1;
	from_action = p;
	p = rule_action(b, p, end);
	if (p < 0) return -1;
	to_action = p;
	// " command failed"
	if (p + 15 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x63 || b[p + 2] !== 0x6f || b[p + 3] !== 0x6d || b[p + 4] !== 0x6d ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x6e || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x66 ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6c || b[p + 13] !== 0x65 || b[p + 14] !== 0x64) return -1;
	p += 15;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 38;
	return p;
}

function case_routeRefused(b: Uint8Array, p: number, end: number): number {
	p = rule_skipRouteRefused(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 39;
	return p;
}

function case_tunDeviceFailed(b: Uint8Array, p: number, end: number): number {
	p = rule_skipTunError(b, p, end);
	if (p < 0) return -1;
	from_detail = p;
	p = rule_detail(b, p, end);
	if (p < 0) return -1;
	to_detail = p;
	matched = 40;
	return p;
}

function case_badPacketLength(b: Uint8Array, p: number, end: number): number {
	// "WARNING: Bad encapsulated packet length from peer ("
	if (p + 51 > end ||
		b[p] !== 0x57 || b[p + 1] !== 0x41 || b[p + 2] !== 0x52 || b[p + 3] !== 0x4e || b[p + 4] !== 0x49 ||
		b[p + 5] !== 0x4e || b[p + 6] !== 0x47 || b[p + 7] !== 0x3a || b[p + 8] !== 0x20 || b[p + 9] !== 0x42 ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x64 || b[p + 12] !== 0x20 || b[p + 13] !== 0x65 || b[p + 14] !== 0x6e ||
		b[p + 15] !== 0x63 || b[p + 16] !== 0x61 || b[p + 17] !== 0x70 || b[p + 18] !== 0x73 || b[p + 19] !== 0x75 ||
		b[p + 20] !== 0x6c || b[p + 21] !== 0x61 || b[p + 22] !== 0x74 || b[p + 23] !== 0x65 || b[p + 24] !== 0x64 ||
		b[p + 25] !== 0x20 || b[p + 26] !== 0x70 || b[p + 27] !== 0x61 || b[p + 28] !== 0x63 || b[p + 29] !== 0x6b ||
		b[p + 30] !== 0x65 || b[p + 31] !== 0x74 || b[p + 32] !== 0x20 || b[p + 33] !== 0x6c || b[p + 34] !== 0x65 ||
		b[p + 35] !== 0x6e || b[p + 36] !== 0x67 || b[p + 37] !== 0x74 || b[p + 38] !== 0x68 || b[p + 39] !== 0x20 ||
		b[p + 40] !== 0x66 || b[p + 41] !== 0x72 || b[p + 42] !== 0x6f || b[p + 43] !== 0x6d || b[p + 44] !== 0x20 ||
		b[p + 45] !== 0x70 || b[p + 46] !== 0x65 || b[p + 47] !== 0x65 || b[p + 48] !== 0x72 || b[p + 49] !== 0x20 ||
		b[p + 50] !== 0x28) return -1;
	p += 51;
	from_length = p;
	p = rule_length(b, p, end);
	if (p < 0) return -1;
	to_length = p;
	// ")"
	if (p >= end || b[p] !== 0x29) return -1;
	p += 1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 41;
	return p;
}

function case_dataChannelError(b: Uint8Array, p: number, end: number): number {
	p = rule_skipDataError(b, p, end);
	if (p < 0) return -1;
	from_detail = p;
	p = rule_detail(b, p, end);
	if (p < 0) return -1;
	to_detail = p;
	matched = 42;
	return p;
}

function case_restarting(b: Uint8Array, p: number, end: number): number {
	from_hard = -1;
	from_soft = -1;
	from_signal = p;
	p = rule_signal(b, p, end);
	if (p < 0) return -1;
	to_signal = p;
	// "["
	if (p >= end || b[p] !== 0x5b) return -1;
	p += 1;
	const choice91 = p;
	choice91: {
		attempt92: {
			from_hard = p;
			p = rule_hard(b, p, end);
			if (p < 0) break attempt92;
			to_hard = p;
			break choice91;
		}
		p = choice91;
		from_hard = -1;
		attempt93: {
			from_soft = p;
			p = rule_soft(b, p, end);
			if (p < 0) break attempt93;
			to_soft = p;
			break choice91;
		}
		p = choice91;
		from_soft = -1;
		return -1;
	}
	// ","
	if (p >= end || b[p] !== 0x2c) return -1;
	p += 1;
	from_reason = p;
	p = rule_reason(b, p, end);
	if (p < 0) return -1;
	to_reason = p;
	// "] received, "
	if (p + 12 > end ||
		b[p] !== 0x5d || b[p + 1] !== 0x20 || b[p + 2] !== 0x72 || b[p + 3] !== 0x65 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x69 || b[p + 7] !== 0x76 || b[p + 8] !== 0x65 || b[p + 9] !== 0x64 ||
		b[p + 10] !== 0x2c || b[p + 11] !== 0x20) return -1;
	p += 12;
	const choice94 = p;
	choice94: {
		attempt95: {
			// "process restarting"
			if (p + 18 > end ||
				b[p] !== 0x70 || b[p + 1] !== 0x72 || b[p + 2] !== 0x6f || b[p + 3] !== 0x63 || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x73 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x72 || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x73 || b[p + 11] !== 0x74 || b[p + 12] !== 0x61 || b[p + 13] !== 0x72 || b[p + 14] !== 0x74 ||
				b[p + 15] !== 0x69 || b[p + 16] !== 0x6e || b[p + 17] !== 0x67) break attempt95;
			p += 18;
			break choice94;
		}
		p = choice94;
		attempt96: {
			// "client-instance restarting"
			if (p + 26 > end ||
				b[p] !== 0x63 || b[p + 1] !== 0x6c || b[p + 2] !== 0x69 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6e ||
				b[p + 5] !== 0x74 || b[p + 6] !== 0x2d || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x73 ||
				b[p + 10] !== 0x74 || b[p + 11] !== 0x61 || b[p + 12] !== 0x6e || b[p + 13] !== 0x63 || b[p + 14] !== 0x65 ||
				b[p + 15] !== 0x20 || b[p + 16] !== 0x72 || b[p + 17] !== 0x65 || b[p + 18] !== 0x73 || b[p + 19] !== 0x74 ||
				b[p + 20] !== 0x61 || b[p + 21] !== 0x72 || b[p + 22] !== 0x74 || b[p + 23] !== 0x69 || b[p + 24] !== 0x6e ||
				b[p + 25] !== 0x67) break attempt96;
			p += 26;
			break choice94;
		}
		p = choice94;
		return -1;
	}
	matched = 43;
	return p;
}

function case_exiting(b: Uint8Array, p: number, end: number): number {
	from_hard = -1;
	from_soft = -1;
	from_signal = p;
	p = rule_signal(b, p, end);
	if (p < 0) return -1;
	to_signal = p;
	// "["
	if (p >= end || b[p] !== 0x5b) return -1;
	p += 1;
	const choice97 = p;
	choice97: {
		attempt98: {
			from_hard = p;
			p = rule_hard(b, p, end);
			if (p < 0) break attempt98;
			to_hard = p;
			break choice97;
		}
		p = choice97;
		from_hard = -1;
		attempt99: {
			from_soft = p;
			p = rule_soft(b, p, end);
			if (p < 0) break attempt99;
			to_soft = p;
			break choice97;
		}
		p = choice97;
		from_soft = -1;
		return -1;
	}
	// ","
	if (p >= end || b[p] !== 0x2c) return -1;
	p += 1;
	from_reason = p;
	p = rule_reason(b, p, end);
	if (p < 0) return -1;
	to_reason = p;
	// "] received, "
	if (p + 12 > end ||
		b[p] !== 0x5d || b[p + 1] !== 0x20 || b[p + 2] !== 0x72 || b[p + 3] !== 0x65 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x69 || b[p + 7] !== 0x76 || b[p + 8] !== 0x65 || b[p + 9] !== 0x64 ||
		b[p + 10] !== 0x2c || b[p + 11] !== 0x20) return -1;
	p += 12;
	const choice100 = p;
	choice100: {
		attempt101: {
			// "process exiting"
			if (p + 15 > end ||
				b[p] !== 0x70 || b[p + 1] !== 0x72 || b[p + 2] !== 0x6f || b[p + 3] !== 0x63 || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x73 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x65 || b[p + 9] !== 0x78 ||
				b[p + 10] !== 0x69 || b[p + 11] !== 0x74 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6e || b[p + 14] !== 0x67) break attempt101;
			p += 15;
			break choice100;
		}
		p = choice100;
		attempt102: {
			// "client-instance exiting"
			if (p + 23 > end ||
				b[p] !== 0x63 || b[p + 1] !== 0x6c || b[p + 2] !== 0x69 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6e ||
				b[p + 5] !== 0x74 || b[p + 6] !== 0x2d || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x73 ||
				b[p + 10] !== 0x74 || b[p + 11] !== 0x61 || b[p + 12] !== 0x6e || b[p + 13] !== 0x63 || b[p + 14] !== 0x65 ||
				b[p + 15] !== 0x20 || b[p + 16] !== 0x65 || b[p + 17] !== 0x78 || b[p + 18] !== 0x69 || b[p + 19] !== 0x74 ||
				b[p + 20] !== 0x69 || b[p + 21] !== 0x6e || b[p + 22] !== 0x67) break attempt102;
			p += 23;
			break choice100;
		}
		p = choice100;
		return -1;
	}
	matched = 44;
	return p;
}

function case_restartPause(b: Uint8Array, p: number, end: number): number {
	// "Restart pause, "
	if (p + 15 > end ||
		b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x61 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x74 || b[p + 7] !== 0x20 || b[p + 8] !== 0x70 || b[p + 9] !== 0x61 ||
		b[p + 10] !== 0x75 || b[p + 11] !== 0x73 || b[p + 12] !== 0x65 || b[p + 13] !== 0x2c || b[p + 14] !== 0x20) return -1;
	p += 15;
	from_seconds = p;
	p = rule_seconds(b, p, end);
	if (p < 0) return -1;
	to_seconds = p;
	// " second(s)"
	if (p + 10 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x73 || b[p + 2] !== 0x65 || b[p + 3] !== 0x63 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x64 || b[p + 7] !== 0x28 || b[p + 8] !== 0x73 || b[p + 9] !== 0x29) return -1;
	p += 10;
	matched = 45;
	return p;
}

function case_fileUnreadable(b: Uint8Array, p: number, end: number): number {
	p = rule_skipFileError(b, p, end);
	if (p < 0) return -1;
	from_detail = p;
	p = rule_detail(b, p, end);
	if (p < 0) return -1;
	to_detail = p;
	matched = 46;
	return p;
}

function case_pushedOptionError(b: Uint8Array, p: number, end: number): number {
	// "Options error: "
	if (p + 15 > end ||
		b[p] !== 0x4f || b[p + 1] !== 0x70 || b[p + 2] !== 0x74 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x65 || b[p + 9] !== 0x72 ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x6f || b[p + 12] !== 0x72 || b[p + 13] !== 0x3a || b[p + 14] !== 0x20) return -1;
	p += 15;
	from_pushedOption = p;
	p = rule_pushedOption(b, p, end);
	if (p < 0) return -1;
	to_pushedOption = p;
	matched = 47;
	return p;
}

function case_optionFileError(b: Uint8Array, p: number, end: number): number {
	// "Options error: "
	if (p + 15 > end ||
		b[p] !== 0x4f || b[p + 1] !== 0x70 || b[p + 2] !== 0x74 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x65 || b[p + 9] !== 0x72 ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x6f || b[p + 12] !== 0x72 || b[p + 13] !== 0x3a || b[p + 14] !== 0x20) return -1;
	p += 15;
	from_option = p;
	p = rule_option(b, p, end);
	if (p < 0) return -1;
	to_option = p;
	// " fails with '"
	if (p + 13 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x66 || b[p + 2] !== 0x61 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6c ||
		b[p + 5] !== 0x73 || b[p + 6] !== 0x20 || b[p + 7] !== 0x77 || b[p + 8] !== 0x69 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x68 || b[p + 11] !== 0x20 || b[p + 12] !== 0x27) return -1;
	p += 13;
	from_path = p;
	p = rule_path(b, p, end);
	if (p < 0) return -1;
	to_path = p;
	// "': "
	if (p + 3 > end || b[p] !== 0x27 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20) return -1;
	p += 3;
	from_errorText = p;
	p = rule_errorText(b, p, end);
	if (p < 0) return -1;
	to_errorText = p;
	matched = 48;
	return p;
}

function case_optionError(b: Uint8Array, p: number, end: number): number {
	// "Options error: "
	if (p + 15 > end ||
		b[p] !== 0x4f || b[p + 1] !== 0x70 || b[p + 2] !== 0x74 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x65 || b[p + 9] !== 0x72 ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x6f || b[p + 12] !== 0x72 || b[p + 13] !== 0x3a || b[p + 14] !== 0x20) return -1;
	p += 15;
	// not "Please correct"
	if (!(p + 14 > end ||
		b[p] !== 0x50 || b[p + 1] !== 0x6c || b[p + 2] !== 0x65 || b[p + 3] !== 0x61 || b[p + 4] !== 0x73 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x63 || b[p + 8] !== 0x6f || b[p + 9] !== 0x72 ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x65 || b[p + 12] !== 0x63 || b[p + 13] !== 0x74)) return -1;
	from_detail = p;
	p = rule_detail(b, p, end);
	if (p < 0) return -1;
	to_detail = p;
	matched = 49;
	return p;
}

function case_fatalExit(b: Uint8Array, p: number, end: number): number {
	// "Exiting due to fatal error"
	if (p + 26 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x78 || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20 || b[p + 8] !== 0x64 || b[p + 9] !== 0x75 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x20 || b[p + 12] !== 0x74 || b[p + 13] !== 0x6f || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x66 || b[p + 16] !== 0x61 || b[p + 17] !== 0x74 || b[p + 18] !== 0x61 || b[p + 19] !== 0x6c ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x65 || b[p + 22] !== 0x72 || b[p + 23] !== 0x72 || b[p + 24] !== 0x6f ||
		b[p + 25] !== 0x72) return -1;
	p += 26;
	matched = 50;
	return p;
}

function case_interruptedCall(b: Uint8Array, p: number, end: number): number {
	// "event_wait : Interrupted system call ("
	if (p + 38 > end ||
		b[p] !== 0x65 || b[p + 1] !== 0x76 || b[p + 2] !== 0x65 || b[p + 3] !== 0x6e || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x5f || b[p + 6] !== 0x77 || b[p + 7] !== 0x61 || b[p + 8] !== 0x69 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x3a || b[p + 12] !== 0x20 || b[p + 13] !== 0x49 || b[p + 14] !== 0x6e ||
		b[p + 15] !== 0x74 || b[p + 16] !== 0x65 || b[p + 17] !== 0x72 || b[p + 18] !== 0x72 || b[p + 19] !== 0x75 ||
		b[p + 20] !== 0x70 || b[p + 21] !== 0x74 || b[p + 22] !== 0x65 || b[p + 23] !== 0x64 || b[p + 24] !== 0x20 ||
		b[p + 25] !== 0x73 || b[p + 26] !== 0x79 || b[p + 27] !== 0x73 || b[p + 28] !== 0x74 || b[p + 29] !== 0x65 ||
		b[p + 30] !== 0x6d || b[p + 31] !== 0x20 || b[p + 32] !== 0x63 || b[p + 33] !== 0x61 || b[p + 34] !== 0x6c ||
		b[p + 35] !== 0x6c || b[p + 36] !== 0x20 || b[p + 37] !== 0x28) return -1;
	p += 38;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 51;
	return p;
}

function case_muted(b: Uint8Array, p: number, end: number): number {
	from_count = p;
	p = rule_count(b, p, end);
	if (p < 0) return -1;
	to_count = p;
	// " variation(s) on previous "
	if (p + 26 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x76 || b[p + 2] !== 0x61 || b[p + 3] !== 0x72 || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
		b[p + 10] !== 0x28 || b[p + 11] !== 0x73 || b[p + 12] !== 0x29 || b[p + 13] !== 0x20 || b[p + 14] !== 0x6f ||
		b[p + 15] !== 0x6e || b[p + 16] !== 0x20 || b[p + 17] !== 0x70 || b[p + 18] !== 0x72 || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x76 || b[p + 21] !== 0x69 || b[p + 22] !== 0x6f || b[p + 23] !== 0x75 || b[p + 24] !== 0x73 ||
		b[p + 25] !== 0x20) return -1;
	p += 26;
	p = rule_skipNumber(b, p, end);
	if (p < 0) return -1;
	// " message(s) suppressed by --mute"
	if (p + 32 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x6d || b[p + 2] !== 0x65 || b[p + 3] !== 0x73 || b[p + 4] !== 0x73 ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x67 || b[p + 7] !== 0x65 || b[p + 8] !== 0x28 || b[p + 9] !== 0x73 ||
		b[p + 10] !== 0x29 || b[p + 11] !== 0x20 || b[p + 12] !== 0x73 || b[p + 13] !== 0x75 || b[p + 14] !== 0x70 ||
		b[p + 15] !== 0x70 || b[p + 16] !== 0x72 || b[p + 17] !== 0x65 || b[p + 18] !== 0x73 || b[p + 19] !== 0x73 ||
		b[p + 20] !== 0x65 || b[p + 21] !== 0x64 || b[p + 22] !== 0x20 || b[p + 23] !== 0x62 || b[p + 24] !== 0x79 ||
		b[p + 25] !== 0x20 || b[p + 26] !== 0x2d || b[p + 27] !== 0x2d || b[p + 28] !== 0x6d || b[p + 29] !== 0x75 ||
		b[p + 30] !== 0x74 || b[p + 31] !== 0x65) return -1;
	p += 32;
	matched = 52;
	return p;
}

function case_notice(b: Uint8Array, p: number, end: number): number {
	p = rule_skipRoutine(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 53;
	return p;
}

function case_unrecognised(b: Uint8Array, p: number, end: number): number {
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 54;
	return p;
}

function rule_skipUnixStamp(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// "."
	if (p >= end || b[p] !== 0x2e) return -1;
	p += 1;
	return p;
}

function rule_stamp(b: Uint8Array, p: number, end: number): number {
	const choice103 = p;
	choice103: {
		attempt104: {
			p = rule_skipCtime(b, p, end);
			if (p < 0) break attempt104;
			break choice103;
		}
		p = choice103;
		attempt105: {
			p = rule_skipLocalTime(b, p, end);
			if (p < 0) break attempt105;
			break choice103;
		}
		p = choice103;
		attempt106: {
			p = rule_skipUnixTime(b, p, end);
			if (p < 0) break attempt106;
			break choice103;
		}
		p = choice103;
		return -1;
	}
	return p;
}

function rule_skipFlags(b: Uint8Array, p: number, end: number): number {
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	while (p < end && !(set0[b[p] ?? 0] === 0)) p += 1;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	return p;
}

function rule_skipMicroseconds(b: Uint8Array, p: number, end: number): number {
	const optional107 = p;
	optional107: {
		attempt108: {
			// " us="
			if (p + 4 > end || b[p] !== 0x20 || b[p + 1] !== 0x75 || b[p + 2] !== 0x73 || b[p + 3] !== 0x3d) break attempt108;
			p += 4;
			if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) break attempt108;
			p += 1;
			while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
			break optional107;
		}
		p = optional107;
	}
	return p;
}

function rule_skipClient(b: Uint8Array, p: number, end: number): number {
	const optional109 = p;
	optional109: {
		attempt110: {
			p = rule_skipClientName(b, p, end);
			if (p < 0) break attempt110;
			// "/"
			if (p >= end || b[p] !== 0x2f) break attempt110;
			p += 1;
			break optional109;
		}
		p = optional109;
	}
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// "."
	if (p >= end || b[p] !== 0x2e) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// "."
	if (p >= end || b[p] !== 0x2e) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// "."
	if (p >= end || b[p] !== 0x2e) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// ":"
	if (p >= end || b[p] !== 0x3a) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	return p;
}

function rule_version(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// "."
	if (p >= end || b[p] !== 0x2e) return -1;
	p += 1;
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_opensslVersion(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_skipBlanks(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_opensslReleased(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	p = rule_skipName3(b, p, end);
	if (p < 0) return -1;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	return p;
}

function rule_host(b: Uint8Array, p: number, end: number): number {
	if (p >= end || (b[p] === 0x20 || b[p] === 0x3a)) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !((b[p] === 0x20 || b[p] === 0x3a))) p += 1;
	return p;
}

function rule_port(b: Uint8Array, p: number, end: number): number {
	if (p >= end || (b[p] === 0x20 || b[p] === 0x29)) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !((b[p] === 0x20 || b[p] === 0x29))) p += 1;
	return p;
}

function rule_noAnswer(b: Uint8Array, p: number, end: number): number {
	const choice111 = p;
	choice111: {
		switch (p < end ? b[p] : -1) {
			case 0x54: // T
				attempt112: {
					// "Temporary failure in name resolution"
					if (p + 36 > end ||
						b[p] !== 0x54 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6d || b[p + 3] !== 0x70 || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x61 || b[p + 7] !== 0x72 || b[p + 8] !== 0x79 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x66 || b[p + 11] !== 0x61 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6c || b[p + 14] !== 0x75 ||
						b[p + 15] !== 0x72 || b[p + 16] !== 0x65 || b[p + 17] !== 0x20 || b[p + 18] !== 0x69 || b[p + 19] !== 0x6e ||
						b[p + 20] !== 0x20 || b[p + 21] !== 0x6e || b[p + 22] !== 0x61 || b[p + 23] !== 0x6d || b[p + 24] !== 0x65 ||
						b[p + 25] !== 0x20 || b[p + 26] !== 0x72 || b[p + 27] !== 0x65 || b[p + 28] !== 0x73 || b[p + 29] !== 0x6f ||
						b[p + 30] !== 0x6c || b[p + 31] !== 0x75 || b[p + 32] !== 0x74 || b[p + 33] !== 0x69 || b[p + 34] !== 0x6f ||
						b[p + 35] !== 0x6e) break attempt112;
					p += 36;
					break choice111;
				}
				p = choice111;
				attempt113: {
					// "Try again"
					if (p + 9 > end ||
						b[p] !== 0x54 || b[p + 1] !== 0x72 || b[p + 2] !== 0x79 || b[p + 3] !== 0x20 || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x67 || b[p + 6] !== 0x61 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e) break attempt113;
					p += 9;
					break choice111;
				}
				p = choice111;
				attempt114: {
					// "This is usually a temporary error during hostname resolution"
					if (p + 60 > end ||
						b[p] !== 0x54 || b[p + 1] !== 0x68 || b[p + 2] !== 0x69 || b[p + 3] !== 0x73 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x75 || b[p + 9] !== 0x73 ||
						b[p + 10] !== 0x75 || b[p + 11] !== 0x61 || b[p + 12] !== 0x6c || b[p + 13] !== 0x6c || b[p + 14] !== 0x79 ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x61 || b[p + 17] !== 0x20 || b[p + 18] !== 0x74 || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x6d || b[p + 21] !== 0x70 || b[p + 22] !== 0x6f || b[p + 23] !== 0x72 || b[p + 24] !== 0x61 ||
						b[p + 25] !== 0x72 || b[p + 26] !== 0x79 || b[p + 27] !== 0x20 || b[p + 28] !== 0x65 || b[p + 29] !== 0x72 ||
						b[p + 30] !== 0x72 || b[p + 31] !== 0x6f || b[p + 32] !== 0x72 || b[p + 33] !== 0x20 || b[p + 34] !== 0x64 ||
						b[p + 35] !== 0x75 || b[p + 36] !== 0x72 || b[p + 37] !== 0x69 || b[p + 38] !== 0x6e || b[p + 39] !== 0x67 ||
						b[p + 40] !== 0x20 || b[p + 41] !== 0x68 || b[p + 42] !== 0x6f || b[p + 43] !== 0x73 || b[p + 44] !== 0x74 ||
						b[p + 45] !== 0x6e || b[p + 46] !== 0x61 || b[p + 47] !== 0x6d || b[p + 48] !== 0x65 || b[p + 49] !== 0x20 ||
						b[p + 50] !== 0x72 || b[p + 51] !== 0x65 || b[p + 52] !== 0x73 || b[p + 53] !== 0x6f || b[p + 54] !== 0x6c ||
						b[p + 55] !== 0x75 || b[p + 56] !== 0x74 || b[p + 57] !== 0x69 || b[p + 58] !== 0x6f || b[p + 59] !== 0x6e) break attempt114;
					p += 60;
					break choice111;
				}
				p = choice111;
				return -1;
			case 0x5b: // [
				attempt115: {
					// "[TRY_AGAIN]"
					if (p + 11 > end ||
						b[p] !== 0x5b || b[p + 1] !== 0x54 || b[p + 2] !== 0x52 || b[p + 3] !== 0x59 || b[p + 4] !== 0x5f ||
						b[p + 5] !== 0x41 || b[p + 6] !== 0x47 || b[p + 7] !== 0x41 || b[p + 8] !== 0x49 || b[p + 9] !== 0x4e ||
						b[p + 10] !== 0x5d) break attempt115;
					p += 11;
					break choice111;
				}
				p = choice111;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_noSuchName(b: Uint8Array, p: number, end: number): number {
	const choice116 = p;
	choice116: {
		switch (p < end ? b[p] : -1) {
			case 0x4e: // N
				attempt117: {
					// "No such host is known."
					if (p + 22 > end ||
						b[p] !== 0x4e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x73 || b[p + 4] !== 0x75 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x68 || b[p + 7] !== 0x20 || b[p + 8] !== 0x68 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x73 || b[p + 11] !== 0x74 || b[p + 12] !== 0x20 || b[p + 13] !== 0x69 || b[p + 14] !== 0x73 ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x6b || b[p + 17] !== 0x6e || b[p + 18] !== 0x6f || b[p + 19] !== 0x77 ||
						b[p + 20] !== 0x6e || b[p + 21] !== 0x2e) break attempt117;
					p += 22;
					break choice116;
				}
				p = choice116;
				attempt118: {
					// "No address associated with hostname"
					if (p + 35 > end ||
						b[p] !== 0x4e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x61 || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x64 || b[p + 6] !== 0x72 || b[p + 7] !== 0x65 || b[p + 8] !== 0x73 || b[p + 9] !== 0x73 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x61 || b[p + 12] !== 0x73 || b[p + 13] !== 0x73 || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x63 || b[p + 16] !== 0x69 || b[p + 17] !== 0x61 || b[p + 18] !== 0x74 || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x64 || b[p + 21] !== 0x20 || b[p + 22] !== 0x77 || b[p + 23] !== 0x69 || b[p + 24] !== 0x74 ||
						b[p + 25] !== 0x68 || b[p + 26] !== 0x20 || b[p + 27] !== 0x68 || b[p + 28] !== 0x6f || b[p + 29] !== 0x73 ||
						b[p + 30] !== 0x74 || b[p + 31] !== 0x6e || b[p + 32] !== 0x61 || b[p + 33] !== 0x6d || b[p + 34] !== 0x65) break attempt118;
					p += 35;
					break choice116;
				}
				p = choice116;
				attempt119: {
					// "Name has no usable address"
					if (p + 26 > end ||
						b[p] !== 0x4e || b[p + 1] !== 0x61 || b[p + 2] !== 0x6d || b[p + 3] !== 0x65 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x68 || b[p + 6] !== 0x61 || b[p + 7] !== 0x73 || b[p + 8] !== 0x20 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x20 || b[p + 12] !== 0x75 || b[p + 13] !== 0x73 || b[p + 14] !== 0x61 ||
						b[p + 15] !== 0x62 || b[p + 16] !== 0x6c || b[p + 17] !== 0x65 || b[p + 18] !== 0x20 || b[p + 19] !== 0x61 ||
						b[p + 20] !== 0x64 || b[p + 21] !== 0x64 || b[p + 22] !== 0x72 || b[p + 23] !== 0x65 || b[p + 24] !== 0x73 ||
						b[p + 25] !== 0x73) break attempt119;
					p += 26;
					break choice116;
				}
				p = choice116;
				return -1;
			case 0x5b: // [
				attempt120: {
					// "[HOST_NOT_FOUND]"
					if (p + 16 > end ||
						b[p] !== 0x5b || b[p + 1] !== 0x48 || b[p + 2] !== 0x4f || b[p + 3] !== 0x53 || b[p + 4] !== 0x54 ||
						b[p + 5] !== 0x5f || b[p + 6] !== 0x4e || b[p + 7] !== 0x4f || b[p + 8] !== 0x54 || b[p + 9] !== 0x5f ||
						b[p + 10] !== 0x46 || b[p + 11] !== 0x4f || b[p + 12] !== 0x55 || b[p + 13] !== 0x4e || b[p + 14] !== 0x44 ||
						b[p + 15] !== 0x5d) break attempt120;
					p += 16;
					break choice116;
				}
				p = choice116;
				attempt121: {
					// "[NO_DATA]"
					if (p + 9 > end ||
						b[p] !== 0x5b || b[p + 1] !== 0x4e || b[p + 2] !== 0x4f || b[p + 3] !== 0x5f || b[p + 4] !== 0x44 ||
						b[p + 5] !== 0x41 || b[p + 6] !== 0x54 || b[p + 7] !== 0x41 || b[p + 8] !== 0x5d) break attempt121;
					p += 9;
					break choice116;
				}
				p = choice116;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_otherAnswer(b: Uint8Array, p: number, end: number): number {
	const not122 = p;
	not122: {
		// ")"
		if (p >= end || b[p] !== 0x29) break not122;
		p += 1;
		if (p < end) break not122;
		p = not122;
		return -1;
	}
	p = not122;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan123: for (; p < end; p += 1) {
		if (b[p] !== 0x29) continue;
		const not124 = p;
		not124: {
			// ")"
			if (p >= end || b[p] !== 0x29) break not124;
			p += 1;
			if (p < end) break not124;
			p = not124;
			break scan123;
		}
		p = not124;
	}
	return p;
}

function rule_family(b: Uint8Array, p: number, end: number): number {
	const choice125 = p;
	choice125: {
		attempt126: {
			// "AF_INET6"
			if (p + 8 > end ||
				b[p] !== 0x41 || b[p + 1] !== 0x46 || b[p + 2] !== 0x5f || b[p + 3] !== 0x49 || b[p + 4] !== 0x4e ||
				b[p + 5] !== 0x45 || b[p + 6] !== 0x54 || b[p + 7] !== 0x36) break attempt126;
			p += 8;
			break choice125;
		}
		p = choice125;
		attempt127: {
			// "AF_INET"
			if (p + 7 > end ||
				b[p] !== 0x41 || b[p + 1] !== 0x46 || b[p + 2] !== 0x5f || b[p + 3] !== 0x49 || b[p + 4] !== 0x4e ||
				b[p + 5] !== 0x45 || b[p + 6] !== 0x54) break attempt127;
			p += 7;
			break choice125;
		}
		p = choice125;
		return -1;
	}
	return p;
}

function rule_peer(b: Uint8Array, p: number, end: number): number {
	p = rule_skipPeer(b, p, end);
	if (p < 0) return -1;
	while (p < end && !((b[p] === 0x20 || b[p] === 0x2c))) p += 1;
	return p;
}

function rule_skipRetry(b: Uint8Array, p: number, end: number): number {
	const optional128 = p;
	optional128: {
		attempt129: {
			// ", will try again in "
			if (p + 20 > end ||
				b[p] !== 0x2c || b[p + 1] !== 0x20 || b[p + 2] !== 0x77 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6c ||
				b[p + 5] !== 0x6c || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x72 || b[p + 9] !== 0x79 ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x61 || b[p + 12] !== 0x67 || b[p + 13] !== 0x61 || b[p + 14] !== 0x69 ||
				b[p + 15] !== 0x6e || b[p + 16] !== 0x20 || b[p + 17] !== 0x69 || b[p + 18] !== 0x6e || b[p + 19] !== 0x20) break attempt129;
			p += 20;
			if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) break attempt129;
			p += 1;
			while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
			// " seconds"
			if (p + 8 > end ||
				b[p] !== 0x20 || b[p + 1] !== 0x73 || b[p + 2] !== 0x65 || b[p + 3] !== 0x63 || b[p + 4] !== 0x6f ||
				b[p + 5] !== 0x6e || b[p + 6] !== 0x64 || b[p + 7] !== 0x73) break attempt129;
			p += 8;
			break optional128;
		}
		p = optional128;
	}
	return p;
}

function rule_timedOut(b: Uint8Array, p: number, end: number): number {
	const choice130 = p;
	choice130: {
		attempt131: {
			// "Connection timed out"
			if (p + 20 > end ||
				b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x74 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6d || b[p + 14] !== 0x65 ||
				b[p + 15] !== 0x64 || b[p + 16] !== 0x20 || b[p + 17] !== 0x6f || b[p + 18] !== 0x75 || b[p + 19] !== 0x74) break attempt131;
			p += 20;
			break choice130;
		}
		p = choice130;
		attempt132: {
			// "Operation timed out"
			if (p + 19 > end ||
				b[p] !== 0x4f || b[p + 1] !== 0x70 || b[p + 2] !== 0x65 || b[p + 3] !== 0x72 || b[p + 4] !== 0x61 ||
				b[p + 5] !== 0x74 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6f || b[p + 8] !== 0x6e || b[p + 9] !== 0x20 ||
				b[p + 10] !== 0x74 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6d || b[p + 13] !== 0x65 || b[p + 14] !== 0x64 ||
				b[p + 15] !== 0x20 || b[p + 16] !== 0x6f || b[p + 17] !== 0x75 || b[p + 18] !== 0x74) break attempt132;
			p += 19;
			break choice130;
		}
		p = choice130;
		return -1;
	}
	return p;
}

function rule_noRoute(b: Uint8Array, p: number, end: number): number {
	const choice133 = p;
	choice133: {
		attempt134: {
			// "No route to host"
			if (p + 16 > end ||
				b[p] !== 0x4e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x72 || b[p + 4] !== 0x6f ||
				b[p + 5] !== 0x75 || b[p + 6] !== 0x74 || b[p + 7] !== 0x65 || b[p + 8] !== 0x20 || b[p + 9] !== 0x74 ||
				b[p + 10] !== 0x6f || b[p + 11] !== 0x20 || b[p + 12] !== 0x68 || b[p + 13] !== 0x6f || b[p + 14] !== 0x73 ||
				b[p + 15] !== 0x74) break attempt134;
			p += 16;
			break choice133;
		}
		p = choice133;
		attempt135: {
			// "Host is unreachable"
			if (p + 19 > end ||
				b[p] !== 0x48 || b[p + 1] !== 0x6f || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x69 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x75 || b[p + 9] !== 0x6e ||
				b[p + 10] !== 0x72 || b[p + 11] !== 0x65 || b[p + 12] !== 0x61 || b[p + 13] !== 0x63 || b[p + 14] !== 0x68 ||
				b[p + 15] !== 0x61 || b[p + 16] !== 0x62 || b[p + 17] !== 0x6c || b[p + 18] !== 0x65) break attempt135;
			p += 19;
			break choice133;
		}
		p = choice133;
		return -1;
	}
	return p;
}

function rule_otherReason(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_refused(b: Uint8Array, p: number, end: number): number {
	// "Connection refused"
	if (p + 18 > end ||
		b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x72 || b[p + 12] !== 0x65 || b[p + 13] !== 0x66 || b[p + 14] !== 0x75 ||
		b[p + 15] !== 0x73 || b[p + 16] !== 0x65 || b[p + 17] !== 0x64) return -1;
	p += 18;
	return p;
}

function rule_reset(b: Uint8Array, p: number, end: number): number {
	// "Connection reset by peer"
	if (p + 24 > end ||
		b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x72 || b[p + 12] !== 0x65 || b[p + 13] !== 0x73 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x74 || b[p + 16] !== 0x20 || b[p + 17] !== 0x62 || b[p + 18] !== 0x79 || b[p + 19] !== 0x20 ||
		b[p + 20] !== 0x70 || b[p + 21] !== 0x65 || b[p + 22] !== 0x65 || b[p + 23] !== 0x72) return -1;
	p += 24;
	return p;
}

function rule_networkUnreachable(b: Uint8Array, p: number, end: number): number {
	const choice136 = p;
	choice136: {
		attempt137: {
			// "Network is unreachable"
			if (p + 22 > end ||
				b[p] !== 0x4e || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x77 || b[p + 4] !== 0x6f ||
				b[p + 5] !== 0x72 || b[p + 6] !== 0x6b || b[p + 7] !== 0x20 || b[p + 8] !== 0x69 || b[p + 9] !== 0x73 ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x75 || b[p + 12] !== 0x6e || b[p + 13] !== 0x72 || b[p + 14] !== 0x65 ||
				b[p + 15] !== 0x61 || b[p + 16] !== 0x63 || b[p + 17] !== 0x68 || b[p + 18] !== 0x61 || b[p + 19] !== 0x62 ||
				b[p + 20] !== 0x6c || b[p + 21] !== 0x65) break attempt137;
			p += 22;
			break choice136;
		}
		p = choice136;
		attempt138: {
			// "Network unreachable"
			if (p + 19 > end ||
				b[p] !== 0x4e || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x77 || b[p + 4] !== 0x6f ||
				b[p + 5] !== 0x72 || b[p + 6] !== 0x6b || b[p + 7] !== 0x20 || b[p + 8] !== 0x75 || b[p + 9] !== 0x6e ||
				b[p + 10] !== 0x72 || b[p + 11] !== 0x65 || b[p + 12] !== 0x61 || b[p + 13] !== 0x63 || b[p + 14] !== 0x68 ||
				b[p + 15] !== 0x61 || b[p + 16] !== 0x62 || b[p + 17] !== 0x6c || b[p + 18] !== 0x65) break attempt138;
			p += 19;
			break choice136;
		}
		p = choice136;
		return -1;
	}
	return p;
}

function rule_read(b: Uint8Array, p: number, end: number): number {
	// "read"
	if (p + 4 > end || b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x61 || b[p + 3] !== 0x64) return -1;
	p += 4;
	return p;
}

function rule_write(b: Uint8Array, p: number, end: number): number {
	// "write"
	if (p + 5 > end || b[p] !== 0x77 || b[p + 1] !== 0x72 || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65) return -1;
	p += 5;
	return p;
}

function rule_protocol(b: Uint8Array, p: number, end: number): number {
	if (p >= end || (b[p] === 0x20 || b[p] === 0x3a)) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !((b[p] === 0x20 || b[p] === 0x3a))) p += 1;
	return p;
}

function rule_skipCode(b: Uint8Array, p: number, end: number): number {
	while (p < end && !((b[p] === 0x29 || b[p] === 0x5d))) p += 1;
	return p;
}

function rule_code(b: Uint8Array, p: number, end: number): number {
	const optional139 = p;
	optional139: {
		attempt140: {
			// "-"
			if (p >= end || b[p] !== 0x2d) break attempt140;
			p += 1;
			break optional139;
		}
		p = optional139;
	}
	if (p >= end || set1[b[p] ?? 0] === 0) return -1;
	p += 1;
	while (p < end && !(set1[b[p] ?? 0] === 0)) p += 1;
	return p;
}

function rule_address(b: Uint8Array, p: number, end: number): number {
	// not ": "
	if (!(p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan141: for (; p < end; p += 1) {
		if (b[p] !== 0x3a) continue;
		// not ": "
		if (!(p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20)) break scan141;
	}
	return p;
}

function rule_errorText(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_count(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_depth(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_subject(b: Uint8Array, p: number, end: number): number {
	scan142: for (; p < end; p += 1) {
		if (b[p] !== 0x2c) continue;
		const not143 = p;
		not143: {
			p = rule_skipSerial(b, p, end);
			if (p < 0) break not143;
			if (p < end) break not143;
			p = not143;
			break scan142;
		}
		p = not143;
	}
	return p;
}

function rule_otherError(b: Uint8Array, p: number, end: number): number {
	// not ": "
	if (!(p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan144: for (; p < end; p += 1) {
		if (b[p] !== 0x3a) continue;
		// not ": "
		if (!(p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20)) break scan144;
	}
	return p;
}

function rule_revocationListExpired(b: Uint8Array, p: number, end: number): number {
	// "CRL has expired"
	if (p + 15 > end ||
		b[p] !== 0x43 || b[p + 1] !== 0x52 || b[p + 2] !== 0x4c || b[p + 3] !== 0x20 || b[p + 4] !== 0x68 ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x65 || b[p + 9] !== 0x78 ||
		b[p + 10] !== 0x70 || b[p + 11] !== 0x69 || b[p + 12] !== 0x72 || b[p + 13] !== 0x65 || b[p + 14] !== 0x64) return -1;
	p += 15;
	return p;
}

function rule_revocationListNotYetValid(b: Uint8Array, p: number, end: number): number {
	// "CRL is not yet valid"
	if (p + 20 > end ||
		b[p] !== 0x43 || b[p + 1] !== 0x52 || b[p + 2] !== 0x4c || b[p + 3] !== 0x20 || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x73 || b[p + 6] !== 0x20 || b[p + 7] !== 0x6e || b[p + 8] !== 0x6f || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x79 || b[p + 12] !== 0x65 || b[p + 13] !== 0x74 || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x76 || b[p + 16] !== 0x61 || b[p + 17] !== 0x6c || b[p + 18] !== 0x69 || b[p + 19] !== 0x64) return -1;
	p += 20;
	return p;
}

function rule_wrongName(b: Uint8Array, p: number, end: number): number {
	const choice145 = p;
	choice145: {
		attempt146: {
			// "hostname mismatch"
			if (p + 17 > end ||
				b[p] !== 0x68 || b[p + 1] !== 0x6f || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x6e ||
				b[p + 5] !== 0x61 || b[p + 6] !== 0x6d || b[p + 7] !== 0x65 || b[p + 8] !== 0x20 || b[p + 9] !== 0x6d ||
				b[p + 10] !== 0x69 || b[p + 11] !== 0x73 || b[p + 12] !== 0x6d || b[p + 13] !== 0x61 || b[p + 14] !== 0x74 ||
				b[p + 15] !== 0x63 || b[p + 16] !== 0x68) break attempt146;
			p += 17;
			break choice145;
		}
		p = choice145;
		attempt147: {
			// "Hostname mismatch"
			if (p + 17 > end ||
				b[p] !== 0x48 || b[p + 1] !== 0x6f || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x6e ||
				b[p + 5] !== 0x61 || b[p + 6] !== 0x6d || b[p + 7] !== 0x65 || b[p + 8] !== 0x20 || b[p + 9] !== 0x6d ||
				b[p + 10] !== 0x69 || b[p + 11] !== 0x73 || b[p + 12] !== 0x6d || b[p + 13] !== 0x61 || b[p + 14] !== 0x74 ||
				b[p + 15] !== 0x63 || b[p + 16] !== 0x68) break attempt147;
			p += 17;
			break choice145;
		}
		p = choice145;
		return -1;
	}
	return p;
}

function rule_notYetValid(b: Uint8Array, p: number, end: number): number {
	// "certificate is not yet valid"
	if (p + 28 > end ||
		b[p] !== 0x63 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x66 || b[p + 6] !== 0x69 || b[p + 7] !== 0x63 || b[p + 8] !== 0x61 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x20 || b[p + 12] !== 0x69 || b[p + 13] !== 0x73 || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x6e || b[p + 16] !== 0x6f || b[p + 17] !== 0x74 || b[p + 18] !== 0x20 || b[p + 19] !== 0x79 ||
		b[p + 20] !== 0x65 || b[p + 21] !== 0x74 || b[p + 22] !== 0x20 || b[p + 23] !== 0x76 || b[p + 24] !== 0x61 ||
		b[p + 25] !== 0x6c || b[p + 26] !== 0x69 || b[p + 27] !== 0x64) return -1;
	p += 28;
	return p;
}

function rule_expired(b: Uint8Array, p: number, end: number): number {
	// "certificate has expired"
	if (p + 23 > end ||
		b[p] !== 0x63 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x66 || b[p + 6] !== 0x69 || b[p + 7] !== 0x63 || b[p + 8] !== 0x61 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x20 || b[p + 12] !== 0x68 || b[p + 13] !== 0x61 || b[p + 14] !== 0x73 ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x65 || b[p + 17] !== 0x78 || b[p + 18] !== 0x70 || b[p + 19] !== 0x69 ||
		b[p + 20] !== 0x72 || b[p + 21] !== 0x65 || b[p + 22] !== 0x64) return -1;
	p += 23;
	return p;
}

function rule_selfSignedInChain(b: Uint8Array, p: number, end: number): number {
	const choice148 = p;
	choice148: {
		attempt149: {
			// "self-signed certificate in certificate chain"
			if (p + 44 > end ||
				b[p] !== 0x73 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x66 || b[p + 4] !== 0x2d ||
				b[p + 5] !== 0x73 || b[p + 6] !== 0x69 || b[p + 7] !== 0x67 || b[p + 8] !== 0x6e || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x64 || b[p + 11] !== 0x20 || b[p + 12] !== 0x63 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
				b[p + 15] !== 0x74 || b[p + 16] !== 0x69 || b[p + 17] !== 0x66 || b[p + 18] !== 0x69 || b[p + 19] !== 0x63 ||
				b[p + 20] !== 0x61 || b[p + 21] !== 0x74 || b[p + 22] !== 0x65 || b[p + 23] !== 0x20 || b[p + 24] !== 0x69 ||
				b[p + 25] !== 0x6e || b[p + 26] !== 0x20 || b[p + 27] !== 0x63 || b[p + 28] !== 0x65 || b[p + 29] !== 0x72 ||
				b[p + 30] !== 0x74 || b[p + 31] !== 0x69 || b[p + 32] !== 0x66 || b[p + 33] !== 0x69 || b[p + 34] !== 0x63 ||
				b[p + 35] !== 0x61 || b[p + 36] !== 0x74 || b[p + 37] !== 0x65 || b[p + 38] !== 0x20 || b[p + 39] !== 0x63 ||
				b[p + 40] !== 0x68 || b[p + 41] !== 0x61 || b[p + 42] !== 0x69 || b[p + 43] !== 0x6e) break attempt149;
			p += 44;
			break choice148;
		}
		p = choice148;
		attempt150: {
			// "self signed certificate in certificate chain"
			if (p + 44 > end ||
				b[p] !== 0x73 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x66 || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x73 || b[p + 6] !== 0x69 || b[p + 7] !== 0x67 || b[p + 8] !== 0x6e || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x64 || b[p + 11] !== 0x20 || b[p + 12] !== 0x63 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
				b[p + 15] !== 0x74 || b[p + 16] !== 0x69 || b[p + 17] !== 0x66 || b[p + 18] !== 0x69 || b[p + 19] !== 0x63 ||
				b[p + 20] !== 0x61 || b[p + 21] !== 0x74 || b[p + 22] !== 0x65 || b[p + 23] !== 0x20 || b[p + 24] !== 0x69 ||
				b[p + 25] !== 0x6e || b[p + 26] !== 0x20 || b[p + 27] !== 0x63 || b[p + 28] !== 0x65 || b[p + 29] !== 0x72 ||
				b[p + 30] !== 0x74 || b[p + 31] !== 0x69 || b[p + 32] !== 0x66 || b[p + 33] !== 0x69 || b[p + 34] !== 0x63 ||
				b[p + 35] !== 0x61 || b[p + 36] !== 0x74 || b[p + 37] !== 0x65 || b[p + 38] !== 0x20 || b[p + 39] !== 0x63 ||
				b[p + 40] !== 0x68 || b[p + 41] !== 0x61 || b[p + 42] !== 0x69 || b[p + 43] !== 0x6e) break attempt150;
			p += 44;
			break choice148;
		}
		p = choice148;
		return -1;
	}
	return p;
}

function rule_selfSigned(b: Uint8Array, p: number, end: number): number {
	const choice151 = p;
	choice151: {
		attempt152: {
			// "self-signed certificate"
			if (p + 23 > end ||
				b[p] !== 0x73 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x66 || b[p + 4] !== 0x2d ||
				b[p + 5] !== 0x73 || b[p + 6] !== 0x69 || b[p + 7] !== 0x67 || b[p + 8] !== 0x6e || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x64 || b[p + 11] !== 0x20 || b[p + 12] !== 0x63 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
				b[p + 15] !== 0x74 || b[p + 16] !== 0x69 || b[p + 17] !== 0x66 || b[p + 18] !== 0x69 || b[p + 19] !== 0x63 ||
				b[p + 20] !== 0x61 || b[p + 21] !== 0x74 || b[p + 22] !== 0x65) break attempt152;
			p += 23;
			break choice151;
		}
		p = choice151;
		attempt153: {
			// "self signed certificate"
			if (p + 23 > end ||
				b[p] !== 0x73 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x66 || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x73 || b[p + 6] !== 0x69 || b[p + 7] !== 0x67 || b[p + 8] !== 0x6e || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x64 || b[p + 11] !== 0x20 || b[p + 12] !== 0x63 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
				b[p + 15] !== 0x74 || b[p + 16] !== 0x69 || b[p + 17] !== 0x66 || b[p + 18] !== 0x69 || b[p + 19] !== 0x63 ||
				b[p + 20] !== 0x61 || b[p + 21] !== 0x74 || b[p + 22] !== 0x65) break attempt153;
			p += 23;
			break choice151;
		}
		p = choice151;
		return -1;
	}
	return p;
}

function rule_unknownIssuer(b: Uint8Array, p: number, end: number): number {
	const choice154 = p;
	choice154: {
		attempt155: {
			// "unable to get local issuer certificate"
			if (p + 38 > end ||
				b[p] !== 0x75 || b[p + 1] !== 0x6e || b[p + 2] !== 0x61 || b[p + 3] !== 0x62 || b[p + 4] !== 0x6c ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
				b[p + 10] !== 0x67 || b[p + 11] !== 0x65 || b[p + 12] !== 0x74 || b[p + 13] !== 0x20 || b[p + 14] !== 0x6c ||
				b[p + 15] !== 0x6f || b[p + 16] !== 0x63 || b[p + 17] !== 0x61 || b[p + 18] !== 0x6c || b[p + 19] !== 0x20 ||
				b[p + 20] !== 0x69 || b[p + 21] !== 0x73 || b[p + 22] !== 0x73 || b[p + 23] !== 0x75 || b[p + 24] !== 0x65 ||
				b[p + 25] !== 0x72 || b[p + 26] !== 0x20 || b[p + 27] !== 0x63 || b[p + 28] !== 0x65 || b[p + 29] !== 0x72 ||
				b[p + 30] !== 0x74 || b[p + 31] !== 0x69 || b[p + 32] !== 0x66 || b[p + 33] !== 0x69 || b[p + 34] !== 0x63 ||
				b[p + 35] !== 0x61 || b[p + 36] !== 0x74 || b[p + 37] !== 0x65) break attempt155;
			p += 38;
			break choice154;
		}
		p = choice154;
		attempt156: {
			// "unable to get issuer certificate"
			if (p + 32 > end ||
				b[p] !== 0x75 || b[p + 1] !== 0x6e || b[p + 2] !== 0x61 || b[p + 3] !== 0x62 || b[p + 4] !== 0x6c ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
				b[p + 10] !== 0x67 || b[p + 11] !== 0x65 || b[p + 12] !== 0x74 || b[p + 13] !== 0x20 || b[p + 14] !== 0x69 ||
				b[p + 15] !== 0x73 || b[p + 16] !== 0x73 || b[p + 17] !== 0x75 || b[p + 18] !== 0x65 || b[p + 19] !== 0x72 ||
				b[p + 20] !== 0x20 || b[p + 21] !== 0x63 || b[p + 22] !== 0x65 || b[p + 23] !== 0x72 || b[p + 24] !== 0x74 ||
				b[p + 25] !== 0x69 || b[p + 26] !== 0x66 || b[p + 27] !== 0x69 || b[p + 28] !== 0x63 || b[p + 29] !== 0x61 ||
				b[p + 30] !== 0x74 || b[p + 31] !== 0x65) break attempt156;
			p += 32;
			break choice154;
		}
		p = choice154;
		return -1;
	}
	return p;
}

function rule_unverifiedLeaf(b: Uint8Array, p: number, end: number): number {
	// "unable to verify the first certificate"
	if (p + 38 > end ||
		b[p] !== 0x75 || b[p + 1] !== 0x6e || b[p + 2] !== 0x61 || b[p + 3] !== 0x62 || b[p + 4] !== 0x6c ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x76 || b[p + 11] !== 0x65 || b[p + 12] !== 0x72 || b[p + 13] !== 0x69 || b[p + 14] !== 0x66 ||
		b[p + 15] !== 0x79 || b[p + 16] !== 0x20 || b[p + 17] !== 0x74 || b[p + 18] !== 0x68 || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x66 || b[p + 22] !== 0x69 || b[p + 23] !== 0x72 || b[p + 24] !== 0x73 ||
		b[p + 25] !== 0x74 || b[p + 26] !== 0x20 || b[p + 27] !== 0x63 || b[p + 28] !== 0x65 || b[p + 29] !== 0x72 ||
		b[p + 30] !== 0x74 || b[p + 31] !== 0x69 || b[p + 32] !== 0x66 || b[p + 33] !== 0x69 || b[p + 34] !== 0x63 ||
		b[p + 35] !== 0x61 || b[p + 36] !== 0x74 || b[p + 37] !== 0x65) return -1;
	p += 38;
	return p;
}

function rule_wrongPurpose(b: Uint8Array, p: number, end: number): number {
	const choice157 = p;
	choice157: {
		attempt158: {
			// "unsuitable certificate purpose"
			if (p + 30 > end ||
				b[p] !== 0x75 || b[p + 1] !== 0x6e || b[p + 2] !== 0x73 || b[p + 3] !== 0x75 || b[p + 4] !== 0x69 ||
				b[p + 5] !== 0x74 || b[p + 6] !== 0x61 || b[p + 7] !== 0x62 || b[p + 8] !== 0x6c || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x63 || b[p + 12] !== 0x65 || b[p + 13] !== 0x72 || b[p + 14] !== 0x74 ||
				b[p + 15] !== 0x69 || b[p + 16] !== 0x66 || b[p + 17] !== 0x69 || b[p + 18] !== 0x63 || b[p + 19] !== 0x61 ||
				b[p + 20] !== 0x74 || b[p + 21] !== 0x65 || b[p + 22] !== 0x20 || b[p + 23] !== 0x70 || b[p + 24] !== 0x75 ||
				b[p + 25] !== 0x72 || b[p + 26] !== 0x70 || b[p + 27] !== 0x6f || b[p + 28] !== 0x73 || b[p + 29] !== 0x65) break attempt158;
			p += 30;
			break choice157;
		}
		p = choice157;
		attempt159: {
			// "unsupported certificate purpose"
			if (p + 31 > end ||
				b[p] !== 0x75 || b[p + 1] !== 0x6e || b[p + 2] !== 0x73 || b[p + 3] !== 0x75 || b[p + 4] !== 0x70 ||
				b[p + 5] !== 0x70 || b[p + 6] !== 0x6f || b[p + 7] !== 0x72 || b[p + 8] !== 0x74 || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x64 || b[p + 11] !== 0x20 || b[p + 12] !== 0x63 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
				b[p + 15] !== 0x74 || b[p + 16] !== 0x69 || b[p + 17] !== 0x66 || b[p + 18] !== 0x69 || b[p + 19] !== 0x63 ||
				b[p + 20] !== 0x61 || b[p + 21] !== 0x74 || b[p + 22] !== 0x65 || b[p + 23] !== 0x20 || b[p + 24] !== 0x70 ||
				b[p + 25] !== 0x75 || b[p + 26] !== 0x72 || b[p + 27] !== 0x70 || b[p + 28] !== 0x6f || b[p + 29] !== 0x73 ||
				b[p + 30] !== 0x65) break attempt159;
			p += 31;
			break choice157;
		}
		p = choice157;
		return -1;
	}
	return p;
}

function rule_skipSerial(b: Uint8Array, p: number, end: number): number {
	// ", serial="
	if (p + 9 > end ||
		b[p] !== 0x2c || b[p + 1] !== 0x20 || b[p + 2] !== 0x73 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x61 || b[p + 7] !== 0x6c || b[p + 8] !== 0x3d) return -1;
	p += 9;
	const choice160 = p;
	choice160: {
		attempt161: {
			// "NOT AVAILABLE"
			if (p + 13 > end ||
				b[p] !== 0x4e || b[p + 1] !== 0x4f || b[p + 2] !== 0x54 || b[p + 3] !== 0x20 || b[p + 4] !== 0x41 ||
				b[p + 5] !== 0x56 || b[p + 6] !== 0x41 || b[p + 7] !== 0x49 || b[p + 8] !== 0x4c || b[p + 9] !== 0x41 ||
				b[p + 10] !== 0x42 || b[p + 11] !== 0x4c || b[p + 12] !== 0x45) break attempt161;
			p += 13;
			break choice160;
		}
		p = choice160;
		attempt162: {
			p = rule_skipSerialNumber(b, p, end);
			if (p < 0) break attempt162;
			break choice160;
		}
		p = choice160;
		return -1;
	}
	return p;
}

function rule_subjectBeforeVerdict(b: Uint8Array, p: number, end: number): number {
	scan163: for (; p < end; p += 1) {
		if ((b[p] !== 0x2c && b[p] !== 0x3a)) continue;
		const not164 = p;
		not164: {
			const optional165 = p;
			optional165: {
				attempt166: {
					p = rule_skipSerialBeforeVerdict(b, p, end);
					if (p < 0) break attempt166;
					break optional165;
				}
				p = optional165;
			}
			// ": "
			if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) break not164;
			p += 2;
			p = rule_skipVerdict(b, p, end);
			if (p < 0) break not164;
			p = not164;
			break scan163;
		}
		p = not164;
	}
	return p;
}

function rule_skipSerialBeforeVerdict(b: Uint8Array, p: number, end: number): number {
	// ", serial="
	if (p + 9 > end ||
		b[p] !== 0x2c || b[p + 1] !== 0x20 || b[p + 2] !== 0x73 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x61 || b[p + 7] !== 0x6c || b[p + 8] !== 0x3d) return -1;
	p += 9;
	const choice167 = p;
	choice167: {
		attempt168: {
			// "<not available>"
			if (p + 15 > end ||
				b[p] !== 0x3c || b[p + 1] !== 0x6e || b[p + 2] !== 0x6f || b[p + 3] !== 0x74 || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x61 || b[p + 6] !== 0x76 || b[p + 7] !== 0x61 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6c ||
				b[p + 10] !== 0x61 || b[p + 11] !== 0x62 || b[p + 12] !== 0x6c || b[p + 13] !== 0x65 || b[p + 14] !== 0x3e) break attempt168;
			p += 15;
			break choice167;
		}
		p = choice167;
		attempt169: {
			p = rule_skipSerialNumber(b, p, end);
			if (p < 0) break attempt169;
			break choice167;
		}
		p = choice167;
		return -1;
	}
	return p;
}

function rule_startsInFuture(b: Uint8Array, p: number, end: number): number {
	scan170: for (; p < end; p += 1) {
		if (b[p] !== 0x54) continue;
		// not "The certificate validity starts in the future"
		if (!(p + 45 > end ||
			b[p] !== 0x54 || b[p + 1] !== 0x68 || b[p + 2] !== 0x65 || b[p + 3] !== 0x20 || b[p + 4] !== 0x63 ||
			b[p + 5] !== 0x65 || b[p + 6] !== 0x72 || b[p + 7] !== 0x74 || b[p + 8] !== 0x69 || b[p + 9] !== 0x66 ||
			b[p + 10] !== 0x69 || b[p + 11] !== 0x63 || b[p + 12] !== 0x61 || b[p + 13] !== 0x74 || b[p + 14] !== 0x65 ||
			b[p + 15] !== 0x20 || b[p + 16] !== 0x76 || b[p + 17] !== 0x61 || b[p + 18] !== 0x6c || b[p + 19] !== 0x69 ||
			b[p + 20] !== 0x64 || b[p + 21] !== 0x69 || b[p + 22] !== 0x74 || b[p + 23] !== 0x79 || b[p + 24] !== 0x20 ||
			b[p + 25] !== 0x73 || b[p + 26] !== 0x74 || b[p + 27] !== 0x61 || b[p + 28] !== 0x72 || b[p + 29] !== 0x74 ||
			b[p + 30] !== 0x73 || b[p + 31] !== 0x20 || b[p + 32] !== 0x69 || b[p + 33] !== 0x6e || b[p + 34] !== 0x20 ||
			b[p + 35] !== 0x74 || b[p + 36] !== 0x68 || b[p + 37] !== 0x65 || b[p + 38] !== 0x20 || b[p + 39] !== 0x66 ||
			b[p + 40] !== 0x75 || b[p + 41] !== 0x74 || b[p + 42] !== 0x75 || b[p + 43] !== 0x72 || b[p + 44] !== 0x65)) break scan170;
	}
	// "The certificate validity starts in the future"
	if (p + 45 > end ||
		b[p] !== 0x54 || b[p + 1] !== 0x68 || b[p + 2] !== 0x65 || b[p + 3] !== 0x20 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x72 || b[p + 7] !== 0x74 || b[p + 8] !== 0x69 || b[p + 9] !== 0x66 ||
		b[p + 10] !== 0x69 || b[p + 11] !== 0x63 || b[p + 12] !== 0x61 || b[p + 13] !== 0x74 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x76 || b[p + 17] !== 0x61 || b[p + 18] !== 0x6c || b[p + 19] !== 0x69 ||
		b[p + 20] !== 0x64 || b[p + 21] !== 0x69 || b[p + 22] !== 0x74 || b[p + 23] !== 0x79 || b[p + 24] !== 0x20 ||
		b[p + 25] !== 0x73 || b[p + 26] !== 0x74 || b[p + 27] !== 0x61 || b[p + 28] !== 0x72 || b[p + 29] !== 0x74 ||
		b[p + 30] !== 0x73 || b[p + 31] !== 0x20 || b[p + 32] !== 0x69 || b[p + 33] !== 0x6e || b[p + 34] !== 0x20 ||
		b[p + 35] !== 0x74 || b[p + 36] !== 0x68 || b[p + 37] !== 0x65 || b[p + 38] !== 0x20 || b[p + 39] !== 0x66 ||
		b[p + 40] !== 0x75 || b[p + 41] !== 0x74 || b[p + 42] !== 0x75 || b[p + 43] !== 0x72 || b[p + 44] !== 0x65) return -1;
	p += 45;
	p = end;
	return p;
}

function rule_otherVerdict(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_hasExpired(b: Uint8Array, p: number, end: number): number {
	// "The certificate validity has expired"
	if (p + 36 > end ||
		b[p] !== 0x54 || b[p + 1] !== 0x68 || b[p + 2] !== 0x65 || b[p + 3] !== 0x20 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x72 || b[p + 7] !== 0x74 || b[p + 8] !== 0x69 || b[p + 9] !== 0x66 ||
		b[p + 10] !== 0x69 || b[p + 11] !== 0x63 || b[p + 12] !== 0x61 || b[p + 13] !== 0x74 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x76 || b[p + 17] !== 0x61 || b[p + 18] !== 0x6c || b[p + 19] !== 0x69 ||
		b[p + 20] !== 0x64 || b[p + 21] !== 0x69 || b[p + 22] !== 0x74 || b[p + 23] !== 0x79 || b[p + 24] !== 0x20 ||
		b[p + 25] !== 0x68 || b[p + 26] !== 0x61 || b[p + 27] !== 0x73 || b[p + 28] !== 0x20 || b[p + 29] !== 0x65 ||
		b[p + 30] !== 0x78 || b[p + 31] !== 0x70 || b[p + 32] !== 0x69 || b[p + 33] !== 0x72 || b[p + 34] !== 0x65 ||
		b[p + 35] !== 0x64) return -1;
	p += 36;
	p = end;
	return p;
}

function rule_listExpired(b: Uint8Array, p: number, end: number): number {
	// "The CRL is expired"
	if (p + 18 > end ||
		b[p] !== 0x54 || b[p + 1] !== 0x68 || b[p + 2] !== 0x65 || b[p + 3] !== 0x20 || b[p + 4] !== 0x43 ||
		b[p + 5] !== 0x52 || b[p + 6] !== 0x4c || b[p + 7] !== 0x20 || b[p + 8] !== 0x69 || b[p + 9] !== 0x73 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x65 || b[p + 12] !== 0x78 || b[p + 13] !== 0x70 || b[p + 14] !== 0x69 ||
		b[p + 15] !== 0x72 || b[p + 16] !== 0x65 || b[p + 17] !== 0x64) return -1;
	p += 18;
	p = end;
	return p;
}

function rule_listFromFuture(b: Uint8Array, p: number, end: number): number {
	// "The CRL is from the future"
	if (p + 26 > end ||
		b[p] !== 0x54 || b[p + 1] !== 0x68 || b[p + 2] !== 0x65 || b[p + 3] !== 0x20 || b[p + 4] !== 0x43 ||
		b[p + 5] !== 0x52 || b[p + 6] !== 0x4c || b[p + 7] !== 0x20 || b[p + 8] !== 0x69 || b[p + 9] !== 0x73 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x66 || b[p + 12] !== 0x72 || b[p + 13] !== 0x6f || b[p + 14] !== 0x6d ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x74 || b[p + 17] !== 0x68 || b[p + 18] !== 0x65 || b[p + 19] !== 0x20 ||
		b[p + 20] !== 0x66 || b[p + 21] !== 0x75 || b[p + 22] !== 0x74 || b[p + 23] !== 0x75 || b[p + 24] !== 0x72 ||
		b[p + 25] !== 0x65) return -1;
	p += 26;
	p = end;
	return p;
}

function rule_notTrusted(b: Uint8Array, p: number, end: number): number {
	// "The certificate is not correctly signed by the trusted CA"
	if (p + 57 > end ||
		b[p] !== 0x54 || b[p + 1] !== 0x68 || b[p + 2] !== 0x65 || b[p + 3] !== 0x20 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x72 || b[p + 7] !== 0x74 || b[p + 8] !== 0x69 || b[p + 9] !== 0x66 ||
		b[p + 10] !== 0x69 || b[p + 11] !== 0x63 || b[p + 12] !== 0x61 || b[p + 13] !== 0x74 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x69 || b[p + 17] !== 0x73 || b[p + 18] !== 0x20 || b[p + 19] !== 0x6e ||
		b[p + 20] !== 0x6f || b[p + 21] !== 0x74 || b[p + 22] !== 0x20 || b[p + 23] !== 0x63 || b[p + 24] !== 0x6f ||
		b[p + 25] !== 0x72 || b[p + 26] !== 0x72 || b[p + 27] !== 0x65 || b[p + 28] !== 0x63 || b[p + 29] !== 0x74 ||
		b[p + 30] !== 0x6c || b[p + 31] !== 0x79 || b[p + 32] !== 0x20 || b[p + 33] !== 0x73 || b[p + 34] !== 0x69 ||
		b[p + 35] !== 0x67 || b[p + 36] !== 0x6e || b[p + 37] !== 0x65 || b[p + 38] !== 0x64 || b[p + 39] !== 0x20 ||
		b[p + 40] !== 0x62 || b[p + 41] !== 0x79 || b[p + 42] !== 0x20 || b[p + 43] !== 0x74 || b[p + 44] !== 0x68 ||
		b[p + 45] !== 0x65 || b[p + 46] !== 0x20 || b[p + 47] !== 0x74 || b[p + 48] !== 0x72 || b[p + 49] !== 0x75 ||
		b[p + 50] !== 0x73 || b[p + 51] !== 0x74 || b[p + 52] !== 0x65 || b[p + 53] !== 0x64 || b[p + 54] !== 0x20 ||
		b[p + 55] !== 0x43 || b[p + 56] !== 0x41) return -1;
	p += 57;
	p = end;
	return p;
}

function rule_nameDiffers(b: Uint8Array, p: number, end: number): number {
	// "The certificate Common Name (CN) does not match with the expected CN"
	if (p + 68 > end ||
		b[p] !== 0x54 || b[p + 1] !== 0x68 || b[p + 2] !== 0x65 || b[p + 3] !== 0x20 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x72 || b[p + 7] !== 0x74 || b[p + 8] !== 0x69 || b[p + 9] !== 0x66 ||
		b[p + 10] !== 0x69 || b[p + 11] !== 0x63 || b[p + 12] !== 0x61 || b[p + 13] !== 0x74 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x43 || b[p + 17] !== 0x6f || b[p + 18] !== 0x6d || b[p + 19] !== 0x6d ||
		b[p + 20] !== 0x6f || b[p + 21] !== 0x6e || b[p + 22] !== 0x20 || b[p + 23] !== 0x4e || b[p + 24] !== 0x61 ||
		b[p + 25] !== 0x6d || b[p + 26] !== 0x65 || b[p + 27] !== 0x20 || b[p + 28] !== 0x28 || b[p + 29] !== 0x43 ||
		b[p + 30] !== 0x4e || b[p + 31] !== 0x29 || b[p + 32] !== 0x20 || b[p + 33] !== 0x64 || b[p + 34] !== 0x6f ||
		b[p + 35] !== 0x65 || b[p + 36] !== 0x73 || b[p + 37] !== 0x20 || b[p + 38] !== 0x6e || b[p + 39] !== 0x6f ||
		b[p + 40] !== 0x74 || b[p + 41] !== 0x20 || b[p + 42] !== 0x6d || b[p + 43] !== 0x61 || b[p + 44] !== 0x74 ||
		b[p + 45] !== 0x63 || b[p + 46] !== 0x68 || b[p + 47] !== 0x20 || b[p + 48] !== 0x77 || b[p + 49] !== 0x69 ||
		b[p + 50] !== 0x74 || b[p + 51] !== 0x68 || b[p + 52] !== 0x20 || b[p + 53] !== 0x74 || b[p + 54] !== 0x68 ||
		b[p + 55] !== 0x65 || b[p + 56] !== 0x20 || b[p + 57] !== 0x65 || b[p + 58] !== 0x78 || b[p + 59] !== 0x70 ||
		b[p + 60] !== 0x65 || b[p + 61] !== 0x63 || b[p + 62] !== 0x74 || b[p + 63] !== 0x65 || b[p + 64] !== 0x64 ||
		b[p + 65] !== 0x20 || b[p + 66] !== 0x43 || b[p + 67] !== 0x4e) return -1;
	p += 68;
	p = end;
	return p;
}

function rule_usageDiffers(b: Uint8Array, p: number, end: number): number {
	// "Usage does not match "
	if (p + 21 > end ||
		b[p] !== 0x55 || b[p + 1] !== 0x73 || b[p + 2] !== 0x61 || b[p + 3] !== 0x67 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x64 || b[p + 7] !== 0x6f || b[p + 8] !== 0x65 || b[p + 9] !== 0x73 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x6e || b[p + 12] !== 0x6f || b[p + 13] !== 0x74 || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x6d || b[p + 16] !== 0x61 || b[p + 17] !== 0x74 || b[p + 18] !== 0x63 || b[p + 19] !== 0x68 ||
		b[p + 20] !== 0x20) return -1;
	p += 21;
	p = end;
	return p;
}

function rule_subjectBeforeMust(b: Uint8Array, p: number, end: number): number {
	scan171: for (; p < end; p += 1) {
		if (b[p] !== 0x2c) continue;
		// not ", must be "
		if (!(p + 10 > end ||
			b[p] !== 0x2c || b[p + 1] !== 0x20 || b[p + 2] !== 0x6d || b[p + 3] !== 0x75 || b[p + 4] !== 0x73 ||
			b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x62 || b[p + 8] !== 0x65 || b[p + 9] !== 0x20)) break scan171;
	}
	return p;
}

function rule_expected(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_subjectBeforeRequire(b: Uint8Array, p: number, end: number): number {
	scan172: for (; p < end; p += 1) {
		if (b[p] !== 0x2c) continue;
		// not ", require nsCertType="
		if (!(p + 21 > end ||
			b[p] !== 0x2c || b[p + 1] !== 0x20 || b[p + 2] !== 0x72 || b[p + 3] !== 0x65 || b[p + 4] !== 0x71 ||
			b[p + 5] !== 0x75 || b[p + 6] !== 0x69 || b[p + 7] !== 0x72 || b[p + 8] !== 0x65 || b[p + 9] !== 0x20 ||
			b[p + 10] !== 0x6e || b[p + 11] !== 0x73 || b[p + 12] !== 0x43 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
			b[p + 15] !== 0x74 || b[p + 16] !== 0x54 || b[p + 17] !== 0x79 || b[p + 18] !== 0x70 || b[p + 19] !== 0x65 ||
			b[p + 20] !== 0x3d)) break scan172;
	}
	return p;
}

function rule_skipOpensslError(b: Uint8Array, p: number, end: number): number {
	const choice173 = p;
	choice173: {
		attempt174: {
			// "OpenSSL: error"
			if (p + 14 > end ||
				b[p] !== 0x4f || b[p + 1] !== 0x70 || b[p + 2] !== 0x65 || b[p + 3] !== 0x6e || b[p + 4] !== 0x53 ||
				b[p + 5] !== 0x53 || b[p + 6] !== 0x4c || b[p + 7] !== 0x3a || b[p + 8] !== 0x20 || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x72 || b[p + 11] !== 0x72 || b[p + 12] !== 0x6f || b[p + 13] !== 0x72) break attempt174;
			p += 14;
			break choice173;
		}
		p = choice173;
		attempt175: {
			// "TLS_ERROR: BIO read tls_read_plaintext error: error"
			if (p + 51 > end ||
				b[p] !== 0x54 || b[p + 1] !== 0x4c || b[p + 2] !== 0x53 || b[p + 3] !== 0x5f || b[p + 4] !== 0x45 ||
				b[p + 5] !== 0x52 || b[p + 6] !== 0x52 || b[p + 7] !== 0x4f || b[p + 8] !== 0x52 || b[p + 9] !== 0x3a ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x42 || b[p + 12] !== 0x49 || b[p + 13] !== 0x4f || b[p + 14] !== 0x20 ||
				b[p + 15] !== 0x72 || b[p + 16] !== 0x65 || b[p + 17] !== 0x61 || b[p + 18] !== 0x64 || b[p + 19] !== 0x20 ||
				b[p + 20] !== 0x74 || b[p + 21] !== 0x6c || b[p + 22] !== 0x73 || b[p + 23] !== 0x5f || b[p + 24] !== 0x72 ||
				b[p + 25] !== 0x65 || b[p + 26] !== 0x61 || b[p + 27] !== 0x64 || b[p + 28] !== 0x5f || b[p + 29] !== 0x70 ||
				b[p + 30] !== 0x6c || b[p + 31] !== 0x61 || b[p + 32] !== 0x69 || b[p + 33] !== 0x6e || b[p + 34] !== 0x74 ||
				b[p + 35] !== 0x65 || b[p + 36] !== 0x78 || b[p + 37] !== 0x74 || b[p + 38] !== 0x20 || b[p + 39] !== 0x65 ||
				b[p + 40] !== 0x72 || b[p + 41] !== 0x72 || b[p + 42] !== 0x6f || b[p + 43] !== 0x72 || b[p + 44] !== 0x3a ||
				b[p + 45] !== 0x20 || b[p + 46] !== 0x65 || b[p + 47] !== 0x72 || b[p + 48] !== 0x72 || b[p + 49] !== 0x6f ||
				b[p + 50] !== 0x72) break attempt175;
			p += 51;
			break choice173;
		}
		p = choice173;
		return -1;
	}
	return p;
}

function rule_skipLibrary(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] === 0x3a)) p += 1;
	return p;
}

function rule_skipFunction(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] === 0x3a)) p += 1;
	return p;
}

function rule_verifyFailed(b: Uint8Array, p: number, end: number): number {
	// "certificate verify failed"
	if (p + 25 > end ||
		b[p] !== 0x63 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x66 || b[p + 6] !== 0x69 || b[p + 7] !== 0x63 || b[p + 8] !== 0x61 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x20 || b[p + 12] !== 0x76 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
		b[p + 15] !== 0x69 || b[p + 16] !== 0x66 || b[p + 17] !== 0x79 || b[p + 18] !== 0x20 || b[p + 19] !== 0x66 ||
		b[p + 20] !== 0x61 || b[p + 21] !== 0x69 || b[p + 22] !== 0x6c || b[p + 23] !== 0x65 || b[p + 24] !== 0x64) return -1;
	p += 25;
	return p;
}

function rule_notTls(b: Uint8Array, p: number, end: number): number {
	const choice176 = p;
	choice176: {
		switch (p < end ? b[p] : -1) {
			case 0x68: // h
				attempt177: {
					// "http request"
					if (p + 12 > end ||
						b[p] !== 0x68 || b[p + 1] !== 0x74 || b[p + 2] !== 0x74 || b[p + 3] !== 0x70 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x65 || b[p + 7] !== 0x71 || b[p + 8] !== 0x75 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x73 || b[p + 11] !== 0x74) break attempt177;
					p += 12;
					break choice176;
				}
				p = choice176;
				attempt178: {
					// "https proxy request"
					if (p + 19 > end ||
						b[p] !== 0x68 || b[p + 1] !== 0x74 || b[p + 2] !== 0x74 || b[p + 3] !== 0x70 || b[p + 4] !== 0x73 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x70 || b[p + 7] !== 0x72 || b[p + 8] !== 0x6f || b[p + 9] !== 0x78 ||
						b[p + 10] !== 0x79 || b[p + 11] !== 0x20 || b[p + 12] !== 0x72 || b[p + 13] !== 0x65 || b[p + 14] !== 0x71 ||
						b[p + 15] !== 0x75 || b[p + 16] !== 0x65 || b[p + 17] !== 0x73 || b[p + 18] !== 0x74) break attempt178;
					p += 19;
					break choice176;
				}
				p = choice176;
				return -1;
			case 0x75: // u
				attempt179: {
					// "unknown protocol"
					if (p + 16 > end ||
						b[p] !== 0x75 || b[p + 1] !== 0x6e || b[p + 2] !== 0x6b || b[p + 3] !== 0x6e || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x77 || b[p + 6] !== 0x6e || b[p + 7] !== 0x20 || b[p + 8] !== 0x70 || b[p + 9] !== 0x72 ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x74 || b[p + 12] !== 0x6f || b[p + 13] !== 0x63 || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x6c) break attempt179;
					p += 16;
					break choice176;
				}
				p = choice176;
				return -1;
			case 0x77: // w
				attempt180: {
					// "wrong version number"
					if (p + 20 > end ||
						b[p] !== 0x77 || b[p + 1] !== 0x72 || b[p + 2] !== 0x6f || b[p + 3] !== 0x6e || b[p + 4] !== 0x67 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x76 || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x73 ||
						b[p + 10] !== 0x69 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6e || b[p + 13] !== 0x20 || b[p + 14] !== 0x6e ||
						b[p + 15] !== 0x75 || b[p + 16] !== 0x6d || b[p + 17] !== 0x62 || b[p + 18] !== 0x65 || b[p + 19] !== 0x72) break attempt180;
					p += 20;
					break choice176;
				}
				p = choice176;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_opensslReason(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_seconds(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_skipTlsError(b: Uint8Array, p: number, end: number): number {
	const choice181 = p;
	choice181: {
		attempt182: {
			// "TLS Error: "
			if (p + 11 > end ||
				b[p] !== 0x54 || b[p + 1] !== 0x4c || b[p + 2] !== 0x53 || b[p + 3] !== 0x20 || b[p + 4] !== 0x45 ||
				b[p + 5] !== 0x72 || b[p + 6] !== 0x72 || b[p + 7] !== 0x6f || b[p + 8] !== 0x72 || b[p + 9] !== 0x3a ||
				b[p + 10] !== 0x20) break attempt182;
			p += 11;
			break choice181;
		}
		p = choice181;
		attempt183: {
			// "TLS_ERROR: "
			if (p + 11 > end ||
				b[p] !== 0x54 || b[p + 1] !== 0x4c || b[p + 2] !== 0x53 || b[p + 3] !== 0x5f || b[p + 4] !== 0x45 ||
				b[p + 5] !== 0x52 || b[p + 6] !== 0x52 || b[p + 7] !== 0x4f || b[p + 8] !== 0x52 || b[p + 9] !== 0x3a ||
				b[p + 10] !== 0x20) break attempt183;
			p += 11;
			break choice181;
		}
		p = choice181;
		return -1;
	}
	return p;
}

function rule_detail(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_skipInBrackets(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] === 0x29)) p += 1;
	return p;
}

function rule_alert(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_name(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] === 0x5d)) p += 1;
	return p;
}

function rule_cipherMismatch(b: Uint8Array, p: number, end: number): number {
	// "Data channel"
	if (p + 12 > end ||
		b[p] !== 0x44 || b[p + 1] !== 0x61 || b[p + 2] !== 0x74 || b[p + 3] !== 0x61 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x68 || b[p + 7] !== 0x61 || b[p + 8] !== 0x6e || b[p + 9] !== 0x6e ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x6c) return -1;
	p += 12;
	p = end;
	return p;
}

function rule_skipNumber(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_withErrors(b: Uint8Array, p: number, end: number): number {
	// " With Errors"
	if (p + 12 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x57 || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x68 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x45 || b[p + 7] !== 0x72 || b[p + 8] !== 0x72 || b[p + 9] !== 0x6f ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x73) return -1;
	p += 12;
	p = end;
	return p;
}

function rule_skipSystem(b: Uint8Array, p: number, end: number): number {
	// not " route "
	if (!(p + 7 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x72 || b[p + 2] !== 0x6f || b[p + 3] !== 0x75 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x20)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan184: for (; p < end; p += 1) {
		if (b[p] !== 0x20) continue;
		// not " route "
		if (!(p + 7 > end ||
			b[p] !== 0x20 || b[p + 1] !== 0x72 || b[p + 2] !== 0x6f || b[p + 3] !== 0x75 || b[p + 4] !== 0x74 ||
			b[p + 5] !== 0x65 || b[p + 6] !== 0x20)) break scan184;
	}
	return p;
}

function rule_skipFamily(b: Uint8Array, p: number, end: number): number {
	const optional185 = p;
	optional185: {
		attempt186: {
			const choice187 = p;
			choice187: {
				attempt188: {
					// "-6 "
					if (p + 3 > end || b[p] !== 0x2d || b[p + 1] !== 0x36 || b[p + 2] !== 0x20) break attempt188;
					p += 3;
					break choice187;
				}
				p = choice187;
				attempt189: {
					// "-A inet6 "
					if (p + 9 > end ||
						b[p] !== 0x2d || b[p + 1] !== 0x41 || b[p + 2] !== 0x20 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x74 || b[p + 7] !== 0x36 || b[p + 8] !== 0x20) break attempt189;
					p += 9;
					break choice187;
				}
				p = choice187;
				break attempt186;
			}
			break optional185;
		}
		p = optional185;
	}
	return p;
}

function rule_action(b: Uint8Array, p: number, end: number): number {
	const choice190 = p;
	choice190: {
		attempt191: {
			// "add"
			if (p + 3 > end || b[p] !== 0x61 || b[p + 1] !== 0x64 || b[p + 2] !== 0x64) break attempt191;
			p += 3;
			break choice190;
		}
		p = choice190;
		attempt192: {
			// "delete"
			if (p + 6 > end ||
				b[p] !== 0x64 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x65 || b[p + 4] !== 0x74 ||
				b[p + 5] !== 0x65) break attempt192;
			p += 6;
			break choice190;
		}
		p = choice190;
		return -1;
	}
	return p;
}

function rule_skipRouteRefused(b: Uint8Array, p: number, end: number): number {
	const choice193 = p;
	choice193: {
		switch (p < end ? b[p] : -1) {
			case 0x4e: // N
				attempt194: {
					// "NOTE: unable to redirect "
					if (p + 25 > end ||
						b[p] !== 0x4e || b[p + 1] !== 0x4f || b[p + 2] !== 0x54 || b[p + 3] !== 0x45 || b[p + 4] !== 0x3a ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x75 || b[p + 7] !== 0x6e || b[p + 8] !== 0x61 || b[p + 9] !== 0x62 ||
						b[p + 10] !== 0x6c || b[p + 11] !== 0x65 || b[p + 12] !== 0x20 || b[p + 13] !== 0x74 || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x72 || b[p + 17] !== 0x65 || b[p + 18] !== 0x64 || b[p + 19] !== 0x69 ||
						b[p + 20] !== 0x72 || b[p + 21] !== 0x65 || b[p + 22] !== 0x63 || b[p + 23] !== 0x74 || b[p + 24] !== 0x20) break attempt194;
					p += 25;
					break choice193;
				}
				p = choice193;
				return -1;
			case 0x52: // R
				attempt195: {
					// "RTNETLINK answers: "
					if (p + 19 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x54 || b[p + 2] !== 0x4e || b[p + 3] !== 0x45 || b[p + 4] !== 0x54 ||
						b[p + 5] !== 0x4c || b[p + 6] !== 0x49 || b[p + 7] !== 0x4e || b[p + 8] !== 0x4b || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x61 || b[p + 11] !== 0x6e || b[p + 12] !== 0x73 || b[p + 13] !== 0x77 || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x72 || b[p + 16] !== 0x73 || b[p + 17] !== 0x3a || b[p + 18] !== 0x20) break attempt195;
					p += 19;
					break choice193;
				}
				p = choice193;
				return -1;
			case 0x69: // i
				attempt196: {
					// "ip: RTNETLINK answers: "
					if (p + 23 > end ||
						b[p] !== 0x69 || b[p + 1] !== 0x70 || b[p + 2] !== 0x3a || b[p + 3] !== 0x20 || b[p + 4] !== 0x52 ||
						b[p + 5] !== 0x54 || b[p + 6] !== 0x4e || b[p + 7] !== 0x45 || b[p + 8] !== 0x54 || b[p + 9] !== 0x4c ||
						b[p + 10] !== 0x49 || b[p + 11] !== 0x4e || b[p + 12] !== 0x4b || b[p + 13] !== 0x20 || b[p + 14] !== 0x61 ||
						b[p + 15] !== 0x6e || b[p + 16] !== 0x73 || b[p + 17] !== 0x77 || b[p + 18] !== 0x65 || b[p + 19] !== 0x72 ||
						b[p + 20] !== 0x73 || b[p + 21] !== 0x3a || b[p + 22] !== 0x20) break attempt196;
					p += 23;
					break choice193;
				}
				p = choice193;
				return -1;
			case 0x73: // s
				attempt197: {
					// "sitnl_send: rtnl: generic error ("
					if (p + 33 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x69 || b[p + 2] !== 0x74 || b[p + 3] !== 0x6e || b[p + 4] !== 0x6c ||
						b[p + 5] !== 0x5f || b[p + 6] !== 0x73 || b[p + 7] !== 0x65 || b[p + 8] !== 0x6e || b[p + 9] !== 0x64 ||
						b[p + 10] !== 0x3a || b[p + 11] !== 0x20 || b[p + 12] !== 0x72 || b[p + 13] !== 0x74 || b[p + 14] !== 0x6e ||
						b[p + 15] !== 0x6c || b[p + 16] !== 0x3a || b[p + 17] !== 0x20 || b[p + 18] !== 0x67 || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x6e || b[p + 21] !== 0x65 || b[p + 22] !== 0x72 || b[p + 23] !== 0x69 || b[p + 24] !== 0x63 ||
						b[p + 25] !== 0x20 || b[p + 26] !== 0x65 || b[p + 27] !== 0x72 || b[p + 28] !== 0x72 || b[p + 29] !== 0x6f ||
						b[p + 30] !== 0x72 || b[p + 31] !== 0x20 || b[p + 32] !== 0x28) break attempt197;
					p += 33;
					break choice193;
				}
				p = choice193;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_skipTunError(b: Uint8Array, p: number, end: number): number {
	const choice198 = p;
	choice198: {
		switch (p < end ? b[p] : -1) {
			case 0x43: // C
				attempt199: {
					// "Cannot open TUN/TAP dev"
					if (p + 23 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x6f || b[p + 8] !== 0x70 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x20 || b[p + 12] !== 0x54 || b[p + 13] !== 0x55 || b[p + 14] !== 0x4e ||
						b[p + 15] !== 0x2f || b[p + 16] !== 0x54 || b[p + 17] !== 0x41 || b[p + 18] !== 0x50 || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x64 || b[p + 21] !== 0x65 || b[p + 22] !== 0x76) break attempt199;
					p += 23;
					break choice198;
				}
				p = choice198;
				attempt200: {
					// "Cannot allocate TUN/TAP dev"
					if (p + 27 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x61 || b[p + 8] !== 0x6c || b[p + 9] !== 0x6c ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x63 || b[p + 12] !== 0x61 || b[p + 13] !== 0x74 || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x54 || b[p + 17] !== 0x55 || b[p + 18] !== 0x4e || b[p + 19] !== 0x2f ||
						b[p + 20] !== 0x54 || b[p + 21] !== 0x41 || b[p + 22] !== 0x50 || b[p + 23] !== 0x20 || b[p + 24] !== 0x64 ||
						b[p + 25] !== 0x65 || b[p + 26] !== 0x76) break attempt200;
					p += 27;
					break choice198;
				}
				p = choice198;
				return -1;
			case 0x45: // E
				attempt201: {
					// "ERROR: Cannot open TUN/TAP dev"
					if (p + 30 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x52 || b[p + 2] !== 0x52 || b[p + 3] !== 0x4f || b[p + 4] !== 0x52 ||
						b[p + 5] !== 0x3a || b[p + 6] !== 0x20 || b[p + 7] !== 0x43 || b[p + 8] !== 0x61 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x6f || b[p + 12] !== 0x74 || b[p + 13] !== 0x20 || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x70 || b[p + 16] !== 0x65 || b[p + 17] !== 0x6e || b[p + 18] !== 0x20 || b[p + 19] !== 0x54 ||
						b[p + 20] !== 0x55 || b[p + 21] !== 0x4e || b[p + 22] !== 0x2f || b[p + 23] !== 0x54 || b[p + 24] !== 0x41 ||
						b[p + 25] !== 0x50 || b[p + 26] !== 0x20 || b[p + 27] !== 0x64 || b[p + 28] !== 0x65 || b[p + 29] !== 0x76) break attempt201;
					p += 30;
					break choice198;
				}
				p = choice198;
				attempt202: {
					// "ERROR: Cannot ioctl TUNSETIFF"
					if (p + 29 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x52 || b[p + 2] !== 0x52 || b[p + 3] !== 0x4f || b[p + 4] !== 0x52 ||
						b[p + 5] !== 0x3a || b[p + 6] !== 0x20 || b[p + 7] !== 0x43 || b[p + 8] !== 0x61 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x6f || b[p + 12] !== 0x74 || b[p + 13] !== 0x20 || b[p + 14] !== 0x69 ||
						b[p + 15] !== 0x6f || b[p + 16] !== 0x63 || b[p + 17] !== 0x74 || b[p + 18] !== 0x6c || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x54 || b[p + 21] !== 0x55 || b[p + 22] !== 0x4e || b[p + 23] !== 0x53 || b[p + 24] !== 0x45 ||
						b[p + 25] !== 0x54 || b[p + 26] !== 0x49 || b[p + 27] !== 0x46 || b[p + 28] !== 0x46) break attempt202;
					p += 29;
					break choice198;
				}
				p = choice198;
				attempt203: {
					// "ERROR: Cannot allocate TUN/TAP dev"
					if (p + 34 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x52 || b[p + 2] !== 0x52 || b[p + 3] !== 0x4f || b[p + 4] !== 0x52 ||
						b[p + 5] !== 0x3a || b[p + 6] !== 0x20 || b[p + 7] !== 0x43 || b[p + 8] !== 0x61 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x6f || b[p + 12] !== 0x74 || b[p + 13] !== 0x20 || b[p + 14] !== 0x61 ||
						b[p + 15] !== 0x6c || b[p + 16] !== 0x6c || b[p + 17] !== 0x6f || b[p + 18] !== 0x63 || b[p + 19] !== 0x61 ||
						b[p + 20] !== 0x74 || b[p + 21] !== 0x65 || b[p + 22] !== 0x20 || b[p + 23] !== 0x54 || b[p + 24] !== 0x55 ||
						b[p + 25] !== 0x4e || b[p + 26] !== 0x2f || b[p + 27] !== 0x54 || b[p + 28] !== 0x41 || b[p + 29] !== 0x50 ||
						b[p + 30] !== 0x20 || b[p + 31] !== 0x64 || b[p + 32] !== 0x65 || b[p + 33] !== 0x76) break attempt203;
					p += 34;
					break choice198;
				}
				p = choice198;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_length(b: Uint8Array, p: number, end: number): number {
	const optional204 = p;
	optional204: {
		attempt205: {
			// "-"
			if (p >= end || b[p] !== 0x2d) break attempt205;
			p += 1;
			break optional204;
		}
		p = optional204;
	}
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_skipDataError(b: Uint8Array, p: number, end: number): number {
	const choice206 = p;
	choice206: {
		attempt207: {
			// "AEAD Decrypt error: "
			if (p + 20 > end ||
				b[p] !== 0x41 || b[p + 1] !== 0x45 || b[p + 2] !== 0x41 || b[p + 3] !== 0x44 || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x44 || b[p + 6] !== 0x65 || b[p + 7] !== 0x63 || b[p + 8] !== 0x72 || b[p + 9] !== 0x79 ||
				b[p + 10] !== 0x70 || b[p + 11] !== 0x74 || b[p + 12] !== 0x20 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
				b[p + 15] !== 0x72 || b[p + 16] !== 0x6f || b[p + 17] !== 0x72 || b[p + 18] !== 0x3a || b[p + 19] !== 0x20) break attempt207;
			p += 20;
			break choice206;
		}
		p = choice206;
		attempt208: {
			// "Authenticate/Decrypt packet error: "
			if (p + 35 > end ||
				b[p] !== 0x41 || b[p + 1] !== 0x75 || b[p + 2] !== 0x74 || b[p + 3] !== 0x68 || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x6e || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x63 || b[p + 9] !== 0x61 ||
				b[p + 10] !== 0x74 || b[p + 11] !== 0x65 || b[p + 12] !== 0x2f || b[p + 13] !== 0x44 || b[p + 14] !== 0x65 ||
				b[p + 15] !== 0x63 || b[p + 16] !== 0x72 || b[p + 17] !== 0x79 || b[p + 18] !== 0x70 || b[p + 19] !== 0x74 ||
				b[p + 20] !== 0x20 || b[p + 21] !== 0x70 || b[p + 22] !== 0x61 || b[p + 23] !== 0x63 || b[p + 24] !== 0x6b ||
				b[p + 25] !== 0x65 || b[p + 26] !== 0x74 || b[p + 27] !== 0x20 || b[p + 28] !== 0x65 || b[p + 29] !== 0x72 ||
				b[p + 30] !== 0x72 || b[p + 31] !== 0x6f || b[p + 32] !== 0x72 || b[p + 33] !== 0x3a || b[p + 34] !== 0x20) break attempt208;
			p += 35;
			break choice206;
		}
		p = choice206;
		attempt209: {
			const ahead210 = p;
			const choice211 = p;
			choice211: {
				attempt212: {
					// "Bad compression stub"
					if (p + 20 > end ||
						b[p] !== 0x42 || b[p + 1] !== 0x61 || b[p + 2] !== 0x64 || b[p + 3] !== 0x20 || b[p + 4] !== 0x63 ||
						b[p + 5] !== 0x6f || b[p + 6] !== 0x6d || b[p + 7] !== 0x70 || b[p + 8] !== 0x72 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x73 || b[p + 11] !== 0x73 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6f || b[p + 14] !== 0x6e ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x73 || b[p + 17] !== 0x74 || b[p + 18] !== 0x75 || b[p + 19] !== 0x62) break attempt212;
					p += 20;
					break choice211;
				}
				p = choice211;
				attempt213: {
					// "Bad LZO decompression"
					if (p + 21 > end ||
						b[p] !== 0x42 || b[p + 1] !== 0x61 || b[p + 2] !== 0x64 || b[p + 3] !== 0x20 || b[p + 4] !== 0x4c ||
						b[p + 5] !== 0x5a || b[p + 6] !== 0x4f || b[p + 7] !== 0x20 || b[p + 8] !== 0x64 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x63 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6d || b[p + 13] !== 0x70 || b[p + 14] !== 0x72 ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x73 || b[p + 17] !== 0x73 || b[p + 18] !== 0x69 || b[p + 19] !== 0x6f ||
						b[p + 20] !== 0x6e) break attempt213;
					p += 21;
					break choice211;
				}
				p = choice211;
				break attempt209;
			}
			p = ahead210;
			break choice206;
		}
		p = choice206;
		return -1;
	}
	return p;
}

function rule_signal(b: Uint8Array, p: number, end: number): number {
	// "SIG"
	if (p + 3 > end || b[p] !== 0x53 || b[p + 1] !== 0x49 || b[p + 2] !== 0x47) return -1;
	p += 3;
	if (p >= end || set2[b[p] ?? 0] === 0) return -1;
	p += 1;
	while (p < end && !(set2[b[p] ?? 0] === 0)) p += 1;
	return p;
}

function rule_hard(b: Uint8Array, p: number, end: number): number {
	// "hard"
	if (p + 4 > end || b[p] !== 0x68 || b[p + 1] !== 0x61 || b[p + 2] !== 0x72 || b[p + 3] !== 0x64) return -1;
	p += 4;
	return p;
}

function rule_soft(b: Uint8Array, p: number, end: number): number {
	while (p < end && !((b[p] === 0x2c || b[p] === 0x5d))) p += 1;
	return p;
}

function rule_reason(b: Uint8Array, p: number, end: number): number {
	scan214: for (; p < end; p += 1) {
		if (b[p] !== 0x5d) continue;
		// not "] received, "
		if (!(p + 12 > end ||
			b[p] !== 0x5d || b[p + 1] !== 0x20 || b[p + 2] !== 0x72 || b[p + 3] !== 0x65 || b[p + 4] !== 0x63 ||
			b[p + 5] !== 0x65 || b[p + 6] !== 0x69 || b[p + 7] !== 0x76 || b[p + 8] !== 0x65 || b[p + 9] !== 0x64 ||
			b[p + 10] !== 0x2c || b[p + 11] !== 0x20)) break scan214;
	}
	return p;
}

function rule_skipFileError(b: Uint8Array, p: number, end: number): number {
	const choice215 = p;
	choice215: {
		attempt216: {
			p = rule_skipCommandLine(b, p, end);
			if (p < 0) break attempt216;
			break choice215;
		}
		p = choice215;
		attempt217: {
			const ahead218 = p;
			const choice219 = p;
			choice219: {
				switch (p < end ? b[p] : -1) {
					case 0x43: // C
						attempt220: {
							// "Cannot pre-load keyfile"
							if (p + 23 > end ||
								b[p] !== 0x43 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x6f ||
								b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x70 || b[p + 8] !== 0x72 || b[p + 9] !== 0x65 ||
								b[p + 10] !== 0x2d || b[p + 11] !== 0x6c || b[p + 12] !== 0x6f || b[p + 13] !== 0x61 || b[p + 14] !== 0x64 ||
								b[p + 15] !== 0x20 || b[p + 16] !== 0x6b || b[p + 17] !== 0x65 || b[p + 18] !== 0x79 || b[p + 19] !== 0x66 ||
								b[p + 20] !== 0x69 || b[p + 21] !== 0x6c || b[p + 22] !== 0x65) break attempt220;
							p += 23;
							break choice219;
						}
						p = choice219;
						attempt221: {
							// "Cannot pre-load tls-auth keyfile"
							if (p + 32 > end ||
								b[p] !== 0x43 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x6f ||
								b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x70 || b[p + 8] !== 0x72 || b[p + 9] !== 0x65 ||
								b[p + 10] !== 0x2d || b[p + 11] !== 0x6c || b[p + 12] !== 0x6f || b[p + 13] !== 0x61 || b[p + 14] !== 0x64 ||
								b[p + 15] !== 0x20 || b[p + 16] !== 0x74 || b[p + 17] !== 0x6c || b[p + 18] !== 0x73 || b[p + 19] !== 0x2d ||
								b[p + 20] !== 0x61 || b[p + 21] !== 0x75 || b[p + 22] !== 0x74 || b[p + 23] !== 0x68 || b[p + 24] !== 0x20 ||
								b[p + 25] !== 0x6b || b[p + 26] !== 0x65 || b[p + 27] !== 0x79 || b[p + 28] !== 0x66 || b[p + 29] !== 0x69 ||
								b[p + 30] !== 0x6c || b[p + 31] !== 0x65) break attempt221;
							p += 32;
							break choice219;
						}
						p = choice219;
						attempt222: {
							// "Cannot pre-load tls-crypt keyfile"
							if (p + 33 > end ||
								b[p] !== 0x43 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x6f ||
								b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x70 || b[p + 8] !== 0x72 || b[p + 9] !== 0x65 ||
								b[p + 10] !== 0x2d || b[p + 11] !== 0x6c || b[p + 12] !== 0x6f || b[p + 13] !== 0x61 || b[p + 14] !== 0x64 ||
								b[p + 15] !== 0x20 || b[p + 16] !== 0x74 || b[p + 17] !== 0x6c || b[p + 18] !== 0x73 || b[p + 19] !== 0x2d ||
								b[p + 20] !== 0x63 || b[p + 21] !== 0x72 || b[p + 22] !== 0x79 || b[p + 23] !== 0x70 || b[p + 24] !== 0x74 ||
								b[p + 25] !== 0x20 || b[p + 26] !== 0x6b || b[p + 27] !== 0x65 || b[p + 28] !== 0x79 || b[p + 29] !== 0x66 ||
								b[p + 30] !== 0x69 || b[p + 31] !== 0x6c || b[p + 32] !== 0x65) break attempt222;
							p += 33;
							break choice219;
						}
						p = choice219;
						attempt223: {
							// "Cannot load CA certificate file"
							if (p + 31 > end ||
								b[p] !== 0x43 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x6f ||
								b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x6c || b[p + 8] !== 0x6f || b[p + 9] !== 0x61 ||
								b[p + 10] !== 0x64 || b[p + 11] !== 0x20 || b[p + 12] !== 0x43 || b[p + 13] !== 0x41 || b[p + 14] !== 0x20 ||
								b[p + 15] !== 0x63 || b[p + 16] !== 0x65 || b[p + 17] !== 0x72 || b[p + 18] !== 0x74 || b[p + 19] !== 0x69 ||
								b[p + 20] !== 0x66 || b[p + 21] !== 0x69 || b[p + 22] !== 0x63 || b[p + 23] !== 0x61 || b[p + 24] !== 0x74 ||
								b[p + 25] !== 0x65 || b[p + 26] !== 0x20 || b[p + 27] !== 0x66 || b[p + 28] !== 0x69 || b[p + 29] !== 0x6c ||
								b[p + 30] !== 0x65) break attempt223;
							p += 31;
							break choice219;
						}
						p = choice219;
						attempt224: {
							// "Cannot load certificate file"
							if (p + 28 > end ||
								b[p] !== 0x43 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x6f ||
								b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x6c || b[p + 8] !== 0x6f || b[p + 9] !== 0x61 ||
								b[p + 10] !== 0x64 || b[p + 11] !== 0x20 || b[p + 12] !== 0x63 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
								b[p + 15] !== 0x74 || b[p + 16] !== 0x69 || b[p + 17] !== 0x66 || b[p + 18] !== 0x69 || b[p + 19] !== 0x63 ||
								b[p + 20] !== 0x61 || b[p + 21] !== 0x74 || b[p + 22] !== 0x65 || b[p + 23] !== 0x20 || b[p + 24] !== 0x66 ||
								b[p + 25] !== 0x69 || b[p + 26] !== 0x6c || b[p + 27] !== 0x65) break attempt224;
							p += 28;
							break choice219;
						}
						p = choice219;
						attempt225: {
							// "Cannot load private key file"
							if (p + 28 > end ||
								b[p] !== 0x43 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x6f ||
								b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x6c || b[p + 8] !== 0x6f || b[p + 9] !== 0x61 ||
								b[p + 10] !== 0x64 || b[p + 11] !== 0x20 || b[p + 12] !== 0x70 || b[p + 13] !== 0x72 || b[p + 14] !== 0x69 ||
								b[p + 15] !== 0x76 || b[p + 16] !== 0x61 || b[p + 17] !== 0x74 || b[p + 18] !== 0x65 || b[p + 19] !== 0x20 ||
								b[p + 20] !== 0x6b || b[p + 21] !== 0x65 || b[p + 22] !== 0x79 || b[p + 23] !== 0x20 || b[p + 24] !== 0x66 ||
								b[p + 25] !== 0x69 || b[p + 26] !== 0x6c || b[p + 27] !== 0x65) break attempt225;
							p += 28;
							break choice219;
						}
						p = choice219;
						break attempt217;
					case 0x45: // E
						attempt226: {
							// "Error opening configuration file"
							if (p + 32 > end ||
								b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
								b[p + 5] !== 0x20 || b[p + 6] !== 0x6f || b[p + 7] !== 0x70 || b[p + 8] !== 0x65 || b[p + 9] !== 0x6e ||
								b[p + 10] !== 0x69 || b[p + 11] !== 0x6e || b[p + 12] !== 0x67 || b[p + 13] !== 0x20 || b[p + 14] !== 0x63 ||
								b[p + 15] !== 0x6f || b[p + 16] !== 0x6e || b[p + 17] !== 0x66 || b[p + 18] !== 0x69 || b[p + 19] !== 0x67 ||
								b[p + 20] !== 0x75 || b[p + 21] !== 0x72 || b[p + 22] !== 0x61 || b[p + 23] !== 0x74 || b[p + 24] !== 0x69 ||
								b[p + 25] !== 0x6f || b[p + 26] !== 0x6e || b[p + 27] !== 0x20 || b[p + 28] !== 0x66 || b[p + 29] !== 0x69 ||
								b[p + 30] !== 0x6c || b[p + 31] !== 0x65) break attempt226;
							p += 32;
							break choice219;
						}
						p = choice219;
						break attempt217;
					default:
						break attempt217;
				}
			}
			p = ahead218;
			break choice215;
		}
		p = choice215;
		return -1;
	}
	return p;
}

function rule_pushedOption(b: Uint8Array, p: number, end: number): number {
	scan227: for (; p < end; p += 1) {
		if (b[p] !== 0x5b) continue;
		// not "[PUSH-OPTIONS]"
		if (!(p + 14 > end ||
			b[p] !== 0x5b || b[p + 1] !== 0x50 || b[p + 2] !== 0x55 || b[p + 3] !== 0x53 || b[p + 4] !== 0x48 ||
			b[p + 5] !== 0x2d || b[p + 6] !== 0x4f || b[p + 7] !== 0x50 || b[p + 8] !== 0x54 || b[p + 9] !== 0x49 ||
			b[p + 10] !== 0x4f || b[p + 11] !== 0x4e || b[p + 12] !== 0x53 || b[p + 13] !== 0x5d)) break scan227;
	}
	// "[PUSH-OPTIONS]"
	if (p + 14 > end ||
		b[p] !== 0x5b || b[p + 1] !== 0x50 || b[p + 2] !== 0x55 || b[p + 3] !== 0x53 || b[p + 4] !== 0x48 ||
		b[p + 5] !== 0x2d || b[p + 6] !== 0x4f || b[p + 7] !== 0x50 || b[p + 8] !== 0x54 || b[p + 9] !== 0x49 ||
		b[p + 10] !== 0x4f || b[p + 11] !== 0x4e || b[p + 12] !== 0x53 || b[p + 13] !== 0x5d) return -1;
	p += 14;
	p = end;
	return p;
}

function rule_option(b: Uint8Array, p: number, end: number): number {
	// "--"
	if (p + 2 > end || b[p] !== 0x2d || b[p + 1] !== 0x2d) return -1;
	p += 2;
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_path(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] === 0x27)) p += 1;
	return p;
}

function part229(b: Uint8Array, p: number, end: number): number {
	p = rule_skipLink(b, p, end);
	if (p < 0) return -1;
	return p;
}

function part230(b: Uint8Array, p: number, end: number): number {
	p = rule_skipFurtherVerdict(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_skipRoutine(b: Uint8Array, p: number, end: number): number {
	const choice228 = p;
	choice228: {
		switch (p < end ? b[p] : -1) {
			case 0x2b: // +
				attempt231: {
					// "++ Certificate has "
					if (p + 19 > end ||
						b[p] !== 0x2b || b[p + 1] !== 0x2b || b[p + 2] !== 0x20 || b[p + 3] !== 0x43 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x66 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x63 || b[p + 11] !== 0x61 || b[p + 12] !== 0x74 || b[p + 13] !== 0x65 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x68 || b[p + 16] !== 0x61 || b[p + 17] !== 0x73 || b[p + 18] !== 0x20) break attempt231;
					p += 19;
					break choice228;
				}
				p = choice228;
				return -1;
			case 0x2f: // /
				attempt232: {
					// "/"
					if (p >= end || b[p] !== 0x2f) break attempt232;
					p += 1;
					break choice228;
				}
				p = choice228;
				return -1;
			case 0x41: // A
				attempt233: {
					// "Auth read bytes,"
					if (p + 16 > end ||
						b[p] !== 0x41 || b[p + 1] !== 0x75 || b[p + 2] !== 0x74 || b[p + 3] !== 0x68 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x65 || b[p + 7] !== 0x61 || b[p + 8] !== 0x64 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x62 || b[p + 11] !== 0x79 || b[p + 12] !== 0x74 || b[p + 13] !== 0x65 || b[p + 14] !== 0x73 ||
						b[p + 15] !== 0x2c) break attempt233;
					p += 16;
					break choice228;
				}
				p = choice228;
				return -1;
			case 0x43: // C
				attempt234: {
					// "Capabilities retained: "
					if (p + 23 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x61 || b[p + 2] !== 0x70 || b[p + 3] !== 0x61 || b[p + 4] !== 0x62 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6c || b[p + 7] !== 0x69 || b[p + 8] !== 0x74 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x73 || b[p + 12] !== 0x20 || b[p + 13] !== 0x72 || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x74 || b[p + 16] !== 0x61 || b[p + 17] !== 0x69 || b[p + 18] !== 0x6e || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x64 || b[p + 21] !== 0x3a || b[p + 22] !== 0x20) break attempt234;
					p += 23;
					break choice228;
				}
				p = choice228;
				attempt235: {
					// "Certificate does not have "
					if (p + 26 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x66 || b[p + 6] !== 0x69 || b[p + 7] !== 0x63 || b[p + 8] !== 0x61 || b[p + 9] !== 0x74 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x20 || b[p + 12] !== 0x64 || b[p + 13] !== 0x6f || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x73 || b[p + 16] !== 0x20 || b[p + 17] !== 0x6e || b[p + 18] !== 0x6f || b[p + 19] !== 0x74 ||
						b[p + 20] !== 0x20 || b[p + 21] !== 0x68 || b[p + 22] !== 0x61 || b[p + 23] !== 0x76 || b[p + 24] !== 0x65 ||
						b[p + 25] !== 0x20) break attempt235;
					p += 26;
					break choice228;
				}
				p = choice228;
				attempt236: {
					// "Closing TUN/TAP interface"
					if (p + 25 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6c || b[p + 2] !== 0x6f || b[p + 3] !== 0x73 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20 || b[p + 8] !== 0x54 || b[p + 9] !== 0x55 ||
						b[p + 10] !== 0x4e || b[p + 11] !== 0x2f || b[p + 12] !== 0x54 || b[p + 13] !== 0x41 || b[p + 14] !== 0x50 ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x69 || b[p + 17] !== 0x6e || b[p + 18] !== 0x74 || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x72 || b[p + 21] !== 0x66 || b[p + 22] !== 0x61 || b[p + 23] !== 0x63 || b[p + 24] !== 0x65) break attempt236;
					p += 25;
					break choice228;
				}
				p = choice228;
				attempt237: {
					// "Control Channel"
					if (p + 15 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x74 || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x6f || b[p + 6] !== 0x6c || b[p + 7] !== 0x20 || b[p + 8] !== 0x43 || b[p + 9] !== 0x68 ||
						b[p + 10] !== 0x61 || b[p + 11] !== 0x6e || b[p + 12] !== 0x6e || b[p + 13] !== 0x65 || b[p + 14] !== 0x6c) break attempt237;
					p += 15;
					break choice228;
				}
				p = choice228;
				attempt238: {
					// "Current Parameter Settings"
					if (p + 26 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x75 || b[p + 2] !== 0x72 || b[p + 3] !== 0x72 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x74 || b[p + 7] !== 0x20 || b[p + 8] !== 0x50 || b[p + 9] !== 0x61 ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x61 || b[p + 12] !== 0x6d || b[p + 13] !== 0x65 || b[p + 14] !== 0x74 ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x72 || b[p + 17] !== 0x20 || b[p + 18] !== 0x53 || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x74 || b[p + 21] !== 0x74 || b[p + 22] !== 0x69 || b[p + 23] !== 0x6e || b[p + 24] !== 0x67 ||
						b[p + 25] !== 0x73) break attempt238;
					p += 26;
					break choice228;
				}
				p = choice228;
				return -1;
			case 0x44: // D
				attempt239: {
					// "DCO version: "
					if (p + 13 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x43 || b[p + 2] !== 0x4f || b[p + 3] !== 0x20 || b[p + 4] !== 0x76 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x72 || b[p + 7] !== 0x73 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x3a || b[p + 12] !== 0x20) break attempt239;
					p += 13;
					break choice228;
				}
				p = choice228;
				attempt240: {
					// "DEPRECATED "
					if (p + 11 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x45 || b[p + 2] !== 0x50 || b[p + 3] !== 0x52 || b[p + 4] !== 0x45 ||
						b[p + 5] !== 0x43 || b[p + 6] !== 0x41 || b[p + 7] !== 0x54 || b[p + 8] !== 0x45 || b[p + 9] !== 0x44 ||
						b[p + 10] !== 0x20) break attempt240;
					p += 11;
					break choice228;
				}
				p = choice228;
				attempt241: {
					// "Data Channel"
					if (p + 12 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x61 || b[p + 2] !== 0x74 || b[p + 3] !== 0x61 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x43 || b[p + 6] !== 0x68 || b[p + 7] !== 0x61 || b[p + 8] !== 0x6e || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x6c) break attempt241;
					p += 12;
					break choice228;
				}
				p = choice228;
				attempt242: {
					// "Delayed exit in "
					if (p + 16 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x61 || b[p + 4] !== 0x79 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20 || b[p + 8] !== 0x65 || b[p + 9] !== 0x78 ||
						b[p + 10] !== 0x69 || b[p + 11] !== 0x74 || b[p + 12] !== 0x20 || b[p + 13] !== 0x69 || b[p + 14] !== 0x6e ||
						b[p + 15] !== 0x20) break attempt242;
					p += 16;
					break choice228;
				}
				p = choice228;
				return -1;
			case 0x45: // E
				attempt243: {
					p = rule_skipEndOfStatistics(b, p, end);
					if (p < 0) break attempt243;
					break choice228;
				}
				p = choice228;
				attempt244: {
					// "Expected Remote Options"
					if (p + 23 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x78 || b[p + 2] !== 0x70 || b[p + 3] !== 0x65 || b[p + 4] !== 0x63 ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x52 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x6d || b[p + 12] !== 0x6f || b[p + 13] !== 0x74 || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x4f || b[p + 17] !== 0x70 || b[p + 18] !== 0x74 || b[p + 19] !== 0x69 ||
						b[p + 20] !== 0x6f || b[p + 21] !== 0x6e || b[p + 22] !== 0x73) break attempt244;
					p += 23;
					break choice228;
				}
				p = choice228;
				return -1;
			case 0x47: // G
				attempt245: {
					// "GID set to "
					if (p + 11 > end ||
						b[p] !== 0x47 || b[p + 1] !== 0x49 || b[p + 2] !== 0x44 || b[p + 3] !== 0x20 || b[p + 4] !== 0x73 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x74 || b[p + 7] !== 0x20 || b[p + 8] !== 0x74 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x20) break attempt245;
					p += 11;
					break choice228;
				}
				p = choice228;
				return -1;
			case 0x49: // I
				attempt246: {
					// "Incoming Data Channel"
					if (p + 21 > end ||
						b[p] !== 0x49 || b[p + 1] !== 0x6e || b[p + 2] !== 0x63 || b[p + 3] !== 0x6f || b[p + 4] !== 0x6d ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x44 ||
						b[p + 10] !== 0x61 || b[p + 11] !== 0x74 || b[p + 12] !== 0x61 || b[p + 13] !== 0x20 || b[p + 14] !== 0x43 ||
						b[p + 15] !== 0x68 || b[p + 16] !== 0x61 || b[p + 17] !== 0x6e || b[p + 18] !== 0x6e || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x6c) break attempt246;
					p += 21;
					break choice228;
				}
				p = choice228;
				attempt247: {
					// "Incoming Control Channel"
					if (p + 24 > end ||
						b[p] !== 0x49 || b[p + 1] !== 0x6e || b[p + 2] !== 0x63 || b[p + 3] !== 0x6f || b[p + 4] !== 0x6d ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x43 ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x6e || b[p + 12] !== 0x74 || b[p + 13] !== 0x72 || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x6c || b[p + 16] !== 0x20 || b[p + 17] !== 0x43 || b[p + 18] !== 0x68 || b[p + 19] !== 0x61 ||
						b[p + 20] !== 0x6e || b[p + 21] !== 0x6e || b[p + 22] !== 0x65 || b[p + 23] !== 0x6c) break attempt247;
					p += 24;
					break choice228;
				}
				p = choice228;
				attempt248: {
					// "Initializing OpenSSL"
					if (p + 20 > end ||
						b[p] !== 0x49 || b[p + 1] !== 0x6e || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x6c || b[p + 7] !== 0x69 || b[p + 8] !== 0x7a || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x67 || b[p + 12] !== 0x20 || b[p + 13] !== 0x4f || b[p + 14] !== 0x70 ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x6e || b[p + 17] !== 0x53 || b[p + 18] !== 0x53 || b[p + 19] !== 0x4c) break attempt248;
					p += 20;
					break choice228;
				}
				p = choice228;
				return -1;
			case 0x4c: // L
				attempt249: {
					// "LZO compression initializ"
					if (p + 25 > end ||
						b[p] !== 0x4c || b[p + 1] !== 0x5a || b[p + 2] !== 0x4f || b[p + 3] !== 0x20 || b[p + 4] !== 0x63 ||
						b[p + 5] !== 0x6f || b[p + 6] !== 0x6d || b[p + 7] !== 0x70 || b[p + 8] !== 0x72 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x73 || b[p + 11] !== 0x73 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6f || b[p + 14] !== 0x6e ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x69 || b[p + 17] !== 0x6e || b[p + 18] !== 0x69 || b[p + 19] !== 0x74 ||
						b[p + 20] !== 0x69 || b[p + 21] !== 0x61 || b[p + 22] !== 0x6c || b[p + 23] !== 0x69 || b[p + 24] !== 0x7a) break attempt249;
					p += 25;
					break choice228;
				}
				p = choice228;
				attempt250: {
					// "LZ4 compression initializ"
					if (p + 25 > end ||
						b[p] !== 0x4c || b[p + 1] !== 0x5a || b[p + 2] !== 0x34 || b[p + 3] !== 0x20 || b[p + 4] !== 0x63 ||
						b[p + 5] !== 0x6f || b[p + 6] !== 0x6d || b[p + 7] !== 0x70 || b[p + 8] !== 0x72 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x73 || b[p + 11] !== 0x73 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6f || b[p + 14] !== 0x6e ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x69 || b[p + 17] !== 0x6e || b[p + 18] !== 0x69 || b[p + 19] !== 0x74 ||
						b[p + 20] !== 0x69 || b[p + 21] !== 0x61 || b[p + 22] !== 0x6c || b[p + 23] !== 0x69 || b[p + 24] !== 0x7a) break attempt250;
					p += 25;
					break choice228;
				}
				p = choice228;
				attempt251: {
					// "Local Options"
					if (p + 13 > end ||
						b[p] !== 0x4c || b[p + 1] !== 0x6f || b[p + 2] !== 0x63 || b[p + 3] !== 0x61 || b[p + 4] !== 0x6c ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x4f || b[p + 7] !== 0x70 || b[p + 8] !== 0x74 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x6e || b[p + 12] !== 0x73) break attempt251;
					p += 13;
					break choice228;
				}
				p = choice228;
				return -1;
			case 0x4d: // M
				attempt252: {
					// "MANAGEMENT: "
					if (p + 12 > end ||
						b[p] !== 0x4d || b[p + 1] !== 0x41 || b[p + 2] !== 0x4e || b[p + 3] !== 0x41 || b[p + 4] !== 0x47 ||
						b[p + 5] !== 0x45 || b[p + 6] !== 0x4d || b[p + 7] !== 0x45 || b[p + 8] !== 0x4e || b[p + 9] !== 0x54 ||
						b[p + 10] !== 0x3a || b[p + 11] !== 0x20) break attempt252;
					p += 12;
					break choice228;
				}
				p = choice228;
				return -1;
			case 0x4e: // N
				attempt253: {
					// "NOTE: "
					if (p + 6 > end ||
						b[p] !== 0x4e || b[p + 1] !== 0x4f || b[p + 2] !== 0x54 || b[p + 3] !== 0x45 || b[p + 4] !== 0x3a ||
						b[p + 5] !== 0x20) break attempt253;
					p += 6;
					break choice228;
				}
				p = choice228;
				attempt254: {
					// "Note: "
					if (p + 6 > end ||
						b[p] !== 0x4e || b[p + 1] !== 0x6f || b[p + 2] !== 0x74 || b[p + 3] !== 0x65 || b[p + 4] !== 0x3a ||
						b[p + 5] !== 0x20) break attempt254;
					p += 6;
					break choice228;
				}
				p = choice228;
				return -1;
			case 0x4f: // O
				attempt255: {
					// "OPTIONS IMPORT: "
					if (p + 16 > end ||
						b[p] !== 0x4f || b[p + 1] !== 0x50 || b[p + 2] !== 0x54 || b[p + 3] !== 0x49 || b[p + 4] !== 0x4f ||
						b[p + 5] !== 0x4e || b[p + 6] !== 0x53 || b[p + 7] !== 0x20 || b[p + 8] !== 0x49 || b[p + 9] !== 0x4d ||
						b[p + 10] !== 0x50 || b[p + 11] !== 0x4f || b[p + 12] !== 0x52 || b[p + 13] !== 0x54 || b[p + 14] !== 0x3a ||
						b[p + 15] !== 0x20) break attempt255;
					p += 16;
					break choice228;
				}
				p = choice228;
				attempt256: {
					// "OPTIONS ERROR: "
					if (p + 15 > end ||
						b[p] !== 0x4f || b[p + 1] !== 0x50 || b[p + 2] !== 0x54 || b[p + 3] !== 0x49 || b[p + 4] !== 0x4f ||
						b[p + 5] !== 0x4e || b[p + 6] !== 0x53 || b[p + 7] !== 0x20 || b[p + 8] !== 0x45 || b[p + 9] !== 0x52 ||
						b[p + 10] !== 0x52 || b[p + 11] !== 0x4f || b[p + 12] !== 0x52 || b[p + 13] !== 0x3a || b[p + 14] !== 0x20) break attempt256;
					p += 15;
					break choice228;
				}
				p = choice228;
				attempt257: {
					// "OpenVPN STATISTICS"
					if (p + 18 > end ||
						b[p] !== 0x4f || b[p + 1] !== 0x70 || b[p + 2] !== 0x65 || b[p + 3] !== 0x6e || b[p + 4] !== 0x56 ||
						b[p + 5] !== 0x50 || b[p + 6] !== 0x4e || b[p + 7] !== 0x20 || b[p + 8] !== 0x53 || b[p + 9] !== 0x54 ||
						b[p + 10] !== 0x41 || b[p + 11] !== 0x54 || b[p + 12] !== 0x49 || b[p + 13] !== 0x53 || b[p + 14] !== 0x54 ||
						b[p + 15] !== 0x49 || b[p + 16] !== 0x43 || b[p + 17] !== 0x53) break attempt257;
					p += 18;
					break choice228;
				}
				p = choice228;
				attempt258: {
					// "Options error: Please correct"
					if (p + 29 > end ||
						b[p] !== 0x4f || b[p + 1] !== 0x70 || b[p + 2] !== 0x74 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x65 || b[p + 9] !== 0x72 ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x6f || b[p + 12] !== 0x72 || b[p + 13] !== 0x3a || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x50 || b[p + 16] !== 0x6c || b[p + 17] !== 0x65 || b[p + 18] !== 0x61 || b[p + 19] !== 0x73 ||
						b[p + 20] !== 0x65 || b[p + 21] !== 0x20 || b[p + 22] !== 0x63 || b[p + 23] !== 0x6f || b[p + 24] !== 0x72 ||
						b[p + 25] !== 0x72 || b[p + 26] !== 0x65 || b[p + 27] !== 0x63 || b[p + 28] !== 0x74) break attempt258;
					p += 29;
					break choice228;
				}
				p = choice228;
				attempt259: {
					// "Outgoing Control Channel"
					if (p + 24 > end ||
						b[p] !== 0x4f || b[p + 1] !== 0x75 || b[p + 2] !== 0x74 || b[p + 3] !== 0x67 || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x43 ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x6e || b[p + 12] !== 0x74 || b[p + 13] !== 0x72 || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x6c || b[p + 16] !== 0x20 || b[p + 17] !== 0x43 || b[p + 18] !== 0x68 || b[p + 19] !== 0x61 ||
						b[p + 20] !== 0x6e || b[p + 21] !== 0x6e || b[p + 22] !== 0x65 || b[p + 23] !== 0x6c) break attempt259;
					p += 24;
					break choice228;
				}
				p = choice228;
				attempt260: {
					// "Outgoing Data Channel"
					if (p + 21 > end ||
						b[p] !== 0x4f || b[p + 1] !== 0x75 || b[p + 2] !== 0x74 || b[p + 3] !== 0x67 || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x44 ||
						b[p + 10] !== 0x61 || b[p + 11] !== 0x74 || b[p + 12] !== 0x61 || b[p + 13] !== 0x20 || b[p + 14] !== 0x43 ||
						b[p + 15] !== 0x68 || b[p + 16] !== 0x61 || b[p + 17] !== 0x6e || b[p + 18] !== 0x6e || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x6c) break attempt260;
					p += 21;
					break choice228;
				}
				p = choice228;
				return -1;
			case 0x50: // P
				attempt261: {
					// "PLUGIN_"
					if (p + 7 > end ||
						b[p] !== 0x50 || b[p + 1] !== 0x4c || b[p + 2] !== 0x55 || b[p + 3] !== 0x47 || b[p + 4] !== 0x49 ||
						b[p + 5] !== 0x4e || b[p + 6] !== 0x5f) break attempt261;
					p += 7;
					break choice228;
				}
				p = choice228;
				attempt262: {
					// "PUSH: "
					if (p + 6 > end ||
						b[p] !== 0x50 || b[p + 1] !== 0x55 || b[p + 2] !== 0x53 || b[p + 3] !== 0x48 || b[p + 4] !== 0x3a ||
						b[p + 5] !== 0x20) break attempt262;
					p += 6;
					break choice228;
				}
				p = choice228;
				attempt263: {
					// "Preserving previous TUN/TAP instance"
					if (p + 36 > end ||
						b[p] !== 0x50 || b[p + 1] !== 0x72 || b[p + 2] !== 0x65 || b[p + 3] !== 0x73 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x76 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x70 || b[p + 12] !== 0x72 || b[p + 13] !== 0x65 || b[p + 14] !== 0x76 ||
						b[p + 15] !== 0x69 || b[p + 16] !== 0x6f || b[p + 17] !== 0x75 || b[p + 18] !== 0x73 || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x54 || b[p + 21] !== 0x55 || b[p + 22] !== 0x4e || b[p + 23] !== 0x2f || b[p + 24] !== 0x54 ||
						b[p + 25] !== 0x41 || b[p + 26] !== 0x50 || b[p + 27] !== 0x20 || b[p + 28] !== 0x69 || b[p + 29] !== 0x6e ||
						b[p + 30] !== 0x73 || b[p + 31] !== 0x74 || b[p + 32] !== 0x61 || b[p + 33] !== 0x6e || b[p + 34] !== 0x63 ||
						b[p + 35] !== 0x65) break attempt263;
					p += 36;
					break choice228;
				}
				p = choice228;
				attempt264: {
					// "Preserving recently used remote address"
					if (p + 39 > end ||
						b[p] !== 0x50 || b[p + 1] !== 0x72 || b[p + 2] !== 0x65 || b[p + 3] !== 0x73 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x76 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x72 || b[p + 12] !== 0x65 || b[p + 13] !== 0x63 || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x6e || b[p + 16] !== 0x74 || b[p + 17] !== 0x6c || b[p + 18] !== 0x79 || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x75 || b[p + 21] !== 0x73 || b[p + 22] !== 0x65 || b[p + 23] !== 0x64 || b[p + 24] !== 0x20 ||
						b[p + 25] !== 0x72 || b[p + 26] !== 0x65 || b[p + 27] !== 0x6d || b[p + 28] !== 0x6f || b[p + 29] !== 0x74 ||
						b[p + 30] !== 0x65 || b[p + 31] !== 0x20 || b[p + 32] !== 0x61 || b[p + 33] !== 0x64 || b[p + 34] !== 0x64 ||
						b[p + 35] !== 0x72 || b[p + 36] !== 0x65 || b[p + 37] !== 0x73 || b[p + 38] !== 0x73) break attempt264;
					p += 39;
					break choice228;
				}
				p = choice228;
				attempt265: {
					// "Protocol options: "
					if (p + 18 > end ||
						b[p] !== 0x50 || b[p + 1] !== 0x72 || b[p + 2] !== 0x6f || b[p + 3] !== 0x74 || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x6f || b[p + 7] !== 0x6c || b[p + 8] !== 0x20 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x70 || b[p + 11] !== 0x74 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6f || b[p + 14] !== 0x6e ||
						b[p + 15] !== 0x73 || b[p + 16] !== 0x3a || b[p + 17] !== 0x20) break attempt265;
					p += 18;
					break choice228;
				}
				p = choice228;
				attempt266: {
					// "Pushed option removed by filter"
					if (p + 31 > end ||
						b[p] !== 0x50 || b[p + 1] !== 0x75 || b[p + 2] !== 0x73 || b[p + 3] !== 0x68 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x6f || b[p + 8] !== 0x70 || b[p + 9] !== 0x74 ||
						b[p + 10] !== 0x69 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6e || b[p + 13] !== 0x20 || b[p + 14] !== 0x72 ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x6d || b[p + 17] !== 0x6f || b[p + 18] !== 0x76 || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x64 || b[p + 21] !== 0x20 || b[p + 22] !== 0x62 || b[p + 23] !== 0x79 || b[p + 24] !== 0x20 ||
						b[p + 25] !== 0x66 || b[p + 26] !== 0x69 || b[p + 27] !== 0x6c || b[p + 28] !== 0x74 || b[p + 29] !== 0x65 ||
						b[p + 30] !== 0x72) break attempt266;
					p += 31;
					break choice228;
				}
				p = choice228;
				return -1;
			case 0x52: // R
				attempt267: {
					// "ROUTE"
					if (p + 5 > end || b[p] !== 0x52 || b[p + 1] !== 0x4f || b[p + 2] !== 0x55 || b[p + 3] !== 0x54 || b[p + 4] !== 0x45) break attempt267;
					p += 5;
					break choice228;
				}
				p = choice228;
				attempt268: {
					// "Re-using "
					if (p + 9 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x2d || b[p + 3] !== 0x75 || b[p + 4] !== 0x73 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20) break attempt268;
					p += 9;
					break choice228;
				}
				p = choice228;
				return -1;
			case 0x53: // S
				attempt269: {
					// "SENT CONTROL "
					if (p + 13 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x45 || b[p + 2] !== 0x4e || b[p + 3] !== 0x54 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x43 || b[p + 6] !== 0x4f || b[p + 7] !== 0x4e || b[p + 8] !== 0x54 || b[p + 9] !== 0x52 ||
						b[p + 10] !== 0x4f || b[p + 11] !== 0x4c || b[p + 12] !== 0x20) break attempt269;
					p += 13;
					break choice228;
				}
				p = choice228;
				attempt270: {
					// "Socket Buffers: "
					if (p + 16 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x6f || b[p + 2] !== 0x63 || b[p + 3] !== 0x6b || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x42 || b[p + 8] !== 0x75 || b[p + 9] !== 0x66 ||
						b[p + 10] !== 0x66 || b[p + 11] !== 0x65 || b[p + 12] !== 0x72 || b[p + 13] !== 0x73 || b[p + 14] !== 0x3a ||
						b[p + 15] !== 0x20) break attempt270;
					p += 16;
					break choice228;
				}
				p = choice228;
				attempt271: {
					// "Socket flags: "
					if (p + 14 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x6f || b[p + 2] !== 0x63 || b[p + 3] !== 0x6b || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x66 || b[p + 8] !== 0x6c || b[p + 9] !== 0x61 ||
						b[p + 10] !== 0x67 || b[p + 11] !== 0x73 || b[p + 12] !== 0x3a || b[p + 13] !== 0x20) break attempt271;
					p += 14;
					break choice228;
				}
				p = choice228;
				attempt272: {
					// "Static Encrypt"
					if (p + 14 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x74 || b[p + 2] !== 0x61 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x20 || b[p + 7] !== 0x45 || b[p + 8] !== 0x6e || b[p + 9] !== 0x63 ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x79 || b[p + 12] !== 0x70 || b[p + 13] !== 0x74) break attempt272;
					p += 14;
					break choice228;
				}
				p = choice228;
				attempt273: {
					// "Static Decrypt"
					if (p + 14 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x74 || b[p + 2] !== 0x61 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x20 || b[p + 7] !== 0x44 || b[p + 8] !== 0x65 || b[p + 9] !== 0x63 ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x79 || b[p + 12] !== 0x70 || b[p + 13] !== 0x74) break attempt273;
					p += 14;
					break choice228;
				}
				p = choice228;
				return -1;
			case 0x54: // T
				attempt274: {
					// "TCP/UDP read bytes,"
					if (p + 19 > end ||
						b[p] !== 0x54 || b[p + 1] !== 0x43 || b[p + 2] !== 0x50 || b[p + 3] !== 0x2f || b[p + 4] !== 0x55 ||
						b[p + 5] !== 0x44 || b[p + 6] !== 0x50 || b[p + 7] !== 0x20 || b[p + 8] !== 0x72 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x61 || b[p + 11] !== 0x64 || b[p + 12] !== 0x20 || b[p + 13] !== 0x62 || b[p + 14] !== 0x79 ||
						b[p + 15] !== 0x74 || b[p + 16] !== 0x65 || b[p + 17] !== 0x73 || b[p + 18] !== 0x2c) break attempt274;
					p += 19;
					break choice228;
				}
				p = choice228;
				attempt275: {
					// "TCP/UDP write bytes,"
					if (p + 20 > end ||
						b[p] !== 0x54 || b[p + 1] !== 0x43 || b[p + 2] !== 0x50 || b[p + 3] !== 0x2f || b[p + 4] !== 0x55 ||
						b[p + 5] !== 0x44 || b[p + 6] !== 0x50 || b[p + 7] !== 0x20 || b[p + 8] !== 0x77 || b[p + 9] !== 0x72 ||
						b[p + 10] !== 0x69 || b[p + 11] !== 0x74 || b[p + 12] !== 0x65 || b[p + 13] !== 0x20 || b[p + 14] !== 0x62 ||
						b[p + 15] !== 0x79 || b[p + 16] !== 0x74 || b[p + 17] !== 0x65 || b[p + 18] !== 0x73 || b[p + 19] !== 0x2c) break attempt275;
					p += 20;
					break choice228;
				}
				p = choice228;
				attempt276: {
					// "TCP/UDP: Preserving recently used remote address"
					if (p + 48 > end ||
						b[p] !== 0x54 || b[p + 1] !== 0x43 || b[p + 2] !== 0x50 || b[p + 3] !== 0x2f || b[p + 4] !== 0x55 ||
						b[p + 5] !== 0x44 || b[p + 6] !== 0x50 || b[p + 7] !== 0x3a || b[p + 8] !== 0x20 || b[p + 9] !== 0x50 ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x65 || b[p + 12] !== 0x73 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
						b[p + 15] !== 0x76 || b[p + 16] !== 0x69 || b[p + 17] !== 0x6e || b[p + 18] !== 0x67 || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x72 || b[p + 21] !== 0x65 || b[p + 22] !== 0x63 || b[p + 23] !== 0x65 || b[p + 24] !== 0x6e ||
						b[p + 25] !== 0x74 || b[p + 26] !== 0x6c || b[p + 27] !== 0x79 || b[p + 28] !== 0x20 || b[p + 29] !== 0x75 ||
						b[p + 30] !== 0x73 || b[p + 31] !== 0x65 || b[p + 32] !== 0x64 || b[p + 33] !== 0x20 || b[p + 34] !== 0x72 ||
						b[p + 35] !== 0x65 || b[p + 36] !== 0x6d || b[p + 37] !== 0x6f || b[p + 38] !== 0x74 || b[p + 39] !== 0x65 ||
						b[p + 40] !== 0x20 || b[p + 41] !== 0x61 || b[p + 42] !== 0x64 || b[p + 43] !== 0x64 || b[p + 44] !== 0x72 ||
						b[p + 45] !== 0x65 || b[p + 46] !== 0x73 || b[p + 47] !== 0x73) break attempt276;
					p += 48;
					break choice228;
				}
				p = choice228;
				attempt277: {
					// "TCP/UDP: Dynamic remote address changed"
					if (p + 39 > end ||
						b[p] !== 0x54 || b[p + 1] !== 0x43 || b[p + 2] !== 0x50 || b[p + 3] !== 0x2f || b[p + 4] !== 0x55 ||
						b[p + 5] !== 0x44 || b[p + 6] !== 0x50 || b[p + 7] !== 0x3a || b[p + 8] !== 0x20 || b[p + 9] !== 0x44 ||
						b[p + 10] !== 0x79 || b[p + 11] !== 0x6e || b[p + 12] !== 0x61 || b[p + 13] !== 0x6d || b[p + 14] !== 0x69 ||
						b[p + 15] !== 0x63 || b[p + 16] !== 0x20 || b[p + 17] !== 0x72 || b[p + 18] !== 0x65 || b[p + 19] !== 0x6d ||
						b[p + 20] !== 0x6f || b[p + 21] !== 0x74 || b[p + 22] !== 0x65 || b[p + 23] !== 0x20 || b[p + 24] !== 0x61 ||
						b[p + 25] !== 0x64 || b[p + 26] !== 0x64 || b[p + 27] !== 0x72 || b[p + 28] !== 0x65 || b[p + 29] !== 0x73 ||
						b[p + 30] !== 0x73 || b[p + 31] !== 0x20 || b[p + 32] !== 0x63 || b[p + 33] !== 0x68 || b[p + 34] !== 0x61 ||
						b[p + 35] !== 0x6e || b[p + 36] !== 0x67 || b[p + 37] !== 0x65 || b[p + 38] !== 0x64) break attempt277;
					p += 39;
					break choice228;
				}
				p = choice228;
				p = part229(b, p, end);
				if (p >= 0) break choice228;
				p = choice228;
				attempt278: {
					// "TLS: "
					if (p + 5 > end || b[p] !== 0x54 || b[p + 1] !== 0x4c || b[p + 2] !== 0x53 || b[p + 3] !== 0x3a || b[p + 4] !== 0x20) break attempt278;
					p += 5;
					break choice228;
				}
				p = choice228;
				attempt279: {
					// "TUN/TAP "
					if (p + 8 > end ||
						b[p] !== 0x54 || b[p + 1] !== 0x55 || b[p + 2] !== 0x4e || b[p + 3] !== 0x2f || b[p + 4] !== 0x54 ||
						b[p + 5] !== 0x41 || b[p + 6] !== 0x50 || b[p + 7] !== 0x20) break attempt279;
					p += 8;
					break choice228;
				}
				p = choice228;
				attempt280: {
					// "Timers: "
					if (p + 8 > end ||
						b[p] !== 0x54 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6d || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x3a || b[p + 7] !== 0x20) break attempt280;
					p += 8;
					break choice228;
				}
				p = choice228;
				p = part230(b, p, end);
				if (p >= 0) break choice228;
				p = choice228;
				return -1;
			case 0x55: // U
				p = part229(b, p, end);
				if (p >= 0) break choice228;
				p = choice228;
				attempt281: {
					// "UID set to "
					if (p + 11 > end ||
						b[p] !== 0x55 || b[p + 1] !== 0x49 || b[p + 2] !== 0x44 || b[p + 3] !== 0x20 || b[p + 4] !== 0x73 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x74 || b[p + 7] !== 0x20 || b[p + 8] !== 0x74 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x20) break attempt281;
					p += 11;
					break choice228;
				}
				p = choice228;
				attempt282: {
					// "UDP: "
					if (p + 5 > end || b[p] !== 0x55 || b[p + 1] !== 0x44 || b[p + 2] !== 0x50 || b[p + 3] !== 0x3a || b[p + 4] !== 0x20) break attempt282;
					p += 5;
					break choice228;
				}
				p = choice228;
				attempt283: {
					// "Updated,"
					if (p + 8 > end ||
						b[p] !== 0x55 || b[p + 1] !== 0x70 || b[p + 2] !== 0x64 || b[p + 3] !== 0x61 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x2c) break attempt283;
					p += 8;
					break choice228;
				}
				p = choice228;
				attempt284: {
					// "Use --help for more information."
					if (p + 32 > end ||
						b[p] !== 0x55 || b[p + 1] !== 0x73 || b[p + 2] !== 0x65 || b[p + 3] !== 0x20 || b[p + 4] !== 0x2d ||
						b[p + 5] !== 0x2d || b[p + 6] !== 0x68 || b[p + 7] !== 0x65 || b[p + 8] !== 0x6c || b[p + 9] !== 0x70 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x66 || b[p + 12] !== 0x6f || b[p + 13] !== 0x72 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x6d || b[p + 16] !== 0x6f || b[p + 17] !== 0x72 || b[p + 18] !== 0x65 || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x69 || b[p + 21] !== 0x6e || b[p + 22] !== 0x66 || b[p + 23] !== 0x6f || b[p + 24] !== 0x72 ||
						b[p + 25] !== 0x6d || b[p + 26] !== 0x61 || b[p + 27] !== 0x74 || b[p + 28] !== 0x69 || b[p + 29] !== 0x6f ||
						b[p + 30] !== 0x6e || b[p + 31] !== 0x2e) break attempt284;
					p += 32;
					break choice228;
				}
				p = choice228;
				attempt285: {
					// "Using peer cipher"
					if (p + 17 > end ||
						b[p] !== 0x55 || b[p + 1] !== 0x73 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6e || b[p + 4] !== 0x67 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x70 || b[p + 7] !== 0x65 || b[p + 8] !== 0x65 || b[p + 9] !== 0x72 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x63 || b[p + 12] !== 0x69 || b[p + 13] !== 0x70 || b[p + 14] !== 0x68 ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x72) break attempt285;
					p += 17;
					break choice228;
				}
				p = choice228;
				p = part230(b, p, end);
				if (p >= 0) break choice228;
				p = choice228;
				return -1;
			case 0x56: // V
				attempt286: {
					// "VERIFY EKU OK"
					if (p + 13 > end ||
						b[p] !== 0x56 || b[p + 1] !== 0x45 || b[p + 2] !== 0x52 || b[p + 3] !== 0x49 || b[p + 4] !== 0x46 ||
						b[p + 5] !== 0x59 || b[p + 6] !== 0x20 || b[p + 7] !== 0x45 || b[p + 8] !== 0x4b || b[p + 9] !== 0x55 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x4f || b[p + 12] !== 0x4b) break attempt286;
					p += 13;
					break choice228;
				}
				p = choice228;
				attempt287: {
					// "VERIFY KU OK"
					if (p + 12 > end ||
						b[p] !== 0x56 || b[p + 1] !== 0x45 || b[p + 2] !== 0x52 || b[p + 3] !== 0x49 || b[p + 4] !== 0x46 ||
						b[p + 5] !== 0x59 || b[p + 6] !== 0x20 || b[p + 7] !== 0x4b || b[p + 8] !== 0x55 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x4f || b[p + 11] !== 0x4b) break attempt287;
					p += 12;
					break choice228;
				}
				p = choice228;
				attempt288: {
					// "VERIFY X509NAME OK"
					if (p + 18 > end ||
						b[p] !== 0x56 || b[p + 1] !== 0x45 || b[p + 2] !== 0x52 || b[p + 3] !== 0x49 || b[p + 4] !== 0x46 ||
						b[p + 5] !== 0x59 || b[p + 6] !== 0x20 || b[p + 7] !== 0x58 || b[p + 8] !== 0x35 || b[p + 9] !== 0x30 ||
						b[p + 10] !== 0x39 || b[p + 11] !== 0x4e || b[p + 12] !== 0x41 || b[p + 13] !== 0x4d || b[p + 14] !== 0x45 ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x4f || b[p + 17] !== 0x4b) break attempt288;
					p += 18;
					break choice228;
				}
				p = choice228;
				attempt289: {
					// "VERIFY nsCertType=SERVER OK"
					if (p + 27 > end ||
						b[p] !== 0x56 || b[p + 1] !== 0x45 || b[p + 2] !== 0x52 || b[p + 3] !== 0x49 || b[p + 4] !== 0x46 ||
						b[p + 5] !== 0x59 || b[p + 6] !== 0x20 || b[p + 7] !== 0x6e || b[p + 8] !== 0x73 || b[p + 9] !== 0x43 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x72 || b[p + 12] !== 0x74 || b[p + 13] !== 0x54 || b[p + 14] !== 0x79 ||
						b[p + 15] !== 0x70 || b[p + 16] !== 0x65 || b[p + 17] !== 0x3d || b[p + 18] !== 0x53 || b[p + 19] !== 0x45 ||
						b[p + 20] !== 0x52 || b[p + 21] !== 0x56 || b[p + 22] !== 0x45 || b[p + 23] !== 0x52 || b[p + 24] !== 0x20 ||
						b[p + 25] !== 0x4f || b[p + 26] !== 0x4b) break attempt289;
					p += 27;
					break choice228;
				}
				p = choice228;
				attempt290: {
					// "Validating certificate "
					if (p + 23 > end ||
						b[p] !== 0x56 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6c || b[p + 3] !== 0x69 || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x63 || b[p + 12] !== 0x65 || b[p + 13] !== 0x72 || b[p + 14] !== 0x74 ||
						b[p + 15] !== 0x69 || b[p + 16] !== 0x66 || b[p + 17] !== 0x69 || b[p + 18] !== 0x63 || b[p + 19] !== 0x61 ||
						b[p + 20] !== 0x74 || b[p + 21] !== 0x65 || b[p + 22] !== 0x20) break attempt290;
					p += 23;
					break choice228;
				}
				p = choice228;
				return -1;
			case 0x57: // W
				attempt291: {
					// "WARNING: "
					if (p + 9 > end ||
						b[p] !== 0x57 || b[p + 1] !== 0x41 || b[p + 2] !== 0x52 || b[p + 3] !== 0x4e || b[p + 4] !== 0x49 ||
						b[p + 5] !== 0x4e || b[p + 6] !== 0x47 || b[p + 7] !== 0x3a || b[p + 8] !== 0x20) break attempt291;
					p += 9;
					break choice228;
				}
				p = choice228;
				return -1;
			case 0x63: // c
				attempt292: {
					// "chroot to "
					if (p + 10 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x68 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20) break attempt292;
					p += 10;
					break choice228;
				}
				p = choice228;
				attempt293: {
					// "crypto_adjust_"
					if (p + 14 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x72 || b[p + 2] !== 0x79 || b[p + 3] !== 0x70 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x6f || b[p + 6] !== 0x5f || b[p + 7] !== 0x61 || b[p + 8] !== 0x64 || b[p + 9] !== 0x6a ||
						b[p + 10] !== 0x75 || b[p + 11] !== 0x73 || b[p + 12] !== 0x74 || b[p + 13] !== 0x5f) break attempt293;
					p += 14;
					break choice228;
				}
				p = choice228;
				return -1;
			case 0x64: // d
				attempt294: {
					// "do_ifconfig"
					if (p + 11 > end ||
						b[p] !== 0x64 || b[p + 1] !== 0x6f || b[p + 2] !== 0x5f || b[p + 3] !== 0x69 || b[p + 4] !== 0x66 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x6f || b[p + 7] !== 0x6e || b[p + 8] !== 0x66 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x67) break attempt294;
					p += 11;
					break choice228;
				}
				p = choice228;
				attempt295: {
					// "dco_"
					if (p + 4 > end || b[p] !== 0x64 || b[p + 1] !== 0x63 || b[p + 2] !== 0x6f || b[p + 3] !== 0x5f) break attempt295;
					p += 4;
					break choice228;
				}
				p = choice228;
				return -1;
			case 0x69: // i
				attempt296: {
					// "ifconfig_"
					if (p + 9 > end ||
						b[p] !== 0x69 || b[p + 1] !== 0x66 || b[p + 2] !== 0x63 || b[p + 3] !== 0x6f || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x66 || b[p + 6] !== 0x69 || b[p + 7] !== 0x67 || b[p + 8] !== 0x5f) break attempt296;
					p += 9;
					break choice228;
				}
				p = choice228;
				return -1;
			case 0x6c: // l
				attempt297: {
					// "library versions: "
					if (p + 18 > end ||
						b[p] !== 0x6c || b[p + 1] !== 0x69 || b[p + 2] !== 0x62 || b[p + 3] !== 0x72 || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x79 || b[p + 7] !== 0x20 || b[p + 8] !== 0x76 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x73 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6f || b[p + 14] !== 0x6e ||
						b[p + 15] !== 0x73 || b[p + 16] !== 0x3a || b[p + 17] !== 0x20) break attempt297;
					p += 18;
					break choice228;
				}
				p = choice228;
				return -1;
			case 0x6d: // m
				attempt298: {
					// "mlockall call succeeded"
					if (p + 23 > end ||
						b[p] !== 0x6d || b[p + 1] !== 0x6c || b[p + 2] !== 0x6f || b[p + 3] !== 0x63 || b[p + 4] !== 0x6b ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x6c || b[p + 7] !== 0x6c || b[p + 8] !== 0x20 || b[p + 9] !== 0x63 ||
						b[p + 10] !== 0x61 || b[p + 11] !== 0x6c || b[p + 12] !== 0x6c || b[p + 13] !== 0x20 || b[p + 14] !== 0x73 ||
						b[p + 15] !== 0x75 || b[p + 16] !== 0x63 || b[p + 17] !== 0x63 || b[p + 18] !== 0x65 || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x64 || b[p + 21] !== 0x65 || b[p + 22] !== 0x64) break attempt298;
					p += 23;
					break choice228;
				}
				p = choice228;
				attempt299: {
					// "mbed TLS msg"
					if (p + 12 > end ||
						b[p] !== 0x6d || b[p + 1] !== 0x62 || b[p + 2] !== 0x65 || b[p + 3] !== 0x64 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x54 || b[p + 6] !== 0x4c || b[p + 7] !== 0x53 || b[p + 8] !== 0x20 || b[p + 9] !== 0x6d ||
						b[p + 10] !== 0x73 || b[p + 11] !== 0x67) break attempt299;
					p += 12;
					break choice228;
				}
				p = choice228;
				return -1;
			case 0x6e: // n
				attempt300: {
					// "net_"
					if (p + 4 > end || b[p] !== 0x6e || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x5f) break attempt300;
					p += 4;
					break choice228;
				}
				p = choice228;
				attempt301: {
					// "nice "
					if (p + 5 > end || b[p] !== 0x6e || b[p + 1] !== 0x69 || b[p + 2] !== 0x63 || b[p + 3] !== 0x65 || b[p + 4] !== 0x20) break attempt301;
					p += 5;
					break choice228;
				}
				p = choice228;
				return -1;
			case 0x70: // p
				attempt302: {
					// "process restarting"
					if (p + 18 > end ||
						b[p] !== 0x70 || b[p + 1] !== 0x72 || b[p + 2] !== 0x6f || b[p + 3] !== 0x63 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x72 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x73 || b[p + 11] !== 0x74 || b[p + 12] !== 0x61 || b[p + 13] !== 0x72 || b[p + 14] !== 0x74 ||
						b[p + 15] !== 0x69 || b[p + 16] !== 0x6e || b[p + 17] !== 0x67) break attempt302;
					p += 18;
					break choice228;
				}
				p = choice228;
				return -1;
			case 0x73: // s
				attempt303: {
					// "setsockopt("
					if (p + 11 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x73 || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x6b || b[p + 7] !== 0x6f || b[p + 8] !== 0x70 || b[p + 9] !== 0x74 ||
						b[p + 10] !== 0x28) break attempt303;
					p += 11;
					break choice228;
				}
				p = choice228;
				return -1;
			case 0x74: // t
				attempt304: {
					// "tls_auth_"
					if (p + 9 > end ||
						b[p] !== 0x74 || b[p + 1] !== 0x6c || b[p + 2] !== 0x73 || b[p + 3] !== 0x5f || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x75 || b[p + 6] !== 0x74 || b[p + 7] !== 0x68 || b[p + 8] !== 0x5f) break attempt304;
					p += 9;
					break choice228;
				}
				p = choice228;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_skipCtime(b: Uint8Array, p: number, end: number): number {
	p = rule_skipName3(b, p, end);
	if (p < 0) return -1;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	p = rule_skipName3(b, p, end);
	if (p < 0) return -1;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	if (p >= end || set3[b[p] ?? 0] === 0) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	p = rule_skipTime(b, p, end);
	if (p < 0) return -1;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	return p;
}

function rule_skipLocalTime(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	// "-"
	if (p >= end || b[p] !== 0x2d) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	// "-"
	if (p >= end || b[p] !== 0x2d) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	p = rule_skipTime(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_skipUnixTime(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// "."
	if (p >= end || b[p] !== 0x2e) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_skipClientName(b: Uint8Array, p: number, end: number): number {
	if (p >= end || (b[p] === 0x20 || b[p] === 0x2f || b[p] === 0x3a)) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !((b[p] === 0x20 || b[p] === 0x2f || b[p] === 0x3a))) p += 1;
	return p;
}

function rule_skipName3(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x41 || (b[p] ?? 0) > 0x5a)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x61 || (b[p] ?? 0) > 0x7a)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x61 || (b[p] ?? 0) > 0x7a)) return -1;
	p += 1;
	return p;
}

function rule_skipPeer(b: Uint8Array, p: number, end: number): number {
	if (p >= end || (b[p] === 0x20 || b[p] === 0x2c)) return -1;
	p = afterCharacter(b, p, end);
	return p;
}

function rule_skipSerialNumber(b: Uint8Array, p: number, end: number): number {
	const optional305 = p;
	optional305: {
		attempt306: {
			// "-"
			if (p >= end || b[p] !== 0x2d) break attempt306;
			p += 1;
			break optional305;
		}
		p = optional305;
	}
	if (p >= end || set1[b[p] ?? 0] === 0) return -1;
	p += 1;
	while (p < end && !(set1[b[p] ?? 0] === 0)) p += 1;
	return p;
}

function rule_skipVerdict(b: Uint8Array, p: number, end: number): number {
	const choice307 = p;
	choice307: {
		switch (p < end ? b[p] : -1) {
			case 0x43: // C
				attempt308: {
					// "Certificate "
					if (p + 12 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x66 || b[p + 6] !== 0x69 || b[p + 7] !== 0x63 || b[p + 8] !== 0x61 || b[p + 9] !== 0x74 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x20) break attempt308;
					p += 12;
					break choice307;
				}
				p = choice307;
				attempt309: {
					// "Could not retrieve error string"
					if (p + 31 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6c || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x6e || b[p + 7] !== 0x6f || b[p + 8] !== 0x74 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x65 || b[p + 12] !== 0x74 || b[p + 13] !== 0x72 || b[p + 14] !== 0x69 ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x76 || b[p + 17] !== 0x65 || b[p + 18] !== 0x20 || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x72 || b[p + 21] !== 0x72 || b[p + 22] !== 0x6f || b[p + 23] !== 0x72 || b[p + 24] !== 0x20 ||
						b[p + 25] !== 0x73 || b[p + 26] !== 0x74 || b[p + 27] !== 0x72 || b[p + 28] !== 0x69 || b[p + 29] !== 0x6e ||
						b[p + 30] !== 0x67) break attempt309;
					p += 31;
					break choice307;
				}
				p = choice307;
				return -1;
			case 0x4f: // O
				attempt310: {
					// "Other reason "
					if (p + 13 > end ||
						b[p] !== 0x4f || b[p + 1] !== 0x74 || b[p + 2] !== 0x68 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x72 || b[p + 7] !== 0x65 || b[p + 8] !== 0x61 || b[p + 9] !== 0x73 ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x6e || b[p + 12] !== 0x20) break attempt310;
					p += 13;
					break choice307;
				}
				p = choice307;
				return -1;
			case 0x54: // T
				attempt311: {
					// "The certificate "
					if (p + 16 > end ||
						b[p] !== 0x54 || b[p + 1] !== 0x68 || b[p + 2] !== 0x65 || b[p + 3] !== 0x20 || b[p + 4] !== 0x63 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x72 || b[p + 7] !== 0x74 || b[p + 8] !== 0x69 || b[p + 9] !== 0x66 ||
						b[p + 10] !== 0x69 || b[p + 11] !== 0x63 || b[p + 12] !== 0x61 || b[p + 13] !== 0x74 || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x20) break attempt311;
					p += 16;
					break choice307;
				}
				p = choice307;
				attempt312: {
					// "The CRL "
					if (p + 8 > end ||
						b[p] !== 0x54 || b[p + 1] !== 0x68 || b[p + 2] !== 0x65 || b[p + 3] !== 0x20 || b[p + 4] !== 0x43 ||
						b[p + 5] !== 0x52 || b[p + 6] !== 0x4c || b[p + 7] !== 0x20) break attempt312;
					p += 8;
					break choice307;
				}
				p = choice307;
				return -1;
			case 0x55: // U
				attempt313: {
					// "Usage does not match "
					if (p + 21 > end ||
						b[p] !== 0x55 || b[p + 1] !== 0x73 || b[p + 2] !== 0x61 || b[p + 3] !== 0x67 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x64 || b[p + 7] !== 0x6f || b[p + 8] !== 0x65 || b[p + 9] !== 0x73 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x6e || b[p + 12] !== 0x6f || b[p + 13] !== 0x74 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x6d || b[p + 16] !== 0x61 || b[p + 17] !== 0x74 || b[p + 18] !== 0x63 || b[p + 19] !== 0x68 ||
						b[p + 20] !== 0x20) break attempt313;
					p += 21;
					break choice307;
				}
				p = choice307;
				attempt314: {
					// "Unknown reason "
					if (p + 15 > end ||
						b[p] !== 0x55 || b[p + 1] !== 0x6e || b[p + 2] !== 0x6b || b[p + 3] !== 0x6e || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x77 || b[p + 6] !== 0x6e || b[p + 7] !== 0x20 || b[p + 8] !== 0x72 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x61 || b[p + 11] !== 0x73 || b[p + 12] !== 0x6f || b[p + 13] !== 0x6e || b[p + 14] !== 0x20) break attempt314;
					p += 15;
					break choice307;
				}
				p = choice307;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_skipCommandLine(b: Uint8Array, p: number, end: number): number {
	// "Options error: In [CMD-LINE]:"
	if (p + 29 > end ||
		b[p] !== 0x4f || b[p + 1] !== 0x70 || b[p + 2] !== 0x74 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x65 || b[p + 9] !== 0x72 ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x6f || b[p + 12] !== 0x72 || b[p + 13] !== 0x3a || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x49 || b[p + 16] !== 0x6e || b[p + 17] !== 0x20 || b[p + 18] !== 0x5b || b[p + 19] !== 0x43 ||
		b[p + 20] !== 0x4d || b[p + 21] !== 0x44 || b[p + 22] !== 0x2d || b[p + 23] !== 0x4c || b[p + 24] !== 0x49 ||
		b[p + 25] !== 0x4e || b[p + 26] !== 0x45 || b[p + 27] !== 0x5d || b[p + 28] !== 0x3a) return -1;
	p += 29;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	const ahead315 = p;
	// "Error opening configuration file"
	if (p + 32 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x6f || b[p + 7] !== 0x70 || b[p + 8] !== 0x65 || b[p + 9] !== 0x6e ||
		b[p + 10] !== 0x69 || b[p + 11] !== 0x6e || b[p + 12] !== 0x67 || b[p + 13] !== 0x20 || b[p + 14] !== 0x63 ||
		b[p + 15] !== 0x6f || b[p + 16] !== 0x6e || b[p + 17] !== 0x66 || b[p + 18] !== 0x69 || b[p + 19] !== 0x67 ||
		b[p + 20] !== 0x75 || b[p + 21] !== 0x72 || b[p + 22] !== 0x61 || b[p + 23] !== 0x74 || b[p + 24] !== 0x69 ||
		b[p + 25] !== 0x6f || b[p + 26] !== 0x6e || b[p + 27] !== 0x20 || b[p + 28] !== 0x66 || b[p + 29] !== 0x69 ||
		b[p + 30] !== 0x6c || b[p + 31] !== 0x65) return -1;
	p += 32;
	p = ahead315;
	return p;
}

function rule_skipLink(b: Uint8Array, p: number, end: number): number {
	const choice316 = p;
	choice316: {
		attempt317: {
			// "TCP"
			if (p + 3 > end || b[p] !== 0x54 || b[p + 1] !== 0x43 || b[p + 2] !== 0x50) break attempt317;
			p += 3;
			break choice316;
		}
		p = choice316;
		attempt318: {
			// "UDP"
			if (p + 3 > end || b[p] !== 0x55 || b[p + 1] !== 0x44 || b[p + 2] !== 0x50) break attempt318;
			p += 3;
			break choice316;
		}
		p = choice316;
		return -1;
	}
	while (p < end && !(b[p] === 0x20)) p += 1;
	// " link "
	if (p + 6 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x6c || b[p + 2] !== 0x69 || b[p + 3] !== 0x6e || b[p + 4] !== 0x6b ||
		b[p + 5] !== 0x20) return -1;
	p += 6;
	const choice319 = p;
	choice319: {
		attempt320: {
			// "local"
			if (p + 5 > end || b[p] !== 0x6c || b[p + 1] !== 0x6f || b[p + 2] !== 0x63 || b[p + 3] !== 0x61 || b[p + 4] !== 0x6c) break attempt320;
			p += 5;
			break choice319;
		}
		p = choice319;
		attempt321: {
			// "remote"
			if (p + 6 > end ||
				b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6d || b[p + 3] !== 0x6f || b[p + 4] !== 0x74 ||
				b[p + 5] !== 0x65) break attempt321;
			p += 6;
			break choice319;
		}
		p = choice319;
		return -1;
	}
	return p;
}

function rule_skipFurtherVerdict(b: Uint8Array, p: number, end: number): number {
	const choice322 = p;
	choice322: {
		attempt323: {
			// "The certificate "
			if (p + 16 > end ||
				b[p] !== 0x54 || b[p + 1] !== 0x68 || b[p + 2] !== 0x65 || b[p + 3] !== 0x20 || b[p + 4] !== 0x63 ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x72 || b[p + 7] !== 0x74 || b[p + 8] !== 0x69 || b[p + 9] !== 0x66 ||
				b[p + 10] !== 0x69 || b[p + 11] !== 0x63 || b[p + 12] !== 0x61 || b[p + 13] !== 0x74 || b[p + 14] !== 0x65 ||
				b[p + 15] !== 0x20) break attempt323;
			p += 16;
			break choice322;
		}
		p = choice322;
		attempt324: {
			// "The CRL "
			if (p + 8 > end ||
				b[p] !== 0x54 || b[p + 1] !== 0x68 || b[p + 2] !== 0x65 || b[p + 3] !== 0x20 || b[p + 4] !== 0x43 ||
				b[p + 5] !== 0x52 || b[p + 6] !== 0x4c || b[p + 7] !== 0x20) break attempt324;
			p += 8;
			break choice322;
		}
		p = choice322;
		attempt325: {
			// "Usage does not match "
			if (p + 21 > end ||
				b[p] !== 0x55 || b[p + 1] !== 0x73 || b[p + 2] !== 0x61 || b[p + 3] !== 0x67 || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x20 || b[p + 6] !== 0x64 || b[p + 7] !== 0x6f || b[p + 8] !== 0x65 || b[p + 9] !== 0x73 ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x6e || b[p + 12] !== 0x6f || b[p + 13] !== 0x74 || b[p + 14] !== 0x20 ||
				b[p + 15] !== 0x6d || b[p + 16] !== 0x61 || b[p + 17] !== 0x74 || b[p + 18] !== 0x63 || b[p + 19] !== 0x68 ||
				b[p + 20] !== 0x20) break attempt325;
			p += 21;
			break choice322;
		}
		p = choice322;
		return -1;
	}
	p = rule_skipKnownVerdict(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_skipEndOfStatistics(b: Uint8Array, p: number, end: number): number {
	// "END"
	if (p + 3 > end || b[p] !== 0x45 || b[p + 1] !== 0x4e || b[p + 2] !== 0x44) return -1;
	p += 3;
	if (p < end) return -1;
	return p;
}

function rule_skipTime(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	// ":"
	if (p >= end || b[p] !== 0x3a) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	// ":"
	if (p >= end || b[p] !== 0x3a) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	return p;
}

function rule_skipKnownVerdict(b: Uint8Array, p: number, end: number): number {
	const choice326 = p;
	choice326: {
		switch (p < end ? b[p] : -1) {
			case 0x43: // C
				attempt327: {
					// "Common Name "
					if (p + 12 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6d || b[p + 3] !== 0x6d || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x20 || b[p + 7] !== 0x4e || b[p + 8] !== 0x61 || b[p + 9] !== 0x6d ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x20) break attempt327;
					p += 12;
					break choice326;
				}
				p = choice326;
				return -1;
			case 0x68: // h
				attempt328: {
					// "has been revoked"
					if (p + 16 > end ||
						b[p] !== 0x68 || b[p + 1] !== 0x61 || b[p + 2] !== 0x73 || b[p + 3] !== 0x20 || b[p + 4] !== 0x62 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x65 || b[p + 7] !== 0x6e || b[p + 8] !== 0x20 || b[p + 9] !== 0x72 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x76 || b[p + 12] !== 0x6f || b[p + 13] !== 0x6b || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x64) break attempt328;
					p += 16;
					break choice326;
				}
				p = choice326;
				return -1;
			case 0x69: // i
				attempt329: {
					// "is "
					if (p + 3 > end || b[p] !== 0x69 || b[p + 1] !== 0x73 || b[p + 2] !== 0x20) break attempt329;
					p += 3;
					break choice326;
				}
				p = choice326;
				return -1;
			case 0x74: // t
				attempt330: {
					// "the "
					if (p + 4 > end || b[p] !== 0x74 || b[p + 1] !== 0x68 || b[p + 2] !== 0x65 || b[p + 3] !== 0x20) break attempt330;
					p += 4;
					break choice326;
				}
				p = choice326;
				return -1;
			case 0x76: // v
				attempt331: {
					// "validity "
					if (p + 9 > end ||
						b[p] !== 0x76 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6c || b[p + 3] !== 0x69 || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x74 || b[p + 7] !== 0x79 || b[p + 8] !== 0x20) break attempt331;
					p += 9;
					break choice326;
				}
				p = choice326;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

/** Where the character at `p` ends; a byte that begins no UTF-8 sequence counts as one. */
function afterCharacter(b: Uint8Array, p: number, end: number): number {
	const head = b[p] ?? 0;
	const length = head < 0xc2 || head > 0xf4 ? 1 : head < 0xe0 ? 2 : head < 0xf0 ? 3 : 4;
	if (p + length > end) return p + 1;
	for (let i = 1; i < length; i += 1) {
		if (((b[p + i] ?? 0) & 0xc0) !== 0x80) return p + 1;
	}
	return p + length;
}
