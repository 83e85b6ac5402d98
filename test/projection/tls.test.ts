// TLS from C#: with ConnectAsync, in the middle of a conversation, for WebSockets; wrong certificates, and overlooking them.

import test from 'node:test';
import { app, check, checkReplay } from './machine';

const failing = `
    static async Task Attempt(Func<IAsyncAction> start, StreamSocket socket)
    {
        try { await start(); Console.WriteLine("done"); }
        catch (Exception e) { Console.WriteLine(SocketError.GetStatus(e.HResult) + " " + e.HResult.ToString("X8")); }
        var information = socket.Information;
        Console.WriteLine(information.ProtectionLevel + " " + information.ServerCertificateErrorSeverity + " " + string.Join(",", information.ServerCertificateErrors));
    }
    public static void Try`;

function tlsApp(statements: string): string {
  return app(statements).replace('public static void Try', failing);
}

test('encrypted from the start, or upgraded behind words in the clear', () => {
  check(
    tlsApp(`
      var socket = new StreamSocket();
      await Attempt(() => socket.ConnectAsync(new HostName("chat"), "5000", SocketProtectionLevel.Tls12), socket);
      Try(() => socket.UpgradeToSslAsync(SocketProtectionLevel.Ssl, new HostName("chat")));
      var second = new StreamSocket();
      Try(() => second.ConnectAsync(new HostName("chat"), "5000", SocketProtectionLevel.BluetoothEncryptionWithAuthentication));
      Try(() => second.UpgradeToSslAsync(SocketProtectionLevel.Ssl, new HostName("chat")));
      await second.ConnectAsync(new HostName("chat"), "5000");
      await second.OutputStream.WriteAsync(new byte[] { 65 }.AsBuffer());
      var read = second.InputStream.ReadAsync(new Windows.Storage.Streams.Buffer(1), 1, InputStreamOptions.None);
      Try(() => second.UpgradeToSslAsync(SocketProtectionLevel.Ssl, new HostName("chat")));
      read.Cancel();
      await Task.Delay(1);
      await Attempt(() => second.UpgradeToSslAsync(SocketProtectionLevel.Ssl, new HostName("chat.contoso.com")), second);
    `),
    `
    do launchApp
    `,
    `
     0 app     launched (pid 4100, before: NotRunning)
     0 network s1 connects to chat:5000
    10 network s1 connected
    10 network s1 begins TLS with chat
    30 network s1 is encrypted
    30 app     done
    30 app     Tls12 None
    30 app     StreamSocket.UpgradeToSslAsync fails with 0x8000000E E_ILLEGAL_METHOD_CALL: the connection is encrypted already
    30 app     InvalidOperationException 8000000E A method was called at an unexpected time.
    30 app     StreamSocket fails with 0x80070057 E_INVALIDARG: this protection level is not one that a TCP connection can be secured with (BluetoothEncryptionWithAuthentication)
    30 app     ArgumentException 80070057 The parameter is incorrect.
    30 app     StreamSocket fails with 0x8000000E E_ILLEGAL_METHOD_CALL: the socket is not connected
    30 app     InvalidOperationException 8000000E A method was called at an unexpected time.
    30 network s2 connects to chat:5000
    40 network s2 connected
    40 network s2 → "A"
    40 app     StreamSocket.UpgradeToSslAsync fails with 0x8000000E E_ILLEGAL_METHOD_CALL: reads or writes are still pending on the socket (one read)
    40 app     InvalidOperationException 8000000E A method was called at an unexpected time.
    40 app     StreamSocket.InputStream ends: the read was canceled (ERROR_OPERATION_ABORTED)
    41 network s2 begins TLS with chat.contoso.com
    61 network s2 is encrypted
    61 app     done
    61 app     Ssl None
    `,
  );
});

test('a wrong certificate ends the connection, unless the program overlooks it; a revoked one always', () => {
  const attempt = `
      var socket = new StreamSocket();
      await Attempt(() => socket.ConnectAsync(new HostName("chat"), "5000", SocketProtectionLevel.Tls12), socket);
      socket = new StreamSocket();
      foreach (Windows.Security.Cryptography.Certificates.ChainValidationResult result in Enum.GetValues(typeof(Windows.Security.Cryptography.Certificates.ChainValidationResult)))
          socket.Control.IgnorableServerCertificateErrors.Add(result);
      await Attempt(() => socket.ConnectAsync(new HostName("chat"), "5000", SocketProtectionLevel.Tls12), socket);
  `;
  check(
    tlsApp(attempt),
    `
    fault old certificate error=CertificateExpired
    fault name certificate error=CertificateCommonNameIsIncorrect
    do launchApp
    `,
    `
    200 app     launched (pid 4100, before: NotRunning)
    200 network s1 connects to chat:5000
    210 network s1 connected
    210 network s1 begins TLS with chat
    230 network s1 is encrypted, but CertificateExpired and CertificateCommonNameIsIncorrect
    230 network s1 CertificateExpired
    230 app     StreamSocket.ConnectAsync fails with 0x800B0101 CERT_E_EXPIRED: the certificate of the server is not valid at this time
    230 app     CertificateExpired 800B0101
    230 app     PlainSocket Ignorable Expired,InvalidName
    230 network s2 connects to chat:5000
    240 network s2 connected
    240 network s2 begins TLS with chat
    260 network s2 is encrypted, but CertificateExpired and CertificateCommonNameIsIncorrect
    260 app     done
    260 app     Tls12 Ignorable Expired,InvalidName
    `,
  );
});

