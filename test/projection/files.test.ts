// Files and folders of the app: Windows.Storage and System.IO on the same ones, shared by app and tasks.

import test from 'node:test';
import { app, check, task } from './machine';

test('a file is made, written, read, listed, renamed and deleted', () => {
  check(
    app(`
        var folder = ApplicationData.Current.LocalFolder;
        Console.WriteLine(folder.Path.Replace(Package.Current.Id.FamilyName, "<family>"));
        var file = await folder.CreateFileAsync("notes.txt");
        await FileIO.WriteTextAsync(file, "hello");
        await FileIO.AppendLinesAsync(file, new[] { " world", "second" });
        Console.WriteLine((await FileIO.ReadLinesAsync(file)).Count + " " + (await FileIO.ReadTextAsync(file)).Length + " " + (await file.GetBasicPropertiesAsync()).Size);
        Console.WriteLine(file.Name + " " + file.DisplayName + " " + file.FileType + " " + file.ContentType);
        await file.RenameAsync("Other.TXT");
        await folder.CreateFolderAsync("sub");
        foreach (var item in await folder.GetItemsAsync()) Console.WriteLine(item.Name + " " + item.IsOfType(StorageItemTypes.Folder));
        Console.WriteLine((await folder.GetFileAsync("other.txt")).Name + " " + (await folder.TryGetItemAsync("nothing") == null));
        await file.DeleteAsync();
        Console.WriteLine((await folder.GetFilesAsync()).Count);`),
    'do launchApp',
    `
      0 app     launched (pid 4100, before: NotRunning)
      0 app     C:\\Users\\User\\AppData\\Local\\Packages\\<family>\\LocalState
      1 app     file notes.txt created
      2 app     file notes.txt written, 5 bytes
      3 app     file notes.txt written, 21 bytes
      6 app     2 21 21
      6 app     notes.txt notes .txt text/plain
      7 app     file notes.txt moved to Other.TXT
      8 app     file sub created
      9 app     Other.TXT False
      9 app     sub True
     11 app     Other.TXT True
     12 app     file Other.TXT deleted
     13 app     0`,
  );
});

test('names that are taken: fail, open, replace, or another name', () => {
  check(
    app(`
        var folder = ApplicationData.Current.TemporaryFolder;
        await FileIO.WriteTextAsync(await folder.CreateFileAsync("a.txt"), "1");
        Console.WriteLine((await folder.CreateFileAsync("a.txt", CreationCollisionOption.GenerateUniqueName)).Name);
        Console.WriteLine(await FileIO.ReadTextAsync(await folder.CreateFileAsync("A.TXT", CreationCollisionOption.OpenIfExists)));
        Console.WriteLine("[" + await FileIO.ReadTextAsync(await folder.CreateFileAsync("a.txt", CreationCollisionOption.ReplaceExisting)) + "]");
        Try(() => folder.CreateFileAsync("a.txt").AsTask().Wait());
        Try(() => folder.GetFileAsync("b.txt").AsTask().GetAwaiter().GetResult());
        Try(() => folder.CreateFileAsync("what?").AsTask().GetAwaiter().GetResult());`),
    'do launchApp',
    `
     0 app     launched (pid 4100, before: NotRunning)
     1 app     file a.txt created
     2 app     file a.txt written, 1 byte
     3 app     file a (2).txt created
     3 app     a (2).txt
     5 app     1
     6 app     file a.txt deleted
     6 app     file a.txt created
     7 app     []
     8 app     StorageFolder.CreateFileAsync fails with 0x800700B7 ERROR_ALREADY_EXISTS: there is a file or folder of that name (C:\\Users\\User\\AppData\\Local\\Packages\\Chat_hz258y3tkez3a\\TempState\\a.txt)
     8 app     AggregateException 80131500 One or more errors occurred. (Cannot create a file when that file already exists.)
     9 app     StorageFile fails with 0x80070002 ERROR_FILE_NOT_FOUND: there is no such file or folder (C:\\Users\\User\\AppData\\Local\\Packages\\Chat_hz258y3tkez3a\\TempState\\b.txt)
     9 app     FileNotFoundException 80070002 The system cannot find the file specified.
     9 app     StorageFolder fails with 0x8007007B ERROR_INVALID_NAME: the name has characters that Windows allows in no name (what?)
     9 app     ArgumentException 8007007B The filename, directory name, or volume label syntax is incorrect.`,
  );
});

