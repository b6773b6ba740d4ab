/** A rule of one's own, as CONTRIBUTING asks for it. */
export const ownRule = `id: site-switch-flapping
area: site
title: The switch of the site drops the link
severity: error
role: cause
summary: The link of the device goes down again and again, because the switch of the site restarts.
signals:
  down: { event: kernel.link-down }
  up: { event: kernel.link-up }
needs: count(down) >= 3 within 10m
resolved_by: up not followed by down within 30m
explains: [vpn-down]
remedy:
  - do: Ask the site whether the switch restarts.
    risk: read-only
    verify: No line about the link for an hour.
    doc: https://example.com/switch
tests:
  - name: three times in four minutes
    fires: |
      2026-11-21T05:00:00+0000 f220105 kernel: smsc95xx 1-1.1:1.0 eth0: Link is Down
      2026-11-21T05:02:00+0000 f220105 kernel: smsc95xx 1-1.1:1.0 eth0: Link is Down
      2026-11-21T05:04:00+0000 f220105 kernel: smsc95xx 1-1.1:1.0 eth0: Link is Down
  - name: once
    silent: |
      2026-11-21T05:00:00+0000 f220105 kernel: smsc95xx 1-1.1:1.0 eth0: Link is Down
  - name: another program says the words
    silent: |
      2026-11-21T05:00:00+0000 f220105 agent[7]: eth0: Link is Down
      2026-11-21T05:00:01+0000 f220105 agent[7]: eth0: Link is Down
      2026-11-21T05:00:02+0000 f220105 agent[7]: eth0: Link is Down
`;

/** A journal in which a link goes down in these minutes. */
export const downs = (...minutes: readonly string[]): string =>
	minutes
		.map(
			(minute) => `2026-11-21T05:${minute}:00+0000 f220105 kernel: smsc95xx 1-1.1:1.0 eth0: Link is Down\n`,
		)
		.join('');
