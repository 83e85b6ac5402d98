import test from 'node:test';
import { checkBinding } from '../../harness/binding';

test('type arguments keep the constraints, in declarations and in bodies', () => {
  checkBinding(`
    class Ref<T> where T : class { }
    class Val<T> where T : struct { }
    class New<T> where T : new() { }
    class Cmp<T> where T : System.IDisposable { }
    class NoDefault { public NoDefault(int x) { } }
    class Uses<T, D> where D : class, System.IDisposable {
      Ref<int> a;
      ^^^^^^^^ CS0452: The type 'int' must be a reference type in order to use it as parameter 'T' in the generic type or method 'Ref<T>'
      Ref<T> b;
      ^^^^^^ CS0452: The type 'T' must be a reference type in order to use it as parameter 'T' in the generic type or method 'Ref<T>'
      Val<int?> c;
      ^^^^^^^^^ CS0453: The type 'int?' must be a non-nullable value type in order to use it as parameter 'T' in the generic type or method 'Val<T>'
      New<NoDefault> d;
      ^^^^^^^^^^^^^^ CS0310: 'NoDefault' must be a non-abstract type with a public parameterless constructor in order to use it as parameter 'T' in the generic type or method 'New<T>'
      Cmp<string> e;
      ^^^^^^^^^^^ CS0311: The type 'string' cannot be used as type parameter 'T' in the generic type or method 'Cmp<T>'. There is no implicit reference conversion from 'string' to 'System.IDisposable'.
      Cmp<int> f;
      ^^^^^^^^ CS0315: The type 'int' cannot be used as type parameter 'T' in the generic type or method 'Cmp<T>'. There is no boxing conversion from 'int' to 'System.IDisposable'.
      Cmp<T> g;
      ^^^^^^ CS0314: The type 'T' cannot be used as type parameter 'T' in the generic type or method 'Cmp<T>'. There is no boxing conversion or type parameter conversion from 'T' to 'System.IDisposable'.
      Ref<D> fine; Cmp<D> too; New<int> zero; Val<System.DateTime> time; Ref<T[]> array;
      void M() { object o = new Ref<long>(); Take<string>(null); }
                                ^^^^^^^^^ CS0452: The type 'long' must be a reference type in order to use it as parameter 'T' in the generic type or method 'Ref<T>'
                                             ^^^^^^^^^^^^ CS0453: The type 'string' must be a non-nullable value type in order to use it as parameter 'V' in the generic type or method 'Uses<T, D>.Take<V>(V[])'
      void Take<V>(V[] v) where V : struct { }
    }
  `);
});

test('static classes and void stand where they may', () => {
  checkBinding(`
    static class Tools { }
    class Program {
      Tools a;
      ^^^^^ CS0723: Cannot declare a variable of static type 'Tools'
      Tools M(Tools t) { return null; }
      ^^^^^ CS0722: 'Tools': static types cannot be used as return types
              ^^^^^ CS0721: 'Tools': static types cannot be used as parameters
      System.Action<Tools> c;
      ^^^^^^^^^^^^^^^^^^^^ CS0718: 'Tools': static types cannot be used as type arguments
      void b;
      ^^^^ CS0670: Field cannot have void type
    }
  `);
});

test('what is shown is at least as accessible as what shows it', () => {
  checkBinding(`
    class Hidden { }
    public class Shown : Hidden {
                 ^^^^^ CS0060: Inconsistent accessibility: base class 'Hidden' is less accessible than class 'Shown'
      public Hidden M(Hidden h) { return h; }
                    ^ CS0050: Inconsistent accessibility: return type 'Hidden' is less accessible than method 'Shown.M(Hidden)'
                    ^ CS0051: Inconsistent accessibility: parameter type 'Hidden' is less accessible than method 'Shown.M(Hidden)'
      protected Hidden F;
                       ^ CS0052: Inconsistent accessibility: field type 'Hidden' is less accessible than field 'Shown.F'
      public System.Collections.Generic.List<Hidden> P { get; set; }
                                                     ^ CS0053: Inconsistent accessibility: property type 'System.Collections.Generic.List<Hidden>' is less accessible than property 'Shown.P'
      internal Hidden Fine;
      private class Own { public Own Self; }
      Own own;
      protected class ForDerived { }
      protected ForDerived G;
      internal ForDerived H;
                          ^ CS0052: Inconsistent accessibility: field type 'Shown.ForDerived' is less accessible than field 'Shown.H'
    }
    class Closed { public Hidden Inside; }
    interface IHidden { }
    public interface IShown : IHidden { }
                     ^^^^^^ CS0061: Inconsistent accessibility: base interface 'IHidden' is less accessible than interface 'IShown'
    public delegate Hidden Make();
                           ^^^^ CS0058: Inconsistent accessibility: return type 'Hidden' is less accessible than delegate 'Make'
  `);
});

test('variant type parameters come out or go in', () => {
  checkBinding(`
    interface IOut<out T> {
      T Get();
      void Set(T value);
                 ^^^^^ CS1961: Invalid variance: The type parameter 'T' must be contravariantly valid on 'IOut<T>.Set(T)'. 'T' is covariant.
      System.Action<T> Wrong();
                       ^^^^^ CS1961: Invalid variance: The type parameter 'T' must be contravariantly valid on 'IOut<T>.Wrong()'. 'T' is covariant.
      System.Action<System.Action<T>> Twice(System.Action<T> take);
      T Both { get; set; }
        ^^^^ CS1961: Invalid variance: The type parameter 'T' must be invariantly valid on 'IOut<T>.Both'. 'T' is covariant.
    }
    delegate T Give<in T>();
               ^^^^ CS1961: Invalid variance: The type parameter 'T' must be covariantly valid on 'Give<T>'. 'T' is contravariant.
    class No<out T> { }
          ^^ CS1960: Invalid variance modifier. Only interface and delegate type parameters can be specified as variant.
  `);
});
