import test from 'node:test';
import { cctSetupNotWaited } from '../../../../server/analysis/rules/channels/cct-setup-not-waited';
import { channelClass } from '../../../harness/channels';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

test('dropped, kept for nobody, in a lambda, through another task', () => {
  checkRule(
    cctSetupNotWaited,
    channelClass(`
    async Task<bool> SetUp() { channel.UsingTransport(web); await web.ConnectAsync(uri); return channel.WaitForPushEnabled() > 0; }

    async Task Deeper() { await SetUp(); }
    void Start()
    {
        SetUp();
        ^^^^^ warning cct-setup-not-waited: SetUp sets a control channel up and is not waited for: the code goes on, and may end, while the transport is not connected and WaitForPushEnabled has not said yet whether there is a slot. Await it, or read its Result on a thread that may block.
        var task = SetUp();
                   ^^^^^ warning cct-setup-not-waited
        Task.Run(() => { Deeper(); Done(); });
                         ^^^^^^ warning cct-setup-not-waited: Deeper sets a control channel up and is not waited for: the code goes on, and may end, while the transport is not connected and WaitForPushEnabled has not said yet whether there is a slot. Await it, or read its Result on a thread that may block.
        Done();
    }
    void Done() { }
    `),
  );
});

test('awaited, blocked on, kept, handed on, the last thing, or on purpose', () => {
  for (const members of [
    `async Task<bool> SetUp() { channel.UsingTransport(web); await web.ConnectAsync(uri); return channel.WaitForPushEnabled() > 0; }
    async void Start() { await SetUp(); Done(); } void Done() { }`,
    `async Task<bool> SetUp() { channel.UsingTransport(web); await web.ConnectAsync(uri); return channel.WaitForPushEnabled() > 0; }
    void Start() { var result = SetUp().Result; Done(); } void Done() { }`,
    `async Task<bool> SetUp() { channel.UsingTransport(web); await web.ConnectAsync(uri); return channel.WaitForPushEnabled() > 0; }
    void Start() { Task<bool> task = SetUp(); task.Wait(); Done(); } void Done() { }`,
    `async Task<bool> SetUp() { channel.UsingTransport(web); await web.ConnectAsync(uri); return channel.WaitForPushEnabled() > 0; }
    Task kept; void Start() { kept = SetUp(); Done(); } void Done() { }`,
    `async Task<bool> SetUp() { channel.UsingTransport(web); await web.ConnectAsync(uri); return channel.WaitForPushEnabled() > 0; }
    Task Start() { Done(); return SetUp(); } void Done() { }`,
    `async Task<bool> SetUp() { channel.UsingTransport(web); await web.ConnectAsync(uri); return channel.WaitForPushEnabled() > 0; }
    void Start() { Done(); SetUp(); } void Done() { }`,
    `async Task<bool> SetUp() { channel.UsingTransport(web); await web.ConnectAsync(uri); return channel.WaitForPushEnabled() > 0; }
    void Start() { _ = SetUp(); Done(); } void Done() { }`,
    `async Task<bool> SetUp() { channel.UsingTransport(web); await web.ConnectAsync(uri); return channel.WaitForPushEnabled() > 0; }
    void Start() { SetUp().ContinueWith(task => Done()); Done(); } void Done() { }`,
    `async Task Other() { await web.ConnectAsync(uri); } void Start() { Other(); Done(); } void Done() { }`,
  ])
    checkSilent(cctSetupNotWaited, channelClass(members));
});

test('the fix awaits it', () => {
  checkFix(
    cctSetupNotWaited,
    channelClass(`
    async Task<bool> SetUp() { channel.UsingTransport(web); await web.ConnectAsync(uri); return channel.WaitForPushEnabled() > 0; }
    async void Start() { SetUp(); Done(); }
    void Done() { }
    `),
    channelClass(`
    async Task<bool> SetUp() { channel.UsingTransport(web); await web.ConnectAsync(uri); return channel.WaitForPushEnabled() > 0; }
    async void Start() { await SetUp(); Done(); }
    void Done() { }
    `),
  );
});
