import test from 'node:test';
import { cctSetupOnUiThread } from '../../../../server/analysis/rules/channels/cct-setup-on-ui-thread';
import { channelClass } from '../../../harness/channels';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

test('in a handler, through a method, in a lambda of an event', () => {
  checkRule(
    cctSetupOnUiThread,
    channelClass(`
    public async Task<bool> SetUp() { channel.UsingTransport(web); await web.ConnectAsync(uri); return channel.WaitForPushEnabled() > 0; }
    public bool Wait() { Task<bool> task = SetUp(); return task.Result; }
                                                                ^^^^^^ related: This waits for the set-up.

    class MainPage : Windows.UI.Xaml.Controls.Page
    {
        Connection connection;
        Windows.UI.Xaml.Controls.Button button;
        void Connect_Click(object sender, Windows.UI.Xaml.RoutedEventArgs e) { var done = connection.SetUp().Result; }
                                                                                                             ^^^^^^ warning cct-setup-on-ui-thread: Here the thread of the window blocks until the control channel is set up: what is awaited in there wants to go on on this very thread, and both wait for ever. Set the channel up with await Task.Run(…).
        protected override void OnNavigatedTo(Windows.UI.Xaml.Navigation.NavigationEventArgs e) { Begin(); }
                                                                                                  ^^^^^ warning cct-setup-on-ui-thread
        void Begin() { connection.Wait(); }
        void Listen() { button.Click += (s, e) => connection.SetUp().Wait(); }
                                                                     ^^^^ warning cct-setup-on-ui-thread
    }
    `),
  );
});

test('on another thread, awaited, or not from a window', () => {
  for (const members of [
    `public async Task<bool> SetUp() { channel.UsingTransport(web); await web.ConnectAsync(uri); return channel.WaitForPushEnabled() > 0; }
    public bool Wait() { Task<bool> task = SetUp(); return task.Result; }
    class MainPage : Windows.UI.Xaml.Controls.Page { Connection connection; Windows.UI.Xaml.Controls.Button button; async void Connect_Click(object sender, Windows.UI.Xaml.RoutedEventArgs e) { await Task.Run(() => connection.Wait()); } }`,
    `public async Task<bool> SetUp() { channel.UsingTransport(web); await web.ConnectAsync(uri); return channel.WaitForPushEnabled() > 0; }
    public bool Wait() { Task<bool> task = SetUp(); return task.Result; }
    class MainPage : Windows.UI.Xaml.Controls.Page { Connection connection; Windows.UI.Xaml.Controls.Button button; async void Connect_Click(object sender, Windows.UI.Xaml.RoutedEventArgs e) { await Task<bool>.Factory.StartNew(() => { return connection.Wait(); }); } }`,
    `public async Task<bool> SetUp() { channel.UsingTransport(web); await web.ConnectAsync(uri); return channel.WaitForPushEnabled() > 0; }
    public bool Wait() { Task<bool> task = SetUp(); return task.Result; }
    class MainPage : Windows.UI.Xaml.Controls.Page { Connection connection; Windows.UI.Xaml.Controls.Button button; async void Connect_Click(object sender, Windows.UI.Xaml.RoutedEventArgs e) { await connection.SetUp(); } }`,
    `public async Task<bool> SetUp() { channel.UsingTransport(web); await web.ConnectAsync(uri); return channel.WaitForPushEnabled() > 0; }
    public bool Wait() { Task<bool> task = SetUp(); return task.Result; }
    class Plain { Connection connection; void Go(object sender, EventArgs e) { connection.Wait(); } }`,
    `public async Task Other() { await web.ConnectAsync(uri); } class MainPage : Windows.UI.Xaml.Controls.Page { Connection connection; Windows.UI.Xaml.Controls.Button button; void Connect_Click(object sender, Windows.UI.Xaml.RoutedEventArgs e) { connection.Other().Wait(); } }`,
  ])
    checkSilent(cctSetupOnUiThread, channelClass(members));
});

test('the fix changes the thread', () => {
  checkFix(
    cctSetupOnUiThread,
    channelClass(`
    public async Task<bool> SetUp() { channel.UsingTransport(web); await web.ConnectAsync(uri); return channel.WaitForPushEnabled() > 0; }
    public bool Wait() { Task<bool> task = SetUp(); return task.Result; }
    class MainPage : Windows.UI.Xaml.Controls.Page { Connection connection; Windows.UI.Xaml.Controls.Button button; 
    void Connect_Click(object sender, Windows.UI.Xaml.RoutedEventArgs e) { connection.Wait(); } }
    `),
    channelClass(`
    public async Task<bool> SetUp() { channel.UsingTransport(web); await web.ConnectAsync(uri); return channel.WaitForPushEnabled() > 0; }
    public bool Wait() { Task<bool> task = SetUp(); return task.Result; }
    class MainPage : Windows.UI.Xaml.Controls.Page { Connection connection; Windows.UI.Xaml.Controls.Button button; 
    async void Connect_Click(object sender, Windows.UI.Xaml.RoutedEventArgs e) { await Task.Run(() => connection.Wait()); } }
    `),
  );
});
