// Code of the user stays inside: whatever it names or holds, JavaScript around it is never reached, and never changed.
import assert from 'node:assert/strict';
import test from 'node:test';
import { checkProgram, checkStatements } from './check';
import { runProgram } from './run';

const dangerous = [
  'constructor',
  '__proto__',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'then',
  'process',
  'require',
  'module',
  'globalThis',
  'global',
  'eval',
  'Function',
  'arguments',
  'self',
  'undefined',
  'NaN',
  'let',
  'yield',
  'with',
  'debugger',
  'S',
  'M',
  'K',
  'D',
  'pc',
  'fr',
  'L',
  '$t0',
];
/** Legal names of C# among them. */
const names = dangerous.filter(name => !name.startsWith('$'));

for (const name of names) {
  checkProgram(
    `${name} as the name of everything`,
    `
    namespace @${name}_space { class @${name} { public int Value = 1; public @${name} Next; public static int Count; } }
    interface IHas { int @${name} { get; set; } }
    class Has : IHas {
      public int @${name} { get; set; } = 2;
      public event Action Changed;
      public virtual string Call(int @${name}) { int copy = @${name}; Func<int> later = () => @${name} + copy; return later() + ":" + @${name}; }
    }
    class Fields { public int @${name} = 3; public static string @${name}_static = "s"; }
    class Methods { public int @${name}() => 4; public T Generic<T>(T @${name}) => @${name}; public int Local() { int @${name}(int x) => x * 2; return @${name}(3); } }
    enum Members { @${name} = 5 }
    struct Value { public int @${name}; }
    class Program {
      static void Main() {
        var @${name} = new Has(); @${name}.@${name} += 1; IHas has = @${name};
        var made = new @${name}_space.@${name} { Next = new @${name}_space.@${name}() };
        var anonymous = new { @${name} = 7 }; dynamic late = @${name}; late.@${name} += 10;
        var value = new Value { @${name} = 8 }; var copy = value; copy.@${name}++;
        Console.WriteLine(has.@${name} + " " + @${name}.Call(1) + " " + made.Next.Value + " " + new Fields().@${name} + Fields.@${name}_static + " " + new Methods().@${name}() + new Methods().Local());
        Console.WriteLine(Members.@${name} + " " + Enum.Parse(typeof(Members), "${name}") + " " + anonymous + " " + value.@${name} + copy.@${name});
        var keys = new Dictionary<string, int> { ["${name}"] = 1 }; keys["${name}"]++; Console.WriteLine(keys.ContainsKey("${name}") + " " + keys["${name}"] + " " + keys.ContainsKey("constructor_") + " " + new HashSet<string> { "${name}" }.Contains("${name}"));
      }
    }`,
    `
    13 2:1 1 3s 46
    ${name} ${name} { ${name} = 7 } 89
    True 2 False True
    `,
  );
}

checkStatements(
  'texts are never code',
  `
  var all = new[] { "\\"); process.exit(1); (\\"", "'+process.exit()+'", "\`\${process.exit()}\`", "\\u2028\\u2029*/ //", "\\\\", "\\n\\r\\0", "</script>", @"\\u0022;throw 1;//" };
  foreach (var text in all) Console.Write(text.Length + " ");
  switch (all[1]) { case "'+process.exit()+'": Console.WriteLine("same"); break; }
  const char quote = '\\''; const string back = "\\\\"; Console.WriteLine($"{quote}{back}{{}}" + nameof(quote));
  `,
  `
  23 18 19 7 1 3 9 17 same
  '\\{}quote
  `,
);

checkStatements(
  'members that only JavaScript has do not exist, neither when compiled nor when looked up at run time',
  `
  foreach (var name in new[] { "constructor", "__proto__", "hasOwnProperty", "then", "f$x", "$type" }) {
    object[] all = { "text", 5, new int[1], new Program(), new List<int>(), (Action)(() => { }) };
    foreach (var each in all) if (each.GetType().GetMember(name).Length > 0) Console.WriteLine(name + " of " + each);
  }
  try { dynamic text = "text"; Console.WriteLine(text.constructor); } catch (Exception e) { Console.WriteLine(e.Message); }
  try { dynamic list = new List<int>(); Console.WriteLine(list.__proto__); } catch (Exception e) { Console.WriteLine(e.Message); }
  dynamic bag = new System.Dynamic.ExpandoObject(); bag.__proto__ = 1; bag.constructor = 2; Console.WriteLine(bag.__proto__ + bag.constructor);
  Console.WriteLine(Type.GetType("constructor") == null);
  `,
  `
  'string' does not contain a definition for 'constructor'
  'System.Collections.Generic.List<int>' does not contain a definition for '__proto__'
  3
  True
  `,
);

for (const text of [
  '"a".constructor("return process")()',
  'new int[0].__proto__',
  'typeof(int).prototype',
  'this.__defineGetter__("x")',
  'globalThis.process',
  'process.exit(1)',
  'require("fs")',
  'eval("1")',
  'new Function("1")',
]) {
  test(`${text} is not C#`, () => {
    const { exitCode, stdout } = runProgram(
      `class Program { void Run() { var x = ${text}; } static void Main() { new Program().Run(); } }`,
    );
    assert.equal(exitCode, 3);
    assert.equal(stdout, '');
  });
}

test('nothing has been added to the objects that all of JavaScript shares', () => {
  for (const shared of [Object.prototype, Array.prototype, Function.prototype, String.prototype])
    assert.deepEqual(Object.keys(shared), []);
  assert.equal('escaped' in globalThis, false);
});
