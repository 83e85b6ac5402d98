// Rule bgtask-executable-pattern: an Executable that is no name of a program in the package.
import type { Manifest } from '../../../manifest/manifest';
import type { Violation } from '../../../manifest/schema/violation';
import { defineRule, type ReportedFix } from '../../engine/rule';
import { valueSpanOf } from '../../models/manifest/elementEdits';
import { violationsOf } from '../../models/manifest/schemaViolations';

export const bgtaskExecutablePattern = defineRule({
  id: 'bgtask-executable-pattern',
  severity: 'error',
  summary: 'The Executable of a background task is not the file name of a program.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/element-1-extension',
  check(app, report) {
    for (const manifest of app.manifests) {
      for (const violation of violationsOf(manifest, 'bgtask-executable-pattern', 'value')) {
        const { attribute, refusal } = violation;
        if (!attribute) continue;
        const reason = faultOf(attribute.value) ?? `must be ${refusal.doc}`;
        report({
          file: manifest,
          span: valueSpanOf(manifest, attribute),
          message: `The Executable "${attribute.value}" ${reason}, so Windows rejects the manifest. Name the program of the app, such as $targetnametoken$.exe, or leave Executable out where the task may run in the background task host.`,
          fixes: fixesOf(manifest, violation),
        });
      }
    }
  },
});

function faultOf(value: string): string | undefined {
  const [forbidden] = /[<>:"%|?*]/.exec(value) ?? [];
  if (value === '') return 'is empty';
  if (forbidden !== undefined) return `contains "${forbidden}", which a file name must not have`;
  if (!/\.exe$/i.test(value)) return 'does not end with .exe';
  if (value.includes('/') && value.includes('\\')) return 'mixes "/" and "\\"';
  return undefined;
}

function fixesOf(
  manifest: Manifest,
  { element, attribute, type }: Extract<Violation, { kind: 'value' }>,
): ReportedFix[] {
  if (!attribute) return [];
  const written = attribute.value;
  const write = (newText: string, safe: boolean): ReportedFix => ({
    title: `Write "${newText}"`,
    safe,
    edits: [{ file: manifest, span: attribute.valueSpan, newText }],
  });
  const mended = written.replaceAll('/', '\\').replace(/\.exe$/i, '.exe');
  if (mended !== written && !type.check(mended) && !/[&<"']/.test(mended)) return [write(mended, true)];
  const own = manifest.applications.find(each => each.element === element.parent?.parent)?.executable;
  const program = own && !type.check(own.value) ? own.value : '$targetnametoken$.exe';
  return /[&<"']/.test(program) ? [] : [write(program, false)];
}
