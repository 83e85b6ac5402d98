using Windows.Foundation;

namespace Windows.ApplicationModel
{
    /// <summary>Handed to the handler that learns that the app is about to become visible.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.leavingbackgroundeventargs"/>
    public sealed class LeavingBackgroundEventArgs : ILeavingBackgroundEventArgs
    {
        internal LeavingBackgroundEventArgs()
        {
        }

        /// <summary>Lets the handler go on asynchronously.</summary>
        public Deferral GetDeferral()
        {
            return new Deferral(() => { });
        }
    }
}
