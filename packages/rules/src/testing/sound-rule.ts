/** A small rule file without a mistake, for tests that break it. */
export const soundRule = `id: link-down
area: network
title: The link is down
severity: error
role: cause
summary: The network cable carries no signal.
signals:
  down: { event: kernel.link-down, where: { interface: eth0 } }
  up: { event: kernel.link-up }
  lost: { failure: { class: connect, reason: [no-route, network-unreachable] } }
needs: down not followed by up within 30s
excludes: up in first 1m
resolved_by: up
contributes: [lost]
explains: [name-resolution-failing, { rule: vpn-down, lag: 10m }]
fix_before: [vpn-down]
confidence:
  base: likely
  raised_by: [lost]
remedy:
  - do: Look at the cable.
    risk: read-only
    doc: https://example.com/cable
references: [https://example.com/link]
false_positives: [A cable that was pulled on purpose.]
tests:
  - name: the cable is pulled
    fires: |
      2026-11-21T05:00:00+0000 f220105 kernel: eth0: Link is Down
  - name: the link comes back at once
    silent: |
      2026-11-21T05:00:00+0000 f220105 kernel: eth0: Link is Down
      2026-11-21T05:00:01+0000 f220105 kernel: eth0: Link is Up
  - name: another interface
    silent: |
      2026-11-21T05:00:00+0000 f220105 kernel: eth1: Link is Down
`;
