import assert from 'node:assert/strict';
import test from 'node:test';
import { analyseAtOnce } from '../../../../server/analysis/engine/runner';
import { requestaccessMissing } from '../../../../server/analysis/rules/tasks/requestaccess-missing';
import { createPolicy } from '../../../../server/analysis/settings/policy';
import { CodeCache } from '../../../../server/workspace/code';
import { Workspace } from '../../../../server/workspace/workspace';
import { declarations } from '../../../harness/declarations';
import { backgroundTasks, windows81 } from '../../../harness/manifests';
import { memoryFiles } from '../../../harness/memoryFiles';
import { checkRule, checkSilent } from '../../../harness/rules';

const register = `
using Windows.ApplicationModel.Background;
class Registration
{
    void Register(BackgroundTaskBuilder builder) => builder.Register();
}`;

test('the first registration is marked, the others are related', () => {
  checkRule(
    requestaccessMissing,
    `
    //- /A.cs
    using Windows.ApplicationModel.Background;
    class A
    {
        void One()
        {
            var builder = new BackgroundTaskBuilder();
            var registration = builder.Register();
                                       ^^^^^^^^ hint requestaccess-missing: This app registers background tasks but never asks whether it may run any:…
        }
        void Register() { }
        void Other() { Register(); this.Register(); }
    }
    //- /B.cs
    class B
    {
        System.Action later = null;
        void Two() { later = () => new Windows.ApplicationModel.Background.BackgroundTaskBuilder().Register(); }
                                                                                                   ^^^^^^^^ related: Another registration.
    }
    `,
  );
});

test('access is asked for somewhere in the app', () => {
  for (const call of [
    'await BackgroundExecutionManager.RequestAccessAsync();',
    'var request = Windows.ApplicationModel.Background.BackgroundExecutionManager.RequestAccessAsync("App");',
    'await RequestAccessAsync();',
    'await helper.RequestAccessAsync();',
    'await BackgroundExecutionManager.RequestAccessKindAsync(kind, "because");',
  ]) {
    checkSilent(
      requestaccessMissing,
      `//- /A.cs\n${register}\n//- /B.cs\nusing Windows.ApplicationModel.Background;\nclass B { async void Ask() { ${call} } }`,
    );
  }
});

test('access to something else, or only in a comment, is not access', () => {
  checkRule(
    requestaccessMissing,
    `
    using Windows.ApplicationModel.Background;
    class A
    {
        async void Go(BackgroundTaskBuilder builder)
        {
            // await BackgroundExecutionManager.RequestAccessAsync();
            await Windows.Devices.Geolocation.Geolocator.RequestAccessAsync();
            builder.Register();
                    ^^^^^^^^ hint requestaccess-missing
        }
    }
    `,
  );
});

test('nothing is registered, or something else is', () => {
  checkSilent(requestaccessMissing, 'class A { void Register() { } void Go(Other o) { Register(); o.Register(); } }');
});

test('single files prove nothing about the app', () => {
  const workspace = new Workspace(memoryFiles({ '/A.cs': register }), { folders: [], files: ['/A.cs'] });
  const { findings } = analyseAtOnce(
    workspace.snapshot(),
    createPolicy([requestaccessMissing]),
    new CodeCache(declarations),
    ({ error }) => {
      throw error;
    },
  );
  assert.deepEqual(findings, []);
});

test('another project of the app may ask', () => {
  checkSilent(
    requestaccessMissing,
    `
    //- /App/App.csproj
    <Project><ItemGroup><Compile Include="App.cs"/><ProjectReference Include="../Lib/Lib.csproj"/></ItemGroup></Project>
    //- /App/App.cs
    class App { async void Ask() { await Windows.ApplicationModel.Background.BackgroundExecutionManager.RequestAccessAsync(); } }
    //- /Lib/Lib.csproj
    <Project><ItemGroup><Compile Include="Lib.cs"/></ItemGroup></Project>
    //- /Lib/Lib.cs
    class Lib { void Go() { new Windows.ApplicationModel.Background.BackgroundTaskBuilder().Register(); } }
    `,
  );
});

test('Windows 8.1 asks only for tasks that need the lock screen', () => {
  const app = (type: string) => `//- /Package.appxmanifest\n${windows81(backgroundTasks(type))}\n//- /A.cs${register}`;
  checkSilent(requestaccessMissing, app('<Task Type="systemEvent"/><m2:Task Type="deviceUse"/>'));
  checkRule(
    requestaccessMissing,
    `${app('<Task Type="timer"/>').replace(/\n\}$/, '')}
                                                            ^^^^^^^^ warning requestaccess-missing
}`,
  );
});
