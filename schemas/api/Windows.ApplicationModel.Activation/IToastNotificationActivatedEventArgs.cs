using Windows.Foundation.Collections;

namespace Windows.ApplicationModel.Activation
{
    /// <summary>An activation by a toast.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.itoastnotificationactivatedeventargs"/>
    public interface IToastNotificationActivatedEventArgs : IActivatedEventArgs
    {
        string Argument { get; }
        ValueSet UserInput { get; }
    }
}
