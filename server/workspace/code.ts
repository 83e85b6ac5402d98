// The C# of an app, parsed and bound when somebody asks, and remembered for as long as its files stay the same.

import { fileNameOf } from '../base/paths';
import { Compilation } from '../csharp/binding/compilation';
import type { ReferenceSources } from '../csharp/binding/references';
import type { SyntaxTree } from '../csharp/syntax/nodes';
import { parseCSharp } from '../csharp/syntax/parser';
import type { App, Project, SourceFile } from './snapshot';
import { generatedHalf, type PresentationTypes, presentationTypes } from './xaml';

/** A C# file with its tree, parsed with the symbols of its project. */
export interface ParsedFile {
  readonly file: SourceFile;
  readonly tree: SyntaxTree;
}

/** The code of one app. */
export interface AppCode {
  /** The project's own files. */
  parsed(project: Project): readonly ParsedFile[];
  /** Bound together with the sources of the projects that it references. */
  compilationOf(project: Project): Compilation;
}

/** Belongs to whoever makes snapshots; asks nothing of the outside. */
export class CodeCache {
  private readonly trees = new WeakMap<SourceFile, Map<string, SyntaxTree>>();
  private readonly generatedHalves = new WeakMap<SourceFile, SyntaxTree | undefined>();
  private presentationTypes: PresentationTypes | undefined;
  private readonly compilations = new WeakMap<Project, { with: readonly Project[]; compilation: Compilation }>();

  /**
   * In: where to get the declarations of Windows and .NET, asked when the first code is bound. Without them no name of
   * Windows is known, and rules about C# are silent.
   */
  constructor(private readonly references: () => ReferenceSources) {}

  of(app: App): AppCode {
    return {
      parsed: project => this.parsed(project),
      compilationOf: project => this.compilation(app, project),
    };
  }

  private parsed(project: Project): ParsedFile[] {
    return project.sources.map(file => ({ file, tree: this.tree(file, project.defines) }));
  }

  private tree(file: SourceFile, symbols: readonly string[]): SyntaxTree {
    const known = this.trees.get(file) ?? new Map<string, SyntaxTree>();
    this.trees.set(file, known);
    const key = symbols.join(';');
    const tree = known.get(key) ?? parseCSharp(file.text, { path: file.path, symbols });
    known.set(key, tree);
    return tree;
  }

  /** What the build makes of the XAML of a project. */
  private generated(project: Project, references: ReferenceSources): SyntaxTree[] {
    return project.xamlFiles.flatMap(file => {
      if (!this.generatedHalves.has(file)) {
        this.presentationTypes ??= presentationTypes(references.files.keys());
        const types = isForWinUI(file, project) ? () => undefined : this.presentationTypes;
        this.generatedHalves.set(file, generatedHalf(file.path, file.text, types));
      }
      return this.generatedHalves.get(file) ?? [];
    });
  }

  private compilation(app: App, project: Project): Compilation {
    const together = [project, ...referenced(app, project)];
    const known = this.compilations.get(project);
    if (known && known.with.length === together.length && known.with.every((each, i) => each === together[i]))
      return known.compilation;
    // A file that two of the projects link is compiled once here.
    const trees = new Map(together.flatMap(each => this.parsed(each)).map(({ file, tree }) => [file.path, tree]));
    const references = this.references();
    const generated = together.flatMap(each => this.generated(each, references));
    const compilation = new Compilation({ sources: [...trees.values()], generated, references });
    this.compilations.set(project, { with: together, compilation });
    return compilation;
  }
}

/** The Windows App SDK has its own controls under the same names in XAML; they are not declared here. */
function isForWinUI(xaml: SourceFile, { sources }: Project): boolean {
  const name = `${fileNameOf(xaml.path)}.cs`.toLowerCase();
  const codeBehind = sources.find(({ path }) => fileNameOf(path).toLowerCase() === name);
  return codeBehind !== undefined && /^\s*using\s+Microsoft\.UI\.Xaml\s*;/m.test(codeBehind.text);
}

/** The projects that a project references, directly or through others, in the order of the app. */
function referenced(app: App, project: Project): Project[] {
  const found = new Set<string>();
  const visit = (from: Project): void => {
    for (const path of from.references) {
      if (found.has(path)) continue;
      found.add(path);
      const next = app.projects.find(each => each.path === path);
      if (next) visit(next);
    }
  };
  visit(project);
  return app.projects.filter(each => each !== project && each.path !== undefined && found.has(each.path));
}
