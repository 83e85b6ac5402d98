// Which rule tells which disagreement between manifest and schema: each is told once, by the rule that knows it best.
import { Notes } from '../../../base/notes';
import { attribute, backgroundTaskCategory, type Manifest } from '../../../manifest/manifest';
import type { SchemaSet } from '../../../manifest/schema/schemaSet';
import { type SchemaView, schemaView } from '../../../manifest/schema/validate';
import type { Violation } from '../../../manifest/schema/violation';
import { taskElementsOf } from '../../../manifest/taskTypes';
import type { XmlElement } from '../../../manifest/xml';
import { typingDistance } from '../../engine/nearest';
import { capabilitiesNamed } from './capabilityNames';
import { nearbyAttribute } from './elementSuggestions';

/** The violations that a rule has to tell, narrowed to the kinds that it can be about. */
export function violationsOf<K extends Violation['kind']>(
  manifest: Manifest,
  rule: string,
  ...kinds: readonly K[]
): readonly Extract<Violation, { kind: K }>[] {
  const known = byRule.of(manifest, () => groupByOwner(schemaView(manifest)));
  const isWanted = (violation: Violation): violation is Extract<Violation, { kind: K }> =>
    kinds.some(kind => kind === violation.kind);
  return (known.get(rule) ?? []).filter(isWanted);
}

const byRule = new Notes<Manifest, ReadonlyMap<string, readonly Violation[]>>();

function groupByOwner(view: SchemaView): ReadonlyMap<string, readonly Violation[]> {
  const groups = new Map<string, Violation[]>();
  for (const violation of view.violations) {
    const owner = ownerOf(violation, view.schema);
    const group = groups.get(owner);
    if (group) group.push(violation);
    else groups.set(owner, [violation]);
  }
  return groups;
}

/** The id of the rule that tells it: one of the catalogue where that has one, else a general one. */
export function ownerOf(violation: Violation, schema: SchemaSet | undefined): string {
  if (isThereMisspelt(violation)) return generalists.unknownAttribute(violation);
  return specialists.find(([, knows]) => knows(violation, schema))?.[0] ?? generalists[violation.kind](violation);
}

const generalists: { readonly [K in Violation['kind']]: (violation: Violation) => string } = {
  root: () => 'schema-wrong-root',
  unknownNamespace: () => 'schema-unknown-namespace',
  unknownElement: () => 'schema-unknown-element',
  unplacedElement: violation =>
    violation.kind === 'unplacedElement' && violation.reason === 'tooMany'
      ? 'schema-too-many-elements'
      : 'schema-misplaced-element',
  missingElement: () => 'schema-missing-element',
  unknownAttribute: () => 'schema-unknown-attribute',
  missingAttribute: () => 'schema-missing-attribute',
  value: () => 'schema-invalid-value',
  text: () => 'schema-unexpected-text',
  duplicate: () => 'schema-duplicate-value',
  dangling: () => 'schema-unknown-reference',
};

/** An attribute that is missing because its name is misspelt: telling the misspelt one tells both. */
function isThereMisspelt(violation: Violation): boolean {
  if (violation.kind !== 'missingAttribute' || violation.declaration.anyAttribute) return false;
  const { element, declaration, missing } = violation;
  return element.attributes.some(
    written =>
      written.namespace === '' &&
      !declaration.attributes.has(written.name) &&
      nearbyAttribute(element, written, declaration) === missing,
  );
}

type Knows = (violation: Violation, schema: SchemaSet | undefined) => boolean;

/** The first that knows a violation tells it. */
const specialists: readonly (readonly [rule: string, knows: Knows])[] = [
  ['bgtask-extension-placement', isMisplacedBackgroundTask],
  ['bgtask-category-child-mismatch', isMisspeltCategory],
  ['bgtask-type-wrong-namespace', (v, schema) => isTaskType(v) && schema !== undefined && isOfOtherTask(v, schema)],
  ['bgtask-rtc-type', v => isTaskType(v) && typeOf(v.element)?.toLowerCase() === 'realtimecommunication'],
  ['bgtask-type-case', v => isTaskType(v) && v.kind === 'value' && isOnlyCase(v)],
  ['bgtask-unknown-type', isTaskType],
  ['bgtask-duplicate-type', v => v.kind === 'duplicate' && v.constraint === 'BackgroundTasks_Type'],
  ['bgtask-empty', v => v.kind === 'missingElement' && v.element.localName === 'BackgroundTasks'],
  [
    'bgtask-too-many-tasks',
    v => v.kind === 'unplacedElement' && v.reason === 'tooMany' && v.element.parent?.localName === 'BackgroundTasks',
  ],
  ['bgtask-executable-pattern', v => isValueOf(v, 'Executable') && isBackgroundTaskExtension(v.element)],
  [
    'bgtask-group-name-pattern',
    v =>
      (isValueOf(v, 'ResourceGroup') && isBackgroundTaskExtension(v.element)) ||
      (isValueOf(v, 'ServerName') && v.element.localName === 'BackgroundTasks'),
  ],
  ['capability-order-or-duplicate', isCapabilityMistake],
  ['activatableclass-threadingmodel', v => v.element.localName === 'ActivatableClass' && concerns(v, 'ThreadingModel')],
  [
    'lockscreen-badge-attributes',
    v => v.element.localName === 'LockScreen' && (concerns(v, 'BadgeLogo') || concerns(v, 'Notification')),
  ],
];

