// Debugging a background task: F5, the breakpoint in Run, stepping, and the end; and a debugger that joins a running machine.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands, debugType } from '../../../extension/contributions';
import { Conversation } from './conversation';
import { chat, chatNodes } from './sample';
import { arrangeForPicture, breakAt, cursorAt, localsOf, setLocal, stackOf } from './stopped';
import { fileUri, look, noMachine, openFile } from './window';

const execute = vscode.commands.executeCommand;

describe('Debugging', () => {
  let conversation: Conversation;

  beforeEach(() => {
    conversation = new Conversation(debugType);
  });

  afterEach(async () => {
    conversation.dispose();
    vscode.debug.removeBreakpoints(vscode.debug.breakpoints);
    await vscode.debug.stopDebugging();
    await execute(commands.stopMachine);
    await execute('workbench.action.closeAllEditors');
  });

  it('goes from F5 without a launch.json to a breakpoint in Run, over and into calls, and on to the end', async () => {
    await breakAt(chat.decision);
    await execute('workbench.action.debug.start');

    let stop = await conversation.stopped('breakpoint');
    assert.deepEqual(await stackOf(stop), [`Run: ${chat.decision}`]);
    assert.deepEqual(await localsOf(stop), {
      deferral: '{Windows.ApplicationModel.Background.BackgroundTaskDeferral}',
      canceled: '{System.Threading.CancellationTokenSource}',
      details: '{Windows.Networking.Sockets.SocketActivityTriggerDetails}',
    });
    await arrangeForPicture();
    const seen = [
      /paused on breakpoint/i,
      /^details =\s/m,
      /^Reason =\s+SocketActivity$/m,
      'ChatTask.Run(',
      'ChatTaskChat',
    ];
    await look('stopped-at-breakpoint', seen, expandLast);

    await execute('workbench.action.debug.stepOver');
    stop = await conversation.stopped('step');
    assert.deepEqual(await stackOf(stop), [`Run: ${chat.receiving}`]);
    await cursorAt(chat.receiving);

    await execute('workbench.action.debug.stepInto');
    stop = await conversation.stopped('step');
    assert.deepEqual(await stackOf(stop), [`ReceiveAsync: ${chat.receive[0]}`, `Run: ${chat.receiving}`]);
    for (const line of chat.receive.slice(1)) {
      await execute('workbench.action.debug.stepOver');
      stop = await conversation.stopped('step');
      assert.equal((await stackOf(stop))[0], `ReceiveAsync: ${line}`);
    }
    assert.equal((await localsOf(stop)).message, '"Hello from the simulator"');
    await look('stepped-over-await', [/paused on step/i, /^message =\s+"Hello/m, 'ReceiveAsync(']);

    await setLocal(stop, 'message', '"Changed while stopped"');
    assert.equal((await localsOf(stop)).message, '"Changed while stopped"');
    await execute('workbench.action.debug.continue');
    await conversation.ended();
    assert.match(conversation.output, /toast "New message · Changed while stopped"/);
  });

  it('writes a launch.json that works, and takes the payload from it', async () => {
    const launchJson = fileUri('.vscode/launch.json');
    try {
      await openFile(chat.source);
      await execute('workbench.action.debug.configure');
      const document = await vscode.workspace.openTextDocument(launchJson);
      const { configurations } = JSON.parse(document.getText().replace(/^\s*\/\/.*$/gm, ''));
      assert.deepEqual(configurations[0], {
        type: debugType,
        request: 'launch',
        name: 'Background task ChatTask (chat-socket)',
        manifest: `\${workspaceFolder}/${chat.manifest}`,
        entryPoint: chat.entryPoint,
      });
      const text = JSON.stringify({
        version: '0.2.0',
        configurations: [{ ...configurations[0], payload: 'From the file' }],
      });
      await vscode.workspace.fs.writeFile(launchJson, Buffer.from(text));

      await breakAt(chat.receive[2]);
      assert.ok(await vscode.debug.startDebugging(vscode.workspace.workspaceFolders?.[0], configurations[0].name));
      assert.equal((await localsOf(await conversation.stopped('breakpoint'))).message, '"From the file"');
    } finally {
      await vscode.workspace.fs.delete(fileUri('.vscode'), { recursive: true });
    }
  });

  it('joins a machine that the panel started, and leaves it running', async () => {
    const { app, task } = await chatNodes();
    await execute(commands.startMachine, app);
    await breakAt(chat.decision);
    await execute(commands.debug, task);
    const { session } = await conversation.stopped('breakpoint');
    assert.equal(session.configuration.request, 'attach');
    await execute('workbench.action.debug.disconnect');
    await conversation.ended();
    await look('left-running', [/\d\d:\d\d:\d\d app/]);
  });

  it('stops when the Stop button says so, and keeps the timeline', async () => {
    await breakAt(chat.decision);
    await execute('workbench.action.debug.start');
    await conversation.stopped('breakpoint');
    await execute('workbench.action.debug.stop');
    await conversation.ended();
    await look('stopped', [noMachine]);
    await execute(commands.showTimeline);
    await look('stopped-timeline', ['Background Task Timeline', 'Chat: Run']);
  });

  it('stops where something is thrown that nothing catches', async () => {
    const uri = fileUri(chat.source);
    const before = await vscode.workspace.fs.readFile(uri);
    const thrown = 'throw new System.InvalidOperationException("Nobody sent this.");';
    try {
      const broken = Buffer.from(before)
        .toString()
        .replace('if (message.Length > 0)', thrown)
        .replace('catch (Exception problem)', 'catch (ArgumentException problem)');
      await vscode.workspace.fs.writeFile(uri, Buffer.from(broken));
      await openFile(chat.source);
      await execute('workbench.action.debug.start');
      const stop = await conversation.stopped('exception');
      assert.deepEqual(await stackOf(stop), [`ReceiveAsync: ${thrown}`, `Run: ${chat.receiving}`]);
      await arrangeForPicture();
      await look('exception', [
        'Exception has occurred: System.InvalidOperationException',
        'Nobody sent this.',
        'ReceiveAsync(',
      ]);
      await execute('workbench.action.debug.continue');
      await conversation.ended();
    } finally {
      await vscode.workspace.fs.writeFile(uri, before);
    }
  });

  it('says what is wrong with a launch configuration', async () => {
    const started = await vscode.debug.startDebugging(vscode.workspace.workspaceFolders?.[0], {
      type: debugType,
      request: 'launch',
      name: 'x',
      manifest: `\${workspaceFolder}/${chat.manifest}`,
      entryPoint: 'No.Such.Task',
    });
    assert.equal(started, false);
  });
});

/** One step further down in the Variables view: Locals, then its last variable. */
async function expandLast(): Promise<void> {
  await execute('workbench.debug.action.focusVariablesView');
  await execute('list.focusLast');
  await execute('list.expand');
}
