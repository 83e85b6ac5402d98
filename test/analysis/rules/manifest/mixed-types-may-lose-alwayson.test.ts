import test from 'node:test';
import { mixedTypesMayLoseAlwayson } from '../../../../server/analysis/rules/manifest/mixed-types-may-lose-alwayson';
import { backgroundTasks, windows10, windows81 } from '../../../harness/manifests';
import { checkRule, checkSilent } from '../../../harness/rules';

test('a task of another type beside a control channel', () => {
  checkRule(
    mixedTypesMayLoseAlwayson,
    windows81(
      backgroundTasks(`
<Task Type="controlChannel"/><Task Type="timer"/><Task Type="systemEvent"/>
            ^^^^^^^^^^^^^^ related: The control channel is declared here.
                                         ^^^^^ hint mixed-types-may-lose-alwayson: Beside controlChannel, a task of type timer makes the answer AllowedMayUseActiveRealTimeConnectivity possible, with software slots only: the connection then ends in connected standby. Declare only controlChannel tasks if the app cannot do without a hardware slot.`),
    ),
  );
});

test('only control channels, no control channel, Windows 10', () => {
  checkSilent(mixedTypesMayLoseAlwayson, windows81(backgroundTasks('<Task Type="controlChannel"/>')));
  checkSilent(mixedTypesMayLoseAlwayson, windows81(backgroundTasks('<Task Type="timer"/><Task Type="audio"/>')));
  checkSilent(
    mixedTypesMayLoseAlwayson,
    windows10(backgroundTasks('<Task Type="controlChannel"/><Task Type="timer"/>')),
  );
});
