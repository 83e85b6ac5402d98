// What is known about the place of a manifest under the mouse: the schema's words, and what they mean for background tasks.
import type { Span } from '../../base/text';
import { isBackgroundTaskExtension, type Manifest } from '../../manifest/manifest';
import { keyOf } from '../../manifest/schema/schemaSet';
import { schemaView } from '../../manifest/schema/validate';
import { isVersion } from '../../manifest/versions';
import type { XmlElement } from '../../manifest/xml';
import { writtenAttribute } from '../models/manifest/manifestNames';
import { isTargetVersion } from '../models/manifest/targetVersions';
import { versionName } from '../models/manifest/windowsVersions';
import { describeAttribute, describeElement, documentationLink } from './describe';
import { manifestCursor } from './manifestCursor';

export interface ManifestHover {
  readonly span: Span;
  /** Markdown. */
  readonly text: string;
}

/** What the app around the manifest adds to a hover; each answers with Markdown, or with '' when there is nothing to say. */
export interface HoverSurroundings {
  /** What becomes of an extension of background tasks: its class, its registration, the process that it runs in. */
  aboutTask(extension: XmlElement): string;
  /** What a Type stands for: the triggers that need it. */
  aboutTaskType(task: XmlElement, type: string): string;
}

/** Undefined where the schema has nothing to say. */
export function manifestHover(
  manifest: Manifest,
  offset: number,
  surroundings: HoverSurroundings,
): ManifestHover | undefined {
  const cursor = manifestCursor(manifest, offset);
  const { declarations, schema } = schemaView(manifest);
  if (!cursor) return undefined;
  if (cursor.kind === 'elementName' || cursor.kind === 'endTag') {
    const { element } = cursor;
    const declaration = element && declarations.get(element);
    if (!element || !declaration) return undefined;
    const span = cursor.kind === 'endTag' && element.endNameSpan ? element.endNameSpan : element.nameSpan;
    return {
      span,
      text: join(`**${element.name}**`, describeElement(declaration), aboutElement(element, surroundings)),
    };
  }
  if (cursor.kind === 'text') return undefined;
  const { element, attribute } = cursor;
  if (!attribute) return undefined;
  const declaration = declarations.get(element)?.attributes.get(keyOf(attribute.namespace, attribute.localName));
  const span = cursor.kind === 'value' ? attribute.valueSpan : attribute.nameSpan;
  if (!declaration) {
    const namespace = attribute.name.startsWith('xmlns') ? schema?.namespaces.get(attribute.value) : undefined;
    return (
      namespace && { span, text: join(`**${attribute.name}**`, namespace.doc, documentationLink(namespace.source)) }
    );
  }
  const name = writtenAttribute(manifest, element, declaration.namespace, declaration.name);
  if (cursor.kind === 'attributeName') return { span, text: join(`**${name}**`, describeAttribute(declaration)) };
  const { value } = attribute;
  if (isTargetVersion(manifest, attribute) && isVersion(value)) {
    return { span, text: join(`**${versionName(value)}**`, describeAttribute(declaration)) };
  }
  const about = declaration.type.valueDocs[value] ?? '';
  const more = aboutValue(element, declaration.name, value, surroundings);
  const said = join(about, more);
  return { span, text: said === '' ? join(`**${name}**`, describeAttribute(declaration)) : join(`**${value}**`, said) };
}

function aboutElement(element: XmlElement, surroundings: HoverSurroundings): string {
  return isBackgroundTaskExtension(element) ? surroundings.aboutTask(element) : '';
}

function aboutValue(element: XmlElement, name: string, value: string, surroundings: HoverSurroundings): string {
  if (name === 'Type' && element.localName === 'Task') return surroundings.aboutTaskType(element, value);
  return isBackgroundTaskExtension(element) && /^(?:EntryPoint|Executable|StartPage)$/.test(name)
    ? surroundings.aboutTask(element)
    : '';
}

function join(...parts: string[]): string {
  return parts.filter(part => part !== '').join('\n\n');
}
