import test from 'node:test';
import { checkBinding } from '../../harness/binding';

test('one name means one variable in a block, above its declaration and in the scopes inside', () => {
  checkBinding(`
    class Program {
      int field;
      void M(int p) {
        { int x = 1; x++; }
              ^ CS0136: A local or parameter named 'x' cannot be declared in this scope because that name is used in an enclosing local scope to define a local or parameter
        int x = 2;
        for (int i = 0; i < x; i++) { }
        for (int i = 0; i < x; i++) { int p = 1; }
                                          ^ CS0136: A local or parameter named 'p' cannot be declared in this scope because that name is used in an enclosing local scope to define a local or parameter
        y = 3;
        ^ CS0841: Cannot use local variable 'y' before it is declared
        int y;
        field = y2;
                ^^ CS0841: Cannot use local variable 'y2' before it is declared
        var y2 = 1;
        { int z = 1; }
        { string z = ""; }
        System.Action<int> shadowing = q => { int i = q; };
      }
    }
  `);
});
