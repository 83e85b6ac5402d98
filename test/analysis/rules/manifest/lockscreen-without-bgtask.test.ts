import test from 'node:test';
import { lockscreenWithoutBgtask } from '../../../../server/analysis/rules/manifest/lockscreen-without-bgtask';
import { backgroundTasks, windows10, windows81 } from '../../../harness/manifests';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

const withLockScreen = (manifest: string, after = '') =>
  manifest.replace(
    '<m2:SplashScreen',
    `\n<m2:LockScreen Notification="badge" BadgeLogo="b.png"/>\n${after}<m2:SplashScreen`,
  );

test('an app without any task', () => {
  checkRule(
    lockscreenWithoutBgtask,
    withLockScreen(
      windows81('<Extension Category="windows.search"/>'),
      ' ^^^^^^^^^^^^^ warning lockscreen-without-bgtask: LockScreen offers the app for the lock screen, but only apps with background tasks can be put there, and this one declares none. Declare a task in an extension of category windows.backgroundTasks, or remove LockScreen.\n',
    ),
  );
});

test('an app with a task, an app for Windows 10', () => {
  checkSilent(lockscreenWithoutBgtask, withLockScreen(windows81(backgroundTasks('<Task Type="systemEvent"/>'))));
  checkSilent(
    lockscreenWithoutBgtask,
    windows10('').replace(
      'Square44x44Logo="Small.png"/>',
      'Square44x44Logo="Small.png"><LockScreen Notification="badge" BadgeLogo="b.png"/></VisualElements>',
    ),
  );
});

test('the fix removes the element with its line', () => {
  checkFix(
    lockscreenWithoutBgtask,
    withLockScreen(windows81('')),
    windows81('').replace('<m2:SplashScreen', '\n<m2:SplashScreen'),
  );
});
