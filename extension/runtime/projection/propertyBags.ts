// Objects of the user interface as plain property bags: what is set is what is read, and handlers are kept for whoever raises the event.

import xaml from '../../../schemas/windows/xaml.json';
import type { MethodSymbol, NamedType, TypeSymbol } from '../../../server/csharp/symbols/symbols';
import type { NativeFunction, NativeModule, NativeRuntime } from '../engine/native';
import { type CsDelegate, type CsObject, CsStruct, type Value } from '../engine/values';
import { refuse } from './errors';
import { maybeHostOf } from './host';

/** What an object holds: values by the names of its properties (attached ones with their owner), handlers by the names of events. */
interface Bag {
  readonly values: Map<string, Value>;
  readonly handlers: Map<string, CsDelegate[]>;
}

export const propertyBags: NativeModule = {
  natives: { 'M:Windows.UI.Xaml.DependencyObject.CheckThread': rt => checkThread(rt) },
  family: behaviourOf,
};

/** The handlers of an event, in the order in which they were added. */
export function handlersOf(object: CsObject, eventName: string): readonly CsDelegate[] {
  return (object.$state as Bag | undefined)?.handlers.get(eventName) ?? [];
}

/** All of XAML, and what else of the user interface only has to be remembered. */
function isBag({ namespace, metadataName }: NamedType): boolean {
  return (
    /^Windows\.UI\.Xaml(?:\.|$)/.test(namespace.fullName) ||
    // What keys and pointers would hand to handlers: nobody makes one.
    /^Windows\.UI\.(?:Input\.|Core\.(?:AcceleratorKey|Key|Pointer|WindowSizeChanged)EventArgs$)/.test(metadataName) ||
    metadataName === 'Windows.Graphics.Display.DisplayInformation' ||
    metadataName === 'Windows.ApplicationModel.Core.CoreApplicationViewTitleBar' ||
    metadataName === 'Windows.UI.Core.SystemNavigationManager' ||
    metadataName === 'Windows.UI.ViewManagement.ApplicationView' ||
    metadataName === 'Windows.UI.ViewManagement.ApplicationViewTitleBar'
  );
}

/** Undefined for what has an effect that nobody could overlook, such as a method that gives something. */
function behaviourOf(method: MethodSymbol): NativeFunction | undefined {
  const type = method.containingType.definition;
  if (type.typeKind !== 'class') return undefined;
  if (type.metadataName === 'Windows.UI.Colors' && method.associated) return colorOf(method.associated.name);
  if (!isBag(type)) return undefined;
  const seen = onlySeen.get(`${type.metadataName}.${method.name}`);
  if (seen !== undefined) return () => seen;
  switch (method.methodKind) {
    case 'constructor':
      return constructed(method);
    case 'propertyGet':
      if (!method.isStatic) return partOf(method, type) ?? getter(method, type);
      return (
        descriptor(method, type) ??
        routedEvent(method, type) ??
        (isWish(method) ? ofAllViews(getter(method, type)) : undefined)
      );
    case 'propertySet':
      if (!method.isStatic) return setter(method);
      return isWish(method) ? ofAllViews(setter(method)) : undefined;
    case 'eventAdd':
      return method.isStatic ? undefined : adder(method);
    case 'eventRemove':
      return method.isStatic ? undefined : remover(method);
    case 'ordinary':
      if (method.isStatic) return attached(method, type) ?? ofThisView(method, type);
      if (type.metadataName === 'Windows.UI.Xaml.UIElement') {
        if (method.name === 'AddHandler')
          return (_rt: NativeRuntime, self: CsObject, to: CsObject, handler: CsDelegate) =>
            add(self, nameOf(to), handler);
        if (method.name === 'RemoveHandler')
          return (_rt: NativeRuntime, self: CsObject, from: CsObject, handler: CsDelegate) =>
            remove(self, nameOf(from), handler);
      }
      // Whoever overrides one may call it.
      return method.isVirtual && method.returnsVoid ? () => undefined : undefined;
    default:
      return undefined;
  }
}

