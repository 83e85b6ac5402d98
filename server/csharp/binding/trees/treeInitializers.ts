// Object and collection initializers in expression trees: the binder has made assignments of them, the tree lists them again.
import type { LocalSymbol } from '../../symbols/symbols';
import type { BoundExpression } from '../bound';
import type { TreeWriter } from './expressionTrees';
import { treeOf } from './treeNodes';

type Of<K extends BoundExpression['kind']> = BoundExpression & { kind: K };
type Member = Of<'field'> | Of<'property'>;

/** A member and what is done with it. */
interface Entry {
  readonly member: Member;
  value: BoundExpression | undefined;
  readonly inner: BoundExpression[];
}

export function initializerTree(w: TreeWriter, node: Of<'sequence'>): BoundExpression {
  const [store, ...effects] = node.effects;
  if (store?.kind !== 'assignment' || store.target.kind !== 'local') return w.b.bad(node.syntax, node);
  const made = treeOf(w, store.value);
  const { local } = store.target;
  if (effects.length > 0 && effects.every(effect => isAddTo(effect, local)))
    return w.factory('WithElements', [made, elements(w, effects)]);
  return w.factory('WithMembers', [made, bindings(w, effects, local)]);
}

function isAddTo(effect: BoundExpression, local: LocalSymbol): boolean {
  if (effect.kind !== 'call') return false;
  const target = effect.receiver ?? effect.arguments[0]?.expression;
  return target?.kind === 'local' && target.local === local;
}

function elements(w: TreeWriter, effects: readonly BoundExpression[]): BoundExpression {
  return w.array(
    'ElementInit',
    effects.map(effect => {
      if (effect.kind !== 'call') return w.b.bad(effect.syntax, effect);
      if (effect.method.isStatic) {
        w.refuse(
          'CS8075',
          'An expression tree lambda may not contain a collection initializer that uses an extension method',
          effect,
        );
        return w.b.bad(effect.syntax, effect);
      }
      const values = effect.arguments.map(({ expression }) => treeOf(w, expression));
      return w.factory('Added', [w.member(effect.method), w.array('Expression', values)]);
    }),
  );
}

/** `root`: what the members belong to, a temporary or the member around them. */
function bindings(w: TreeWriter, effects: readonly BoundExpression[], root: LocalSymbol | Member): BoundExpression {
  const entries: Entry[] = [];
  for (const effect of effects) {
    const target = effect.kind === 'assignment' ? effect.target : effect.kind === 'call' ? effect.receiver : undefined;
    const member = target && memberUnder(target, root);
    if (
      !member ||
      (effect.kind === 'assignment' && effect.target.kind === 'property' && effect.target.arguments.length > 0)
    ) {
      w.refuse('CS8074', 'An expression tree lambda may not contain a dictionary initializer.', effect);
      continue;
    }
    const last = entries[entries.length - 1];
    const entry =
      last && last.value === undefined && isSameMember(last.member, member)
        ? last
        : { member, value: undefined, inner: [] };
    if (entry !== last) entries.push(entry);
    if (effect.kind === 'assignment' && effect.target === member) (entry as Entry).value = effect.value;
    else entry.inner.push(effect);
  }
  return w.array(
    'MemberBinding',
    entries.map(entry => binding(w, entry)),
  );
}

function binding(w: TreeWriter, { member, value, inner }: Entry): BoundExpression {
  const info = w.member(member.kind === 'field' ? member.field : member.property);
  if (value) return w.factory('Set', [info, treeOf(w, value)]);
  if (inner.every(effect => effect.kind === 'call' && effect.receiver && isSame(effect.receiver, member)))
    return w.factory('AddElements', [info, elements(w, inner)]);
  return w.factory('SetMembers', [info, bindings(w, inner, member)]);
}

/** The member of `root` on the way to `node`. */
function memberUnder(node: BoundExpression, root: LocalSymbol | Member): Member | undefined {
  for (let at: BoundExpression | undefined = node; at?.kind === 'field' || at?.kind === 'property'; ) {
    const { receiver }: { receiver: BoundExpression | undefined } = at;
    if (receiver && isRoot(receiver, root)) return at;
    at = receiver;
  }
  return undefined;
}

function isRoot(node: BoundExpression, root: LocalSymbol | Member): boolean {
  return root.kind === 'local' ? node.kind === 'local' && node.local === root : isSame(node, root);
}

function isSame(node: BoundExpression, member: Member): boolean {
  if (node.kind !== 'field' && node.kind !== 'property') return false;
  if (!isSameMember(node, member)) return false;
  const [a, c] = [node.receiver, member.receiver];
  if (a?.kind === 'local' && c?.kind === 'local') return a.local === c.local;
  return c !== undefined && (c.kind === 'field' || c.kind === 'property') && a !== undefined && isSame(a, c);
}

function isSameMember(a: Member, c: Member): boolean {
  return a.kind === 'field'
    ? c.kind === 'field' && a.field === c.field
    : c.kind === 'property' && a.property === c.property;
}
