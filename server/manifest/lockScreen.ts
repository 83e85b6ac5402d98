// What the element LockScreen wants beside it, read from schemas/manifest.
import data from '../../schemas/manifest/lockScreen.json';
import { attribute, type Generation } from './manifest';
import type { XmlElement } from './xml';

/** Does the lock screen show what only a wide logo can stand for? */
export function wantsWideLogo(generation: Generation, notification: string): boolean {
  return data.wideLogo.wantedFor.some(
    row => row.generations.includes(generation) && row.notifications.includes(notification),
  );
}

/** The edges that the badge may have, in pixels. */
export function badgeSizes(generation: Generation): readonly number[] {
  return data.badgeSizes.rows.find(row => row.generations.includes(generation))?.pixels ?? [];
}

/** At VisualElements itself, or at its DefaultTile. */
export function hasWideLogo(visualElements: XmlElement): boolean {
  const tiles = visualElements.children.filter(each => each.localName === 'DefaultTile');
  return [visualElements, ...tiles].some(element =>
    data.wideLogo.attributes.some(name => (attribute(element, name)?.value ?? '') !== ''),
  );
}
