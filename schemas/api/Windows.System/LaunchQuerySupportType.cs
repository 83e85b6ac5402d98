using System;

namespace Windows.System
{
    /// <summary>Whether an answer is wanted.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.launchquerysupporttype"/>
    public enum LaunchQuerySupportType
    {
        Uri = 0,
        UriForResults = 1,
    }
}
