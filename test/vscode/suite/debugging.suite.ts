// Debugging a background task: F5, the breakpoint in Run, stepping, and the end; and a debugger that joins a running machine.

import assert from 'node:assert/strict';
import type { DebugProtocol } from '@vscode/debugprotocol';
import * as vscode from 'vscode';
import { commands, debugType } from '../../../extension/contributions';
import { Conversation, type Stop } from './conversation';
import { chat, chatNodes } from './sample';
import { fileUri, lineOf, look, noMachine, openFile, until } from './window';

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

/** Opens the sample's task with a breakpoint at the line that has this text. */
async function breakAt(text: string): Promise<void> {
  const { document } = await openFile(chat.source);
  const place = new vscode.Position(lineOf(document, text), 0);
  vscode.debug.addBreakpoints([new vscode.SourceBreakpoint(new vscode.Location(document.uri, place))]);
}

/** VS Code goes to the line where the program has stopped. */
async function cursorAt(text: string): Promise<void> {
  await until(vscode.window.onDidChangeTextEditorSelection, () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.lineAt(editor.selection.active).text.trim() === text || undefined;
  });
}

/** The user's own frames, innermost first: method and text of the line. */
async function stackOf({ session, threadId }: Stop): Promise<string[]> {
  const { stackFrames } = await framesOf({ session, threadId });
  const document = await vscode.workspace.openTextDocument(fileUri(chat.source));
  return stackFrames
    .filter(frame => frame.presentationHint !== 'subtle')
    .map(({ name, source, line }) => {
      // On a remote host VS Code makes an address of the path.
      const text = source?.path?.endsWith(chat.source) ? document.lineAt(line - 1).text.trim() : source?.path;
      return `${/(\w+)\(/.exec(name)?.[1]}: ${text}`;
    });
}

async function localsOf(stop: Pick<Stop, 'session' | 'threadId'>): Promise<Record<string, string>> {
  const { variables }: DebugProtocol.VariablesResponse['body'] = await stop.session.customRequest('variables', {
    variablesReference: await localsReference(stop),
  });
  return Object.fromEntries(variables.map(({ name, value }) => [name, value]));
}

async function setLocal(stop: Pick<Stop, 'session' | 'threadId'>, name: string, value: string): Promise<void> {
  await stop.session.customRequest('setVariable', { variablesReference: await localsReference(stop), name, value });
}

async function localsReference(stop: Pick<Stop, 'session' | 'threadId'>): Promise<number> {
  const { stackFrames } = await framesOf(stop);
  const { scopes }: DebugProtocol.ScopesResponse['body'] = await stop.session.customRequest('scopes', {
    frameId: stackFrames[0].id,
  });
  const locals = scopes.find(scope => scope.presentationHint === 'locals');
  assert.ok(locals);
  return locals.variablesReference;
}

function framesOf({
  session,
  threadId,
}: Pick<Stop, 'session' | 'threadId'>): Thenable<DebugProtocol.StackTraceResponse['body']> {
  return session.customRequest('stackTrace', { threadId });
}

/** Room for the views that the picture is about; the focus is in the editor. */
async function arrangeForPicture(): Promise<void> {
  await execute('workbench.action.closePanel');
  for (let i = 0; i < 3; i++) await execute('workbench.action.decreaseViewWidth');
  for (const view of ['watchExpressionsView', 'breakPointsView']) await execute(`workbench.debug.${view}.removeView`);
}

/** One step further down in the Variables view: Locals, then its last variable. */
async function expandLast(): Promise<void> {
  await execute('workbench.debug.action.focusVariablesView');
  await execute('list.focusLast');
  await execute('list.expand');
}