test('streams: written through .NET, read through Windows', () => {
  check(
    app(`
        var folder = ApplicationData.Current.LocalFolder;
        using (var writer = new System.IO.StreamWriter(await folder.OpenStreamForWriteAsync("data.bin", CreationCollisionOption.ReplaceExisting))) await writer.WriteAsync("12345678");
        var file = await folder.GetFileAsync("data.bin");
        using (var stream = await file.OpenAsync(FileAccessMode.ReadWrite))
        {
            Console.WriteLine(stream.Size + " " + stream.CanWrite);
            stream.Seek(4);
            var writer = new DataWriter(stream);
            writer.WriteString("xy");
            await writer.StoreAsync();
            using (var reader = new DataReader(stream.GetInputStreamAt(2)))
            {
                await reader.LoadAsync(100);
                Console.WriteLine(reader.ReadString(reader.UnconsumedBufferLength));
            }
            stream.Size = 3;
        }
        using (var stream = await file.OpenStreamForReadAsync()) Console.WriteLine(stream.Length + " " + new System.IO.StreamReader(stream).ReadToEnd());
        var copy = new InMemoryRandomAccessStream();
        Console.WriteLine(await RandomAccessStream.CopyAsync(await file.OpenSequentialReadAsync(), copy));`),
    'do launchApp',
    `
      0 app     launched (pid 4100, before: NotRunning)
      1 app     file data.bin created
      5 app     file data.bin written, 8 bytes
      7 app     8 True
      9 app     34xy78
      9 app     file data.bin written, 3 bytes
     12 app     3 123
     15 app     3`,
  );
});

test('System.IO on the same files', () => {
  check(
    app(`
        var root = ApplicationData.Current.LocalFolder.Path;
        var path = System.IO.Path.Combine(root, "log.txt");
        System.IO.File.WriteAllText(path, "one\\r\\n");
        System.IO.File.AppendAllText(path, "two");
        Console.WriteLine(System.IO.File.ReadAllLines(path).Length + " " + System.IO.File.Exists(path) + " " + new System.IO.FileInfo(path).Length);
        System.IO.Directory.CreateDirectory(System.IO.Path.Combine(root, "a\\\\b"));
        System.IO.File.Copy(path, System.IO.Path.Combine(root, "a\\\\b\\\\c.log"));
        Console.WriteLine(string.Join(",", System.IO.Directory.GetFiles(root, "*.log", System.IO.SearchOption.AllDirectories).Select(each => each.Substring(root.Length))));
        Try(() => System.IO.File.ReadAllText(System.IO.Path.Combine(root, "none.txt")));
        Try(() => System.IO.File.ReadAllText(System.IO.Path.Combine(root, "none\\\\none.txt")));
        Try(() => System.IO.File.WriteAllText("C:\\\\Windows\\\\x.txt", ""));
        Try(() => System.IO.Directory.Delete(System.IO.Path.Combine(root, "a")));
        System.IO.Directory.Delete(System.IO.Path.Combine(root, "a"), true);
        Console.WriteLine((await (await ApplicationData.Current.LocalFolder.GetFileAsync("log.txt")).GetBasicPropertiesAsync()).Size);`),
    'do launchApp',
    `
     0 app     launched (pid 4100, before: NotRunning)
     0 app     file log.txt created
     0 app     file log.txt written, 5 bytes
     0 app     file log.txt written, 8 bytes
     0 app     2 True 8
     0 app     file a created
     0 app     file b created
     0 app     file c.log created
     0 app     file c.log written, 8 bytes
     0 app     \\a\\b\\c.log
     0 app     FileNotFoundException 80070002 Could not find file 'C:\\Users\\User\\AppData\\Local\\Packages\\Chat_hz258y3tkez3a\\LocalState\\none.txt'.
     0 app     DirectoryNotFoundException 80070003 Could not find a part of the path 'C:\\Users\\User\\AppData\\Local\\Packages\\Chat_hz258y3tkez3a\\LocalState\\none\\none.txt'.
     0 app     UnauthorizedAccessException 80070005 Access to the path 'C:\\Windows\\x.txt' is denied.
     0 app     IOException 80070091 The directory is not empty : 'C:\\Users\\User\\AppData\\Local\\Packages\\Chat_hz258y3tkez3a\\LocalState\\a'
     0 app     file a deleted
     2 app     8`,
  );
});

