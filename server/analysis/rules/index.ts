// The list of rules, alphabetical. A test proves that it names every rule file, and that each has its page and its test.
import type { Rule } from '../engine/rule';
import { websocketkeepaliveNameTypo } from './agreement/websocketkeepalive-name-typo';
import { bgtaskTypeCase } from './manifest/bgtask-type-case';
import { bgtaskUnknownType } from './manifest/bgtask-unknown-type';
import { manifestNotWellFormed } from './manifest/manifest-not-well-formed';

export const rules: readonly Rule[] = [
  bgtaskTypeCase,
  bgtaskUnknownType,
  manifestNotWellFormed,
  websocketkeepaliveNameTypo,
];
