// A year of 15-minute timers in virtual time, without C#: the cost of an event must not grow with what lies behind.

import assert from 'node:assert/strict';
import test from 'node:test';
import { Play } from './scenario';

test('a year of 15-minute timers takes far less than ten seconds', () => {
  const machine = new Play(['on task: deferral, sleep 2 s, complete']);
  machine.step('on task: deferral, sleep 2 s, complete');
  machine.step('app registers Clock every 15 min');
  const year = 365 * 24 * 60 * 60_000;
  const before = performance.now();
  machine.kernel.runUntil(year);
  const seconds = (performance.now() - before) / 1000;
  const ran = machine.journal.of('task.finished').length;
  assert.ok(Math.abs(ran - year / (15 * 60_000)) <= 1, `${ran} runs`);
  assert.ok(seconds < 10, `${seconds} s`);
});
