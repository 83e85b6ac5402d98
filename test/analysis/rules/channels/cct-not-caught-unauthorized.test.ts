import test from 'node:test';
import { cctNotCaughtUnauthorized } from '../../../../server/analysis/rules/channels/cct-not-caught-unauthorized';
import { channelMethod } from '../../../harness/channelMethod';
import { windows8, windows10, windows81 } from '../../../harness/manifests';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

const app = (code: string, members = '', manifest = windows81('')) =>
  `//- /Package.appxmanifest\n${manifest}\n//- /Tested.cs\n${channelMethod(code, members)}`;
const make = 'channel = new ControlChannelTrigger("a", 20);';
const mark = '              ^^^^^^^^^^^^^^^^^^^^^ warning cct-not-caught-unauthorized';

test('nobody catches it', () => {
  checkRule(
    cctNotCaughtUnauthorized,
    app(`
${make}
${mark}: When the user has not put this app on the lock screen, making the channel throws UnauthorizedAccessException. Catch it, and let the app work without a channel.
try
{
${make}
${mark}
}
catch (ArgumentException) { }`),
  );
  checkRule(
    cctNotCaughtUnauthorized,
    app(`try { Make(); } catch (Exception) { }\nMake();`, `void Make()\n{\n${make}\n${mark}\n}`, windows8('')),
  );
});

test('caught here, or by all callers; Windows 10', () => {
  for (const clause of ['catch (UnauthorizedAccessException) { }', 'catch (System.Exception) { }', 'catch { }'])
    checkSilent(cctNotCaughtUnauthorized, app(`try { ${make} } ${clause}`));
  checkSilent(cctNotCaughtUnauthorized, app('try { Make(); } catch (Exception) { }', `void Make() { ${make} }`));
  checkSilent(cctNotCaughtUnauthorized, app(make, '', windows10('')));
  checkSilent(cctNotCaughtUnauthorized, channelMethod(make));
});

test('the fix', () => {
  checkFix(
    cctNotCaughtUnauthorized,
    app(make),
    app(`try
{
    ${make}
}
catch (UnauthorizedAccessException)
{
    // The app is not on the lock screen.
    return;
}`),
  );
});
