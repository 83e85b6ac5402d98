namespace System.Reflection
{
    /// <summary>What else the name of an assembly says.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.reflection.assemblynameflags"/>
    [System.Flags]
    public enum AssemblyNameFlags
    {
        None = 0,
        PublicKey = 1,
        Retargetable = 256,
        EnableJITcompileTracking = 32768,
        EnableJITcompileOptimizer = 16384,
    }
}
