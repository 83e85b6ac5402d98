// The trigger panel without a debugger: the tree of tasks, and commands that drive a machine of their own.

import * as vscode from 'vscode';
import { commands, views } from '../../../extension/contributions';
import { shortName } from '../../../extension/debugging/app';
import { chat, chatNodes } from './sample';
import { fromPalette, look, noMachine, typeAndEnter } from './window';

const execute = vscode.commands.executeCommand;

describe('The trigger panel', () => {
  after(async () => {
    await execute(commands.stopMachine);
    await execute('workbench.action.closeAllEditors');
  });

  it('lists the apps of the folder with their tasks', async () => {
    // The view is there as soon as the extension has found the manifests.
    const focus = () => execute(`${views.tasks}.focus`);
    await focus();
    await look('panel', ['Background Tasks', 'Chat over a brokered socket', shortName(chat.entryPoint)], focus);
  });

  it('starts a machine, whose clock and state the status bar shows', async () => {
    const { app } = await chatNodes();
    await execute(commands.startMachine, app);
    // The tree shows the registration that the app's own code has made.
    await look('panel-running', [/\d\d:\d\d:\d\d app running/, /Chat · SocketActivityTrigger/]);
  });

  it('shows what happens, in a timeline that follows the machine', async () => {
    await execute(commands.showTimeline);
    await look('timeline-connected', ['Background Task Timeline', 'As text', 's1 → "hello\\n"']);
  });

  it('suspends and resumes the app, enters and leaves connected standby', async () => {
    await execute(commands.suspend);
    await look('panel-suspended', [/\d\d:\d\d:\d\d app suspended/]);
    await execute(commands.enterConnectedStandby);
    await look('panel-standby', ['connected standby, app suspended']);
    await execute(commands.leaveConnectedStandby);
    await look('panel-awake', [/\d\d:\d\d:\d\d app suspended/]);
    await execute(commands.resume);
    await look('panel-resumed', [/\d\d:\d\d:\d\d app running/]);
  });

  it('shows the simulated PC, and changes it', async () => {
    const focus = () => execute(`${views.machine}.focus`);
    await focus();
    await look('pc', ['Simulated PC', 'Network trouble', 'internet'], focus);
    const happened = execute(commands.happen);
    await look('pc-what', ['What happens on the simulated PC?']);
    await typeAndEnter('Time');
    await look('pc-choices', [/Time, now \d/]);
    await typeAndEnter('15 minutes pass');
    await happened;
    await look('pc-changed', [/00:15:\d\d app running/]);
  });

  it('does the same from the palette', async () => {
    await fromPalette('Background Tasks: Suspend the App', commands.suspend);
    await look('palette-suspended', [/\d\d:\d\d:\d\d app suspended/]);
    await fromPalette('Background Tasks: Enter Connected Standby', commands.enterConnectedStandby);
    await look('palette-standby', ['connected standby, app suspended']);
    await fromPalette('Background Tasks: Leave Connected Standby', commands.leaveConnectedStandby);
    await look('palette-awake', [/\d\d:\d\d:\d\d app suspended/]);
    await fromPalette('Background Tasks: Resume the App', commands.resume);
    await look('palette-resumed', [/\d\d:\d\d:\d\d app running/]);
  });

  it('fires a task with the payload that it asks for', async () => {
    const { task } = await chatNodes();
    const fired = execute(commands.fire, task);
    await look('fire', ['Text that the trigger brings along']);
    await typeAndEnter('hello from the panel');
    await fired;
    await fromPalette('Background Tasks: Show Timeline', commands.showTimeline);
    await look('timeline', [
      'Background Task Timeline',
      'toast "New message · hello from the panel"',
      'Chat completed',
    ]);
  });

  it('stops the machine, and keeps its timeline', async () => {
    await execute('workbench.action.closeAllEditors');
    await execute(commands.stopMachine);
    await look('panel-stopped', [noMachine]);
    await execute(commands.showTimeline);
    await look('timeline-kept', ['Background Task Timeline', 'toast "New message · hello from the panel"']);
  });

  it('starts a machine where a task is fired without one', async () => {
    const { task } = await chatNodes();
    const fired = execute(commands.fire, task);
    await look('fire-at-once', ['Text that the trigger brings along']);
    await typeAndEnter('out of the blue');
    await fired;
    await execute(commands.showTimeline);
    await look('fired-at-once', ['toast "New message · out of the blue"', 'Chat completed']);
  });
});
