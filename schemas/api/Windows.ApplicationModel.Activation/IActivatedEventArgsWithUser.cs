using Windows.System;

namespace Windows.ApplicationModel.Activation
{
    /// <summary>An activation that tells on whose behalf it happens.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.iactivatedeventargswithuser"/>
    public interface IActivatedEventArgsWithUser : IActivatedEventArgs
    {
        User User { get; }
    }
}
