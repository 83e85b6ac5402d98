import test from 'node:test';
import { bgtaskTooManyTasks as rule } from '../../../../server/analysis/rules/manifest/bgtask-too-many-tasks';
import { backgroundTasks, windows8, windows10, windows81 } from '../../../harness/manifests';
import { checkRule, checkSilent } from '../../../harness/rules';

const five = ['audio', 'controlChannel', 'systemEvent', 'timer', 'pushNotification'].map(
  each => `<Task Type="${each}"/>`,
);
const three = ['location', 'deviceUse', 'deviceServicing'].map(each => `<m2:Task Type="${each}"/>`);

test('one more than Windows 8 takes', () => {
  checkRule(
    rule,
    windows8(`
<Extension Category="windows.backgroundTasks" EntryPoint="Chat.Task">
<BackgroundTasks>
 ^^^^^^^^^^^^^^^ related: The tasks of this extension begin here.
${five.join('')}
<Task Type="timer"/>
 ^^^^ error bgtask-too-many-tasks: Windows 8 takes at most 5 tasks in one extension and here are 7, so it rejects the manifest. Remove what no trigger needs, or give some of them an extension with another task class.
<Task Type="audio"/>
</BackgroundTasks>
</Extension>`),
  );
});

test('eighteen on Windows 10', () => {
  checkRule(
    rule,
    windows10(`
<Extension Category="windows.backgroundTasks" EntryPoint="Chat.Task">
<BackgroundTasks>
 ^^^^^^^^^^^^^^^ related: The tasks of this extension begin here.
${'<Task Type="timer"/>'.repeat(17)}
<Task Type="timer"/>
 ^^^^ error bgtask-too-many-tasks: Windows 10 takes at most 17 tasks in one extension and here are 18…
</BackgroundTasks>
</Extension>`),
  );
});

test('as many as there may be', () => {
  checkSilent(rule, windows8(backgroundTasks(five.join(''))));
  checkSilent(rule, windows81(backgroundTasks([...five, ...three].join(''))));
});
