// The C# of an app, parsed and bound when somebody asks, and remembered for as long as its files stay the same.

import { fileNameOf } from '../base/paths';
import { noteRead, withoutReads } from '../base/reads';
import { isSame } from '../base/sameness';
import { Compilation } from '../csharp/binding/compilation';
import type { ReferenceSources } from '../csharp/binding/references';
import { languageVersionOf } from '../csharp/checks/languageVersion';
import { moveOnInBody } from '../csharp/syntax/bodyEdits';
import { moveOn } from '../csharp/syntax/edits';
import type { SyntaxTree } from '../csharp/syntax/nodes';
import { finishTree, parseCSharp, skimCSharp } from '../csharp/syntax/parser';
import { Mentions } from './mentions';
import type { App, Project, SourceFile } from './snapshot';
import { noteWhole } from './textFile';
import { classOfXaml, generatedHalf, mainXaml, type PresentationTypes, presentationTypes } from './xaml';

/** A C# file with its tree, parsed with the symbols of its project. */
export interface ParsedFile {
  readonly file: SourceFile;
  readonly tree: SyntaxTree;
}

/** The code of one app. */
export interface AppCode {
  /** The project's own files. */
  parsed(project: Project): readonly ParsedFile[];
  /** One of them; whoever asks has not read it. */
  parsedFile(project: Project, path: string): ParsedFile | undefined;
  /** Those of them that have the word. */
  parsedWith(project: Project, word: RegExp): readonly ParsedFile[];
  /** Bound together with the sources of the projects that it references. */
  compilationOf(project: Project): Compilation;
  /**
   * The project itself, or the first of those that use it, directly or through others, and that no other uses. Who only looks at
   * bodies asks for its compilation: there they are bound for everybody.
   */
  rootOf(project: Project): Project;
  /** Which of the project's own files have a word. Rules ask this first: nothing else is parsed or bound for their sake. */
  mentions(project: Project): Mentions;
  /** The same for all files that the project is bound together with. */
  programMentions(project: Project): Mentions;
}

/** Belongs to whoever makes snapshots; asks nothing of the outside. */
export class CodeCache {
  private readonly parsedProjects = new WeakMap<Project, ParsedProject>();
  /** By project. */
  private readonly latestParsedProjects = new Map<string, ParsedProject>();
  private readonly compilations = new WeakMap<Project, Compiled>();
  /** By project. */
  private readonly latestCompilations = new Map<string, Compiled>();
  /** By symbols and path: the tree that moves on when the file has another text. */
  private readonly latestParsed = new Map<string, Map<string, ParsedFile>>();
  /** Counts how often a tree has moved on: whoever goes back to an earlier text has everything made anew. */
  private moves = 0;
  private readonly programs = new WeakMap<
    Project,
    { readonly with: readonly Project[]; readonly mentions: Mentions }
  >();
  /** By project. */
  private readonly latestPrograms = new Map<string, Mentions>();
  private readonly projects = new WeakMap<Project, Mentions>();
  /** The latest of each project. */
  private readonly latestMentions = new Map<string, Mentions>();
  /** With the file of the same class that has the rest. */
  private readonly generatedHalves = new WeakMap<
    SourceFile,
    { readonly main: SourceFile | undefined; readonly half: SyntaxTree | undefined }
  >();
  private presentationTypes: PresentationTypes | undefined;

  /**
   * In: where to get the declarations of Windows and .NET, asked when the first code is bound. Without them no name of
   * Windows is known, and rules about C# are silent.
   */
  constructor(private readonly references: () => ReferenceSources) {}

  of(app: App): AppCode {
    return {
      parsed: project => {
        const parsed = withoutReads(() => this.parsed(project));
        noteRead(parsed);
        return parsed.files;
      },
      parsedFile: (project, path) => {
        const file = this.mentions(project).byPath.get(path);
        return file && withoutReads(() => this.parsedFile(file, project.defines));
      },
      parsedWith: (project, word) =>
        [...this.mentions(project).of(word).values()].map(file => {
          noteWhole(file);
          return withoutReads(() => this.parsedFile(file, project.defines));
        }),
      compilationOf: project => {
        const compilation = withoutReads(() => this.compilation(app, project));
        noteRead(compilation.life);
        return compilation;
      },
      rootOf: project => rootsOf(app).get(project) ?? project,
      mentions: project => this.mentions(project),
      programMentions: project => this.programMentions(app, project),
    };
  }

