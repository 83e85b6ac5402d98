// Which elements may stand in an element, in which order and how often: reads the notation and holds elements against it.

/** `T` is what a name stands for. An element particle has one alternative, or those that fill a slot. */
export type Particle<T> =
  | {
      readonly kind: 'element';
      readonly alternatives: ReadonlyMap<string, T>;
      readonly min: number;
      readonly max: number;
    }
  | { readonly kind: 'any'; readonly min: number; readonly max: number }
  | {
      readonly kind: 'sequence' | 'choice' | 'all';
      readonly parts: readonly Particle<T>[];
      readonly min: number;
      readonly max: number;
    };

/** In: a line such as `A?, (B | <Slot>){1,5}`, and what its names stand for by the key that `match` sees. */
export function parseContent<T>(
  text: string,
  resolve: (name: string, isSlot: boolean) => ReadonlyMap<string, T>,
): Particle<T> {
  const tokens = text.match(/[\w:]+|<[\w:]+>|\{\d+(?:,\d*)?\}|[(),|&?*+]/g) ?? [];
  let at = 0;

  const group = (): Particle<T> => {
    const parts = [item()];
    const operator = tokens[at];
    while (tokens[at] !== undefined && tokens[at] === operator && /[,|&]/.test(operator)) {
      at++;
      parts.push(item());
    }
    const [only] = parts;
    if (parts.length === 1 && only) return only;
    return { kind: operator === ',' ? 'sequence' : operator === '|' ? 'choice' : 'all', parts, min: 1, max: 1 };
  };
  const item = (): Particle<T> => {
    const token = tokens[at++] ?? '';
    let inner: Particle<T>;
    if (token === '(') {
      inner = group();
      at++;
    } else if (token === 'ANY') inner = { kind: 'any', min: 1, max: 1 };
    else {
      const isSlot = token.startsWith('<');
      const alternatives = resolve(isSlot ? token.slice(1, -1) : token, isSlot);
      inner = { kind: 'element', alternatives, min: 1, max: 1 };
    }
    const occurs = occurrence(tokens[at]);
    if (!occurs) return inner;
    at++;
    // `(A{2}){3}` must not become `A{3}`.
    const isPlain = inner.min === 1 && inner.max === 1;
    return isPlain ? { ...inner, ...occurs } : { kind: 'sequence', parts: [inner], ...occurs };
  };
  return group();
}

function occurrence(token: string | undefined): { min: number; max: number } | undefined {
  if (token === '?') return { min: 0, max: 1 };
  if (token === '*') return { min: 0, max: Number.POSITIVE_INFINITY };
  if (token === '+') return { min: 1, max: Number.POSITIVE_INFINITY };
  const range = /^\{(\d+)(,?)(\d*)\}$/.exec(token ?? '');
  if (!range) return undefined;
  const min = Number(range[1]);
  return { min, max: range[2] === '' ? min : range[3] === '' ? Number.POSITIVE_INFINITY : Number(range[3]) };
}

/** Everything that the content names, by key. */
export function alphabetOf<T>(particle: Particle<T>, found: Map<string, T> = new Map()): Map<string, T> {
  if (particle.kind === 'element') for (const [key, value] of particle.alternatives) found.set(key, value);
  else if (particle.kind !== 'any') for (const part of particle.parts) alphabetOf(part, found);
  return found;
}

export function hasWildcard<T>(particle: Particle<T>): boolean {
  return particle.kind === 'any' || (particle.kind !== 'element' && particle.parts.some(hasWildcard));
}

export interface ContentProblems {
  /** Alternatives that are missing, by key; each inner list is one thing of which any will do. */
  readonly missing: readonly (readonly string[])[];
  /** Indices of keys for which there is no place, with the reason. */
  readonly unplaced: readonly { readonly index: number; readonly reason: Unplaced }[];
}

/**
 * `tooMany`: there are as many as allowed. `order`: it must stand before `other`. `conflict`: it excludes `other`.
 * `other` is an index.
 */
export type Unplaced =
  | { readonly kind: 'tooMany'; readonly max: number }
  | { readonly kind: 'order' | 'conflict'; readonly other: number };

/** So many misplaced elements are told one by one; the rest is told with the first ones. */
const enough = 20;

/**
 * Holds a sequence of keys, all from the alphabet, against the content. Manifest content can always be decided by the
 * next key alone, so nothing is ever tried twice: what has no place is taken out, and the rest is looked at again.
 */
export function matchContent<T>(content: Particle<T>, keys: readonly string[]): ContentProblems {
  const first = new Matcher(keys);
  first.match(content);
  if (first.at === keys.length) return { missing: first.missing, unplaced: [] };
  const unplaced: { index: number; reason: Unplaced }[] = [];
  const kept = keys.map((key, index) => ({ key, index }));
  for (;;) {
    const matcher = new Matcher(kept.map(each => each.key));
    matcher.match(content);
    const left = kept[matcher.at];
    if (!left || unplaced.length >= enough) {
      const stray = new Set(unplaced.map(({ index }) => keys[index]));
      return { missing: matcher.missing.filter(names => !names.some(name => stray.has(name))), unplaced };
    }
    unplaced.push({ index: left.index, reason: whyUnplaced(content, kept, matcher.at) });
    kept.splice(matcher.at, 1);
  }
}

