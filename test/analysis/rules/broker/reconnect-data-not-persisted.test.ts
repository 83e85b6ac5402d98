import test from 'node:test';
import { reconnectDataNotPersisted } from '../../../../server/analysis/rules/broker/reconnect-data-not-persisted';
import { checkRule, checkSilent } from '../../../harness/rules';
import { taskClass } from '../../../harness/tasks';

const app = (code: string, members: string) =>
  `${taskClass(`var socket = new StreamSocket();\n${code}`, { members })}
static class Server { public static string Host; public static string Port { get; set; } public static string Fixed = "a"; public const string Name = "a"; }`;

test('fields that others fill', () => {
  checkRule(
    reconnectDataNotPersisted,
    app(
      `
await socket.ConnectAsync(new Windows.Networking.HostName(Server.Host), Server.Port);
                                                                 ^^^^ hint reconnect-data-not-persisted: When the broker starts this task in a new process Host is empty, because nothing in the task fills it: connecting again fails. Keep host and port in ApplicationData.Current.LocalSettings, or in the SocketActivityContext.
                                                                               ^^^^ hint reconnect-data-not-persisted
await Again(socket);`,
      `
static Windows.Networking.HostName name;
async Task Again(StreamSocket socket) => await socket.ConnectAsync(name, "1");
                                                                   ^^^^ hint reconnect-data-not-persisted`,
    ),
  );
});

test('settings, constants, values of their own, filled by the task, not a task', () => {
  for (const argument of ['Server.Fixed', 'Server.Name', '(string)values["host"]', 'filled', 'Filled'])
    checkSilent(
      reconnectDataNotPersisted,
      app(
        `await socket.ConnectAsync(new Windows.Networking.HostName(${argument}), "1");`,
        `
Windows.Foundation.Collections.IPropertySet values => Windows.Storage.ApplicationData.Current.LocalSettings.Values;
string filled; string Filled { get; set; }
void Fill() { filled = "a"; Filled = "b"; }`,
      ),
    );
  checkSilent(
    reconnectDataNotPersisted,
    'using Windows.Networking.Sockets; class A { public static Windows.Networking.HostName host; object Go(StreamSocket socket) => socket.ConnectAsync(host, "1"); }',
  );
});
