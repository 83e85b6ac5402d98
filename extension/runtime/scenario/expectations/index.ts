// What scenarios can expect, in alphabetical order. A kind is one file beside this one, one line here and one entry of the schema.

import type { Place } from '../reading';
import { type PlannedExpectation, planExpectation } from '../step';
import { journal } from './journal';
import { noTask } from './noTask';
import { output } from './output';
import { owner } from './owner';
import { quota } from './quota';
import { received } from './received';
import { sent } from './sent';
import { status } from './status';
import { taskRan } from './taskRan';
import { toast } from './toast';

const kinds = { journal, noTask, output, owner, quota, received, sent, status, taskRan, toast };

export const expectationKinds: readonly string[] = Object.keys(kinds);

/** Throws UserError when the value does not fit the kind. */
export function readExpectation(kind: string, value: Place): PlannedExpectation {
  return planExpectation<never>(kinds[kind as keyof typeof kinds] as never, value);
}
