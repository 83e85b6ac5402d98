// Debugging a scenario: its statements are counted, so the run goes back and to any of them.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { debugType } from '../../../extension/contributions';
import { Conversation } from './conversation';
import { chat } from './sample';
import { arrangeForPicture, breakAt, localsOf, stackOf } from './stopped';
import { look, typeAndEnter } from './window';

const execute = vscode.commands.executeCommand;

describe('Debugging a scenario', () => {
  let conversation: Conversation;

  beforeEach(() => {
    conversation = new Conversation(debugType);
  });

  afterEach(async () => {
    conversation.dispose();
    vscode.debug.removeBreakpoints(vscode.debug.breakpoints);
    await vscode.debug.stopDebugging();
    await execute('workbench.action.closeAllEditors');
  });

  it('goes a step back, and to a statement by its number', async () => {
    await breakAt(chat.receive[2] ?? '');
    const folder = vscode.workspace.workspaceFolders?.[0];
    const scenario = `\${workspaceFolder}/${chat.folder}/chat-socket.scenario.json`;
    assert.ok(
      await vscode.debug.startDebugging(folder, { type: debugType, request: 'launch', name: 'Chat', scenario }),
    );
    const there = await conversation.stopped('breakpoint');
    assert.equal((await localsOf(there)).message, '"Are you awake?"');
    await arrangeForPicture();

    await execute('workbench.action.debug.stepBack');
    const before = await conversation.stopped('step');
    assert.equal((await stackOf(before))[0], `ReceiveAsync: ${chat.receive[1]}`);
    assert.equal((await localsOf(before)).message, undefined);
    await look('stepped-back', [/paused on step, statement \d+/i, 'ReceiveAsync(']);

    const [number] = /[\d,]+$/.exec(there.description ?? '') ?? assert.fail(there.description);
    vscode.debug.removeBreakpoints(vscode.debug.breakpoints);
    await execute('workbench.action.quickOpen', '>Run to Statement');
    await look('palette', [/^Background Tasks: Run to Statement…$/m]);
    await typeAndEnter('');
    await look('run-to-statement', ['Run to a Statement']);
    await typeAndEnter(number);
    assert.equal((await stackOf(await conversation.stopped('goto')))[0], `ReceiveAsync: ${chat.receive[2]}`);
  });
});
