import { diagnose } from '../server/csharp/checks/diagnose';
import { CodeCache } from '../server/workspace/code';
import { diskFiles } from '../server/workspace/diskFiles';
import { Workspace } from '../server/workspace/workspace';
import { declarations } from './harness/declarations';
for (const folder of process.argv.slice(2)) {
  const snapshot = new Workspace(diskFiles, { folders: [folder], files: [] }).snapshot();
  const code = new CodeCache(declarations);
  const by = new Map<string, string[]>();
  let projects = 0; let clean = 0;
  for (const app of snapshot.apps) for (const project of app.projects) {
    let found; try { found = diagnose(code.of(app).compilationOf(project)).filter(p => p.category !== 'warning'); } catch (e) { console.log('CRASH', project.path, (e as Error).stack?.slice(0, 400)); continue; }
    projects++; if (found.length === 0) clean++;
    for (const p of found) { const l = by.get(p.code) ?? []; l.push(`${p.tree.path.split('/').slice(-2).join('/')}:${p.tree.text.slice(0, p.start).split('\n').length} ${p.message.slice(0, 140)}`); by.set(p.code, l); }
  }
  console.log('=====', folder, 'apps', snapshot.apps.length, 'projects', projects, 'clean', clean);
  for (const [c, l] of [...by].sort((a, b) => b[1].length - a[1].length)) { console.log(' ', c, l.length); for (const x of (/CS0246|CS0103|CS0234|CS1061|CS0012/.test(c) ? l.slice(0, 2) : l.slice(0, 4))) console.log('      ', x); }
}
