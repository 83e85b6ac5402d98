// Scenario files: what they may say, how they complain, and that the schema says the same.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { stoppingGates } from '../../extension/runtime/platform/triggers/gates';
import { expectationKinds } from '../../extension/runtime/scenario/expectations/index';
import { isExpectStep, readScenario } from '../../extension/runtime/scenario/scenario';
import { optionsOf, stepVerbs } from '../../extension/runtime/scenario/steps/index';
import { UserError } from '../../server/base/errors';

/** In: the steps of a scenario. Out: how a report names them, one line each. */
function check(steps: unknown[], expected: string): void {
  const scenario = readScenario(JSON.stringify({ name: 'x', app: 'app', steps }), '/apps/x.scenario.json');
  const lines = scenario.steps.flatMap(step =>
    isExpectStep(step) ? step.expectations.map(each => `  ${each.sentence}`) : [step.sentence],
  );
  assert.equal(lines.join('\n'), expected.trim());
}

function complaint(scenario: unknown): string {
  try {
    readScenario(typeof scenario === 'string' ? scenario : JSON.stringify(scenario), '/apps/x.scenario.json');
  } catch (error) {
    assert.ok(error instanceof UserError, String(error));
    return error.message;
  }
  return 'nothing';
}

test('steps and expectations are said in words', () => {
  check(
    [
      { launch: 'Chat.Client.StartAsync', args: ['localhost', '1'] },
      { launch: { standIn: 'Chat.Tasks.ChatTask' } },
      { launch: true },
      { click: 'Connect' },
      { enterText: { Host: '{server.host}', Port: 80 } },
      { select: { Kind: 'TCP' } },
      { call: 'Chat.MainPage.Connect', args: ['a'] },
      { suspend: true },
      { connectedStandby: 'enter' },
      { send: 'hello\n' },
      { send: { base64: 'QUI=' } },
      { expect: { toast: 'hello', received: 'ok', owner: { socket: 's', is: 'broker' } }, within: '2 s' },
      { expireKeepAlive: 's' },
      {
        expect: {
          taskRan: { task: 'T', reason: 'KeepAliveTimerExpired', outcome: 'failed' },
          noTask: { gate: 'turn' },
        },
      },
      { advance: '15 min' },
      { advance: 250 },
      { wait: '1 s' },
      { closeConnection: 'fin' },
      { network: 'none' },
      { fire: 'T' },
      { expect: { journal: { kind: 'task.finished', outcome: 'completed' }, output: 'text' } },
      { resume: true },
      { terminate: true },
      { minimize: true },
      { activity: 'audio' },
      { device: { supply: 'battery', batterySaver: 'on', charge: 20 } },
      { connectedStandby: 'stepIn' },
      { freeMemory: true },
      { close: true },
      { push: 'hi' },
      { systemEvent: 'SmsReceived' },
      { update: true },
      { uninstall: true },
      { cancelTask: 'Abort' },
      { toastButton: 'reply' },
      { toastButton: 'reply', input: { message: 'Fine' } },
      { fire: 'T', payload: 'x' },
      { expect: { taskRan: { task: 'T', times: 3 } } },
      { send: 'hi', peer: 'feed' },
      { closeConnection: { code: 4000, reason: 'enough' }, peer: 'feed' },
      { closeConnection: 'reset' },
      { fault: { type: 'latency', latency: '200 ms', jitter: 50, stream: 'downstream', to: '{server.host}' } },
      { fault: { type: 'nat', idle: '20 min' }, name: 'router' },
      { fault: 'none', name: 'router' },
      { fault: 'none' },
      { expect: { received: { peer: 'feed', text: 'ok' } } },
      { expect: { noTask: {} } },
      { expect: { noTask: { task: 'T' } } },
      { expect: { noTask: { task: 'T', gate: 'slot' } } },
      { access: 'DeniedByUser' },
      { lockScreenApps: 3 },
      { resetChannels: 'FastUserSwitched' },
      { resourcePolicy: 'Conservative' },
      { dismissToast: 'Hello' },
      { dismissToast: true },
      { nextEvent: true },
      { speed: 60 },
      { cancelTask: 'QuietHoursEntered' },
      {
        expect: {
          quota: { task: 'T', cpu: { atMost: 100 }, network: { atLeast: 1, atMost: 5 }, usedUp: 'cpu' },
          sent: { atLeast: 10 },
          status: { WaitForPushEnabled: 'PolicyError' },
        },
      },
    ],
    `
launch the app: Chat.Client.StartAsync("localhost", "1")
launch a stand-in for the app, which registers Chat.Tasks.ChatTask
launch the app
the user clicks Connect
the user enters "{server.host}" in Host, "80" in Port
the user chooses "TCP" in Kind
Chat.MainPage.Connect("a") is called
suspend the app
enter connected standby
the server sends "hello\\n"
the server sends "AB"
  a toast says "hello"
  the server receives "ok"
  the socket "s" belongs to the socket broker
the keep-alive time of the socket "s" expires
  T runs for KeepAliveTimerExpired and is failed
  no task is started: held back by "turn"
15 min pass
250 ms pass
wait 1000 ms
the server closes the connection
the device loses its network
the trigger of T fires
  the journal has task.finished outcome="completed"
  the program writes "text"
resume the app
terminate the app
minimize the app
the app is kept going by audio
the device: supply battery, battery saver on, charge 20
one phase further into connected standby
Windows needs memory
the user closes the app
a raw notification comes: "hi"
the system event SmsReceived happens
a new version of the app is installed
the app is uninstalled
the running task is canceled: Abort
the user presses the button "reply" of a toast
the user presses the button "reply" of a toast, with "Fine" in message
the trigger of T fires with "x"
  T runs 3 times and is completed
feed sends "hi"
feed closes the WebSocket with 4000 "enough"
the server resets the connection
the network: latency, latency 200, jitter 50, downstream, to {server.host}
the network: nat, idle 1200000
the network is well again: no router
the network is well again
  feed receives "ok"
  no task is started
  T is not started
  T is not started: held back by "slot"
the user changes background access: DeniedByUser
3 other apps are on the lock screen before this one
the control channels are reset: FastUserSwitched
the resource policy is Conservative
the user dismisses the toast "Hello"
the user clears all toasts
time goes on to the next event
the clock goes 60 times as fast
the running task is canceled: QuietHoursEntered
  T uses at most 100 ms of processor, T uses 1 to 5 bytes of network, T has used up its quota of processor
  at least 10 bytes are sent
  WaitForPushEnabled returns PolicyError`,
  );
});

