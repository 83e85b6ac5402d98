// The half of a XAML page that the build generates: a partial class with a field for each named element.
import type { SyntaxTree } from '../csharp/syntax/nodes';
import { parseCSharp } from '../csharp/syntax/parser';
import { readXml, type XmlElement } from './xml';

/** The full name of a type that is written without prefix in XAML; undefined for types that nobody here knows. */
export type PresentationTypes = (name: string) => string | undefined;

/**
 * The generated half as C#, as `MainPage.g.i.cs` has it; undefined for XAML without a class. Types that are not known
 * get a name that no code has. https://learn.microsoft.com/windows/uwp/xaml-platform/x-name-attribute
 * `main` is another XAML file of the same class: then only what that has not is added, as for `MainPage.DeviceFamily-Mobile.xaml`.
 */
export function generatedHalf(
  path: string,
  text: string,
  types: PresentationTypes,
  main?: string,
): SyntaxTree | undefined {
  if (classOfXaml(text) === undefined) return undefined;
  const root = readXml(text);
  const [, namespace, name] = /^(?:(.*)\.)?([^.]+)$/.exec(root?.attributes.get('x:Class') ?? '') ?? [];
  if (!root || !isIdentifier(name) || (namespace ?? '').split('.').some(part => part !== '' && !isIdentifier(part)))
    return undefined;
  const base = typeOf(root.name, withDeclared(root, new Map()).get(root.prefix) ?? '', types);
  const locator = `ms-appx:///${[...(namespace ?? '').split('.'), name].filter(part => part !== '').join('/')}.xaml`;
  const hasBindings = /\{\s*x:Bind\b/.test(text);
  const mainRoot = main === undefined ? undefined : readXml(main);
  const there = new Set(mainRoot ? namedElements(mainRoot, new Map()).map(each => each.name) : []);
  const methods =
    main === undefined
      ? [initializeComponent(locator, hasBindings ? name : undefined), ...(hasBindings ? [bindings(name)] : [])]
      : [];
  const fields = namedElements(root, new Map()).filter(each => !there.has(each.name));
  const members = [...methods, ...fields.map(each => fieldOf(each, types))];
  const declared = `partial class @${name}${base ? ` : global::${base}` : ''}\n{\n${members.join('\n')}\n}`;
  const code = namespace ? `namespace ${namespace}\n{\n${declared}\n}` : declared;
  return parseCSharp(code, { path: path.replace(/\.xaml$/i, '.g.i.cs') });
}

/** The full name that `x:Class` gives. */
export function classOfXaml(text: string): string | undefined {
  return /\w:Class\s*=\s*["']([^"']*)/.exec(text)?.[1];
}

/**
 * For each class its XAML for all devices: the file has the name of the class and is not for one kind of device.
 * https://learn.microsoft.com/windows/apps/design/layout/layouts-with-xaml#separate-xaml-views-per-device-family
 */
export function mainXaml<T extends { readonly path: string; readonly text: string }>(
  files: readonly T[],
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  const rank = ({ path }: T, name: string) =>
    (/devicefamily-/i.test(path) ? 2 : 0) + (path.endsWith(`/${name.split('.').at(-1)}.xaml`) ? 0 : 1);
  for (const file of files) {
    const name = classOfXaml(file.text);
    const before = name === undefined ? undefined : found.get(name);
    if (name !== undefined && (!before || rank(file, name) < rank(before, name))) found.set(name, file);
  }
  return found;
}

/** As the build writes it, but for the locator: here a file has the name of its class. */
function initializeComponent(locator: string, withBindings: string | undefined): string {
  const bind = withBindings === undefined ? '' : `Bindings = new ${withBindings}_Bindings(); `;
  return `public void InitializeComponent() { ${bind}global::Windows.UI.Xaml.Application.LoadComponent(this, new global::System.Uri("${locator}")); }`;
}

interface NamedElement {
  readonly element: XmlElement;
  readonly name: string;
  /** What its prefix stands for. */
  readonly namespace: string;
}

/** An element of a XAML file with the class that it stands for. */
export interface XamlNode {
  /** Full name; undefined for a property written as an element, and for types that nobody knows. */
  readonly type: string | undefined;
  /** Without prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XamlNode[];
  /** White space is one blank, and none at the ends. https://learn.microsoft.com/dotnet/desktop/xaml-services/white-space-processing */
  readonly text: string;
}

/** The class of a XAML file and its elements; undefined for XAML without a class. */
export function readXaml(text: string, types: PresentationTypes): { className: string; root: XamlNode } | undefined {
  const root = readXamlFile(text, types);
  const className = root?.attributes.get('x:Class');
  return root && className ? { className, root } : undefined;
}

/** The same of any XAML, such as a dictionary of resources. */
export function readXamlFile(text: string, types: PresentationTypes): XamlNode | undefined {
  const root = readXml(text);
  return root && nodeOf(root, new Map(), types);
}

function nodeOf(element: XmlElement, around: ReadonlyMap<string, string>, types: PresentationTypes): XamlNode {
  const namespaces = withDeclared(element, around);
  const namespace = namespaces.get(element.prefix) ?? '';
  const type = element.name.includes('.') ? undefined : (intrinsic(element) ?? typeOf(element.name, namespace, types));
  return {
    type,
    name: element.name,
    attributes: element.attributes,
    children: element.children.map(child => nodeOf(child, namespaces, types)),
    text: element.text.replace(/\s+/g, ' ').trim(),
  };
}

/** https://learn.microsoft.com/windows/uwp/xaml-platform/xaml-intrinsic-data-types */
function intrinsic({ prefix, name }: XmlElement): string | undefined {
  return prefix === 'x' && /^(?:Boolean|String|Double|Int32)$/.test(name) ? `System.${name}` : undefined;
}

/** Their elements are made many times, so they get no fields. */
const templates = /^(?:Data|Control|ItemsPanel)Template$/;

function namedElements(element: XmlElement, around: ReadonlyMap<string, string>): NamedElement[] {
  const namespaces = withDeclared(element, around);
  const name = element.attributes.get('x:Name') ?? element.attributes.get('Name');
  const own = isIdentifier(name) ? [{ element, name, namespace: namespaces.get(element.prefix) ?? '' }] : [];
  const below = templates.test(element.name) ? [] : element.children.flatMap(each => namedElements(each, namespaces));
  return [...own, ...below];
}

function withDeclared({ attributes }: XmlElement, around: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const declared = [...attributes].flatMap(([name, value]): [string, string][] => {
    const prefix = /^xmlns(?::(.*))?$/.exec(name);
    return prefix ? [[prefix[1] ?? '', value]] : [];
  });
  return declared.length === 0 ? around : new Map([...around, ...declared]);
}

function fieldOf({ element, name, namespace }: NamedElement, types: PresentationTypes): string {
  const modifier = /^(?:public|internal|protected)$/i.exec(element.attributes.get('x:FieldModifier') ?? '')?.[0];
  const type = typeOf(element.name, namespace, types) ?? 'Unknown.XamlType';
  return `${modifier?.toLowerCase() ?? 'private'} global::${type} @${name};`;
}

const presentation = 'http://schemas.microsoft.com/winfx/2006/xaml/presentation';

function typeOf(name: string, namespace: string, types: PresentationTypes): string | undefined {
  if (namespace === presentation) return types(name);
  return /^using:[\w.]+$/.test(namespace) && isIdentifier(name) ? `${namespace.slice(6)}.${name}` : undefined;
}

/** What they do is given to the fields by whoever loads the XAML. https://learn.microsoft.com/windows/uwp/xaml-platform/x-bind-markup-extension */
function bindings(name: string): string {
  const contract = `I${name}_Bindings`;
  return `private interface ${contract} { void Initialize(); void Update(); void StopTracking(); }
private sealed class ${name}_Bindings : ${contract}
{
internal global::System.Action update, stopTracking;
public void Initialize() { Update(); }
public void Update() { if (update != null) update(); }
public void StopTracking() { if (stopTracking != null) stopTracking(); }
}
private ${contract} Bindings;`;
}

function isIdentifier(name: string | undefined): name is string {
  return name !== undefined && /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);
}

/** What the names without prefix mean, nearest first. */
const presentationNamespaces = [
  'Windows.UI.Xaml.Controls',
  'Windows.UI.Xaml',
  'Windows.UI.Xaml.Controls.Primitives',
  'Windows.UI.Xaml.Documents',
  'Windows.UI.Xaml.Shapes',
  'Windows.UI.Xaml.Media',
  'Windows.UI.Xaml.Media.Animation',
  'Windows.UI.Xaml.Media.Imaging',
  'Windows.UI.Xaml.Data',
  'Windows.UI.Xaml.Input',
  'Windows.UI.Xaml.Navigation',
  'Windows.UI.Xaml.Automation',
];

/** In: the paths of all declarations, which end in `<Namespace>/<Type>.cs`. */
export function presentationTypes(paths: Iterable<string>): PresentationTypes {
  const known = new Set([...paths].map(path => path.split('/').slice(-2).join('.')));
  return name => {
    const namespace = presentationNamespaces.find(each => known.has(`${each}.${name}.cs`));
    return namespace && `${namespace}.${name}`;
  };
}
