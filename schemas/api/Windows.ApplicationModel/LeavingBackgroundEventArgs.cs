using Windows.Foundation;

namespace Windows.ApplicationModel
{
    /// <summary>Handed to the handler that learns that the app is about to become visible.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.leavingbackgroundeventargs"/>
    public sealed class LeavingBackgroundEventArgs : ILeavingBackgroundEventArgs
    {
        private extern LeavingBackgroundEventArgs();
        /// <summary>Lets the handler go on asynchronously.</summary>
        public extern Deferral GetDeferral();
    }
}