  /** What has been parsed or bound of the app is brought to its present state, so that reads of it can say whether they are current. */
  catchUp(app: App): void {
    for (const project of app.projects) {
      this.mentions(project);
      if (this.latestPrograms.has(keyOf(project))) this.programMentions(app, project);
      if (this.latestParsedProjects.has(keyOf(project))) this.parsed(project);
      if (this.latestCompilations.has(keyOf(project))) this.compilation(app, project);
    }
  }

  private parsed(project: Project): ParsedProject {
    const known = this.parsedProjects.get(project);
    const key = keyOf(project);
    const latest = this.latestParsedProjects.get(key);
    if (known && known === latest && known.moves === this.moves) return known;
    const parsedFiles = this.parsedFiles(project.defines);
    const files = project.sources.map((file, i) => {
      const before = latest?.files[i];
      return before?.file === file && parsedFiles.get(file.path) === before
        ? before
        : this.parsedFile(file, project.defines);
    });
    // The files are objects of their own for each text.
    const isAsItWas = latest && isSame(latest.files, files);
    if (latest && !isAsItWas) latest.isCurrent = false;
    const trees = files.map(({ tree }) => tree);
    const found = isAsItWas
      ? latest
      : {
          files,
          trees: latest && isSame(latest.trees, trees) ? latest.trees : trees,
          moves: this.moves,
          isCurrent: true,
        };
    found.moves = this.moves;
    this.parsedProjects.set(project, found);
    this.latestParsedProjects.set(key, found);
    return found;
  }

  private parsedFile(file: SourceFile, symbols: readonly string[]): ParsedFile {
    const { path, text } = file;
    const parsedFiles = this.parsedFiles(symbols);
    const latest = parsedFiles.get(path);
    if (latest?.file === file) return latest;
    if (latest && latest.tree.text !== text) {
      finishTree(latest.tree);
      if (!moveOnInBody(latest.tree, text)) moveOn(latest.tree, parseCSharp(text, { path, symbols }));
      this.moves++;
    }
    const parsed = { file, tree: latest?.tree ?? skimCSharp(text, { path, symbols }) };
    files.set(parsed.tree, file);
    parsedFiles.set(path, parsed);
    return parsed;
  }

  /** By path. */
  private parsedFiles(symbols: readonly string[]): Map<string, ParsedFile> {
    const key = symbols.join(';');
    const found = this.latestParsed.get(key) ?? new Map<string, ParsedFile>();
    this.latestParsed.set(key, found);
    return found;
  }

  private mentions(project: Project): Mentions {
    const known = this.projects.get(project) ?? this.newMentions(project);
    this.projects.set(project, known);
    known.comeBack();
    return known;
  }

  private newMentions(project: Project): Mentions {
    const latest = this.latestMentions.get(keyOf(project));
    if (latest && isSame(latest.files, project.sources)) return latest;
    const fresh = new Mentions(project.sources, latest && { previous: latest });
    this.latestMentions.set(keyOf(project), fresh);
    return fresh;
  }

  private programMentions(app: App, project: Project): Mentions {
    const together = [project, ...referenced(app, project)];
    const known = this.programs.get(project);
    if (known && isSame(known.with, together)) {
      known.mentions.comeBack();
      return known.mentions;
    }
    const mentions =
      together.length === 1
        ? this.mentions(project)
        : new Mentions(filesOf(together), {
            previous: this.latestPrograms.get(keyOf(project)),
            parts: together.map(each => this.mentions(each)),
          });
    this.programs.set(project, { with: together, mentions });
    this.latestPrograms.set(keyOf(project), mentions);
    return mentions;
  }

  /** What the build makes of the XAML of a project. */
  private generated(project: Project, references: ReferenceSources): SyntaxTree[] {
    const mainFiles = mainXaml(project.xamlFiles);
    return project.xamlFiles.flatMap(file => {
      const main = mainFiles.get(classOfXaml(file.text) ?? '');
      const known = this.generatedHalves.get(file);
      if (known && known.main === main) return known.half ?? [];
      this.presentationTypes ??= presentationTypes(references.files.keys());
      const types = isForWinUI(file, project) ? () => undefined : this.presentationTypes;
      const half = generatedHalf(file.path, file.text, types, main === file ? undefined : main?.text);
      this.generatedHalves.set(file, { main, half });
      return half ?? [];
    });
  }

