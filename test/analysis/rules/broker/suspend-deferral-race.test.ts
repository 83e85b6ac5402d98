import test from 'node:test';
import { suspendDeferralRace } from '../../../../server/analysis/rules/broker/suspend-deferral-race';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { socketClass } from '../../../harness/tasks';

const suspending = (code: string, lend = 'async Task Lend()') =>
  socketClass(`
StreamSocket socket;
async void OnSuspending(object sender, Windows.ApplicationModel.SuspendingEventArgs e)
{
    var deferral = e.SuspendingOperation.GetDeferral();
${code.replace(/^\n+|\s+$/g, '')}
}
${lend}
{
    await socket.CancelIOAsync();
    socket.TransferOwnership("a");
}
Task Save() { return Task.Delay(1); }`);

test('a Task that nobody awaits, and async void', () => {
  checkRule(
    suspendDeferralRace,
    suspending(`
    Lend();
    ^^^^ error suspend-deferral-race: Lend still runs when the deferral is completed: Windows may suspend the app before its socket belongs to the socket broker. Await it first.
    deferral.Complete();
             ^^^^^^^^ related: Here Windows hears that the app may be suspended.`),
  );
  checkRule(
    suspendDeferralRace,
    suspending(
      `
    Lend();
    ^^^^ error suspend-deferral-race: Lend still runs when the deferral is completed: Windows may suspend the app before its socket belongs to the socket broker. Let Lend return a Task, and await it first.
    deferral.Complete();
             ^^^^^^^^ related: Here Windows hears that the app may be suspended.`,
      'async void Lend()',
    ),
  );
});

test('awaited, completed elsewhere, or nothing to do with sockets', () => {
  for (const code of [
    'await Lend(); deferral.Complete();',
    'Lend().Wait(); deferral.Complete();',
    'var lending = Lend(); await lending; deferral.Complete();',
    'Save(); deferral.Complete();',
    'deferral.Complete(); Lend();',
  ])
    checkSilent(suspendDeferralRace, suspending(code));
});

test('the fix awaits', () => {
  checkFix(
    suspendDeferralRace,
    suspending('    Lend();\n    deferral.Complete();'),
    suspending('    await Lend();\n    deferral.Complete();'),
  );
});
