using System;

namespace Windows.ApplicationModel.Background
{
    /// <summary>Carries the progress number of a run.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundtaskprogresseventargs"/>
    public sealed class BackgroundTaskProgressEventArgs
    {
        private extern BackgroundTaskProgressEventArgs();
        /// <summary>The run that reports.</summary>
        public extern Guid InstanceId { get; }
        public extern uint Progress { get; }
    }
}
