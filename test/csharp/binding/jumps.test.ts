import test from 'node:test';
import { checkBinding } from '../../harness/binding';

test('nothing jumps out of finally or of a lambda, labels have one meaning, catch clauses go from special to general', () => {
  checkBinding(`
    using System;
    class Program {
      static int M(int n) {
        while (true) {
          try { n++; }
          finally {
            while (n > 3) { n--; if (n == 5) break; }
            Func<int> f = () => { return 1; };
            if (n > 2) break;
                       ^^^^^^ CS0157: Control cannot leave the body of a finally clause
            if (n > 1) goto end;
                       ^^^^^^^^^ CS0157: Control cannot leave the body of a finally clause
            return f();
            ^^^^^^^^^^^ CS0157: Control cannot leave the body of a finally clause
          }
          Action a = () => { break; };
                             ^^^^^^ CS1632: Control cannot leave the body of an anonymous method or lambda expression
        }
      end:
        {
        end:
        ^^^ CS0158: The label 'end' shadows another label by the same name in a contained scope
          n++;
        }
      end:
      ^^^ CS0140: The label 'end' is a duplicate
        try { return n; }
        catch (ArgumentException) { throw 1; }
                                          ^ CS0155: The type caught or thrown must be derived from System.Exception
        catch (ArgumentNullException) { }
               ^^^^^^^^^^^^^^^^^^^^^ CS0160: A previous catch clause already catches all exceptions of this or of a super type ('System.ArgumentException')
        catch (Exception) when (n > 3) { }
        catch (Exception) { }
        catch { }
        return 0;
      }
    }
  `);
});
