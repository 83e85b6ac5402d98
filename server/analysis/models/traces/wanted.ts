// Which events and which classes somebody asks for.
import { keyOfWord } from '../../../workspace/mentions';

type Test = (name: string) => boolean;

/** Rules ask the same of every walk: one test for each pattern that they are written with. */
const tests = new Map<string, Test>();

/** There are many uses and few names: each is tested once. */
export function testOf(wanted: string | RegExp): Test {
  if (typeof wanted === 'string') return name => name === wanted;
  const key = keyOfWord(wanted);
  const test = tests.get(key) ?? newTest(wanted);
  tests.set(key, test);
  return test;
}

function newTest(wanted: RegExp): Test {
  const known = new Map<string, boolean>();
  return name => {
    const fits = known.get(name) ?? wanted.test(name);
    known.set(name, fits);
    return fits;
  };
}

/** By its name in short, or a pattern for full names. */
export function testOfType(type: string | RegExp): Test {
  return typeof type === 'string'
    ? fullName => fullName.endsWith(type) && fullName.at(-1 - type.length) === '.'
    : testOf(type);
}

export function keyOf(wanted: string | RegExp): string {
  return typeof wanted === 'string' ? wanted : keyOfWord(wanted);
}
