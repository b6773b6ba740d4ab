const sentence = new RegExp(
	`^(?:${[
		'Supervisor starting$',
		"(?:Downloading|Downloaded|Deleting|Deleted|Failed to download|Failed to delete) (?:delta for )?(?:image(?: for application)?|application) '",
		"(?:Installing|Installed|Starting|Started|Killing|Killed|Removing|Removed|Updating|Updated|Restarting) (?:config for )?(?:service|application|container for service) '",
		"Failed to (?:kill|install|start|remove|update) (?:config for )?(?:service|application) '",
		"(?:Service|Application) (?:exited|started|is already stopped, removing container|is already stopped and the container removed|has already been removed|exited and was restarted) '",
		'(?:Deleting|Failed to delete) image(?:$| due to )',
		"(?:Removing|Error removing) dead container '",
		"(?:Creating|Removing|Failed to create|Failed to remove|Error creating|Error removing) (?:network|volume) '",
		'Replacing container for service ',
		'Delta still processing remotely\\. Will retry',
		'Updates are locked, retrying in ',
		'Device state apply error ',
		'Failed to apply state ',
		'(?:Applying|Applied) (?:configuration|boot config)',
		'(?:Purging|Purged) data',
	].join('|')})`,
);

/** True for a sentence that the supervisor writes into the logs of the dashboard, beside those of the users' services. */
export function isSupervisorSentence(text: string): boolean {
	return sentence.test(text);
}
