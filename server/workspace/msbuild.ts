// The part of MSBuild that says which C# files a project compiles: properties, conditions, items, local imports.
import { fileNameOf, folderOf, resolvePath } from '../base/paths';
import { type FileSystem, findFile, readText } from './files';
import { readXml, type XmlElement } from './xml';

export interface EvaluatedProject {
  /** By lower-case name: MSBuild does not look at letter case. */
  readonly properties: ReadonlyMap<string, string>;
  readonly items: readonly ProjectItem[];
  /** Has an `Sdk`: files are compiled because they are there. */
  readonly sdkStyle: boolean;
  /** Of the shared projects (`.projitems`) that it takes in. */
  readonly sharedFolders: readonly string[];
}

/** `values` are the entries between the semicolons, with properties put in; `folder` is what they are relative to. */
export interface ProjectItem {
  readonly type: string;
  readonly action: 'include' | 'remove' | 'update';
  readonly values: readonly string[];
  readonly exclude: readonly string[];
  readonly folder: string;
}

/**
 * Evaluates a project file for the Debug configuration. Conditions and functions that this reader does not know make a
 * property stay unset and an item stay in; imports that are not on this machine are left out.
 * https://learn.microsoft.com/visualstudio/msbuild/comparing-properties-and-items
 */
export function evaluateProject(files: FileSystem, path: string): EvaluatedProject {
  return new Evaluation(files, path).run();
}

class Evaluation {
  private readonly properties = new Map<string, string>([['configuration', 'Debug']]);
  private readonly items: ProjectItem[] = [];
  private readonly visited = new Set<string>();
  private sdkStyle = false;

  constructor(
    private readonly files: FileSystem,
    private readonly path: string,
  ) {}

  run(): EvaluatedProject {
    const folder = folderOf(this.path);
    this.set('MSBuildProjectDirectory', folder);
    this.set('ProjectDir', `${folder}/`);
    this.set('MSBuildProjectName', fileNameOf(this.path).replace(/\.[^.]*$/, ''));
    const shared = this.findAbove(folder, 'Directory.Build.props');
    if (shared !== '') this.readFile(`${shared}/Directory.Build.props`);
    this.readFile(this.path);
    const sharedFolders = [...this.visited].filter(path => /\.projitems$/i.test(path)).map(folderOf);
    return { properties: this.properties, items: this.items, sdkStyle: this.sdkStyle, sharedFolders };
  }

  private readFile(path: string): void {
    if (this.visited.has(path)) return;
    this.visited.add(path);
    const root = readXml(readText(this.files, path) ?? '');
    if (root?.name !== 'Project') return;
    if (root.attributes.has('Sdk')) this.sdkStyle = true;
    const outer = this.properties.get('msbuildthisfiledirectory') ?? '';
    this.set('MSBuildThisFileDirectory', `${folderOf(path)}/`);
    for (const element of root.children) this.readTopLevel(element, folderOf(path));
    this.set('MSBuildThisFileDirectory', outer);
  }

  private readTopLevel(element: XmlElement, folder: string): void {
    if (element.name === 'PropertyGroup') {
      if (this.holds(element) !== true) return;
      for (const property of element.children) {
        const value = this.holds(property) === true ? this.expand(property.text.trim()) : undefined;
        if (value !== undefined) this.set(property.name, value);
      }
    } else if (element.name === 'ItemGroup') {
      if (this.holds(element) === false) return;
      for (const item of element.children) if (this.holds(item) !== false) this.readItem(item);
    } else if (element.name === 'Choose') {
      const chosen = element.children.find(
        branch => branch.name === 'Otherwise' || (branch.name === 'When' && this.holds(branch) === true),
      );
      for (const inner of chosen?.children ?? []) this.readTopLevel(inner, folder);
    } else if (element.name === 'Import' || element.name === 'ImportGroup') {
      if (element.name === 'ImportGroup') for (const inner of element.children) this.readTopLevel(inner, folder);
      else this.readImport(element, folder);
    } else if (element.name === 'Sdk') this.sdkStyle = true;
  }

  private readImport(element: XmlElement, folder: string): void {
    if (element.attributes.has('Sdk')) this.sdkStyle = true;
    else if (this.holds(element) !== false) {
      const target = this.expand(element.attributes.get('Project') ?? '');
      const found = target ? findFile(this.files, folder, target) : undefined;
      if (found !== undefined) this.readFile(found);
    }
  }

  private readItem(element: XmlElement): void {
    for (const action of ['include', 'remove', 'update'] as const) {
      const written = element.attributes.get(`${action[0]?.toUpperCase()}${action.slice(1)}`);
      if (!written) continue;
      this.items.push({
        type: element.name,
        action,
        values: this.list(written),
        exclude: this.list(element.attributes.get('Exclude') ?? ''),
        folder: folderOf(this.path),
      });
    }
  }