  private compilation(app: App, project: Project): Compilation {
    const together = [project, ...referenced(app, project)];
    const known = this.compilations.get(project);
    if (known?.moves === this.moves && isSame(known.with, together)) return known.compilation;
    const trees = together.map(each => this.parsed(each).trees);
    const references = this.references();
    const halves = together.flatMap(each => this.generated(each, references));
    // A page that several projects share is one.
    const generated = [...new Map(halves.map(tree => [tree.path, tree])).values()];
    const latest = this.latestCompilations.get(keyOf(project));
    const sources = latest && isSame(latest.trees, trees) ? latest.compilation.options.sources : sourcesOf(trees);
    const languageVersion = project.langVersion === undefined ? undefined : languageVersionOf(project.langVersion);
    const isSameLanguage = latest?.compilation.options.languageVersion === languageVersion;
    const compilation =
      (latest && isSameLanguage && next(latest.compilation, sources, generated)) ||
      new Compilation({ sources, generated, references, languageVersion, bareStructs: true });
    if (latest && latest.compilation.life !== compilation.life) latest.compilation.life.isCurrent = false;
    const entry = { with: together, trees, compilation, moves: this.moves };
    this.compilations.set(project, entry);
    this.latestCompilations.set(keyOf(project), entry);
    return compilation;
  }
}

const files = new WeakMap<SyntaxTree, SourceFile>();

/** The file that the tree has been parsed from last. */
export function fileOf(tree: SyntaxTree): SourceFile | undefined {
  return files.get(tree);
}

interface ParsedProject {
  readonly files: readonly ParsedFile[];
  /** The same list for as long as there are the same files, whatever their texts are. */
  readonly trees: readonly SyntaxTree[];
  /** How often trees had moved on when it was last looked at. */
  moves: number;
  isCurrent: boolean;
}

interface Compiled {
  readonly with: readonly Project[];
  /** Of each of the projects. */
  readonly trees: readonly (readonly SyntaxTree[])[];
  readonly compilation: Compilation;
  readonly moves: number;
}

/** The latest compilation carried over, as is possible while somebody types. */
function next(
  latest: Compilation,
  sources: readonly SyntaxTree[],
  generated: readonly SyntaxTree[],
): Compilation | undefined {
  if (!isSame(latest.options.sources, sources) || !isSame(latest.options.generated, generated)) return undefined;
  return latest.isUpToDate ? latest : latest.afterEdits();
}

/** A file that two of the projects link is compiled once. */
function sourcesOf(trees: readonly (readonly SyntaxTree[])[]): readonly SyntaxTree[] {
  return [...new Map(trees.flat().map(tree => [tree.path, tree])).values()];
}

function keyOf({ path, folder, name }: Project): string {
  return path ?? `${folder} ${name}`;
}

/** Each once, by path: two of the projects may link the same file. */
function filesOf(together: readonly Project[]): readonly SourceFile[] {
  const [first, ...others] = together;
  if (first && others.length === 0) return first.sources;
  return [...new Map(together.flatMap(each => each.sources).map(file => [file.path, file])).values()];
}

/** The Windows App SDK has its own controls under the same names in XAML; they are not declared here. */
function isForWinUI(xaml: SourceFile, { sources }: Project): boolean {
  const name = `${fileNameOf(xaml.path)}.cs`.toLowerCase();
  const codeBehind = sources.find(({ path }) => fileNameOf(path).toLowerCase() === name);
  return codeBehind !== undefined && /^\s*using\s+Microsoft\.UI\.Xaml\s*;/m.test(codeBehind.text);
}

const roots = new WeakMap<App, ReadonlyMap<Project, Project>>();

/** For each project that others use, the one that it is looked at together with. */
function rootsOf(app: App): ReadonlyMap<Project, Project> {
  const known = roots.get(app);
  if (known) return known;
  const used = new Set(app.projects.flatMap(({ path, references }) => references.filter(each => each !== path)));
  const found = new Map<Project, Project>();
  for (const root of app.projects) {
    if (root.path !== undefined && used.has(root.path)) continue;
    for (const project of referenced(app, root)) if (!found.has(project)) found.set(project, root);
  }
  roots.set(app, found);
  return found;
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
