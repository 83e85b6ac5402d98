// The Task elements of an app whose Type the schema knows, one by one.
import { Notes } from '../../../base/notes';
import type { Application, BackgroundTaskExtension } from '../../../manifest/manifest';
import { isTaskType } from '../../../manifest/taskTypes';
import type { XmlAttribute, XmlElement } from '../../../manifest/xml';

export interface TypedTask {
  readonly extension: BackgroundTaskExtension;
  readonly element: XmlElement;
  readonly type: XmlAttribute;
}

/** Those that have a Type which the schema knows for the namespace of their element. */
export function tasksOf({ backgroundTasks }: Pick<Application, 'backgroundTasks'>): readonly TypedTask[] {
  return backgroundTasks.length === 1 && backgroundTasks[0]
    ? tasksIn(backgroundTasks[0])
    : backgroundTasks.flatMap(tasksIn);
}

/** Many rules ask about the same extensions. */
const known = new Notes<BackgroundTaskExtension, readonly TypedTask[]>();

function tasksIn(extension: BackgroundTaskExtension): readonly TypedTask[] {
  return known.of(extension, () =>
    extension.tasks.flatMap(({ element, type }) =>
      type && isTaskType(element.namespace, type.value) ? [{ extension, element, type }] : [],
    ),
  );
}

/** Is every task of the extension one whose Type is known? Then something can be said about all of them. */
export function isFullyKnown(extension: BackgroundTaskExtension): boolean {
  return extension.tasks.length === tasksOf({ backgroundTasks: [extension] }).length;
}
