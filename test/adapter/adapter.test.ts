// The debug adapter over its real transport: each test is a conversation, compared as a whole with golden/<name>.txt.

import test from 'node:test';
import { withAdapter } from './harness';
import { ScriptedTarget } from './scriptedTarget';

const app = { manifest: '/app/Package.appxmanifest', entryPoint: 'Tasks.Task' };
const script = `
  Run 3
  Helper 9 < Run 4   y=5
  Helper 10 < Run 4  y=6
  print hello
  Run 5              count=1 box{width=3 height=4}
  Where* 12 < Run 6
  Run 7
`;

test('initialize to the end: the launch is answered once the breakpoints are set', () =>
  withAdapter('whole-session', new ScriptedTarget('Run 3'), async run => {
    await run.request('initialize', { adapterID: 'uwp-background-task' });
    const launched = run.request('launch', app);
    await run.event('initialized');
    await run.request('setBreakpoints', { source: { path: '/app/Task.cs' }, breakpoints: [{ line: 2 }, { line: 30 }] });
    await run.request('setExceptionBreakpoints', { filters: ['uncaught'] });
    await run.request('setExceptionBreakpoints', {
      filters: ['uncaught'],
      filterOptions: [
        { filterId: 'thrown', condition: '!OperationCanceledException, System.TimeoutException' },
        { filterId: 'thrown', condition: 'when it rains' },
      ],
    });
    await run.request('exceptionInfo', { threadId: 1 });
    await run.request('threads');
    await run.request('configurationDone');
    await launched;
    await run.event('stopped');
    await run.request('continue', { threadId: 1 });
    await run.event('terminated');
    await run.request('disconnect', {});
  }));

test('call stack, scopes, variables and evaluation while stopped', () =>
  withAdapter('inspect', new ScriptedTarget(script), async run => {
    await run.begin('launch', app, [5]);
    await run.event('stopped');
    await run.request('threads');
    await run.request('stackTrace', { threadId: 1 });
    await run.request('scopes', { frameId: 1 });
    await run.request('variables', { variablesReference: 2 });
    await run.request('variables', { variablesReference: 3 });
    await run.request('setVariable', { variablesReference: 2, name: 'count', value: '7' });
    await run.request('setVariable', { variablesReference: 2, name: 'nobody', value: '7' });
    await run.request('evaluate', { expression: 'count', frameId: 1, context: 'watch' });
    await run.request('evaluate', { expression: 'nonsense', frameId: 1, context: 'hover' });
    await run.request('setExpression', { expression: 'count', value: '8', frameId: 1 });
    await run.request('completions', { text: 'co', column: 3, frameId: 1 });
    await run.request('next', { threadId: 1 });
    await run.request('scopes', { frameId: 1 });
  }));

test('stepping: over, into, out; each answer comes before its stop', () =>
  withAdapter('stepping', new ScriptedTarget(script), async run => {
    await run.begin('launch', { ...app, stopOnEntry: true });
    await run.request('stepIn', { threadId: 1 });
    await run.request('next', { threadId: 1 });
    await run.request('stackTrace', { threadId: 1, startFrame: 1, levels: 1 });
    await run.request('stepOut', { threadId: 1 });
    await run.request('next', { threadId: 1 });
    await run.request('pause', { threadId: 1 });
    await run.request('next', { threadId: 7 });
  }));

test('back: a step, to the start, to a statement by its number', () =>
  withAdapter('back', new ScriptedTarget(script), async run => {
    await run.begin('launch', app, [5]);
    await run.event('stopped');
    await run.request('stepBack', { threadId: 1 });
    await run.request('reverseContinue', { threadId: 1 });
    await run.request('stepBack', { threadId: 1 });
    await run.request('bgtask/runToStatement', { statement: 3 });
    await run.request('stackTrace', { threadId: 1 });
    await run.request('stepBack', { threadId: 7 });
  }));