test('XML is loaded from files by their names, and saved to them', () => {
  check(
    app(`
        var path = System.IO.Path.Combine(ApplicationData.Current.LocalFolder.Path, "data.xml");
        new System.Xml.Linq.XDocument(new System.Xml.Linq.XElement("r", new System.Xml.Linq.XElement("a", 1))).Save(path);
        Console.WriteLine(System.Xml.Linq.XElement.Load(path).Element("a").Value);
        var document = new System.Xml.XmlDocument();
        document.Load(path);
        document.DocumentElement.InnerXml = "<b/>";
        document.Save(path);
        using (var reader = System.Xml.XmlReader.Create(path)) Console.WriteLine(reader.ReadToFollowing("b"));
        using (var writer = System.Xml.XmlWriter.Create(path)) writer.WriteElementString("c", "2");
        Console.WriteLine(System.Xml.Linq.XDocument.Load(new Uri(path).AbsoluteUri));
        Try(() => document.Load(path + "x"));`),
    'do launchApp',
    `
     0 app     launched (pid 4100, before: NotRunning)
     0 app     file data.xml created
     0 app     file data.xml written, 64 bytes
     0 app     1
     0 app     file data.xml written, 61 bytes
     0 app     True
     0 app     file data.xml written, 49 bytes
     0 app     <c>2</c>
     0 app     FileNotFoundException 80070002 Could not find file 'C:\\Users\\User\\AppData\\Local\\Packages\\Chat_hz258y3tkez3a\\LocalState\\data.xmlx'.`,
  );
});

test('documents of Windows are loaded from files and by the addresses of files, and saved', () => {
  check(
    app(`
        var file = await ApplicationData.Current.LocalFolder.CreateFileAsync("toast.xml");
        await FileIO.WriteTextAsync(file, "<toast><visual/></toast>");
        var document = await Windows.Data.Xml.Dom.XmlDocument.LoadFromFileAsync(file);
        document.DocumentElement.SetAttribute("launch", "a");
        await document.SaveToFileAsync(file);
        Console.WriteLine((await Windows.Data.Xml.Dom.XmlDocument.LoadFromUriAsync(new Uri("ms-appdata:///local/toast.xml"))).GetXml());
        await FileIO.WriteTextAsync(file, "<toast>");
        try { await Windows.Data.Xml.Dom.XmlDocument.LoadFromFileAsync(file); }
        catch (Exception error) { Console.WriteLine(error.HResult.ToString("X8")); }`),
    'do launchApp',
    `
     0 app     launched (pid 4100, before: NotRunning)
     1 app     file toast.xml created
     2 app     file toast.xml written, 24 bytes
     4 app     file toast.xml written, 35 bytes
     6 app     <toast launch="a"><visual/></toast>
     7 app     file toast.xml written, 7 bytes
     8 app     XmlDocument.LoadXml fails with 0xC00CE500 XML_E_PARSEERRORBASE: the text is not well-formed XML (Unexpected end of file has occurred. The following elements are not closed: toast. Line 1, position 8.)
     8 app     C00CE500`,
  );
});

test('libraries of the user are there for whose manifest says so', () => {
  check(
    app(`
        var file = await KnownFolders.SavedPictures.CreateFileAsync("a.txt");
        await FileIO.WriteTextAsync(file, "one");
        Console.WriteLine(file.Path);
        foreach (var item in await KnownFolders.PicturesLibrary.GetItemsAsync()) Console.WriteLine(item.Name);
        Try(() => Console.WriteLine(KnownFolders.MusicLibrary));`),
    'do launchApp',
    `
     0 app     launched (pid 4100, before: NotRunning)
     0 app     file Saved Pictures created
     1 app     file a.txt created
     2 app     file a.txt written, 3 bytes
     2 app     C:\\Users\\User\\Pictures\\Saved Pictures\\a.txt
     3 app     Saved Pictures
     3 app     UnauthorizedAccessException 80070005 Access is denied.`,
  );
});

