import test from 'node:test';
import { websocketkeepaliveWrongType } from '../../../../server/analysis/rules/manifest/websocketkeepalive-wrong-type';
import { backgroundTasks, windows10 } from '../../../harness/manifests';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

const keepAlive = 'Executable="Chat.exe" EntryPoint="Windows.Networking.Sockets.WebSocketKeepAlive"';

test('anything but a control channel', () => {
  checkRule(
    websocketkeepaliveWrongType,
    windows10(
      backgroundTasks(
        `
<Task Type="timer"/><uap:Task Type="phoneCall"/>
            ^^^^^ error websocketkeepalive-wrong-type: Windows.Networking.Sockets.WebSocketKeepAlive sends the keep-alive of a control channel, so it can only be a controlChannel task; as "timer" it never runs. Write "controlChannel".
                                    ^^^^^^^^^ error websocketkeepalive-wrong-type: Windows.Networking.Sockets.WebSocketKeepAlive sends the keep-alive of a control channel, so it can only be a controlChannel task; as "phoneCall" it never runs. Remove this task.`,
        keepAlive,
      ),
    ),
  );
  checkRule(
    websocketkeepaliveWrongType,
    windows10(
      backgroundTasks(
        `
<Task Type="controlChannel"/><Task Type="systemEvent"/>
                                         ^^^^^^^^^^^ error websocketkeepalive-wrong-type: Windows.Networking.Sockets.WebSocketKeepAlive sends the keep-alive of a control channel, so it can only be a controlChannel task; as "systemEvent" it never runs. Remove this task.`,
        keepAlive,
      ),
    ),
  );
});

test('the right type, types that are misspelt, other classes', () => {
  for (const tasks of [
    '<Task Type="controlChannel"/>',
    '<Task Type="ControlChannel"/>',
    '<Task Type="keepAlive"/>',
    '<Task/>',
    '',
  ])
    checkSilent(websocketkeepaliveWrongType, windows10(backgroundTasks(tasks, keepAlive)));
  checkSilent(websocketkeepaliveWrongType, windows10(backgroundTasks('<Task Type="timer"/>')));
});

test('fixes write the type, or remove the task', () => {
  checkFix(
    websocketkeepaliveWrongType,
    windows10(backgroundTasks('<Task Type="timer"/>', keepAlive)),
    windows10(backgroundTasks('<Task Type="controlChannel"/>', keepAlive)),
  );
  checkFix(
    websocketkeepaliveWrongType,
    windows10(backgroundTasks('<Task Type="controlChannel"/>\n<Task Type="timer"/>', keepAlive)),
    windows10(backgroundTasks('<Task Type="controlChannel"/>', keepAlive)),
  );
});
