// Which events and which classes somebody asks for.
import { keyOfWord } from '../../../workspace/mentions';

/** There are many uses and few names: each is tested once. */
export function testOf(wanted: string | RegExp): (name: string) => boolean {
  if (typeof wanted === 'string') return name => name === wanted;
  const known = new Map<string, boolean>();
  return name => {
    const fits = known.get(name) ?? wanted.test(name);
    known.set(name, fits);
    return fits;
  };
}

export function testOfType(type: string | RegExp): (fullName: string) => boolean {
  return testOf(typeof type === 'string' ? new RegExp(`\\.${type}$`) : type);
}

export function keyOf(wanted: string | RegExp): string {
  return typeof wanted === 'string' ? wanted : keyOfWord(wanted);
}