test('relative paths begin in the package; XML is loaded by path and by address of a file', () => {
  check(
    app(`
        var path = System.IO.Path.Combine(ApplicationData.Current.LocalFolder.Path, "map.xml");
        System.IO.File.WriteAllText(path, "<map><site n='1'/></map>");
        Console.WriteLine(System.Xml.Linq.XElement.Load(path).Name + " " + System.Xml.Linq.XDocument.Load(new Uri(path).AbsoluteUri).Root.Element("site"));
        var document = new System.Xml.XmlDocument();
        document.Load(path);
        Console.WriteLine(document.DocumentElement.OuterXml);
        Console.WriteLine(System.IO.Directory.GetCurrentDirectory());
        Console.WriteLine(System.IO.File.ReadAllText("Assets/Words.txt"));
        Try(() => System.IO.File.WriteAllText("none.xml", ""));
        Try(() => System.Xml.Linq.XElement.Load("none.xml"));
        Try(() => System.Xml.Linq.XElement.Load(""));`),
    'do launchApp',
    `
     0 app     launched (pid 4100, before: NotRunning)
     0 app     file map.xml created
     0 app     file map.xml written, 24 bytes
     0 app     map <site n="1" />
     0 app     <map><site n="1" /></map>
     0 app     C:\\Program Files\\WindowsApps\\Chat_1.2.3.4_x64__hz258y3tkez3a
     0 app     one two
     0 app     UnauthorizedAccessException 80070005 Access to the path 'C:\\Program Files\\WindowsApps\\Chat_1.2.3.4_x64__hz258y3tkez3a\\none.xml' is denied.
     0 app     FileNotFoundException 80070002 Could not find file 'C:\\Program Files\\WindowsApps\\Chat_1.2.3.4_x64__hz258y3tkez3a\\none.xml'.
     0 app     ArgumentException 80070057 The string was not recognized as a valid Uri.`,
  );
});

test('a file that is open is shared only as far as its opener allows', () => {
  check(
    app(`
        var folder = ApplicationData.Current.LocalFolder;
        var file = await folder.CreateFileAsync("shared.txt");
        var path = file.Path;
        using (await file.OpenAsync(FileAccessMode.ReadWrite))
        {
            Try(() => FileIO.WriteTextAsync(file, "x").AsTask().GetAwaiter().GetResult());
            Try(() => System.IO.File.OpenWrite(path));
            Try(() => file.DeleteAsync().AsTask().GetAwaiter().GetResult());
        }
        using (var one = System.IO.File.OpenRead(path))
        using (var other = System.IO.File.OpenRead(path)) Try(() => System.IO.File.WriteAllText(path, "x"));
        await FileIO.WriteTextAsync(file, "free");
        Console.WriteLine(await FileIO.ReadTextAsync(file));`),
    'do launchApp',
    `
     0 app     launched (pid 4100, before: NotRunning)
     1 app     file shared.txt created
     3 app     StorageFile fails with 0x80070020 ERROR_SHARING_VIOLATION: the file is open somewhere else and is not shared for this (C:\\Users\\User\\AppData\\Local\\Packages\\Chat_hz258y3tkez3a\\LocalState\\shared.txt)
     3 app     FileLoadException 80070020 The process cannot access the file because it is being used by another process.
     3 app     IOException 80070020 The process cannot access the file 'C:\\Users\\User\\AppData\\Local\\Packages\\Chat_hz258y3tkez3a\\LocalState\\shared.txt' because it is being used by another process.
     4 app     StorageFile fails with 0x80070020 ERROR_SHARING_VIOLATION: the file is open somewhere else and is not shared for this (C:\\Users\\User\\AppData\\Local\\Packages\\Chat_hz258y3tkez3a\\LocalState\\shared.txt)
     4 app     FileLoadException 80070020 The process cannot access the file because it is being used by another process.
     4 app     IOException 80070020 The process cannot access the file 'C:\\Users\\User\\AppData\\Local\\Packages\\Chat_hz258y3tkez3a\\LocalState\\shared.txt' because it is being used by another process.
     5 app     file shared.txt written, 4 bytes
     6 app     free`,
  );
});

