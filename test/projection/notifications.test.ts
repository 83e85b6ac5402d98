// Toasts, tiles, badges and the channel for push notifications: what the app shows outside of its window, with its XML.

import test from 'node:test';
import { app, check } from './machine';

const toast = `
        Func<string, ToastNotification> toast = text =>
        {
            var xml = ToastNotificationManager.GetTemplateContent(ToastTemplateType.ToastText01);
            xml.GetElementsByTagName("text")[0].AppendChild(xml.CreateTextNode(text));
            return new ToastNotification(xml);
        };
        var notifier = ToastNotificationManager.CreateToastNotifier();`;

test('toasts stay in the notification centre until they are removed, replaced or too old', () => {
  check(
    app(`${toast}
        var one = toast("one"); one.Tag = "a"; notifier.Show(one);
        var two = toast("two"); two.Tag = "a"; notifier.Show(two);
        var three = toast("three"); three.Group = "g"; three.Tag = "b"; three.SuppressPopup = true; three.ExpirationTime = DateTimeOffset.Now.AddSeconds(10); notifier.Show(three);
        notifier.Show(toast("four"));
        Console.WriteLine(string.Join(" ", ToastNotificationManager.History.GetHistory().Select(each => each.Content.InnerText + "/" + each.Tag + "/" + each.Group)));
        ToastNotificationManager.History.Remove("a");
        await Task.Delay(20000);
        Console.WriteLine(ToastNotificationManager.History.GetHistory().Count);
        ToastNotificationManager.History.Clear();`),
    `do launchApp
     wait 30 s`,
    `
         0 app     launched (pid 4100, before: NotRunning)
         0 toast   toast "one"
         0 toast   toast "two"
         0 toast   toast "three"
         0 toast   toast "four"
         0 app     four// three/b/g two/a/
         0 toast   toast a removed: by the program
     10000 toast   toast b removed: its time is over
     20000 app     1
     20000 toast   toast removed: by the program`,
  );
});

test('a planned toast appears at its time, also when its app has ended', () => {
  check(
    app(`${toast}
        var planned = new ScheduledToastNotification(toast("wake up").Content, DateTimeOffset.Now.AddMinutes(5)) { Id = "alarm", Tag = "t" };
        notifier.AddToSchedule(planned);
        notifier.AddToSchedule(new ScheduledToastNotification(toast("never").Content, DateTimeOffset.Now.AddMinutes(1)) { Id = "other" });
        var all = notifier.GetScheduledToastNotifications();
        Console.WriteLine(all.Count + " " + all[1].Id + " " + (all[1].DeliveryTime - DateTimeOffset.Now).TotalMinutes);
        notifier.RemoveFromSchedule(all[0]);
        Try(() => notifier.AddToSchedule(new ScheduledToastNotification(toast("late").Content, DateTimeOffset.Now.AddMinutes(-1))));`),
    `do launchApp
     do terminateApp
     wait 5 min`,
    `
          0 app     launched (pid 4100, before: NotRunning)
          0 toast   toast "wake up" planned in 5 min
          0 toast   toast "never" planned in 60 s
          0 app     2 alarm 5
          0 app     ArgumentException 80070057 Value does not fall within the expected range.
        100 app     terminated: Windows needed its memory
        100 task    process 4100 (app) ends: Windows needed its memory
     300000 toast   toast "wake up"`,
  );
});

test('the data of a toast changes while it is shown', () => {
  check(
    app(`
        var xml = new Windows.Data.Xml.Dom.XmlDocument();
        xml.LoadXml("<toast><visual><binding template='ToastGeneric'><text>Download</text><text>{state}</text></binding></visual></toast>");
        var toast = new ToastNotification(xml) { Tag = "d", Data = new NotificationData() };
        toast.Data.Values["state"] = "10 %";
        var notifier = ToastNotificationManager.CreateToastNotifier();
        notifier.Show(toast);
        var data = new NotificationData();
        data.Values["state"] = "90 %";
        Console.WriteLine(notifier.Update(data, "d") + " " + notifier.Update(data, "x"));`),
    'do launchApp',
    `
     0 app     launched (pid 4100, before: NotRunning)
     0 toast   toast "Download · 10 %"
     0 toast   toast d becomes "Download · 90 %"
     0 app     Succeeded NotificationNotFound`,
  );
});

test('tiles and badges', () => {
  check(
    app(`
        var tile = TileUpdateManager.GetTemplateContent(TileTemplateType.TileWide310x150Text03);
        Console.WriteLine(tile.GetXml());
        Console.WriteLine(TileUpdateManager.GetTemplateContent(TileTemplateType.TileSquare310x310SmallImagesAndTextList02).GetXml());
        tile.GetElementsByTagName("text")[0].InnerText = "news";
        TileUpdateManager.CreateTileUpdaterForApplication().Update(new TileNotification(tile));
        TileUpdateManager.CreateTileUpdaterForSecondaryTile("second").Clear();
        var badge = BadgeUpdateManager.GetTemplateContent(BadgeTemplateType.BadgeNumber);
        ((Windows.Data.Xml.Dom.XmlElement)badge.SelectSingleNode("/badge")).SetAttribute("value", "7");
        BadgeUpdateManager.CreateBadgeUpdaterForApplication().Update(new BadgeNotification(badge));
        BadgeUpdateManager.CreateBadgeUpdaterForApplication().Clear();`),
    'do launchApp',
    `
     0 app     launched (pid 4100, before: NotRunning)
     0 app     <tile><visual version="2"><binding template="TileWide310x150Text03" fallback="TileWideText03"><text id="1"/></binding></visual></tile>
     0 app     <tile><visual version="2"><binding template="TileSquare310x310SmallImagesAndTextList02"><image id="1" src=""/><image id="2" src=""/><image id="3" src=""/><text id="1"/><text id="2"/><text id="3"/></binding></visual></tile>
     0 toast   tile shows "news"
     0 toast   tile second cleared
     0 toast   badge 7
     0 toast   badge cleared`,
  );
});

