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

// The values are those of NIST SP 800-38A, of the GCM specification (test case 2) and of RFC 6070.
test('messages are encrypted, authenticated, and keys made of passwords', () => {
  check(
    app(
      `
        Func<string, IBuffer> bytes = Windows.Security.Cryptography.CryptographicBuffer.DecodeFromHexString;
        Func<IBuffer, string> hex = Windows.Security.Cryptography.CryptographicBuffer.EncodeToHexString;
        var text = Windows.Security.Cryptography.CryptographicBuffer.ConvertStringToBinary("hello", Windows.Security.Cryptography.BinaryStringEncoding.Utf8);
        var cbc = SymmetricKeyAlgorithmProvider.OpenAlgorithm(SymmetricAlgorithmNames.AesCbc);
        var key = cbc.CreateSymmetricKey(bytes("2b7e151628aed2a6abf7158809cf4f3c"));
        var iv = bytes("000102030405060708090a0b0c0d0e0f");
        Console.WriteLine(hex(CryptographicEngine.Encrypt(key, bytes("6bc1bee22e409f96e93d7e117393172a"), iv)) + " " + cbc.BlockLength + " " + key.KeySize);
        Try(() => CryptographicEngine.Encrypt(key, text, iv));
        Try(() => cbc.CreateSymmetricKey(text));
        var padded = SymmetricKeyAlgorithmProvider.OpenAlgorithm("AES_CBC_PKCS7").CreateSymmetricKey(bytes("2b7e151628aed2a6abf7158809cf4f3c"));
        var message = CryptographicEngine.Encrypt(padded, text, null);
        Console.WriteLine(message.Length + " " + hex(CryptographicEngine.Decrypt(padded, message, null)));
        var gcm = SymmetricKeyAlgorithmProvider.OpenAlgorithm(SymmetricAlgorithmNames.AesGcm).CreateSymmetricKey(bytes("00000000000000000000000000000000"));
        var nonce = bytes("000000000000000000000000");
        var both = CryptographicEngine.EncryptAndAuthenticate(gcm, bytes("00000000000000000000000000000000"), nonce, null);
        Console.WriteLine(hex(both.EncryptedData) + " " + hex(both.AuthenticationTag));
        Console.WriteLine(hex(CryptographicEngine.DecryptAndAuthenticate(gcm, both.EncryptedData, nonce, both.AuthenticationTag, null)));
        Try(() => CryptographicEngine.DecryptAndAuthenticate(gcm, both.EncryptedData, nonce, both.AuthenticationTag, text));
        var mac = MacAlgorithmProvider.OpenAlgorithm(MacAlgorithmNames.HmacSha256);
        var code = CryptographicEngine.Sign(mac.CreateKey(text), text);
        var hash = mac.CreateHash(text);
        hash.Append(text);
        Console.WriteLine(mac.MacLength + " " + (hex(code) == hex(hash.GetValueAndReset())) + " " + CryptographicEngine.VerifySignature(mac.CreateKey(text), text, code) + " " + hex(code).Substring(0, 8));
        var kdf = KeyDerivationAlgorithmProvider.OpenAlgorithm(KeyDerivationAlgorithmNames.Pbkdf2Sha1);
        var password = Windows.Security.Cryptography.CryptographicBuffer.ConvertStringToBinary("password", Windows.Security.Cryptography.BinaryStringEncoding.Utf8);
        var salt = Windows.Security.Cryptography.CryptographicBuffer.ConvertStringToBinary("salt", Windows.Security.Cryptography.BinaryStringEncoding.Utf8);
        Console.WriteLine(hex(CryptographicEngine.DeriveKeyMaterial(kdf.CreateKey(password), KeyDerivationParameters.BuildForPbkdf2(salt, 2), 20)));
        Try(() => CryptographicEngine.Sign(key, text));`,
    ),
    'do launchApp',
    `
     0 app     launched (pid 4100, before: NotRunning)
     0 app     7649abac8119b246cee98e9b12e9197d 16 128
     0 app     CryptographicEngine fails with 0x80070057 E_INVALIDARG: the data, its padding or the initialization vector does not fit the algorithm (AES_CBC)
     0 app     ArgumentException 80070057 The parameter is incorrect.
     0 app     SymmetricKeyAlgorithmProvider.CreateSymmetricKey fails with 0x80070057 E_INVALIDARG: the algorithm takes no key of that length (AES_CBC, 5 bytes)
     0 app     ArgumentException 80070057 The parameter is incorrect.
     0 app     16 68656c6c6f
     0 app     0388dace60b6a392f328c2b971b2fe78 ab6e47d42cec13bdf53a67b21257bddf
     0 app     00000000000000000000000000000000
     0 app     CryptographicEngine.DecryptAndAuthenticate fails with 0x80070057 E_INVALIDARG: the message is not the one that the tag was made for
     0 app     ArgumentException 80070057 The parameter is incorrect.
     0 app     32 True True b270147f
     0 app     ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957
     0 app     CryptographicEngine fails with 0x80070057 E_INVALIDARG: the key was made for another kind of algorithm (AES_CBC)
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

test('what the user is asked to write or to look at is noted', () => {
  check(
    app(`
        var mail = new Windows.ApplicationModel.Email.EmailMessage { Subject = "A & b", Body = "Hello" };
        mail.To.Add(new Windows.ApplicationModel.Email.EmailRecipient("support@example.org", "Support"));
        await Windows.ApplicationModel.Email.EmailManager.ShowComposeNewEmailAsync(mail);
        var folder = Windows.Storage.ApplicationData.Current.LocalFolder;
        Console.WriteLine(await Windows.System.Launcher.LaunchFolderAsync(folder, new Windows.System.FolderLauncherOptions()));
        var device = new Windows.Security.ExchangeActiveSyncProvisioning.EasClientDeviceInformation();
        Console.WriteLine(device.FriendlyName + ", " + device.OperatingSystem + ", " + device.SystemProductName);`),
    'do launchApp',
    String.raw`
       0 app     launched (pid 4100, before: NotRunning)
       1 app     opens mailto:support@example.org?subject=A%20%26%20b&body=Hello
       2 app     opens C:\Users\User\AppData\Local\Packages\Chat_hz258y3tkez3a\LocalState
       2 app     True
       2 app     SIMULATED-PC, WINDOWS, Simulated PC`,
  );
});

test('passwords: kept for the app and its tasks, listed without the secret, refused when there are none', () => {
  check(
    app(`Builder("Chat", "Tasks.Chat", new SystemTrigger(SystemTriggerType.TimeZoneChange, false)).Register();
        var vault = new Windows.Security.Credentials.PasswordVault();
        vault.Add(new Windows.Security.Credentials.PasswordCredential("Mail", "ann", "old"));
        vault.Add(new Windows.Security.Credentials.PasswordCredential("Mail", "ann", "secret"));
        vault.Add(new Windows.Security.Credentials.PasswordCredential("Chat", "bob", "b"));`) +
      task(`
        var vault = new Windows.Security.Credentials.PasswordVault();
        var listed = vault.FindAllByResource("Mail")[0];
        Console.Write(vault.RetrieveAll().Count + "[" + listed.Password + "]");
        listed.RetrievePassword();
        Console.WriteLine(listed.UserName + "," + listed.Password + "," + vault.Retrieve("Chat", "bob").Password);
        vault.Remove(listed);
        App.Try(() => vault.Retrieve("Mail", "ann"));`),
    `do launchApp
     ---
     do fireTask Tasks.Chat`,
    `
     100 broker  SystemTrigger fires for Chat: fired by hand
     100 task    host process 4104 for Chat
     120 task    Chat: Run
     120 app     2[]
     120 app     ann,secret,b
     120 app     PasswordVault fails with 0x80070490 ERROR_NOT_FOUND: the vault has no such credential (Mail)
     120 app     Exception 80070490 Element not found.
     120 task    Chat completed after 0 ms
     120 task    process 4104 (taskHost) ends: the task is finished`,
  );
});

test('dates and times by template', () => {
  const cases = [
    ['shortdate', '3/9/2024'],
    ['longdate', 'Saturday, March 9, 2024'],
    ['shorttime', '5:04 PM'],
    ['longtime', '5:04:07 PM'],
    ['day month', 'March 9'],
    ['month year', 'March 2024'],
    ['dayofweek.abbreviated day month.abbreviated', 'Sat, Mar 9'],
    ['year month.numeric day hour minute', '3/9/2024 5:04 PM'],
    ['dayofweek', 'Saturday'],
    [
      '{day.integer(2)}.{month.integer(2)}.{year.abbreviated} at {hour.integer} {period.abbreviated}',
      '09.03.24 at 5 PM',
    ],
  ] as const;
  const lines = cases.map(
    ([template]) =>
      `Console.WriteLine(new Windows.Globalization.DateTimeFormatting.DateTimeFormatter("${template}").Format(at));`,
  );
  check(
    app(`var at = new DateTimeOffset(2024, 3, 9, 17, 4, 7, TimeSpan.Zero); ${lines.join(' ')}
        Console.WriteLine(new Windows.Globalization.DateTimeFormatting.DateTimeFormatter("hour minute", new[] { "de" }, "DE", "GregorianCalendar", "24HourClock").Format(at));
        App.Try(() => new Windows.Globalization.DateTimeFormatting.DateTimeFormatter("fortnight"));`),
    'do launchApp',
    `
     0 app     launched (pid 4100, before: NotRunning)
${[...cases.map(([, text]) => text), '17:04', 'ArgumentException 80070057 The parameter is incorrect. No template has the part "fortnight".'].map(text => `     0 app     ${text}`).join('\n')}`,
  );
});

test('dates and times as the speakers of a language write them', () => {
  const templates = [
    'shortdate',
    'longdate',
    'longtime',
    'day month',
    'month year',
    'dayofweek.abbreviated day month.abbreviated',
  ];
  check(
    app(`
      var at = new DateTimeOffset(2024, 3, 9, 17, 4, 7, TimeSpan.Zero);
      foreach (var language in new[] { "de-DE", "fr-FR", "es-ES", "ja-JP", "en-GB", "xx-XX" })
      {
        var formats = new System.Collections.Generic.List<string>();
        Windows.Globalization.DateTimeFormatting.DateTimeFormatter formatter = null;
        foreach (var template in new[] { ${templates.map(each => `"${each}"`).join(', ')} })
        {
          formatter = new Windows.Globalization.DateTimeFormatting.DateTimeFormatter(template, new[] { language });
          formats.Add(formatter.Format(at));
        }
        Console.WriteLine(string.Join(" ", formatter.ResolvedLanguage, formatter.ResolvedGeographicRegion, formatter.Clock) + " | " + string.Join(" | ", formats));
      }`),
    'do launchApp',
    `
     0 app     launched (pid 4100, before: NotRunning)
     0 app     de-DE DE 24HourClock | 09.03.2024 | Samstag, 9. März 2024 | 17:04:07 | 9. März | März 2024 | Sa, 9. Mrz
     0 app     fr-FR FR 24HourClock | 09/03/2024 | samedi 9 mars 2024 | 17:04:07 | 9 mars | mars 2024 | sam. 9 mars
     0 app     es-ES ES 24HourClock | 09/03/2024 | sábado, 9 de marzo de 2024 | 17:04:07 | 9 de marzo | marzo de 2024 | sá., 9 de mar.
     0 app     ja-JP JP 24HourClock | 2024/03/09 | 2024年3月9日 | 17:04:07 | 3月9日 | 2024年3月 | 土, 3月9日
     0 app     en-GB GB 24HourClock | 09/03/2024 | 09 March 2024 | 17:04:07 | 09 March | March 2024 | Sat, 09 Mar
     0 app     en-US US 12HourClock | 3/9/2024 | Saturday, March 9, 2024 | 5:04:07 PM | March 9 | March 2024 | Sat, Mar 9`,
  );
});

test('dates and times in other time zones, summer and winter', () => {
  check(
    app(`
      var formatter = new Windows.Globalization.DateTimeFormatting.DateTimeFormatter("hour minute", new[] { "en" }, "US", "GregorianCalendar", "24HourClock");
      foreach (var month in new[] { 1, 7 })
        foreach (var zone in new[] { "America/New_York", "Asia/Kolkata", "UTC" })
          Console.WriteLine(zone + " " + formatter.Format(new DateTimeOffset(2024, month, 1, 12, 0, 0, TimeSpan.Zero), zone));
      App.Try(() => formatter.Format(DateTimeOffset.Now, "Atlantis"));`),
    'do launchApp',
    `
     0 app     launched (pid 4100, before: NotRunning)
     0 app     America/New_York 7:00
     0 app     Asia/Kolkata 17:30
     0 app     UTC 12:00
     0 app     America/New_York 8:00
     0 app     Asia/Kolkata 17:30
     0 app     UTC 12:00
     0 app     ArgumentException 80070057 The parameter is incorrect.`,
  );
});

test('texts by their place in the resource map, also in a task', () => {
  check(
    app(`Builder("Chat", "Tasks.Chat", new SystemTrigger(SystemTriggerType.TimeZoneChange, false)).Register();`) +
      task(`
        var map = Windows.ApplicationModel.Resources.Core.ResourceManager.Current.MainResourceMap;
        var context = Windows.ApplicationModel.Resources.Core.ResourceContext.GetForViewIndependentUse();
        Console.WriteLine(map.GetSubtree("Resources").GetValue("Hello", context).ValueAsString + "," + map.GetValue("Resources/Title/Text").ValueAsString + "," + (map.GetValue("Resources/Nothing") == null));
        Console.WriteLine(context.QualifierValues["DeviceFamily"] + " " + context.Languages[0]);
        App.Try(() => Windows.ApplicationModel.Resources.Core.ResourceContext.GetForCurrentView());`),
    `do launchApp
     ---
     do fireTask Chat`,
    `
     100 broker  SystemTrigger fires for Chat: fired by hand
     100 task    host process 4104 for Chat
     120 task    Chat: Run
     120 app     Hello!,The title,True
     120 app     Desktop en-US
     120 app     ResourceLoader.GetForCurrentView fails with 0x8000000E E_ILLEGAL_METHOD_CALL: resource contexts may not be created on threads that do not have a window; use GetForViewIndependentUse
     120 app     InvalidOperationException 8000000E A method was called at an unexpected time.
     120 task    Chat completed after 0 ms
     120 task    process 4104 (taskHost) ends: the task is finished`,
  );
});
