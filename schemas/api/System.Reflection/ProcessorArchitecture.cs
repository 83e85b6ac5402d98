namespace System.Reflection
{
    /// <summary>The processor that an assembly is made for.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.reflection.processorarchitecture"/>
    public enum ProcessorArchitecture
    {
        None = 0,
        MSIL = 1,
        X86 = 2,
        IA64 = 3,
        Amd64 = 4,
        Arm = 5,
    }
}
