import test from 'node:test';
import { networkRequestedMissing } from '../../../../server/analysis/rules/tasks/network-requested-missing';
import { backgroundTasks, windows81 } from '../../../harness/manifests';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { appClass } from '../../../harness/tasks';

const register = (code: string, entryPoint = 'T') => `using Windows.ApplicationModel.Background;
class Registration
{
    void Add()
    {
        var builder = new BackgroundTaskBuilder { Name = "t", TaskEntryPoint = "${entryPoint}" };
        builder.SetTrigger(new TimeTrigger(15, false));
${code}
    }
}`;

const task = (run: string, members = '') => `
using System;
using Windows.ApplicationModel.Background;
using Windows.Networking;
using Windows.Networking.Sockets;
public sealed class T : IBackgroundTask
{
    public async void Run(IBackgroundTaskInstance instance)
    {
        ${run}
    }
    ${members}
}`;

const connects = 'await new StreamSocket().ConnectAsync(new HostName("h"), "1");';
const plain = '        builder.Register();';

test('a task that connects or asks, itself or in what it calls', () => {
  checkRule(
    networkRequestedMissing,
    `${register(`        builder.Register();
                ^^^^^^^^ hint network-requested-missing: This task uses the network but does not ask for it: in connected standby Windows may run it while the network is off, and its connections fail. Set IsNetworkRequested to true before Register.`)}
    class Web
    {
        public async System.Threading.Tasks.Task Load()
        {
            await new Windows.Web.Http.HttpClient().GetStringAsync(new System.Uri("http://h"));
                                                    ^^^^^^^^^^^^^^ related: Here the task uses the network.
        }
    }
    public sealed class T : IBackgroundTask
    {
        public async void Run(IBackgroundTaskInstance instance) { await Work(); }
        System.Threading.Tasks.Task Work() { return new Web().Load(); }
    }`,
  );
  checkRule(
    networkRequestedMissing,
    `//- /R.cs
${register(`        builder.IsNetworkRequested = false;
        builder.Register();
                ^^^^^^^^ hint network-requested-missing`)}
//- /T.cs
${task(`${connects}
                                 ^^^^^^^^^^^^ related: Here the task uses the network.`)}`,
  );
});

test('it asks, it needs none, or the builder is not known', () => {
  const both = (code: string, run = connects, entryPoint = 'T') =>
    checkSilent(networkRequestedMissing, `//- /R.cs\n${register(code, entryPoint)}\n//- /T.cs\n${task(run)}`);
  both('builder.IsNetworkRequested = true; builder.Register();');
  both('builder.IsNetworkRequested = System.DateTime.Now.Hour > 3; builder.Register();');
  both('Set(builder); builder.Register(); } void Set(BackgroundTaskBuilder b) { b.IsNetworkRequested = true;');
  both(plain, 'await System.Threading.Tasks.Task.Delay(1); new StreamSocket().Dispose();');
  both(plain, connects, 'Other');
  checkSilent(
    networkRequestedMissing,
    `//- /Package.appxmanifest\n${windows81(backgroundTasks('<Task Type="timer"/>'))}\n//- /R.cs\n${register(plain)}\n//- /T.cs\n${task(connects)}`,
  );
});

test('in the process of the app: when there is only one such task', () => {
  const inProcess = (more: string) => `//- /R.cs
using Windows.ApplicationModel.Background;
class Registration
{
    void Add()
    {
        var builder = new BackgroundTaskBuilder();
        builder.SetTrigger(new TimeTrigger(15, false));
        builder.Register();${more}
    }
}
//- /App.cs
${appClass(`var client = new Windows.Web.Http.HttpClient();
await client.GetStringAsync(new Uri("http://h"));${more === '' ? '' : '\n             ^^^^^^^^^^^^^^ related: Here the task uses the network.'}`)}`;
  checkRule(networkRequestedMissing, inProcess('\n                ^^^^^^^^ hint network-requested-missing'));
  checkSilent(networkRequestedMissing, inProcess('').replace('Register();', 'Register(); builder.Register();'));
});

test('the fix', () => {
  const files = (code: string) => `//- /R.cs\n${register(code)}\n//- /T.cs\n${task(connects)}`;
  checkFix(
    networkRequestedMissing,
    files(plain),
    files('        builder.IsNetworkRequested = true;\n        builder.Register();'),
  );
});
