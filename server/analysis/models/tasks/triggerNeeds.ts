// Triggers in the code for which the declaration of their task has no fitting Type.
import { taskTypesIn } from '../../../manifest/taskTypes';
import { typesForTrigger } from '../../../manifest/triggerTypes';
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { type DeclaredTask, declaredTasks, isSystemEntryPoint, knowsAllDeclarations } from '../manifest/declaredTasks';
import { type RegisteredAs, registrationsByEntryPoint, type Trigger } from './registrations';

export interface TriggerNeed {
  readonly registration: RegisteredAs;
  readonly trigger: Trigger;
  /** The first extension with that entry point. */
  readonly declared: DeclaredTask;
  /** The Type to declare. */
  readonly type: string;
}

/** One for each place where a trigger is made. Silent where a declared Type is misspelt or not there yet: that may be the one. */
export function triggerNeeds(app: App, code: AppCode): TriggerNeed[] {
  if (!knowsAllDeclarations(app)) return [];
  const found = new Map<string, TriggerNeed>();
  for (const [name, registrations] of registrationsByEntryPoint(app, code)) {
    const extensions = declaredTasks(app).filter(({ entryPoint }) => entryPoint.value === name);
    const [declared] = extensions;
    if (!declared || isSystemEntryPoint(name)) continue;
    for (const registration of registrations) {
      const { trigger } = registration;
      const type = trigger && missingType(trigger, extensions);
      if (!trigger || type === undefined) continue;
      const key = `${trigger.file.path}:${trigger.span.start}`;
      if (!found.has(key)) found.set(key, { registration, trigger, declared, type });
    }
  }
  return [...found.values()];
}

/** Undefined when one of the extensions has a fitting type, or when nothing certain can be said. */
function missingType(trigger: Trigger, extensions: readonly DeclaredTask[]): string | undefined {
  const missing = extensions.map(({ manifest: { generation }, extension, types }) => {
    if (generation === undefined || extension.tasks.some(task => !task.type)) return undefined;
    const known = taskTypesIn(generation).map(type => type.toLowerCase());
    const written = types.map(type => type.toLowerCase());
    const wanted = typesForTrigger(trigger.kind, generation);
    if (written.length === 0 || written.some(type => !known.includes(type))) return undefined;
    return wanted.some(type => written.includes(type.toLowerCase())) ? undefined : wanted[0];
  });
  return missing.every(type => type !== undefined) ? missing[0] : undefined;
}
