// Launch configurations: what an app gets by itself, and what a written one means.

import assert from 'node:assert/strict';
import test from 'node:test';
import { type App, readApp } from '../../extension/debugging/app';
import {
  type Configuration,
  configurationsFor,
  defaultConfiguration,
  resolveConfiguration,
} from '../../extension/debugging/launchConfiguration';

function app(manifest: string, ...entryPoints: string[]): App {
  const extensions = entryPoints.map(
    entryPoint => `
      <Extension Category="windows.backgroundTasks" EntryPoint="${entryPoint}">
        <BackgroundTasks><Task Type="timer"/><Task Type="systemEvent"/></BackgroundTasks>
      </Extension>`,
  );
  return readApp(
    manifest,
    `<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10">
      <Identity Name="Contoso.Chat" Publisher="CN=Contoso" Version="1.0.0.0"/>
      <Applications><Application Id="App"><Extensions>${extensions.join('')}</Extensions></Application></Applications>
    </Package>`,
  );
}

const chat = app('/ws/chat/Package.appxmanifest', 'Tasks.KeepAlive');
const mail = app('/ws/mail/Package.appxmanifest', 'Mail.Sync', 'Mail.Push');

/** Text in, text out: the resolved configuration, or the sentence that the user reads. */
async function resolved(config: Partial<Configuration>, apps: readonly App[]): Promise<string> {
  const outside = app('/else/Package.appxmanifest', 'Else.Task');
  const read = async (manifest: string) => (manifest === outside.manifest ? outside : undefined);
  try {
    const { manifest, entryPoint } = await resolveConfiguration(
      { type: 'uwp-background-task', request: 'launch', name: 'x', ...config },
      apps,
      read,
    );
    return `${manifest} ${entryPoint ?? '-'}`;
  } catch (error) {
    return (error as Error).message;
  }
}

test('the app of a manifest: its name, its tasks, where they are declared', () => {
  assert.equal(mail.name, 'Contoso.Chat');
  assert.deepEqual(
    mail.tasks.map(task => `${task.entryPoint} (${task.types.join(', ')}) line ${task.range.start.line}`),
    ['Mail.Sync (timer, systemEvent) line 3', 'Mail.Push (timer, systemEvent) line 6'],
  );
});

test('an app is called as the user sees it, unless that stands in a resource', () => {
  const named = (name: string) =>
    readApp(
      '/ws/a/Package.appxmanifest',
      `<Package><Properties><DisplayName>${name}</DisplayName></Properties></Package>`,
    );
  assert.equal(named('Chat &amp; more').name, 'Chat & more');
  assert.equal(named('ms-resource:AppName').name, 'a');
});

test('a broken manifest still is an app, named after its folder', () => {
  assert.deepEqual(readApp('/ws/half/Package.appxmanifest', '<Package><Ident'), {
    manifest: '/ws/half/Package.appxmanifest',
    name: 'half',
    tasks: [],
  });
});

test('one configuration for each task, with paths that survive a move of the folder', () => {
  assert.deepEqual(configurationsFor([chat, mail], '/ws'), [
    {
      type: 'uwp-background-task',
      request: 'launch',
      name: 'Background task KeepAlive',
      manifest: '${workspaceFolder}/chat/Package.appxmanifest',
      entryPoint: 'Tasks.KeepAlive',
    },
    {
      type: 'uwp-background-task',
      request: 'launch',
      name: 'Background task Sync',
      manifest: '${workspaceFolder}/mail/Package.appxmanifest',
      entryPoint: 'Mail.Sync',
    },
    {
      type: 'uwp-background-task',
      request: 'launch',
      name: 'Background task Push',
      manifest: '${workspaceFolder}/mail/Package.appxmanifest',
      entryPoint: 'Mail.Push',
    },
  ]);
  assert.equal(configurationsFor([chat], '/other')[0].manifest, '/ws/chat/Package.appxmanifest');
});

