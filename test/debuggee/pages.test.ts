// An app with XAML pages in the debugger: Windows starts it, its user clicks, and what nobody clicks the simulator does in its place.

import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import { completed } from '../../extension/panel/completedStep';
import type { Happening } from '../../extension/runtime/adapter/debugTarget';
import { checkSession, type Debuggee } from './debuggee';

const folder = path.resolve('samples/reminders').replaceAll('\\', '/');
const manifest = `${folder}/Package.appxmanifest`;
const page = `${folder}/RemindersApp/MainPage.xaml.cs`;

async function menu(debuggee: Debuggee): Promise<readonly Happening[]> {
  return (await debuggee.request<{ happenings: readonly Happening[] }>('bgtask/happenings', {})).happenings;
}

/** Chooses from the menu, as the panel does, and notes what the machine says of it. */
async function choose(debuggee: Debuggee, label: string, choiceLabel: string, said = ''): Promise<void> {
  const found = (await menu(debuggee))
    .find(each => each.label === label)
    ?.choices.find(each => each.label === choiceLabel);
  assert.ok(found, `${label} ▸ ${choiceLabel} is in the menu`);
  const step = found.ask ? completed(found.step, found.ask, said) : found.step;
  const { sentence } = await debuggee.request<{ sentence: string }>('bgtask/happen', { step });
  debuggee.log.push(`${label} ▸ ${choiceLabel}: ${sentence}`);
}

test('the app registers its task when its user clicks, stops there at a breakpoint, and the task runs', () =>
  checkSession(
    `
      launch
        breakpoint set: return builder.Register();
      Window ▸ Enter text in Reminder (MainPage)…: the user enters "call home" in MainPage.Reminder
      stopped: breakpoint
        Reminders.MainPage.Register(String name, String entryPoint, IBackgroundTrigger trigger): return builder.Register();
        Reminders.MainPage.OnStart(Object sender, RoutedEventArgs e): Register(TimerTask, TimerEntryPoint, new TimeTrigger(15, false)).Completed += OnReminded;
      continue
      stopped: breakpoint
        Reminders.MainPage.Register(String name, String entryPoint, IBackgroundTrigger trigger): return builder.Register();
        Reminders.MainPage.OnStart(Object sender, RoutedEventArgs e): if (TimeZone.IsChecked == true) Register(TimeZoneTask, null, new SystemTrigger(SystemTriggerType.TimeZoneChange, false));
      continue
      Window ▸ Click Start (MainPage): the user clicks MainPage.Start
      Time ▸ 1 hour passes: 60 min pass
      console: toast "Reminder · call home"
      console: The page says: Reminded.
      console: toast "Reminder · call home"
      console: The page says: Reminded.
      console: toast "Reminder · call home"
      console: The page says: Reminded.
      console: toast "Reminder · call home"
      console: The page says: Reminded.
      exited with 143
    `,
    async debuggee => {
      await debuggee.begin('launch', { manifest }, { file: page, at: ['builder.Register()'] });
      await debuggee.event('bgtask/state', ({ app }: { app: string }) => app === 'running');
      await choose(debuggee, 'Window', 'Enter text in Reminder (MainPage)…', 'call home');
      const clicked = choose(debuggee, 'Window', 'Click Start (MainPage)');
      for (let i = 0; i < 2; i++) {
        await debuggee.stopped();
        await debuggee.resume('continue');
      }
      await clicked;
      await choose(debuggee, 'Time', '1 hour passes');
      await debuggee.journal(/The page says/);
      await debuggee.request('disconnect', { terminateDebuggee: true });
      await debuggee.ended();
    },
  ));

test('fired before anybody has clicked, the simulator registers the task in the place of the app', () =>
  checkSession(
    `
      launch
      console: The app has not registered Reminders.Tasks.ReminderTask so far, so the simulator does it in its place. To let the app do it, use its window before the task is fired: Window in the view Simulated PC.
      exited with 0
    `,
    async debuggee => {
      await debuggee.begin('launch', { manifest, entryPoint: 'Reminders.Tasks.ReminderTask' });
      await debuggee.ended();
    },
  ));

