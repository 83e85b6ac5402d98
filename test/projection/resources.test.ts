// Texts of resource files, hashes, and what the app wants opened.

import test from 'node:test';
import { app, check, task } from './machine';
import { check as checkPages } from './pages';

test('texts by name; in a task only without a view', () => {
  check(
    app(`Builder("Chat", "Tasks.Chat", new SystemTrigger(SystemTriggerType.TimeZoneChange, false)).Register();`) +
      task(`
        var texts = Windows.ApplicationModel.Resources.ResourceLoader.GetForViewIndependentUse();
        Console.WriteLine(texts.GetString("Hello") + "," + texts.GetString("/Resources/Title/Text") + "," + texts.GetString("Nothing"));
        App.Try(() => Windows.ApplicationModel.Resources.ResourceLoader.GetForCurrentView());`),
    `do launchApp
     ---
     do fireTask Chat`,
    `
     100 broker  SystemTrigger fires for Chat: fired by hand
     100 task    host process 4104 for Chat
     120 task    Chat: Run
     120 app     Hello!,The title,
     120 app     ResourceLoader.GetForCurrentView fails with 0x8000000E E_ILLEGAL_METHOD_CALL: resource contexts may not be created on threads that do not have a window; use GetForViewIndependentUse
     120 app     InvalidOperationException 8000000E A method was called at an unexpected time.
     120 task    Chat completed after 0 ms
     120 task    process 4104 (taskHost) ends: the task is finished`,
  );
});

test('elements with a Uid get their texts', () => {
  checkPages(
    {
      page: '<TextBlock x:Uid="Title" x:Name="Heading" Text="before"/>',
      code: 'public void Say() { Console.WriteLine(Heading.Text); }',
    },
    'do call MainPage.Say',
    `
     100 app     call MainPage.Say
     100 app     The title`,
  );
});

test('hashes are those of the algorithms', () => {
  check(
    app(`
        var text = Windows.Security.Cryptography.CryptographicBuffer.ConvertStringToBinary("abc", Windows.Security.Cryptography.BinaryStringEncoding.Utf8);
        var sha = Windows.Security.Cryptography.Core.HashAlgorithmProvider.OpenAlgorithm(Windows.Security.Cryptography.Core.HashAlgorithmNames.Sha1);
        Console.WriteLine(Windows.Security.Cryptography.CryptographicBuffer.EncodeToHexString(sha.HashData(text)) + " " + sha.HashLength);
        var hash = sha.CreateHash();
        hash.Append(text);
        hash.Append(text);
        Console.WriteLine(Windows.Security.Cryptography.CryptographicBuffer.EncodeToHexString(hash.GetValueAndReset()));
        Try(() => Windows.Security.Cryptography.Core.HashAlgorithmProvider.OpenAlgorithm("SHA0"));`),
    'do launchApp',
    `
     0 app     launched (pid 4100, before: NotRunning)
     0 app     a9993e364706816aba3e25717850c26c9cd0d89d 20
     0 app     f8c1d87006fbf7e5cc4b026c3138bc046883dc71
     0 app     HashAlgorithmProvider.OpenAlgorithm fails with 0x80070057 E_INVALIDARG: there is no such algorithm (SHA0)
     0 app     ArgumentException 80070057 The parameter is incorrect.`,
  );
});

test('only an app that the user sees may open something', () => {
  check(
    app(`
        Builder("Chat", "Tasks.Chat", new SystemTrigger(SystemTriggerType.TimeZoneChange, false)).Register();
        Console.WriteLine(await Windows.System.Launcher.LaunchUriAsync(new Uri("https://example.org/a?b=c")));`) +
      task(
        `var deferral = instance.GetDeferral();
         Console.WriteLine(await Windows.System.Launcher.LaunchUriAsync(new Uri("ms-settings:")));
         deferral.Complete();`,
        'async void',
      ),
    `do launchApp
     do fireTask Chat`,
    `
       0 app     launched (pid 4100, before: NotRunning)
       0 app     registers Chat for SystemTrigger, network requested
       1 app     opens https://example.org/a?b=c
       1 app     True
     100 broker  SystemTrigger fires for Chat: fired by hand
     100 task    host process 4104 for Chat
     120 task    Chat: Run
     120 task    deferral d1 taken (1 open)
     121 app     may not open ms-settings:
     121 app     False
     121 task    deferral d1 completed (0 open)
     121 task    Chat completed after 1 ms
     121 task    process 4104 (taskHost) ends: the task is finished`,
  );
});
