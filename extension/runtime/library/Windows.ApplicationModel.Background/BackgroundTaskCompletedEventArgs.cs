using System;

namespace Windows.ApplicationModel.Background
{
    /// <summary>Tells how a run ended.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundtaskcompletedeventargs"/>
    public sealed class BackgroundTaskCompletedEventArgs
    {
        private readonly string failure;

        /// <summary><c>failure</c> is null after a good run.</summary>
        internal BackgroundTaskCompletedEventArgs(Guid instanceId, string failure)
        {
            InstanceId = instanceId;
            this.failure = failure;
        }

        /// <summary>The run that ended.</summary>
        public Guid InstanceId { get; }

        /// <summary>Returns quietly after a good run, otherwise throws what the run failed with.</summary>
        /// <exception cref="Exception">The run failed; the exception carries the HRESULT of the failure.</exception>
        public void CheckResult()
        {
            if (failure != null) throw new Exception(failure);
        }
    }
}
