// What people do to the C# of an app, at random: they type, break, mend, and declare things anew.

import { syntaxNodes } from '../../server/analysis/models/code/syntaxNodes';
import { parseCSharp } from '../../server/csharp/syntax/parser';
import { mutate } from './mutations';

export interface FileEdit {
  readonly path: string;
  /** Undefined: the file is deleted. */
  readonly text: string | undefined;
}

/** In: the app as it is, and as it was at first. Sometimes a file is as it was at first again. */
export function editFiles(
  texts: Readonly<Record<string, string>>,
  originals: Readonly<Record<string, string>>,
  random: () => number,
): FileEdit {
  const paths = Object.keys(texts).filter(path => path.endsWith('.cs'));
  const path = paths[Math.floor(random() * paths.length)] ?? '';
  const text = texts[path] ?? '';
  const isOriginal = path in originals;
  const kind = random();
  if (kind < 0.03) return { path: path.replace(/(?:_\d)?\.cs$/, `_${Math.floor(random() * 3)}.cs`), text };
  if (kind < 0.06 && !isOriginal) return { path, text: undefined };
  if (kind < 0.14 && isOriginal) return { path, text: originals[path] };
  return { path, text: new Edit(text, random).make() };
}

class Edit {
  constructor(
    private readonly text: string,
    private readonly random: () => number,
  ) {}

  make(): string {
    return this.oneOf([
      () => mutate(this.text, this.random),
      () => this.insertLine(() => `// ${this.text.length}`),
      () => this.deleteLine(),
      () => this.replace(this.place, 1, ''),
      () => this.replace(this.text.indexOf(';', this.place) + 1, 0, this.oneOf(statements)),
      () => this.renameEverywhere(),
      () => this.replace(this.place, 0, ' abcSocket1(){};=."'[this.pick(18)] ?? ''),
      () => this.declare(this.member),
      () => this.declare(this.member.slice(0, this.pick(20))),
      () => this.deleteMember(),
      () => this.renameDeclaration(),
      () => this.exchangeWord(),
      () => this.changeBases(),
      () =>
        `using ${this.oneOf(['System', 'System.Linq', 'Windows.Storage', 'Windows.Networking.Sockets'])};\n${this.text}`,
    ])();
  }

  private pick(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  private oneOf<T>(choices: readonly T[]): T {
    return choices[this.pick(choices.length)] as T;
  }

  private get place(): number {
    return this.pick(this.text.length + 1);
  }

  private replace(start: number, length: number, by: string): string {
    return this.text.slice(0, start) + by + this.text.slice(start + length);
  }

  private insertLine(line: () => string): string {
    return this.replace(this.text.indexOf('\n', this.place) + 1, 0, `${line()}\n`);
  }

  private deleteLine(): string {
    const place = this.place;
    const start = this.text.lastIndexOf('\n', place - 1) + 1;
    return this.replace(start, Math.max(0, this.text.indexOf('\n', place) + 1 - start), '');
  }

  private get words(): string[] {
    return [...this.text.matchAll(/\b[A-Za-z]\w{3,}\b/g)].map(([word]) => word);
  }

  private renameEverywhere(): string {
    const { words } = this;
    return words.length === 0
      ? this.text
      : this.text.replace(new RegExp(`\\b${this.oneOf(words)}\\b`, 'g'), this.oneOf(words));
  }

  private get members() {
    return syntaxNodes(parseCSharp(this.text).root).filter(
      node => node.kind.endsWith('Declaration') && node.kind !== 'NamespaceDeclaration',
    );
  }

  /** Before another declaration. */
  private declare(text: string): string {
    const { members } = this;
    const at = members.length === 0 ? this.text.length : this.oneOf(members).start;
    return this.replace(at, 0, `${text}\n        `);
  }

  private deleteMember(): string {
    const { members } = this;
    if (members.length === 0) return this.text;
    const { start, end } = this.oneOf(members);
    return this.replace(start, end - start, '');
  }

  private renameDeclaration(): string {
    const names = this.members.flatMap(node =>
      'name' in node && typeof node.name === 'object' && 'start' in node.name ? [node.name] : [],
    );
    if (names.length === 0) return this.text;
    const { start, end } = this.oneOf(names);
    return this.replace(start, end - start, this.oneOf(this.words));
  }

  private exchangeWord(): string {
    const [from, to] = this.oneOf(exchanges);
    const places = [...this.text.matchAll(new RegExp(`\\b${from}\\b`, 'g'))];
    return places.length === 0 ? this.text : this.replace(this.oneOf(places).index, from.length, to);
  }

  private changeBases(): string {
    const heads = [...this.text.matchAll(/\bclass \w+/g)];
    if (heads.length === 0) return this.text;
    const { index, 0: head } = this.oneOf(heads);
    return this.replace(
      index + head.length,
      0,
      ` : ${this.oneOf(['IBackgroundTask', 'object', 'Exception', 'Nobody'])}`,
    );
  }

  private get member(): string {
    const [name, other] = [this.oneOf(this.words) ?? 'Name', this.oneOf(this.words) ?? 'Other'];
    const type = this.oneOf(['int', 'string', 'StreamSocket', 'BackgroundTaskDeferral', 'Task', name]);
    return this.oneOf([
      `private ${type} ${name};`,
      `private static readonly ${type} ${name} = ${other};`,
      `private const string ${name} = "${other}";`,
      `public ${type} ${name} { get; set; }`,
      `public ${type} ${name} => ${other};`,
      `public void ${name}(${type} ${other}) { ${other}.Dispose(); }`,
      `private async Task ${name}() { await ${other}(); }`,
      `public event EventHandler ${name};`,
      `public override string ToString() => ${other}.ToString();`,
      `public static void ${name}(this ${type} each) { }`,
      `private class ${name} { public ${type} ${other}; }`,
      `public ${name}() : base() { ${other} = null; }`,
    ]);
  }
}

const statements = [
  ' return;',
  ' await Task.Delay(1);',
  ' deferral.Complete();',
  ' throw new Exception();',
  ' if (socket == null) { return; }',
  ' var d = taskInstance.GetDeferral();',
  ' Run(null);',
];

const exchanges: readonly (readonly [string, string])[] = [
  ['public', 'private'],
  ['private', 'public'],
  ['async', ''],
  ['void', 'async void'],
  ['static', ''],
  ['override', 'virtual'],
  ['string', 'int'],
  ['StreamSocket', 'DatagramSocket'],
  ['StreamSocket', 'MessageWebSocket'],
  ['class', 'struct'],
  ['class', 'partial class'],
  ['readonly', 'const'],
];
