// The list of rules, alphabetical. A test proves that it names every rule file, and that each has its page and its test.
import type { Rule } from '../engine/rule';
import { activatableclassMissing } from './agreement/activatableclass-missing';
import { declaredTaskUnused } from './agreement/declared-task-unused';
import { entrypointCaseMismatch } from './agreement/entrypoint-case-mismatch';
import { entrypointClassMissing } from './agreement/entrypoint-class-missing';
import { entrypointNotDeclared } from './agreement/entrypoint-not-declared';
import { listenerCapabilityMissing } from './agreement/listener-capability-missing';
import { lockscreenSystemtrigger8x } from './agreement/lockscreen-systemtrigger-8x';
import { networkCapabilityMissing } from './agreement/network-capability-missing';
import { socketactivityTaskDeclaredWrong } from './agreement/socketactivity-task-declared-wrong';
import { toastcapableMissing } from './agreement/toastcapable-missing';
import { triggerTypeNotDeclared } from './agreement/trigger-type-not-declared';
import { websocketkeepaliveDeclaredNotRegistered } from './agreement/websocketkeepalive-declared-not-registered';
import { websocketkeepaliveNameTypo } from './agreement/websocketkeepalive-name-typo';
import { websocketkeepaliveNotDeclared } from './agreement/websocketkeepalive-not-declared';
import { requestaccessMissing } from './csharp/requestaccess-missing';
import { runAsyncNoDeferral } from './csharp/run-async-no-deferral';
import { socketNotReturned } from './csharp/socket-not-returned';
import { bgtaskTypeCase } from './manifest/bgtask-type-case';
import { bgtaskUnknownType } from './manifest/bgtask-unknown-type';
import { manifestNotWellFormed } from './manifest/manifest-not-well-formed';

export const rules: readonly Rule[] = [
  activatableclassMissing,
  bgtaskTypeCase,
  bgtaskUnknownType,
  declaredTaskUnused,
  entrypointCaseMismatch,
  entrypointClassMissing,
  entrypointNotDeclared,
  listenerCapabilityMissing,
  lockscreenSystemtrigger8x,
  manifestNotWellFormed,
  networkCapabilityMissing,
  requestaccessMissing,
  runAsyncNoDeferral,
  socketNotReturned,
  socketactivityTaskDeclaredWrong,
  toastcapableMissing,
  triggerTypeNotDeclared,
  websocketkeepaliveDeclaredNotRegistered,
  websocketkeepaliveNameTypo,
  websocketkeepaliveNotDeclared,
];
