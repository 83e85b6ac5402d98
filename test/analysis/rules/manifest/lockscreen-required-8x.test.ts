import test from 'node:test';
import { lockscreenRequired8x } from '../../../../server/analysis/rules/manifest/lockscreen-required-8x';
import { backgroundTasks, windows8, windows10, windows81 } from '../../../harness/manifests';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

const inVisualElements = (manifest: string) =>
  manifest
    .replace('<m2:VisualElements', '\n<m2:VisualElements')
    .replace('<m2:SplashScreen', '\n ^^^^^^^^^^^^^^^^^ related: LockScreen belongs in here.\n<m2:SplashScreen');

test('one finding for all tasks that need the lock screen', () => {
  checkRule(
    lockscreenRequired8x,
    inVisualElements(
      windows81(
        backgroundTasks(`
<Task Type="systemEvent"/><m2:Task Type="location"/><Task Type="controlChannel"/><Task Type="timer"/>
                                         ^^^^^^^^ related: The same goes for location.
                                                                ^^^^^^^^^^^^^^ error lockscreen-required-8x: The app has a task of type controlChannel, but no LockScreen: on Windows 8 and 8.1 such tasks run only for apps on the lock screen, so the build says APPX1675 and the task never runs. Add a LockScreen element with Notification and BadgeLogo to "m2:VisualElements".
                                                                                             ^^^^^ related: The same goes for timer.`),
      ),
    ),
  );
});

test('location alone is only a warning', () => {
  checkRule(
    lockscreenRequired8x,
    inVisualElements(
      windows81(
        backgroundTasks(`
<m2:Task Type="location"/>
               ^^^^^^^^ warning lockscreen-required-8x: The app has a task of type location, but no LockScreen: Visual Studio's build says APPX1675…`),
      ),
    ),
  );
});

test('other tasks, apps with the element, Windows 10', () => {
  checkSilent(lockscreenRequired8x, windows81(backgroundTasks('<Task Type="systemEvent"/><Task Type="audio"/>')));
  checkSilent(
    lockscreenRequired8x,
    windows8(backgroundTasks('<Task Type="timer"/>')).replace(
      '<SplashScreen',
      '<LockScreen Notification="badge" BadgeLogo="b.png"/><SplashScreen',
    ),
  );
  checkSilent(lockscreenRequired8x, windows10(backgroundTasks('<Task Type="controlChannel"/>')));
});

test('the fix adds the element with the prefix and the indentation that are there', () => {
  const spaced = (manifest: string, lockScreen: string) =>
    manifest.replace(/<(?:\w+:)?SplashScreen/, splash => `\r\n    ${lockScreen}${splash}`);
  const timer = backgroundTasks('<Task Type="timer"/>');
  checkFix(
    lockscreenRequired8x,
    spaced(windows81(timer), ''),
    spaced(windows81(timer), '<m2:LockScreen Notification="badge" BadgeLogo="Assets\\BadgeLogo.png" />\r\n    '),
  );
  checkFix(
    lockscreenRequired8x,
    spaced(windows8(timer), ''),
    spaced(windows8(timer), '<LockScreen Notification="badge" BadgeLogo="Assets\\BadgeLogo.png" />\r\n    '),
  );
});
