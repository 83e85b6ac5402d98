// The background task extensions of a manifest of which enough is written to say what they lack.
import { type BackgroundTaskExtension, backgroundTaskCategory, type Manifest } from '../../manifest/manifest';
import { isWhole } from '../../manifest/typing';

/** Those that are not being typed; a category that is misspelt or another one is a finding of its own. */
export function wholeTaskExtensions(manifest: Manifest): readonly BackgroundTaskExtension[] {
  return manifest.backgroundTasks.filter(
    ({ element, category }) => category?.value === backgroundTaskCategory && isWhole(manifest.text, element),
  );
}

/**
 * Says it what to run? Attributes of newer namespaces can do that too; what they mean for background tasks is not
 * documented, so they count as an answer.
 */
export function saysWhatToRun({ entryPoint, startPage, element }: BackgroundTaskExtension): boolean {
  return (
    entryPoint !== undefined ||
    startPage !== undefined ||
    element.attributes.some(({ namespace, name }) => namespace !== '' && !name.startsWith('xmlns'))
  );
}
