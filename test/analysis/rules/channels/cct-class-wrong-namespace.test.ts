import test from 'node:test';
import { cctClassWrongNamespace } from '../../../../server/analysis/rules/channels/cct-class-wrong-namespace';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

test('as a type, in new, in typeof, in a using', () => {
  checkRule(
    cctClassWrongNamespace,
    `
    using Channel = System.Net.Sockets.ControlChannelTrigger;
                    ^^^^^^^^^^^^^^^^^^ error cct-class-wrong-namespace: There is no ControlChannelTrigger in System.Net.Sockets: it is a class of Windows, not of .NET, and this does not compile. Write Windows.Networking.Sockets.ControlChannelTrigger.
    class Tested
    {
        System.Net.Sockets.ControlChannelTrigger field;
        ^^^^^^^^^^^^^^^^^^ error cct-class-wrong-namespace
        object Make() => new System.Net.Sockets.ControlChannelTrigger("a", 20);
                             ^^^^^^^^^^^^^^^^^^ error cct-class-wrong-namespace
        string Name() => typeof(System.Net.Sockets.ControlChannelTrigger).Name;
                                ^^^^^^^^^^^^^^^^^^ error cct-class-wrong-namespace
    }`,
  );
});

test('the right name, a text, a class of the app', () => {
  checkSilent(
    cctClassWrongNamespace,
    `
    class Tested
    {
        Windows.Networking.Sockets.ControlChannelTrigger field;
        string text = "System.Net.Sockets.ControlChannelTrigger"; // System.Net.Sockets.ControlChannelTrigger
    }`,
  );
  checkSilent(
    cctClassWrongNamespace,
    `
    namespace System.Net.Sockets { class ControlChannelTrigger { } }
    class Tested { System.Net.Sockets.ControlChannelTrigger field; }`,
  );
});

test('the fix', () => {
  const code = (namespace: string) => `class Tested { ${namespace}.ControlChannelTrigger field; }`;
  checkFix(cctClassWrongNamespace, code('System.Net.Sockets'), code('Windows.Networking.Sockets'));
});
