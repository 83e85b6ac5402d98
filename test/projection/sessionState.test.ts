// The state of a session as the templates of Windows 8.1 keep it: a dictionary, written by DataContractSerializer when the app is suspended.

import test from 'node:test';
import { check } from './machine';

const session = `
    using System.Collections.Generic;
    using System.Runtime.Serialization;

    [DataContract]
    public class Draft { [DataMember] public string Text { get; set; } }

    static class Session
    {
        public static Dictionary<string, object> State = new Dictionary<string, object>();
        public static readonly List<Type> KnownTypes = new List<Type>();

        static DataContractSerializer Serializer()
        {
            return new DataContractSerializer(State.GetType(), KnownTypes);
        }
        public static async Task SaveAsync()
        {
            var data = new MemoryStream();
            Serializer().WriteObject(data, State);
            var file = await ApplicationData.Current.LocalFolder.CreateFileAsync("_sessionState.xml", CreationCollisionOption.ReplaceExisting);
            using (var stream = await file.OpenStreamForWriteAsync())
            {
                data.Seek(0, SeekOrigin.Begin);
                await data.CopyToAsync(stream);
            }
        }
        public static async Task RestoreAsync()
        {
            var file = await ApplicationData.Current.LocalFolder.GetFileAsync("_sessionState.xml");
            using (var stream = await file.OpenSequentialReadAsync())
                State = (Dictionary<string, object>)Serializer().ReadObject(stream.AsStreamForRead());
        }
    }
    `;

test('what was saved on suspending is there after the app was terminated', () => {
  check(
    `${session}
    static class App
    {
        public static async Task Main()
        {
            Session.KnownTypes.Add(typeof(Draft));
            CoreApplication.Suspending += async (sender, e) =>
            {
                var deferral = e.SuspendingOperation.GetDeferral();
                var pages = new Dictionary<string, object> { { "Page-0", new Draft { Text = "Dear <all>" } }, { "Offset", 12.5 } };
                Session.State["Frame"] = pages;
                await Session.SaveAsync();
                deferral.Complete();
            };
            if (await ApplicationData.Current.LocalFolder.TryGetItemAsync("_sessionState.xml") == null) return;
            await Session.RestoreAsync();
            var frame = (Dictionary<string, object>)Session.State["Frame"];
            Console.WriteLine(((Draft)frame["Page-0"]).Text + " " + frame["Offset"]);
        }
    }`,
    `
    do launchApp
    do suspendApp
    do terminateApp
    ---
    do launchApp
    `,
    `
    300 app     launched (pid 4104, before: Terminated)
    305 app     Dear <all> 12.5`,
  );
});

test('a type that nobody has named is not saved', () => {
  check(
    `${session}
    static class App
    {
        public static async Task Main()
        {
            Session.State["Draft"] = new Draft();
            try { await Session.SaveAsync(); } catch (Exception e) { Console.WriteLine(e.GetType().Name + " " + e.HResult.ToString("X8")); }
            Console.WriteLine(await ApplicationData.Current.LocalFolder.TryGetItemAsync("_sessionState.xml") == null);
        }
    }`,
    'do launchApp',
    `
      0 app     launched (pid 4100, before: NotRunning)
      0 app     SerializationException 8013150C
      1 app     True`,
  );
});
