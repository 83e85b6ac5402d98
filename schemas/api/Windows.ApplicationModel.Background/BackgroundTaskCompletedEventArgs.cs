using System;

namespace Windows.ApplicationModel.Background
{
    /// <summary>Tells how a run ended.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundtaskcompletedeventargs"/>
    public sealed class BackgroundTaskCompletedEventArgs
    {
        private extern BackgroundTaskCompletedEventArgs();
        /// <summary>The run that ended.</summary>
        public extern Guid InstanceId { get; }
        /// <summary>Returns quietly after a good run, otherwise throws what the run failed with.</summary>
        /// <exception cref="Exception">The run failed; the exception carries the HRESULT of the failure.</exception>
        public extern void CheckResult();
    }
}