  /** Entries whose value is not known here (functions, items, metadata) are left out. */
  private list(value: string): string[] {
    return value
      .split(';')
      .map(entry => this.expand(entry.trim()))
      .filter(entry => entry !== undefined)
      .filter(entry => entry !== '' && !/[@%]\(/.test(entry));
  }

  private set(name: string, value: string): void {
    this.properties.set(name.toLowerCase(), value);
  }

  /** Undefined when the value needs a function that is not known here. */
  private expand(value: string): string | undefined {
    const above =
      /\$\(\[MSBuild\]::Get(DirectoryName|Path)OfFileAbove\(([^,()]*(?:\([^()]*\))?[^,()]*),?([^()]*(?:\([^()]*\))?[^()]*)\)\)/gi;
    const withFunctions = value.replace(above, (_, kind: string, first: string, second: string) => {
      const isPath = kind.toLowerCase() === 'path';
      const name = this.expand(unquote(isPath ? first : second)) ?? '';
      const from = this.expand(unquote(isPath ? second : first)) ?? '';
      const folder = this.findAbove(from === '' ? folderOf(this.path) : resolvePath(from, '.'), name);
      return isPath && folder !== '' ? `${folder}/${name}` : folder;
    });
    if (withFunctions.includes('$([') || /\$\([^)]*[.:]/.test(withFunctions)) return undefined;
    return withFunctions.replace(
      /\$\(([A-Za-z0-9_-]+)\)/g,
      (_, name: string) => this.properties.get(name.toLowerCase()) ?? '',
    );
  }

  /** The nearest folder, going up, in which there is such a file; '' when there is none. */
  private findAbove(start: string, name: string): string {
    for (let folder = start; ; folder = folderOf(folder)) {
      if (this.files.kindOf(resolvePath(folder, name)) === 'file') return folder;
      if (folderOf(folder) === folder || folder === '') return '';
    }
  }

  private holds(element: XmlElement): boolean | undefined {
    const condition = element.attributes.get('Condition') ?? '';
    if (condition.trim() === '') return true;
    const exists = (path: string) =>
      path !== '' && this.files.kindOf(resolvePath(folderOf(this.path), path)) !== undefined;
    return evaluateCondition(condition, text => this.expand(text), exists);
  }
}

function unquote(text: string): string {
  return text.trim().replace(/^(['"`])(.*)\1$/, '$2');
}

/**
 * True, false, or undefined when something in it is not known.
 * https://learn.microsoft.com/visualstudio/msbuild/msbuild-conditions
 */
export function evaluateCondition(
  condition: string,
  expand: (text: string) => string | undefined,
  exists: (path: string) => boolean,
): boolean | undefined {
  const tokens = condition.match(/'[^']*'|[=!<>]=|[!<>()]|[^\s'=!<>()]+(?:\([A-Za-z0-9_.]*\))?/g) ?? [];
  let at = 0;

  const or = (): boolean | undefined => {
    let value = and();
    while (tokens[at]?.toLowerCase() === 'or') {
      at++;
      const right = and();
      value = value === true || right === true ? true : value === undefined || right === undefined ? undefined : false;
    }
    return value;
  };
  const and = (): boolean | undefined => {
    let value = not();
    while (tokens[at]?.toLowerCase() === 'and') {
      at++;
      const right = not();
      value =
        value === false || right === false ? false : value === undefined || right === undefined ? undefined : true;
    }
    return value;
  };
  const not = (): boolean | undefined => {
    if (tokens[at] !== '!') return comparison();
    at++;
    const value = not();
    return value === undefined ? undefined : !value;
  };
  const comparison = (): boolean | undefined => {
    if (tokens[at] === '(') {
      at++;
      const value = or();
      at++;
      return value;
    }
    if (tokens[at]?.toLowerCase() === 'exists' && tokens[at + 1] === '(') {
      const path = expand(unquote(tokens[at + 2] ?? ''));
      at += 4;
      return path === undefined ? undefined : exists(path);
    }
    const left = expand(unquote(tokens[at++] ?? ''))?.toLowerCase();
    const operator = tokens[at];
    if (operator === undefined || !/^([=!<>]=|[<>])$/.test(operator))
      return left === 'true' ? true : left === 'false' ? false : undefined;
    at++;
    const right = expand(unquote(tokens[at++] ?? ''))?.toLowerCase();
    if (left === undefined || right === undefined) return undefined;
    if (operator === '==') return left === right;
    if (operator === '!=') return left !== right;
    const [a, b] = [Number.parseFloat(left), Number.parseFloat(right)];
    if (Number.isNaN(a) || Number.isNaN(b)) return undefined;
    return operator === '<' ? a < b : operator === '<=' ? a <= b : operator === '>' ? a > b : a >= b;
  };

  const value = or();
  return at >= tokens.length ? value : undefined;
}
