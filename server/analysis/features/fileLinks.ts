// The values of a manifest that name files of the package, each with the file it leads to.
import { folderOf } from '../../base/paths';
import type { Span } from '../../base/text';
import type { Manifest } from '../../manifest/manifest';
import type { XmlElement } from '../../manifest/xml';
import type { FileSystem } from '../../workspace/files';
import { findPackageFile } from '../../workspace/packageFiles';
import { elementsOf, trimmed } from './elements';

export interface FileLink {
  readonly span: Span;
  readonly path: string;
}

/** Only files that are there. */
export function fileLinks(manifest: Manifest, files: FileSystem): FileLink[] {
  const folder = folderOf(manifest.path);
  const known = new Map<string, string | undefined>();
  return namedFiles(manifest).flatMap(({ span, value }) => {
    const path = known.has(value) ? known.get(value) : findPackageFile(files, folder, value);
    known.set(value, path);
    return path === undefined ? [] : [{ span, path }];
  });
}

function namedFiles(manifest: Manifest): { readonly span: Span; readonly value: string }[] {
  const { text } = manifest;
  return elementsOf(manifest).flatMap(element => {
    const attributes = element.attributes.map(({ value, valueSpan }) => ({ value, span: valueSpan }));
    const span = firstText(element, text);
    const own = { value: text.slice(span.start, span.end).replaceAll('&amp;', '&'), span };
    return [...attributes, own].filter(({ value }) => isFileName(value));
  });
}

/** Up to the next tag, so that an element whose end tag is not written yet has its text too. */
function firstText({ startTag }: XmlElement, text: string): Span {
  const end = text.indexOf('<', startTag.end);
  return trimmed({ start: startTag.end, end: end < 0 ? text.length : end }, text);
}

/** Images, pages and programs. */
function isFileName(value: string): boolean {
  return /\.(png|jpe?g|html?|exe|dll|winmd)$/i.test(value);
}
