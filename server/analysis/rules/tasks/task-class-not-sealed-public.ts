// Rule task-class-not-sealed-public: a background task class of a Windows Runtime component is not `public sealed`.
import type { ClassLikeDeclaration } from '../../../csharp/syntax/nodes';
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { defineRule, type Reported, type ReportedFix } from '../../engine/rule';
import { spanOf } from '../../models/code/codeEdits';
import { syntaxNodes } from '../../models/code/syntaxNodes';
import { declaredTasks } from '../../models/manifest/declaredTasks';
import { registrations } from '../../models/tasks/registrations';
import { type AppClass, taskClasses } from '../../models/tasks/taskClasses';

export const taskClassNotSealedPublic = defineRule({
  id: 'task-class-not-sealed-public',
  severity: 'error',
  summary: 'The class of a background task in a Windows Runtime component is not public and sealed.',
  source: 'https://learn.microsoft.com/windows/uwp/launch-resume/create-and-register-a-background-task',
  checkCode(app, report, code) {
    const suspects = taskClasses(app, code).filter(
      each => each.language === 'csharp' && each.isInComponent !== false && !(each.isPublic && each.isSealed),
    );
    if (suspects.length === 0) return;
    const entryPoints = namedEntryPoints(app, code);
    for (const suspect of suspects) {
      const reported = describe(suspect, app, code, entryPoints);
      if (reported) report(reported);
    }
  },
});

function namedEntryPoints(app: App, code: AppCode): ReadonlySet<string> {
  return new Set([
    ...declaredTasks(app).map(({ entryPoint }) => entryPoint.value),
    ...registrations(app, code).flatMap(({ entryPoint }) => entryPoint?.text ?? []),
  ]);
}

/**
 * What is not public is no more than a helper until somebody names it as entry point; what is public and not sealed does
 * not even compile in a component. Outside of projects that say that they are one, an entry point has to be named.
 */
function describe(
  { fullName, project, file, nameSpan, isPublic, isSealed, isInComponent }: AppClass,
  app: App,
  code: AppCode,
  entryPoints: ReadonlySet<string>,
): Reported | undefined {
  const isNamed = entryPoints.has(fullName);
  if (!isNamed && !(isInComponent && isPublic)) return undefined;
  const owner = app.projects.find(each => each === project);
  const tree = owner && code.parsed(owner).find(each => each.file === file)?.tree;
  const node = tree && [...syntaxNodes(tree.root)].find(each => isDeclaration(each, nameSpan.start));
  if (node?.kind !== 'TypeDeclaration' || node.modifiers.some(({ text }) => text === 'abstract')) return undefined;
  const lacks = isPublic ? 'not sealed' : isSealed ? 'not public' : 'neither public nor sealed';
  const consequence = isPublic
    ? 'so the component does not build: a Windows Runtime component may only make sealed classes visible (WME1086)'
    : 'so Windows does not find it in the component, and the task never starts';
  return {
    file,
    span: nameSpan,
    message: `${fullName} is the class of a background task and is ${lacks}, ${consequence}. Declare it public sealed.`,
    fixes: [modifierFix(file, node)],
  };
}

function isDeclaration(node: { readonly kind: string }, nameStart: number): boolean {
  return node.kind === 'TypeDeclaration' && (node as ClassLikeDeclaration).name.start === nameStart;
}

/** The words of accessibility make room; other modifiers stay. */
function modifierFix(file: AppClass['file'], { modifiers, keyword }: ClassLikeDeclaration): ReportedFix {
  const others = modifiers.filter(({ text }) => !/^(public|internal|private|protected|sealed)$/.test(text));
  const [first = keyword] = modifiers;
  const words = ['public', 'sealed', ...others.map(({ text }) => text)];
  return {
    title: 'Make it public sealed',
    safe: true,
    edits: [{ file, span: { ...spanOf(first), end: keyword.start }, newText: words.map(word => `${word} `).join('') }],
  };
}