test('a revoked certificate cannot be overlooked', () => {
  check(
    tlsApp(`
      var socket = new StreamSocket();
      socket.Control.IgnorableServerCertificateErrors.Add(Windows.Security.Cryptography.Certificates.ChainValidationResult.Revoked);
      await Attempt(() => socket.ConnectAsync(new HostName("chat"), "5000", SocketProtectionLevel.Tls12), socket);
    `),
    `
    fault revoked certificate error=CertificateRevoked
    do launchApp
    `,
    `
    100 app     launched (pid 4100, before: NotRunning)
    100 network s1 connects to chat:5000
    110 network s1 connected
    110 network s1 begins TLS with chat
    130 network s1 is encrypted, but CertificateRevoked
    130 network s1 CertificateRevoked
    130 app     StreamSocket.ConnectAsync fails with 0x800B010C CERT_E_REVOKED: the certificate of the server was revoked
    130 app     CertificateRevoked 800B010C
    130 app     PlainSocket Fatal Revoked
    `,
  );
});

const secureWebSockets = app(`
      var socket = new MessageWebSocket();
      try { await socket.ConnectAsync(new Uri("wss://chat:8080")); }
      catch (Exception e) { Console.WriteLine(WebSocketError.GetStatus(e.HResult) + " " + string.Join(",", socket.Information.ServerCertificateErrors)); }
      var stream = new StreamWebSocket();
      stream.Control.IgnorableServerCertificateErrors.Add(Windows.Security.Cryptography.Certificates.ChainValidationResult.Untrusted);
      await stream.ConnectAsync(new Uri("wss://chat:8080"));
      Console.WriteLine(stream.Information.ServerCertificateErrorSeverity);
`);

test('S4-4: wss: judges the certificate as well; ws: has none', () => {
  check(
    secureWebSockets.replace(
      'Console.WriteLine(stream',
      'await new MessageWebSocket().ConnectAsync(new Uri("ws://chat:8080"));\nConsole.WriteLine(stream',
    ),
    `
    fault stranger certificate error=CertificateUntrustedRoot
    do launchApp
    `,
    `
    100 app     launched (pid 4100, before: NotRunning)
    100 network w1 opens wss://chat:8080/
    120 network w1 opened, but CertificateUntrustedRoot
    120 network w1 CertificateUntrustedRoot
    120 app     MessageWebSocket.ConnectAsync fails with 0x80072F0D WININET_E_INVALID_CA: nobody that is trusted has signed the certificate of the server
    120 app     CertificateContainsErrors Untrusted
    120 network w2 opens wss://chat:8080/
    140 network w2 opened, but CertificateUntrustedRoot
    140 network w3 opens ws://chat:8080/
    160 network w3 opened
    160 app     Ignorable
    `,
  );
});

/** `kind`: the class; the first connection is rejected after a while, the second is not. */
const judged = (kind: string) =>
  app(`
      for (var i = 0; i < 2; i++)
      {
          var isFirst = i == 0;
          var socket = new ${kind}();
          socket.Control.IgnorableServerCertificateErrors.Add(Windows.Security.Cryptography.Certificates.ChainValidationResult.Untrusted);
          socket.ServerCustomValidationRequested += async (sender, args) =>
          {
              var deferral = args.GetDeferral();
              Console.WriteLine("judges " + args.ServerCertificateErrors[0] + " " + args.ServerCertificateErrorSeverity);
              await Task.Delay(50);
              if (isFirst) args.Reject();
              deferral.Complete();
          };
          try { await socket.ConnectAsync(new Uri("wss://chat:8080")); Console.WriteLine("accepted"); }
          catch (Exception e) { Console.WriteLine(WebSocketError.GetStatus(e.HResult)); }
      }
  `);

