// Geolocator, geofences and the LocationTrigger: permission, position, and what happens when the device moves.

import test from 'node:test';
import { app, check, checkWhy, task } from './machine';

const using = 'using Windows.Devices.Geolocation; using Windows.Devices.Geolocation.Geofencing;';

/** A circle of 500 m around the place 47.64, -122.13. */
const fence = (id: string, rest = '') =>
  `new Geofence("${id}", new Geocircle(new BasicGeoposition { Latitude = 47.64, Longitude = -122.13 }, 500)${rest})`;

const readReports = task(`
  foreach (var report in GeofenceMonitor.Current.ReadReports())
      Console.WriteLine(report.Geofence.Id + " " + report.NewState + " at " + report.Geoposition.Coordinate.Point.Position.Latitude);
`);

test('a geofence starts the task after the dwell time, in and out', () => {
  check(
    using +
      app(`
      Console.WriteLine(await Geolocator.RequestAccessAsync());
      Builder("Fence", "Tasks.Chat", new LocationTrigger(LocationTriggerType.Geofence)).Register();
      GeofenceMonitor.Current.Geofences.Add(${fence('home')});
      Console.WriteLine(GeofenceMonitor.Current.Geofences.Count + " " + GeofenceMonitor.Current.Status);
    `) +
      readReports,
    `
    do launchApp
    do suspendApp
    do setLocation 47.70,-122.13
    wait 1 min
    do setLocation 47.641,-122.13
    wait 8 s
    do setLocation 47.70,-122.13
    wait 1 min
    do setLocation 47.641,-122.13
    wait 11 s
    do setLocation none
    wait 1 min
    do setLocation 47.70,-122.13
    wait 11 s
    `,
    `
         0 app     launched (pid 4100, before: NotRunning)
         0 app     may know where the device is: Allowed
         0 app     Allowed
         0 app     registers Fence for LocationTrigger, network requested
         0 app     geofence home, 500 m around
         0 app     1 NoData
       100 app     Suspending raised, deadline in 5 s
       100 app     suspended
       200 device  at 47.70,-122.13
     60300 device  at 47.641,-122.13
     68400 device  at 47.70,-122.13
    128500 device  at 47.641,-122.13
    138500 device  geofence home: Entered
    138500 broker  LocationTrigger fires for Fence: home Entered
    138500 task    host process 4104 for Fence
    138520 task    Fence: Run
    138520 app     home Entered at 47.641
    138520 task    Fence completed after 0 ms
    138520 task    process 4104 (taskHost) ends: the task is finished
    139600 device  nobody can tell where the device is
    199700 device  at 47.70,-122.13
    209700 device  geofence home: Exited
    209700 broker  LocationTrigger fires for Fence: home Exited
    209700 task    host process 4108 for Fence
    209720 task    Fence: Run
    209720 app     home Exited at 47.7
    209720 task    Fence completed after 0 ms
    209720 task    process 4108 (taskHost) ends: the task is finished
    `,
  );
});

test('a fence for a single use is taken away; of removals no task is started, but the app reads of them', () => {
  check(
    using +
      app(`
      await Geolocator.RequestAccessAsync();
      Builder("Fence", "Tasks.Chat", new LocationTrigger(LocationTriggerType.Geofence)).Register();
      var monitor = GeofenceMonitor.Current;
      var all = MonitoredGeofenceStates.Entered | MonitoredGeofenceStates.Removed;
      var home = ${fence('home', ', all, true, TimeSpan.FromSeconds(1)')};
      monitor.Geofences.Add(home);
      monitor.Geofences.Add(${fence('soon over', ', all, false, TimeSpan.FromSeconds(1), DateTimeOffset.Now.AddSeconds(5), TimeSpan.FromSeconds(20)')});
      monitor.GeofenceStateChanged += (sender, e) =>
      {
          foreach (var report in sender.ReadReports())
              Console.WriteLine("app: " + report.Geofence.Id + " " + report.NewState + " " + report.RemovalReason + " " + (report.Geofence == home));
      };
    `) +
      readReports,
    `
    do launchApp
    do setLocation 47.64,-122.13
    wait 4 s
    do suspendApp
    wait 1 min
    do resumeApp
    `,
    `
        0 app     launched (pid 4100, before: NotRunning)
        0 app     may know where the device is: Allowed
        0 app     registers Fence for LocationTrigger, network requested
        0 app     geofence home, 500 m around
        0 app     geofence soon over, 500 m around
      100 device  at 47.64,-122.13
     1100 device  geofence home: Entered
     1100 broker  LocationTrigger fires for Fence: home Entered
     1100 device  geofence home: Removed, Used
     1100 app     app: home Entered Used True
     1100 app     app: home Removed Used True
     1100 task    host process 4104 for Fence
     1120 task    Fence: Run
     1120 task    Fence completed after 0 ms
     1120 task    process 4104 (taskHost) ends: the task is finished
     4200 app     Suspending raised, deadline in 5 s
     4200 app     suspended
     6000 device  geofence soon over: Entered
     6000 broker  LocationTrigger fires for Fence: soon over Entered
     6000 task    host process 4108 for Fence
     6020 task    Fence: Run
     6020 app     soon over Entered at 47.64
     6020 task    Fence completed after 0 ms
     6020 task    process 4108 (taskHost) ends: the task is finished
    25000 device  geofence soon over: Removed, Expired
    64300 app     resumed
    64300 app     app: soon over Removed Expired False
    `,
  );
});

