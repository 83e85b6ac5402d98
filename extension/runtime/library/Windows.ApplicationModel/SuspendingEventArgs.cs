namespace Windows.ApplicationModel
{
    /// <summary>Handed to the Suspending handler: the last chance to save state and to hand sockets to the broker.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.suspendingeventargs"/>
    public sealed class SuspendingEventArgs : ISuspendingEventArgs
    {
        internal SuspendingEventArgs(SuspendingOperation operation)
        {
            SuspendingOperation = operation;
        }

        /// <summary>The suspension in question.</summary>
        public SuspendingOperation SuspendingOperation { get; }
    }
}
