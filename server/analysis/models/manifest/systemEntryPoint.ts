// Names that were meant to be one of Windows' own background task classes, and miss it.
import { systemEntryPoints } from '../../../manifest/systemEntryPoints';
import { isNear } from '../../engine/nearest';

/**
 * The class that `written` misses, or undefined when it names one, or something else altogether.
 * Near enough is: the same class name in no namespace, in a part of the right one or in another one below `Windows`;
 * at most two typing mistakes in the class name; at most three in the whole.
 */
export function missedSystemEntryPoint(written: string): string | undefined {
  if (systemEntryPoints.includes(written)) return undefined;
  const known = lately.get(written);
  if (known) return known.meant;
  const meant = systemEntryPoints.find(name => isNearMiss(written.trim().toLowerCase(), name.toLowerCase()));
  if (lately.size >= 1000) lately.clear();
  lately.set(written, { meant });
  return meant;
}

/** Several rules ask about the same names, again at each keystroke. */
const lately = new Map<string, { readonly meant: string | undefined }>();

function isNearMiss(written: string, name: string): boolean {
  if (isNear(written, name, 3)) return true;
  const [namespace, className] = split(written);
  const [rightNamespace, rightClass] = split(name);
  if (!isNear(className, rightClass, 2)) return false;
  return (
    ['', 'windows'].includes(namespace) || namespace.startsWith('windows.') || rightNamespace === `windows.${namespace}`
  );
}

function split(fullName: string): [namespace: string, name: string] {
  const dot = fullName.lastIndexOf('.');
  return [fullName.slice(0, Math.max(dot, 0)), fullName.slice(dot + 1)];
}
