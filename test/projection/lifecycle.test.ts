// The life of an app from C#: its view and dispatcher, suspending and resuming, settings, package, crashes.

import test from 'node:test';
import { app, check, task } from './machine';

test('an app with a view runs its events on the thread of the window', () => {
  check(
    `
    static class App
    {
        public static void Main() { CoreApplication.Run(new View()); Console.WriteLine("over"); }
    }

    class View : IFrameworkViewSource, IFrameworkView
    {
        public IFrameworkView CreateView() { return this; }
        public void Initialize(CoreApplicationView view)
        {
            view.Activated += (sender, args) =>
            {
                Console.WriteLine("activated: " + args.Kind + ", before: " + args.PreviousExecutionState);
                CoreWindow.GetForCurrentThread().Activate();
            };
        }
        public void SetWindow(CoreWindow window) { window.VisibilityChanged += (sender, args) => Console.WriteLine("visible: " + args.Visible); }
        public async void Load(string entryPoint)
        {
            var dispatcher = CoreWindow.GetForCurrentThread().Dispatcher;
            Console.WriteLine("load");
            await Task.Delay(50);
            Console.WriteLine("still there: " + dispatcher.HasThreadAccess);
            await Task.Run(() => Console.WriteLine("elsewhere: " + dispatcher.HasThreadAccess + (CoreWindow.GetForCurrentThread() == null))).ConfigureAwait(false);
            await CoreApplication.MainView.Dispatcher.RunAsync(CoreDispatcherPriority.Normal, () => Console.WriteLine("back: " + dispatcher.HasThreadAccess));
            dispatcher.StopProcessEvents();
        }
        public void Run() { CoreWindow.GetForCurrentThread().Dispatcher.ProcessEvents(CoreProcessEventsOption.ProcessUntilQuit); }
        public void Uninitialize() { Console.WriteLine("uninitialize"); }
    }
    `,
    `
    do launchApp
    `,
    `
     0 app     launched (pid 4100, before: NotRunning)
     0 app     load
     0 app     activated: Launch, before: NotRunning
     0 app     visible: True
    50 app     still there: True
    50 app     elsewhere: FalseTrue
    50 app     back: True
    50 app     uninitialize
    50 app     over
    `,
  );
});

test('suspending waits for deferrals; resuming is told', () => {
  check(
    app(`
      CoreApplication.EnteredBackground += (sender, e) => Console.WriteLine("entered background");
      CoreApplication.Suspending += async (sender, e) =>
      {
          Console.WriteLine("until " + e.SuspendingOperation.Deadline.ToString("HH:mm:ss"));
          var deferral = e.SuspendingOperation.GetDeferral();
          await Task.Delay(2000);
          deferral.Complete();
      };
      CoreApplication.Resuming += (sender, e) => Console.WriteLine("resuming");
      CoreApplication.LeavingBackground += (sender, e) => Console.WriteLine("leaving background");
    `),
    `
    do launchApp
    do suspendApp
    wait 3 s
    do resumeApp
    `,
    `
       0 app     launched (pid 4100, before: NotRunning)
     100 app     Suspending raised, deadline in 5 s
     100 app     entered background
     100 app     until 00:00:05
     100 task    deferral d1 taken (1 open)
    2100 task    deferral d1 completed (0 open)
    2100 app     suspended
    3200 app     resumed
    3200 app     resuming
    3200 app     leaving background
    `,
  );
});

