const sentence = new RegExp(
	`^(?:${[
		'Supervisor starting$',
		"(?:Downloading|Downloaded|Deleting|Deleted|Failed to download|Failed to delete) (?:delta for )?image '",
		"(?:Installing|Installed|Starting|Started|Killing|Killed|Removing|Removed|Failed to (?:kill|install|start|remove)) (?:service|container for service) '",
		"Service (?:exited|started|is already stopped, removing container|has already been removed|exited and was restarted) '",
		"(?:Creating|Removing|Failed to create|Failed to remove) (?:network|volume) '",
		'Replacing container for service ',
		'Updates are locked, retrying in ',
		'Device state apply error ',
		'Failed to apply state ',
		'(?:Applying|Applied) (?:configuration|boot config)',
	].join('|')})`,
);

/** True for a sentence that the supervisor writes into the logs of the dashboard, beside those of the users' services. */
export function isSupervisorSentence(text: string): boolean {
	return sentence.test(text);
}
