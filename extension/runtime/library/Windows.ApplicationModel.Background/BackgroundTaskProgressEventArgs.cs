using System;

namespace Windows.ApplicationModel.Background
{
    /// <summary>Carries the progress number of a run.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundtaskprogresseventargs"/>
    public sealed class BackgroundTaskProgressEventArgs
    {
        internal BackgroundTaskProgressEventArgs(Guid instanceId, uint progress)
        {
            InstanceId = instanceId;
            Progress = progress;
        }

        /// <summary>The run that reports.</summary>
        public Guid InstanceId { get; }
        public uint Progress { get; }
    }
}