test('settings are shared by app and task and keep their types', () => {
  check(
    app(`
      var values = ApplicationData.Current.LocalSettings.Values;
      values["int"] = 42;
      values["text"] = "a:b";
      values["flag"] = true;
      values["when"] = new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.Zero);
      values["span"] = TimeSpan.FromSeconds(1.5);
      values["id"] = new Guid("00112233-4455-6677-8899-aabbccddeeff");
      values["numbers"] = new[] { 1.5, -2 };
      values["bytes"] = new byte[] { 1, 2 };
      values["point"] = new Point(1, 2);
      values["none"] = null;
      var composite = new ApplicationDataCompositeValue();
      composite["x"] = 1L;
      composite["y"] = "z";
      values["both"] = composite;
      Console.WriteLine(values.Count + " " + (values["none"] == null) + " " + values.ContainsKey("none"));
      Try(() => values["bad"] = DateTime.Now);
      Try(() => values["bad"] = 1m);
      Try(() => values["bad"] = DayOfWeek.Monday);
      Try(() => values["bad"] = new string('x', 4096));
      Try(() => values[new string('x', 256)] = 1);
      Console.WriteLine(values.Remove("flag") + " " + values.Remove("flag"));
      var container = ApplicationData.Current.LocalSettings.CreateContainer("inner", ApplicationDataCreateDisposition.Always);
      container.Values["deep"] = 1.0f;
      ApplicationData.Current.RoamingSettings.Values["roaming"] = 'c';
      Try(() => container.CreateContainer("none", ApplicationDataCreateDisposition.Existing));
      Builder("Zone", "Tasks.Chat", new SystemTrigger(SystemTriggerType.TimeZoneChange, false)).Register();
    `) +
      task(`
      var settings = ApplicationData.Current.LocalSettings;
      foreach (var item in settings.Values) Console.WriteLine(item.Key + " " + item.Value.GetType().Name);
      Console.WriteLine((int)settings.Values["int"] + (string)settings.Values["text"] + ((DateTimeOffset)settings.Values["when"]).UtcDateTime.ToString("s") + settings.Values["span"] + settings.Values["id"]);
      Console.WriteLine(((double[])settings.Values["numbers"])[1] + " " + ((byte[])settings.Values["bytes"])[1] + " " + settings.Values["point"]);
      var both = (ApplicationDataCompositeValue)settings.Values["both"];
      Console.WriteLine((long)both["x"] + (string)both["y"]);
      foreach (var inner in settings.Containers) Console.WriteLine(inner.Key + " " + inner.Value.Values["deep"]);
      settings.DeleteContainer("inner");
      Console.WriteLine(settings.Containers.Count + " " + ApplicationData.Current.RoamingSettings.Values["roaming"]);
      `),
    `
    do launchApp
    do fireTask Zone
    `,
    `
      0 app     launched (pid 4100, before: NotRunning)
      0 app     10 True False
      0 app     ApplicationDataContainer.Values fails with 0x8007065E ERROR_UNSUPPORTED_TYPE: settings keep only basic types of Windows, arrays of them and composite values (System.DateTime)
      0 app     Exception 8007065E Data of this type is not supported.
      0 app     ApplicationDataContainer.Values fails with 0x8007065E ERROR_UNSUPPORTED_TYPE: settings keep only basic types of Windows, arrays of them and composite values (System.Decimal)
      0 app     Exception 8007065E Data of this type is not supported.
      0 app     ApplicationDataContainer.Values fails with 0x8007065E ERROR_UNSUPPORTED_TYPE: settings keep only basic types of Windows, arrays of them and composite values (System.DayOfWeek)
      0 app     Exception 8007065E Data of this type is not supported.
      0 app     ApplicationDataContainer.Values fails with 0x80073DC8 ERROR_STATE_SETTING_VALUE_SIZE_LIMIT_EXCEEDED: a setting has at most 8 KB
      0 app     Exception 80073DC8 The size of the state manager setting value has exceeded the limit.
      0 app     ApplicationDataContainer.Values fails with 0x80073DC9 ERROR_STATE_SETTING_NAME_SIZE_LIMIT_EXCEEDED: the name of a setting has at most 255 characters
      0 app     Exception 80073DC9 The length of the state manager setting name has exceeded the limit.
      0 app     True False
      0 app     ApplicationDataContainer.CreateContainer fails with 0x80070490 ERROR_NOT_FOUND: there is no such container and it was to be opened only if it exists (none)
      0 app     Exception 80070490 Element not found.
      0 app     registers Zone for SystemTrigger, network requested
    100 broker  SystemTrigger fires for Zone: fired by hand
    100 task    host process 4104 for Zone
    120 task    Zone: Run
    120 app     int Int32
    120 app     text String
    120 app     when DateTimeOffset
    120 app     span TimeSpan
    120 app     id Guid
    120 app     numbers Double[]
    120 app     bytes Byte[]
    120 app     point Point
    120 app     both ApplicationDataCompositeValue
    120 app     42a:b2020-01-02T03:04:0500:00:01.500000000112233-4455-6677-8899-aabbccddeeff
    120 app     -2 2 1,2
    120 app     1z
    120 app     inner 1
    120 app     0 c
    120 task    Zone completed after 0 ms
    120 task    process 4104 (taskHost) ends: the task is finished
    `,
  );
});

test('the app sees the network of the device and hears when it changes', () => {
  check(
    app(`
      Action<string> show = when =>
      {
          var profile = NetworkInformation.GetInternetConnectionProfile();
          var cost = profile == null ? "" : profile.GetNetworkConnectivityLevel() + " " + profile.GetConnectionCost().NetworkCostType;
          Console.WriteLine(when + ": " + cost + " " + NetworkInformation.GetConnectionProfiles().Count);
      };
      show("first");
      NetworkInformation.NetworkStatusChanged += sender => show("changed");
    `),
    `
    do launchApp
    do setNetwork metered
    do setNetwork local
    do setNetwork none
    `,
    `
      0 app     launched (pid 4100, before: NotRunning)
      0 app     first: InternetAccess Unrestricted 1
    100 device  network: metered
    100 app     changed: InternetAccess Variable 1
    200 device  network: local
    200 app     changed:  1
    300 device  network: none
    300 app     changed:  0
    `,
  );
});

test('the names and addresses of the machine belong to its network card', () => {
  check(
    app(`
      Action show = () =>
      {
          foreach (var name in NetworkInformation.GetHostNames())
              Console.WriteLine(name.Type + " " + name.DisplayName + " " + (name.IPInformation == null ? "" : name.IPInformation.NetworkAdapter.IanaInterfaceType + ""));
      };
      show();
      NetworkInformation.NetworkStatusChanged += sender => show();
    `),
    `
    do launchApp
    do setNetwork none
    `,
    `
      0 app     launched (pid 4100, before: NotRunning)
      0 app     DomainName localhost
      0 app     Ipv4 127.0.0.1 71
    100 device  network: none
    100 app     DomainName localhost
    `,
  );
});

