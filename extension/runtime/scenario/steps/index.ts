// The verbs of scenarios, in alphabetical order. A verb is one file beside this one, one line here and one entry of the schema.

import type { Place } from '../reading';
import { type PlannedStep, planStep } from '../step';
import { access } from './access';
import { activity } from './activity';
import { advance } from './advance';
import { call } from './call';
import { callService } from './callService';
import { cancelTask } from './cancelTask';
import { click } from './click';
import { clock } from './clock';
import { close } from './close';
import { closeConnection } from './closeConnection';
import { closeService } from './closeService';
import { connectedStandby } from './connectedStandby';
import { deleteXmlHttpRequest } from './deleteXmlHttpRequest';
import { device } from './device';
import { dismissToast } from './dismissToast';
import { enterText } from './enterText';
import { expireKeepAlive } from './expireKeepAlive';
import { fault } from './fault';
import { fire } from './fire';
import { freeMemory } from './freeMemory';
import { installService } from './installService';
import { launch } from './launch';
import { lockScreenApps } from './lockScreenApps';
import { minimize } from './minimize';
import { network } from './network';
import { nextEvent } from './nextEvent';
import { openService } from './openService';
import { push } from './push';
import { resetChannels } from './resetChannels';
import { resourcePolicy } from './resourcePolicy';
import { resume } from './resume';
import { select } from './select';
import { send } from './send';
import { sendXmlHttpRequest } from './sendXmlHttpRequest';
import { speed } from './speed';
import { suspend } from './suspend';
import { systemEvent } from './systemEvent';
import { terminate } from './terminate';
import { toastButton } from './toastButton';
import { uninstall } from './uninstall';
import { update } from './update';
import { wait } from './wait';

const kinds = {
  access,
  activity,
  advance,
  call,
  callService,
  cancelTask,
  click,
  clock,
  close,
  closeConnection,
  closeService,
  connectedStandby,
  deleteXmlHttpRequest,
  device,
  dismissToast,
  enterText,
  expireKeepAlive,
  fault,
  fire,
  freeMemory,
  installService,
  launch,
  lockScreenApps,
  minimize,
  network,
  nextEvent,
  openService,
  push,
  resetChannels,
  resourcePolicy,
  resume,
  select,
  send,
  sendXmlHttpRequest,
  speed,
  suspend,
  systemEvent,
  terminate,
  toastButton,
  uninstall,
  update,
  wait,
};

export const stepVerbs: readonly string[] = Object.keys(kinds);

/** Keys that may stand beside a verb. */
export function optionsOf(verb: string): readonly string[] {
  return (kinds[verb as keyof typeof kinds] as { readonly options?: readonly string[] }).options ?? [];
}

/** Throws UserError when the value does not fit the verb. */
export function readStep(
  verb: string,
  value: Place,
  options: ReadonlyMap<string, Place>,
): Pick<PlannedStep, 'verb' | 'sentence' | 'run'> {
  const kind = kinds[verb as keyof typeof kinds];
  return planStep<never>(kind as never, value, options);
}
