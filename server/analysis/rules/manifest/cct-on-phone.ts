// Rule cct-on-phone: phones have no control channels.
import type { Manifest, TargetDeviceFamily } from '../../../manifest/manifest';
import { isUnsupported } from '../../../manifest/taskTypes';
import { defineRule, type Reported } from '../../engine/rule';
import { tasksOf } from '../../models/manifest/typedTasks';

export const cctOnPhone = defineRule({
  id: 'cct-on-phone',
  severity: 'warning',
  summary: 'An app for phones declares a control channel task.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.controlchanneltrigger',
  check(app, report) {
    for (const manifest of app.manifests) {
      const phone = phoneOf(manifest);
      // An app in JavaScript has no control channels on any device.
      const applications = manifest.applications.filter(each => !each.startPage);
      const [first] = applications.flatMap(tasksOf).filter(({ type }) => isUnsupported(type.value, 'onPhone'));
      if (phone && first) report({ file: manifest, span: first.type.valueSpan, ...phone });
    }
  },
});

type Verdict = Pick<Reported, 'message' | 'severity' | 'related'>;

const wayOut = 'Use a SocketActivityTrigger or push notifications';

function phoneOf(manifest: Manifest): Verdict | undefined {
  if (manifest.generation === 'phone81') {
    const identity = manifest.document.root?.children.find(each => each.localName === 'PhoneIdentity');
    if (!identity) return undefined;
    return {
      message:
        'This is a package for Windows Phone, which has no control channels: a ControlChannelTrigger cannot be created there. Use push notifications.',
      related: [{ file: manifest, span: identity.nameSpan, message: 'The package is made for phones.' }],
    };
  }
  const isNamed = ({ name }: TargetDeviceFamily, wanted: string) => name?.value.toLowerCase() === wanted;
  const mobile = manifest.targetDeviceFamilies.find(family => isNamed(family, 'windows.mobile'));
  if (mobile) {
    return {
      message: `The package targets Windows.Mobile, which has no control channels: a ControlChannelTrigger cannot be created there. ${wayOut}, or leave phones out.`,
      related: [{ file: manifest, span: mobile.element.nameSpan, message: 'The package is made for phones.' }],
    };
  }
  const universal = manifest.targetDeviceFamilies.find(family => isNamed(family, 'windows.universal'));
  if (!universal) return undefined;
  return {
    severity: 'hint',
    message: `The package targets Windows.Universal, which phones belong to, and these have no control channels. ${wayOut} where the app runs on a phone, or target Windows.Desktop.`,
    related: [{ file: manifest, span: universal.element.nameSpan, message: 'All device families are meant.' }],
  };
}