test('the menu of the PC', async () => {
  await checkSession(
    `
      launch
      app: App is running
        Suspend {"suspend":true}
        Minimize: suspended a few seconds later {"minimize":true}
        Close, by the user {"close":true}
        End it without a word {"terminate":true}
        Install a new version {"update":true}
      window: Window
        Enter text in Reminder (MainPage)… {"enterText":{}}
        Click TimeZone (MainPage) {"click":"MainPage.TimeZone"}
        Click Start (MainPage) {"click":"MainPage.Start"}
      app: Background access is AllowedSubjectToSystemPolicy
        AlwaysAllowed {"access":"AlwaysAllowed"}
        DeniedBySystemPolicy {"access":"DeniedBySystemPolicy"}
        DeniedByUser {"access":"DeniedByUser"}
        Denied {"access":"Denied"}
        Unspecified {"access":"Unspecified"}
      time: System event
        SmsReceived {"systemEvent":"SmsReceived"}
        UserPresent {"systemEvent":"UserPresent"}
        UserAway {"systemEvent":"UserAway"}
        NetworkStateChange {"systemEvent":"NetworkStateChange"}
        ControlChannelReset {"systemEvent":"ControlChannelReset"}
        InternetAvailable {"systemEvent":"InternetAvailable"}
      network: Network trouble is none
        Slow: 2 seconds each way {"fault":{"type":"latency","latency":"2 s"}}
        Narrow: 1 KB a second {"fault":{"type":"bandwidth","rate":1}}
        In small pieces {"fault":{"type":"slicer","average_size":3}}
        Deaf: nothing arrives, nobody says so {"fault":{"type":"timeout","timeout":0}}
        Reset: connections break {"fault":{"type":"reset_peer","timeout":0}}
        Forgetful: a router drops what was idle for 4 minutes {"fault":{"type":"nat","idle":"4 min"}}
      network: Network is internet
        none {"device":{"network":"none"}}
        local {"device":{"network":"local"}}
        metered {"device":{"network":"metered"}}
      device: Power is active
        screen off {"device":{"power":"screenOff"}}
        connected standby {"device":{"power":"connectedStandby"}}
        sleep {"device":{"power":"sleep"}}
        hibernate {"device":{"power":"hibernate"}}
        off {"device":{"power":"off"}}
      device: Supply is ac
        battery {"device":{"supply":"battery"}}
      device: Battery saver is off
        on {"device":{"batterySaver":"on"}}
      device: Charge is 100
        Other… {"device":{"charge":100}}
      device: User is present
        away {"device":{"user":"away"}}
      device: Lock is unlocked
        locked {"device":{"lock":"locked"}}
      network: Adapter is wifi
        ethernet {"device":{"adapter":"ethernet"}}
        mobile {"device":{"adapter":"mobile"}}
      device: Background work cost is low
        medium {"device":{"backgroundWorkCost":"medium"}}
        high {"device":{"backgroundWorkCost":"high"}}
      device: Location is none
        Other… {"device":{"location":"none"}}
      device: Location access is allowed
        denied {"device":{"locationAccess":"denied"}}
      device: Session is connected
        disconnected {"device":{"session":"disconnected"}}
        logged off {"device":{"session":"loggedOff"}}
      device: Timer lateness is 0
        Other… {"device":{"timerLateness":0}}
      device: UTC offset is 0
        Other… {"device":{"utcOffset":0}}
      Charge ▸ Other…: the device: charge 7
      Time ▸ A minute in a second: the clock goes 60 times as fast
      Network trouble ▸ Deaf: nothing arrives, nobody says so: the network: timeout, timeout 0
      Network trouble ▸ No more timeout: the network is well again: no timeout
    `,
    async debuggee => {
      await debuggee.begin('launch', { manifest, noDebug: true });
      await debuggee.event('bgtask/state', ({ app }: { app: string }) => app === 'running');
      for (const { group, label, value, choices } of await menu(debuggee)) {
        if (label === 'Time') continue;
        const shown = choices.slice(0, 6).map(each => `${each.label} ${JSON.stringify(each.step)}`);
        debuggee.log.push(
          `${group}: ${label}${value === undefined ? '' : ` is ${value}`}`,
          ...shown.map(each => `  ${each}`),
        );
      }
      await choose(debuggee, 'Charge', 'Other…', '7');
      await choose(debuggee, 'Time', 'A minute in a second');
      await choose(debuggee, 'Network trouble', 'Deaf: nothing arrives, nobody says so');
      await choose(debuggee, 'Network trouble', 'No more timeout');
      await assert.rejects(choose(debuggee, 'Charge', 'Other…', 'half'), {
        message: 'step.device.charge has to be a number from 0 to 100, not "half".',
      });
      await assert.rejects(choose(debuggee, 'Time', 'Other…', 'soon'), {
        message: 'step.advance has to be a duration such as "250 ms", "30 s", "15 min" or "2 h", not "soon".',
      });
    },
  );
});
