namespace System
{
    /// <summary>Which .NET the program shall find: the one of UWP and .NET Framework, or the current one.</summary>
    internal static class RuntimeFlavor
    {
        internal static extern bool IsCurrent { get; }
        /// <summary>What .NET Framework has and no other .NET: delegates that are called asynchronously.</summary>
        internal static extern bool IsFramework { get; }
    }
}
