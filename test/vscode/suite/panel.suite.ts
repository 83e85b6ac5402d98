// The trigger panel without a debugger: the tree of tasks, and commands that drive a machine of their own.

import * as vscode from 'vscode';
import { views } from '../../../extension/contributions';
import { look } from './window';

describe('The trigger panel', () => {
  it('lists the apps of the folder with their tasks', async () => {
    await vscode.commands.executeCommand(`${views.tasks}.focus`);
    await look('panel', /BACKGROUND TASKS/i);
  });
});