test('the app is found from the folder of the scenario', () => {
  const read = (app: string) => readScenario(JSON.stringify({ name: 'x', app, steps: [] }), '/apps/s/x.scenario.json');
  assert.equal(read('.').app, '/apps/s');
  assert.equal(read('../app/Package.appxmanifest').app, '/apps/app/Package.appxmanifest');
});

test('what is wrong is named with its place and the remedy', () => {
  const rest = { name: 'x', app: '.' };
  const complaints = [
    '{',
    [],
    { app: '.', steps: [] },
    { ...rest, stepz: [] },
    { ...rest, steps: {} },
    { ...rest, steps: [{ jump: 1 }] },
    { ...rest, steps: [{ suspend: true, resume: true }] },
    { ...rest, steps: [{ suspend: 1 }] },
    { ...rest, steps: [{ suspend: true, args: [] }] },
    { ...rest, steps: [{ connectedStandby: 'off' }] },
    { ...rest, steps: [{ advance: '15 minutes' }] },
    { ...rest, steps: [{ expect: {} }] },
    { ...rest, steps: [{ expect: { tost: 'x' } }] },
    { ...rest, steps: [{ expect: { journal: { kind: 'task.ended' } } }] },
    { ...rest, steps: [{ expect: { owner: { socket: 's' } } }] },
    { ...rest, device: { network: 'fast' }, steps: [] },
    { ...rest, steps: [{ speed: 0 }] },
    { ...rest, steps: [{ dismissToast: '' }] },
    { ...rest, steps: [{ expect: { quota: { task: 'T' } } }] },
    { ...rest, steps: [{ expect: { sent: {} } }] },
    { ...rest, steps: [{ expect: { status: { Register: 'Allowed' } } }] },
  ].map(complaint);
  assert.equal(
    complaints.map(text => text.replace('/apps/x.scenario.json: ', '').replace(/\(.*\)/, '(…)')).join('\n'),
    [
      'This is not JSON (…).',
      'the scenario has to be an object, not [].',
      'name has to be a text, it is missing.',
      'the scenario has no "stepz"; it may have "$schema", "name", "app", "stubs", "network", "seed", "clock", "device", "access", "lockScreenApps", "settings", "server", "peers", "steps".',
      'steps has to be a list, not {}.',
      `steps[0] has to be an object with one of expect, ${stepVerbs.join(', ')}, not {"jump":1}.`,
      `steps[0] has to be an object with one of expect, ${stepVerbs.join(', ')}, not {"suspend":true,"resume":true}.`,
      'steps[0].suspend has to be true, not 1.',
      'steps[0] has no "args"; it may have "suspend", "say".',
      'steps[0].connectedStandby has to be one of "enter", "leave", "stepIn", "stepOut", not "off".',
      'steps[0].advance has to be a duration such as "250 ms", "30 s", "15 min" or "2 h", not "15 minutes".',
      'steps[0].expect has to be an object with some of journal, noTask, output, owner, quota, received, sent, status, taskRan, toast, not {}.',
      'steps[0].expect has no "tost"; it may have "journal", "noTask", "output", "owner", "quota", "received", "sent", "status", "taskRan", "toast".',
      'steps[0].expect.journal.kind has to be a kind of journal line such as "task.finished", not "task.ended".',
      'steps[0].expect.owner.is has to be one of "app", "broker", "task", "nobody", it is missing.',
      'device.network has to be one of "none", "local", "metered", "internet", not "fast".',
      'steps[0].speed has to be a number above 0, such as 60 for a minute in a second, not 0.',
      'steps[0].dismissToast has to be a text of the toast, or true for all, not "".',
      'steps[0].expect.quota has to be an object with some of cpu, network, usedUp, not {"task":"T"}.',
      'steps[0].expect.sent has to be a number, or an object with "atLeast", "atMost" or both, not {}.',
      'steps[0].expect.status has to be an object with one of WaitForPushEnabled, RequestAccessAsync, RequestExtensionAsync and the name of what it returns, not {"Register":"Allowed"}.',
    ].join('\n'),
  );
});

test('the schema knows the same verbs, options and expectations as the reader', () => {
  const schema = JSON.parse(readFileSync('schemas/scenario/scenario.schema.json', 'utf8'));
  const steps: { title: string; properties: object; required: string[] }[] = schema.$defs.step.oneOf;
  assert.deepEqual(steps.map(step => step.title).sort(), ['expect', ...stepVerbs].sort());
  for (const step of steps) {
    const options = step.title === 'expect' ? ['within'] : optionsOf(step.title);
    assert.deepEqual(step.required, [step.title]);
    assert.deepEqual(Object.keys(step.properties).sort(), [step.title, 'say', ...options].sort());
  }
  assert.deepEqual(Object.keys(schema.$defs.expectations.properties).sort(), [...expectationKinds].sort());
  assert.deepEqual(schema.$defs.expectations.properties.noTask.properties.gate.enum, stoppingGates);
});
