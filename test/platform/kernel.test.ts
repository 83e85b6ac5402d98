// The kernel: order of events, time that only moves forward, causes, ids that depend on the seed alone.

import assert from 'node:assert/strict';
import test from 'node:test';
import { formatJournal, Journal } from '../../extension/runtime/machine/journal';
import { EventQueue, QueuedEvent } from '../../extension/runtime/platform/kernel/eventQueue';
import { Kernel } from '../../extension/runtime/platform/kernel/kernel';
import { PlatformError } from '../../extension/runtime/platform/kernel/platformError';
import { Deferrals } from '../../extension/runtime/platform/lifecycle/deferrals';
import { play } from './scenario';

function newKernel(seed = 'test'): { kernel: Kernel; journal: Journal } {
  const journal = new Journal();
  return { kernel: new Kernel({ seed, epoch: 0, journal }), journal };
}

test('events run by due time, then by order of arrival; cancelled ones do not', () => {
  const { kernel } = newKernel();
  const ran: string[] = [];
  const note = (name: string) => () => void ran.push(`${name}@${kernel.now}`);
  kernel.schedule(20, 0, note('c'));
  kernel.schedule(10, 0, note('a'));
  kernel.schedule(20, 0, note('d'));
  const cancelled = kernel.schedule(15, 0, note('x'));
  kernel.schedule(10, 0, () => kernel.post(note('b')));
  cancelled.cancel();
  assert.equal(kernel.nextDue(), 10);
  kernel.runUntilIdle();
  assert.equal(ran.join(' '), 'a@10 b@10 c@20 d@20');
  assert.equal(kernel.nextDue(), undefined);
});

test('a thousand events in random order come out sorted', () => {
  const { kernel } = newKernel();
  const ran: number[] = [];
  for (let i = 0; i < 1000; i++) {
    const at = kernel.ids.uint32('times') % 500;
    kernel.schedule(at, 0, () => ran.push(at));
  }
  kernel.runUntilIdle();
  assert.deepEqual(
    ran,
    [...ran].sort((a, b) => a - b),
  );
  assert.equal(ran.length, 1000);
});

test('what is posted now comes behind what was planned for now before, and before what is planned after', () => {
  const { kernel } = newKernel();
  const ran: string[] = [];
  kernel.schedule(10, 0, () => {
    kernel.post(() => ran.push('posted first'));
    kernel.schedule(11, 0, () => ran.push('planned later'));
    kernel.post(() => ran.push('cancelled')).cancel();
    kernel.post(() => ran.push('posted second'));
  });
  kernel.schedule(10, 0, () => ran.push('planned before'));
  kernel.runUntilIdle();
  assert.deepEqual(ran, ['planned before', 'posted first', 'posted second', 'planned later']);
});

test('deadlines that are cancelled again and again do not pile up, and the others keep their order', () => {
  const queue = new EventQueue();
  for (let i = 0; i < 100_000; i++) {
    const event = new QueuedEvent(1_000_000 - i, i, 0, () => {});
    queue.push(event);
    if (i % 100 !== 0) event.cancel();
  }
  assert.ok(queue.size < 5_000, `${queue.size} events are kept`);
  const due: number[] = [];
  for (let event = queue.pop(); event; event = queue.pop()) due.push(event.due);
  assert.equal(due.length, 1_000);
  assert.deepEqual(
    due,
    [...due].sort((a, b) => a - b),
  );
});

test('time moves to the next event, or to where it is told, never past one and never back', () => {
  const { kernel } = newKernel();
  kernel.schedule(30, 0, () => {});
  assert.equal(kernel.step(29), false);
  assert.equal(kernel.now, 0);
  kernel.advanceTo(10);
  assert.throws(() => kernel.advanceTo(31), /an event is due/);
  kernel.runUntil(40);
  kernel.advanceTo(5);
  assert.equal(kernel.now, 40);
});

test('whatever an event writes and plans follows from its cause', () => {
  const { kernel, journal } = newKernel();
  const first = kernel.write('command', { command: 'one' });
  kernel.within(first, () => {
    kernel.after(10, () => {
      kernel.write('output', { pid: 1, stream: 'out', text: 'later' });
    });
  });
  kernel.runUntilIdle();
  assert.deepEqual(
    journal.lines.map(line => [line.seq, line.at, line.cause]),
    [
      [1, 0, undefined],
      [2, 10, 1],
    ],
  );
});

test('ids depend on seed and purpose only', () => {
  const one = newKernel('a').kernel;
  const two = newKernel('a').kernel;
  two.ids.guid('other');
  assert.equal(one.ids.guid('task'), two.ids.guid('task'));
  assert.notEqual(one.ids.guid('task'), newKernel('b').kernel.ids.guid('task'));
  assert.match(one.ids.guid('task'), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('a deferral can be taken until all is settled, and then is refused', () => {
  const { kernel } = newKernel();
  let settled = 0;
  const deferrals = new Deferrals(
    kernel,
    'suspending',
    () => 0,
    () => settled++,
  );
  const first = deferrals.take();
  deferrals.codeReturned();
  const second = deferrals.take();
  first.complete();
  first.complete();
  kernel.runUntilIdle();
  assert.equal(settled, 0);
  second.complete();
  assert.throws(() => deferrals.take(), PlatformError);
  kernel.runUntilIdle();
  assert.equal(settled, 1);
});

test('the same steps give the same journal, byte for byte', () => {
  const steps = `
    app registers Chat
    app: new Wake, connect chat:5000, lend "chat" keep 10 min
    on task: deferral, take, write "ping", return, complete
    server: send "one"
    wait 25 min
  `;
  assert.equal(formatJournal(play(steps).journal.lines), formatJournal(play(steps).journal.lines));
});
