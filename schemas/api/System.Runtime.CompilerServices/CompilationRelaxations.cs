namespace System.Runtime.CompilerServices
{
    /// <summary>Relaxed rules of the runtime.</summary>
    [System.Flags]
    public enum CompilationRelaxations
    {
        NoStringInterning = 8,
    }
}
