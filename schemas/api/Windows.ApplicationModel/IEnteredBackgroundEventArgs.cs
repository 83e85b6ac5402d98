using Windows.Foundation;

namespace Windows.ApplicationModel
{
    /// <summary>Carries the deferral of an app that left the screen.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.ienteredbackgroundeventargs"/>
    public interface IEnteredBackgroundEventArgs
    {
        /// <summary>Lets the handler go on asynchronously.</summary>
        Deferral GetDeferral();
    }
}
