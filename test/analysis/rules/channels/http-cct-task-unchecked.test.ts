import test from 'node:test';
import { httpCctTaskUnchecked } from '../../../../server/analysis/rules/channels/http-cct-task-unchecked';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { taskClass } from '../../../harness/tasks';

const members = `
static System.Net.Http.HttpRequestMessage request = System.Net.Http.RtcRequestFactory.Create(System.Net.Http.HttpMethod.Get, new Uri("http://a"));
static System.Collections.Concurrent.ConcurrentQueue<Task<System.Net.Http.HttpResponseMessage>> answers;
static System.Net.Http.HttpClient http;
static void Use(System.Net.Http.HttpResponseMessage response) { }`;
const task = (code: string, more = '') =>
  taskClass(
    `
var details = (IControlChannelTriggerEventDetails)instance.TriggerDetails;
var channel = details.ControlChannelTrigger;
${code}`,
    { members: `${members}\n${more}` },
  );

test('Result, await and other waits, here or in a helper', () => {
  checkRule(
    httpCctTaskUnchecked,
    task(`
while (answers.TryDequeue(out var answer))
    Use(answer.Result);
               ^^^^^^ warning http-cct-task-unchecked: Windows starts this task for errors too: when the request has failed or was cancelled, this throws and ends the background task. Test IsCanceled and IsFaulted of the response task first, and send a new request then.`),
  );
  checkRule(
    httpCctTaskUnchecked,
    task(`
Task<System.Net.Http.HttpResponseMessage> answer;
answers.TryDequeue(out answer);
Use(answer.GetAwaiter().GetResult());
           ^^^^^^^^^^ warning http-cct-task-unchecked
Use(await answer.ConfigureAwait(false));
    ^^^^^ warning http-cct-task-unchecked`),
  );
  checkRule(
    httpCctTaskUnchecked,
    task(
      'while (answers.TryDequeue(out var answer)) Read(answer);',
      `
static void Read(Task<System.Net.Http.HttpResponseMessage> answer)
{
    var response = answer.Result;
                          ^^^^^^ warning http-cct-task-unchecked
    var text = response.Content.ReadAsStringAsync().Result;
}`,
    ),
  );
});

test('tested or caught, here or around; requests of its own; other code', () => {
  for (const code of [
    'while (answers.TryDequeue(out var a)) { if (a.IsCanceled || a.IsFaulted) continue; Use(a.Result); }',
    'while (answers.TryDequeue(out var a)) { if (a.Status == TaskStatus.RanToCompletion) Use(a.Result); }',
    'while (answers.TryDequeue(out var a)) { try { Use(a.Result); } catch (AggregateException) { } }',
    'while (answers.TryDequeue(out var a)) { try { Use(await a); } catch (Exception) { } }',
    'while (answers.TryDequeue(out var a)) { if (Good(a)) Use(a.Result); }',
    'while (answers.TryDequeue(out var a)) { if (!a.IsFaulted) Read(a); }',
    'try { while (answers.TryDequeue(out var a)) Read(a); } catch { }',
    'while (answers.TryDequeue(out var a)) await a.ContinueWith(t => Use(t.Result), TaskContinuationOptions.OnlyOnRanToCompletion);',
    'Use(http.GetAsync("http://a").Result);',
    'var own = http.GetAsync("http://a"); Use(await own);',
  ])
    checkSilent(
      httpCctTaskUnchecked,
      task(
        code,
        `static bool Good(Task<System.Net.Http.HttpResponseMessage> a) { return a.Exception == null; }
        ${code.includes('Read(') ? 'static void Read(Task<System.Net.Http.HttpResponseMessage> a) { Use(a.Result); }' : ''}`,
      ),
    );
  // No task of a channel.
  checkSilent(httpCctTaskUnchecked, taskClass('while (answers.TryDequeue(out var a)) Use(a.Result);', { members }));
});

test('the fix leaves the method, or goes on with the next response', () => {
  const loop = (test: string) =>
    task(`
while (answers.TryDequeue(out var answer))
{${test}
    var response = answer.Result;
}`);
  checkFix(
    httpCctTaskUnchecked,
    loop(''),
    loop(`
    if (answer.IsCanceled || answer.IsFaulted)
        continue;`),
  );
  const helper = (test: string) =>
    task(
      'while (answers.TryDequeue(out var answer)) Read(answer);',
      `static void Read(Task<System.Net.Http.HttpResponseMessage> answer)
{${test}
    Use(answer.Result);
}`,
    );
  checkFix(
    httpCctTaskUnchecked,
    helper(''),
    helper(`
    if (answer.IsCanceled || answer.IsFaulted)
        return;`),
  );
});
