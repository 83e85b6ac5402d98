// What holds for every C# file, however broken: parser, binder, all rules and their fixes keep to the text and to the time.

import type { Finding, Fix } from '../../server/analysis/engine/finding';
import { analyseAtOnce } from '../../server/analysis/engine/runner';
import { rules } from '../../server/analysis/rules/index';
import { createPolicy } from '../../server/analysis/settings/policy';
import { applyEdits, LineIndex, type Span } from '../../server/base/text';
import { diagnose } from '../../server/csharp/checks/diagnose';
import { parseCSharp } from '../../server/csharp/syntax/parser';
import { CodeCache } from '../../server/workspace/code';
import { Workspace } from '../../server/workspace/workspace';
import { brokenInvariant } from '../csharp/syntax/invariants';
import { declarations } from '../harness/declarations';
import { memoryFiles } from '../harness/memoryFiles';
import { turnedOn } from '../harness/rules';

/** Milliseconds for 1,000 characters: a hundred times what sound files take, so that only bad growth shows. */
const slowest = 100;
const path = '/Chat/File.cs';

const manifest = `<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10"><Applications><Application Id="App"><Extensions>
<Extension Category="windows.backgroundTasks" EntryPoint="Chat.Tasks.ChatTask"><BackgroundTasks><Task Type="systemEvent" /></BackgroundTasks></Extension>
</Extensions></Application></Applications></Package>`;
// Rules that look at the whole program want some more of it.
const task =
  'using Windows.ApplicationModel.Background; namespace Chat.Tasks { public sealed class ChatTask : IBackgroundTask { public void Run(IBackgroundTaskInstance instance) { } } }';
const files = { '/Chat/Package.appxmanifest': manifest, '/Chat/ChatTask.cs': task, [path]: '' };

const policy = createPolicy(rules.map(turnedOn));

/** Looks at one file after the other, as the language server looks at one file after each keystroke. */
export class CSharpChecker {
  private readonly code = new CodeCache(declarations);
  private readonly workspace = new Workspace(memoryFiles(files), { folders: ['/'], files: [] });

  /** What is broken; undefined when all is well. */
  broken(text: string): string | undefined {
    try {
      return this.brokenTree(text) ?? this.brokenAnalysis(text) ?? this.tooSlow(text);
    } catch (error) {
      return error instanceof Error ? `${error.stack ?? error.message}${causeOf(error)}` : String(error);
    }
  }

  private brokenTree(text: string): string | undefined {
    const tree = parseCSharp(text);
    return tree.text === text ? brokenInvariant(tree) : 'the tree has another text';
  }

  private brokenAnalysis(text: string): string | undefined {
    const findings = this.analyse(text);
    for (const finding of findings) {
      const wrong = [finding, ...finding.related].find(place => place.file === path && !isInside(text, place));
      if (wrong) return `${finding.rule}: a place outside the text`;
      for (const fix of finding.fixes) {
        const problem = brokenFix(text, fix);
        if (problem) return `${finding.rule}, fix "${fix.title}": ${problem}`;
      }
    }
    return undefined;
  }

  /** A rule that throws is an error here; so is a body that cannot be bound. */
  private analyse(text: string): readonly Finding[] {
    this.workspace.setEditorText(path, text);
    const snapshot = this.workspace.snapshot();
    const { findings } = analyseAtOnce(snapshot, policy, this.code, ({ rule, error }) => {
      throw new Error(`the rule ${rule} failed`, { cause: error });
    });
    for (const app of snapshot.apps)
      for (const project of app.projects) diagnose(this.code.of(app).compilationOf(project));
    return findings;
  }

  /** The best of several runs counts: a pause of the machine is nobody's fault. */
  private tooSlow(text: string): string | undefined {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 4; run++) {
      const start = performance.now();
      this.analyse(`${text} `.slice(0, run % 2 === 0 ? undefined : -1));
      best = Math.min(best, ((performance.now() - start) * 1000) / Math.max(text.length, 2000));
      if (best <= slowest) return undefined;
    }
    return `takes ${best.toFixed(1)} ms per 1,000 characters`;
  }
}

function causeOf({ cause }: Error): string {
  return cause instanceof Error ? `\n${cause.stack ?? cause.message}` : '';
}

function isInside(text: string, { range }: Pick<Finding, 'range'>): boolean {
  const lines = new LineIndex(text);
  const { start, end } = lines.spanOf(range);
  return start <= end && JSON.stringify(lines.rangeOf({ start, end })) === JSON.stringify(range);
}

function brokenFix(text: string, fix: Fix): string | undefined {
  const edits = fix.edits.filter(edit => edit.file === path);
  if (edits.some(edit => !isInside(text, edit))) return 'an edit outside the text';
  const lines = new LineIndex(text);
  const spans: Span[] = edits.map(edit => lines.spanOf(edit.range)).sort((a, b) => a.start - b.start || a.end - b.end);
  if (spans.some((span, i) => span.end > (spans[i + 1]?.start ?? text.length))) return 'edits that overlap';
  const after = applyEdits(
    text,
    edits.map(({ range, newText }) => ({ span: lines.spanOf(range), newText })),
  );
  if (edits.length > 0 && after === text) return 'changes nothing';
  const [before, now] = [parseCSharp(text), parseCSharp(after)].map(tree => tree.diagnostics.length);
  return (now ?? 0) > (before ?? 0) ? `parses worse: ${JSON.stringify(parseCSharp(after).diagnostics[0])}` : undefined;
}
