// What a background task extension says, as far as enough of it is written.
import { type BackgroundTaskExtension, backgroundTaskCategory, type Manifest } from '../../../manifest/manifest';
import { keyOf } from '../../../manifest/schema/schemaSet';
import { schemaView } from '../../../manifest/schema/validate';
import { isWhole } from '../../../manifest/typing';
import type { XmlAttribute } from '../../../manifest/xml';
import { nearestWord } from '../../engine/nearest';

/** Those that are not being typed; a category that is misspelt or another one is a finding of its own. */
export function wholeTaskExtensions(manifest: Manifest): readonly BackgroundTaskExtension[] {
  return manifest.backgroundTasks.filter(
    ({ element, category }) => category?.value === backgroundTaskCategory && isWhole(manifest.text, element),
  );
}

/**
 * Says it what to run? Attributes of newer namespaces can do that too; what they mean for background tasks is not
 * documented, so they count as an answer. A misspelt attribute is told as what it is.
 */
export function saysWhatToRun({ entryPoint, startPage, element }: BackgroundTaskExtension): boolean {
  const isAnswer = ({ namespace, name }: XmlAttribute) =>
    name.startsWith('xmlns') ? false : namespace !== '' || nearestWord(name, ['EntryPoint', 'StartPage']) !== undefined;
  return entryPoint !== undefined || startPage !== undefined || element.attributes.some(isAnswer);
}

/** The attribute that gives each activation of the task a process of its own, when it is set and the schema knows it. */
export function multipleInstances(manifest: Manifest, { lists }: BackgroundTaskExtension): XmlAttribute | undefined {
  const { declarations } = schemaView(manifest);
  return lists
    .flatMap(list =>
      list.attributes.filter(each => declarations.get(list)?.attributes.has(keyOf(each.namespace, each.localName))),
    )
    .find(({ localName, value }) => localName === 'SupportsMultipleInstances' && ['true', '1'].includes(value.trim()));
}