test('the app asks what the Windows it runs on knows', () => {
  check(
    app(`
      Func<string, bool> type = Windows.Foundation.Metadata.ApiInformation.IsTypePresent;
      Func<string, string, bool> property = Windows.Foundation.Metadata.ApiInformation.IsPropertyPresent;
      Func<string, ushort, bool> contract = Windows.Foundation.Metadata.ApiInformation.IsApiContractPresent;
      Console.WriteLine(type("Windows.Networking.Sockets.SocketActivityTriggerDetails") + " " + type("Windows.UI.ViewManagement.StatusBar"));
      Console.WriteLine(property("Windows.ApplicationModel.Background.BackgroundTaskBuilder", "IsNetworkRequested") + " " + property("Windows.ApplicationModel.Package", "Colour"));
      Console.WriteLine(contract("Windows.Foundation.UniversalApiContract", 7) + " " + contract("Windows.Phone.PhoneContract", 1));
      Console.WriteLine(Windows.Foundation.Metadata.ApiInformation.IsMethodPresent("Windows.Networking.Sockets.StreamSocket", "TransferOwnership", 3)
          + " " + Windows.Foundation.Metadata.ApiInformation.IsEnumNamedValuePresent("Windows.ApplicationModel.Background.SystemTriggerType", "Never"));
    `),
    'do launchApp',
    `
      0 app     launched (pid 4100, before: NotRunning)
      0 app     True False
      0 app     True False
      0 app     True False
      0 app     True False
    `,
  );
});

test('the app sees which network card the connection uses', () => {
  check(
    app(`
      Guid before = default(Guid);
      NetworkInformation.NetworkStatusChanged += sender =>
      {
          var profile = NetworkInformation.GetInternetConnectionProfile();
          if (profile == null) return;
          var adapter = profile.NetworkAdapter;
          Console.WriteLine(adapter.IanaInterfaceType + " " + profile.IsWlanConnectionProfile + " " + profile.IsWwanConnectionProfile + " " + (adapter.NetworkAdapterId == before));
          before = adapter.NetworkAdapterId;
      };
    `),
    `
    do launchApp
    do setNetwork metered
    do setNetwork internet
    do setAdapter ethernet
    do setNetwork metered
    do setAdapter mobile
    do setNetwork internet
    `,
    `
      0 app     launched (pid 4100, before: NotRunning)
    100 device  network: metered
    100 app     71 True False False
    200 device  network: internet
    200 app     71 True False True
    300 device  adapter: ethernet
    400 device  network: metered
    400 app     6 False False False
    500 device  adapter: mobile
    600 device  network: internet
    600 app     243 False True False
    `,
  );
});

test('the package is the one of the manifest', () => {
  check(
    app(`
      var id = Package.Current.Id;
      Console.WriteLine(id.Name + " " + id.Publisher + " " + id.Version.Major + "." + id.Version.Revision + " " + id.FamilyName);
    `),
    `
    do launchApp
    `,
    `
    0 app     launched (pid 4100, before: NotRunning)
    0 app     Chat CN=Test 1.4 Chat_hz258y3tkez3a
    `,
  );
});

test('an app that loses its window and gets it back hears of both, without being suspended', () => {
  check(
    app(`
      CoreApplication.EnteredBackground += async (sender, e) =>
      {
          Console.WriteLine("entered background");
          var deferral = e.GetDeferral();
          await Task.Delay(500);
          deferral.Complete();
          Console.WriteLine("saved");
      };
      CoreApplication.Suspending += (sender, e) => Console.WriteLine("suspending");
      CoreApplication.Resuming += (sender, e) => Console.WriteLine("resuming");
      CoreApplication.LeavingBackground += (sender, e) => Console.WriteLine("leaving background");
    `),
    `
    do launchApp
    do minimizeApp
    wait 1 s
    do launchApp
    do setLock locked
    wait 10 s
    `,
    `
       0 app     launched (pid 4100, before: NotRunning)
     100 app     entered background
     100 task    deferral d1 taken (1 open)
     600 task    deferral d1 completed (0 open)
     600 app     saved
    1200 app     leaving background
    1300 device  screen locked
    1300 app     entered background
    1300 task    deferral d2 taken (1 open)
    1800 task    deferral d2 completed (0 open)
    1800 app     saved
    6300 app     Suspending raised, deadline in 5 s
    6300 app     suspending
    6300 app     suspended
    `,
  );
});

test('an app that ends itself is told; how often Windows is asked to keep it changes nothing', () => {
  check(
    app(`
      CoreApplication.Exiting += (sender, e) => Console.WriteLine("goodbye");
      CoreApplication.IncrementApplicationUseCount();
      CoreApplication.DecrementApplicationUseCount();
      CoreApplication.Exit();`),
    'do launchApp',
    `
     0 app     launched (pid 4100, before: NotRunning)
     0 app     goodbye`,
  );
});
