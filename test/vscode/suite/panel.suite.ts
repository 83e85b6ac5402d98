// The trigger panel without a debugger: the tree of tasks, and commands that drive a machine of their own.

import * as vscode from 'vscode';
import { commands, views } from '../../../extension/contributions';
import { shortName } from '../../../extension/debugging/app';
import { chat, chatNodes } from './sample';
import { look, typeAndEnter } from './window';

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
    await look('panel', ['Background Tasks', shortName(chat.entryPoint)], focus);
  });

  it('starts a machine, whose clock and state the status bar shows', async () => {
    const { app } = await chatNodes();
    await execute(commands.startMachine, app);
    await look('panel-running', [/\d\d:\d\d:\d\d app running/]);
  });

  it('suspends and resumes the app, from the palette too', async () => {
    await execute(commands.suspend);
    await look('panel-suspended', ['app suspended']);
    await execute(commands.enterConnectedStandby);
    await look('panel-standby', ['connected standby, app suspended']);
    await execute(commands.leaveConnectedStandby);
    await execute(commands.resume);
    await look('panel-resumed', [/\d\d:\d\d:\d\d app running/]);
  });

  it('fires a task with the payload that it asks for', async () => {
    const { task } = await chatNodes();
    const fired = execute(commands.fire, task);
    await look('fire', ['Text that the trigger brings along']);
    await typeAndEnter('hello from the panel');
    await fired;
  });

  it('shows the timeline of what has happened', async () => {
    await execute(commands.showTimeline);
    await look('timeline', ['Background Task Timeline', 'As text', shortName(chat.entryPoint)]);
  });

  it('stops the machine, and keeps its timeline', async () => {
    await execute(commands.stopMachine);
    await look('panel-stopped', [/^(?![\s\S]*\d\d:\d\d:\d\d app)/]);
    await execute(commands.showTimeline);
    await look('timeline-kept', ['Background Task Timeline', shortName(chat.entryPoint)]);
  });
});
