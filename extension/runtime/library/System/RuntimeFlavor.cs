namespace System
{
    /// <summary>Which .NET the program shall find: the one of UWP and .NET Framework, or the current one.</summary>
    internal static class RuntimeFlavor
    {
        internal static extern bool IsCurrent { get; }
    }
}