test('tasks of the same name are told apart by their folder; classes of Windows get no configuration', () => {
  const old = app('/ws/old/Package.appxmanifest', 'Windows.Networking.Sockets.WebSocketKeepAlive', 'Old.KeepAlive');
  assert.deepEqual(
    configurationsFor([chat, old]).map(({ name, entryPoint }) => `${name}: ${entryPoint}`),
    ['Background task KeepAlive (chat): Tasks.KeepAlive', 'Background task KeepAlive (old): Old.KeepAlive'],
  );
  assert.equal(defaultConfiguration([old], undefined)?.entryPoint, 'Old.KeepAlive');
});

test('F5 without a configuration takes the app that is nearest to the active file', () => {
  const inner = app('/ws/chat/tests/Package.appxmanifest', 'Tests.Task');
  const entryPoint = (activeFile?: string) => defaultConfiguration([mail, chat, inner], activeFile)?.entryPoint;
  assert.equal(entryPoint('/ws/chat/Tasks/KeepAlive.cs'), 'Tasks.KeepAlive');
  assert.equal(entryPoint('/ws/chat/tests/Task.cs'), 'Tests.Task');
  assert.equal(entryPoint('/elsewhere/Task.cs'), 'Mail.Sync');
  assert.equal(entryPoint(), 'Mail.Sync');
  assert.equal(defaultConfiguration([app('/ws/none/Package.appxmanifest')], undefined), undefined);
});

test('what a configuration means', async () => {
  assert.equal(await resolved({}, [chat]), '/ws/chat/Package.appxmanifest Tasks.KeepAlive');
  assert.equal(await resolved({ request: 'attach' }, [chat]), '/ws/chat/Package.appxmanifest -');
  assert.equal(await resolved({ folder: '/ws/chat/' }, [chat, mail]), '/ws/chat/Package.appxmanifest Tasks.KeepAlive');
  assert.equal(await resolved({ folder: '\\ws\\mail' }, [chat, mail]), '/ws/mail/Package.appxmanifest -');
  assert.equal(
    await resolved({ manifest: '/ws/mail/Package.appxmanifest', entryPoint: 'Mail.Push' }, [chat, mail]),
    '/ws/mail/Package.appxmanifest Mail.Push',
  );
  assert.equal(await resolved({ manifest: '/else/Package.appxmanifest' }, []), '/else/Package.appxmanifest Else.Task');
  const control = app('/ws/c/Package.appxmanifest', 'Tasks.Push', 'Windows.Networking.Sockets.WebSocketKeepAlive');
  assert.equal(await resolved({}, [control]), '/ws/c/Package.appxmanifest Tasks.Push');
});

test('a folder means the app in it before apps further down', async () => {
  const inner = app('/ws/chat/tests/Package.appxmanifest', 'Tests.Task');
  assert.equal(await resolved({ folder: '/ws/chat' }, [chat, inner]), '/ws/chat/Package.appxmanifest Tasks.KeepAlive');
});

test('what cannot be resolved says what to change', async () => {
  assert.equal(
    await resolved({ manifest: '/gone.appxmanifest' }, [chat]),
    'There is no file /gone.appxmanifest: set "manifest" to the app\'s Package.appxmanifest.',
  );
  assert.equal(
    await resolved({}, [chat, mail]),
    'There are 2 apps in this workspace: set "manifest" to one of /ws/chat/Package.appxmanifest, /ws/mail/Package.appxmanifest.',
  );
  assert.equal(
    await resolved({ folder: '/ws/none' }, [chat, mail]),
    'There is no *.appxmanifest in /ws/none: set "manifest" to the one of your app.',
  );
  assert.equal(
    await resolved({ folder: '/ws/mail', entryPoint: 'Mail.sync' }, [mail]),
    '/ws/mail/Package.appxmanifest declares no background task "Mail.sync": set "entryPoint" to one of Mail.Sync, Mail.Push.',
  );
  assert.equal(
    await resolved({ entryPoint: 'A.B' }, [app('/ws/none/Package.appxmanifest')]),
    '/ws/none/Package.appxmanifest declares no background task: add an Extension with Category="windows.backgroundTasks", or leave "entryPoint" out.',
  );
});
