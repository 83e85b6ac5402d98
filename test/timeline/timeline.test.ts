// The timeline: lanes from a journal, rows for a terminal, a picture whose labels keep out of each other's way.

import assert from 'node:assert/strict';
import test from 'node:test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { buildTimeline } from '../../extension/timeline/lanes';
import { drawTimeline, svgTimeline } from '../../extension/timeline/svg';
import { textTimeline } from '../../extension/timeline/text';
import { timeScale } from '../../extension/timeline/timeScale';
import { dedent, play } from '../platform/scenario';

const night = `
  on launch: register Chat if InternetAvailable, new DoNotWake, connect chat:5000
  on suspending: deferral, lend "chat" keep 15 min, complete
  on SocketActivity: deferral, take, read, write "late", return, complete
  do launchApp
  do suspendApp
  do enterConnectedStandby
  server: send "<one> & two"
  wait 2 min
  do leaveConnectedStandby
`;

test('lanes hold what lasts and what happens', () => {
  const { lanes, threads } = buildTimeline(play(night).journal.lines);
  const shown = lanes.map(({ title, spans, marks }) =>
    [
      title,
      ...spans.map(span => `  ${span.from}–${span.isOpen ? '' : span.to} ${span.label}`),
      ...marks.filter(mark => mark.label).map(mark => `  ${mark.at} ${mark.label}`),
    ].join('\n'),
  );
  assert.equal(
    shown.join('\n'),
    dedent(`
      Device
        0–200 active
        200–120400 connected standby
        120400– active
      App
        0–100 running
        100–100 suspending
        100– suspended
        0 registers Chat
      Broker
        10–100 the app has it
        100–120420 broker holds “chat”
        120420–120420 task has it
        120420– broker holds “chat”
        310 SocketActivity
        310 held back: The device is in connected standby and the socket "chat" was enabled without Wake.
      Background task
        120400–120420 ${''}
        120420–120420 Chat 0 ms
      Network
        10 s1 connected
        310 ← "<one> & two"
        120420 → "late"
    `),
  );
  assert.deepEqual(threads, [
    {
      points: [
        { at: 310, lane: 'network' },
        { at: 310, lane: 'broker' },
        { at: 120420, lane: 'task' },
      ],
    },
  ]);
});

test('in a terminal: time, who is awake, what happened', () => {
  const rows = textTimeline(play(night).journal.lines, { width: 100 });
  assert.equal(
    dedent(rows),
    dedent(`
          time  dev app brk tsk net tst
      0:00.000  ●                       device  PC with Chat switched on
      0:00.000  ┃   ●                   app     launched (pid 4100, before: NotRunning)
      0:00.000  ┃   ●                   app     registers Chat for SocketActivityTrigger if
                ┃   ┃                           InternetAvailable, network requested
      0:00.000  ┃   ┃   ●               broker  s1: transfer enabled, DoNotWake
      0:00.010  ┃   ┃           ●       network s1 connected
      0:00.100  ┃   ●           │       app     Suspending raised, deadline in 5 s
      0:00.100  ┃   ●           │       app     deferral d1 taken (1 open)
      0:00.100  ┃   ┃   ●       │       broker  s1 lent to the broker as "chat", keep-alive 15 min
      0:00.100  ┃   ●   │       │       app     deferral d1 completed (0 open)
      0:00.100  ┃   ●   │       │       app     suspended
      0:00.200  ●   ┊   │       │       device  connected standby
      0:00.310  ┊   ┊   │       ◀       network s1 ← "<one> & two"
      0:00.310  ┊   ┊   ◆       │       broker  SocketActivityTrigger fires for Chat: SocketActivity on
                ┊   ┊   │       │               "chat"
      0:00.310  ┊   ┊   ◇       │       broker  Chat is held back: The device is in connected standby
                ┊   ┊   │       │               and the socket "chat" was enabled without Wake.
                ┊   ┊   ┊       ┊       2 min later
      2:00.400  ●   ┊   │       │       device  active
      2:00.420  ┃   ┊   │   ●   │       task    Chat: Run
      2:00.420  ┃   ┊   │   ●   │       task    deferral d2 taken (1 open)
      2:00.420  ┃   ┊   ●   ┃   │       broker  s1 "chat" taken by the task
      2:00.420  ┃   ┊       ┃   ▶       network s1 → "late"
      2:00.420  ┃   ┊   ●   ┃   │       broker  s1 lent to the broker as "chat", keep-alive 15 min
      2:00.420  ┃   ┊   │   ●   │       task    deferral d2 completed (0 open)
      2:00.420  ┃   ┊   │   ●   │       task    Chat completed after 0 ms
    `),
  );
});