class Matcher<T> {
  at = 0;
  readonly missing: string[][] = [];

  constructor(private readonly keys: readonly string[]) {}

  match(particle: Particle<T>): void {
    let count = 0;
    while (count < particle.max && this.at < this.keys.length && canStart(particle, this.keys[this.at] ?? '')) {
      const before = this.at;
      this.once(particle);
      count++;
      if (this.at === before) break;
    }
    if (count < particle.min && !isOptionalInside(particle)) this.lack(particle);
  }

  /** What it needs first is not there; what it needs next may be. */
  private lack(particle: Particle<T>): void {
    if (particle.kind === 'sequence' || particle.kind === 'all') this.once(particle);
    else this.missing.push([...firstNeeded(particle)]);
  }

  private once(particle: Particle<T>): void {
    if (particle.kind === 'element' || particle.kind === 'any') this.at++;
    else if (particle.kind === 'sequence') for (const part of particle.parts) this.match(part);
    else if (particle.kind === 'choice') {
      const chosen = particle.parts[whichStarts(particle.parts, this.keys[this.at] ?? '')];
      if (chosen) this.match(chosen);
    } else this.all(particle.parts);
  }

  private all(parts: readonly Particle<T>[]): void {
    const open = [...parts];
    for (;;) {
      const key = this.keys[this.at];
      const index = key === undefined ? -1 : whichStarts(open, key);
      const next = open[index];
      if (!next) break;
      open.splice(index, 1);
      this.match(next);
    }
    for (const part of open) if (part.min > 0 && !isOptionalInside(part)) this.lack(part);
  }
}

function canStart<T>(particle: Particle<T>, key: string): boolean {
  switch (particle.kind) {
    case 'element':
      return particle.alternatives.has(key);
    case 'any':
      return true;
    case 'sequence':
      for (const part of particle.parts) {
        if (canStart(part, key)) return true;
        if (part.min > 0 && !isOptionalInside(part)) return false;
      }
      return false;
    case 'choice':
    case 'all':
      return whichStarts(particle.parts, key) >= 0;
  }
}

function whichStarts<T>(parts: readonly Particle<T>[], key: string): number {
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (part && canStart(part, key)) return i;
  }
  return -1;
}

/** Nothing at all satisfies one round of it. */
function isOptionalInside<T>(particle: Particle<T>): boolean {
  if (particle.kind === 'element' || particle.kind === 'any') return false;
  const isOptional = (part: Particle<T>) => part.min === 0 || isOptionalInside(part);
  return particle.kind === 'choice' ? particle.parts.some(isOptional) : particle.parts.every(isOptional);
}

/** What is missing when nothing of it is there. */
function firstNeeded<T>(particle: Particle<T>): Set<string> {
  if (particle.kind === 'element') return new Set(particle.alternatives.keys());
  if (particle.kind === 'any') return new Set();
  if (particle.kind === 'choice') return new Set(particle.parts.flatMap(part => [...firstNeeded(part)]));
  const needed = particle.parts.find(part => part.min > 0 && !isOptionalInside(part));
  return needed ? firstNeeded(needed) : new Set();
}

function whyUnplaced<T>(
  content: Particle<T>,
  kept: readonly { readonly key: string; readonly index: number }[],
  at: number,
): Unplaced {
  const mine = pathTo(content, kept[at]?.key ?? '');
  for (const other of kept.slice(0, at)) {
    const theirs = pathTo(content, other.key);
    const fork = theirs.findIndex((particle, depth) => particle !== mine[depth]);
    const common = fork > 0 ? theirs[fork - 1] : undefined;
    // Beside each other in something that may be repeated, they do not exclude each other.
    if (common?.kind === 'choice' && common.max === 1) return { kind: 'conflict', other: other.index };
    if (common?.kind !== 'sequence' || fork < 0) continue;
    const [a, b] = [mine[fork], theirs[fork]].map(part => (part ? common.parts.indexOf(part) : -1));
    if (a !== undefined && b !== undefined && a < b) return { kind: 'order', other: other.index };
  }
  return { kind: 'tooMany', max: mine.reduce((product, particle) => product * particle.max, 1) };
}

/** From the whole content down to the particle that has the key. */
function pathTo<T>(particle: Particle<T>, key: string): Particle<T>[] {
  if (particle.kind === 'element') return particle.alternatives.has(key) ? [particle] : [];
  if (particle.kind === 'any') return [particle];
  for (const part of particle.parts) {
    const below = pathTo(part, key);
    if (below.length > 0) return [particle, ...below];
  }
  return [];
}
