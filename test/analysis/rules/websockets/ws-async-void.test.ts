import test from 'node:test';
import { wsAsyncVoid } from '../../../../server/analysis/rules/websockets/ws-async-void';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { chatClass } from '../../../harness/webSockets';

const work = 'await new StreamWebSocket().ConnectAsync(uri);';

test('helpers that connect, read or write', () => {
  checkRule(
    wsAsyncVoid,
    chatClass(
      'Open();',
      `
    async void Open() { ${work} }
          ^^^^ hint ws-async-void: Nobody can wait for Open, and what it throws ends the app, as a lost connection does. Return a Task and await it.
    async void Send(DataWriter writer) { await writer.StoreAsync(); }
          ^^^^ hint ws-async-void`,
    ),
  );
});

test('silent: handlers, delegates, overrides, interfaces, pages, other work', () => {
  for (const members of [
    `async void OnClosed(IWebSocket s, WebSocketClosedEventArgs e) { ${work} }`,
    `void Attach(StreamWebSocket s) { Action go = Open; } async void Open() { ${work} }`,
    `void Attach() { Task.Run(Open); } async void Open() { ${work} }`,
    `class Base { public virtual void Open() { } } class Derived : Base { public override async void Open() { } }`,
    `class Closer : IDisposable { public async void Dispose() { await new DataWriter().StoreAsync(); } }`,
    `async void Wait() { await Task.Delay(1); var t = new StreamWebSocket(); }`,
    `void Later() { Action go = async () => { ${work} }; }`,
    `async Task Open() { ${work} }`,
    `async void Open() { try { ${work} } catch (Exception) { } }`,
  ])
    checkSilent(wsAsyncVoid, chatClass('', members));
  checkSilent(
    wsAsyncVoid,
    'using Windows.Storage.Streams; class File { async void Save(DataWriter writer) { await writer.StoreAsync(); } }',
  );
  checkSilent(
    wsAsyncVoid,
    `//- /Page.xaml
<Page x:Class="Chat" xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml"><Button Click="{x:Bind Open}"/></Page>
//- /Page.xaml.cs
${chatClass('', `async void Open() { ${work} }`).replace('class Chat', 'partial class Chat')}`,
  );
});

test('the fix returns a Task, and callers that can await do', () => {
  checkFix(
    wsAsyncVoid,
    chatClass('Open();', `async void Open() { ${work} }\nvoid Other() { Open(); }`),
    chatClass('await Open();', `async Task Open() { ${work} }\nvoid Other() { Open(); }`),
  );
});