function isBackgroundTaskExtension(element: XmlElement): boolean {
  return element.localName === 'Extension' && attribute(element, 'Category')?.value === backgroundTaskCategory;
}

function isMisplacedBackgroundTask(violation: Violation): boolean {
  if (refusedCategory(violation) === backgroundTaskCategory) return true;
  if (violation.kind !== 'unknownElement' || refusedCategory(violation) !== undefined) return false;
  const { element, declaration } = violation;
  if (element.localName === 'BackgroundTasks' || isBackgroundTaskExtension(element)) return true;
  const isOnlyNamespace = [...declaration.children.values()].some(({ name }) => name === element.localName);
  const { children, localName } = element;
  return (
    localName === 'Extensions' && !isOnlyNamespace && children.length > 0 && children.every(isBackgroundTaskExtension)
  );
}

function isMisspeltCategory(violation: Violation): boolean {
  const category = refusedCategory(violation);
  return category !== undefined && category !== backgroundTaskCategory;
}

/**
 * The category of an extension that is one for background tasks, or nearly, where the schema does not take it. Whatever
 * else is wrong with that extension, and that it contains BackgroundTasks, is a consequence.
 */
function refusedCategory(violation: Violation): string | undefined {
  const { kind, element } = violation;
  if (kind === 'unplacedElement' || !('declaration' in violation)) return undefined;
  if (kind === 'unknownElement' && element.localName !== 'BackgroundTasks') return undefined;
  const extension = violation.kind === 'unknownElement' ? violation.parent : element;
  const category = attribute(extension, 'Category')?.value;
  if (extension.localName !== 'Extension' || category === undefined) return undefined;
  const type = violation.declaration.attributes.get('Category')?.type;
  if (!type?.check(category)) return undefined;
  const isMeant =
    extension.children.some(child => child.localName === 'BackgroundTasks') ||
    typingDistance(category.toLowerCase(), backgroundTaskCategory.toLowerCase()) <= 2;
  return isMeant ? category : undefined;
}

function isTaskType(violation: Violation): boolean {
  const { element } = violation;
  return element.localName === 'Task' && element.parent?.localName === 'BackgroundTasks' && concerns(violation, 'Type');
}

function typeOf(element: XmlElement): string | undefined {
  return attribute(element, 'Type')?.value;
}

function concerns(violation: Violation, name: string): boolean {
  return (violation.kind === 'missingAttribute' && violation.missing.name === name) || isValueOf(violation, name);
}

function isValueOf(violation: Violation, name: string): boolean {
  return violation.kind === 'value' && violation.attribute?.name === name;
}

function isOnlyCase(violation: Extract<Violation, { kind: 'value' }>): boolean {
  const written = violation.attribute?.value.toLowerCase();
  return violation.type.values?.some(value => value.toLowerCase() === written) === true;
}

/** The right value, but for the Task element of another namespace; letter case is a lesser mistake. */
function isOfOtherTask({ kind, element }: Violation, schema: SchemaSet): boolean {
  const written = typeOf(element)?.toLowerCase();
  const owners = taskElementsOf(schema).filter(({ types }) => types.some(type => type.toLowerCase() === written));
  return kind === 'value' && owners.length > 0 && owners.every(({ namespace }) => namespace !== element.namespace);
}

/** In the wrong order, given twice, in the wrong letter case, or under the wrong prefix; unknown names are not meant. */
function isCapabilityMistake(violation: Violation, schema: SchemaSet | undefined): boolean {
  const { kind, element } = violation;
  if (element.parent?.localName !== 'Capabilities') return false;
  if (kind === 'unplacedElement') return violation.reason === 'order';
  if (kind === 'duplicate') return true;
  const name = attribute(element, 'Name')?.value ?? '';
  return isValueOf(violation, 'Name') && schema !== undefined && capabilitiesNamed(schema, name).length > 0;
}