test('without permission there is neither a position nor a monitor, and what changes is told', () => {
  check(
    using +
      app(`
      Try(() => Console.WriteLine(GeofenceMonitor.Current));
      try { await new Geolocator().GetGeopositionAsync(); }
      catch (UnauthorizedAccessException e) { Console.WriteLine(e.HResult.ToString("X8")); }
      Console.WriteLine(await Geolocator.RequestAccessAsync());
      GeofenceMonitor.Current.StatusChanged += (sender, e) => Console.WriteLine("monitor: " + sender.Status);
      var locator = new Geolocator();
      Console.WriteLine(locator.LocationStatus);
      locator.StatusChanged += (sender, e) => Console.WriteLine("status: " + e.Status);
    `) +
      readReports,
    `
    do launchApp
    do setLocation 47.64,-122.13
    do setLocationAccess denied
    `,
    `
      0 app     launched (pid 4100, before: NotRunning)
      0 app     GeofenceMonitor.Current fails with 0x80070005 E_ACCESSDENIED: the app may not know where the device is (the app has not called Geolocator.RequestAccessAsync)
      0 app     UnauthorizedAccessException 80070005 Access is denied.
      0 app     Geolocator fails with 0x80070005 E_ACCESSDENIED: the app may not know where the device is (the app has not called Geolocator.RequestAccessAsync)
      0 app     80070005
      0 app     may know where the device is: Allowed
      0 app     Allowed
      0 app     NotInitialized
      0 app     status: NoData
    100 device  at 47.64,-122.13
    100 app     status: Ready
    100 app     monitor: Ready
    200 device  the app's knowing where the device is: denied
    200 app     status: Disabled
    200 app     monitor: Disabled
    `,
  );
});

test('the manifest has to declare the capability', () => {
  const find = app(`
    try { Console.WriteLine(await Geolocator.RequestAccessAsync()); }
    catch (Exception e) { Console.WriteLine(e.Message); }
    try { Console.WriteLine((await new Geolocator().GetGeopositionAsync()).Coordinate.Point.Position.Longitude); }
    catch (UnauthorizedAccessException) { Console.WriteLine("denied"); }
  `);
  check(
    using + find + task(''),
    'pc without location\ndo launchApp',
    `
    0 app     launched (pid 4100, before: NotRunning)
    0 app     may know where the device is: Denied (the manifest does not declare the capability location)
    0 app     Denied
    0 app     Geolocator fails with 0x80070005 E_ACCESSDENIED: the app may not know where the device is (the manifest does not declare the capability location)
    0 app     denied
    `,
  );
});

test('Windows 8.1 asks when the app first looks', () => {
  const look = app(`
    var coordinate = (await new Geolocator().GetGeopositionAsync()).Coordinate;
    Console.WriteLine(coordinate.Longitude + " " + coordinate.Accuracy + " m " + coordinate.PositionSource + " " + coordinate.Timestamp.ToString("u"));
  `);
  check(
    using + look + task(''),
    'pc windows81\ndo setLocation 47.64,-122.13\ndo launchApp',
    `
      0 device  at 47.64,-122.13
    100 app     launched (pid 4100, before: NotRunning)
    100 app     -122.13 50 m WiFi 2024-01-01 00:00:00Z
    `,
  );
});

test('GetGeopositionAsync waits for a position, a minute or as long as it may', () => {
  check(
    using +
      app(`
      await Geolocator.RequestAccessAsync();
      var locator = new Geolocator();
      for (var round = 1; round <= 3; round++)
          try
          {
              var operation = round == 2 ? locator.GetGeopositionAsync(TimeSpan.Zero, TimeSpan.FromSeconds(5)) : locator.GetGeopositionAsync();
              Console.WriteLine(round + ": " + (await operation).Coordinate.Latitude);
          }
          catch (Exception e) { Console.WriteLine(round + ": " + e.GetType().Name + " " + e.HResult.ToString("X8")); }
    `) +
      task(''),
    `
    do launchApp
    wait 70 s
    do setLocation 47.64,-122.13
    `,
    `
        0 app     launched (pid 4100, before: NotRunning)
        0 app     may know where the device is: Allowed
    60000 app     Geolocator.GetGeopositionAsync fails with 0x800705B4 ERROR_TIMEOUT: no position was found in time
    60000 app     1: TimeoutException 800705B4
    65000 app     Geolocator.GetGeopositionAsync fails with 0x800705B4 ERROR_TIMEOUT: no position was found in time
    65000 app     2: TimeoutException 800705B4
    70100 device  at 47.64,-122.13
    70100 app     3: 47.64
    `,
  );
});

