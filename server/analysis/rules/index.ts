// The list of rules, alphabetical. A test proves that it names every rule file, and that each has its page and its test.
import type { Rule } from '../engine/rule';
import { websocketkeepaliveNameTypo } from './agreement/websocketkeepalive-name-typo';
import { requestaccessMissing } from './csharp/requestaccess-missing';
import { runAsyncNoDeferral } from './csharp/run-async-no-deferral';
import { socketNotReturned } from './csharp/socket-not-returned';
import { bgtaskTypeCase } from './manifest/bgtask-type-case';
import { bgtaskUnknownType } from './manifest/bgtask-unknown-type';
import { xmlDoctype } from './manifest/xml-doctype';
import { xmlEncoding } from './manifest/xml-encoding';
import { xmlNotWellFormed } from './manifest/xml-not-well-formed';

export const rules: readonly Rule[] = [
  bgtaskTypeCase,
  bgtaskUnknownType,
  requestaccessMissing,
  runAsyncNoDeferral,
  socketNotReturned,
  websocketkeepaliveNameTypo,
  xmlDoctype,
  xmlEncoding,
  xmlNotWellFormed,
];
