namespace Windows.System
{
    /// <summary>The processors a package can be built for.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.processorarchitecture"/>
    public enum ProcessorArchitecture
    {
        X86 = 0,
        Arm = 5,
        X64 = 9,
        Neutral = 11,
        Arm64 = 12,
        X86OnArm64 = 14,
        Unknown = 65535,
    }
}
