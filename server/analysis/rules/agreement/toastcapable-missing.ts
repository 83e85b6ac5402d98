// Rule toastcapable-missing: on Windows 8 and 8.1, an app shows toasts and does not say that it may.
import { attribute, descendants, type Manifest } from '../../../manifest/manifest';
import type { XmlElement } from '../../../manifest/xml';
import { defineRule, type ReportedFix } from '../../engine/rule';
import { apiUses } from '../../models/code/apiUse';
import { addAttribute } from '../../models/manifest/elementEdits';

export const toastcapableMissing = defineRule({
  id: 'toastcapable-missing',
  severity: 'hint',
  summary: 'On Windows 8 and 8.1, an app shows toasts and its manifest does not say ToastCapable.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/appxmanifestschema/element-visualelements',
  checkCode(app, report, code) {
    if (!app.complete) return;
    const places = app.manifests.flatMap(manifest => visualElements(manifest).map(element => ({ manifest, element })));
    const missing = places.filter(({ element }) => !/^(true|1)$/.test(toastCapable(element)?.value ?? ''));
    const [first] = missing;
    // With several apps over the same code it is not known which of them shows toasts.
    if (!first || missing.length < places.length) return;
    const [toast] = apiUses(app, code).filter(({ kind }) => kind === 'toast');
    if (!toast) return;
    const { manifest, element } = first;
    report({
      file: manifest,
      span: toastCapable(element)?.valueSpan ?? element.nameSpan,
      message:
        'This app shows toasts and is not declared as ToastCapable: Windows 8 and 8.1 then show none of them and say nothing. ' +
        'Write ToastCapable="true".',
      related: [{ file: toast.file, span: toast.span, message: 'A toast is shown here.' }],
      fixes: [fixFor(manifest, element)],
    });
  },
});

function visualElements({ generation, document }: Manifest): XmlElement[] {
  if ((generation !== 'windows8' && generation !== 'windows81') || document.problems.length > 0) return [];
  return document.root ? descendants(document.root).filter(({ localName }) => localName === 'VisualElements') : [];
}

function toastCapable(element: XmlElement) {
  return attribute(element, 'ToastCapable');
}

function fixFor(manifest: Manifest, element: XmlElement): ReportedFix {
  const written = toastCapable(element);
  const edit = written
    ? { file: manifest, span: written.valueSpan, newText: 'true' }
    : addAttribute(manifest, element, 'ToastCapable="true"');
  return { title: 'Write ToastCapable="true"', safe: false, edits: [edit] };
}
