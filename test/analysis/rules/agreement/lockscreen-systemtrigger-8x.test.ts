import test from 'node:test';
import { lockscreenSystemtrigger8x } from '../../../../server/analysis/rules/agreement/lockscreen-systemtrigger-8x';
import { backgroundTasks, windows10, windows81 } from '../../../harness/manifests';
import { fixture, registering } from '../../../harness/registrations';
import { checkRule, checkSilent } from '../../../harness/rules';

const app = (systemType: string, tasks: string, manifest = windows81) =>
  fixture({
    '/Package.appxmanifest': manifest(backgroundTasks(tasks, 'EntryPoint="Chat.Tasks.Ping"')),
    '/File.cs': registering(`
var builder = new BackgroundTaskBuilder { TaskEntryPoint = "Chat.Tasks.Ping" };
builder.SetTrigger(new SystemTrigger(SystemTriggerType.${systemType}, false));
builder.Register();`),
  });

test('a trigger for lock screen apps in an app that is none', () => {
  checkRule(
    lockscreenSystemtrigger8x,
    app('UserAway', '<Task Type="systemEvent"/>')
      .replace(/(<Application .*>)/, `$1\n${' '.repeat(67)}^^^^^^^^^^^^^^^^^ related: LockScreen is missing here.`)
      .replace(
        /(builder.SetTrigger.*)/,
        `$1\n${' '.repeat(19)}^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning lockscreen-systemtrigger-8x: On Windows 8 and 8.1 the trigger UserAway fires only for an app that the user has put on the lock screen, and this manifest has no LockScreen element, so the task never runs. Add LockScreen to VisualElements and call RequestAccessAsync.`,
      ),
  );
});

test('silent: other triggers, Windows 10, lock screen apps, declarations that need the lock screen anyway', () => {
  checkSilent(lockscreenSystemtrigger8x, app('InternetAvailable', '<Task Type="systemEvent"/>'));
  checkSilent(lockscreenSystemtrigger8x, app('UserAway', '<Task Type="systemEvent"/>', windows10));
  checkSilent(lockscreenSystemtrigger8x, app('UserAway', '<Task Type="systemEvent"/><Task Type="controlChannel"/>'));
  checkSilent(
    lockscreenSystemtrigger8x,
    app('UserAway', '<Task Type="systemEvent"/>').replace(
      '<m2:SplashScreen',
      '<m2:LockScreen Notification="badge" BadgeLogo="b.png"/><m2:SplashScreen',
    ),
  );
});
