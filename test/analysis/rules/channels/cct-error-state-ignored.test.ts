import test from 'node:test';
import { cctErrorStateIgnored } from '../../../../server/analysis/rules/channels/cct-error-state-ignored';
import { channelClass } from '../../../harness/channels';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

test('an if at the end', () => {
  checkRule(
    cctErrorStateIgnored,
    channelClass(`
    void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            if (status == AsyncStatus.Completed) { Take(operation.GetResults()); Read(); }
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning cct-error-state-ignored: This handler looks only at reads that have succeeded: after AsyncStatus.Error nothing is read any more, and the app does not notice that its connection is gone. Call GetResults() for Error too, it throws the reason, and connect again.
        };
    }
    void Take(IBuffer data) { }
    `),
  );
});

test('a bare return', () => {
  checkRule(
    cctErrorStateIgnored,
    channelClass(`
    void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            if (AsyncStatus.Completed != status)
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning cct-error-state-ignored
            {
                return;
            }
            Take(operation.GetResults());
            Read();
        };
    }
    void Take(IBuffer data) { }
    `),
  );
});

test('a switch', () => {
  checkRule(
    cctErrorStateIgnored,
    channelClass(`
    void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            switch (status)
            {
                case AsyncStatus.Completed:
                     ^^^^^^^^^^^^^^^^^^^^^ warning cct-error-state-ignored
                    Take(operation.GetResults());
                    Read();
                    break;
                case AsyncStatus.Canceled:
                    break;
                default:
                    break;
            }
        };
    }
    void Take(IBuffer data) { }
    `),
  );
});

test('failures come through, or are looked at', () => {
  for (const members of [
    `void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            if (status == AsyncStatus.Canceled) return; Take(operation.GetResults()); Read();
        };
    }
    void Take(IBuffer data) { }`,
    `void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            try { Take(operation.GetResults()); Read(); } catch (Exception) { }
        };
    }
    void Take(IBuffer data) { }`,
    `void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            if (status == AsyncStatus.Completed) { Take(operation.GetResults()); Read(); } else { Take(null); }
        };
    }
    void Take(IBuffer data) { }`,
    `void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            if (status == AsyncStatus.Completed) { Take(operation.GetResults()); Read(); } Take(null);
        };
    }
    void Take(IBuffer data) { }`,
    `void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            if (status != AsyncStatus.Completed) { Take(null); return; } Take(operation.GetResults()); Read();
        };
    }
    void Take(IBuffer data) { }`,
    `void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            if (status == AsyncStatus.Completed) { Take(operation.GetResults()); Read(); } if (status == AsyncStatus.Error) Take(null);
        };
    }
    void Take(IBuffer data) { }`,
    `void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            if (operation.ErrorCode != null) Take(null); if (status == AsyncStatus.Completed) { Take(operation.GetResults()); Read(); }
        };
    }
    void Take(IBuffer data) { }`,
    `void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            switch (status) { case AsyncStatus.Completed: case AsyncStatus.Error: Take(operation.GetResults()); Read(); break; }
        };
    }
    void Take(IBuffer data) { }`,
    `void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            switch (status) { case AsyncStatus.Completed: Read(); break; case AsyncStatus.Error: Take(null); break; }
        };
    }
    void Take(IBuffer data) { }`,
    `void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            switch (status) { case AsyncStatus.Completed: Read(); break; default: Take(null); break; }
        };
    }
    void Take(IBuffer data) { }`,
    `void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            Look(status); if (status == AsyncStatus.Completed) { Read(); }
        };
    }
    void Take(IBuffer data) { }
    void Look(AsyncStatus status) { }`,
  ])
    checkSilent(cctErrorStateIgnored, channelClass(members));
});

test('the fix takes the result of failed reads too', () => {
  checkFix(
    cctErrorStateIgnored,
    channelClass(`
    void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            if (status == AsyncStatus.Completed)
            {
                try { Take(operation.GetResults()); Read(); } catch (Exception) { }
            }
        };
    }
    void Take(IBuffer data) { }
    `),
    channelClass(`
    void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            if (status != AsyncStatus.Canceled)
            {
                try { Take(operation.GetResults()); Read(); } catch (Exception) { }
            }
        };
    }
    void Take(IBuffer data) { }
    `),
  );
  checkFix(
    cctErrorStateIgnored,
    channelClass(`
    void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            try
            {
                switch (status)
                {
                    case AsyncStatus.Completed:
                        Take(operation.GetResults());
                        Read();
                        break;
                }
            }
            catch (Exception) { }
        };
    }
    void Take(IBuffer data) { }
    `),
    channelClass(`
    void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            try
            {
                switch (status)
                {
                    case AsyncStatus.Completed:
                    case AsyncStatus.Error:
                        Take(operation.GetResults());
                        Read();
                        break;
                }
            }
            catch (Exception) { }
        };
    }
    void Take(IBuffer data) { }
    `),
  );
});
