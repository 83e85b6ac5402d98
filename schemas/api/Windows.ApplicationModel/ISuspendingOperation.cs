using System;

namespace Windows.ApplicationModel
{
    /// <summary>A suspension that is about to happen.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.isuspendingoperation"/>
    public interface ISuspendingOperation
    {
        /// <summary>When the app has to be ready; afterwards it counts as hung and is ended.</summary>
        DateTimeOffset Deadline { get; }
        /// <summary>Lets the handler go on asynchronously until the deadline.</summary>
        SuspendingDeferral GetDeferral();
    }
}
