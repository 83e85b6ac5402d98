// A step of a menu with what its user has said.

import type { Choice } from '../runtime/adapter/debugTarget';

type Step = Choice['step'];

/** What was said goes to the place that `keys` lead to. What is no number although it should be is for the machine to refuse. */
export function completed(step: Step, { keys, isNumber }: NonNullable<Choice['ask']>, said: string): Step {
  const value = isNumber && said.trim() !== '' && !Number.isNaN(Number(said)) ? Number(said) : said;
  return put(step, keys, value);
}

function put(step: Step, [key = '', ...further]: readonly string[], value: unknown): Step {
  return { ...step, [key]: further.length === 0 ? value : put(step[key] as Step, further, value) };
}
