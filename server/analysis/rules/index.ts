// The list of rules, alphabetical. A test proves that it names every rule file, and that each has its page and its test.
import type { Rule } from '../engine/rule';
import { websocketkeepaliveNameTypo } from './agreement/websocketkeepalive-name-typo';
import { requestaccessMissing } from './csharp/requestaccess-missing';
import { runAsyncNoDeferral } from './csharp/run-async-no-deferral';
import { socketNotReturned } from './csharp/socket-not-returned';
import { bgtaskTypeCase } from './manifest/bgtask-type-case';
import { bgtaskUnknownType } from './manifest/bgtask-unknown-type';
import { manifestNotWellFormed } from './manifest/manifest-not-well-formed';
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
  bgtaskTypeCase,
  bgtaskUnknownType,
  manifestNotWellFormed,
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
  websocketkeepaliveNameTypo,
];
