// Behind each background task of a manifest: the process that it runs in.
import type { Manifest } from '../../manifest/manifest';
import { type TaskHost, taskHost } from '../../manifest/taskHost';

export interface HostHint {
  readonly offset: number;
  readonly label: string;
  /** Markdown. */
  readonly tooltip: string;
}

export function hostHints(manifest: Manifest): HostHint[] {
  return manifest.backgroundTasks.flatMap(extension => {
    const host = taskHost(manifest, extension);
    const at = extension.entryPoint ?? extension.startPage;
    return host && at ? [{ offset: at.span.end, label: `runs in ${host.process}`, tooltip: explainHost(host) }] : [];
  });
}

/** Markdown: the reason and what it rests on. */
export function explainHost({ why, source }: TaskHost): string {
  return /^https:/.test(source) ? `${why} [Documentation](${source})` : `${why} (${source})`;
}