test('the package is there to be read; ms-appx and ms-appdata name its files and those of the app', () => {
  check(
    app(`
        var file = await StorageFile.GetFileFromApplicationUriAsync(new Uri("ms-appx:///assets/Words.txt"));
        Console.WriteLine(await FileIO.ReadTextAsync(file));
        Try(() => FileIO.WriteTextAsync(file, "x").AsTask().GetAwaiter().GetResult());
        var copy = await file.CopyAsync(ApplicationData.Current.LocalFolder, "copy.txt", NameCollisionOption.ReplaceExisting);
        await FileIO.AppendTextAsync(copy, " three");
        Console.WriteLine(await PathIO.ReadTextAsync("ms-appdata:///local/copy.txt"));
        Console.WriteLine((await (await Package.Current.InstalledLocation.GetFolderAsync("Assets")).GetFilesAsync()).Count);
        Try(() => StorageFile.GetFileFromPathAsync("C:\\\\Users\\\\User\\\\secret.txt").AsTask().GetAwaiter().GetResult());`),
    'do launchApp',
    `
     0 app     launched (pid 4100, before: NotRunning)
     2 app     one two
     3 app     StorageFile fails with 0x80070005 E_ACCESSDENIED: an app may reach its own folders and, only to read, its package (C:\\Program Files\\WindowsApps\\Chat_1.2.3.4_x64__hz258y3tkez3a\\assets\\Words.txt)
     3 app     UnauthorizedAccessException 80070005 Access is denied.
     4 app     file copy.txt created
     4 app     file copy.txt written, 7 bytes
     5 app     file copy.txt written, 13 bytes
     6 app     one two three
     8 app     1
     9 app     StorageFile fails with 0x80070005 E_ACCESSDENIED: an app may reach its own folders and, only to read, its package (C:\\Users\\User\\secret.txt)
     9 app     UnauthorizedAccessException 80070005 Access is denied.`,
  );
});

test('an operation on files is never done before the call has returned', () => {
  check(
    app(`
        var creating = ApplicationData.Current.LocalFolder.CreateFileAsync("x");
        Console.WriteLine(creating.Status);
        await creating;
        Console.WriteLine(creating.Status);`),
    'do launchApp',
    `
     0 app     launched (pid 4100, before: NotRunning)
     0 app     Started
     1 app     file x created
     1 app     Completed`,
  );
});

test('the app reads what a task has written', () => {
  check(
    app(`
        Builder("Chat", "Tasks.Chat", new SystemTrigger(SystemTriggerType.TimeZoneChange, false)).Register();
        await Task.Delay(150);
        Console.WriteLine(await FileIO.ReadTextAsync(await ApplicationData.Current.LocalFolder.GetFileAsync("from-task.txt")));`) +
      task(
        `var deferral = instance.GetDeferral();
         var file = await ApplicationData.Current.LocalFolder.CreateFileAsync("from-task.txt", CreationCollisionOption.ReplaceExisting);
         await FileIO.WriteTextAsync(file, "written by the task");
         deferral.Complete();`,
        'async void',
      ),
    `do launchApp
     ---
     do fireTask Chat`,
    `
     100 broker  SystemTrigger fires for Chat: fired by hand
     100 task    host process 4104 for Chat
     120 task    Chat: Run
     120 task    deferral d1 taken (1 open)
     121 app     file from-task.txt created
     122 app     file from-task.txt written, 19 bytes
     122 task    deferral d1 completed (0 open)
     122 task    Chat completed after 2 ms
     122 task    process 4104 (taskHost) ends: the task is finished
     152 app     written by the task`,
  );
});

test('a task without a deferral has ended before its file is written', () => {
  check(
    app(`
        Builder("Chat", "Tasks.Chat", new SystemTrigger(SystemTriggerType.TimeZoneChange, false)).Register();
        await Task.Delay(150);
        Console.WriteLine(await ApplicationData.Current.LocalFolder.TryGetItemAsync("from-task.txt") == null);`) +
      task(
        `var file = await ApplicationData.Current.LocalFolder.CreateFileAsync("from-task.txt");
         await FileIO.WriteTextAsync(file, "too late");`,
        'async void',
      ),
    `do launchApp
     ---
     do fireTask Chat`,
    `
     100 broker  SystemTrigger fires for Chat: fired by hand
     100 task    host process 4104 for Chat
     120 task    Chat: Run
     120 task    Chat completed after 0 ms
     120 task    process 4104 (taskHost) ends: the task is finished
     151 app     True`,
  );
});