for (const kind of ['MessageWebSocket', 'StreamWebSocket'])
  test(`S4-4: ${kind}: the program itself may judge the server; the connection waits for that`, () => {
    check(
      judged(kind),
      `
      fault stranger certificate error=CertificateUntrustedRoot
      do launchApp
      wait 1 s
      `,
      `
      100 app     launched (pid 4100, before: NotRunning)
      100 network w1 opens wss://chat:8080/
      120 network w1 opened, but CertificateUntrustedRoot
      120 app     judges Untrusted Ignorable
      170 network w1 CertificateIsInvalid: the program has rejected the certificate of the server
      170 app     ${kind}.ConnectAsync fails with 0x80072F89 WININET_E_SEC_INVALID_CERT: the program has rejected the certificate of the server
      170 app     CertificateIsInvalid
      170 network w2 opens wss://chat:8080/
      190 network w2 opened, but CertificateUntrustedRoot
      190 app     judges Untrusted Ignorable
      240 app     accepted
      `,
    );
  });

test('what the server says before it is judged comes after the verdict; a run like that can be replayed', () => {
  const steps = `
    fault stranger certificate error=CertificateUntrustedRoot
    do launchApp
    wait 50 ms
    websocket: send "early"
    wait 1 s
    `;
  const listening = judged('MessageWebSocket')
    .replace('isFirst = i == 0', 'isFirst = false')
    .replace('i < 2', 'i < 1')
    .replace('Delay(50)', 'Delay(300)')
    .replace('try {', 'socket.MessageReceived += (sender, args) => Console.WriteLine("a message"); try {');
  check(
    listening,
    steps,
    `
    100 app     launched (pid 4100, before: NotRunning)
    100 network w1 opens wss://chat:8080/
    120 network w1 opened, but CertificateUntrustedRoot
    120 app     judges Untrusted Ignorable
    420 network w1 ← message "early"
    420 app     accepted
    420 app     a message
    `,
  );
  checkReplay(listening, steps);
});

test('a run with TLS can be replayed from its journal', () => {
  checkReplay(
    secureWebSockets.replace(
      'var stream',
      'var tcp = new StreamSocket(); await tcp.ConnectAsync(new HostName("chat"), "5000", SocketProtectionLevel.PlainSocket); try { await tcp.UpgradeToSslAsync(SocketProtectionLevel.Ssl, new HostName("chat")); } catch (Exception) { }\nvar stream',
    ),
    `
    fault stranger certificate error=CertificateUntrustedRoot
    do launchApp
    wait 1 s
    `,
  );
});

test('the handshake can be canceled, gives up when nobody answers, and ends with the socket', () => {
  check(
    tlsApp(`
      var socket = new StreamSocket();
      try { await socket.ConnectAsync(new HostName("chat"), "5000", SocketProtectionLevel.Tls12).AsTask(new System.Threading.CancellationTokenSource(1000).Token); }
      catch (OperationCanceledException) { Console.WriteLine("canceled"); }
      var patient = new StreamSocket();
      await patient.ConnectAsync(new HostName("chat"), "5000");
      await Attempt(() => patient.UpgradeToSslAsync(SocketProtectionLevel.Ssl, new HostName("chat")), patient);
      var left = new StreamSocket();
      await left.ConnectAsync(new HostName("chat"), "5000");
      var upgrade = left.UpgradeToSslAsync(SocketProtectionLevel.Ssl, new HostName("chat"));
      left.Dispose();
      try { await upgrade; }
      catch (Exception e) { Console.WriteLine(SocketError.GetStatus(e.HResult)); }
    `),
    `
    server: no tls
    do launchApp
    wait 1 min
    `,
    `
      100 app     launched (pid 4100, before: NotRunning)
      100 network s1 connects to chat:5000
      110 network s1 connected
      110 network s1 begins TLS with chat
     1100 app     StreamSocket.ConnectAsync ends: the attempt was canceled (ERROR_OPERATION_ABORTED)
     1100 app     canceled
     1100 network s2 connects to chat:5000
     1110 network s2 connected
     1110 network s2 begins TLS with chat
    22110 network s2 ConnectionTimedOut: the server did not answer the handshake
    22110 app     StreamSocket.UpgradeToSslAsync fails with 0x8007274C WSAETIMEDOUT: the server did not answer the handshake
    22110 app     ConnectionTimedOut 8007274C
    22110 app     PlainSocket None
    22110 network s3 connects to chat:5000
    22120 network s3 connected
    22120 network s3 begins TLS with chat
    22120 broker  s3 closed: the program disposed it
    22120 app     StreamSocket.UpgradeToSslAsync ends: the operation was canceled (ERROR_OPERATION_ABORTED)
    22120 app     OperationAborted
    `,
  );
});