test('PositionChanged comes as far apart as was asked for, and a suspended app hears of the newest place afterwards', () => {
  check(
    using +
      app(`
      await Geolocator.RequestAccessAsync();
      var often = new Geolocator { ReportInterval = 5000 };
      often.PositionChanged += (sender, e) => Console.WriteLine("often: " + e.Position.Coordinate.Latitude);
      var far = new Geolocator { MovementThreshold = 2000 };
      far.PositionChanged += (sender, e) => Console.WriteLine("far: " + e.Position.Coordinate.Latitude);
    `) +
      task(''),
    `
    do launchApp
    do setLocation 47.64,-122.13
    do setLocation 47.65,-122.13
    wait 10 s
    do suspendApp
    do setLocation 47.66,-122.13
    do setLocation 47.67,-122.13
    do resumeApp
    `,
    `
        0 app     launched (pid 4100, before: NotRunning)
        0 app     may know where the device is: Allowed
      100 device  at 47.64,-122.13
      100 app     often: 47.64
      100 app     far: 47.64
      200 device  at 47.65,-122.13
     5100 app     often: 47.65
    10300 app     Suspending raised, deadline in 5 s
    10300 app     suspended
    10400 device  at 47.66,-122.13
    10500 device  at 47.67,-122.13
    10600 app     resumed
    10600 app     often: 47.67
    10600 app     far: 47.67
    `,
  );
});

test('what Windows does not take is refused', () => {
  check(
    using +
      app(`
      await Geolocator.RequestAccessAsync();
      Try(() => new Geocircle(new BasicGeoposition { Latitude = 91 }, 10));
      Try(() => new Geopoint(new BasicGeoposition { Latitude = -91 }));
      Console.WriteLine(new Geopoint(new BasicGeoposition { Longitude = 183 }).Position.Longitude);
      Try(() => ${fence('', '')}.ToString());
      Try(() => ${fence('only removal', ', MonitoredGeofenceStates.Removed, false')}.ToString());
      var fences = GeofenceMonitor.Current.Geofences;
      fences.Add(${fence('home')});
      Try(() => fences.Add(${fence('home')}));
      Try(() => fences.Add(${fence('short', ', MonitoredGeofenceStates.Entered, false, TimeSpan.FromMinutes(2), DateTimeOffset.Now, TimeSpan.FromMinutes(1)')}));
      fences.RemoveAt(0);
      Console.WriteLine(GeofenceMonitor.Current.Geofences.Count);
    `) +
      task(''),
    'do launchApp',
    `
    0 app     launched (pid 4100, before: NotRunning)
    0 app     may know where the device is: Allowed
    0 app     Geocircle fails with 0x80070057 E_INVALIDARG: latitude or radius is out of range (latitude 91, radius 10)
    0 app     ArgumentException 80070057 The parameter is incorrect.
    0 app     Geopoint fails with 0x80070057 E_INVALIDARG: the latitude is not between -90 and 90 degrees (latitude -91)
    0 app     ArgumentException 80070057 The parameter is incorrect.
    0 app     -177
    0 app     Geofence fails with 0x80070057 E_INVALIDARG: the geofence is not one that Windows takes (the id has to have 1 to 63 characters)
    0 app     ArgumentException 80070057 The parameter is incorrect.
    0 app     Geofence fails with 0x80070057 E_INVALIDARG: the geofence is not one that Windows takes (Entered or Exited has to be watched)
    0 app     ArgumentException 80070057 The parameter is incorrect.
    0 app     geofence home, 500 m around
    0 app     GeofenceMonitor.Geofences fails with 0x800700B7 ERROR_ALREADY_EXISTS: the app has a geofence with this id already (home)
    0 app     Exception 800700B7 Cannot create a file when that file already exists.
    0 app     GeofenceMonitor.Geofences fails with 0x80070057 E_INVALIDARG: the geofence expires before the device could have been in it for the dwell time (short)
    0 app     ArgumentException 80070057 The parameter is incorrect.
    0 app     geofence home taken away
    0 app     0
    `,
  );
});

test('why the task of a geofence never ran', () => {
  const register = `Builder("Fence", "Tasks.Chat", new LocationTrigger(LocationTriggerType.Geofence)).Register();`;
  const watched = app(
    `await Geolocator.RequestAccessAsync(); ${register} GeofenceMonitor.Current.Geofences.Add(${fence('home')});`,
  );
  checkWhy(
    using + app(`${register} Try(() => GeofenceMonitor.Current.ToString());`) + readReports,
    'do launchApp',
    `
    Fence (Tasks.Chat, LocationTrigger)
      It never ran. There is no geofence that it could fire for: GeofenceMonitor.Current was refused, because the app may not know where the device is (the app has not called Geolocator.RequestAccessAsync).
    `,
  );
  checkWhy(
    using + watched + readReports,
    'do launchApp\ndo setLocation 47.64,-122.13',
    `
    Fence (Tasks.Chat, LocationTrigger)
      It never ran. The device has neither entered nor left the geofence "home" for as long as its dwell time.
    `,
  );
});