test('data changes its version, is cleared, and says so to everybody', () => {
  check(
    app(`
        var data = ApplicationData.Current;
        data.DataChanged += (sender, args) => Console.WriteLine("changed");
        await data.SetVersionAsync(2, async request =>
        {
            var deferral = request.GetDeferral();
            Console.WriteLine(request.CurrentVersion + " -> " + request.DesiredVersion);
            await Task.Delay(5);
            deferral.Complete();
        });
        Console.WriteLine(data.Version);
        data.LocalSettings.Values["a"] = 1;
        await data.LocalFolder.CreateFileAsync("a");
        await data.ClearAsync();
        Console.WriteLine(data.LocalSettings.Values.Count + " " + (await data.LocalFolder.GetItemsAsync()).Count + " " + data.Version);
        data.SignalDataChanged();`),
    'do launchApp',
    `
     0 app     launched (pid 4100, before: NotRunning)
     1 app     0 -> 2
     6 app     2
     7 app     file a created
     8 app     file a deleted
     9 app     0 0 2
     9 app     changed`,
  );
});

test('voice commands are read from their file', () => {
  check(
    app(`
        var file = await ApplicationData.Current.LocalFolder.CreateFileAsync("commands.xml");
        await FileIO.WriteTextAsync(file, "<VoiceCommands xmlns='http://schemas.microsoft.com/voicecommands/1.2'><CommandSet xml:lang='en-us' Name='Chat_en'><Command Name='read'/><PhraseList Label='friends'><Item>Ann</Item></PhraseList></CommandSet></VoiceCommands>");
        await Windows.ApplicationModel.VoiceCommands.VoiceCommandDefinitionManager.InstallCommandDefinitionsFromStorageFileAsync(file);
        foreach (var each in Windows.ApplicationModel.VoiceCommands.VoiceCommandDefinitionManager.InstalledCommandDefinitions)
        {
            Console.WriteLine(each.Key + " " + each.Value.Language);
            await each.Value.SetPhraseListAsync("friends", new[] { "Bob" });
            try { await each.Value.SetPhraseListAsync("foes", new[] { "Eve" }); }
            catch (ArgumentException error) { Console.WriteLine(error.Message); }
        }
        var device = new Windows.Security.ExchangeActiveSyncProvisioning.EasClientDeviceInformation();
        Console.WriteLine(device.FriendlyName + " " + device.OperatingSystem + " " + device.SystemProductName);`),
    'do launchApp',
    `
    0 app     launched (pid 4100, before: NotRunning)
    1 app     file commands.xml created
    2 app     file commands.xml written, 222 bytes
    4 app     Chat_en en-us
    6 app     The phrase list foes is not in the voice command definition.
    6 app     SIMULATED-PC WINDOWS Simulated PC`,
  );
});

test('what the app remembers for later its task finds by the token', () => {
  check(
    app(`
        var file = await ApplicationData.Current.LocalFolder.CreateFileAsync("kept.txt");
        var list = Windows.Storage.AccessCache.StorageApplicationPermissions.FutureAccessList;
        list.AddOrReplace("mine", file, "note");
        Console.WriteLine(list.Entries.Count + " " + list.Entries[0].Metadata + " " + list.ContainsItem("other") + " " + list.CheckAccess(file));
        await Windows.Storage.AccessCache.StorageApplicationPermissions.MostRecentlyUsedList.GetFolderAsync(Windows.Storage.AccessCache.StorageApplicationPermissions.MostRecentlyUsedList.Add(ApplicationData.Current.LocalFolder));
        Builder("Chat", "Tasks.Chat", new SystemTrigger(SystemTriggerType.TimeZoneChange, false)).Register();`) +
      task(`
        var list = Windows.Storage.AccessCache.StorageApplicationPermissions.FutureAccessList;
        Console.WriteLine(list.GetFileAsync("mine").AsTask().Result.Name + " " + list.GetItemAsync("mine").AsTask().Result.IsOfType(StorageItemTypes.File));
        list.Remove("mine");
        App.Try(() => list.GetFileAsync("mine"));`),
    `do launchApp
     wait 1 s
     ---
     do fireTask Chat`,
    `
    1100 broker  SystemTrigger fires for Chat: fired by hand
    1100 task    host process 4104 for Chat
    1120 task    Chat: Run
    1122 app     kept.txt True
    1122 app     ArgumentException 80070057 Value does not fall within the expected range.
    1122 task    Chat completed after 2 ms
    1122 task    process 4104 (taskHost) ends: the task is finished`,
  );
});
