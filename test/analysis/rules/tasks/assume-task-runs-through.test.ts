import test from 'node:test';
import { assumeTaskRunsThrough } from '../../../../server/analysis/rules/tasks/assume-task-runs-through';
import { checkRule, checkSilent } from '../../../harness/rules';
import { taskClass } from '../../../harness/tasks';

test('a difference of clocks across an await decides something', () => {
  checkRule(
    assumeTaskRunsThrough,
    taskClass(`
    var begun = DateTime.Now;
    await Work();
    if (DateTime.Now - begun > TimeSpan.FromSeconds(1)) return;
        ^^^^^^^^^^^^^^^^^^^^ hint assume-task-runs-through: Windows may stop this task at an await, for minutes when its quota is used up, and let it go on later: …
    var ticks = Environment.TickCount;
    while (Environment.TickCount - ticks < 500) { await Work(); }
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint assume-task-runs-through
    var watch = System.Diagnostics.Stopwatch.StartNew();
    await Work();
    if (watch.ElapsedMilliseconds > 1000) throw new Exception();
        ^^^^^^^^^^^^^^^^^^^^^^^^^ hint assume-task-runs-through`),
  );
});

test('no await in between, only written down, or measured anew', () => {
  for (const run of [
    'var begun = DateTime.Now; Work(); if (DateTime.Now - begun > TimeSpan.Zero) return; await Work();',
    'var begun = DateTime.Now; await Work(); var took = DateTime.Now - begun;',
    'var begun = DateTime.Now; await Work(); begun = DateTime.Now; if (DateTime.Now - begun > TimeSpan.Zero) return;',
    'var begun = DateTime.Now; await Work(); if (DateTime.Now.Hour > 3) return;',
    'var last = new DateTime(2020, 1, 1); await Work(); if (DateTime.Now - last > TimeSpan.FromDays(1)) return;',
  ])
    checkSilent(assumeTaskRunsThrough, taskClass(run));
});
