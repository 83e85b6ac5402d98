// The Task elements of an app whose Type the schema knows, one by one.
import type { Application, BackgroundTaskExtension } from '../../../manifest/manifest';
import { isTaskType } from '../../../manifest/taskTypes';
import type { XmlAttribute, XmlElement } from '../../../manifest/xml';

export interface TypedTask {
  readonly extension: BackgroundTaskExtension;
  readonly element: XmlElement;
  readonly type: XmlAttribute;
}

/** Those that have a Type which the schema knows for the namespace of their element. */
export function tasksOf({ backgroundTasks }: Pick<Application, 'backgroundTasks'>): TypedTask[] {
  return backgroundTasks.flatMap(extension =>
    extension.tasks.flatMap(({ element, type }) =>
      type && isTaskType(element.namespace, type.value) ? [{ extension, element, type }] : [],
    ),
  );
}

/** Is every task of the extension one whose Type is known? Then something can be said about all of them. */
export function isFullyKnown(extension: BackgroundTaskExtension): boolean {
  return extension.tasks.length === tasksOf({ backgroundTasks: [extension] }).length;
}
