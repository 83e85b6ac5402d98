using System;

namespace Windows.ApplicationModel.Activation
{
    /// <summary>An activation by an address.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.iprotocolactivatedeventargs"/>
    public interface IProtocolActivatedEventArgs : IActivatedEventArgs
    {
        Uri Uri { get; }
    }
}
