// Which trigger an expression gives.
import type { MethodSymbol } from '../../../csharp/symbols/symbols';
import type { Node } from '../../../csharp/syntax/nodes';
import type { SourceFile } from '../../../workspace/snapshot';
import { isType } from '../code/methods';
import { enumMember, follow, type Program, type Value } from '../code/values';

export interface Trigger {
  /**
   * The full name of its class; of a control channel's two triggers, which share their type, the property:
   * `Windows.Networking.Sockets.ControlChannelTrigger.KeepAliveTrigger`.
   */
  readonly kind: string;
  /** Of a SystemTrigger: the name in SystemTriggerType. */
  readonly systemType?: string;
  /** The expression that makes or fetches it. */
  readonly file: SourceFile;
  readonly span: Node;
}

const background = 'Windows.ApplicationModel.Background';
const channel = 'Windows.Networking.Sockets.ControlChannelTrigger';

export function triggerOf(
  program: Program,
  value: Value,
): { readonly known: Trigger } | { readonly caller: MethodSymbol } | 'unknown' {
  const followed = follow(program, value);
  if (followed !== 'unknown' && 'caller' in followed) return followed;
  // Where the object comes from is not known: the type of the variable may still say what it is.
  const { expression, frame } = followed === 'unknown' ? withoutConversion(value) : followed.value;
  if (!expression.syntax) return 'unknown';
  const place = { file: frame.file, span: expression.syntax };
  if (expression.kind === 'property' && isType(expression.property.containingType, channel))
    return { known: { kind: `${channel}.${expression.property.name}`, ...place } };
  const type = expression.type.kind === 'named' ? expression.type : undefined;
  const contract = program.compilation.typeByMetadataName(`${background}.IBackgroundTrigger`);
  if (!type || type === contract || !contract || !program.compilation.allInterfacesOf(type).includes(contract))
    return 'unknown';
  const systemType = followed === 'unknown' ? undefined : systemTypeOf(followed.program, { expression, frame });
  return systemType !== undefined && typeof systemType !== 'string'
    ? systemType
    : { known: { kind: type.metadataName, systemType, ...place } };
}

function withoutConversion({ expression, frame }: Value): Value {
  return expression.kind === 'conversion'
    ? withoutConversion({ expression: expression.operand, frame })
    : { expression, frame };
}

function systemTypeOf(
  program: Program,
  { expression, frame }: Value,
): string | { readonly caller: MethodSymbol } | undefined {
  if (expression.kind !== 'new' || !isType(expression.type, `${background}.SystemTrigger`)) return undefined;
  const [first] = expression.arguments;
  const followed = first && follow(program, { expression: first.expression, frame });
  if (!followed || followed === 'unknown') return undefined;
  return 'caller' in followed ? followed : enumMember(program.compilation, followed.value.expression);
}
