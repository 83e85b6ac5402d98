// The triggers of Windows from C#: made, registered, requested, and what TriggerDetails shows of them.

import test from 'node:test';
import { app, check, task } from './machine';

const using =
  'using Windows.Devices.Background; using Windows.Networking.Connectivity; using Windows.Networking.PushNotifications; using Windows.UI.Notifications; using Windows.Foundation.Collections;';

test('ApplicationTrigger hands its arguments to the task', () => {
  check(
    using +
      app(`
      var trigger = new ApplicationTrigger();
      Console.WriteLine(await trigger.RequestAsync());
      Builder("Work", "Tasks.Chat", trigger).Register();
      var arguments = new ValueSet();
      arguments["text"] = "a: b";
      arguments["number"] = 42;
      arguments["none"] = null;
      arguments["bytes"] = new byte[] { 1, 2 };
      Console.WriteLine(await trigger.RequestAsync(arguments));
      Console.WriteLine(await trigger.RequestAsync());
    `) +
      task(`
        var arguments = ((ApplicationTriggerDetails)instance.TriggerDetails).Arguments;
        Console.WriteLine(arguments["text"] + " " + ((int)arguments["number"] + 1) + " " + (arguments["none"] == null) + " " + ((byte[])arguments["bytes"]).Length);
      `),
    `
    do launchApp
    `,
    `
     0 app     launched (pid 4100, before: NotRunning)
     0 app     UnknownError
     0 app     registers Work for ApplicationTrigger, network requested
     0 broker  ApplicationTrigger fires for Work: requested by the app
     0 app     Allowed
     0 task    host process 4104 for Work
     0 app     CurrentlyRunning
    20 task    Work: Run
    20 app     a: b 43 True 2
    20 task    Work completed after 0 ms
    20 task    process 4104 (taskHost) ends: the task is finished
    `,
  );
});

test('what no device of the simulated PC would fire is registered, holds its settings, and is fired by command', () => {
  check(
    using +
      app(`
      var call = new PhoneTrigger(Windows.ApplicationModel.Calls.Background.PhoneTriggerType.LineChanged, true);
      Builder("Call", "Tasks.Chat", call).Register();
      var walk = new ActivitySensorTrigger(1000);
      walk.SubscribedActivities.Add(Windows.Devices.Sensors.ActivityType.Walking);
      Builder("Walk", "Tasks.Chat", walk).Register();
      var serial = new RfcommConnectionTrigger { AllowMultipleConnections = true };
      Builder("Serial", "Tasks.Chat", serial).Register();
      Console.WriteLine(call.TriggerType + " " + call.OneShot + " " + walk.ReportInterval + " " + walk.SubscribedActivities.Count + " " + serial.AllowMultipleConnections + " " + serial.ProtectionLevel);
    `) +
      task(
        `Console.WriteLine(((BackgroundTaskRegistration)BackgroundTaskRegistration.AllTasks[instance.Task.TaskId]).Trigger.GetType().Name + " " + (instance.TriggerDetails == null));`,
      ),
    `
    do launchApp
    do fireTask Call
    do fireTask Walk
    `,
    `
      0 app     launched (pid 4100, before: NotRunning)
      0 app     registers Call for PhoneTrigger, network requested
      0 app     registers Walk for ActivitySensorTrigger, network requested
      0 app     registers Serial for RfcommConnectionTrigger, network requested
      0 app     LineChanged True 1000 1 True PlainSocket
    100 broker  PhoneTrigger fires for Call: fired by hand
    100 task    host process 4104 for Call
    120 task    Call: Run
    120 app     PhoneTrigger True
    120 task    Call completed after 0 ms
    120 task    process 4104 (taskHost) ends: the task is finished
    200 broker  ActivitySensorTrigger fires for Walk: fired by hand
    200 task    host process 4108 for Walk
    220 task    Walk: Run
    220 app     ActivitySensorTrigger True
    220 task    Walk completed after 0 ms
    220 task    process 4108 (taskHost) ends: the task is finished
    `,
  );
});

