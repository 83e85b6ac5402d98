// Where the current C# compiler says something else than Mono's about the same mistake, or accepts what has become legal.

/** Mono's code → the codes that count as well, each with the reason. */
export const otherCodes: Readonly<Record<string, { readonly codes: RegExp; readonly because: string }>> = {
  CS0019: { codes: /^CS(0034|0218)$/, because: 'signs that do not mix are ambiguous, && says what it lacks' },
  CS0023: {
    codes: /^CS(0119|8716|8978)$/,
    because: 'a method is not valid there, `default` has no type, and what follows `?.` cannot be made nullable',
  },
  CS0031: { codes: /^CS0266$/, because: 'a constant that needs a cast is like any other value' },
  CS0038: { codes: /^CS0120$/, because: 'instance members of the outer type are missing an object like any others' },
  CS0069: { codes: /^CS0065$/, because: 'an event in an interface has both accessors' },
  CS0103: {
    codes: /^CS(193[78]|9105)$/,
    because: 'keys of joins and parameters of primary constructors have codes of their own',
  },
  CS0111: { codes: /^CS8646$/, because: 'explicit implementations have a code of their own' },
  CS0115: { codes: /^CS0546$/, because: 'an accessor that cannot be seen cannot be overridden' },
  CS0118: {
    codes: /^CS(0119|0426|1955)$/,
    because: 'what was looked for decides: a value, a nested type, something to call',
  },
  CS0119: {
    codes: /^CS(0118|0149|0428|1002|1955)$/,
    because: 'what was looked for decides: a variable, a method, something to call',
  },
  CS0120: { codes: /^CS0236$/, because: 'initializers of fields have a code of their own' },
  CS0121: { codes: /^CS0034$/, because: 'operators are ambiguous with a code of their own' },
  CS0122: { codes: /^CS(1501|7036)$/, because: 'accessible overloads are told about' },
  CS0131: { codes: /^CS1059$/, because: '++ and -- have a code of their own' },
  CS0133: { codes: /^CS0134$/, because: 'a constant of a reference type is null' },
  CS0134: { codes: /^CS0133$/, because: 'what is no constant is that' },
  CS0151: { codes: /^CS0029$/, because: 'any type is switched on, and the cases convert to it' },
  CS0173: { codes: /^CS00(29|37)$/, because: 'branches are converted to the type that is asked for' },
  CS0185: { codes: /^CS0120$/, because: 'an object is missing first' },
  CS0236: { codes: /^CS0120$/, because: 'an object is missing' },
  CS0246: { codes: /^CS0118$/, because: 'a field is no type' },
  CS0306: { codes: /^CS9244$/, because: 'ref structs are no type arguments' },
  CS0531: { codes: /^CS0161$/, because: 'members of interfaces have bodies, which return' },
  CS0533: { codes: /^CS0534$/, because: 'a class that is not abstract owes the hidden member' },
  CS0541: { codes: /^CS0501$/, because: 'interfaces implement explicitly, but with a body' },
  CS0557: { codes: /^CS0111$/, because: 'operators are members' },
  CS0568: { codes: /^CS0516$/, because: 'constructors of structs are like others' },
  CS0573: { codes: /^CS8983$/, because: 'initializers of structs need a constructor' },
  CS0663: { codes: /^CS0111$/, because: 'extension methods are methods' },
  CS0687: { codes: /^CS0431$/, because: 'an alias of a type takes no `::`' },
  CS0750: { codes: /^CS(0708|0759|8795)$/, because: 'partial methods have modifiers now, and then an implementation' },
  CS0752: {
    codes: /^CS(0759|879[5-9])$/,
    because: 'partial methods have out parameters now, if they say who may use them',
  },
  CS0815: { codes: /^CS(8716|8917)$/, because: '`default` has no target; the type of a delegate cannot be inferred' },
  CS0844: { codes: /^CS0841$/, because: 'only fields are named as hidden' },
  CS0851: { codes: /^CS0663$/, because: 'constructors are overloaded like methods' },
  CS1009: { codes: /^CS1056$/, because: 'identifiers have no other escapes' },
  CS1015: { codes: /^CS1031$/, because: 'a type is expected' },
  CS1031: { codes: /^CS7003$/, because: 'a generic type without its arguments is no other missing type' },
  CS1039: { codes: /^CS1010$/, because: 'the line ends first' },
  CS1041: { codes: /^CS1001$/, because: 'an identifier is expected' },
  CS1101: { codes: /^CS8337$/, because: 'ref extension methods extend structs' },
  CS1102: { codes: /^CS8328$/, because: 'modifiers that exclude each other have one code' },
  CS1104: { codes: /^CS8328$/, because: 'modifiers that exclude each other have one code' },
  CS1108: { codes: /^CS(1001|8328)$/, because: 'modifiers that exclude each other have one code' },
  CS1501: { codes: /^CS7036$/, because: 'with one candidate the missing parameter is named' },
  CS1502: { codes: /^CS(1503|1620)$/, because: 'only the argument is named, no longer the method too' },
  CS1519: { codes: /^CS(1529|1597)$/, because: 'usings come first, semicolons after members have a code' },
  CS1525: { codes: /^CS(0116|0131|0175|1[05]\d\d|7000)$/, because: 'a syntax error says what was expected' },
  CS1530: { codes: /^CS0106$/, because: 'a modifier that does not belong there is that' },
  CS1540: {
    codes: /^CS(0122|0271|1501)$/,
    because: 'constructors and accessors have codes; another overload is told about',
  },
  CS1547: { codes: /^CS0670$/, because: 'fields have a code of their own' },
  CS1593: { codes: /^CS7036$/, because: 'the missing parameter is named' },
  CS1594: { codes: /^CS1503$/, because: 'delegates are called like methods' },
  CS1620: { codes: /^CS1503$/, because: 'another overload is nearest' },
  CS1632: { codes: /^CS0159$/, because: 'labels are not seen from inside a lambda' },
  CS1706: { codes: /^CS(0133|8917)$/, because: 'they are no constants, and have no type of their own' },
  CS1928: { codes: /^CS1503$/, because: 'extension methods are called like others' },
  CS1951: { codes: /^CS0832$/, because: 'an assignment is refused as well' },
  CS1982: { codes: /^CS018[12]$/, because: 'dynamic is no type of attribute parameters' },
  CS4001: { codes: /^CS(1061|4008)$/, because: 'GetAwaiter is missing; void has a code of its own' },
  CS4035: { codes: /^CS4034$/, because: 'anonymous methods are lambdas' },
  CS8030: { codes: /^CS0127$/, because: 'methods have a code of their own' },
  CS8036: { codes: /^CS8863$/, because: 'primary constructors came with C# 12' },
  CS8037: { codes: /^CS8862$/, because: 'primary constructors came with C# 12' },
  CS8049: { codes: /^CS8861$/, because: 'primary constructors came with C# 12' },
  CS8052: { codes: /^CS8053$/, because: 'interfaces have static properties' },
  CS8184: { codes: /^CS0103$/, because: 'declarations and expressions may be mixed' },
  CS8311: { codes: /^CS8716$/, because: '`default` has no target' },
  CS8312: { codes: /^CS8716$/, because: '`default` has no target' },
  CS8800: { codes: /^CS0710$/, because: 'a primary constructor is a constructor' },
};

