using System;
using Windows.System;

namespace Windows.ApplicationModel.Background
{
    /// <summary>One run of a background task. The host makes the object, without a constructor: every field starts as null.</summary>
    internal sealed class BackgroundTaskInstance : IBackgroundTaskInstance, IBackgroundTaskInstance2, IBackgroundTaskInstance4
    {
        private BackgroundTaskCanceledEventHandler canceled;

        public Guid InstanceId
        {
            get { return new Guid(InstanceIdText()); }
        }

        public extern uint Progress { get; set; }
        public extern uint SuspendedCount { get; }

        public BackgroundTaskRegistration Task
        {
            get { return BackgroundTaskRegistration.OfTask(TaskIdText()); }
        }

        public extern object TriggerDetails { get; }
        public extern User User { get; }

        public event BackgroundTaskCanceledEventHandler Canceled
        {
            add
            {
                canceled += value;
                ListenCanceled(RaiseCanceled);
            }
            remove { canceled -= value; }
        }

        public extern BackgroundTaskDeferral GetDeferral();
        public extern uint GetThrottleCount(BackgroundTaskThrottleCounter counter);

        private void RaiseCanceled(BackgroundTaskCancellationReason reason)
        {
            var handlers = canceled;
            if (handlers != null) handlers(this, reason);
        }

        /// <summary>For a task inside the app: what the app does for the activation has returned.</summary>
        internal extern void RunReturned();
        private extern string InstanceIdText();
        private extern string TaskIdText();
        private extern void ListenCanceled(Action<BackgroundTaskCancellationReason> handler);
    }
}
