using Windows.Foundation;

namespace Windows.ApplicationModel
{
    /// <summary>Carries the deferral of an app that comes to the screen.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.ileavingbackgroundeventargs"/>
    public interface ILeavingBackgroundEventArgs
    {
        /// <summary>Lets the handler go on asynchronously.</summary>
        Deferral GetDeferral();
    }
}
