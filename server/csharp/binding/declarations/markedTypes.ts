// Types that attributes make something to the compiler: handlers of interpolated strings, and collections with a builder of their own.

import type { NamedType, TypeSymbol } from '../../symbols/symbols';
import type { Compilation } from '../compilation';
import { bindOperand } from '../expressions/expressions';
import { attributeBinder } from './attributeArguments';
import { type AttributeUse, attributesOfMember } from './attributeUses';
import { perType } from './perType';

/** Those of the library: references are declared without attributes. */
const handlersOfLibrary: ReadonlySet<string> = new Set([
  'System.Runtime.CompilerServices.DefaultInterpolatedStringHandler',
]);

/** Takes an interpolated string piece by piece: `[InterpolatedStringHandler]`. */
export function isHandlerType(compilation: Compilation, type: TypeSymbol): type is NamedType {
  if (type.kind !== 'named') return false;
  const { definition } = type;
  return definition.isSource
    ? marksOf(compilation, definition).isHandler
    : handlersOfLibrary.has(definition.metadataName);
}

/** The class and the method that `[CollectionBuilder]` names. */
export function collectionBuilderOf(compilation: Compilation, type: NamedType): CollectionBuilder | undefined {
  return type.definition.isSource ? marksOf(compilation, type.definition).builder : undefined;
}

export interface CollectionBuilder {
  readonly type: NamedType;
  readonly method: string;
}

interface Marks {
  readonly isHandler: boolean;
  readonly builder: CollectionBuilder | undefined;
}

const marksOf = perType((compilation, type): Marks => {
  const uses = attributesOfMember(compilation, type);
  const use = uses.find(({ type: { name } }) => name === 'CollectionBuilderAttribute');
  return {
    isHandler: uses.some(({ type: { name } }) => name === 'InterpolatedStringHandlerAttribute'),
    builder: use && builderNamedBy(compilation, use),
  };
});

function builderNamedBy(compilation: Compilation, use: AttributeUse): CollectionBuilder | undefined {
  const [type, method] = use.syntax.arguments.map(({ value }) => bindOperand(attributeBinder(compilation, use), value));
  const name = method && 'constant' in method ? method.constant?.value : undefined;
  if (type?.kind !== 'typeof' || type.target.kind !== 'named' || typeof name !== 'string') return undefined;
  return { type: type.target.definition, method: name };
}
