// Natives that read and write fields through reflection.
import type { FieldSymbol } from '../../../../server/csharp/symbols/symbols';
import type { Engine } from '../engine';
import type { NativeFunction } from '../native';
import { copied } from '../natives/objects';
import type { RuntimeField, Value } from '../values';
import { Boxed } from '../values';
import { valueOfConstant } from './constants';
import type { Invocation } from './invocation';
import type { MemberObject, MemberObjects } from './memberObjects';

type FieldObject = MemberObject<FieldSymbol>;
type Table = Record<string, NativeFunction>;
const type = 'M:System.Reflection.FieldInfo';

export function fieldLeaves(
  engine: Engine,
  objects: MemberObjects,
  invocation: Invocation,
): { readonly quiet: Table; readonly blocking: Table } {
  const { support, types, program, runtime } = engine;
  const isConstant = (symbol: FieldSymbol) => symbol.isConst || symbol.node?.kind === 'EnumMember';
  const fieldOf = ({ $state }: FieldObject): RuntimeField => $state.declaring.fieldOf($state.symbol.definition);
  /** The object or the statics that hold the field. */
  const holderOf = (self: FieldObject, object: Value): Record<string, Value> => {
    const { symbol, declaring } = self.$state;
    if (symbol.isStatic) return engine.isThreadStatic(symbol) ? engine.threadStatics(declaring) : declaring.statics;
    if (object === null)
      throw runtime.error('System.Reflection.TargetException', 'Non-static field requires a target.');
    if (!types.isInstance(object, declaring)) {
      const text = `Field '${symbol.name}' defined on type '${declaring.fullName}' is not a field on the target object which is of type '${types.typeOf(object).fullName}'.`;
      throw runtime.error('System.ArgumentException', text);
    }
    return (object instanceof Boxed ? object.value : object) as Record<string, Value>;
  };
  /** A static field is read and written when its type is initialized. */
  const initialized = (self: FieldObject, run: () => Value): Value => {
    if (self.$state.symbol.isStatic) engine.initializers.runInitializer(self.$state.declaring);
    return invocation.after(undefined, run);
  };
  return {
    quiet: {
      [`${type}.get_FieldType`]: (_rt, self: FieldObject) => objects.typeIn(self.$state, self.$state.symbol.type),
    },
    blocking: {
      [`${type}.Read(System.Object)`]: (_rt, self: FieldObject, object: Value) => {
        const { symbol } = self.$state;
        if (isConstant(symbol)) {
          const constantType = types.of(symbol.type);
          return support.box(valueOfConstant(program.constantOf(symbol), constantType), constantType);
        }
        const holder = holderOf(self, object);
        return initialized(self, () => {
          const field = fieldOf(self);
          return runtime.box(field.type, copied(holder[field.key] ?? null));
        });
      },
      [`${type}.SetValue(System.Object,System.Object)`]: (rt, self: FieldObject, object: Value, value: Value) => {
        const { symbol } = self.$state;
        if (isConstant(symbol)) throw rt.error('System.FieldAccessException', 'Cannot set a constant field.');
        const holder = holderOf(self, object);
        const wanted = types.of(symbol.type);
        const stored = support.unbox(invocation.converted(value, wanted), wanted);
        return initialized(self, () => {
          holder[fieldOf(self).key] = stored;
          return null;
        });
      },
    },
  };
}
