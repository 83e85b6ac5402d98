import test from 'node:test';
import { bgtaskEmpty as rule } from '../../../../server/analysis/rules/manifest/bgtask-empty';
import { backgroundTasks, windows8, windows10, windows81 } from '../../../harness/manifests';
import { checkRule, checkSilent } from '../../../harness/rules';

const empty = `
<Extension Category="windows.backgroundTasks" EntryPoint="Chat.Task">
<BackgroundTasks/>
 ^^^^^^^^^^^^^^^ error bgtask-empty: "BackgroundTasks" is empty: no trigger could start this background task, and registering one fails. Add a Task with the Type of the trigger that your code sets, or remove the extension.
</Extension>`;

test('no task, in every Windows', () => {
  checkRule(rule, windows8(empty));
  checkRule(rule, windows81(empty));
  checkRule(rule, windows10(empty));
  checkRule(
    rule,
    windows10(`
<Extension Category="windows.backgroundTasks" EntryPoint="Chat.Task">
<BackgroundTasks>
 ^^^^^^^^^^^^^^^ error bgtask-empty
  <!-- <Task Type="timer"/> -->
</BackgroundTasks>
</Extension>`),
  );
});

test('a task, a misspelt one, and a list that is still being typed', () => {
  checkSilent(rule, windows10(backgroundTasks('<Task Type="timer"/>')));
  checkSilent(rule, windows81(backgroundTasks('<Tasks Type="timer"/>')));
  checkSilent(
    rule,
    windows10('<Extension Category="windows.backgroundTasks" EntryPoint="A.B"><BackgroundTasks></Extension>'),
  );
  checkSilent(
    rule,
    windows10('<Extension Category="windows.backgroundTasks" EntryPoint="A.B"><BackgroundTasks </Extension>'),
  );
});