/** Programs that compile today, by the version of C# that made them legal. */
export const nowLegal: readonly { readonly programs: RegExp; readonly since: string }[] = [
  // Parameters and variables of lambdas hide those of the method around them.
  { programs: /^cs0136-(3|7|8|9|1[0-5])\.cs$/, since: 'C# 8' },
  // Interfaces have access modifiers, static members and types inside.
  { programs: /^cs(0524(-\d)?|0106-8)\.cs$/, since: 'C# 8' },
  // They have members with bodies, constants, and accessors of other access.
  { programs: /^cs(0069|0275|0525-2|0531(-3)?)\.cs$/, since: 'C# 8' },
  // `??` takes values of unconstrained type parameters; parameters of lambdas hide those of primary constructors.
  { programs: /^cs(0019-48|0136-1[89])\.cs$/, since: 'C# 8' },
  // Named arguments stand among the others where they are in their place.
  { programs: /^cs1738(-\d)?\.cs$/, since: 'C# 7.2' },
  // Initializers and queries declare variables.
  { programs: /^cs820(0(-\d)?|1)\.cs$/, since: 'C# 7.3' },
  // Delegates are constraints; `T?` says something about references too; accessors are obsolete.
  { programs: /^cs(0702-3|0453-2|1667-2)\.cs$/, since: 'C# 8' },
  // Constraints choose among methods.
  { programs: /^cs0452-10\.cs$/, since: 'C# 7.3' },
  // Any type is switched on.
  { programs: /^cs0151-[35]\.cs$/, since: 'C# 7' },
  // The branches of ?: need not agree where a type is asked for.
  { programs: /^cs0173(-2)?\.cs$/, since: 'C# 9' },
  // Structs have constructors without parameters; lambdas and method groups have a type of their own.
  { programs: /^cs(0568|0815-[58]|1660-3)\.cs$/, since: 'C# 10' },
  // Shift operators take any second operand.
  { programs: /^cs0564\.cs$/, since: 'C# 11' },
  // Attributes are generic.
  { programs: /^cs(0404|0698(-2)?)\.cs$/, since: 'C# 11' },
  // Iterators and async methods have ref locals between two stops; ref structs implement interfaces.
  { programs: /^cs(4012-3|817[67]|8343)\.cs$/, since: 'C# 13' },
  // `?.` stands on the left of an assignment; nameof takes unbound generic types.
  { programs: /^cs(9030(-2)?|7003-[35])\.cs$/, since: 'C# 14' },
];