test('the next statement is set, or refused', () =>
  withAdapter('next-statement', new ScriptedTarget(script), async run => {
    await run.begin('launch', app, [5]);
    await run.event('stopped');
    const source = { path: '/app/Task.cs' };
    await run.request('gotoTargets', { source, line: 3 });
    await run.request('gotoTargets', { source, line: 9 });
    await run.request('gotoTargets', { source, line: 30 });
    await run.request('goto', { threadId: 1, targetId: 2 });
    await run.request('goto', { threadId: 1, targetId: 1 });
    await run.event('stopped');
    await run.request('stackTrace', { threadId: 1 });
    await run.request('goto', { threadId: 1, targetId: 1 });
  }));

test('library code has a source that is asked for by number', () =>
  withAdapter('library-source', new ScriptedTarget(script), async run => {
    await run.begin('launch', app, [5]);
    await run.request('stepIn', { threadId: 1 });
    await run.request('stackTrace', { threadId: 1 });
    await run.request('source', { sourceReference: 2, source: { sourceReference: 2 } });
    await run.request('setBreakpoints', { source: { sourceReference: 2 }, breakpoints: [{ line: 12 }] });
    await run.request('source', { sourceReference: 99 });
    await run.request('source', { sourceReference: 0, source: { path: '/app/Task.cs' } });
  }));

test('lines and columns start where the client says', () =>
  withAdapter('zero-based-client', new ScriptedTarget('Run 3'), async run => {
    await run.request('initialize', { adapterID: 'x', linesStartAt1: false, columnsStartAt1: false });
    const launched = run.request('launch', app);
    await run.event('initialized');
    await run.request('setBreakpoints', { source: { path: '/app/Task.cs' }, breakpoints: [{ line: 2 }] });
    await run.request('configurationDone');
    await launched;
    await run.request('stackTrace', { threadId: 1 });
  }));

test('a launch that fails says why, and another may follow', () =>
  withAdapter('failing-launch', new ScriptedTarget('Run 3'), async run => {
    await run.request('initialize', { adapterID: 'x' });
    await run.request('launch', {});
    await run.request('launch', { manifest: '/app/missing.appxmanifest' });
    await run.request('attach', {});
    await run.request('launch', { manifest: '/app/buggy.appxmanifest' });
    await run.begin('launch', { manifest: '/app/Package.appxmanifest' });
    await run.request('launch', app);
  }));

test('a start that fails after the answer is said in the debug console', () =>
  withAdapter('failing-start', new ScriptedTarget('Run 3'), async run => {
    await run.begin('launch', { ...app, entryPoint: 'Tasks.Unknown' });
    await run.event('terminated');
  }));

test('an unknown request is answered', () =>
  withAdapter('unknown-request', new ScriptedTarget('Run 3'), async run => {
    await run.request('restartFrame', { frameId: 1 });
    await run.request('toString');
  }));

test('the panel controls the machine, and a debugger joins it and leaves it', () =>
  withAdapter('panel-and-debugger', new ScriptedTarget(script), async run => {
    await run.begin('launch', { manifest: app.manifest, noDebug: true });
    await run.request('bgtask/tasks');
    await run.request('bgtask/happenings');
    await run.request('bgtask/happen', { step: { suspend: true } });
    await run.request('bgtask/happen', { step: { suspend: true } });
    await run.request('bgtask/happen', { step: { connectedStandby: 'enter' } });
    await run.request('bgtask/happen', { step: { connectedStandby: 'leave' } });
    await run.request('bgtask/happen', { step: { resume: true } });
    await run.request('bgtask/timeline');
    await run.request('bgtask/fire', {});
    await run.begin('attach', { entryPoint: 'Tasks.Task', payload: 'ping' }, [9]);
    await run.event('stopped');
    await run.request('bgtask/state');
    await run.request('disconnect', { terminateDebuggee: false });
  }));

test('terminate ends the run, disconnect ends the connection', () =>
  withAdapter('terminate', new ScriptedTarget(script), async run => {
    await run.begin('launch', app, [3]);
    await run.event('stopped');
    await run.request('terminate');
    await run.request('disconnect', {});
  }));

test('what is not the protocol ends the connection, and the target with it', () =>
  withAdapter('broken-wire', new ScriptedTarget(script), async run => {
    run.raw('Hello\r\n\r\n');
    await run.bug();
  }));
