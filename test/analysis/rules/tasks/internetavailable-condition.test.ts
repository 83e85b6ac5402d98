import test from 'node:test';
import { internetavailableCondition } from '../../../../server/analysis/rules/tasks/internetavailable-condition';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

const app = (trigger: string, code: string, run = 'await new Windows.Web.Http.HttpClient().GetStringAsync(null);') => `
using Windows.ApplicationModel.Background;
class Registration
{
    void Add(IBackgroundTrigger given)
    {
        var builder = new BackgroundTaskBuilder { TaskEntryPoint = "T" };
        builder.SetTrigger(${trigger});
${code}
    }
}
public sealed class T : IBackgroundTask
{
    public async void Run(IBackgroundTaskInstance instance)
    {
        ${run}
    }
}`;

const timer = 'new TimeTrigger(30, false)';
const plain = '        builder.Register();';

test('a timer task that asks a server', () => {
  checkRule(
    internetavailableCondition,
    app(
      timer,
      `        builder.Register();
                ^^^^^^^^ hint internetavailable-condition: This task uses the network, and also runs when there is none: then it wakes the device for nothing. Add the condition InternetAvailable before Register, and Windows holds the task back until the internet is there.`,
      `await new Windows.Web.Http.HttpClient().GetStringAsync(null);
                                                ^^^^^^^^^^^^^^ related: Here the task uses the network.`,
    ),
  );
});

test('it waits, or is started by the network', () => {
  const add = (name: string) => `builder.AddCondition(new SystemCondition(SystemConditionType.${name})); ${plain}`;
  for (const name of ['InternetAvailable', 'FreeNetworkAvailable', 'InternetNotAvailable'])
    checkSilent(internetavailableCondition, app(timer, add(name)));
  for (const trigger of [
    'new SocketActivityTrigger()',
    'new PushNotificationTrigger()',
    'new SystemTrigger(SystemTriggerType.InternetAvailable, false)',
    'new SystemTrigger(SystemTriggerType.NetworkStateChange, false)',
    'given',
  ])
    checkSilent(internetavailableCondition, app(trigger, plain));
  checkSilent(
    internetavailableCondition,
    app(timer, `builder.AddCondition(null as IBackgroundCondition ?? Other()); ${plain}`),
  );
  checkSilent(internetavailableCondition, app(timer, plain, 'await System.Threading.Tasks.Task.Delay(1);'));
});

test('a helper that also registers a task for a socket', () => {
  const helper = (second: string) => `
using Windows.ApplicationModel.Background;
class Registration
{
    void Add() { Helper(new TimeTrigger(15, false)); Helper(${second}); }
    void Helper(IBackgroundTrigger trigger)
    {
        var builder = new BackgroundTaskBuilder { TaskEntryPoint = "T" };
        builder.SetTrigger(trigger);
        builder.Register();
    }
}
public sealed class T : IBackgroundTask
{
    public async void Run(IBackgroundTaskInstance instance) { await new Windows.Web.Http.HttpClient().GetStringAsync(null); }
}`;
  checkSilent(internetavailableCondition, helper('new SocketActivityTrigger()'));
  checkRule(
    internetavailableCondition,
    helper('new MaintenanceTrigger(15, false)')
      .replace('builder.Register();', '$&\n                ^^^^^^^^ hint internetavailable-condition')
      .replace(
        /(.*)GetStringAsync.*/,
        (line, before: string) =>
          `${line}\n${' '.repeat(before.length)}^^^^^^^^^^^^^^ related: Here the task uses the network.`,
      ),
  );
});

test('the fix', () => {
  checkFix(
    internetavailableCondition,
    app(timer, plain),
    app(timer, `        builder.AddCondition(new SystemCondition(SystemConditionType.InternetAvailable));\n${plain}`),
  );
});
