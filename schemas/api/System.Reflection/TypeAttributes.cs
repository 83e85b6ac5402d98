namespace System.Reflection
{
    /// <summary>Access and kind of a type, as metadata keeps them (ECMA-335, II.23.1.15).</summary>
    [System.Flags]
    public enum TypeAttributes
    {
        NotPublic = 0,
        AutoLayout = 0,
        AnsiClass = 0,
        Class = 0,
        Public = 1,
        NestedPublic = 2,
        NestedPrivate = 3,
        NestedFamily = 4,
        NestedAssembly = 5,
        NestedFamANDAssem = 6,
        VisibilityMask = 7,
        NestedFamORAssem = 7,
        SequentialLayout = 8,
        ExplicitLayout = 16,
        LayoutMask = 24,
        ClassSemanticsMask = 32,
        Interface = 32,
        Abstract = 128,
        Sealed = 256,
        SpecialName = 1024,
        Import = 4096,
        Serializable = 8192,
        BeforeFieldInit = 1048576,
    }
}