/** The arguments of a constructor are values of the properties that are called like its parameters. */
export function constructed(method: MethodSymbol): NativeFunction {
  const names = method.parameters.map(({ name }) => name.charAt(0).toUpperCase() + name.slice(1));
  const isElement = descendsFrom(method.containingType, 'Windows.UI.Xaml.DependencyObject');
  return (rt: NativeRuntime, self: CsObject, ...args: Value[]) => {
    if (isElement) checkThread(rt);
    names.forEach((name, index) => bagOf(self).values.set(name, copyOf(args[index] ?? null)));
  };
}

export function getter(method: MethodSymbol, type: NamedType): NativeFunction {
  const name = method.associated?.name ?? '';
  const initial = initialValue(`${type.metadataName}.${name}`, method.returnType);
  const isElement = descendsFrom(type, 'Windows.UI.Xaml.UIElement');
  return (rt: NativeRuntime, self: CsObject) => {
    if (isElement) checkThread(rt);
    const held = bagOf(self).values.get(name);
    return held === undefined ? initial(rt) : copyOf(held);
  };
}

/** `TextBox.TextProperty`: the same object whenever it is asked for. */
function descriptor({ associated, returnType }: MethodSymbol, type: NamedType): NativeFunction | undefined {
  const name = /^(\w+)Property$/.exec(associated?.name ?? '')?.[1];
  const isDescriptor = returnType.kind === 'named' && returnType.metadataName === 'Windows.UI.Xaml.DependencyProperty';
  if (!isDescriptor || name === undefined) return undefined;
  return (rt: NativeRuntime) => {
    const found = theOne(rt, `${type.metadataName}.${name}`, returnType.metadataName);
    rt.setField(found, 'Name', name);
    rt.setField(found, 'DeclaredBy', type.metadataName);
    return found;
  };
}

/** What belongs to an object from the start, although nobody sets it. */
function partOf({ associated, returnType }: MethodSymbol, type: NamedType): NativeFunction | undefined {
  const isPart = returnType.kind === 'named' && parts.has(`${type.metadataName}.${associated?.name}`);
  if (!isPart) return undefined;
  return (rt: NativeRuntime) => theOne(rt, returnType.metadataName, returnType.metadataName);
}

const parts: ReadonlySet<string> = new Set(['Windows.UI.ViewManagement.ApplicationView.TitleBar']);

/** How the app would like its next window to be (`ApplicationView.PreferredLaunchViewSize`), or how the views of Windows 8 are. */
function isWish({ associated }: MethodSymbol): boolean {
  return associated !== undefined && /^(?:PreferredLaunch|AutoRotationPreferences$|Value$)/.test(associated.name);
}

/** A static property is one of the object that stands for all views. */
function ofAllViews(property: NativeFunction): NativeFunction {
  return (rt: NativeRuntime, ...args: never[]) =>
    property(rt, theOne(rt, 'all views', 'Windows.UI.ViewManagement.ApplicationView') as never, ...args);
}

export function setter(method: MethodSymbol): NativeFunction {
  const name = method.associated?.name ?? '';
  const isElement = descendsFrom(method.containingType, 'Windows.UI.Xaml.UIElement');
  return (rt: NativeRuntime, self: CsObject, value: Value) => {
    if (isElement) checkThread(rt);
    bagOf(self).values.set(name, copyOf(value));
  };
}

function adder({ associated }: MethodSymbol): NativeFunction {
  return (_rt: NativeRuntime, self: CsObject, handler: CsDelegate | null) => add(self, associated?.name ?? '', handler);
}

function remover({ associated }: MethodSymbol): NativeFunction {
  return (_rt: NativeRuntime, self: CsObject, handler: CsDelegate | null) =>
    remove(self, associated?.name ?? '', handler);
}

function add(object: CsObject, eventName: string, handler: CsDelegate | null): void {
  const { handlers } = bagOf(object);
  if (handler) handlers.set(eventName, [...(handlers.get(eventName) ?? []), handler]);
}

/** Takes away the last that calls the same method of the same object. */
function remove(object: CsObject, eventName: string, handler: CsDelegate | null): void {
  const { handlers } = bagOf(object);
  const all = handlers.get(eventName) ?? [];
  const index = all.findLastIndex(each => handler !== null && isSameHandler(each, handler));
  if (index >= 0) handlers.set(eventName, all.toSpliced(index, 1));
}

