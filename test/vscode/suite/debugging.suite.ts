// Debugging a background task: F5, the breakpoint in Run, stepping, and the end; and a debugger that joins a running machine.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands, debugType } from '../../../extension/contributions';
import { Conversation } from './conversation';
import { chat, chatNodes } from './sample';
import { lineOf, look, openFile } from './window';

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

  it('goes from F5 without a launch.json to a breakpoint in Run, over a call, and on to the end', async () => {
    const { document } = await openFile(chat.source);
    const stopLine = lineOf(document, chat.stopLine);
    vscode.debug.addBreakpoints([
      new vscode.SourceBreakpoint(new vscode.Location(document.uri, new vscode.Position(stopLine, 0))),
    ]);
    await execute('workbench.action.debug.start');

    const session = await conversation.stopped('breakpoint');
    assert.equal(session.type, debugType);
    assert.deepEqual(await whereIs(session), `Run line ${stopLine + 1}`);
    const locals = await localsOf(session);
    assert.ok(Object.keys(locals).length > 0, 'no locals');
    const [[name, value]] = Object.entries(locals);
    const expand = async () => {
      await execute('workbench.debug.action.focusVariablesView');
      await execute('list.focusFirst');
      await execute('list.expand');
    };
    await look('stopped-at-breakpoint', ['Paused on breakpoint', 'Locals', inVariables(name, value)], expand);

    await execute('workbench.action.debug.stepOver');
    await conversation.stopped('step');
    assert.equal(await whereIs(session), `Run line ${lineOf(document, chat.nextLine) + 1}`);

    vscode.debug.removeBreakpoints(vscode.debug.breakpoints);
    await execute('workbench.action.debug.continue');
    await conversation.ended();
  });

  it('joins a machine that the panel started, and leaves it running', async () => {
    const { app, task } = await chatNodes();
    await execute(commands.startMachine, app);
    const { document } = await openFile(chat.source);
    const stopLine = lineOf(document, chat.stopLine);
    vscode.debug.addBreakpoints([
      new vscode.SourceBreakpoint(new vscode.Location(document.uri, new vscode.Position(stopLine, 0))),
    ]);
    await execute(commands.debug, task);
    const session = await conversation.stopped('breakpoint');
    assert.equal(session.configuration.request, 'attach');
    await execute('workbench.action.debug.disconnect');
    await conversation.ended();
    await look('left-running', [/\d\d:\d\d:\d\d app/]);
  });

  it('stops when the Stop button says so', async () => {
    const { document } = await openFile(chat.source);
    const stopLine = lineOf(document, chat.stopLine);
    vscode.debug.addBreakpoints([
      new vscode.SourceBreakpoint(new vscode.Location(document.uri, new vscode.Position(stopLine, 0))),
    ]);
    await execute('workbench.action.debug.start');
    await conversation.stopped('breakpoint');
    await execute('workbench.action.debug.stop');
    await conversation.ended();
    await look('stopped', [/^(?![\s\S]*\d\d:\d\d:\d\d app)/]);
  });

  it('says what is wrong with a launch configuration', async () => {
    const started = await vscode.debug.startDebugging(vscode.workspace.workspaceFolders?.[0], {
      type: debugType,
      request: 'launch',
      name: 'x',
      manifest: '${workspaceFolder}/chat-socket/Package.appxmanifest',
      entryPoint: 'No.Such.Task',
    });
    assert.equal(started, false);
  });
});

/** A line of the Variables view; a line of code that assigns the value begins otherwise. */
function inVariables(name: string, value: string): RegExp {
  return new RegExp(`^${name}\\s*=\\s*${value.replace(/[^\w\s]/g, '\\$&')}$`, 'm');
}

/** Method and 1-based line of the innermost frame. */
async function whereIs(session: vscode.DebugSession): Promise<string> {
  const { name, line } = (await framesOf(session))[0];
  return `${/(\w+)\W*$/.exec(name)?.[1]} line ${line}`;
}

async function localsOf(session: vscode.DebugSession): Promise<Record<string, string>> {
  const { scopes } = await session.customRequest('scopes', { frameId: (await framesOf(session))[0].id });
  const { variables } = await session.customRequest('variables', { variablesReference: scopes[0].variablesReference });
  return Object.fromEntries(variables.map(({ name, value }: { name: string; value: string }) => [name, value]));
}

async function framesOf(session: vscode.DebugSession): Promise<{ id: number; name: string; line: number }[]> {
  const { threads } = await session.customRequest('threads');
  for (const { id } of threads) {
    const { stackFrames } = await session.customRequest('stackTrace', { threadId: id });
    if (stackFrames.length > 0) return stackFrames;
  }
  throw new Error('No thread has a call stack.');
}
