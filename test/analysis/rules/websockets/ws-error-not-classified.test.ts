import test from 'node:test';
import { wsErrorNotClassified } from '../../../../server/analysis/rules/websockets/ws-error-not-classified';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { chatClass } from '../../../harness/webSockets';

const tried = (clause: string) => `
    try
    {
        await new StreamWebSocket().ConnectAsync(uri);
    }
    ${clause}`;

test('nothing but the message is looked at', () => {
  checkRule(
    wsErrorNotClassified,
    chatClass(
      tried(`catch (Exception e) { System.Diagnostics.Debug.WriteLine("Failed: " + e); }
    ^^^^^ hint ws-error-not-classified: Whether it makes sense to try again depends on what went wrong, and the message of the exception does not tell that to the program. Call WebSocketError.GetStatus with its HResult.`),
    ),
  );
  checkRule(wsErrorNotClassified, chatClass(tried('catch { }\n    ^^^^^ hint ws-error-not-classified')));
  checkRule(
    wsErrorNotClassified,
    chatClass(
      tried('catch (Exception e) { Show(e.Message); }\n    ^^^^^ hint ws-error-not-classified'),
      'void Show(string s) { }',
    ),
  );
});

test('silent: classified here or elsewhere, passed on, other work', () => {
  for (const clause of [
    'catch (Exception e) { var s = WebSocketError.GetStatus(e.GetBaseException().HResult); }',
    'catch (Exception e) { if (e.HResult == -1) return; }',
    'catch (Exception e) { Classify(e); }',
    'catch (Exception) { throw; }',
    'catch (Exception e) { last = e; }',
    'catch (Exception e) when (Classify(e)) { }',
    'catch (TaskCanceledException) { }',
    'finally { }',
  ])
    checkSilent(
      wsErrorNotClassified,
      chatClass(tried(clause), 'Exception last; bool Classify(Exception e) { return true; }'),
    );
  checkSilent(wsErrorNotClassified, chatClass('try { await Task.Delay(1); /* ConnectAsync */ } catch (Exception) { }'));
});

test('the fix asks for the status', () => {
  checkFix(
    wsErrorNotClassified,
    chatClass(
      tried(`catch (Exception e)
    {
        Show(e.Message);
    }`),
      'void Show(string s) { }',
    ),
    chatClass(
      tried(`catch (Exception e)
    {
        var status = WebSocketError.GetStatus(e.GetBaseException().HResult);
        Show(e.Message);
    }`),
      'void Show(string s) { }',
    ),
  );
});
