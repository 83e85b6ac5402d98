using System;

namespace Windows.ApplicationModel
{
    /// <summary>A suspension that is about to happen: how long the app has, and a way to work asynchronously meanwhile.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.suspendingoperation"/>
    public sealed class SuspendingOperation : ISuspendingOperation
    {
        private SuspendingOperation()
        {
        }

        /// <summary>When the app has to be ready; afterwards it counts as hung and is ended.</summary>
        public DateTimeOffset Deadline
        {
            get { return new DateTimeOffset(DeadlineTicks(), TimeSpan.Zero).ToLocalTime(); }
        }

        /// <summary>Lets the handler go on asynchronously until the deadline.</summary>
        public extern SuspendingDeferral GetDeferral();

        /// <summary>The handlers of the event have returned; what they await may still be going on.</summary>
        internal extern void HandlersReturned();
        private extern long DeadlineTicks();
    }
}
