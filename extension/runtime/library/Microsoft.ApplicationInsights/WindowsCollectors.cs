using System;

namespace Microsoft.ApplicationInsights
{
    /// <summary>What the reports are about.</summary>
    [Flags]
    public enum WindowsCollectors
    {
        None = 0,
        Metadata = 1,
        Session = 2,
        PageView = 4,
        UnhandledException = 8,
    }
}