test('the user has pinned no further tile', () => {
  check(
    app(`
        var tiles = await Windows.UI.StartScreen.SecondaryTile.FindAllAsync();
        Console.WriteLine(tiles.Count + " " + Windows.UI.StartScreen.SecondaryTile.Exists("second"));`),
    'do launchApp',
    `
     0 app     launched (pid 4100, before: NotRunning)
     0 app     0 False`,
  );
});

test('a push channel has an address for a while; a handler that cancels keeps tasks from running', () => {
  check(
    app(`
        Builder("Chat", "Tasks.Chat", new PushNotificationTrigger()).Register();
        var channel = await Windows.Networking.PushNotifications.PushNotificationChannelManager.CreatePushNotificationChannelForApplicationAsync();
        Console.WriteLine(new Uri(channel.Uri).Host + " " + Math.Round((channel.ExpirationTime - DateTimeOffset.Now).TotalDays));
        channel.PushNotificationReceived += (sender, e) => { Console.WriteLine(e.NotificationType + " " + e.RawNotification.Content); e.Cancel = true; };`) +
      `namespace Tasks { public sealed class Chat : IBackgroundTask { public void Run(IBackgroundTaskInstance instance) { } } }`,
    `do launchApp
     ---
     do deliverPush hello`,
    `
     100 network raw notification: "hello"
     100 app     Raw hello
     100 app     the app keeps the notification to itself`,
  );
});

test('without internet there is no push channel', () => {
  check(
    app(`
        await Task.Delay(150);
        Try(() => Windows.Networking.PushNotifications.PushNotificationChannelManager.CreatePushNotificationChannelForApplicationAsync().AsTask().GetAwaiter().GetResult());`),
    `do launchApp
     ---
     do setNetwork local`,
    `
     100 device  network: local
     151 app     PushNotificationChannelManager.CreatePushNotificationChannelForApplicationAsync fails with 0x803E0110 WPN_E_CLOUD_INCAPABLE: the notification service cannot be reached without internet
     151 app     Exception 803E0110 Cloud notifications are not available.`,
  );
});

test('a planned update of the tile comes at its time, unless it is taken back', () => {
  check(
    app(`
        Func<string, ScheduledTileNotification> at = text =>
        {
            var xml = TileUpdateManager.GetTemplateContent(TileTemplateType.TileSquare150x150Text04);
            xml.GetElementsByTagName("text")[0].InnerText = text;
            return new ScheduledTileNotification(xml, DateTimeOffset.Now.AddMinutes(text.Length)) { Tag = "clock" };
        };
        var updater = TileUpdateManager.CreateTileUpdaterForApplication();
        updater.AddToSchedule(at("two"));
        updater.AddToSchedule(at("1"));
        updater.AddToSchedule(at("never"));
        var all = updater.GetScheduledTileNotifications();
        Console.WriteLine(all.Count + " " + all[0].Content.InnerText + " " + all[0].Tag + " " + (all[2].DeliveryTime - DateTimeOffset.Now).TotalMinutes);
        updater.RemoveFromSchedule(all[2]);
        Console.WriteLine(TileUpdateManager.CreateTileUpdaterForSecondaryTile("other").GetScheduledTileNotifications().Count);
        Try(() => updater.AddToSchedule(at("")));`),
    `do launchApp
     do terminateApp
     wait 10 min`,
    `
         0 app     launched (pid 4100, before: NotRunning)
         0 toast   tile is to show "two" in 3 min
         0 toast   tile is to show "1" in 60 s
         0 toast   tile is to show "never" in 5 min
         0 app     3 1 clock 5
         0 app     0
         0 app     ArgumentException 80070057 Value does not fall within the expected range.
       100 app     terminated: Windows needed its memory
       100 task    process 4100 (app) ends: Windows needed its memory
     60000 toast   tile shows "1"
    180000 toast   tile shows "two"`,
  );
});

test('the toolkit shows and finds toasts, and knows the connection', () => {
  check(
    app(`
        new Microsoft.Toolkit.Uwp.Notifications.ToastContentBuilder().AddText("Ann").Show(toast => toast.Tag = "ann");
        Console.WriteLine(Microsoft.Toolkit.Uwp.Notifications.ToastNotificationManagerCompat.History.GetHistory()[0].Tag);
        var helper = Microsoft.Toolkit.Uwp.Connectivity.NetworkHelper.Instance;
        var connection = helper.ConnectionInformation;
        Console.WriteLine(connection.IsInternetAvailable + " " + connection.IsInternetOnMeteredConnection + " " + connection.ConnectionType + " " + connection.SignalStrength + " " + string.Join(",", connection.NetworkNames));
        helper.NetworkChanged += (sender, e) => Console.WriteLine(connection.IsInternetAvailable + " " + connection.ConnectionType);`),
    `do launchApp
     do setNetwork none
     wait 1 s`,
    `
      0 app     launched (pid 4100, before: NotRunning)
      0 toast   toast "Ann"
      0 app     ann
      0 app     True False WiFi 5 Network
    100 device  network: none
    100 app     False Unknown`,
  );
});
