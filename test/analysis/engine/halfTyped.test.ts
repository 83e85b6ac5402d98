// Fixes in half-typed code: none that would make it worse.
import assert from 'node:assert/strict';
import test from 'node:test';
import { deferralNotCompleted } from '../../../server/analysis/rules/tasks/deferral-not-completed';
import { wsWrongScheme } from '../../../server/analysis/rules/websockets/ws-wrong-scheme';
import { findingsIn } from '../../harness/rules';

const whole = `using Windows.ApplicationModel.Background;
public sealed class Task : IBackgroundTask
{
    public void Run(IBackgroundTaskInstance taskInstance)
    {
        var deferral = taskInstance.GetDeferral();
        taskInstance.Progress = 1;
    }
}`;

function fixesIn(text: string): number {
  const findings = findingsIn([{ path: '/Task.cs', text }], [deferralNotCompleted]);
  assert.equal(findings.length, 1, text);
  return findings[0]?.fixes.length ?? 0;
}

test('a fix is there for code that parses', () => assert.ok(fixesIn(whole) > 0));

test('a mistake elsewhere does not take it away', () => {
  assert.ok(fixesIn(whole.replace('Task : IBackground', 'Task : , IBackground')) > 0);
});

test('where the fix would make the parser complain more, there is none', () => {
  const broken =
    'using Windows.ApplicationModel.Background class o{d R(IBackgroundTaskInstance taskInstance){v=taskInstance.GetDeferral();if(n)return; private';
  assert.equal(fixesIn(broken), 0);
});

test('braces that are missing around a method may be guessed differently after the fix', () => {
  const broken =
    'using Windows.ApplicationModel.Background class{n({\n public d n(IBackgroundTaskInstance taskInstance){l=taskInstance.GetDeferral();y();e();{p();}}}';
  assert.equal(fixesIn(broken), 0);
});

test('names that are no words of a pattern fail no rule', () => {
  const broken =
    'using System\nusing Windows.Networking.Sockets class{k c.R(Uri address{var socket=new MessageWebSocket socket.ConnectAsync(address';
  assert.doesNotThrow(() => findingsIn([{ path: '/A.cs', text: broken }], [wsWrongScheme]));
});