/** `UIElement.TappedEvent`, by which AddHandler knows the event. */
function routedEvent({ associated, returnType }: MethodSymbol, type: NamedType): NativeFunction | undefined {
  const name = /^(\w+)Event$/.exec(associated?.name ?? '')?.[1];
  const isEvent = returnType.kind === 'named' && returnType.metadataName === 'Windows.UI.Xaml.RoutedEvent';
  if (!isEvent || name === undefined) return undefined;
  return (rt: NativeRuntime) => {
    const found = theOne(rt, `${type.metadataName}.${name}Event`, returnType.metadataName);
    found.$state = name;
    return found;
  };
}

function nameOf(routed: CsObject): string {
  return routed.$state as string;
}

function isSameHandler(one: CsDelegate, other: CsDelegate): boolean {
  const [first, second] = [one.entries[0], other.entries[0]];
  return one === other || (first?.target === second?.target && first?.method === second?.method);
}

/** `Grid.SetRow(element, 1)` and `Grid.GetRow(element)`. */
function attached(method: MethodSymbol, type: NamedType): NativeFunction | undefined {
  const [, verb, name] = /^(Get|Set)(\w+)$/.exec(method.name) ?? [];
  if (!verb || method.parameters.length !== (verb === 'Get' ? 1 : 2)) return undefined;
  const key = `${type.name}.${name}`;
  if (verb === 'Set')
    return (_rt: NativeRuntime, target: CsObject, value: Value) => {
      bagOf(target).values.set(key, copyOf(value));
    };
  const initial = initialValue(key, method.returnType);
  return (rt: NativeRuntime, target: CsObject) => copyOf(bagOf(target).values.get(key) ?? initial(rt));
}

/** The app has one view, so there is one of each. */
function ofThisView(method: MethodSymbol, type: NamedType): NativeFunction | undefined {
  if (method.name !== 'GetForCurrentView') return undefined;
  return (rt: NativeRuntime) => theOne(rt, type.metadataName, type.metadataName);
}

/** The same object for a key as long as the process lives. */
function theOne(rt: NativeRuntime, key: string, type: string): CsObject {
  const known = maybeHostOf(rt)?.state.viewObjects.get(key);
  if (known) return known;
  const made = rt.newObject(rt.type(type));
  maybeHostOf(rt)?.state.viewObjects.set(key, made);
  return made;
}

function colorOf(name: string): NativeFunction | undefined {
  const argb = (xaml.colors.argb as Readonly<Record<string, string>>)[name];
  if (argb === undefined) return undefined;
  return (rt: NativeRuntime) => {
    const color = rt.newObject(rt.type('Windows.UI.Color'));
    ['A', 'R', 'G', 'B'].forEach((part, index) => {
      rt.setField(color, part, Number.parseInt(argb.slice(index * 2, index * 2 + 2), 16));
    });
    return color;
  };
}

const onlySeen: ReadonlyMap<string, Value> = new Map(Object.entries(xaml.onlySeen.members));

/** Windows gives no null for a text. */
function initialValue(key: string, type: TypeSymbol): (rt: NativeRuntime) => Value {
  const documented = (xaml.defaults.values as Readonly<Record<string, Value>>)[key];
  if (documented !== undefined) {
    const value = typeof documented === 'string' ? Number(documented) : documented;
    return () => value;
  }
  if (type.kind !== 'named' || (!type.isValueType && type.special !== 'string')) return () => null;
  if (type.special === 'string') return () => '';
  if (type.definition.metadataName === 'System.Nullable`1') return () => null;
  return rt => rt.type(type.metadataName).defaultValue();
}

/** Elements belong to the thread of the window; in a process without one nobody may touch them. */
function checkThread(rt: NativeRuntime): void {
  const host = maybeHostOf(rt);
  if (host && rt.currentThreadId !== 0 && host.state.windowThread !== rt.currentThreadId)
    throw refuse(rt, 'element-on-wrong-thread');
}

function descendsFrom(type: NamedType, name: string): boolean {
  for (let each: NamedType | undefined = type; each; each = each.definition.resolved?.baseType)
    if (each.metadataName === name) return true;
  return false;
}

function bagOf(object: CsObject): Bag {
  object.$state ??= { values: new Map(), handlers: new Map() } satisfies Bag;
  return object.$state as Bag;
}

function copyOf(value: Value): Value {
  return value instanceof CsStruct ? value.$clone() : value;
}
