// Rule capability-order-or-duplicate: capabilities that Windows knows, but not in this order, this often, or in this spelling.
import type { Manifest } from '../../../manifest/manifest';
import { schemaView } from '../../../manifest/schema/validate';
import type { Violation } from '../../../manifest/schema/violation';
import type { XmlAttribute, XmlElement } from '../../../manifest/xml';
import { defineRule, type Reported, type ReportedFix } from '../../engine/rule';
import { capabilitiesNamed, type KnownCapability } from '../../models/manifest/capabilityNames';
import { fieldSpan, isSound, moveAllBefore, removeElement } from '../../models/manifest/elementEdits';
import { declareNamespace, renameElement, writtenName } from '../../models/manifest/manifestNames';
import { violationsOf } from '../../models/manifest/schemaViolations';

export const capabilityOrderOrDuplicate = defineRule({
  id: 'capability-order-or-duplicate',
  severity: 'error',
  summary:
    'A capability stands in the wrong order, stands twice, or is written in the wrong case or with the wrong prefix.',
  source: 'https://learn.microsoft.com/windows/uwp/packaging/app-capability-declarations',
  check(app, report) {
    for (const manifest of app.manifests) {
      for (const finding of misplaced(manifest)) report({ file: manifest, ...finding });
      for (const violation of violationsOf(manifest, id, 'duplicate'))
        report({ file: manifest, ...repeated(manifest, violation) });
      const declared = new Map(
        manifest.capabilities.map(({ element, name }) => [keyOfName(element, name?.value), element]),
      );
      for (const { element, attribute: name } of violationsOf(manifest, id, 'value')) {
        const finding = name && misspelt(manifest, element, name, declared);
        if (finding) report({ file: manifest, ...finding });
      }
    }
  },
});

const id = 'capability-order-or-duplicate';

/** What stands behind the same element is one mistake: that element stands too early. */
function misplaced(manifest: Manifest): Omit<Reported, 'file'>[] {
  const byOther = new Map<XmlElement, XmlElement[]>();
  for (const { element, other } of violationsOf(manifest, id, 'unplacedElement')) {
    if (other) byOther.set(other, [...(byOther.get(other) ?? []), element]);
  }
  return [...byOther].flatMap(([other, elements]) => {
    const [first, ...rest] = elements;
    if (!first) return [];
    const more = rest.length === 1 ? 'does one' : `do ${rest.length}`;
    const many = rest.length > 0 ? `, and so ${more} more` : '';
    return {
      span: first.nameSpan,
      message: `"${first.name}" stands after "${other.name}"${many}, but the schema wants capabilities in the order Capability, CustomCapability, DeviceCapability, so Windows rejects the manifest. Move "${other.name}" down.`,
      related: [
        { file: manifest, span: other.nameSpan, message: 'This stands too early.' },
        ...rest.map(each => ({ file: manifest, span: each.nameSpan, message: 'This has to stand before it too.' })),
      ],
      fixes: [{ title: 'Put them in order', safe: isSound(manifest), edits: moveAllBefore(manifest, elements, other) }],
    };
  });
}

function repeated(
  manifest: Manifest,
  { element, attribute: name, first }: Extract<Violation, { kind: 'duplicate' }>,
): Omit<Reported, 'file'> {
  return {
    span: fieldSpan(manifest, element, name),
    message: `The capability "${name?.value ?? element.name}" is already declared, and each may stand only once, so Windows rejects the manifest. Remove one of the two.`,
    related: [{ file: manifest, span: first.nameSpan, message: 'It is declared here.' }],
    fixes: [removeFix(manifest, element, isSame(element, first))],
  };
}

/** Two device capabilities may differ in the devices that they name. */
function isSame(a: XmlElement, b: XmlElement): boolean {
  return a.children.length === 0 && b.children.length === 0;
}

function misspelt(
  manifest: Manifest,
  element: XmlElement,
  name: XmlAttribute,
  declared: ReadonlyMap<string, XmlElement>,
): Omit<Reported, 'file'> | undefined {
  const { schema } = schemaView(manifest);
  const known = schema ? capabilitiesNamed(schema, name.value) : [];
  const here = known.find(each => isOf(each, element));
  const meant = here ?? known[0];
  if (!meant) return undefined;
  const right = writtenName(manifest, element, meant.element.namespace.uri, meant.element.name);
  const said = here
    ? `"${name.value}" is not a capability of "${element.name}": letter case counts, so Windows rejects the manifest. Write "${meant.name}".`
    : `"${name.value}" is not a capability of "${element.name}", so Windows rejects the manifest: it belongs to "${right}". Write <${right} Name="${meant.name}"/>.`;
  const finding = { span: fieldSpan(manifest, element, name), message: said };
  const twin = declared.get(
    keyOfName({ namespace: meant.element.namespace.uri, localName: meant.element.name }, meant.name),
  );
  if (twin) {
    const related = [{ file: manifest, span: twin.nameSpan, message: 'It is declared here already.' }];
    return { ...finding, related, fixes: [removeFix(manifest, element, true)] };
  }
  const respell = { file: manifest, span: name.valueSpan, newText: meant.name };
  if (here) return { ...finding, fixes: [{ title: `Write "${meant.name}"`, safe: true, edits: [respell] }] };
  const declare = declareNamespace(manifest, element, meant.element.namespace.uri);
  if (!declare) return finding;
  const edits = [...renameElement(manifest, element, right), ...declare];
  if (name.value !== meant.name) edits.push(respell);
  return { ...finding, fixes: [{ title: `Write ${right}`, safe: known.length === 1, edits }] };
}

function keyOfName({ namespace, localName }: Pick<XmlElement, 'namespace' | 'localName'>, name = ''): string {
  return `${namespace} ${localName} ${name}`;
}

function isOf({ element }: KnownCapability, written: XmlElement): boolean {
  return element.namespace.uri === written.namespace && element.name === written.localName;
}

function removeFix(manifest: Manifest, element: XmlElement, safe: boolean): ReportedFix {
  return { title: 'Remove this one', safe: safe && isSound(manifest), edits: [removeElement(manifest, element)] };
}
