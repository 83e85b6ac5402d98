// The list of rules, alphabetical. A test proves that it names every rule file, and that each has its page and its test.
import type { Rule } from '../engine/rule';
import { websocketkeepaliveNameTypo } from './agreement/websocketkeepalive-name-typo';
import { requestaccessMissing } from './csharp/requestaccess-missing';
import { runAsyncNoDeferral } from './csharp/run-async-no-deferral';
import { socketNotReturned } from './csharp/socket-not-returned';
import { bgtaskTypeCase } from './manifest/bgtask-type-case';
import { bgtaskUnknownType } from './manifest/bgtask-unknown-type';
import { manifestNotWellFormed } from './manifest/manifest-not-well-formed';

export const rules: readonly Rule[] = [
  bgtaskTypeCase,
  bgtaskUnknownType,
  manifestNotWellFormed,
  requestaccessMissing,
  runAsyncNoDeferral,
  socketNotReturned,
  websocketkeepaliveNameTypo,
];