test('colours are only added where asked for, and details too', () => {
  const { lines } = play(night).journal;
  const plain = textTimeline(lines);
  const stripped = textTimeline(lines, { color: true }).replace(/\u001b\[\d+m/g, '');
  assert.equal(stripped.replace(/ +$/gm, ''), plain);
  assert.ok(!plain.includes('gates:'));
  assert.match(textTimeline(lines, { detail: true }), /gates: stops at standby/);
});

test('the picture is well-formed, described, and no two labels of a lane overlap', () => {
  const crowded = play(`
    ${night}
    on SocketActivity: deferral, take, read, toast "hello", write "ok", return, complete
    server: send "three"
    server: send "four"
    server: send "five"
    on SocketActivity: deferral, take, forever
    server: send "six"
    wait 40 s
  `);
  const svg = svgTimeline(crowded.journal.lines, { title: 'Chat <sample>' });
  assert.equal(XMLValidator.validate(svg), true);
  assert.ok(!/(?:href|src|url\(|@import)/.test(svg), 'the picture stands alone');
  const parsed = new XMLParser({ ignoreAttributes: false }).parse(svg).svg;
  assert.equal(parsed.title['#text'], 'Timeline of Chat <sample>');
  assert.match(parsed.desc['#text'], /Background task: .*Canceled\(ExecutionTimeExceeded\)/);

  const labels = [
    ...svg.matchAll(/<text class="mark" x="([\d.]+)" y="([\d.]+)" text-anchor="(\w+)"[^>]*>([^<]*)</g),
  ].map(([, x, y, anchor, text]) => {
    const width = withoutEntities(text!).length * 5.5;
    return { y, text: text!, from: anchor === 'start' ? Number(x) : Number(x) - width, width };
  });
  assert.ok(labels.length > 15);
  for (const [index, one] of labels.entries()) {
    for (const other of labels.slice(index + 1)) {
      const overlap = one.y === other.y && one.from < other.from + other.width && other.from < one.from + one.width;
      assert.ok(!overlap, `"${one.text}" and "${other.text}"`);
    }
  }
});

test('what stays in sight while the picture is scrolled stands in both parts', () => {
  const { svg, names } = drawTimeline(play(night).journal.lines, { title: 'Chat <night>' });
  const still = [...names.matchAll(/<text class="\w+ still"[^>]*>([^<]*)/g)].map(([element, text]) => {
    assert.ok(svg.includes(element));
    return text;
  });
  assert.deepEqual(still, ['Chat &lt;night&gt;', 'Simulated time; long waits are squeezed.']);
});

test('an empty journal gives an empty picture, not an error', () => {
  assert.equal(XMLValidator.validate(svgTimeline([])), true);
  assert.equal(textTimeline([]).split('\n').length, 2);
});

test('the scale keeps the order, fills the length and marks long waits', () => {
  const scale = timeScale([0, 20, 20, 900_000, 900_010], 500);
  const places = [0, 10, 20, 450_000, 900_000, 900_010].map(time => Math.round(scale.at(time)));
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
  );
  assert.equal(places.at(-1), 500);
  assert.ok(places[2]! > 40, 'twenty milliseconds stay visible beside a quarter of an hour');
  assert.deepEqual(
    scale.breaks.map(({ ms }) => ms),
    [899_980],
  );
});

function withoutEntities(text: string): string {
  return text.replace(/&\w+;/g, '.');
}
