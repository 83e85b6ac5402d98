// The list of rules, alphabetical. A test proves that it names every rule file, and that each has its page and its test.
import type { Rule } from '../engine/rule';
import { websocketkeepaliveNameTypo } from './agreement/websocketkeepalive-name-typo';
import { requestaccessMissing } from './csharp/requestaccess-missing';
import { runAsyncNoDeferral } from './csharp/run-async-no-deferral';
import { socketNotReturned } from './csharp/socket-not-returned';
import { activatableclassThreadingmodel } from './manifest/activatableclass-threadingmodel';
import { bgtaskExecutableNotApp } from './manifest/bgtask-executable-not-app';
import { bgtaskExecutableWithoutCct } from './manifest/bgtask-executable-without-cct';
import { bgtaskNamespaceNotForTarget } from './manifest/bgtask-namespace-not-for-target';
import { bgtaskTypeCase } from './manifest/bgtask-type-case';
import { bgtaskUnknownType } from './manifest/bgtask-unknown-type';
import { capabilityOrderOrDuplicate } from './manifest/capability-order-or-duplicate';
import { cctJavascriptApp } from './manifest/cct-javascript-app';
import { cctMissingExecutable } from './manifest/cct-missing-executable';
import { cctOnPhone } from './manifest/cct-on-phone';
import { cctPushExtensionMissing } from './manifest/cct-push-extension-missing';
import { lockscreenBadgeAttributes } from './manifest/lockscreen-badge-attributes';
import { lockscreenRequired8x } from './manifest/lockscreen-required-8x';
import { lockscreenWideLogo } from './manifest/lockscreen-wide-logo';
import { lockscreenWithoutBgtask } from './manifest/lockscreen-without-bgtask';
import { mixedTypesMayLoseAlwayson } from './manifest/mixed-types-may-lose-alwayson';
import { uap10ActivationInconsistent } from './manifest/uap10-activation-inconsistent';
import { websocketkeepaliveMinversion } from './manifest/websocketkeepalive-minversion';
import { websocketkeepaliveWrongType } from './manifest/websocketkeepalive-wrong-type';
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
  activatableclassThreadingmodel,
  bgtaskExecutableNotApp,
  bgtaskExecutableWithoutCct,
  bgtaskNamespaceNotForTarget,
  bgtaskTypeCase,
  bgtaskUnknownType,
  capabilityOrderOrDuplicate,
  cctJavascriptApp,
  cctMissingExecutable,
  cctOnPhone,
  cctPushExtensionMissing,
  lockscreenBadgeAttributes,
  lockscreenRequired8x,
  lockscreenWideLogo,
  lockscreenWithoutBgtask,
  mixedTypesMayLoseAlwayson,
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
  uap10ActivationInconsistent,
  websocketkeepaliveMinversion,
  websocketkeepaliveNameTypo,
  websocketkeepaliveWrongType,
  xmlDoctype,
  xmlEncoding,
  xmlNotWellFormed,
];
