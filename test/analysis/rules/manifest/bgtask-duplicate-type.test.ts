import assert from 'node:assert/strict';
import test from 'node:test';
import { bgtaskDuplicateType as rule } from '../../../../server/analysis/rules/manifest/bgtask-duplicate-type';
import { backgroundTasks, windows10, windows81 } from '../../../harness/manifests';
import { checkFix, checkRule, checkSilent, findingsIn } from '../../../harness/rules';

test('the second one is marked', () => {
  checkRule(
    rule,
    windows10(
      backgroundTasks(`
<Task Type="timer"/><Task Type="systemEvent"/>
            ^^^^^ related: It is declared here already.
<Task Type="timer"/>
            ^^^^^ error bgtask-duplicate-type: The type "timer" is already declared in this extension. Each may stand there once, so Windows rejects the manifest. Remove one of the two.`),
    ),
  );
  checkRule(
    rule,
    windows81(
      backgroundTasks(`
<m2:Task Type="location"/>
               ^^^^^^^^ related: It is declared here already.
<m2:Task Type="location"/>
               ^^^^^^^^ error bgtask-duplicate-type`),
    ),
  );
});

test('two extensions, and values that are wrong in themselves', () => {
  checkSilent(
    rule,
    windows10(
      `${backgroundTasks('<Task Type="timer"/><Task Type="x"/><Task Type="x"/><Task/><Task/>')}\n${backgroundTasks('<Task Type="timer"/>', 'EntryPoint="Chat.Other"')}`,
    ),
  );
});

test('the fix takes the line with it', () => {
  checkFix(
    rule,
    windows10(backgroundTasks('  <Task Type="timer"/>\r\n  <Task Type="timer"/>\r\n  <Task Type="audio"/>')),
    windows10(backgroundTasks('  <Task Type="timer"/>\r\n  <Task Type="audio"/>')),
  );
});

test('no fix that leaves a second list empty, and no safe one where tags do not match', () => {
  const fixes = (text: string) =>
    findingsIn([{ path: '/Package.appxmanifest', text }], [rule]).flatMap(finding => finding.fixes);
  const two = '<Task Type="timer"/></BackgroundTasks><BackgroundTasks><Task Type="timer"/>';
  assert.deepEqual(fixes(windows10(backgroundTasks(two))), []);
  const twice = windows10(backgroundTasks('<Task Type="timer"/><Task Type="timer"/>'));
  assert.deepEqual(
    [twice, `${twice}</Extra>`].flatMap(fixes).map(({ safe }) => safe),
    [true, false],
  );
});
