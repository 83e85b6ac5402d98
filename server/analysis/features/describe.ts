// What the schema says about an element, attribute or value, as Markdown for hovers and completion.
import type { AttributeDeclaration, ElementDeclaration } from '../../manifest/schema/schemaSet';
import { versionName } from '../models/manifest/windowsVersions';

export function describeElement({ doc, since, source }: ElementDeclaration): string {
  return [doc, `Since ${versionName(since)}.`, documentationLink(source)].filter(part => part !== '').join('\n\n');
}

export function describeAttribute({
  doc,
  type,
  required,
  default: usual,
  since,
  source,
}: AttributeDeclaration): string {
  const facts = [
    required ? 'Required.' : usual === undefined ? '' : `Default: \`${usual}\`.`,
    type.doc && !type.values ? `It must be ${type.doc}.` : '',
    since ? `Since ${versionName(since)}.` : '',
  ];
  return [doc, facts.filter(fact => fact !== '').join(' '), documentationLink(source)]
    .filter(part => part !== '')
    .join('\n\n');
}

export function documentationLink(source: string | undefined): string {
  return source ? `[Documentation](${source})` : '';
}
