import test from 'node:test';
import { taskClassNotSealedPublic } from '../../../../server/analysis/rules/tasks/task-class-not-sealed-public';
import { compile, fixture, project } from '../../../harness/registrations';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

const tasks = (code: string) => `
using Windows.ApplicationModel.Background;
namespace Tasks
{
${code}
}`;

const component = (code: string, outputType = 'winmdobj', more: Readonly<Record<string, string>> = {}) =>
  fixture({
    '/Tasks/Tasks.csproj': project(outputType, compile('T.cs')),
    '/Tasks/T.cs': tasks(code),
    ...more,
  });

const run = '{ public void Run(IBackgroundTaskInstance i) { } }';
const registering = `void Add() { new BackgroundTaskBuilder { TaskEntryPoint = "Tasks.T" }.Register(); }`;

test('public and not sealed: the component does not build', () => {
  checkRule(
    taskClassNotSealedPublic,
    component(`
    public class T : IBackgroundTask ${run}
                 ^ error task-class-not-sealed-public: Tasks.T is the class of a background task and is not sealed, so the component does not build: a Windows Runtime component may only make sealed classes visible (WME1086). Declare it public sealed.`),
  );
});

test('a task through an alias, a generic base class, an interface of the app', () => {
  const finding = 'error task-class-not-sealed-public: Tasks.T is the class of a background task and is not sealed, …';
  for (const [base, more] of [
    ['Job', ''],
    ['Base<int>', `public abstract class Base<T> : IBackgroundTask ${run}`],
    ['Outer<int>.Inner<int>', `public class Outer<A> { public abstract class Inner<B> : IBackgroundTask ${run} }`],
    ['IJob', 'public interface IJob : IBackgroundTask { }'],
  ])
    checkRule(
      taskClassNotSealedPublic,
      component(`
    public class T : ${base} ${run}
                 ^ ${finding}
    ${more}`).replace(
        'using Windows',
        'using Job = Windows.ApplicationModel.Background.IBackgroundTask;\nusing Windows',
      ),
    );
});

test('not public, but named as entry point', () => {
  checkRule(
    taskClassNotSealedPublic,
    component(`
    sealed class T : IBackgroundTask ${run}
                 ^ error task-class-not-sealed-public: Tasks.T is the class of a background task and is not public, so Windows does not find it in the component, and the task never starts. Declare it public sealed.
    class Registration { ${registering} }`),
  );
  checkRule(
    taskClassNotSealedPublic,
    tasks(`
    class T : IBackgroundTask ${run}
          ^ error task-class-not-sealed-public: Tasks.T is the class of a background task and is neither public nor sealed, …
    class Registration { ${registering} }`),
  );
});

test('right, helpers, bases, and classes outside of components', () => {
  checkSilent(taskClassNotSealedPublic, component(`public sealed class T : IBackgroundTask ${run}`));
  checkSilent(
    taskClassNotSealedPublic,
    component(`public sealed partial class T : IBackgroundTask ${run} partial class T { }`),
  );
  checkSilent(taskClassNotSealedPublic, component(`class Helper : IBackgroundTask ${run}`));
  checkSilent(taskClassNotSealedPublic, component(`public abstract class T : IBackgroundTask ${run}`));
  checkSilent(taskClassNotSealedPublic, component('public class T { }'));
  checkSilent(taskClassNotSealedPublic, component(`public class T : IBackgroundTask ${run}`, 'Library'));
  checkSilent(taskClassNotSealedPublic, component(`public class T : IBackgroundTask ${run}`, 'AppContainerExe'));
  checkSilent(taskClassNotSealedPublic, tasks(`public class T : IBackgroundTask ${run}`));
});

test('the fix keeps other modifiers', () => {
  const pairs = [
    ['public class', 'public sealed class'],
    ['internal partial class', 'public sealed partial class'],
    ['class', 'public sealed class'],
    ['sealed class', 'public sealed class'],
  ];
  for (const [before, after] of pairs) {
    const code = (head: string) => component(`${head} T : IBackgroundTask ${run} class R { ${registering} }`);
    checkFix(taskClassNotSealedPublic, code(before!), code(after!));
  }
});
