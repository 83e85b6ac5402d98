namespace Windows.ApplicationModel
{
    /// <summary>Lets the Suspending handler go on asynchronously; it does not move the deadline.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.suspendingdeferral"/>
    public sealed class SuspendingDeferral : ISuspendingDeferral
    {
        private SuspendingDeferral()
        {
        }

        /// <summary>Declares the saving of state done.</summary>
        public extern void Complete();
    }
}
