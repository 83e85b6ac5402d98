import test from 'node:test';
import { cctOnPhone } from '../../../../server/analysis/rules/manifest/cct-on-phone';
import { backgroundTasks, windows10, windows81 } from '../../../harness/manifests';
import { checkRule, checkSilent } from '../../../harness/rules';

const channel = backgroundTasks('<Task Type="controlChannel"/>');
const on = (family: string, manifest: string) =>
  manifest.replace(/<TargetDeviceFamily.*\/><\/Dep/, `\n${family}\n</Dep`);

test('phones of Windows 10', () => {
  checkRule(
    cctOnPhone,
    on(
      `<TargetDeviceFamily Name="Windows.Mobile" MinVersion="10.0.10240.0" MaxVersionTested="10.0.10240.0"/>
 ^^^^^^^^^^^^^^^^^^ related: The package is made for phones.`,
      windows10(
        backgroundTasks(`
<Task Type="controlChannel"/><Task Type="timer"/>
            ^^^^^^^^^^^^^^ warning cct-on-phone: The package targets Windows.Mobile, which has no control channels: a ControlChannelTrigger cannot be created there. Use a SocketActivityTrigger or push notifications, or leave phones out.`),
      ),
    ),
  );
});

test('all devices: only a hint', () => {
  checkRule(
    cctOnPhone,
    on(
      `<TargetDeviceFamily Name="Windows.Universal" MinVersion="10.0.10240.0" MaxVersionTested="10.0.10240.0"/>
 ^^^^^^^^^^^^^^^^^^ related: All device families are meant.`,
      windows10(
        backgroundTasks(`
<Task Type="controlChannel"/>
            ^^^^^^^^^^^^^^ hint cct-on-phone: The package targets Windows.Universal, which phones belong to, and these have no control channels.…`),
      ),
    ),
  );
});

test('Windows Phone 8.1', () => {
  const phone = (manifest: string) =>
    manifest
      .replace('xmlns:m2', 'xmlns:mp="http://schemas.microsoft.com/appx/2014/phone/manifest" xmlns:m2')
      .replace(
        '<Properties>',
        '\n<mp:PhoneIdentity PhoneProductId="20000000-0000-0000-0000-000000000001" PhonePublisherId="00000000-0000-0000-0000-000000000000"/>\n ^^^^^^^^^^^^^^^^ related: The package is made for phones.\n<Properties>',
      );
  checkRule(
    cctOnPhone,
    phone(
      windows81(
        backgroundTasks(`
<Task Type="controlChannel"/>
            ^^^^^^^^^^^^^^ warning cct-on-phone: This is a package for Windows Phone, which has no control channels…`),
      ),
    ),
  );
});

test('other devices, other tasks, apps in JavaScript', () => {
  checkSilent(cctOnPhone, windows10(channel));
  checkSilent(cctOnPhone, windows81(channel));
  const mobile =
    '<TargetDeviceFamily Name="Windows.Mobile" MinVersion="10.0.10240.0" MaxVersionTested="10.0.10240.0"/>';
  checkSilent(cctOnPhone, on(mobile, windows10(backgroundTasks('<Task Type="timer"/>'))));
  checkSilent(cctOnPhone, on(mobile, windows10(channel).replace('EntryPoint="Chat.App"', 'StartPage="a.html"')));
});