test('each kind of trigger shows its details', () => {
  check(
    using +
      app(`
      Builder("Push", "Tasks.Chat", new PushNotificationTrigger()).Register();
      Builder("Toast", "Tasks.Chat", new ToastNotificationActionTrigger()).Register();
      Builder("History", "Tasks.Chat", new ToastNotificationHistoryChangedTrigger()).Register();
      Builder("Net", "Tasks.Chat", new SystemTrigger(SystemTriggerType.NetworkStateChange, false)).Register();
      Builder("Place", "Tasks.Chat", new LocationTrigger(LocationTriggerType.Geofence)).Register();
      Builder("Care", "Tasks.Chat", new MaintenanceTrigger(60, true)).Register();
      Builder("Note", "Tasks.Chat", new UserNotificationChangedTrigger(NotificationKinds.Toast)).Register();
      var device = new DeviceUseTrigger();
      Builder("Device", "Tasks.Chat", device).Register();
      Console.WriteLine(await device.RequestAsync("usb:1", "fast"));
      var firmware = new DeviceServicingTrigger();
      Builder("Firmware", "Tasks.Chat", firmware).Register();
      Console.WriteLine(await firmware.RequestAsync("usb:1", TimeSpan.FromMinutes(2)));
      foreach (var each in BackgroundTaskRegistration.AllTasks) Console.WriteLine(each.Value.Name + " " + ((BackgroundTaskRegistration)each.Value).Trigger.GetType().Name);
    `) +
      task(`
        var details = instance.TriggerDetails;
        var raw = details as RawNotification;
        if (raw != null) Console.WriteLine(raw.Content + " " + raw.ContentBytes.Length + " " + raw.Headers.Count);
        var toast = details as ToastNotificationActionTriggerDetail;
        if (toast != null) Console.WriteLine(toast.Argument + " " + toast.UserInput.Count);
        var history = details as ToastNotificationHistoryChangedTriggerDetail;
        if (history != null) Console.WriteLine(history.ChangeType);
        var net = details as NetworkStateChangeEventDetails;
        if (net != null) Console.WriteLine(net.HasNewConnectionCost + " " + net.HasNewInternetConnectionProfile + " " + net.HasNewNetworkConnectivityLevel);
        var use = details as DeviceUseDetails;
        if (use != null) Console.WriteLine(use.DeviceId + " " + use.Arguments);
        var servicing = details as DeviceServicingDetails;
        if (servicing != null) Console.WriteLine(servicing.DeviceId + " " + servicing.ExpectedDuration);
        if (details == null) Console.WriteLine("no details");
      `),
    `
    do launchApp
    do deliverPush grüße
    do activateToast reply
    do changeToastHistory Cleared
    do setNetwork metered
    do fireTask Place
    wait 60 min
    do fireTask Note
    `,
    `
          0 app     launched (pid 4100, before: NotRunning)
          0 app     registers Push for PushNotificationTrigger, network requested
          0 app     registers Toast for ToastNotificationActionTrigger, network requested
          0 app     registers History for ToastNotificationHistoryChangedTrigger, network requested
          0 app     registers Net for SystemTrigger, network requested
          0 app     registers Place for LocationTrigger, network requested
          0 app     registers Care for MaintenanceTrigger, network requested
          0 app     registers Note for UserNotificationChangedTrigger, network requested
          0 app     registers Device for DeviceUseTrigger, network requested
          0 broker  DeviceUseTrigger fires for Device: requested for the device usb:1
          0 app     Allowed
          0 app     registers Firmware for DeviceServicingTrigger, network requested
          0 task    host process 4104 for Device
          0 broker  DeviceServicingTrigger fires for Firmware: requested for the device usb:1
          0 app     Allowed
          0 app     Push PushNotificationTrigger
          0 app     Toast ToastNotificationActionTrigger
          0 app     History ToastNotificationHistoryChangedTrigger
          0 app     Net SystemTrigger
          0 app     Place LocationTrigger
          0 app     Care MaintenanceTrigger
          0 app     Note UserNotificationChangedTrigger
          0 app     Device DeviceUseTrigger
          0 app     Firmware DeviceServicingTrigger
          0 broker  Firmware is held back: The task "Device" of this app is still running.
         20 task    Device: Run
         20 app     usb:1 fast
         20 task    Device completed after 0 ms
         20 task    host process 4104 for Firmware
         40 task    Firmware: Run
         40 app     usb:1 00:02:00
         40 task    Firmware completed after 0 ms
         40 task    process 4104 (taskHost) ends: the task is finished
        100 network raw notification: "grüße"
        100 broker  PushNotificationTrigger fires for Push: raw notification
        100 task    host process 4108 for Push
        120 task    Push: Run
        120 app     grüße 7 0
        120 task    Push completed after 0 ms
        120 task    process 4108 (taskHost) ends: the task is finished
        200 broker  ToastNotificationActionTrigger fires for Toast: a button of a toast
        200 task    host process 4112 for Toast
        220 task    Toast: Run
        220 app     reply 0
        220 task    Toast completed after 0 ms
        220 task    process 4112 (taskHost) ends: the task is finished
        300 broker  ToastNotificationHistoryChangedTrigger fires for History: Cleared
        300 task    host process 4116 for History
        320 task    History: Run
        320 app     Cleared
        320 task    History completed after 0 ms
        320 task    process 4116 (taskHost) ends: the task is finished
        400 device  network: metered
        400 broker  SystemTrigger fires for Net: NetworkStateChange
        400 task    host process 4120 for Net
        420 task    Net: Run
        420 app     True False True
        420 task    Net completed after 0 ms
        420 task    process 4120 (taskHost) ends: the task is finished
        500 broker  LocationTrigger fires for Place: fired by hand
        500 task    host process 4124 for Place
        520 task    Place: Run
        520 app     no details
        520 task    Place completed after 0 ms
        520 task    process 4124 (taskHost) ends: the task is finished
    3600000 broker  MaintenanceTrigger fires for Care: 60 minutes are over
    3600000 task    host process 4128 for Care
    3600000 app     Care unregistered: its one-shot trigger has fired
    3600020 task    Care: Run
    3600020 app     no details
    3600020 task    Care completed after 0 ms
    3600020 task    process 4128 (taskHost) ends: the task is finished
    3600600 broker  UserNotificationChangedTrigger fires for Note: fired by hand
    3600600 task    host process 4132 for Note
    3600620 task    Note: Run
    3600620 app     no details
    3600620 task    Note completed after 0 ms
    3600620 task    process 4132 (taskHost) ends: the task is finished
    `,
  );
});

