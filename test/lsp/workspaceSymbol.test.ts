// Background tasks of the whole workspace.
import assert from 'node:assert/strict';
import test from 'node:test';
import { startLanguageServer } from '../harness/languageServer';
import { backgroundTasks, windows10 } from '../harness/manifests';

const declaring = (entryPoint: string) =>
  windows10(backgroundTasks('<Task Type="timer"/>', `EntryPoint="${entryPoint}"`));

test('by the letters of the entry point, over all manifests', async () => {
  await using server = await startLanguageServer({
    '/w/a/Package.appxmanifest': declaring('Chat.KeepAlive'),
    '/w/b/Phone.appxmanifest': declaring('Mail.Sync'),
  });
  assert.deepEqual(await server.workspaceSymbols(''), [
    'Chat.KeepAlive in App, Package.appxmanifest at file:///w/a/Package.appxmanifest 4:58-72',
    'Mail.Sync in App, Phone.appxmanifest at file:///w/b/Phone.appxmanifest 4:58-67',
  ]);
  const names = async (query: string) => (await server.workspaceSymbols(query)).map(each => each.split(' ')[0]);
  assert.deepEqual(await names('mailsy'), ['Mail.Sync']);
  assert.deepEqual(await names('ka'), ['Chat.KeepAlive']);
  assert.deepEqual(await names('zz'), []);
});

test('the text in the editor counts', async () => {
  await using server = await startLanguageServer({ '/w/Package.appxmanifest': declaring('Old.Name') });
  await server.open('/w/Package.appxmanifest', `${declaring('New.Name').split('</BackgroundTasks>')[0]}<`);
  assert.deepEqual(
    (await server.workspaceSymbols('')).map(each => each.split(' ')[0]),
    ['New.Name'],
  );
});
