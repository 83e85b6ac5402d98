// What the panel writes: the clock of the status bar and the page of the timeline.

import assert from 'node:assert/strict';
import test from 'node:test';
import { describeState, formatClock } from '../../extension/panel/clock';
import { timelinePage } from '../../extension/panel/timelinePage';

test('the clock counts hours, minutes and seconds', () => {
  assert.equal(formatClock(0), '00:00:00');
  assert.equal(formatClock(750_999), '00:12:30');
  assert.equal(formatClock(100 * 3_600_000 + 59_999), '100:00:59');
});

test('the state of a machine in a few words', () => {
  assert.equal(describeState({ device: 'active', app: 'running', clock: 1000, tasks: [] }), '00:00:01 app running');
  assert.equal(
    describeState({ device: 'connectedStandby', app: 'suspended', clock: 750_000, tasks: [] }),
    '00:12:30 connected standby, app suspended',
  );
});

test('the timeline page shows the picture, escapes the text and allows no script but its own', () => {
  const timeline = { svg: '<svg id="p"/>', names: '<svg id="n"/>', text: '0 s  a < b & "c"' };
  const page = timelinePage(timeline, { title: 'T', asText: 'As "text"' }, 'secret');
  assert.match(page, /<svg id="n"\/>.*<svg id="p"\/>/);
  assert.match(page, /<pre>0 s {2}a &lt; b &amp; &quot;c&quot;<\/pre>/);
  assert.match(page, /As &quot;text&quot;/);
  assert.match(page, /content="default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-secret'"/);
  assert.match(page, /<script nonce="secret">/);
  assert.match(page, /\.lanes \.still \{ visibility: hidden; \}/, 'what the names show as well is not shown twice');
});
