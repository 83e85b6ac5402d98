using Windows.Foundation;

namespace Windows.ApplicationModel
{
    /// <summary>Handed to the handler that learns that no window of the app is visible any more.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.enteredbackgroundeventargs"/>
    public sealed class EnteredBackgroundEventArgs : IEnteredBackgroundEventArgs
    {
        private readonly SuspendingOperation operation;

        internal EnteredBackgroundEventArgs(SuspendingOperation operation)
        {
            this.operation = operation;
        }

        /// <summary>Lets the handler go on asynchronously.</summary>
        public Deferral GetDeferral()
        {
            return new Deferral(operation.GetDeferral().Complete);
        }
    }
}