test('PowerManager tells of supply, charge and battery saver, and raises what changes; local time follows the zone', () => {
  check(
    'using Windows.System.Power;' +
      app(`
      Action tell = () => Console.WriteLine(PowerManager.PowerSupplyStatus + " " + PowerManager.BatteryStatus + " " + PowerManager.RemainingChargePercent + " % saver " + PowerManager.EnergySaverStatus);
      tell();
      PowerManager.PowerSupplyStatusChanged += (sender, e) => tell();
      PowerManager.RemainingChargePercentChanged += (sender, e) => tell();
      PowerManager.EnergySaverStatusChanged += (sender, e) => tell();
      Builder("Zone", "Tasks.Chat", new SystemTrigger(SystemTriggerType.TimeZoneChange, false)).Register();
    `) +
      task(`Console.WriteLine(DateTimeOffset.Now.Offset);`),
    `
    do launchApp
    do setSupply battery
    do setCharge 50
    do setBatterySaver on
    do setSupply ac
    do setUtcOffset -90
    `,
    `
      0 app     launched (pid 4100, before: NotRunning)
      0 app     Adequate Idle 100 % saver Off
      0 app     registers Zone for SystemTrigger, network requested
    100 device  on battery
    100 app     NotPresent Discharging 100 % saver Off
    200 device  battery at 50 %
    200 app     NotPresent Discharging 50 % saver Off
    300 device  battery saver on
    300 app     NotPresent Discharging 50 % saver On
    400 device  on mains power
    400 app     Adequate Charging 50 % saver On
    500 device  the local clock is -90 minutes ahead of UTC
    500 broker  SystemTrigger fires for Zone: TimeZoneChange
    500 task    host process 4104 for Zone
    520 task    Zone: Run
    520 app     -01:30:00
    520 task    Zone completed after 0 ms
    520 task    process 4104 (taskHost) ends: the task is finished
    `,
  );
});

test('the battery reports what is in it, and again when that changes', () => {
  check(
    'using Windows.Devices.Power;' +
      app(`
      Action tell = () =>
      {
          var report = Battery.AggregateBattery.GetReport();
          Console.WriteLine(report.Status + " " + report.RemainingCapacityInMilliwattHours + " of " + report.FullChargeCapacityInMilliwattHours + " at " + report.ChargeRateInMilliwatts);
      };
      tell();
      Battery.AggregateBattery.ReportUpdated += (battery, e) => tell();
    `),
    `
    do launchApp
    do setSupply battery
    do setCharge 50
    do setSupply ac
    `,
    `
      0 app     launched (pid 4100, before: NotRunning)
      0 app     Idle 50000 of 50000 at 0
    100 device  on battery
    100 app     Discharging 50000 of 50000 at -10000
    200 device  battery at 50 %
    200 app     Discharging 25000 of 50000 at -10000
    300 device  on mains power
    300 app     Charging 25000 of 50000 at 10000
    `,
  );
});

test('an app changes the wallpaper to a file of its own', () => {
  check(
    'using Windows.Storage; using Windows.System.UserProfile;' +
      app(`
      var file = await ApplicationData.Current.LocalFolder.CreateFileAsync("day.png");
      Console.WriteLine(UserProfilePersonalizationSettings.IsSupported() + " " + await UserProfilePersonalizationSettings.Current.TrySetWallpaperImageAsync(file));
      await file.DeleteAsync();
      Console.WriteLine(await UserProfilePersonalizationSettings.Current.TrySetLockScreenImageAsync(file));
    `),
    `
    do launchApp
    `,
    `
      0 app     launched (pid 4100, before: NotRunning)
      1 app     file day.png created
      2 app     shows C:\\Users\\User\\AppData\\Local\\Packages\\Chat_hz258y3tkez3a\\LocalState\\day.png as wallpaper
      2 app     True True
      3 app     file day.png deleted
      4 app     False
    `,
  );
});
