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
import { bgtaskCategoryChildMismatch } from './manifest/bgtask-category-child-mismatch';
import { bgtaskDuplicateEntrypoint } from './manifest/bgtask-duplicate-entrypoint';
import { bgtaskDuplicateType } from './manifest/bgtask-duplicate-type';
import { bgtaskEmpty } from './manifest/bgtask-empty';
import { bgtaskEntrypointAndStartpage } from './manifest/bgtask-entrypoint-and-startpage';
import { bgtaskEntrypointShape } from './manifest/bgtask-entrypoint-shape';
import { bgtaskExecutablePattern } from './manifest/bgtask-executable-pattern';
import { bgtaskExtensionPlacement } from './manifest/bgtask-extension-placement';
import { bgtaskGroupNamePattern } from './manifest/bgtask-group-name-pattern';
import { bgtaskMissingEntrypoint } from './manifest/bgtask-missing-entrypoint';
import { bgtaskMultipleInstancesConflict } from './manifest/bgtask-multiple-instances-conflict';
import { bgtaskRtcType } from './manifest/bgtask-rtc-type';
import { bgtaskTooManyTasks } from './manifest/bgtask-too-many-tasks';
import { bgtaskTypeCase } from './manifest/bgtask-type-case';
import { bgtaskTypeWrongNamespace } from './manifest/bgtask-type-wrong-namespace';
import { bgtaskUnknownType } from './manifest/bgtask-unknown-type';
import { executableWithoutEntrypoint } from './manifest/executable-without-entrypoint';
import { xmlDoctype } from './manifest/xml-doctype';
import { xmlEncoding } from './manifest/xml-encoding';
import { xmlNotWellFormed } from './manifest/xml-not-well-formed';
import { schemaDuplicateValue } from './schema/schema-duplicate-value';
import { schemaInvalidValue } from './schema/schema-invalid-value';
import { schemaMisplacedElement } from './schema/schema-misplaced-element';
import { schemaMissingAttribute } from './schema/schema-missing-attribute';
import { schemaMissingElement } from './schema/schema-missing-element';
import { schemaTooManyElements } from './schema/schema-too-many-elements';
import { schemaUnexpectedText } from './schema/schema-unexpected-text';
import { schemaUnknownAttribute } from './schema/schema-unknown-attribute';
import { schemaUnknownElement } from './schema/schema-unknown-element';
import { schemaUnknownNamespace } from './schema/schema-unknown-namespace';
import { schemaUnknownReference } from './schema/schema-unknown-reference';
import { schemaWrongRoot } from './schema/schema-wrong-root';

export const rules: readonly Rule[] = [
  activatableclassMissing,
  bgtaskCategoryChildMismatch,
  bgtaskDuplicateEntrypoint,
  bgtaskDuplicateType,
  bgtaskEmpty,
  bgtaskEntrypointAndStartpage,
  bgtaskEntrypointShape,
  bgtaskExecutablePattern,
  bgtaskExtensionPlacement,
  bgtaskGroupNamePattern,
  bgtaskMissingEntrypoint,
  bgtaskMultipleInstancesConflict,
  bgtaskRtcType,
  bgtaskTooManyTasks,
  bgtaskTypeCase,
  bgtaskTypeWrongNamespace,
  bgtaskUnknownType,
  declaredTaskUnused,
  entrypointCaseMismatch,
  entrypointClassMissing,
  entrypointNotDeclared,
  executableWithoutEntrypoint,
  listenerCapabilityMissing,
  lockscreenSystemtrigger8x,
  networkCapabilityMissing,
  requestaccessMissing,
  runAsyncNoDeferral,
  schemaDuplicateValue,
  schemaInvalidValue,
  schemaMisplacedElement,
  schemaMissingAttribute,
  schemaMissingElement,
  schemaTooManyElements,
  schemaUnexpectedText,
  schemaUnknownAttribute,
  schemaUnknownElement,
  schemaUnknownNamespace,
  schemaUnknownReference,
  schemaWrongRoot,
  socketNotReturned,
  socketactivityTaskDeclaredWrong,
  toastcapableMissing,
  triggerTypeNotDeclared,
  websocketkeepaliveDeclaredNotRegistered,
  websocketkeepaliveNameTypo,
  websocketkeepaliveNotDeclared,
  xmlDoctype,
  xmlEncoding,
  xmlNotWellFormed,
];
