import test from 'node:test';
import { cctQueueNotDrained } from '../../../../server/analysis/rules/channels/cct-queue-not-drained';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { taskClass } from '../../../harness/tasks';

const members = `
static System.Collections.Concurrent.ConcurrentQueue<string> queue;
static System.Collections.Generic.Queue<string> plain;
static bool Take(out string message) { var taken = queue.TryDequeue(out message); return taken; }
static void TakeAll() { while (queue.TryDequeue(out var message)) Use(message); }
static void Use(string message) { }`;
const task = (code: string) =>
  taskClass(
    `
var details = (IControlChannelTriggerEventDetails)instance.TriggerDetails;
var channel = details.ControlChannelTrigger;
${code}`,
    { members },
  );

test('one message, taken here or by a helper', () => {
  checkRule(
    cctQueueNotDrained,
    task(`if (queue.TryDequeue(out var message)) Use(message);
          ^^^^^^^^^^ hint cct-queue-not-drained: Several messages may have arrived before this task runs, and it takes only one: the others stay in the queue until the next message comes. Take messages in a loop until the queue is empty.`),
  );
  checkRule(
    cctQueueNotDrained,
    task(`bool result = Take(out var message);
              ^^^^ hint cct-queue-not-drained`),
  );
  checkRule(
    cctQueueNotDrained,
    task(`if (plain.Count > 0) Use(plain.Dequeue());
                               ^^^^^^^ hint cct-queue-not-drained`),
  );
});

test('a loop, no queue, no task of a channel', () => {
  for (const code of [
    'while (queue.TryDequeue(out var message)) Use(message);',
    'string message; do { Take(out message); } while (message != null);',
    'TakeAll();',
    'Use("a");',
  ])
    checkSilent(cctQueueNotDrained, task(code));
  checkSilent(
    cctQueueNotDrained,
    taskClass('if (queue.TryDequeue(out var message)) Use(message);', {
      members: `${members} IControlChannelTriggerEventDetails other;`,
    }),
  );
});

test('the fix', () => {
  const code = (word: string) => task(`${word} (queue.TryDequeue(out var message))\n{\n    Use(message);\n}`);
  checkFix(cctQueueNotDrained, code('if'), code('while'));
});
