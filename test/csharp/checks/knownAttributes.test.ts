import test from 'node:test';
import { checkBinding } from '../../harness/binding';

test('attributes of the assembly are checked like all others', () => {
  checkBinding(`
    using System;
    using System.Reflection;
    using System.Runtime.CompilerServices;
    [assembly: AssemblyTitle("a"), AssemblyVersion("1.0.*")]
    [assembly: AssemblyTitle("b")]
               ^^^^^^^^^^^^^ CS0579: Duplicate 'AssemblyTitle' attribute
    [assembly: AssemblyCulture(string.Empty)]
                               ^^^^^^^^^^^^ CS0182: An attribute argument must be a constant expression, typeof expression or array creation expression of an attribute parameter type
    [assembly: Flags]
               ^^^^^ CS0592: Attribute 'Flags' is not valid on this declaration type. It is only valid on 'enum' declarations.
    [module: AssemblyVersion("1.*")]
             ^^^^^^^^^^^^^^^ CS0592: Attribute 'AssemblyVersion' is not valid on this declaration type. It is only valid on 'assembly' declarations.
                             ^^^^^ CS7034: The specified version string does not conform to the required format - major[.minor[.build[.revision]]]
    [assembly: InternalsVisibleTo("Friend")]
    [assembly: InternalsVisibleTo("Friend, Version=1.0.0.0")]
               ^^^^^^^^^^^^^^^^^^ CS1725: Friend assembly reference 'Friend, Version=1.0.0.0' is invalid. InternalsVisibleTo declarations cannot have a version, culture, public key token, or processor architecture specified.
    class Program { }
  `);
});

test('attributes that the compiler understands say what it can use', () => {
  checkBinding(`
    using System;
    using System.Runtime.CompilerServices;
    using System.Runtime.InteropServices;
    [AttributeUsage(AttributeTargets.All)] class NoAttribute { }
     ^^^^^^^^^^^^^^ CS0641: Attribute 'AttributeUsage' is only valid on classes derived from System.Attribute
    [AttributeUsage(0)] class NowhereAttribute : Attribute { }
                    ^ CS0591: Invalid value for argument to 'AttributeUsage' attribute
    [AttributeUsage(AttributeTargets.All)]
    class TypeAttribute : Attribute { public TypeAttribute(Type type) { } public int X; }
    [Guid("123")] [ComImport] interface IOld { }
          ^^^^^ CS0591: Invalid value for argument to 'Guid' attribute
    [ComImport] interface INew { }
     ^^^^^^^^^ CS0596: The Guid attribute must be specified with the ComImport attribute
    class Program<T> {
      [Type(typeof(Program<T>))] void Open() { }
            ^^^^^^^^^^^^^^^^^^ CS0416: 'Program<T>': an attribute argument cannot use type parameters
      [Type(typeof(Program<>), X = 1, X = 2)] void Unbound() { }
                                      ^ CS0643: 'X' duplicate named attribute argument
      [MethodImpl(MethodImplOptions.NoInlining)] void Fine() { }
      [MethodImpl((MethodImplOptions)0x8000)] void Odd() { }
                  ^^^^^^^^^^^^^^^^^^^^^^^^^ CS0591: Invalid value for argument to 'MethodImpl' attribute
      int P { [System.Diagnostics.Conditional("DEBUG")] get { return 1; } }
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ CS1667: Attribute 'Conditional' is not valid on property or event accessors. It is only valid on 'class, method' declarations.
      [return: Obsolete] int Returned() { return 1; }
               ^^^^^^^^ CS0592: Attribute 'Obsolete' is not valid on this declaration type. It is only valid on 'class, struct, enum, constructor, method, property, field, event, interface, delegate' declarations.
      void Parameters(
        [In] out int a,
         ^^ CS0036: An out parameter cannot have the In attribute
        [Out] ref int b,
         ^^^ CS0662: Cannot specify the Out attribute on a ref parameter without also specifying the In attribute.
        [ParamArray] int[] c,
         ^^^^^^^^^^ CS0674: Do not use 'System.ParamArrayAttribute'. Use the 'params' keyword instead.
        [DefaultParameterValue(1)] short d,
                               ^ CS1908: The type of the argument to the DefaultParameterValue attribute must match the parameter type
        [CallerLineNumber] int e,
         ^^^^^^^^^^^^^^^^ CS4020: The CallerLineNumberAttribute may only be applied to parameters with default values
        [CallerMemberName] int f = 1,
         ^^^^^^^^^^^^^^^^ CS4019: CallerMemberNameAttribute cannot be applied because there are no standard conversions from type 'string' to type 'int'
        [Optional] int g = 2,
         ^^^^^^^^ CS1745: Cannot specify default parameter value in conjunction with DefaultParameterAttribute or OptionalAttribute
        [CallerFilePath] string h = ""
      ) { a = 1; }
    }
  `);
});

test('fields of explicit layouts have offsets, indexers one name', () => {
  checkBinding(`
    using System.Runtime.CompilerServices;
    using System.Runtime.InteropServices;
    [StructLayout(LayoutKind.Explicit)]
    struct Exact {
      [FieldOffset(0)] int a;
      int b;
          ^ CS0625: 'Exact.b': instance field in types marked with StructLayout(LayoutKind.Explicit) must have a FieldOffset attribute
      [FieldOffset(0)] const int c = 1;
       ^^^^^^^^^^^ CS0637: The FieldOffset attribute is not allowed on static or const fields
      int D { get; set; }
          ^ CS0842: 'Exact.D': automatically implemented properties cannot be used inside a type marked with StructLayout(LayoutKind.Explicit)
    }
    class Loose {
      [FieldOffset(0)] int a;
       ^^^^^^^^^^^ CS0636: The FieldOffset attribute can only be placed on members of types marked with the StructLayout(LayoutKind.Explicit)
    }
    class Indexed {
      [IndexerName("Element")] int this[int i] { get { return i; } }
                                   ^^^^ CS0082: Type 'Indexed' already reserves a member called 'get_Element' with the same parameter types
      [IndexerName("Other")] int this[string i] { get { return 1; } }
                                 ^^^^ CS0668: Two indexers have different names; the IndexerName attribute must be used with the same name on every indexer within a type
      [IndexerName("class")] int this[char i] { get { return 1; } }
                   ^^^^^^^ CS0633: The argument to the 'IndexerName' attribute must be a valid identifier
      int Element;
          ^^^^^^^ CS0102: The type 'Indexed' already contains a definition for 'Element'
      void get_Element(int i) { }
    }
  `);
});

test('defaults in attributes may be of a type that converts, line numbers fit where 32 bits do', () => {
  checkBinding(`
    using System.Runtime.CompilerServices;
    using System.Runtime.InteropServices;
    class P {
      void A([Optional, DefaultParameterValue(5)] decimal? x, [CallerLineNumber] ulong line = 1) { }
      void B([Optional, DefaultParameterValue(5)] byte x, [CallerLineNumber] short line = 1) { }
                                              ^ CS1908: The type of the argument to the DefaultParameterValue attribute must match the parameter type
                                                           ^^^^^^^^^^^^^^^^ CS4017: CallerLineNumberAttribute cannot be applied because there are no standard conversions from type 'int' to type 'short'
    }
  `);
});
